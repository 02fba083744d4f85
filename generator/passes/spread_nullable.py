"""A reference to a nullable named schema is nullable; the named schema itself is not.

Before: component Name is a nullable string, field `name` refers to it. After: Name is a string, field `name` is a
nullable reference. So a class or alias never stands for null, and whoever asks a place gets the whole answer.
"""

from __future__ import annotations

from dataclasses import replace

from generator.ir import Api, NamedSchema, Ref, Schema
from generator.passes.walk import Rewriter, rewritten


def run(api: Api) -> Api:
    """The API with null moved from named schemas to the places that refer to them."""
    nullable = _nullable(api.schemas)
    if not nullable:
        return api

    def visit(schema: Schema) -> Schema:
        schema = rewritten(schema, visit)
        if isinstance(schema.type, Ref) and schema.type.id in nullable and not schema.nullable:
            return replace(schema, nullable=True)
        return schema

    def named(one: NamedSchema) -> NamedSchema:
        return replace(one, schema=replace(visit(one.schema), nullable=False))

    return Rewriter(visit).api(api, named)


def _nullable(schemas: tuple[NamedSchema, ...]) -> set[str]:
    """Ids of the schemas that allow null, by themselves or because what they are another name for does."""
    aliases: dict[str, list[str]] = {}
    for s in schemas:
        if isinstance(s.schema.type, Ref):
            aliases.setdefault(s.schema.type.id, []).append(s.id)
    waiting = [s.id for s in schemas if s.schema.nullable]
    found = set(waiting)
    while waiting:
        more = [i for i in aliases.get(waiting.pop(), ()) if i not in found]
        found.update(more)
        waiting += more
    return found
