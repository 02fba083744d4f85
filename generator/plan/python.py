"""The book of the Python client: everything its templates print, decided."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.encode import Ident, Md, Plain, Py, Toml, md_code, md_text, plain_line, py_doc, py_str, toml_str
from generator.ir import Api, Operation
from generator.language import Role
from generator.languages.python import CLASS_NAMES
from generator.naming import pascal, words
from generator.plan import pyfmt
from generator.plan.context import Context
from generator.plan.inbound import Inbox, inboxes
from generator.plan.pycalls import Calls, MethodPlan, ResourcePlan
from generator.plan.pyclient import ClientPlan, Credential, client_plan, credentials
from generator.plan.pyconditions import EXPORTS as CONDITION_EXPORTS
from generator.plan.pyconditions import ConditionsPlan, conditions_plan, spelling
from generator.plan.pyconditions import surface as conditions_surface
from generator.plan.pyinbound import FunctionPlan, InboundModule, InboundPlan
from generator.plan.pyjobs import EXPORTS as JOB_EXPORTS
from generator.plan.pymodels import ModelEntry, ModelModule, Models
from generator.plan.pyrelated import Related
from generator.plan.pyservers import servers
from generator.plan.pytests import TestModule, TestsPlan, tests_plan
from generator.plan.readme import Readme, readme
from generator.plan.surface import Surface


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiMethod:
    """A line of api.md."""

    call: Md
    result: Md
    sends: Md
    says: Md


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiNamespace:
    """A table of api.md; `related` are lines on links and callbacks below it."""

    name: Md
    methods: tuple[ApiMethod, ...]
    module: Ident | None = None
    related: tuple[Md, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exports:
    """What the package offers at its top: modules, and names with where they are. `is_module` is a condition."""

    where: Py
    is_module: Py
    module: Py
    lines: tuple[Py, ...]
    names: Py


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the pack's templates may print. `package` is the import name, `distribution` the name of the project."""

    package: Ident
    distribution: Toml
    version: Toml
    version_py: Py
    description: Toml
    module_doc: Py
    title: Md
    client: ClientPlan
    resources: tuple[ResourcePlan, ...]
    modules: tuple[ModelModule, ...]
    models: tuple[ModelEntry, ...]
    where: Py
    model_names: Py
    exports: Exports
    inbound: tuple[InboundPlan, ...]
    conditions: tuple[ConditionsPlan, ...]
    pydantic: bool
    api: tuple[ApiNamespace, ...]
    api_inbound: tuple[ApiNamespace, ...]
    surface: tuple[Plain, ...]
    readme: Readme
    tests: TestsPlan | None

    @property
    def test_modules(self) -> tuple[TestModule, ...]:
        return self.tests.modules if self.tests else ()


_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "GoneError",
    "InternalServerError",
    "MethodNotAllowedError",
    "MissingFieldError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ServiceUnavailableError",
    "UnprocessableEntityError",
)
# What the package offers at its top, and where it is.
_WHERE = (
    ("AsyncClient", "_client"),
    ("Client", "_client"),
    *((name, "_runtime.errors") for name in _ERRORS),
    ("AsyncPage", "_runtime.pages"),
    ("AsyncPages", "_runtime.pages"),
    ("AsyncStream", "_runtime.streaming"),
    ("AsyncStreamedResponse", "_runtime.streaming"),
    ("CallOptions", "_runtime.options"),
    ("Hooks", "_runtime.hooks"),
    ("Page", "_runtime.pages"),
    ("PreparedRequest", "_runtime.request"),
    ("Response", "_runtime.response"),
    ("Stream", "_runtime.streaming"),
    ("StreamedResponse", "_runtime.streaming"),
    ("Timeout", "_runtime.timeouts"),
    ("UNSET", "_runtime.unset"),
    ("Unknown", "_runtime.union"),
    ("UnsetType", "_runtime.unset"),
)


def plan(api: Api, context: Context) -> Book:
    """The Python client of an API. Options: as pack.yaml has them."""
    package = context.namer.assign_one("package", Role.PACKAGE, str(context.options.get("package") or api.title))
    models = Models(api, context.namer, context.options.get("models") == "pydantic")
    given = credentials(api, context.namer)
    where = servers(api, context.namer, frozenset(name for c in given for name, _ in c.arguments("")))
    boxes = inboxes(api, context.namer)
    related = Related(context.surface, boxes)
    calls = Calls(api, models.types, {c.scheme.id: c.name for c in given}, related, context, where)
    classes = _classes(context.surface)
    version = pep440(api.version)
    resources = tuple(calls.resource(n, classes[n.name]) for n in context.surface.namespaces)
    inbound = tuple(InboundModule(box, models.types, api.by_id(), context.namer).plan() for box in boxes)
    entries = models.entries()
    client = client_plan(api, package, list(classes.items()), given, version, context.surface, where)
    return Book(
        package=Ident(package),
        distribution=toml_str(package.replace("_", "-").strip("-") or "client"),
        version=toml_str(version),
        version_py=py_str(version),
        description=toml_str(plain_line(f"Client of {api.title}")[:200]),
        module_doc=py_doc(_module_text(api, package)),
        title=md_text(api.title),
        client=client,
        resources=resources,
        modules=models.modules(),
        models=entries,
        where=_places(entries),
        model_names=Py(pyfmt.layout(_listing([e.name for e in entries]), 0, len("__all__ = "))),
        exports=_exports(sorted(["models", *(str(i.name) for i in inbound)]), _more(api, given)),
        inbound=inbound,
        conditions=conditions_plan(api, context.namer),
        pydantic=models.pydantic,
        api=_index(context.surface, resources, related),
        api_inbound=tuple(_inbound_index(box, plan) for box, plan in zip(boxes, inbound, strict=True)),
        surface=_surface(api, context.surface, resources, models, inbound),
        readme=readme(api, context, client, boxes, models.types),
        tests=tests_plan(api, context, package, client),
    )


def _classes(surface: Surface) -> dict[str, str]:
    """The class of each namespace. Nobody writes their names, so these need not stay when others arrive."""
    out: dict[str, str] = {}
    taken = set(CLASS_NAMES)
    for namespace in surface.namespaces:
        name = pascal(words(namespace.name)) or "Default"
        while name in taken or f"Async{name}" in taken:
            name += "Resource"
        taken |= {name, f"Async{name}"}
        out[namespace.name] = name
    return out


def _more(api: Api, given: tuple[Credential, ...]) -> tuple[tuple[str, str], ...]:
    """What only some packages offer at their top."""
    tokens = (("ClientCredentials", "_runtime.tokens"),) if any("|" in c.annotation for c in given) else ()
    jobs = JOB_EXPORTS if any(o.job for o in api.operations) else ()
    return (*jobs, *tokens, *(CONDITION_EXPORTS if spelling(api) else ()))


def _exports(modules: list[str], more: tuple[tuple[str, str], ...]) -> Exports:
    several = len(modules) > 1
    where = (*_WHERE, *more)
    names = [f"from .{m} import {n} as {n}" for n, m in where]
    first = sorted(n for n in names if n.startswith("from ._client"))
    lines = [*(f"from . import {n} as {n}" for n in modules), *first, *(n for n in names if n not in first)]
    return Exports(
        where=Py(pyfmt.layout(pyfmt.mapping([f'"{n}": "{m}"' for n, m in where]), 0, len("_WHERE = "))),
        is_module=Py(f"name in {pyfmt.flat(pyfmt.tup(map(py_str, modules)))}" if several else 'name == "models"'),
        module=Py("{name}" if several else "models"),
        lines=tuple(map(Py, lines)),
        names=Py(pyfmt.layout(_listing(sorted([*modules, *(n for n, _ in where)])), 0, len("__all__ = "))),
    )


def pep440(version: str) -> str:
    """The document's version as a package version; `0.0.0` when it cannot be one."""
    m = re.match(r"[vV]?(\d+(?:\.\d+)*)(?:[-_.]?(a|alpha|b|beta|rc)[-_.]?(\d*))?", version.strip())
    if not m or len(m[0]) > 40:
        return "0.0.0"
    stage = {"alpha": "a", "beta": "b"}.get(m[2] or "", m[2] or "")
    return m[1] + (f"{stage}{m[3] or 0}" if stage else "")


def _places(entries: tuple[ModelEntry, ...]) -> Py:
    items = pyfmt.mapping([f'"{e.name}": "{e.module}"' for e in entries])
    return Py(pyfmt.layout(items, 0, len("_WHERE: dict[str, str] = ")))


def _listing(names: list[str]) -> pyfmt.Group:
    return pyfmt.Group("[", tuple(f'"{n}"' for n in names), "]")


def _module_text(api: Api, package: str) -> str:
    text = f"Client of {plain_line(api.title)}."
    return f"{text}\n\n{api.description.strip()}" if api.description else text


def _index(surface: Surface, resources: tuple[ResourcePlan, ...], related: Related) -> tuple[ApiNamespace, ...]:
    return tuple(
        ApiNamespace(
            name=md_text(n.title) if surface.flat else md_code(f"client.{r.name}"),
            methods=tuple(_line(surface, m) for m in r.methods),
            related=tuple(line for m in r.methods for line in related.lines(surface.by_operation[m.id].operation)),
        )
        for n, r in zip(surface.namespaces, resources, strict=True)
    )


def _line(surface: Surface, method: MethodPlan) -> ApiMethod:
    named = surface.by_operation[method.id]
    operation = named.operation
    sends = f"{operation.method} {operation.path}" + (f" ({operation.action})" if operation.action else "")
    return ApiMethod(
        call=md_code(named.called),
        result=md_code(method.result),
        sends=md_code(sends),
        says=md_text(operation.summary or operation.id),
    )


def _inbound_index(box: Inbox, plan: InboundPlan) -> ApiNamespace:
    operations = {r.operation.id: r.operation for r in box.receivers}
    return ApiNamespace(
        name=md_code(box.name),
        module=plan.name,
        methods=tuple(_inbound_line(box, f, operations.get(f.id)) for f in plan.functions),
    )


def _inbound_line(box: Inbox, function: FunctionPlan, operation: Operation | None) -> ApiMethod:
    """A line for a function that reads a request; without an operation it reads any of them."""
    return ApiMethod(
        call=md_code(f"{box.name}.{function.name}"),
        result=md_code(function.result),
        sends=md_code(f"{operation.method} {operation.path}") if operation else Md(""),
        says=md_text((operation.summary or operation.id) if operation else f"Any of the {box.name}"),
    )


def _surface(
    api: Api,
    surface: Surface,
    resources: tuple[ResourcePlan, ...],
    models: Models,
    inbound: tuple[InboundPlan, ...],
) -> tuple[Plain, ...]:
    """Every public name with its type, sorted: what a reviewer reads to see whether a change breaks users."""
    heads = {m.id: surface.by_operation[m.id].called.removesuffix(m.name) for r in resources for m in r.methods}
    calls = [heads[m.id] + m.signature for r in resources for m in r.methods]
    received = [f"{i.name}.{f.signature}" for i in inbound for f in i.functions]
    received += [line for i in inbound for line in i.fields]
    listed = (*sorted(calls), *sorted(received), *sorted(models.surface()), *conditions_surface(api))
    return tuple(plain_line(line) for line in listed)
