"""Schemas as trees of fields. A named schema is expanded where it stands, a recursive one once, all within a limit per tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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


class _TooMany(Exception):
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
    """Where in the tree a node stands: ids of the named schemas above it, names of the fields above it, its depth."""

    above: frozenset[str]
    path: tuple[str, ...]
    depth: int

    def below(self, name: str, seen: frozenset[str]) -> _Place:
        return _Place(self.above | seen, (*self.path, name), self.depth + 1)


class Fields:
    """Builds the trees of one API's pages."""

    def __init__(self, api: Api, labels: Labels) -> None:
        self._schemas: Mapping[str, NamedSchema] = api.by_id()
        self._labels = labels
        self._left = 0
        self._deepest = 0

    def parameter(self, p: Parameter, anchors: Anchors) -> FieldNode:
        """A parameter or header, with the fields inside it."""
        place = _Place(frozenset(), (p.location,), 0)
        node = self._tree(lambda: [self._node(p.wire, p.schema, p.required, place)])[0]
        example = p.examples[0].value if p.examples else None
        facts = node.facts
        if example is not None and not any(f.label == self._labels.example for f in facts):
            facts = (*facts, Fact(self._labels.example, (Code(value_text(example.json)),)))
        return self._anchored(
            node,
            anchors,
            (p.location,),
            description=Prose(p.description) if p.description else node.description,
            deprecated=p.deprecated or node.deprecated,
            since=Text(p.since) if p.since else node.since,
            facts=facts,
        )

    def body(self, schema: Schema, anchors: Anchors, *path: str) -> tuple[FieldNode, ...]:
        """The fields of a body; a body that is no object is one nameless node."""
        place = _Place(frozenset(), path, 0)

        def build() -> list[FieldNode]:
            target, seen = self._resolve(schema)
            if isinstance(target.type, Object) and target.type.fields:
                return [self._node(f.wire, f.schema, f.required, _Place(seen, path, 0)) for f in target.type.fields]
            return [self._node("", schema, True, place)]

        return tuple(self._anchored(n, anchors, path) for n in self._tree(build))

    def _tree(self, build: object) -> list[FieldNode]:
        """The nodes with as many levels as fit on a page."""
        for self._deepest in _LEVELS:
            self._left = _NODES
            try:
                return build()  # type: ignore[operator, no-any-return]
            except _TooMany:
                continue
        self._left = 1_000_000
        return build()[:_NODES]  # type: ignore[operator, no-any-return]
