"""What a type is called on a page, and what its limits say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir import (
    Array,
    Bytes,
    Const,
    Constraints,
    Enum,
    Json,
    Map,
    NamedSchema,
    Never,
    Object,
    Ref,
    Scalar,
    Schema,
    Tuple,
    Union,
)
from generator.plan.site_labels import Labels
from generator.plan.site_shapes import Shapes
from generator.plan.site_text import Linked, Text, Twins, page_link

_NAMES = 4  # alternatives that a type's name lists
_LONGEST = 200
Piece = tuple[str, str]  # text, and where it leads to


@dataclass(frozen=True, slots=True, eq=False)
class Types:
    """The names of an API's types. `slugs` leads from ids of named schemas to names of their pages, `up` from the page
    to the site's top.
    """

    schemas: Mapping[str, NamedSchema]
    shapes: Shapes
    slugs: Mapping[str, str]
    labels: Labels
    up: str = "../"

    def linked(self, schema: Schema) -> Linked:
        """`string (uuid)`, `array of VmNicInventory`, `one of Cat, Dog`, with links to pages of schemas."""
        out: list[Piece] = []
        for text, url in self._pieces(schema, 0):
            if out and not url and not out[-1][1]:
                out[-1] = (out[-1][0] + text, "")
            else:
                out.append((text, url))
        return Linked(tuple(out))

    def page(self, schema: Schema) -> Twins | None:
        """To the page of the schema, or of what a list holds, if it has one."""
        while isinstance(schema.type, Array):
            schema = schema.type.items
        if not isinstance(schema.type, Ref) or schema.type.id not in self.slugs:
            return None
        id = schema.type.id
        return page_link(Text(self.schemas[id].wire), f"schemas/{self.slugs[id]}", self.up)

    def _pieces(self, schema: Schema, depth: int) -> Iterator[Piece]:
        t = self.labels
        if depth > 5:
            yield "…", ""
            return
        match schema.type:
            case Ref(id=id) if id in self.schemas:
                target = self.schemas[id]
                # A name of the document tells more than `object`, but less than `string`.
                if id not in self.slugs or isinstance(target.schema.type, (Scalar, Enum, Const)):
                    yield from self._pieces(target.schema, depth + 1)
                else:
                    yield target.wire, f"{self.up}schemas/{self.slugs[id]}"
            case Array(items=items):
                yield f"{t.array_of.raw} ", ""
                yield from self._pieces(items, depth + 1)
            case Map(values=values):
                yield f"{t.map_of.raw} ", ""
                yield from self._pieces(values, depth + 1)
            case Tuple(prefix=prefix):
                yield f"{t.array.raw} [", ""
                yield from self._several(prefix, depth)
                yield "]", ""
            case Union(variants=variants):
                yield f"{t.one_of.raw} ", ""
                yield from self._several((v.schema for v in variants), depth)
            case _:
                yield _simple(schema, t), ""

    def _several(self, schemas: Iterable[Schema], depth: int) -> Iterator[Piece]:
        names = list(dict.fromkeys(tuple(self._pieces(s, depth + 1)) for s in schemas))
        for number, name in enumerate(names[:_NAMES]):
            yield ", " * bool(number), ""
            yield from name
        yield ", …" * (len(names) > _NAMES), ""


def _simple(schema: Schema, t: Labels) -> str:
    match schema.type:
        case Scalar(kind=kind, format=format):
            return f"{kind} ({format})" if format else kind
        case Enum(kind=kind) if kind != "any":
            return kind
        case Const(value=value):
            return _kind(value)
        case Object():
            return schema.title or t.object.raw
        case Bytes():
            return t.file.raw
        case Never():
            return t.nothing.raw
        case _:
            return t.any_value.raw


def _kind(value: Json) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def value_text(value: Json) -> str:
    """A value as a reader knows it; an empty text or one that looks like another value keeps its quotes."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and (not value.strip() or value in ("null", "true", "false") or value != value.strip()):
        text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


NO_LIMITS = Constraints()


def limits(c: Constraints, t: Labels) -> list[str]:
    """Limits in words."""
    if c is NO_LIMITS or c == NO_LIMITS:
        return []
    out = []
    for low, high, what in (
        (c.minimum, c.maximum, ""),
        (c.min_length, c.max_length, t.characters.raw),
        (c.min_items, c.max_items, t.items.raw),
        (c.min_properties, c.max_properties, t.entries.raw),
    ):
        if low is not None or high is not None:
            out.append(_range(low, high, t).replace("{what}", what).rstrip())
    single = (
        (c.exclusive_minimum, t.more_than),
        (c.exclusive_maximum, t.less_than),
        (c.multiple_of, t.multiple_of),
    )
    out += [words.raw.replace("{n}", str(limit)) for limit, words in single if limit is not None]
    return [*out, t.unique.raw] if c.unique_items else out


def _range(low: int | float | None, high: int | float | None, t: Labels) -> str:
    if low is not None and high is not None:
        words = t.exactly if low == high else t.from_to
        return words.raw.replace("{n}", str(low)).replace("{m}", str(high))
    words = t.at_least if low is not None else t.at_most
    return words.raw.replace("{n}", str(low if low is not None else high))
