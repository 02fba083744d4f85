"""Schemas from what pages show: trees of typed fields, and example values. Classes are shared by all operations.

What a tree says goes before what an example shows; what several pages show of one class is put together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.ir import Json
from generator.naming import pascal, singular, words
from generator.transcribe.dialect import Dialect
from generator.transcribe.fields import Field, is_map
from generator.transcribe.merging import Schema, merged
from generator.transcribe.stood import held_by
from generator.transcribe.told import told_in


class Classes:
    """The schemas that have a name (`#/components/schemas/…`). Feed pages in a fixed order.

    `page` is the name of the page that is being read. `differ` is told where pages do not agree: the place
    (`VmNicInventory.ip`), the page that told it first, and both schemas. `unclear` is told of words of a description
    that seem to give values and cannot be taken: the field and the words. `stood` are the classes of properties in
    the document before.
    """

    def __init__(
        self,
        dialect: Dialect,
        differ: Callable[[str, str, Schema, Schema], None],
        unclear: Callable[[Field, str], None],
        stood: Mapping[str, str],
    ) -> None:
        self._dialect = dialect
        self._stood = stood
        self._differ = differ
        self._unclear = unclear
        self._first: dict[str, str] = {}  # the page that first told of a class's property
        self._declared: set[str] = set()  # the properties that a tree has, with a type
        self.page = ""
        self.schemas: dict[str, Schema] = {}

    # ---- from fields

    def object_of(
        self, fields: list[Field], required: bool, owner: str = "", hints: Mapping[str, str] | None = None
    ) -> Schema:
        """An object schema of listed fields. `required`: whether their Required marks mean something.

        `owner` is the class or operation that they belong to, `hints` are the classes of what some of them hold.
        """
        known = hints or {}
        properties = {f.name: self.of_field(f, required, owner, known.get(f.name)) for f in fields}
        out: Schema = {"type": "object", "properties": properties}
        wanted = [f.name for f in fields if f.required] if required else []
        return {**out, "required": wanted} if wanted else out

    def of_field(self, field: Field, required: bool, owner: str = "", hint: str | None = None) -> Schema:
        """The schema of one field, its children included. `hint` is the class of what a list or map holds."""
        known = self._dialect.types.get(field.type)
        if known is None:
            made = self._class(field, owner)
        elif field.keyed and field.children:
            values = self._items(field, owner, hint)
            made = {**known, "additionalProperties": values if field.keyed == "objects" else _list_of(values)}
        elif known.get("type") == "array":
            made = {**known, "items": self._items(field, owner, hint) or known.get("items", {})}
        elif known.get("type") == "object" and (field.children or field.inferred):
            made = self.object_of(field.children, required, owner)
            if not field.children:
                made = {"type": "object", "additionalProperties": False}
        else:
            made = dict(known)
        made = self._described(made, field)
        return made if field.example is None else {**made, "examples": [typed(field.example, made)]}

    def _described(self, made: Schema, field: Field) -> Schema:
        """The schema with the description and what it tells of values."""
        text = field.description
        if text is None or text in self._dialect.no_description:
            return made
        if "$ref" in made and not field.children:
            self._learn_enum(str(made["$ref"]).rpartition("/")[2], text)
            return {**made, "description": text}
        words = told_in(text, made, self._dialect)
        for part in words.unclear:
            self._unclear(field, part)
        return {**made, **words.keywords, "description": text}

    def _learn_enum(self, name: str, text: str) -> None:
        """A class of which no page shows more, but a description tells the values, is an enum."""
        values = told_in(text, {"type": "string"}, self._dialect).keywords.get("enum")
        if isinstance(values, list) and self.schemas.get(name, {}).get("type", "string") == "string":
            known = self.schemas.get(name, {}).get("enum", [])
            self.schemas[name] = {"type": "string", "enum": [*known, *(v for v in values if v not in known)]}

    def _items(self, field: Field, owner: str, hint: str | None) -> Schema:
        if not field.children:
            return self._element(field.name, owner)
        name = self.kept(field.name, owner) or hint or self.class_name(field.name, owner, item=True)
        return self._named(name, self.object_of(field.children, False, name), declared=True)

    def _element(self, name: str, owner: str) -> Schema:
        """What a list holds that no page shows with items."""
        pinned = self.pinned_class(name, owner) if owner else None  # what is sent need not be what comes back
        return _ref(pinned) if pinned is not None else self._dialect.element(name)

    def _class(self, field: Field, owner: str) -> Schema:
        name = self.kept(field.name, owner) or field.type
        names = {child.name for child in field.children}
        if names and names <= {"name", "ordinal"}:  # how an enum looks when it is printed as an object
            return self._named(name, {"type": "string"}, declared=True)
        if not field.children:
            return _ref(name)
        return self._named(name, self.object_of(field.children, False, name), declared=True)

    def kept(self, name: str, owner: str) -> str | None:
        """What the value of a property is called whatever a page says: by the dialect for this owner, or before."""
        pinned = self._pinned(name, owner) if f"{owner}.{name}" in self._dialect.classes else []
        if pinned and pinned[-1] not in self._dialect.types:
            return pinned[-1]
        return self._stood.get(f"{owner}.{name}")

    def _pinned(self, name: str, owner: str) -> list[str]:
        """What the dialect says of a property `Map<List<X>>`, outermost first; of one owner, else of all."""
        told = self._dialect.classes.get(f"{owner}.{name}", self._dialect.classes.get(name, ""))
        return [part for part in told.replace(">", "").split("<") if part]

    def pinned_class(self, name: str, owner: str) -> str | None:
        """The class that the dialect gives the value of a property of a class or operation."""
        pinned = self._pinned(name, owner)
        return pinned[-1] if pinned and pinned[-1] not in self._dialect.types else None

    def class_name(self, name: str, owner: str = "", item: bool = False) -> str:
        """The class of the value (or of an item of the list) of a property of a class or operation."""
        known = self.kept(name, owner) or self.pinned_class(name, owner)
        if known is not None:
            return known
        parts = list(words(name))
        if item and parts:
            parts[-1] = singular(parts[-1])
        return pascal(parts) + self._suffix()

    def alike(self, value: Json, operation: str) -> str | None:
        """The known class that an example object (or the first of a list) shows, by its property names.

        Among several, the one with the fewest properties that the example lacks; a class whose name the operation's
        name contains goes before others: `StartVmInstance`, `VmInstance…`.
        """
        shown = value[0] if isinstance(value, list) and value else value
        if not isinstance(shown, dict) or len(shown) < 4:
            return None
        keys = set(shown)

        def likeness(name: str) -> float:
            known = set(self.schemas[name].get("properties", {}))
            stem = name.removesuffix(self._suffix()).lower()
            same = len(keys & known)
            if same < 0.9 * len(keys):
                return 0.0
            return same / len(keys | known) + (0.3 if stem in operation.lower() else 0.0)

        best = max(sorted(self.schemas), key=likeness, default=None)
        return best if best is not None and likeness(best) > 0 else None

    def _suffix(self) -> str:
        return self._dialect.class_suffixes[0] if self._dialect.class_suffixes else ""

    def _named(self, name: str, schema: Schema, declared: bool) -> Schema:
        """The reference to a class, which is as known and as this schema says. `declared`: a tree says it."""
        old = self.schemas.get(name)
        if old is None or not schema.get("properties"):
            self.schemas[name] = old or schema
        else:
            both = {**old.get("properties", {})}
            for key, new in schema["properties"].items():
                both[key] = self._agreed(f"{name}.{key}", both.get(key), new, declared)
            self.schemas[name] = {**schema, **old, "properties": both}
        for key in schema.get("properties", {}):
            self._first.setdefault(f"{name}.{key}", self.page)
            if declared:
                self._declared.add(f"{name}.{key}")
        return _ref(name)

    def _agreed(self, place: str, old: Schema | None, new: Schema, declared: bool) -> Schema:
        """What two pages say of a property: that of a tree goes before that of an example, else the first."""
        if not old:
            return new
        if declared and place not in self._declared:
            return self.together(place, new, old)
        if declared and old.get("format") and new.get("format") and old["format"] != new["format"]:
            self._differ(place, self._first.get(place, self.page), old, new)
        return self.together(place, old, new)

    def together(self, place: str, first: Schema, second: Schema) -> Schema:
        """One schema of two that tell of one place, of which the first goes before the second."""

        def differ(at: str, kept: Schema, other: Schema) -> None:
            if not self._is_text(kept, other):
                where = ".".join(part for part in (place, at) if part)
                self._differ(where, self._first.get(place, self.page), kept, other)

        return merged(first, second, differ)

    def _is_text(self, kept: Schema, other: Schema) -> bool:
        """Whether a class of which no page shows more turns out to be a text: an enum."""
        name = str(kept.get("$ref", "")).rpartition("/")[2]
        if not name or other.get("type") != "string":
            return False
        return self.schemas.setdefault(name, {"type": "string"}).get("type") == "string"

    # ---- from examples

    def of_example(self, value: Json, name: str, owner: str = "", hint: str | None = None) -> Schema:
        """The schema that an example value shows. `name` is its property, `hint` the class of its objects."""
        if isinstance(value, dict):
            pinned = self._pinned(name, owner)
            if (pinned and pinned[0] in self._dialect.types) or is_map(value):
                anything = pinned[1:] == ["Object"]  # whatever one example shows
                inner = {} if anything else self._of_each(list(value.values()), name, owner, hint)
                return {"type": "object", **({"additionalProperties": inner} if inner else {})}
            if not value:
                return {"type": "object"}
            called = hint or self.class_name(name, owner)
            return self._named(called, self.object_of_example(value, called), declared=False)
        if isinstance(value, list):
            items = self._of_each(value, name, owner, hint)
            return _list_of(items or self._element(name, owner))
        return scalar_of(value)

    def _of_each(self, values: list[Json], name: str, owner: str, hint: str | None) -> Schema:
        """One schema of several values."""
        called = hint or self.class_name(name, owner, item=True)
        out: Schema = {}
        for value in values:
            nested = isinstance(value, dict) and value and not is_map(value)
            made = (
                self._named(called, self.object_of_example(value, called), declared=False)
                if nested and isinstance(value, dict)
                else self.of_example(value, name, owner, called)
            )
            out = merged(out, made) if out else made
        return out

    def object_of_example(self, value: dict[str, Json], owner: str, hints: Mapping[str, str] | None = None) -> Schema:
        """The object schema of an example; `owner` is its class, `hints` are classes of some of its properties."""
        told = self.schemas.get(owner, {}).get("properties", {})
        known = {**{key: held_by(told[key]) for key in value if key in told}, **(hints or {})}
        return {
            "type": "object",
            "properties": {key: self.of_example(item, key, owner, known.get(key)) for key, item in value.items()},
        }

    def finished(self) -> dict[str, Schema]:
        """All classes, sorted by name."""
        return dict(sorted(self.schemas.items()))


def _list_of(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def typed(text: str, schema: Schema) -> Json:
    """The value that an example tells, as its schema has it; text where it is none."""
    try:
        kind = schema.get("type")
        if kind == "boolean" and text.lower() in ("true", "false"):
            return text.lower() == "true"
        return int(text) if kind == "integer" else float(text) if kind == "number" else text
    except ValueError:
        return text


def scalar_of(value: Json) -> Schema:
    """The schema of a value that is neither a list nor an object; of null, nothing is known."""
    if isinstance(value, bool):
        return {"type": "boolean"}
    if isinstance(value, int):
        return {"type": "integer", "format": "int64"}
    if isinstance(value, float):
        return {"type": "number"}
    return {} if value is None else {"type": "string"}
