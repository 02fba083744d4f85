"""Says which value of which property selects the variant of a union.

Before: a discriminated union without mapping; a union without discriminator whose variants all require a constant
`type`, each another. After: the tags of each variant (the constants it allows, else its schema's name, as OpenAPI has
it), and the discriminator found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.ir import Api, Const, Enum, Field, NamedSchema, Object, Ref, Schema, Union, Variant
from generator.passes.walk import Rewriter, rewritten

_USUAL = ("type", "kind", "object")


def run(api: Api) -> Api:
    """The API with tags on the variants of unions."""
    tagger = _Tagger(api.by_id())
    return Rewriter(tagger.visit).api(api)


class _Tagger:
    def __init__(self, named: Mapping[str, NamedSchema]) -> None:
        self._named = named

    def visit(self, schema: Schema) -> Schema:
        """A schema with tags on its variants and on those below it."""
        schema = rewritten(schema, self.visit)
        kind = schema.type
        if not isinstance(kind, Union):
            return schema
        if kind.discriminator is None:
            found = self._discovered(kind)
            return schema if found is None else replace(schema, type=found)
        tagged = [self._tagged(v, kind.discriminator) for v in kind.variants]
        return replace(schema, type=replace(kind, variants=tuple(tagged)))

    def _tagged(self, variant: Variant, wire: str) -> Variant:
        """A variant of a discriminated union, with the tags that the document implies."""
        if variant.tags:
            return variant
        tags = self._constants(variant.schema, wire)
        if not tags and isinstance(variant.schema.type, Ref) and variant.schema.type.id in self._named:
            tags = (self._named[variant.schema.type.id].wire,)
        if not tags and variant.name:
            tags = (variant.name,)
        return replace(variant, tags=tags)

    def _discovered(self, union: Union) -> Union | None:
        """The union with the discriminator that its variants have without saying so."""
        shapes = [self._fields(v.schema) for v in union.variants]
        if len(shapes) < 2 or any(not s for s in shapes):
            return None
        common = set.intersection(*({f.wire for f in s if f.required} for s in shapes))
        for wire in sorted(common, key=lambda w: (_USUAL.index(w) if w in _USUAL else len(_USUAL), w)):
            tags = [self._constants(v.schema, wire) for v in union.variants]
            every = [t for ts in tags for t in ts]
            if all(tags) and len(set(every)) == len(every):
                pairs = zip(union.variants, tags, strict=True)
                return Union(tuple(replace(v, tags=t) for v, t in pairs), wire)
        return None

    def _fields(self, schema: Schema) -> tuple[Field, ...]:
        found = self._resolved(schema)
        if schema.nullable or found is None or not isinstance(found.type, Object):
            return ()
        return found.type.fields

    def _resolved(self, schema: Schema) -> Schema | None:
        seen: set[str] = set()
        while isinstance(schema.type, Ref):
            id = schema.type.id
            if id in seen or id not in self._named:
                return None
            seen.add(id)
            schema = self._named[id].schema
        return schema

    def _constants(self, schema: Schema, wire: str) -> tuple[str, ...]:
        """The strings that a variant allows for a property, if it lists them."""
        for field in self._fields(schema):
            if field.wire == wire:
                kind = (self._resolved(field.schema) or field.schema).type
                values = [kind.value] if isinstance(kind, Const) else []
                values = [m.value for m in kind.members] if isinstance(kind, Enum) else values
                return tuple(v for v in values if isinstance(v, str)) if all(isinstance(v, str) for v in values) else ()
        return ()
