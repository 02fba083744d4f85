"""The book of the examples pack: request examples of every operation, in each of the chosen languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from generator.diagnostics import Diagnostic, Severity, declare, report
from generator.encode import Encoded, Md, md_code, md_text
from generator.ir import Api, Operation
from generator.plan.context import Context
from generator.plan.examples_languages import Case, Language, chosen
from generator.plan.examples_names import Names, names_of
from generator.plan.examples_request import Request, request_of
from generator.samples import RequestSample, Samples
from generator.samples.check import check_examples

UNFIT = declare("example-unfit", Severity.NOTE, "no value was found that fits; a server may refuse the request example")

_DEFAULT = ("curl", "python")  # of a pack that has no option for it


@dataclass(frozen=True, slots=True)
class Example:
    """A request example in one language."""

    language: Language
    code: Encoded


@dataclass(frozen=True, slots=True)
class Written:
    """The request examples of one operation, and what they were written from."""

    sample: RequestSample
    request: Request
    examples: tuple[Example, ...]

    def code(self, language: str) -> Encoded:
        """The example in one of the languages that were chosen."""
        return next(e.code for e in self.examples if e.language.name == language)

    @property
    def curl(self) -> Encoded:
        return self.code("curl")

    @property
    def python(self) -> Encoded:
        return self.code("python")


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A file of examples: `<namespace>/<slug>/<file>`. `title` is a comment of its language, `label` the language."""

    namespace: str
    slug: str
    file: Md
    label: Md
    title: Encoded
    code: Encoded


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One operation: its folder `<namespace>/<slug>` and what stands there."""

    title: Md
    sends: Md
    folder: Md
    scripts: tuple[Script, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    title: Md
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """`scripts` are all files, `sections` the operations by namespace. `variables` are read from the environment.

    `diagnostics` tell which examples are not as their schemas say: the document's, and those made here.
    """

    title: Md
    languages: tuple[Md, ...]
    variables: tuple[Md, ...]
    scripts: tuple[Script, ...]
    sections: tuple[Section, ...]
    diagnostics: tuple[Diagnostic, ...]


class Writer:
    """Writes the request examples of one API, in the languages of the option of that name."""

    def __init__(self, api: Api, context: Context) -> None:
        self._api = api
        self._surface = context.surface
        self.languages = chosen(cast("Iterable[str]", context.options.get("languages") or _DEFAULT))
        self.samples = Samples(api)
        self.names: Names = names_of(api, context)

    def write(self, operation: Operation) -> Written:
        """The examples of an operation."""
        made = self.samples.request(operation)
        request = request_of(self._api, operation, made, self.names)
        case = Case(self._api, self._surface.by_operation[operation.id], made, request, self.names)
        return Written(made, request, tuple(Example(lang, lang.write(case)) for lang in self.languages))


def plan(api: Api, context: Context) -> Book:
    """Examples of an API. Options: `languages`, and `package` and `namespaces` as for the Python client."""
    writer = Writer(api, context)
    sections = []
    variables: dict[str, None] = {}
    found = check_examples(api)
    for namespace in context.surface.namespaces:
        entries = []
        for method in namespace.methods:
            written = writer.write(method.operation)
            entries.append(_entry(method.operation, namespace.name, writer.names, written))
            variables |= dict.fromkeys(_variables(written.request))
            found += _unfit(method.operation, written, writer.samples)
        sections.append(Section(title=md_text(namespace.title), entries=tuple(entries)))
    return Book(
        title=md_text(api.title),
        languages=tuple(_with(language, writer.names) for language in writer.languages),
        variables=tuple(md_code(v) for v in variables),
        scripts=tuple(script for s in sections for e in s.entries for script in e.scripts),
        sections=tuple(sections),
        diagnostics=tuple(found),
    )


def _unfit(operation: Operation, written: Written, samples: Samples) -> Iterator[Diagnostic]:
    for what, problem, pointer in samples.unfit(written.sample):
        text = f"the request example of '{operation.id}' is not as the document says: {what}: {problem.lstrip(': ')}"
        help = "give an example that fits (an overlay will do)"
        yield report(UNFIT, text, pointer=pointer or None, help=help)


def _with(language: Language, names: Names) -> Md:
    if language.name == "python":
        return Md(f"the Python client {md_code(names.package)}")
    return md_text(language.title)


def _entry(operation: Operation, namespace: str, names: Names, written: Written) -> Entry:
    title = operation.summary or operation.id
    slug = names.slugs[operation.id]
    sends = f"{operation.method} {operation.path}" + (f" ({operation.action})" if operation.action else "")
    return Entry(
        title=md_text(title),
        sends=md_code(sends),
        folder=Md(f"{namespace}/{slug}"),
        scripts=tuple(
            Script(
                namespace=namespace,
                slug=slug,
                file=Md(e.language.file),
                label=md_text(e.language.title),
                title=e.language.comment(f"{title}: {sends}"),
                code=e.code,
            )
            for e in written.examples
        ),
    )


def _variables(request: Request) -> list[str]:
    found = [str(v) for c in request.credentials for v in (c.variable, c.password) if v]
    return found if request.base else [str(request.variable), *found]
