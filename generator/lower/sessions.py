"""`x-session` of a security scheme: which operation gives its token, and how it is asked."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from generator.ir import Const, Enum, Json, Operation, Scalar, Schema
from generator.ir_kinds import resolved
from generator.ir_notes import Condition, Spot
from generator.ir_security import Session, SessionInput
from generator.lower.context import Context, join
from generator.lower.extensions import TARGET, Reader
from generator.lower.pointers import Described, Schemas, arguments, leads
from generator.naming import words

NAME = "x-session"
TRANSFORMS = ("base64", "md5-hex", "sha1-hex", "sha256-hex", "sha512-hex")
FORMS = ("seconds", "milliseconds", "unix", "unix-ms", "date-time")


def session(ctx: Context, raw: Json, at: str, operations: Mapping[str, Operation], schemas: Schemas) -> Session:
    """The session. Raises Unusable."""
    reader = Reader(ctx, NAME, raw, at, ("login", "arguments", "token", "expires", "renew", "logout"))
    login = operation_of(reader, "login", operations)
    token = reader.inner("token", ("pointer", "header"))
    if token is None:
        raise reader.bad("'token' is missing", at, "where the response has it: {pointer: /token} or {header: X-Token}")
    spot = token.spot()
    described(token, spot, login, schemas)
    logout, argument = _logout(reader, operations, schemas)
    seconds, expires, form = _expires(reader, login, schemas)
    return Session(
        login=login.id,
        inputs=_inputs(reader, login, schemas),
        token=spot,
        seconds=seconds,
        expires=expires,
        expires_form=form,
        renew=reader.conditions("renew") or (Condition(statuses=("401",)),),
        logout=logout,
        logout_argument=argument,
    )


def operation_of(reader: Reader, key: str, operations: Mapping[str, Operation]) -> Operation:
    """The operation whose id stands under a key."""
    id = reader.needed(key, "the operationId of an operation of this document")
    if id not in operations:
        near = difflib.get_close_matches(id, operations, 1)
        help = f"did you mean '{near[0]}'?" if near else "it is the operationId of an operation of this document"
        raise reader.lost(f"there is no operation {id!r}", reader.place(key), help)
    return operations[id]


def described(reader: Reader, spot: Spot, operation: Operation, schemas: Schemas) -> None:
    """Says so if the operation's response is described without the value; it may be there all the same."""
    if spot.pointer is not None and not leads(operation, spot.pointer, schemas):
        message = f"the response of {operation.id} is described without {spot.pointer}; it is looked for all the same"
        reader.ctx.say(TARGET, message, reader.place("pointer"))


def argument_of(reader: Reader, name: str, operation: Operation, schemas: Schemas, at: str) -> Described:
    """The argument of an operation that goes by a name."""
    known = []
    for argument in arguments(operation, schemas):
        if name in argument.names:
            return argument
        known.append(argument.names[-1])
    raise reader.lost(f"{operation.id} has no argument {name!r}", at, f"it has {', '.join(known) or 'none'}")


def _inputs(reader: Reader, login: Operation, schemas: Schemas) -> tuple[SessionInput, ...]:
    given = reader.data.get("arguments") or {}
    at = reader.place("arguments")
    if not isinstance(given, dict):
        raise reader.bad("'arguments' is an object: argument -> what it is given", at)
    return tuple(_input(reader, name, raw, join(at, name), login, schemas) for name, raw in given.items())


def _input(reader: Reader, argument: str, raw: Json, at: str, login: Operation, schemas: Schemas) -> SessionInput:
    told = argument_of(reader, argument, login, schemas, at)
    one = Reader(reader.ctx, NAME, {} if raw is None or raw is True else raw, at, ("name", "transform", "value"))
    transform = one.choice("transform", TRANSFORMS) if "transform" in one.data else None
    if "value" in one.data:
        if "name" in one.data:
            raise one.bad("either 'value' or 'name': what is fixed is not asked for", at)
        return SessionInput(argument=argument, value=one.data["value"], transform=transform)
    kind = "string" if transform else _kind(told.schema, schemas)
    if kind is None:
        raise one.bad(f"only texts, numbers and booleans can be asked for; {argument!r} is another", at)
    name = one.text("name") or argument.rpartition("/")[2]
    if not words(name):
        raise one.bad(f"{name!r} cannot be a name", at, "give it a 'name'")
    return SessionInput(
        argument=argument,
        name=name,
        kind=kind,
        transform=transform,
        required=told.required,
        description=told.description,
    )


def _kind(schema: Schema, schemas: Schemas) -> str | None:
    match resolved(schema, schemas).type:
        case Scalar(kind=kind) | Enum(kind=kind) if kind in ("string", "integer", "number", "boolean"):
            return kind
        case Const():
            return "string"
    return None


def _expires(reader: Reader, login: Operation, schemas: Schemas) -> tuple[float | None, Spot | None, str]:
    inner = reader.inner("expires", ("seconds", "pointer", "header", "format"))
    if inner is None:
        return None, None, "seconds"
    if "seconds" in inner.data:
        return inner.number("seconds", least=1), None, "seconds"
    spot = inner.spot()
    described(inner, spot, login, schemas)
    return None, spot, inner.choice("format", FORMS, "seconds")


def _logout(reader: Reader, operations: Mapping[str, Operation], schemas: Schemas) -> tuple[str | None, str | None]:
    inner = reader.inner("logout", ("operation", "token"))
    if inner is None:
        return None, None
    operation = operation_of(inner, "operation", operations)
    argument = inner.text("token")
    if argument is not None:
        argument_of(inner, argument, operation, schemas, inner.place("token"))
    return operation.id, argument
