"""`x-error` of a response or of the document: where an error's body says what is wrong.

x-error: {code: /error/code, message: /error/description, details: /error/details}
"""

from __future__ import annotations

from generator.ir import ErrorBody, Json, Response
from generator.lower.context import Context, join
from generator.lower.extensions import TARGET, Reader, Unusable
from generator.lower.pointers import Schemas, follow, json_schema

NAME = "x-error"
_KEYS = ("code", "message", "details")


def error_body(ctx: Context, data: dict[str, Json], at: str) -> ErrorBody | None:
    """Where errors say what is wrong; None if nothing is said of it, or nothing that can be used, which is told."""
    if NAME not in data:
        return None
    place = join(at, NAME)
    try:
        reader = Reader(ctx, NAME, data[NAME], place, _KEYS)
        found = {key: reader.pointer(key) for key in _KEYS}
        if not any(found.values()):
            raise reader.bad("no pointer says where a code, message or details are", place, "code: /error/code")
    except Unusable:
        return None
    return ErrorBody(**{key: pointer or None for key, pointer in found.items()})


def look_for(ctx: Context, response: Response, schemas: Schemas) -> None:
    """Tells of what a response's body is described without. It is looked for all the same."""
    has, schema = json_schema(response)
    if not has or response.error is None:
        return
    for key in _KEYS:
        pointer = getattr(response.error, key)
        if pointer is not None and follow(schema, pointer, schemas) is None:
            message = f"the response {response.status} is described without {pointer}; it is looked for all the same"
            ctx.say(TARGET, message, join(response.pointer, NAME, key))
