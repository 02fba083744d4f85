"""The book of the Python client: everything its templates print, decided."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.encode import Ident, Md, Plain, Py, Toml, md_code, md_text, plain_line, py_doc, py_str, toml_str
from generator.ir import Api
from generator.language import Role
from generator.naming import pascal, words
from generator.plan import pyfmt
from generator.plan.context import Context
from generator.plan.pycalls import Calls, MethodPlan, ResourcePlan
from generator.plan.pyclient import ClientPlan, client_plan, credentials
from generator.plan.pymodels import ModelEntry, ModelModule, Models
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
    name: Md
    methods: tuple[ApiMethod, ...]


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
    exports: Py
    exported: tuple[Py, ...]
    exported_names: Py
    api: tuple[ApiNamespace, ...]
    surface: tuple[Plain, ...]
    readme: Readme


_ERRORS = (
    "APIConnectionError",
    "APIError",
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
    "ServiceUnavailableError",
    "UnprocessableEntityError",
)
# What the package offers at its top, and where it is.
_WHERE = (
    ("AsyncClient", "_client"),
    ("Client", "_client"),
    *((name, "_runtime.errors") for name in _ERRORS),
    ("CallOptions", "_runtime.options"),
    ("Response", "_runtime.response"),
    ("UNSET", "_runtime.unset"),
    ("Unknown", "_runtime.union"),
    ("UnsetType", "_runtime.unset"),
)


def plan(api: Api, context: Context) -> Book:
    """The Python client of an API. Options: `package` (import name), `namespaces`."""
    namer = context.namer
    title = str(context.options.get("package") or api.title)
    package = namer.assign_one("package", Role.PACKAGE, title)
    models = Models(api, namer)
    given = credentials(api, namer)
    calls = Calls(api, models.types, {c.scheme.id: c.name for c in given})
    classes = {n.name: pascal(words(n.name)) or "Default" for n in context.surface.namespaces}
    version = pep440(api.version)
    resources = tuple(calls.resource(n, classes[n.name]) for n in context.surface.namespaces)
    entries = models.entries()
    modules = models.modules()
    client = client_plan(api, package, list(classes.items()), given, version)
    where = _WHERE
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
        modules=modules,
        models=entries,
        where=_places(entries),
        model_names=Py(pyfmt.layout(_listing([e.name for e in entries]), 0, len("__all__ = "))),
        exports=Py(pyfmt.layout(pyfmt.mapping([f'"{n}": "{m}"' for n, m in where]), 0, len("_WHERE = "))),
        exported=tuple(Py(f"from .{m} import {n} as {n}") for n, m in where if m != "_client"),
        exported_names=Py(pyfmt.layout(_listing(sorted(["models", *(n for n, _ in where)])), 0, len("__all__ = "))),
        api=_index(context.surface, resources),
        surface=_surface(resources, models),
        readme=readme(api, context, client),
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


def _index(surface: Surface, resources: tuple[ResourcePlan, ...]) -> tuple[ApiNamespace, ...]:
    return tuple(
        ApiNamespace(
            name=md_code(f"client.{r.name}"),
            methods=tuple(_line(surface, r, m) for m in r.methods),
        )
        for r in resources
    )


def _line(surface: Surface, resource: ResourcePlan, method: MethodPlan) -> ApiMethod:
    operation = surface.by_operation[method.id].operation
    sends = f"{operation.method} {operation.path}" + (f" ({operation.action})" if operation.action else "")
    return ApiMethod(
        call=md_code(f"client.{resource.name}.{method.name}"),
        result=md_code(method.result.replace("_m.", "")),
        sends=md_code(sends),
        says=md_text(operation.summary or operation.id),
    )


def _surface(resources: tuple[ResourcePlan, ...], models: Models) -> tuple[Plain, ...]:
    """Every public name with its type, sorted: what a reviewer reads to see whether a change breaks users."""
    calls = [f"client.{r.name}.{m.signature.replace('_m.', '')}" for r in resources for m in r.methods]
    return tuple(plain_line(line) for line in (*sorted(calls), *sorted(models.surface())))
