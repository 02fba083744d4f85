"""Model modules of the Python client: a class per object or enum, an alias per union, a module per circle of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.encode import Ident, Py, lines, py_doc, py_str, py_value
from generator.ir import AnyType, Api, Array, Const, Enum, Field, NamedSchema, Object, Ref, Scalar, Schema, Union
from generator.ir_kinds import json_kind, resolved
from generator.language import Role, Symbol
from generator.languages.python import TYPE_NAMES
from generator.naming import Want, shorten, snake, words
from generator.plan import pyfmt
from generator.plan.clusters import clusters
from generator.plan.names import Namer
from generator.plan.pydocs import field_doc
from generator.plan.pyfmt import call
from generator.plan.pyscope import FileScope, Shown
from generator.plan.pytypes import Place, Types, single

_REFUSED = re.compile(r'["\\\x00-\x1f]')  # in a field's name, by msgspec
_NAME = re.compile(r"\w+")
_SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})
_MODEL = ".._runtime.model"
_UNSET = ".._runtime.unset"
_UNION = ".._runtime.union"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """One module of `models/`. `tight`: its first definition is no class and follows the imports by one empty line."""

    name: Ident
    module_doc: Py
    imports: tuple[Py, ...]
    type_imports: tuple[Py, ...]
    links: Py
    definitions: tuple[Py, ...]
    tight: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEntry:
    """Where a public model is found."""

    name: Ident
    module: Ident


class Models:
    """Plans the models of one API."""

    def __init__(self, api: Api, namer: Namer, pydantic: bool = False) -> None:
        self._namer = namer
        self.pydantic = pydantic
        self._fields = Role.PYDANTIC_FIELD if pydantic else Role.FIELD
        self._schemas = api.by_id()
        self.types = Types(self._schemas)
        defined = [s for s in api.schemas if self.types.defined(s.id)]
        wants = [Want(s.id, s.wire, self._wishes(s), bool(s.schema.name)) for s in defined]
        pointers = {s.id: s.id for s in defined}
        self.types.names = namer.assign("types", Role.TYPE, wants, pointers=pointers)
        self._clusters = self._cluster(defined)
        self._modules = self._name_modules()
        self._places = {self.types.names[id]: module for id, module in self._modules.items()}
        self._surface: list[str] = []
        self._aliases: set[str] = set()

    def _wishes(self, s: NamedSchema) -> tuple[str, ...]:
        return (self._namer.spell(Role.TYPE, s.schema.name or s.wire, "model"),)

    def _cluster(self, defined: list[NamedSchema]) -> list[list[str]]:
        """Circles of defined schemas, looking through the transparent ones."""
        graph = {s.id: list(dict.fromkeys(self.types.reached(s.schema))) for s in defined}
        return clusters(graph)

    def _name_modules(self) -> dict[str, str]:
        first = {c[0]: min(self.types.names[i] for i in c) for c in self._clusters}
        wants = [Want(id, name, (_module_name(name),)) for id, name in first.items()]
        taken = self._namer.assign("modules", Role.MODULE, wants)
        return {id: taken[c[0]] for c in self._clusters for id in c}

    def entries(self) -> tuple[ModelEntry, ...]:
        """All models, by name."""
        pairs = sorted((self.types.names[id], module) for id, module in self._modules.items())
        return tuple(ModelEntry(name=Ident(n), module=Ident(m)) for n, m in pairs)

    def surface(self) -> list[str]:
        """Lines of surface.txt: every field and enum member. Complete once the modules are planned."""
        return self._surface

    def modules(self) -> tuple[ModelModule, ...]:
        return tuple(self._module(c) for c in sorted(self._clusters, key=lambda c: self._modules[c[0]]))

    def _module(self, members: list[str]) -> ModelModule:
        scope = FileScope()
        # Aliases are values: classes stand above them, and other aliases are named in quotes.
        aliases = {id for id in members if not isinstance(self._schemas[id].schema.type, (Object, Enum))}
        self._aliases = {self.types.names[id] for id in aliases}
        by_name = sorted(members, key=lambda id: (id in aliases, self.types.names[id]))
        texts = [self._definition(self._schemas[id], scope) for id in by_name]
        own = {self.types.names[id] for id in members}
        linked = sorted(scope.models - own)
        names = ", ".join(sorted(own)[:3]) + (" and others" if len(own) > 3 else "")
        links = pyfmt.tup([f'"{n}"' for n in linked])
        if linked:
            scope.use(Symbol("typing", "TYPE_CHECKING"))
        return ModelModule(
            name=Ident(self._modules[members[0]]),
            module_doc=py_doc(f"{names}."),
            imports=scope.lines(),
            type_imports=tuple(Py(f"from .{self._places[n]} import {n}") for n in linked),
            links=Py(pyfmt.layout(links, 0, len("LINKS = "))),
            definitions=tuple(Py(t) for t in texts),
            tight=by_name[0] in aliases and not linked,
        )

    def _definition(self, named: NamedSchema, scope: FileScope) -> str:
        name = self.types.names[named.id]
        match named.schema.type:
            case Object():
                return self._model(name, named, named.schema.type, scope)
            case Enum():
                return self._enum(name, named, named.schema.type, scope)
            case _:
                return self._alias(name, named, scope)

    # objects

    def _model(self, name: str, named: NamedSchema, kind: Object, scope: FileScope) -> str:
        aliased = [f.wire for f in kind.fields if _REFUSED.search(f.wire)]
        bases = ["ReadOnlyModel"] if any(self._only_read(f) for f in kind.fields) else []
        bases += ["AliasedModel"] if aliased else []
        base = ", ".join(scope.use(Symbol(_MODEL, b)) for b in bases or ["Model"])
        wants = [
            Want(
                f.wire,
                f.wire,
                (self._namer.spell(self._fields, f.schema.name or f.wire, "field"),),
                bool(f.schema.name),
            )
            for f in kind.fields
        ]
        pointers = {f.wire: f.schema.pointer for f in kind.fields}
        names = self._namer.assign(f"fields/{named.id}", self._fields, wants, pointers=pointers)
        out = [_head(name, base, self._is_flat(kind) and not aliased), f"    {py_doc(self._about(named), 4)}"]
        secrets = [names[f.wire] for f in kind.fields if self._secret(f.schema)]
        sent_only = [names[f.wire] for f in kind.fields if f.required and f.schema.write_only]
        out += [*_listing("__secrets__", secrets), *_listing("__sent_only__", sent_only)]
        if aliased:
            pairs = pyfmt.mapping([f"{py_str(_alias(names[wire]))}: {py_str(wire)}" for wire in aliased])
            out += ["", f"    __wires__ = {pyfmt.layout(pairs, 4, len('__wires__ = '))}"]
        if kind.extra is not None and self.types.text(kind.extra, Place.MODEL, FileScope()) != "Any":
            extra = self.types.text(kind.extra, Place.MODEL, scope)
            scope.use(Symbol("typing", "TYPE_CHECKING"))
            out += ["", "    if TYPE_CHECKING:", "", "        @property"]
            out += [f"        def extra(self) -> dict[str, {extra}]: ...", "", "    else:"]
            out += [f"        __extra_type__ = staticmethod(lambda: {extra})"]
        if kind.fields:
            out.append("")
        for f in kind.fields:
            out += self._field(name, names[f.wire], f, scope)
        return "\n".join(out)

    def _is_flat(self, kind: Object) -> bool:
        """Whether an object holds scalars only: it is in no circle, so the garbage collector need not know it."""
        return not self.pydantic and all(
            json_kind(resolved(f.schema, self._schemas).type) in _SCALARS for f in kind.fields
        )

    def _about(self, named: NamedSchema) -> str:
        about = field_doc(replace(named.schema, type=AnyType()), self._schemas)
        return about or named.schema.title or f"`{' '.join(lines(named.wire))}` of the API."

    def _field(self, owner: str, name: str, f: Field, scope: FileScope) -> Iterator[str]:
        text = self.types.text(f.schema, Place.MODEL, scope)
        shown = self.types.text(f.schema, Place.MODEL, Shown())
        self._surface.append(f"models.{owner}.{name}: {shown}{'' if f.required else ' (optional)'}")
        default = None
        if f.required and (constant := self._constant(f.schema)) is not None:
            default = constant
        elif self._only_read(f):
            default = scope.use(Symbol(_MODEL, "READ_ONLY"))
        elif not f.required:
            default = scope.use(Symbol(_UNSET, "UNSET"))
        if not f.required and text != "Any":
            text = f"{text} | {scope.use(Symbol(_UNSET, 'UnsetType'))}"
        head = f"    {name}: {text}"
        if name != f.wire:
            scope.use(Symbol(_MODEL, "field"))
            wire = _alias(name) if _REFUSED.search(f.wire) else f.wire
            settings = [*([f"default={default}"] if default else []), f"name={py_str(wire)}"]
            yield pyfmt.assigned(head, call("field", settings), 4)
        else:
            yield f"{head} = {default}" if default else head
        about = field_doc(f.schema, self._schemas)
        if about:
            yield f"    {py_doc(about, 4)}"

    def _only_read(self, f: Field) -> bool:
        """Whether the server always sends the field, and nobody sends it to the server."""
        return f.required and f.schema.read_only and self._constant(f.schema) is None

    def _secret(self, schema: Schema) -> bool:
        """Whether no repr shows the value."""
        kind = resolved(schema, self._schemas).type
        if isinstance(kind, Array):
            kind = resolved(kind.items, self._schemas).type
        return schema.secret or schema.write_only or (isinstance(kind, Scalar) and kind.format == "password")

    def _constant(self, schema: Schema) -> str | None:
        """The text of the only value that a field can have, if it is a text or an integer."""
        kind = schema.type
        if isinstance(kind, Ref) and kind.id in self._schemas and not self.types.defined(kind.id):
            kind = self._schemas[kind.id].schema.type
        value = kind.value if isinstance(kind, Const) else None
        if isinstance(kind, Enum) and single(kind):
            value = kind.members[0].value
        return str(py_value(value)) if type(value) in (str, int) and not schema.nullable else None

    # enums, unions

    def _enum(self, name: str, named: NamedSchema, kind: Enum, scope: FileScope) -> str:
        base = {"string": "OpenEnum", "integer": "OpenIntEnum"}[kind.kind]
        scope.use(Symbol(".._runtime.enums", base))
        members = [m for m in kind.members if m.value is not None]
        wants = [Want(str(m.value), str(m.value), (self._member_name(m.name, m.value),)) for m in members]
        unique = {w.key: w for w in wants}
        pointers = dict.fromkeys(unique, named.schema.pointer)
        names = self._namer.assign(f"members/{named.id}", Role.MEMBER, unique.values(), pointers=pointers)
        out = [f"class {name}({base}):", f"    {py_doc(self._about(named), 4)}", ""]
        for m in {str(m.value): m for m in members}.values():
            member = names[str(m.value)]
            self._surface.append(f"models.{name}.{member} = {py_value(m.value)}")
            out.append(f"    {member} = {py_value(m.value)}")
            if m.description:
                out.append(f"    {py_doc(m.description, 4)}")
        return "\n".join(out)

    def _member_name(self, given: str | None, value: object) -> str:
        text = str(value)
        if text.startswith("-") and text[1:].isdigit():
            text = f"minus {text[1:]}"
        return self._namer.spell(Role.MEMBER, given or text or "empty", "value")

    def _alias(self, name: str, named: NamedSchema, scope: FileScope) -> str:
        """A union, or an alias that contains itself: for type checkers what it is, at run time what decodes it."""
        kind = named.schema.type
        parts = self.types.alternatives(named.schema, Place.MODEL, scope)
        scope.use(Symbol("typing", "TYPE_CHECKING"))
        scope.use(Symbol("typing", "TypeAlias"))
        scope.use(Symbol(_UNION, "union"))
        scope.use(Symbol(_UNION, "Unknown"))
        shown = _with_unknown(parts)
        readable = self.types.alternatives(named.schema, Place.MODEL, Shown())
        self._surface.append(f"models.{name} = {' | '.join(_with_unknown(readable))}")
        head = f"    {name}: TypeAlias = "
        # mypy lets an alias name itself inside a container, but no alias that stands below it.
        own = {*shown} & self._aliases or {*_NAME.findall(" ".join(shown))} & (self._aliases - {name})
        text = py_str(" | ".join(shown)) if own else pyfmt.union(shown, 4, len(head) - 4)
        variants, settings = self._variants(kind, parts, scope)
        made = pyfmt.layout(call("union", [f"lambda: {variants}", *settings]), 4, len(name) + 3)
        return f"if TYPE_CHECKING:\n{head}{text}\nelse:\n    {name} = {made}"

    def _variants(self, kind: object, parts: list[str], scope: FileScope) -> tuple[str, list[pyfmt.Node]]:
        if not isinstance(kind, Union):
            return f"({' | '.join(parts)},)", []
        texts = [self.types.text(v.schema, Place.MODEL, scope) for v in kind.variants]
        settings: list[pyfmt.Node] = []
        if kind.discriminator is not None:
            tags = [f"{py_str(t)}: {place}" for place, v in enumerate(kind.variants) for t in v.tags]
            settings = [f"tag={py_str(kind.discriminator)}", pyfmt.mapping(tags, "mapping=")]
            settings += [f"default={place}" for place, v in enumerate(kind.variants) if v.default][:1]
        return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})", settings


def _with_unknown(parts: list[str]) -> list[str]:
    return [*(p for p in parts if p != "None"), "Unknown", *(["None"] if "None" in parts else [])]


def _alias(name: str) -> str:
    """What msgspec knows a field by whose wire name it refuses (see AliasedModel)."""
    return f"\x7f{name}"


def _module_name(cls: str) -> str:
    """A module `str` in the package of models would hide the type from its annotations."""
    name = shorten(snake(words(cls)) or "model", cls)  # a class name may grow by an underscore for each word
    return f"{name}_model" if name in TYPE_NAMES else name


def _head(name: str, base: str, light: bool) -> str:
    settings = [base, "kw_only=True", *(["gc=False"] if light else [])]
    return pyfmt.layout(pyfmt.Group(f"class {name}(", tuple(settings), "):"))


def _listing(attribute: str, names: list[str]) -> list[str]:
    """Lines of a class that give a tuple of names, if there are any."""
    if not names:
        return []
    text = pyfmt.layout(pyfmt.tup([f'"{n}"' for n in names]), 4, len(f"{attribute} = "))
    return ["", f"    {attribute} = {text}"]
