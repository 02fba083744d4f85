"""Request bodies: `in: body` and `in: formData` parameters."""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.swagger2.parameters import member
from generator.swagger2.schemas import content
from generator.swagger2.state import State, copied, join, reference

FORM_TYPE = declare(
    "swagger-form-type", Severity.WARNING, "a form in an operation that consumes no form; the form's own type is used"
)
TWO_BODIES = declare("swagger-two-bodies", Severity.WARNING, "an operation with two bodies; the first is used")

MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
Given = tuple[dict[str, Json], str]  # a parameter and its old pointer


def body(state: State, value: dict[str, Json], at: str, to: str, consumes: list[str]) -> dict[str, Json]:
    """A Request Body Object of a body parameter."""
    state.moved(at, to)
    out: dict[str, Json] = {}
    for key, item in value.items():
        if key not in ("name", "in", "schema", "x-example", "x-examples"):
            out[key] = copied(item)
    if "name" in value:
        out["x-body-name"] = copied(value["name"])
    made = content(state, consumes, value.get("schema", {}), join(at, "schema"), to)
    _examples(value, made)
    out["content"] = made
    return out


def _examples(value: dict[str, Json], made: dict[str, Json]) -> None:
    """`x-example` and `x-examples` (by media type, or by name) under the media types."""
    first = next(iter(made.values()), None)
    if not isinstance(first, dict):
        return
    if "x-example" in value:
        first["example"] = copied(value["x-example"])
    named = value.get("x-examples")
    for name, item in (named if isinstance(named, dict) else {}).items():
        media = made.get(name)
        if isinstance(media, dict):
            media["example"] = copied(item)
        elif "example" not in first:
            shown = first.setdefault("examples", {})
            if isinstance(shown, dict):
                shown[name] = {"value": copied(item)}
    if named is not None and not isinstance(named, dict):
        first["x-examples"] = copied(named)


def form(state: State, given: list[Given], to: str, consumes: list[str] | None, at: str) -> dict[str, Json]:
    """A Request Body Object of form parameters. `consumes` is None where nothing is said about it."""
    types = _types(state, given, consumes, at)
    kind = "formData" if all("multipart" not in name for name in types) else "multipart"
    place = join(to, "content", types[0], "schema")
    properties: dict[str, Json] = {}
    encoding: dict[str, Json] = {}
    for value, where in given:
        name = str(value.get("name", ""))
        there = join(place, "properties", name)
        state.moved(where, there)
        properties[name], style = member(state, value, where, there, kind)
        if style is not None and kind == "formData":
            encoding[name] = {"style": style[0], "explode": style[1]}
    shape: dict[str, Json] = {"type": "object", "properties": properties}
    required: list[Json] = list(dict.fromkeys(str(v.get("name", "")) for v, _ in given if v.get("required") is True))
    if required:
        shape["required"] = required
    made: dict[str, Json] = {}
    for number, name in enumerate(types):
        media: dict[str, Json] = {"schema": shape if number == 0 else reference(place)}
        made[name] = {**media, "encoding": copied(encoding)} if encoding else media
    out: dict[str, Json] = {"content": made}
    return {**out, "required": True} if required else out


def _types(state: State, given: list[Given], consumes: list[str] | None, at: str) -> list[str]:
    files = any(value.get("type") == "file" for value, _ in given)
    forms = [name for name in consumes or () if "form" in name.lower() and "/" in name]
    parts = [name for name in forms if name.lower().startswith("multipart/")]
    if files and parts:
        return parts
    if forms and not (files and URLENCODED in forms):
        return forms
    chosen = MULTIPART if files else URLENCODED
    if consumes:
        state.say(FORM_TYPE, f"a form does not travel as {', '.join(consumes)}; taken as {chosen}", at)
    return [chosen]
