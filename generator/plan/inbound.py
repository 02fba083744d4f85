"""Requests that the server sends: what a client calls the functions that read webhooks and callbacks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.ir import Api, Const, Enum, NamedSchema, Object, Operation, Parameter, Schema
from generator.ir_kinds import resolved
from generator.language import Role
from generator.naming import Want
from generator.plan.names import Namer
from generator.plan.surface import is_json

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """A function that reads a request of the server. `owners` are the ids of the operations that are called back.

    `headers` names the model of the declared headers and `headers_name` the function that reads it; None if there are
    none.
    """

    operation: Operation
    name: str
    headers: str | None
    headers_name: str | None
    owners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """A module of receivers: `webhooks` or `callbacks`. They are sorted by name.

    `tag` is the property whose value says which of the webhooks a body is of, `by_tag` leads from its values to names;
    None if the document gives no such property.
    """

    name: str
    receivers: tuple[Receiver, ...]
    tag: str | None = None
    by_tag: Mapping[str, str]


def inboxes(api: Api, namer: Namer) -> tuple[Inbox, ...]:
    """The modules of an API that receive requests; none for most."""
    owners = _called_back(api)
    by_id = {o.id: o for o, _ in owners}
    calls = {id: tuple(dict.fromkeys(owner for o, owner in owners if o.id == id)) for id in by_id}
    out = []
    for name, found in (("webhooks", {o.id: o for o in api.webhooks}), ("callbacks", by_id)):
        if found:
            receivers = _receivers(name, found.values(), calls, namer)
            tag, by_tag = _tag(receivers, api.by_id()) if name == "webhooks" else (None, {})
            out.append(Inbox(name=name, receivers=receivers, tag=tag, by_tag=by_tag))
    return tuple(out)


def _called_back(api: Api) -> list[tuple[Operation, str]]:
    """Callbacks, each with the id of the operation that has it; one that several have stands there several times."""
    out: list[tuple[Operation, str]] = []
    waiting = [*api.operations, *api.webhooks]
    seen: set[str] = set()
    for operation in waiting:  # grows: callbacks of callbacks
        out += [(callback, operation.id) for callback in operation.callbacks]
        waiting += [c for c in operation.callbacks if c.id not in seen]
        seen |= {c.id for c in operation.callbacks}
    return out


def _receivers(
    module: str, operations: Iterable[Operation], owners: Mapping[str, tuple[str, ...]], namer: Namer
) -> tuple[Receiver, ...]:
    operations = tuple(operations)
    wants = [Want(o.id, o.id, (namer.spell(Role.METHOD, o.name or o.id),), bool(o.name)) for o in operations]
    pointers = {o.id: o.pointer for o in operations}
    headed = [o for o in operations if header_parameters(o)]
    for o in headed:
        wish = f"{namer.spell(Role.METHOD, o.name or o.id)}_headers"
        wants.append(Want(f"{o.id} headers", f"{o.id} headers", (wish,)))
    names = namer.assign(module, Role.METHOD, wants, pointers=pointers)
    wants = [Want(o.id, o.id, (namer.spell(Role.TYPE, f"{names[o.id]} headers"),)) for o in headed]
    models = namer.assign(f"{module} headers", Role.TYPE, wants, pointers=pointers)
    made = (
        Receiver(
            operation=o,
            name=names[o.id],
            headers=models.get(o.id),
            headers_name=names.get(f"{o.id} headers"),
            owners=owners.get(o.id, ()),
        )
        for o in operations
    )
    return tuple(sorted(made, key=lambda r: r.name))


def header_parameters(o: Operation) -> list[Parameter]:
    """The headers that can arrive: names that are tokens (RFC 9110)."""
    return [p for p in o.parameters if p.location == "header" and _TOKEN.match(p.wire)]


def _tag(receivers: tuple[Receiver, ...], schemas: Mapping[str, NamedSchema]) -> tuple[str | None, dict[str, str]]:
    """The required property that has another constant text in each of several JSON bodies, and who reads which."""
    constants = [_constants(r.operation, schemas) for r in receivers]
    if len(receivers) < 2 or any(r.name == "parse" for r in receivers):
        return None, {}
    for wire in constants[0]:
        values = [c[wire] for c in constants if wire in c]
        if len(values) == len(set(values)) == len(receivers):
            return wire, dict(zip(values, (r.name for r in receivers), strict=True))
    return None, {}


def _constants(operation: Operation, schemas: Mapping[str, NamedSchema]) -> dict[str, str]:
    contents = operation.body.contents if operation.body else ()
    if not contents or not all(is_json(m.media_type) for m in contents):
        return {}
    schema = contents[0].schema
    kind = resolved(schema, schemas).type if schema is not None else None
    fields = kind.fields if isinstance(kind, Object) else ()
    found = {f.wire: _constant(f.schema, schemas) for f in fields if f.required}
    return {wire: value for wire, value in found.items() if value is not None}


def _constant(schema: Schema, schemas: Mapping[str, NamedSchema]) -> str | None:
    kind = resolved(schema, schemas).type
    value = kind.value if isinstance(kind, Const) else None
    if isinstance(kind, Enum) and len(kind.members) == 1:
        value = kind.members[0].value
    return value if isinstance(value, str) else None
