"""Gives a name to every inline schema that languages need a class for.

Before: the field `owner` of Pet is an `Object`. After: it is a `Ref` to a named schema `PetOwner`, whose id is the
pointer of the place. Likewise enums of fields and unions with a class among their alternatives.

Left in place: enums of parameters (a list of literals reads better in a signature), constants and boolean enums, and
the schema of a request body itself (its members become arguments; what lies below it is named), unless the request is
one that the server sends.

A name comes from the pointer alone (`generator.lower.places`), so it does not depend on order. A name that another
schema has is avoided: names of the document win, then the one whose pointer sorts first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.ir import Api, Body, Enum, Media, NamedSchema, Object, Operation, Parameter, Ref, Schema, Type, Union
from generator.ir_kinds import json_kind
from generator.lower.places import place_name
from generator.naming import pascal, words
from generator.passes.walk import Rewriter, each, rewritten, with_
from generator.refs import escape

_SUFFIX = {Object: "Object", Enum: "Enum", Union: "Union"}


@dataclass(slots=True)
class _Place:
    """An inline schema that is to have a name. An alternative's is made of its union's place and its own name."""

    schema: Schema
    name: tuple[str, str] | None


def run(api: Api) -> Api:
    """The API with inline schemas named."""
    naming = _Naming(api)
    rewriter = _Bodies(naming, frozenset(o.id for o in api.webhooks))
    named = rewriter.api(api, naming.named)
    names = _names(naming.places, api.schemas, naming.labels)
    hoisted = [NamedSchema(id, names[id], place.schema) for id, place in naming.places.items()]
    return replace(named, schemas=(*named.schemas, *hoisted))


class _Bodies(Rewriter):
    """Leaves the schema of a request body where it is, and enums of parameters."""

    def __init__(self, naming: _Naming, webhooks: frozenset[str]) -> None:
        super().__init__(naming.visit)
        self._naming = naming
        self._webhooks = webhooks
        self._received = False

    def operation(self, operation: Operation) -> Operation:
        outer, self._received = self._received, operation.callback is not None or operation.id in self._webhooks
        done = super().operation(operation)
        self._received = outer
        return done

    def body(self, body: Body) -> Body:
        if self._received:
            return with_(body, contents=each(body.contents, self.media))
        return with_(body, contents=each(body.contents, self._content))

    def _content(self, media: Media) -> Media:
        below = media.schema and rewritten(media.schema, self._naming.visit)
        made = super().media(replace(media, schema=None)) if media.items or media.encodings else media
        return with_(made, schema=below)

    def parameter(self, parameter: Parameter) -> Parameter:
        return self._once(parameter, lambda p: with_(p, schema=self._naming.literal(p.schema)))


class _Naming:
    def __init__(self, api: Api) -> None:
        self.labels = dict(_labels(api))
        self.places: dict[str, _Place] = {}
        self._seen: dict[str, Schema] = {}

    def named(self, named: NamedSchema) -> NamedSchema:
        """A named schema: what is below it gets names."""
        return with_(named, schema=self._below(named.schema))

    def _below(self, schema: Schema) -> Schema:
        if not isinstance(schema.type, Union):
            return rewritten(schema, self.visit)
        owner = schema.pointer
        variants = tuple(
            replace(v, schema=self._place(v.schema, (owner, v.name) if v.name else None)) for v in schema.type.variants
        )
        return replace(schema, type=replace(schema.type, variants=variants))

    def visit(self, schema: Schema) -> Schema:
        """A schema in its place: a reference, if it needs a name."""
        return self._place(schema, None)

    def literal(self, schema: Schema) -> Schema:
        """The schema of a parameter: enums stay."""
        if isinstance(schema.type, Enum):
            return schema
        if isinstance(schema.type, (Object, Union)):
            return self.visit(schema)
        return rewritten(schema, self.literal)

    def _place(self, schema: Schema, name: tuple[str, str] | None) -> Schema:
        below = self._below(schema)
        if not _needs_name(below.type):
            return below
        id = schema.pointer
        while id in self._seen and self._seen[id] != schema:
            id += "+"  # parts of an allOf merged differently at two places
        if id not in self._seen:
            self._seen[id] = schema
            said = below.nullable or below.default or below.read_only or below.write_only or below.name
            kept = (
                below
                if not said
                else replace(below, nullable=False, default=None, read_only=False, write_only=False, name=None)
            )
            self.places[id] = _Place(kept, name)
        return replace(below, type=Ref(id))


def _needs_name(kind: Type) -> bool:
    if isinstance(kind, Enum):
        return len(kind.members) > 1 and kind.kind in ("string", "integer", "number")
    if isinstance(kind, Union):
        kinds = [json_kind(v.schema.type) for v in kind.variants]
        alike = len(kinds) > len(set(kinds))
        return alike or kind.discriminator is not None or any(isinstance(v.schema.type, Ref) for v in kind.variants)
    return isinstance(kind, Object)


def _labels(api: Api) -> Iterable[tuple[str, str]]:
    """Names of the places that names of what lies below are built upon."""
    yield from _wrappers(api)
    for named in api.schemas:
        yield named.id, named.wire
        if named.schema.pointer != named.id:
            yield named.schema.pointer, named.wire
    waiting = [*api.operations, *api.webhooks]
    for operation in waiting:
        yield from _operation_labels(operation)
        waiting += operation.callbacks


def _wrappers(api: Api) -> Iterable[tuple[str, str]]:
    """What stands in a request body only to hold the arguments adds nothing to the names of what it holds."""
    wires = {named.id: named.wire for named in api.schemas}
    held: dict[str, set[tuple[str, ...]]] = {}
    for operation in api.operations:
        for media in operation.body.contents if operation.body else ():
            if media.schema is not None and isinstance(media.schema.type, Ref):
                held.setdefault(media.schema.type.id, set()).add(operation.body.unwrap if operation.body else ())
    for id, unwraps in held.items():
        if len(unwraps) == 1 and id in wires:
            at = id
            for wire in unwraps.pop():
                at = f"{at}/properties/{escape(wire)}"
                yield at, wires[id]


def _operation_labels(operation: Operation) -> Iterable[tuple[str, str]]:
    yield operation.pointer, operation.id
    here = operation.pointer + "/"
    for parameter in operation.parameters:
        if parameter.pointer.startswith(here):
            yield parameter.pointer, f"{operation.id} {parameter.wire}"
    if operation.job_result and "/x-job" in operation.job_result.pointer:
        yield operation.job_result.pointer, f"{operation.id}Result"
    successes = [r for r in operation.responses if r.status.startswith("2")]
    for response in operation.responses:
        if response.pointer.startswith(here):
            main = response.status == "200" or successes == [response]
            yield response.pointer, operation.id + "Response" + ("" if main else response.status.title())


def _names(places: dict[str, _Place], named: Iterable[NamedSchema], labels: dict[str, str]) -> dict[str, str]:
    taken = {words(n.wire) for n in named}
    out: dict[str, str] = {}
    for id in sorted(places):
        place = places[id]
        wish = place_name(place.name[0] if place.name else id.rstrip("+"), labels)
        wish += pascal(words(place.name[1])) if place.name else ""
        out[id] = _free(wish, _SUFFIX[type(place.schema.type)], taken)
        taken.add(words(out[id]))
    return out


def _free(wish: str, suffix: str, taken: set[tuple[str, ...]]) -> str:
    if words(wish) not in taken:
        return wish
    name, number = wish + suffix, 2
    while words(name) in taken:
        name, number = f"{wish}{suffix}{number}", number + 1
    return name
