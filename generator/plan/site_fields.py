"""Schemas as trees of fields: named schemas expanded where they stand, recursive ones once, within a limit per tree.

A tree of a named schema is built once for all pages. Ids of fields are therefore relative: pages put the tree's prefix
before them, and a dot, which no id of ours has otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import repeat

from generator.encode import Md
from generator.ir import Array, Const, Enum, Object, Parameter, Ref, Schema, Union, Variant
from generator.naming import kebab, words
from generator.plan.site_shapes import Levels, Part, closed
from generator.plan.site_text import Code, Linked, Prose, Text, Told, tell
from generator.plan.site_types import NO_LIMITS, Types, limits, value_text

_AT_ONCE = 20  # allowed values that a field shows, before it unfolds the others
_EXAMPLES = 5  # examples of a parameter
_VALUES = 400  # allowed values that it shows at all


@dataclass(frozen=True, slots=True)
class Use:
    """What a tree is for: how much its nodes may weigh, and how many levels are unfolded at first.

    Fields inside others that are too many have pages of their schemas, which show them. Those that have none are shown
    as long as they weigh no more than `most`. `paged` tells that the tree stands on its schema's page.
    """

    nodes: int
    unfolded: int
    most: int
    paged: bool = False


# What the first tree of a page may weigh, and those for which less is left.
REQUESTS = (Use(400, 2, 400), Use(200, 2, 200), Use(80, 1, 80), Use(20, 1, 20))
RESPONSES = (Use(120, 1, 240), Use(60, 1, 120), Use(30, 1, 40), Use(10, 1, 10))
SCHEMA = Use(120, 1, 400, paged=True)
_MOST = 400  # fields of an object that are shown at all
_PAGE = 400  # what all trees of requests, or of responses, of one page may weigh
_WHOLE = 120  # uses of less do not show all of those


class Budget:
    """What all trees of a page may weigh together. The later ones are shallower."""

    def __init__(self, uses: tuple[Use, ...]) -> None:
        self._uses = uses
        self._left = _PAGE

    @property
    def use(self) -> Use:
        """What the next tree is built for."""
        return next((use for use in self._uses if use.most <= self._left), self._uses[-1])

    def spend(self, tree: Tree) -> Tree:
        """The tree, which the page shows."""
        self._left -= tree.weight
        return tree


@dataclass(frozen=True, slots=True)
class AllowedValue:
    value: Code
    text: Prose | None


@dataclass(frozen=True, slots=True)
class Fact:
    """`Default: 10`. `values` are codes; `more` tells of those that are not shown."""

    label: Text
    values: tuple[Code, ...]
    more: Text | None = None


@dataclass(slots=True, kw_only=True, eq=False)
class FieldNode:
    """A field, parameter or alternative with what the page says about it. `anchor` is unique in its tree.

    `name` is empty for an alternative of a union and for what an array or map holds. `allowed` are values, `rest` those
    that are folded. `note` stands instead of children that are not shown; `more` counts fields beyond the limit.
    `variants` tells that the children are alternatives.
    """

    anchor: Text
    depth: int
    name: Code
    type: Linked
    flags: tuple[Text, ...]
    required: bool
    deprecated: bool
    since: Text | None
    description: Prose | None
    allowed: tuple[AllowedValue, ...]
    rest: tuple[AllowedValue, ...]
    more_values: int
    facts: tuple[Fact, ...]
    limits: Text | None
    children: tuple[FieldNode, ...]
    variants: bool
    unfolded: bool
    note: Text | None
    more: int
    weight: int

    @property
    def marked(self) -> bool:
        """Whether flags stand beside its name."""
        return bool(self.required or self.flags or self.deprecated or self.since)

    @property
    def told(self) -> bool:
        """Whether facts stand below it."""
        return bool(self.allowed or self.facts or self.limits)

    @property
    def holds(self) -> bool:
        """Whether something stands inside it, or instead of that."""
        return bool(self.children or self.note or self.more)

    @property
    def all_allowed(self) -> tuple[AllowedValue, ...]:
        return self.allowed + self.rest

    @property
    def pad(self) -> Md:
        """The indentation of the node's line in a Markdown list."""
        return Md("  " * self.depth)


class Anchors:
    """Hands out the ids of one page."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, *path: str) -> Text:
        base = anchor_of(*path)
        name, number = base, 2
        while name in self._taken:
            name, number = f"{base}-{number}", number + 1
        self._taken.add(name)
        return Text(name)


class Room(Anchors):
    """The ids and the budgets of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.requests, self.responses = Budget(REQUESTS), Budget(RESPONSES)


def anchor_of(*path: str) -> str:
    """The id that what stands at the path has, if nothing else on the page asked for it first."""
    return "-".join(map(_step, path[-6:]))[:100]


@lru_cache(maxsize=16384)
def _step(name: str) -> str:
    return kebab(words(name)) or "x"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the tree a node stands: the ids of the named schemas above it, its depth, the names that lead to it."""

    above: frozenset[str]
    depth: int
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for a whole tree: how far down it goes, what it is for, the ids that are taken."""

    levels: Levels
    use: Use
    anchors: Anchors


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tree:
    """The fields of a body or response; `more` counts those beyond the limit.

    `whole` tells where the rest is, if something is left out.
    """

    fields: tuple[FieldNode, ...]
    more: int = 0
    weight: int = 0
    whole: Told | None = None

    @property
    def lines(self) -> Iterator[FieldNode]:
        """All nodes, each before those inside it."""
        return _flat(self.fields)


_EMPTY = Tree(fields=())


class Fields:
    """Builds the trees of one API's pages."""

    def __init__(self, types: Types, written: Callable[[Parameter, Schema], str] | None = None) -> None:
        """`written` gives an example of how a parameter is sent, empty if that goes without saying."""
        self._types = types
        self._written = written
        self._shapes = types.shapes
        self._labels = types.labels
        self._known: dict[tuple[str, str, Use], Tree] = {}
        self._groups: dict[tuple[tuple[str, ...], Use], tuple[list[Parameter], Tree]] = {}

    def parameters(self, found: list[Parameter], use: Use) -> Tree:
        """Parameters or headers, each with the fields inside it. Those that pages share are planned once."""
        if not found:
            return _EMPTY
        same = tuple(p.pointer for p in found), use
        known = self._groups.get(same)
        if known is None or known[0] != found:
            anchors = Anchors()
            nodes = tuple(self._parameter(p, use, anchors) for p in found)
            known = self._groups[same] = found, Tree(fields=nodes, weight=sum(n.weight for n in _flat(nodes)))
        return known[1]

    def _parameter(self, p: Parameter, use: Use, anchors: Anchors) -> FieldNode:
        start = _Place(frozenset(), 0)
        frame = _Frame(self._shapes.fitting([p.schema], start.above, use.nodes, use.most), use, anchors)
        node = self._node((p.wire, p.schema, p.required), start, frame)
        facts = node.facts
        if p.examples:  # which are said instead of those of its schema
            facts = (*(f for f in facts if f.label != self._labels.example), self._examples(p))
        if self._written and use in REQUESTS and (text := self._written(p, self._shapes.resolve(p.schema)[0])):
            facts = (*facts, Fact(self._labels.written_as, (Code(text),)))
        return replace(
            node,
            description=Prose(p.description) if p.description else node.description,
            deprecated=p.deprecated or node.deprecated,
            since=Text(p.since) if p.since else node.since,
            facts=facts,
        )

    def _examples(self, p: Parameter) -> Fact:
        left = len(p.examples) - _EXAMPLES
        more = Text(self._labels.and_more.raw.format(n=left)) if left > 0 else None
        return Fact(self._labels.example, tuple(Code(value_text(e.value.json)) for e in p.examples[:_EXAMPLES]), more)

    def tree(self, schema: Schema, use: Use) -> Tree:
        """The fields of a body; a body that is no object is one nameless node."""
        key = name_of(schema)
        if key is None:
            return self._tree(schema, use)
        if (*key, use) not in self._known:
            self._known[(*key, use)] = self._tree(schema, use)
        return self._known[(*key, use)]

    def _tree(self, schema: Schema, use: Use) -> Tree:
        target, seen = self._shapes.resolve(schema)
        parts: list[Part] = [("", schema, True)]
        above: frozenset[str] = frozenset()
        if isinstance(target.type, Object) and target.type.fields and not schema.nullable:
            parts, above = [(f.wire, f.schema, f.required) for f in target.type.fields], seen
        shown = parts[: _MOST if use.most >= _WHOLE else use.most]
        levels = self._shapes.fitting([s for _, s, _ in shown], above, use.nodes, use.most)
        frame = _Frame(levels, use, Anchors())
        nodes = tuple(self._node(part, _Place(above, 0), frame) for part in shown)
        more = len(parts) - len(shown)
        flat = list(_flat(nodes))
        left_out = more or any(n.more or n.more_values for n in flat)
        whole = self._whole(schema, use) if left_out else None
        return Tree(fields=nodes, more=more, weight=sum(n.weight for n in flat), whole=whole)

    def _whole(self, schema: Schema, use: Use) -> Told | None:
        """Where the schema is shown in full: on its page, or in the document that the site was made of."""
        page = self._types.page(schema)
        if page and not use.paged:
            return tell(self._labels.whole_page, {"name": page})
        while isinstance(schema.type, Array):
            schema = schema.type.items
        if not isinstance(schema.type, Ref):
            return tell(self._labels.whole_here)
        return tell(self._labels.whole_document, {"place": Code(f"#{schema.type.id.partition('#')[2]}")})

    def _node(self, part: Part, at: _Place, frame: _Frame) -> FieldNode:
        name, schema, required = part
        path = (*at.path, name or "item")
        anchor = frame.anchors.give(*path)
        target, _ = self._shapes.resolve(schema)
        inside = self._shapes.inside(schema)
        below = _Place(at.above | inside.seen, at.depth + 1, path)
        hidden = not inside.parts or closed(inside, at.above, at.depth, frame.levels)
        children = () if hidden else tuple(self._node(p, below, frame) for p in inside.parts)
        again = bool(inside.parts) and not inside.seen.isdisjoint(at.above)
        union = inside.held.type if isinstance(inside.held.type, Union) else None
        if children and union and union.discriminator:
            children = tuple(map(self._selected, children, union.variants, repeat(union.discriminator)))
        allowed, more_values = self._allowed(inside.held)  # a list of enum values allows those values
        description = schema.description or target.description
        since = schema.since or target.since
        return FieldNode(
            anchor=anchor,
            depth=at.depth,
            name=Code(name),
            type=self._types.linked(schema),
            flags=self._flags(schema, target),
            required=required,
            deprecated=schema.deprecated or target.deprecated,
            since=Text(since) if since else None,
            description=Prose(description) if description else None,
            allowed=allowed[:_AT_ONCE],
            rest=allowed[_AT_ONCE:],
            more_values=more_values,
            facts=tuple(self._facts(schema, target)),
            limits=self._limits(schema, target),
            children=children,
            variants=bool(union and children),
            unfolded=at.depth < frame.use.unfolded,
            note=self._labels.recursive if again else None,
            more=0 if children or again else len(inside.parts),
            weight=self._shapes.weight(schema),
        )

    def _flags(self, schema: Schema, target: Schema) -> tuple[Text, ...]:
        t = self._labels
        flags = (
            (t.nullable, schema.nullable or target.nullable),
            (t.read_only, schema.read_only or target.read_only),
            (t.write_only, schema.write_only or target.write_only),
        )
        return tuple(flag for flag, is_set in flags if is_set)

    def _limits(self, schema: Schema, target: Schema) -> Text | None:
        t = self._labels
        texts = limits(target.constraints, t) + (limits(schema.constraints, t) if schema is not target else [])
        return Text(", ".join(dict.fromkeys(texts))) if texts else None

    def _allowed(self, schema: Schema) -> tuple[tuple[AllowedValue, ...], int]:
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

    def _selected(self, node: FieldNode, variant: Variant, discriminator: str) -> FieldNode:
        """The alternative, with the values of the discriminator that select it."""
        if not variant.tags:
            return node
        fact = Fact(Text(self._labels.selected_by.raw), tuple(Code(f"{discriminator}: {tag}") for tag in variant.tags))
        return replace(node, facts=(fact, *node.facts))


def name_of(schema: Schema) -> tuple[str, str] | None:
    """What the tree of a schema depends on, if it is no more than the name of another, or of what a list holds."""
    inner = schema.type.items if isinstance(schema.type, Array) else schema
    for part in (schema, inner):
        told = part.description or part.default or part.examples or part.nullable or part.deprecated or part.since
        if told or part.read_only or part.write_only or part.constraints != NO_LIMITS:
            return None
    if isinstance(inner.type, Ref):
        return ("" if inner is schema else "list"), inner.type.id
    return None


def _flat(nodes: tuple[FieldNode, ...]) -> Iterator[FieldNode]:
    for node in nodes:
        yield node
        yield from _flat(node.children)
