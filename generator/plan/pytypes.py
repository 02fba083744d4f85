"""IR types as Python annotations, for the file that they stand in."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence

from generator.encode import py_value
from generator.ir import (
    AnyType,
    Array,
    Bytes,
    Const,
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
    Type,
    Union,
)
from generator.ir_kinds import json_kind, resolved
from generator.language import Symbol
from generator.plan.clusters import clusters, references
from generator.plan.pyscope import FileScope


class Place(enum.Enum):
    """Where an annotation stands. In a model module names are bare; elsewhere they are attributes of `_m`."""

    MODEL = "model"
    ARGUMENT = "argument"
    RESULT = "result"
    CONTENT = "content"  # a whole body, in which bytes may come from anywhere


SCALARS: Mapping[tuple[str, str | None], str] = {
    ("string", "date-time"): "_dt.datetime",
    ("string", "date"): "_dt.date",
    ("string", "time"): "_dt.time",
    ("string", "duration"): "_dt.timedelta",
    ("string", "uuid"): "_uuid.UUID",
    ("string", "byte"): "bytes",
    ("string", "decimal"): "_decimal.Decimal",
    ("integer", None): "int",
    ("number", None): "float",
    ("boolean", None): "bool",
    ("null", None): "None",
    ("string", None): "str",
}
_MODULES = {"_dt": "datetime", "_uuid": "uuid", "_decimal": "decimal"}
_ANY = Symbol("typing", "Any")
_LITERAL = Symbol("typing", "Literal")
_SEQUENCE = Symbol("collections.abc", "Sequence")
_FILE = Symbol(".._runtime.bodies", "File")
_CONTENT = Symbol(".._runtime.bodies", "Content")
_SHORT_ENUM = 12  # values that an argument's annotation spells out


_LONGEST = 60  # types in an annotation, after which an alias keeps its own name


class Types:
    """Spells types. `names` maps the id of a defined schema to its class or alias."""

    def __init__(self, schemas: Mapping[str, NamedSchema]) -> None:
        self._schemas = schemas
        self._defined = _defined(schemas)
        self.names: Mapping[str, str] = {}

    def defined(self, id: str) -> bool:
        """Whether a named schema is a name in Python, too; others are written out where they are used."""
        return id in self._defined

    def reached(self, schema: Schema) -> list[str]:
        """Ids of the defined schemas that the annotations of a schema name."""
        out: list[str] = []
        pending = [schema]
        while pending:
            for id in references(pending.pop()):
                if id in self._defined:
                    out.append(id)
                elif id in self._schemas:
                    pending.append(self._schemas[id].schema)
        return out

    def text(self, schema: Schema, place: Place, scope: FileScope) -> str:
        """The annotation of a schema, with None if it is nullable."""
        return _joined(self.alternatives(schema, place, scope))

    def alternatives(self, schema: Schema, place: Place, scope: FileScope) -> list[str]:
        """The parts of the annotation, None last."""
        parts = list(dict.fromkeys(self._parts(schema.type, place, scope)))
        if schema.nullable or "None" in parts:
            parts = [*(p for p in parts if p != "None"), "None"]
        return parts

    def _parts(self, kind: Type, place: Place, scope: FileScope) -> list[str]:
        """The alternatives of a type's annotation, each once, in order."""
        match kind:
            case Scalar():
                return self._scalar(kind, place, scope)
            case Ref(id=id):
                return self._named(id, place, scope)
            case Array(items=items):
                return [self._container("Sequence", "list", items, place, scope)]
            case Map(values=values):
                return [self._container("Mapping", "dict", values, place, scope)]
            case Tuple(prefix=prefix, rest=rest):
                return [self._tuple(prefix, rest, place, scope)]
            case Const(value=value):
                return [_values([value], scope)]
            case Enum(members=members):
                return [_values([m.value for m in members if m.value is not None], scope)]
            case Union(variants=variants):
                out: list[str] = []
                for variant in variants:
                    out += [p for p in self.alternatives(variant.schema, place, scope) if p not in out]
                return out
            case Bytes():
                if place in (Place.ARGUMENT, Place.CONTENT):
                    return [scope.use(_FILE if place is Place.ARGUMENT else _CONTENT)]
                return [scope.builtin("bytes")]
            case Never() | AnyType():
                scope.use(_ANY)
                return ["Any"]
            case Object(extra=extra):
                scope.use(_ANY)
                inner = Schema(type=AnyType()) if extra is None else extra
                return [self._container("Mapping", "dict", inner, place, scope)]

    def _scalar(self, kind: Scalar, place: Place, scope: FileScope) -> list[str]:
        text = SCALARS.get((kind.kind, kind.format)) or SCALARS[kind.kind, None]
        alias, dot, name = text.partition(".")
        if not dot:
            return [scope.builtin(text)]
        text = f"{scope.module(_MODULES[alias], alias)}.{name}"
        # Callers may write such a value as the text that is sent.
        return [text, scope.builtin("str")] if place is Place.ARGUMENT else [text]

    def _tuple(self, prefix: tuple[Schema, ...], rest: Schema | None, place: Place, scope: FileScope) -> str:
        if rest is None and prefix:
            return f"{scope.builtin('tuple')}[{', '.join(self.text(p, place, scope) for p in prefix)}]"
        texts = {self.text(p, place, scope) for p in (*prefix, *([rest] if rest else []))}
        inner = texts.pop() if len(texts) == 1 else scope.use(_ANY)
        return f"{scope.builtin('list')}[{inner}]"

    def _container(self, wide: str, exact: str, items: Schema, place: Place, scope: FileScope) -> str:
        # A file inside a form may have a name and a media type.
        inner = self.text(items, Place.ARGUMENT if place is Place.CONTENT else place, scope)
        name = scope.builtin(exact)
        if place in (Place.ARGUMENT, Place.CONTENT):
            scope.use(Symbol("collections.abc", wide))
            name = wide
        return f"{name}[{scope.builtin('str') + ', ' if wide == 'Mapping' else ''}{inner}]"

    def _named(self, id: str, place: Place, scope: FileScope) -> list[str]:
        if id not in self._defined:
            if id not in self._schemas:
                return [scope.use(_ANY)]
            return self.alternatives(self._schemas[id].schema, place, scope)
        name = self.names[id]
        if place is Place.MODEL:
            scope.models.add(name)
            return [name]
        kind = self._schemas[id].schema.type
        parts = [scope.model(name)]
        if place is Place.ARGUMENT and isinstance(kind, Enum) and kind.kind in ("string", "integer"):
            values = [m.value for m in kind.members if m.value is not None]
            few = len(values) <= _SHORT_ENUM
            wide = scope.builtin({"string": "str", "integer": "int"}[kind.kind])
            parts.append(_values(values, scope) if few else wide)
        return parts


def _values(values: Sequence[Json], scope: FileScope) -> str:
    """The type of listed values: `Literal[...]` of texts and integers, else the type that they share."""
    kinds = {type(v) for v in values}
    if kinds and kinds <= {str, int}:
        scope.use(_LITERAL)
        return f"Literal[{', '.join(dict.fromkeys(py_value(v) for v in values))}]"
    if kinds in ({bool}, {float}, {int, float}):
        return scope.builtin("bool" if kinds == {bool} else "float")
    return scope.use(_ANY) if kinds != {type(None)} else "None"


def _joined(parts: list[str]) -> str:
    if "Any" in parts:
        return "Any"
    return " | ".join(parts)


def _plain(kind: Union, schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether the variants are of different JSON kinds, so that they need no help to be told apart."""
    found = [resolved(v.schema, schemas).type for v in kind.variants]
    # Scalars of one Python type are one alternative.
    kinds = list(
        dict.fromkeys(
            (_kind(t), SCALARS.get((t.kind, t.format), t.kind)) if isinstance(t, Scalar) else (_kind(t), place)
            for place, t in enumerate(found)
        )
    )
    names = [name for name, _ in kinds]
    return "any" in names or ("union" not in names and len(names) == len(set(names)))


def _kind(kind: Type) -> str:
    return "union" if isinstance(kind, Union) else json_kind(kind)


def single(kind: Type) -> bool:
    """Whether an enum is a constant in disguise: one text or integer."""
    return isinstance(kind, Enum) and kind.kind in ("string", "integer") and len(kind.members) == 1


def _defined(schemas: Mapping[str, NamedSchema]) -> frozenset[str]:
    """Schemas that become classes or aliases: objects, enums, unions, and what contains itself or is too long."""
    out = set()
    graph: dict[str, list[str]] = {}
    for id, named in schemas.items():
        match named.schema.type:
            case Object():
                out.add(id)
            case Enum(kind=kind) if kind in ("string", "integer") and not single(named.schema.type):
                out.add(id)
            case Union() as union if not _plain(union, schemas):
                out.add(id)
            case _:
                graph[id] = list(references(named.schema))
    size: dict[str, int] = {}
    for circle in clusters(graph):  # what is referred to comes first
        first = circle[0]
        size[first] = 1 + sum(size.get(target, 1) for target in graph[first])
        if len(circle) > 1 or first in graph[first] or size[first] > _LONGEST:
            out |= set(circle)
            size[first] = 1
    return frozenset(out)


def is_date(schema: Schema, schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether a value, or each item of a list, is a day and nothing else."""
    kind = resolved(schema, schemas).type
    if isinstance(kind, Array):
        kind = resolved(kind.items, schemas).type
    return kind == Scalar("string", "date")
