"""Schemas as trees of fields: named schemas expanded where they stand, recursive ones once, within a limit per tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.encode import Md
from generator.ir import (
    AnyType,
    Api,
    Array,
    Const,
    Enum,
    Map,
    NamedSchema,
    Object,
    Parameter,
    Ref,
    Scalar,
    Schema,
    Tuple,
    Union,
)
from generator.naming import kebab, words
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code, Prose, Text
from generator.plan.site_types import limits, type_text, value_text

_NODES = 400  # of one tree
_LEVELS = (8, 5, 3, 2, 1)
_VALUES = 50  # allowed values that a field shows
_OPEN = 3  # levels that are unfolded at first


@dataclass(frozen=True, slots=True)
class AllowedValue:
    value: Code
    text: Prose | None


@dataclass(frozen=True, slots=True)
class Fact:
    """`Default: 10`. `values` are codes."""

    label: Text
    values: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNode:
    """A field, parameter or alternative with what the page says about it. `anchor` is unique on its page.

    `name` is empty for an alternative of a union and for what an array or map holds. `note` stands instead of children
    that are not shown; `more` counts fields beyond the limit.
    """

    anchor: Text
    depth: int
    name: Code
    type: Text
    flags: tuple[Text, ...]
    required: bool
    deprecated: bool
    since: Text | None
    description: Prose | None
    allowed: tuple[AllowedValue, ...]
    more_values: int
    facts: tuple[Fact, ...]
    limits: Text | None
    children: tuple[FieldNode, ...]
    unfolded: bool
    note: Text | None
    more: int

    @property
    def pad(self) -> Md:
        """The indentation of the node's line in a Markdown list."""
        return Md("  " * self.depth)


class _TooManyError(Exception):
    """The tree has more nodes than a page may show."""


class Anchors:
    """Hands out the ids of one page."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, *path: str) -> Text:
        base = "-".join(kebab(words(p)) or "x" for p in path)[:100]
        name, number = base, 2
        while name in self._taken:
            name, number = f"{base}-{number}", number + 1
        self._taken.add(name)
        return Text(name)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the tree a node stands: the ids of the named schemas above it and its depth."""

    above: frozenset[str]
    depth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The fields of a body or response; `more` counts those beyond the limit."""

    fields: tuple[FieldNode, ...]
    more: int = 0

    @property
    def lines(self) -> Iterator[FieldNode]:
        """All nodes, each before those inside it."""
        return _flat(self.fields)


class Fields:
    """Builds the trees of one API's pages."""

    def __init__(self, api: Api, labels: Labels) -> None:
        self._schemas: Mapping[str, NamedSchema] = api.by_id()
        self._labels = labels
        self._left = 0
        self._deepest = 0

    def parameter(self, p: Parameter, anchors: Anchors) -> FieldNode:
        """A parameter or header, with the fields inside it."""
        start = _Place(frozenset(), 0)
        (node,) = self._fitting(lambda: [self._node(p.wire, p.schema, p.required, start)])
        facts = node.facts
        if p.examples and not any(f.label == self._labels.example for f in facts):
            facts = (*facts, Fact(self._labels.example, (Code(value_text(p.examples[0].value.json)),)))
        node = replace(
            node,
            description=Prose(p.description) if p.description else node.description,
            deprecated=p.deprecated or node.deprecated,
            since=Text(p.since) if p.since else node.since,
            facts=facts,
        )
        return _anchored(node, anchors, (p.location,))

    def tree(self, schema: Schema, anchors: Anchors, *path: str) -> Tree:
        """The fields of a body; a body that is no object is one nameless node. `path` begins the anchors."""
        start = _Place(frozenset(), 0)
        target, seen = self._resolve(schema)
        if isinstance(target.type, Object) and target.type.fields and not schema.nullable:
            below = replace(start, above=seen)
            fields = target.type.fields
            shown = fields[:_NODES]
            nodes = self._fitting(lambda: [self._node(f.wire, f.schema, f.required, below) for f in shown])
            more = len(fields) - len(shown)
        else:
            nodes, more = self._fitting(lambda: [self._node("", schema, True, start)]), 0
        return Tree(fields=tuple(_anchored(n, anchors, path) for n in nodes), more=more)

    def _fitting(self, build: Callable[[], list[FieldNode]]) -> list[FieldNode]:
        """The nodes with as many levels as a page may show."""
        for self._deepest in _LEVELS:
            self._left = _NODES
            try:
                return build()
            except _TooManyError:
                continue
        self._left = 2 * _NODES  # with no level below the first there is one node for each field shown
        return build()

    def _node(self, name: str, schema: Schema, required: bool, at: _Place) -> FieldNode:
        self._left -= 1
        if self._left < 0:
            raise _TooManyError
        t = self._labels
        target, _ = self._resolve(schema)
        flags = {t.nullable: schema.nullable or target.nullable, t.read_only: schema.read_only or target.read_only}
        flags[t.write_only] = schema.write_only or target.write_only
        allowed, more_values = self._allowed(target)
        description = schema.description or target.description
        children, note, more = self._children(schema, at)
        texts = limits(target.constraints) + (limits(schema.constraints) if schema is not target else [])
        return FieldNode(
            anchor=Text(""),
            depth=at.depth,
            name=Code(name),
            type=Text(type_text(schema, self._schemas, t)),
            flags=tuple(flag for flag, set_ in flags.items() if set_),
            required=required,
            deprecated=schema.deprecated or target.deprecated,
            since=Text(schema.since) if schema.since else None,
            description=Prose(description) if description else None,
            allowed=allowed,
            more_values=more_values,
            facts=tuple(self._facts(schema, target)),
            limits=Text(", ".join(dict.fromkeys(texts))) if texts else None,
            children=children,
            unfolded=at.depth < _OPEN,
            note=note,
            more=more,
        )

    def _allowed(self, schema: Schema) -> tuple[tuple[AllowedValue, ...], int]:
        while isinstance(schema.type, Array):  # a list of enum values allows those values
            schema = self._resolve(schema.type.items)[0]
        if not isinstance(schema.type, Enum):
            return (), 0
        members = schema.type.members
        shown = (
            AllowedValue(Code(value_text(m.value)), Prose(m.description) if m.description else None)
            for m in members[:_VALUES]
        )
        return tuple(shown), max(0, len(members) - _VALUES)

    def _facts(self, schema: Schema, target: Schema) -> Iterator[Fact]:
        t = self._labels
        default = schema.default or target.default
        if isinstance(target.type, Const):
            yield Fact(t.always, (Code(value_text(target.type.value)),))
        if default is not None:
            yield Fact(t.default, (Code(value_text(default.json)),))
        examples = schema.examples or target.examples
        if examples:
            yield Fact(t.example, tuple(Code(value_text(e.json)) for e in examples[:3]))
        pattern = schema.constraints.pattern or target.constraints.pattern
        if pattern is not None:
            yield Fact(t.pattern, (Code(pattern),))

    def _children(self, schema: Schema, at: _Place) -> tuple[tuple[FieldNode, ...], Text | None, int]:
        """What stands inside: fields, alternatives, or those of what an array or map holds."""
        target, seen = self._resolve(schema)
        while isinstance(target.type, (Array, Map)):
            inner = target.type.items if isinstance(target.type, Array) else target.type.values
            target, more = self._resolve(inner)
            if more & seen:
                break
            seen |= more
        parts = list(self._parts(target))
        if parts and seen & at.above:
            return (), self._labels.recursive, 0
        if at.depth + 1 >= self._deepest:
            return (), None, len(parts)
        below = _Place(at.above | seen, at.depth + 1)
        return tuple(self._node(name, s, required, below) for name, s, required in parts), None, 0

    def _parts(self, schema: Schema) -> Iterator[tuple[str, Schema, bool]]:
        match schema.type:
            case Object(fields=fields, extra=extra):
                yield from ((f.wire, f.schema, f.required) for f in fields)
                if extra is not None and not isinstance(extra.type, AnyType):
                    yield "*", extra, False
            case Union(variants=variants):
                if any(self._inside(v.schema) for v in variants):
                    yield from (("", v.schema, False) for v in variants)
            case Tuple(prefix=prefix):
                if any(self._inside(p) for p in prefix):
                    yield from (("", p, True) for p in prefix)

    def _inside(self, schema: Schema) -> bool:
        """Whether there is more to show of the type than its name."""
        target, _ = self._resolve(schema)
        if isinstance(target.type, (Array, Map)):
            held = target.type.items if isinstance(target.type, Array) else target.type.values
            return not isinstance(self._resolve(held)[0].type, Scalar)
        return isinstance(target.type, (Object, Union, Tuple, Enum, Const)) or bool(schema.description)

    def _resolve(self, schema: Schema) -> tuple[Schema, frozenset[str]]:
        seen: set[str] = set()
        while isinstance(schema.type, Ref) and schema.type.id in self._schemas and schema.type.id not in seen:
            seen.add(schema.type.id)
            schema = self._schemas[schema.type.id].schema
        return schema, frozenset(seen)


def _flat(nodes: tuple[FieldNode, ...]) -> Iterator[FieldNode]:
    for node in nodes:
        yield node
        yield from _flat(node.children)


def _anchored(node: FieldNode, anchors: Anchors, path: tuple[str, ...]) -> FieldNode:
    """The node and those inside it with ids that are unique on their page."""
    inner = (*path, node.name.raw or "item")
    own = anchors.give(*inner[-6:])
    return replace(node, anchor=own, children=tuple(_anchored(c, anchors, inner) for c in node.children))
