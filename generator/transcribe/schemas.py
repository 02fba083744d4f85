"""Schemas from what pages show: trees of typed fields, and example values. Classes are shared by all operations.

What a tree says goes before what an example shows; what several pages show of one class is put together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.ir import Json
from generator.naming import pascal, singular, words
from generator.transcribe.dialect import Dialect
from generator.transcribe.fields import Field, is_map

Schema = dict[str, Any]


class Classes:
    """The schemas that have a name (`#/components/schemas/…`). Feed pages in a fixed order."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self.schemas: dict[str, Schema] = {}

    # ---- from fields

    def object_of(self, fields: list[Field], required: bool, hints: Mapping[str, str] | None = None) -> Schema:
        """An object schema of listed fields. `required`: whether their Required marks mean something.

        `hints` are the classes of what some lists and maps hold, by name.
        """
        known = hints or {}
        properties = {f.name: self.of_field(f, required, known.get(f.name)) for f in fields}
        out: Schema = {"type": "object", "properties": properties}
        wanted = [f.name for f in fields if f.required] if required else []
        return {**out, "required": wanted} if wanted else out

    def of_field(self, field: Field, required: bool, hint: str | None = None) -> Schema:
        """The schema of one field, its children included. `hint` is the class of what a list or map holds."""
        described = self.description(field)
        known = self._dialect.types.get(field.type)
        if known is None:
            made = self._class(field)
        elif field.keyed and field.children:
            values = self._items(field, hint)
            made = {**known, "additionalProperties": values if field.keyed == "objects" else _list_of(values)}
        elif known.get("type") == "array":
            made = {**known, "items": self._items(field, hint)}
        elif known.get("type") == "object" and (field.children or field.inferred):
            made = self.object_of(field.children, required)
            if not field.children:
                made = {"type": "object", "additionalProperties": False}
        else:
            made = dict(known)
        if described:
            made = {**made, "description": described}
        return made if field.example is None else {**made, "examples": [typed(field.example, made)]}

    def description(self, field: Field) -> str | None:
        text = field.description
        return None if text is None or text in self._dialect.no_description else text

    def _items(self, field: Field, hint: str | None) -> Schema:
        if not field.children:
            return self._dialect.element(field.name)
        return self._named(hint or self.class_name(field.name, item=True), self.object_of(field.children, False))

    def _class(self, field: Field) -> Schema:
        names = {child.name for child in field.children}
        if names and names <= {"name", "ordinal"}:  # how an enum looks when it is printed as an object
            return {"type": "string"}
        if not field.children:
            return {"$ref": f"#/components/schemas/{field.type}"}
        return self._named(field.type, self.object_of(field.children, False))

    def class_name(self, name: str, item: bool = False) -> str:
        """The class of the value (or of an item of the list) of a property."""
        known = self._dialect.classes.get(name)
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

    def _named(self, name: str, schema: Schema) -> Schema:
        self.schemas[name] = merged(self.schemas.get(name), schema)
        return {"$ref": f"#/components/schemas/{name}"}

    # ---- from examples

    def of_example(self, value: Json, name: str, hint: str | None = None) -> Schema:
        """The schema that an example value shows. `name` is its property, `hint` the class of its objects."""
        if isinstance(value, dict):
            if not value:
                return {"type": "object"}
            if is_map(value):
                inner = self._of_each(list(value.values()), name, hint or self.class_name(name, item=True))
                return {"type": "object", "additionalProperties": inner}
            made = self.object_of_example(value)
            return self._named(hint or self.class_name(name), made)
        if isinstance(value, list):
            items = self._of_each(value, name, hint or self.class_name(name, item=True))
            return _list_of(items or self._dialect.element(name))
        return scalar_of(value)

    def _of_each(self, values: list[Json], name: str, hint: str) -> Schema:
        """One schema of several values."""
        out: Schema = {}
        for value in values:
            made = self.of_example(value, name, hint)
            out = merged(out, made) if out else made
        return out

    def object_of_example(self, value: dict[str, Json], hints: dict[str, str] | None = None) -> Schema:
        """The object schema of an example; `hints` are classes of some of its properties."""
        known = hints or {}
        return {
            "type": "object",
            "properties": {key: self.of_example(item, key, known.get(key)) for key, item in value.items()},
        }

    def finished(self) -> dict[str, Schema]:
        """All classes, sorted by name."""
        return dict(sorted(self.schemas.items()))


def _list_of(items: Schema) -> Schema:
    return {"type": "array", "items": items}


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
    if isinstance(value, bool):
        return {"type": "boolean"}
    if isinstance(value, int):
        return {"type": "integer", "format": "int64"}
    if isinstance(value, float):
        return {"type": "number"}
    return {} if value is None else {"type": "string"}


def merged(old: Schema | None, new: Schema) -> Schema:
    """One schema of two that tell of the same values; the old one's words and order come first."""
    if not old or not new or old == new:
        return old or new
    if "$ref" in old or "$ref" in new:
        return {**new, **old} if "$ref" in old else {**old, **new}
    if old.get("type") != new.get("type"):
        kinds = {old.get("type"), new.get("type")}
        if kinds == {"integer", "number"}:
            return {**new, **old, "type": "integer" if _exact(old, new) else "number"}
        return old
    out: Schema = {**new, **old}
    if out.get("type") == "object" and ("properties" in old or "properties" in new):
        both, more = old.get("properties", {}), new.get("properties", {})
        out["properties"] = {key: merged(both.get(key), more.get(key, {})) for key in [*both, *more]}
    if isinstance(old.get("additionalProperties"), dict) and isinstance(new.get("additionalProperties"), dict):
        out["additionalProperties"] = merged(old["additionalProperties"], new["additionalProperties"])
    if out.get("type") == "array":
        out["items"] = merged(old.get("items"), new.get("items") or {})
    return out


def _exact(old: Schema, new: Schema) -> bool:
    """Whether the one that says integer is a declared type, not a look at an example (`8.589934592E9`)."""
    return any(s.get("type") == "integer" and s.get("format") for s in (old, new))


def references(schema: Any) -> set[str]:
    """The names of the classes that a schema mentions."""
    found: set[str] = set()
    pending = [schema]
    while pending:
        item = pending.pop()
        if isinstance(item, dict):
            if isinstance(item.get("$ref"), str):
                found.add(item["$ref"].rpartition("/")[2])
            pending += item.values()
        elif isinstance(item, list):
            pending += item
    return found
