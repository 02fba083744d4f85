"""Schemas: references, composition, and named schemas in an order that needs no deep recursion.

What allOf composes is memoised per location (`form`), so a diamond costs as much as its nodes. Named schemas that
others are composed of are made first, by an explicit stack; recursion follows only the nesting of the document.

**Inheritance.** A schema with a `discriminator` and no alternatives of its own is what its allOf children are made of,
and what references to it mean is "any of them". So its type is the union of its children, tagged, and of an object of
its own members (name `…Base`), unless an explicit mapping leaves it out; the children take its members, not the union.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.diagnostics import Severity, declare
from generator.ir import AnyType, Field, Json, Map, NamedSchema, Never, Object, Ref, Schema, Union, Variant
from generator.lower.context import Context, join
from generator.lower.form import Form, any_schema, finish
from generator.lower.keywords import own, said
from generator.lower.merge import Merger, stripped
from generator.lower.registry import Registry, only_annotates, reference
from generator.lower.unions import tagged, union
from generator.lower.unsupported import MIXED, NOT_EXPRESSED, shape_of

CIRCULAR = declare("allof-circle", Severity.WARNING, "a schema that is composed of itself; that part is ignored")

_COMPOSING = frozenset({"$ref", "$dynamicRef", "allOf", "oneOf", "anyOf"})
_DEEPEST = 12  # schemas that are being made at once


class _Later(Exception):
    """A schema is needed that is being made."""


class Schemas:
    """All schemas of a document. Call `named` last: it lowers what was referred to."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self.registry = Registry(ctx)
        self._forms: dict[tuple[str, bool], Form] = {}
        self._making: dict[tuple[str, bool], int] = {}  # what is being made -> how deep in places it began
        self._places = 0
        self._merger = Merger(ctx, self._looked_into, self.registry.wire)

    # ---- a schema in its place

    def schema(self, data: Json, at: str) -> Schema:
        """The schema at a location. Never fails: what is not understood is reported and becomes any value."""
        if isinstance(data, bool):
            return Schema(type=AnyType() if data else Never(), pointer=at)
        if not isinstance(data, dict):
            self._ctx.wrong(data, "a schema", at)
            return any_schema(at)
        kept = self._reference(data, at)
        if kept is not None:
            text = said(self._ctx, data, at)
            return replace(kept, **text) if text else kept
        if _COMPOSING.isdisjoint(data):
            return finish(own(self._ctx, data, at, self.schema))
        self._places += 1
        try:
            return finish(self._composed(data, at))
        except _Later:  # it is composed of what it stands in: a schema of its own, made when that is done
            self.registry.add(at)
            return Schema(type=Ref(at), nullable=_says_null(data), pointer=at)
        finally:
            self._places -= 1

    def _reference(self, data: dict[str, Json], at: str) -> Schema | None:
        """The reference that a schema is, if it adds nothing but annotations; also if it stands alone in `allOf`."""
        ref = reference(data)
        if ref is not None:
            if not only_annotates(data, "$ref", "$dynamicRef"):
                if not self._ctx.old:
                    return None
                self._ctx.say(NOT_EXPRESSED, MIXED["schema.$ref"], at)
            return self._to(ref, at, _says_null(data))
        parts = data.get("allOf")
        if not isinstance(parts, list) or not only_annotates(data, "allOf", "type", "discriminator"):
            return None
        if data.get("type", "object") != "object":
            return None
        lone: tuple[Json, str] | None = None
        more: dict[str, Json] = {}
        for i, part in enumerate(parts):
            if not isinstance(part, dict):
                return None
            if reference(part) is not None and lone is None and only_annotates(part, "$ref", "$dynamicRef"):
                lone = (reference(part), f"{at}/allOf/{i}")
            elif not only_annotates(part):
                return None
            more |= {k: v for k, v in part.items() if k not in ("$ref", "$dynamicRef")}
        if lone is None or ("type" in data and not self._is_object(*lone)):
            return None
        kept = self._to(*lone, _says_null(data) or _says_null(more))
        if isinstance(kept.type, Ref) and self._inherits(at, kept.type.id):
            return None
        return replace(kept, pointer=at, **said(self._ctx, more, at))

    def _to(self, ref: Json, at: str, nulls: bool) -> Schema:
        id = self.registry.find(ref, at)
        if id is None:
            return any_schema(at)
        self.registry.add(id)
        return Schema(type=Ref(id), nullable=nulls, pointer=at)

    def _is_object(self, ref: Json, at: str) -> bool:
        """Whether `type: object` beside an allOf is no news: what it refers to is no scalar or array."""
        id = self.registry.find(ref, at)
        data = None if id is None else self.registry.content(id)[0]
        return isinstance(data, dict) and data.get("type", "object") == "object" and "enum" not in data

    def _inherits(self, at: str, base: str) -> bool:
        """Whether the schema at a location is a child of a base that is the union of its children."""
        data, _ = self.registry.content(base)
        return isinstance(data, dict) and "discriminator" in data and at in self.registry.children.get(base, ())

    # ---- composition

    def form(self, id: str, part: bool = False) -> Form | None:
        """What is at an id, all parts together. `part`: as its allOf children take it, without its alternatives.

        None while it is being made: a circle.
        """
        data, at = self.registry.content(id)
        key = (id, part and self._parental(id, data))
        if key in self._forms:
            return self._forms[key]
        if key in self._making:
            return None
        self._making[key] = self._places
        try:
            form = self._composed(data, at, key[1]) if isinstance(data, dict) else Form(self.schema(data, at))
        finally:
            del self._making[key]
        self._forms[key] = form
        return form

    def _parental(self, id: str, data: Json) -> bool:
        """Whether a schema lists its own children as alternatives, which they must not take over."""
        if not isinstance(data, dict) or not ("oneOf" in data or "anyOf" in data):
            return False
        if "discriminator" in data:
            return True
        children = self.registry.children.get(id, ())
        listed = [v for k in ("oneOf", "anyOf") if isinstance(vs := data.get(k), list) for v in vs]
        refs = [reference(v) for v in listed]
        return bool(children) and any(isinstance(r, str) and self.registry.find(r, id) in children for r in refs)

    def _composed(self, data: dict[str, Json], at: str, bare: bool = False) -> Form:
        """All of a schema's keywords together: reference, allOf, its own, oneOf and anyOf (not if `bare`)."""
        if _COMPOSING.isdisjoint(data):
            return own(self._ctx, data, at, self.schema)
        parts = [self._referred(reference(data), at)] if reference(data) is not None else []
        for part, place in self._ctx.sequence(data, "allOf", at):
            parts.append(self._part(part, place))
        mine = own(self._ctx, data, at, self.schema)
        parts.append(mine)
        for key in () if bare else ("oneOf", "anyOf"):
            alternatives = union(self._ctx, data, key, at, self.schema, self.registry.mapped) if key in data else None
            parts += [alternatives] if alternatives else []
        parts = [p for p in parts if not p.neutral] or [p for p in parts if p.nulls] or parts[-1:]
        whole = parts[0]
        for part_form in parts[1:]:
            whole = self._merger.merge(whole, part_form, at)
        nulls = (
            whole.nulls
            or mine.nulls
            or _says_null(data)
            or any(_says_null(p) for p in _inline(data) if only_annotates(p))
        )
        text: dict[str, Any] = {}
        for inline in _inline(data):
            text |= said(self._ctx, inline, at)
        text |= said(self._ctx, data, at)
        schema = replace(whole.schema, pointer=at, nullable=whole.schema.nullable or nulls, **text)
        return replace(whole, schema=schema, nulls=nulls)

    def _part(self, data: Json, at: str) -> Form:
        if isinstance(data, dict) and reference(data) is not None and only_annotates(data, "$ref", "$dynamicRef"):
            return self._referred(reference(data), at)
        if isinstance(data, dict):
            form = self._composed(data, at)
            return stripped(form)
        return Form(self.schema(data, at))

    def _referred(self, ref: Json, at: str) -> Form:
        """A named schema as a part of another."""
        id = self.registry.find(ref, at)
        if id is None:
            return Form(any_schema(at))
        form = self._looked_into(id, part=True)
        if form is None:
            self._ctx.say(CIRCULAR, "this schema is composed of itself; the part is ignored", at)
            return Form(any_schema(at))
        return stripped(form)

    def shape(self, schema: Schema) -> str | None:
        """Object, array or scalar; None if that is not plain."""
        found = self.referred(schema)
        return None if found is None else shape_of(found)

    def referred(self, schema: Schema) -> Schema | None:
        """The schema that a chain of references leads to; None where it is still being made."""
        for _ in range(20):
            if not isinstance(schema.type, Ref):
                break
            self._prepare(schema.type.id)
            form = self.form(schema.type.id)
            if form is None:
                return None
            schema = form.schema
        return schema

    def members(self, schema: Schema) -> tuple[Field, ...] | None:
        """The fields of an object, also of one that is referred to or free-form; None for anything else."""
        kind = schema.type
        if isinstance(kind, Ref):
            self._prepare(kind.id)
            form = self.form(kind.id)
            kind = form.schema.type if form else kind
        if isinstance(kind, Map):
            return ()
        return kind.fields if isinstance(kind, Object) else None

    def _looked_into(self, id: str, part: bool = False) -> Form | None:
        """The form of a schema that another is composed of; None for a circle.

        Raises _Later if the circle leads through a member or item (such a schema is merely recursive), or if the
        members of what is being made lead too deep.
        """
        key = (id, part and self._parental(id, self.registry.content(id)[0]))
        if key in self._forms:
            return self._forms[key]
        if self._places > self._making.get(key, self._places) or (self._places and len(self._making) > _DEEPEST):
            raise _Later
        if key not in self._making:
            self._prepare(id)
        return self.form(id, part)

    # ---- named schemas

    def named(self) -> tuple[NamedSchema, ...]:
        """Every schema that has a name or was referred to."""
        out: list[NamedSchema] = []
        done = 0
        while done < len(self.registry.order):  # grows while schemas are lowered
            id = self.registry.order[done]
            done += 1
            self._prepare(id)
            out.append(NamedSchema(id, self.registry.wire(id), self._outward(id)))
        return tuple(out)

    def _outward(self, id: str) -> Schema:
        data, at = self.registry.content(id)
        if isinstance(data, dict):
            kept = self._reference(data, at)
            if kept is not None:
                return replace(kept, **said(self._ctx, data, at))
        form = self.form(id)
        assert form is not None  # nothing is being made between named schemas
        schema = finish(form)
        if isinstance(data, dict) and "discriminator" in data and isinstance(schema.type, Object):
            return self._polymorphic(id, data, at, schema)
        return schema

    def _polymorphic(self, id: str, data: dict[str, Json], at: str, schema: Schema) -> Schema:
        """A base as the union of its children and itself."""
        ids = list(dict.fromkeys([*self._descendants(id), *self._mapped(id, data, at)]))
        variants = [Variant(Schema(type=Ref(i), pointer=at)) for i in ids]
        itself = Variant(Schema(type=Ref(id), pointer=at))
        wire, marked = tagged(self._ctx, data, at, [*variants, itself], self.registry.mapped)
        if wire is None or not ids:
            return schema
        mapped = any(v.tags for v in marked)
        own_tags = marked[-1].tags if mapped else (self.registry.wire(id),)
        out = [v if v.tags else replace(v, tags=(self.registry.wire(i),)) for i, v in zip(ids, marked, strict=False)]
        if own_tags or not mapped:
            own_schema = replace(schema, nullable=False, pointer=join(at, "discriminator"))
            out.append(Variant(own_schema, own_tags, "Base"))
        for v in variants:
            assert isinstance(v.schema.type, Ref)
            self.registry.add(v.schema.type.id)
        return replace(schema, type=Union(tuple(out), wire))

    def _descendants(self, id: str) -> list[str]:
        """Children and theirs, each once, nearest first."""
        out: dict[str, None] = {}
        waiting = list(self.registry.children.get(id, ()))
        for child in waiting:
            if child not in out and child != id:
                out[child] = None
                waiting += self.registry.children.get(child, ())
        return list(out)

    def _mapped(self, id: str, data: dict[str, Json], at: str) -> Iterator[str]:
        """What a base's discriminator leads to, be it a child or not."""
        holder = data["discriminator"]
        mapping = holder.get("mapping") if isinstance(holder, dict) else None
        for target in mapping.values() if isinstance(mapping, dict) else ():
            found = self.registry.mapped(target, at) if isinstance(target, str) else None
            if found is not None and found != id:
                yield found

    def _prepare(self, id: str) -> None:
        """Make the forms that a form is composed of before it, deepest first, without recursion."""
        stack = [(id, self._composes(id))]
        entered = {id}
        while stack:
            top, rest = stack[-1]
            following = next((i for i in rest if i not in entered and (i, False) not in self._forms), None)
            if following is not None:
                entered.add(following)
                stack.append((following, self._composes(following)))
                continue
            stack.pop()
            self.form(top)
            self.form(top, part=True)

    def _composes(self, id: str) -> Iterator[str]:
        """Ids of the schemas that one is composed of: references in it, its allOf, oneOf and anyOf."""
        data, at = self.registry.content(id)
        waiting: list[tuple[Json, str]] = [(data, at)]
        while waiting:
            node, place = waiting.pop()
            if not isinstance(node, dict):
                continue
            ref = reference(node)
            if ref is not None and (found := self.registry.find(ref, place)) is not None:
                yield found
            for key in ("allOf", "oneOf", "anyOf"):
                listed = node.get(key)
                if isinstance(listed, list):
                    waiting += [(item, f"{place}/{key}/{i}") for i, item in enumerate(listed)]


def _says_null(data: dict[str, Json]) -> bool:
    return data.get("nullable") is True or data.get("x-nullable") is True


def _inline(data: dict[str, Json]) -> list[dict[str, Json]]:
    """The allOf parts that stand here, not behind a reference: what they say of themselves, they say of the whole."""
    parts = data.get("allOf")
    return [p for p in parts if isinstance(p, dict) and "$ref" not in p] if isinstance(parts, list) else []
