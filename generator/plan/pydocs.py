"""Docstrings of the Python client: what a method, argument or field is, its allowed values, limits and age."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from generator.encode import visible
from generator.ir import Const, Constraints, Enum, Json, NamedSchema, Operation, Ref, Response, Schema
from generator.plan.surface import Argument, Method, as_given

_SHOWN = 20  # allowed values that a docstring lists


def method_doc(
    method: Method,
    result: str,
    schemas: Mapping[str, NamedSchema],
    bodies: Mapping[str, str],
    related: Sequence[str] = (),
) -> str:
    """The docstring of a method: what it does, its arguments, what it returns, what it raises and what it sends.

    `bodies` are the types of error bodies by status, `related` are paragraphs on what may follow the call.
    """
    o = method.operation
    parts = [sentence(o.summary or o.id)]
    if o.description and o.description.strip() != (o.summary or "").strip():
        parts.append(o.description.strip())
    if o.deprecated:
        parts.append("Deprecated: the document says not to use this any more.")
    parts.append("\n".join(_arguments(method, schemas)))
    good = next((r.description for r in o.responses if r.status.startswith("2") and r.description), "")
    if result != "None":
        parts.append("Returns:\n" + hanging(good or f"The response as {result}."))
    errors = list(_errors(o, bodies))
    if errors:
        parts.append("Raises:\n" + "\n".join(errors))
    parts += related
    sent = f"{o.method} {o.path}" + (f" (action {o.action})" if o.action else "")
    parts.append(f"Sends `{visible(sent)}`." + (f" Since {o.since}." if o.since else "") + _media_types(method))
    if o.external_docs:
        parts.append(f"See {o.external_docs.url}")
    return "\n\n".join(p for p in parts if p)


def _media_types(method: Method) -> str:
    """What the body can be, where that is more than one thing."""
    o, media = method.operation, method.media
    if o.body is None or media is None or len(o.body.contents) < 2:
        return ""
    given = as_given(media.media_type)
    alike = method.others or tuple(m for m in o.body.contents if m is not media and given and as_given(m.media_type))
    text = f" The body is sent as `{visible(media.media_type)}`"
    if alike:
        names = " or ".join(f"`{visible(m.media_type)}`" for m in alike)
        text += f"; a header Content-Type in `options` sends it as {names}"
    rest = [m for m in o.body.contents if m is not media and m not in alike]
    if rest:
        text += f". The API takes {', '.join(f'`{visible(m.media_type)}`' for m in rest)} too, which this does not send"
    return f"{text}."


def _arguments(method: Method, schemas: Mapping[str, NamedSchema]) -> Iterator[str]:
    yield "Args:"
    for a in method.arguments:
        yield hanging(f"{a.name}: {argument_doc(a, schemas)}")
    yield "    options: Timeout, headers and other settings of this one call."


def argument_doc(a: Argument, schemas: Mapping[str, NamedSchema]) -> str:
    """What an argument is, in one paragraph."""
    given = a.description or ("The request body." if a.place == "whole" else "")
    told = [sentence(given)] if given else []
    if a.deprecated:
        told.append("Deprecated.")
    told += facts(a.schema, schemas)
    if a.since:
        told.append(f"Since {a.since}.")
    return " ".join(told) or f"Sent as `{visible(a.wire)}`."


def field_doc(schema: Schema, schemas: Mapping[str, NamedSchema]) -> str:
    """The text under a field; empty when the document says nothing about it."""
    told = [schema.description.strip()] if schema.description else []
    notes = ["Deprecated."] if schema.deprecated else []
    notes += facts(schema, schemas)
    notes += ["Read only."] if schema.read_only else []
    notes += ["Write only."] if schema.write_only else []
    notes += [f"Since {schema.since}."] if schema.since else []
    if notes:
        told.append(" ".join(notes))
    return "\n\n".join(told)


def facts(schema: Schema, schemas: Mapping[str, NamedSchema]) -> list[str]:
    """Allowed values, default and limits, a sentence each."""
    out = []
    kind = schema.type
    hops = 0
    while isinstance(kind, Ref) and kind.id in schemas and hops < 20:
        kind = schemas[kind.id].schema.type
        hops += 1
    if isinstance(kind, Enum):
        values = [_text(m.value) for m in kind.members]
        more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
        out.append(f"One of: {', '.join(values[:_SHOWN])}{more}.")
    elif isinstance(kind, Const):
        out.append(f"Always {_text(kind.value)}.")
    if schema.default is not None:
        out.append(f"Default: {_text(schema.default.json)}.")
    return out + limits(schema.constraints)


def limits(c: Constraints) -> list[str]:
    """Constraints as sentences."""
    out = []
    for low, high, what in (
        (c.minimum, c.maximum, ""),
        (c.min_length, c.max_length, " characters"),
        (c.min_items, c.max_items, " items"),
        (c.min_properties, c.max_properties, " entries"),
    ):
        if low is not None and high is not None:
            out.append(f"From {low} to {high}{what}.")
        elif low is not None:
            out.append(f"At least {low}{what}.")
        elif high is not None:
            out.append(f"At most {high}{what}.")
    if c.exclusive_minimum is not None:
        out.append(f"More than {c.exclusive_minimum}.")
    if c.exclusive_maximum is not None:
        out.append(f"Less than {c.exclusive_maximum}.")
    if c.multiple_of is not None:
        out.append(f"A multiple of {c.multiple_of}.")
    if c.pattern is not None:
        out.append(f"Matches `{visible(c.pattern)}`.")
    if c.unique_items:
        out.append("No item twice.")
    return out


def _text(value: Json) -> str:
    text = value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:199] + "…"


def sentence(text: str) -> str:
    """The text, with a full stop if it has no end of its own."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", ":", "。")) else text + "."


def hanging(text: str) -> str:
    """Indented by four, following lines by eight."""
    first, *rest = text.strip().splitlines() or [""]
    return "\n".join([f"    {first}", *(f"        {line.strip()}" if line.strip() else "" for line in rest)])


# The runtime's classes for statuses.
ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "409": "ConflictError",
    "410": "GoneError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "503": "ServiceUnavailableError",
}


def error_statuses(o: Operation) -> list[Response]:
    """The responses that are errors. `default` is one where another response is the success."""
    succeeds = any(r.status.startswith("2") for r in o.responses)
    return [r for r in o.responses if r.status[0] in "45" or (r.status == "default" and succeeds)]


def _errors(o: Operation, bodies: Mapping[str, str]) -> Iterator[str]:
    for response in error_statuses(o):
        status = response.status
        name = ERRORS.get(status) or ("InternalServerError" if status[0] == "5" else "APIStatusError")
        text = sentence(response.description or "an error")
        body = f" `body` is {bodies[status]}." if status in bodies else ""
        yield hanging(f"{name}: {'any other status' if status == 'default' else status}: {text}{body}")
