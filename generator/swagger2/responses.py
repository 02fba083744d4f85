"""Responses: `schema` and `examples` under the media types that the operation produces."""

from __future__ import annotations

from generator.ir import Json
from generator.swagger2.parameters import header
from generator.swagger2.schemas import content
from generator.swagger2.state import JSON_TYPE, State, copied, join, strings

BYTES_TYPE = "application/octet-stream"


def response(state: State, value: dict[str, Json], at: str, to: str, produces: list[str]) -> dict[str, Json]:
    """A Response Object."""
    state.origins[to] = at
    out = {key: copied(item) for key, item in value.items() if key not in ("schema", "examples", "headers")}
    headers = value.get("headers")
    if isinstance(headers, dict):
        place = join(to, "headers")
        out["headers"] = {
            name: header(state, item, join(at, "headers", name), join(place, name))
            if isinstance(item, dict) and "$ref" not in item
            else copied(item)
            for name, item in headers.items()
        }
    given = value.get("schema")
    examples = value.get("examples")
    shown = examples if isinstance(examples, dict) else {}
    made: dict[str, Json] = {}
    if given is not None:
        made = content(state, _types(state, given, produces, shown), given, join(at, "schema"), to)
    for name, example in shown.items():
        if name.startswith("x-"):
            out.setdefault(f"x-example-{name[2:]}", copied(example))
            continue
        state.origins[join(to, "content", name, "example")] = join(at, "examples", name)
        media = made.setdefault(name, {})
        if isinstance(media, dict):
            media["example"] = copied(example)
    if made:
        out["content"] = made
    return out


def _types(state: State, given: Json, produces: list[str], shown: dict[str, Json]) -> list[str]:
    """The media types; a file of which nothing is said is bytes, what only an example names comes last."""
    is_file = isinstance(given, dict) and given.get("type") == "file"
    stated = bool(strings(state.data.get("produces"))) or produces != [JSON_TYPE]
    types = [BYTES_TYPE] if is_file and not stated else produces
    return [*types, *(name for name in shown if "/" in name and name not in types)]
