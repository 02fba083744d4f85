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
from generator.language import Symbol
from generator.plan.clusters import clusters, references
from generator.plan.pyscope import FileScope


class Place(enum.Enum):
    """Where an annotation stands. In a model module names are bare; elsewhere they are attributes of `_m`."""

    MODEL = "model"
    ARGUMENT = "argument"
    RESULT = "result"


SCALARS: Mapping[tuple[str, str | None], str] = {
    ("string", "date-time"): "_dt.datetime",
    ("string", "date"): "_dt.date",
    ("string", "uuid"): "_uuid.UUID",
    ("string", "byte"): "bytes",
    ("string", "binary"): "bytes",
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
_UPLOAD = Symbol(".._runtime.options", "Upload")
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
        parts = self._parts(schema.type, place, scope)
        if schema.nullable or "None" in parts:
            parts = [*(p for p in parts if p != "None"), "None"]
        return parts

    def _parts(self, kind: Type, place: Place, scope: FileScope) -> list[str]:
        """The alternatives of a type's annotation, each once, in order."""
        match kind:
            case Scalar():
                return [self.scalar(kind, scope)]
            case Ref(id=id):
                return self._named(id, place, scope)
            case Array(items=items):
                return [self._container("Sequence", "list", items, place, scope)]
            case Map(values=values):
                return [self._container("Mapping", "dict", values, place, scope)]
            case Tuple(prefix=prefix, rest=None):
                return [f"tuple[{', '.join(self.text(p, place, scope) for p in prefix) or '()'}]"]
            case Tuple():
                return [self._list_of_any(kind, place, scope)]
            case Const(value=value):
                return [_literal([value], scope)]
            case Enum(members=members):
                return [_literal([m.value for m in members], scope)]
            case Union(variants=variants):
                out: list[str] = []
                for variant in variants:
                    out += [p for p in self.alternatives(variant.schema, place, scope) if p not in out]
                return out
            case Bytes():
                if place is Place.ARGUMENT:
                    scope.use(_UPLOAD)
                    return ["Upload"]
                return ["bytes"]
            case Never() | AnyType():
                scope.use(_ANY)
                return ["Any"]
            case Object(extra=extra):
                scope.use(_ANY)
                inner = Schema(type=AnyType()) if extra is None else extra
                return [self._container("Mapping", "dict", inner, place, scope)]

    def scalar(self, kind: Scalar, scope: FileScope) -> str:
        text = SCALARS.get((kind.kind, kind.format)) or SCALARS[kind.kind, None]
        if "." in text:
            alias = text.partition(".")[0]
            scope.module(_MODULES[alias], alias)
        return text

    def _container(self, wide: str, exact: str, items: Schema, place: Place, scope: FileScope) -> str:
        inner = self.text(items, place, scope)
        name = exact
        if place is Place.ARGUMENT:
            scope.use(Symbol("collections.abc", wide))
            name = wide
        return f"{name}[{'str, ' if wide == 'Mapping' else ''}{inner}]"

    def _list_of_any(self, kind: Tuple, place: Place, scope: FileScope) -> str:
        scope.use(_ANY)
        if place is Place.ARGUMENT:
            scope.use(_SEQUENCE)
            return "Sequence[Any]"
        return "list[Any]"

    def _named(self, id: str, place: Place, scope: FileScope) -> list[str]:
        if id not in self._defined:
            if id not in self._schemas:
                return [scope.use(_ANY)]
            return self.alternatives(self._schemas[id].schema, place, scope)
        name = self.names[id]
        scope.models.add(name)
        if place is Place.MODEL:
            return [name]
        kind = self._schemas[id].schema.type
        parts = [f"_m.{name}"]
        if place is Place.ARGUMENT and isinstance(kind, Enum) and kind.kind in ("string", "integer"):
            values = [m.value for m in kind.members if m.value is not None]
            few = len(values) <= _SHORT_ENUM
            parts.append(_literal(values, scope) if few else {"string": "str", "integer": "int"}[kind.kind])
        return parts


def _literal(values: Sequence[Json], scope: FileScope) -> str:
    """`Literal[...]` of what may stand in one (no floats, lists or maps: those are Any)."""
    if not values or any(isinstance(v, (float, list, dict)) for v in values):
        scope.use(_ANY)
        return "Any"
    scope.use(_LITERAL)
    return f"Literal[{', '.join(dict.fromkeys(py_value(v) for v in values))}]"


def _joined(parts: list[str]) -> str:
    if "Any" in parts:
        return "Any"
    return " | ".join(parts)


def _plain(kind: Union) -> bool:
    """Whether the variants are scalars of different JSON kinds, which need no help to be told apart."""
    kinds = [v.schema.type.kind for v in kind.variants if isinstance(v.schema.type, Scalar)]
    return len(kinds) == len(kind.variants) == len(set(kinds))


def _defined(schemas: Mapping[str, NamedSchema]) -> frozenset[str]:
    """Schemas that become classes or aliases: objects, enums, unions, and what contains itself or is too long."""
    out = set()
    graph: dict[str, list[str]] = {}
    for id, named in schemas.items():
        match named.schema.type:
            case Object():
                out.add(id)
            case Enum(kind=kind) if kind in ("string", "integer"):
                out.add(id)
            case Union() as union if not _plain(union):
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
