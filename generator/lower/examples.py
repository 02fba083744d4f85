"""Examples of parameters and media types: `example`, `examples`, references to shared ones, 3.2's `dataValue`."""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Example, Json, Value
from generator.lower.context import Context, join
from generator.lower.unsupported import note

EXAMPLE_OUTSIDE = declare(
    "example-outside", Severity.NOTE, "an example that is kept in another place (externalValue); not shown"
)


def examples(ctx: Context, data: dict[str, Json], at: str) -> tuple[Example, ...]:
    """The examples that a parameter or media type gives, the lone `example` first."""
    out = [Example(Value(data["example"]))] if "example" in data else []
    given = data.get("examples")
    if isinstance(given, list):  # the form that schemas have
        return (*out, *(Example(Value(item)) for item in given))
    named, place = ctx.child(data, "examples", at)
    for name, raw in named.items():
        if isinstance(raw, dict):
            example = _example(ctx, name, raw, join(place, name))
            out += [example] if example else []
        elif raw is not None:  # the value itself, a widespread slip
            out.append(Example(Value(raw), name))
    return tuple(out)


def _example(ctx: Context, name: str, raw: Json, at: str) -> Example | None:
    node, at = ctx.node(raw, at)
    if not node.keys() & {"value", "dataValue"}:
        note(ctx, "example", node, at)
    for key in ("value", "dataValue", "serializedValue"):
        if key in node:
            summary, description = ctx.text(node, "summary", at), ctx.text(node, "description", at)
            return Example(Value(node[key]), name, summary, description)
    if "externalValue" in node:
        ctx.say(EXAMPLE_OUTSIDE, f"example {name!r} is kept in another place and not shown", at)
        return None
    known = node.keys() <= {"summary", "description", "$ref"} or not node
    return None if known else Example(Value(node), name)
