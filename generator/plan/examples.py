"""The book of the examples pack: request examples of every operation."""

from __future__ import annotations

from dataclasses import dataclass

from generator.encode import Md, Py, Sh, md_code, md_text, py_comment, sh_comment
from generator.ir import Api, Operation
from generator.plan.context import Context
from generator.plan.examples_curl import curl
from generator.plan.examples_names import Names, names_of
from generator.plan.examples_python import python
from generator.plan.examples_request import Request, request_of
from generator.samples import RequestSample, Samples


@dataclass(frozen=True, slots=True)
class Written:
    """The request examples of one operation, and what they were written from."""

    sample: RequestSample
    request: Request
    curl: Sh
    python: Py


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One operation: its folder `<namespace>/<slug>` and what stands there."""

    namespace: str
    slug: str
    title: Md
    sends: Md
    folder: Md
    curl_title: Sh
    curl: Sh
    python_title: Py
    python: Py


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    title: Md
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """`entries` are all operations, `sections` the same by namespace. `variables` are read from the environment."""

    title: Md
    package: Md
    variables: tuple[Md, ...]
    entries: tuple[Entry, ...]
    sections: tuple[Section, ...]


class Writer:
    """Writes the request examples of one API."""

    def __init__(self, api: Api, context: Context) -> None:
        self._api = api
        self._surface = context.surface
        self.samples = Samples(api)
        self.names: Names = names_of(api, context)

    def write(self, operation: Operation) -> Written:
        made = self.samples.request(operation)
        request = request_of(self._api, operation, made, self.names)
        method = self._surface.by_operation[operation.id]
        return Written(made, request, curl(request), python(self._api, method, made, request, self.names))


def plan(api: Api, context: Context) -> Book:
    """Examples of an API. Options: `package` and `namespaces`, as for the Python client."""
    writer = Writer(api, context)
    sections = []
    variables: dict[str, None] = {}
    for namespace in context.surface.namespaces:
        entries = []
        for method in namespace.methods:
            written = writer.write(method.operation)
            entries.append(_entry(method.operation, namespace.name, writer.names, written))
            variables |= dict.fromkeys(_variables(written.request))
        sections.append(Section(title=md_text(namespace.title), entries=tuple(entries)))
    return Book(
        title=md_text(api.title),
        package=md_code(writer.names.package),
        variables=tuple(md_code(v) for v in variables),
        entries=tuple(e for s in sections for e in s.entries),
        sections=tuple(sections),
    )


def _entry(operation: Operation, namespace: str, names: Names, written: Written) -> Entry:
    title = operation.summary or operation.id
    slug = names.slugs[operation.id]
    sends = f"{operation.method} {operation.path}" + (f" ({operation.action})" if operation.action else "")
    return Entry(
        namespace=namespace,
        slug=slug,
        title=md_text(title),
        sends=md_code(sends),
        folder=Md(f"{namespace}/{slug}"),
        curl_title=sh_comment(f"{title}: {sends}"),
        curl=written.curl,
        python_title=py_comment(f"{title}: {sends}"),
        python=written.python,
    )


def _variables(request: Request) -> list[str]:
    found = [str(v) for c in request.credentials for v in (c.variable, c.password) if v]
    return found if request.base else [str(request.variable), *found]
