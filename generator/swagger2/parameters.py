"""Parameters and headers: keywords move into a schema, `collectionFormat` becomes style and explode."""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.swagger2.schemas import schema
from generator.swagger2.state import State, copied, join

COLLECTION = declare(
    "swagger-collection-format",
    Severity.WARNING,
    "an array written in a way that OpenAPI 3.0 has not; the caller gives the text as it is sent",
)

_KEYWORDS = frozenset(
    {"type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength"}
    | {"minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "x-nullable"}
    | {"x-isnullable"}
)
_QUERY: dict[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
_SIMPLE: dict[str, tuple[str, bool]] = {"csv": ("simple", False)}
_MULTIPART: dict[str, tuple[str, bool]] = {"multi": ("form", True)}
_STYLES = {"query": _QUERY, "formData": _QUERY, "multipart": _MULTIPART, "path": _SIMPLE, "header": _SIMPLE}
_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


def parameter(state: State, value: dict[str, Json], at: str, to: str) -> dict[str, Json]:
    """A parameter in query, path or header."""
    out = {key: copied(item) for key, item in value.items() if key not in _KEYWORDS and key != "collectionFormat"}
    place = join(to, "schema")
    if "schema" in value:
        out["schema"] = schema(state, value["schema"], join(at, "schema"), place)
        return _exampled(out)
    state.origins[place] = at
    shape, style = typed(state, value, at, place, str(value.get("in")))
    out["schema"] = shape
    if style is not None:
        out["style"], out["explode"] = style
    elif "collectionFormat" in value and shape.get("type") != "string":
        out["x-collectionFormat"] = copied(value["collectionFormat"])
    if out.get("in") != "query" and "allowEmptyValue" in out:
        out["x-allowEmptyValue"] = out.pop("allowEmptyValue")
    return _exampled(out)


def header(state: State, value: dict[str, Json], at: str, to: str) -> dict[str, Json]:
    """A header of a response."""
    out = {key: copied(item) for key, item in value.items() if key not in _KEYWORDS and key != "collectionFormat"}
    place = join(to, "schema")
    state.origins[place] = at
    out["schema"], style = typed(state, value, at, place, "header")
    if style is not None:
        out["style"], out["explode"] = style
    return _exampled(out)


def member(
    state: State, value: dict[str, Json], at: str, to: str, location: str
) -> tuple[dict[str, Json], tuple[str, bool] | None]:
    """A form parameter as a property, and its style; `location` is formData, or multipart."""
    out, style = typed(state, value, at, to, location)
    for key, item in value.items():
        if key in ("name", "in", "required", "collectionFormat") or key in _KEYWORDS:
            continue
        out["x-allowEmptyValue" if key == "allowEmptyValue" else key] = copied(item)
    if "x-example" in out and "example" not in out:
        out["example"] = out.pop("x-example")
    return out, style


def typed(
    state: State, value: dict[str, Json], at: str, to: str, location: str
) -> tuple[dict[str, Json], tuple[str, bool] | None]:
    """The schema of what is described by keywords beside a name, and the style of an array."""
    own = {key: item for key, item in value.items() if key in _KEYWORDS}
    form = value.get("collectionFormat", "csv")
    style = None
    if own.get("type") == "array":
        style = _STYLES.get(location, _SIMPLE).get(str(form))
        if style is None:
            return _text(state, value, own, at, str(form)), None
        own["items"] = _item(state, own.get("items"), join(at, "items"))
    made = schema(state, own, at, to)
    return (made if isinstance(made, dict) else {}), style


def _item(state: State, value: Json, at: str) -> Json:
    """What an array in a parameter holds; arrays within arrays have no style in OpenAPI 3.0."""
    if not isinstance(value, dict):
        return {}
    if value.get("type") == "array":
        own = {key: item for key, item in value.items() if key in _KEYWORDS}
        return _text(state, value, own, at, str(value.get("collectionFormat", "csv")))
    out = dict(value)
    if "collectionFormat" in out:
        out["x-collectionFormat"] = out.pop("collectionFormat")
    return out


def _text(state: State, value: dict[str, Json], own: dict[str, Json], at: str, form: str) -> dict[str, Json]:
    """An array as the text that is sent; the array itself is kept under `x-collection`."""
    message = f"OpenAPI 3.0 does not write an array as {form!r} here; the value is the text that is sent"
    state.say(COLLECTION, message, at, "join the items before the call")
    kept: dict[str, Json] = {key: copied(item) for key, item in own.items() if key != "default"}
    out: dict[str, Json] = {"type": "string", "x-collection": {**kept, "collectionFormat": form}}
    default = value.get("default")
    if isinstance(default, list):
        out["default"] = _SEPARATORS.get(form, ",").join(_plain(item) for item in default)
    elif default is not None:
        out["default"] = copied(default)
    return out


def _plain(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _exampled(out: dict[str, Json]) -> dict[str, Json]:
    """`x-example` and `x-examples` as OpenAPI 3.0 has them."""
    if "x-example" in out and "example" not in out:
        out["example"] = out.pop("x-example")
    named = out.get("x-examples")
    if isinstance(named, dict) and "example" not in out and "examples" not in out:
        del out["x-examples"]
        out["examples"] = {name: {"value": item} for name, item in named.items()}
    return out
