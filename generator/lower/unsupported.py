"""What documents may say and clients do not do: the exact list, each entry with what is done instead.

`tests/unsupported` has a document for each entry, and fails when an entry has none or is no longer told. Whoever closes
a gap removes its entry.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.diagnostics import Code, Severity, declare
from generator.ir import Json, Schema
from generator.lower.context import Context, join

NOT_EXPRESSED = declare(
    "not-expressed",
    Severity.NOTE,
    "a keyword that restricts values but does not shape the type; not checked by clients",
)
NOT_SUPPORTED = declare(
    "not-supported", Severity.NOTE, "a feature that clients do not have; the message says what is done instead"
)


def _always(_: Json) -> bool:
    return True


def _other_dialect(value: Json) -> bool:
    known = ("https://spec.openapis.org/oas/3.", "https://json-schema.org/draft/2020-12/schema")
    return not (isinstance(value, str) and value.startswith(known))


def _other_scheme(value: Json) -> bool:
    return isinstance(value, str) and value.lower() not in ("basic", "bearer")


def _is_object(value: Json) -> bool:
    return isinstance(value, dict)


def _is(name: str) -> Callable[[Json], bool]:
    return lambda value: value == name


@dataclass(frozen=True, slots=True)
class Gap:
    """`kind` of object and `key` in it, `when` it has such a value; `id` names the gap."""

    kind: str
    key: str
    message: str
    when: Callable[[Json], bool] = _always
    code: Code = NOT_SUPPORTED
    name: str = ""

    @property
    def id(self) -> str:
        return f"{self.kind}.{self.name or self.key}"


def _unchecked(key: str, when: Callable[[Json], bool] = _always) -> Gap:
    return Gap("schema", key, f"`{key}` does not shape the type: clients do not check it", when, NOT_EXPRESSED)


_PLACED = ("prefixEncoding", "itemEncoding")

GAPS = (
    Gap("document", "jsonSchemaDialect", "schemas are read as JSON Schema 2020-12 and OpenAPI's words", _other_dialect),
    *(Gap("tag", key, f"'{key}' of a tag is not shown: tags are a flat list") for key in ("parent", "kind")),
    *map(_unchecked, ("not", "if", "contains", "propertyNames", "dependentSchemas", "dependentRequired")),
    *map(_unchecked, ("dependencies", "contentSchema", "$vocabulary")),
    _unchecked("unevaluatedItems", _is_object),
    Gap(
        "schema",
        "patternProperties",
        "names are not matched with the patterns: each member that is not declared may be of any of the types",
        code=NOT_EXPRESSED,
    ),
    Gap("schema", "$schema", "the schema is read as JSON Schema 2020-12", _other_dialect),
    Gap(
        "scheme",
        "type",
        "the client has no setting for a certificate: give it an http_client that has one",
        _is("mutualTLS"),
        name="mutualTLS",
    ),
    *(
        Gap("scheme", "type", "the client takes a token, or a function that gives one; it fetches none", _is(k), name=k)
        for k in ("oauth2", "openIdConnect")
    ),
    Gap("scheme", "scheme", "the client computes nothing: what it is given is sent as it is", _other_scheme),
    *(Gap("media", key, f"'{key}' is not used: the caller gives the parts") for key in _PLACED),
    Gap("encoding", "encoding", "'encoding' of a part is not used"),
    *(Gap("encoding", key, f"'{key}' of a part is not used") for key in _PLACED),
    Gap("example", "serializedValue", "the example is shown as a text"),
)  # fmt: skip

_BY_KIND: dict[str, list[Gap]] = {}
for _gap in GAPS:
    _BY_KIND.setdefault(_gap.kind, []).append(_gap)
_KEYS = {kind: frozenset(gap.key for gap in gaps) for kind, gaps in _BY_KIND.items()}

# Gaps that several fields or the type together make; told by the functions below.
MIXED = {
    "media.xml": "XML travels as text: the caller writes and reads it",
    "media.multipart": "the parts are sent as form data under this type",
    "media.encoding": "'encoding' has no effect on a body of this type",
    "parameter.deepObject": "OpenAPI does not say how this is written in deepObject style; sent as well as it can be",
    "parameter.delimited": "OpenAPI does not say how this is written in that style; sent as well as it can be",
    "schema.$ref": "OpenAPI 3.0 ignores what stands beside a reference",
}


def note(ctx: Context, kind: str, data: dict[str, Json], at: str) -> None:
    """Tell the gaps among the fields of an object of a kind."""
    if _KEYS[kind].isdisjoint(data):
        return
    for gap in _BY_KIND[kind]:
        if gap.key in data and gap.when(data[gap.key]):
            ctx.say(gap.code, gap.message, join(at, gap.key))


def note_media(ctx: Context, name: str, data: dict[str, Json], at: str, is_request: bool) -> None:
    """Tell the gaps of a media type object."""
    note(ctx, "media", data, at)
    kind = name.partition(";")[0].strip().lower()
    if kind.endswith(("/xml", "+xml")) and "schema" in data:
        ctx.say(NOT_SUPPORTED, MIXED["media.xml"], at)
    if is_request and kind.startswith("multipart/") and kind not in ("multipart/form-data", "multipart/*"):
        ctx.say(NOT_SUPPORTED, MIXED["media.multipart"], at)
    is_form = kind.startswith("multipart/") or kind == "application/x-www-form-urlencoded"
    if data.get("encoding") and not is_form:
        ctx.say(NOT_SUPPORTED, MIXED["media.encoding"], join(at, "encoding"))


def note_parameter(ctx: Context, data: dict[str, Json], at: str, shape: str | None) -> None:
    """Tell the gaps of a parameter. `shape` is object, array or scalar; None if it may be several or is not known."""
    style, explode = data.get("style"), data.get("explode")
    if style == "deepObject" and (shape in ("array", "scalar") or explode is False):
        ctx.say(NOT_SUPPORTED, MIXED["parameter.deepObject"], join(at, "style"))
    if style in ("spaceDelimited", "pipeDelimited") and (shape == "scalar" or explode is True):
        ctx.say(NOT_SUPPORTED, MIXED["parameter.delimited"], join(at, "style"))


_SHAPES = {
    "Object": "object",
    "Map": "object",
    "Array": "array",
    "Tuple": "array",
    "Scalar": "scalar",
    "Enum": "scalar",
}


def shape_of(schema: Schema) -> str | None:
    """Object, array or scalar; None if that is not plain."""
    return _SHAPES.get(type(schema.type).__name__)
