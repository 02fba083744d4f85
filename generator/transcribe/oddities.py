"""How a page prints what is meant otherwise: read as meant, and told once for each page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Code, Severity, declare
from generator.ir import Json
from generator.transcribe.fields import Field

FLOATS = declare("integers-as-floats", Severity.NOTE, "an example that shows whole numbers as floats")
BOOLEANS = declare("boolean-spelled-otherwise", Severity.NOTE, "an example that spells a boolean its own way")
ENUMS = declare("enum-as-object", Severity.NOTE, "an enum that a response tree shows as an object")
REQUIRED = declare(
    "required-not-believed", Severity.NOTE, "a response tree in which every field is said to be required"
)

_ENUM = frozenset({"name", "ordinal"})


def oddities(query: Iterable[tuple[str, str]], example: Json, tree: list[Field]) -> Iterator[tuple[Code, str]]:
    """Code and message of each; of the request example's query, the response example and the response tree."""
    shown = sorted({name for name, value in query if value in ("True", "False")})
    if shown:
        yield BOOLEANS, f"{_listed(shown)} of the request example: 'True' and 'False' are read as booleans"
    floats = sorted(set(_floats(example, "")))
    if floats:
        yield FLOATS, f"{_listed(floats)} of the response example: whole numbers, where the type says so"
    fields = list(_all(tree))
    enums = [field.name for field in fields if field.children and {c.name for c in field.children} <= _ENUM]
    if enums:
        yield ENUMS, f"{_listed(sorted(set(enums)))}: an enum of texts, printed as an object"
    if len(fields) > 1 and all(field.required for field in fields):
        yield REQUIRED, "every field of the response is said to be Required, which says nothing: none is taken to be"


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return f"{', '.join(names[:5])}{more}"


def _floats(value: Json, name: str) -> Iterator[str]:
    """The names of properties whose values are whole numbers with a point or an exponent."""
    if isinstance(value, float) and value.is_integer():
        yield name or "the value"
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _floats(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _floats(item, name)


def _all(fields: list[Field]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _all(field.children)
