"""A schema of a document as a JSON Schema (2020-12) that says what a request must be like.

Self-contained: what references lead to stands below `$defs`. Read-only properties are required of nobody and refused
where they are sent. What is no schema (a keyword with a value of the wrong kind, a pattern that cannot be used) is
left out, so that a document never keeps a mock from checking the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from generator.diagnostics import Failed
from generator.document import Document
from generator.refs import escape

READ_ONLY = {"not": {"$comment": "read-only"}}
_KINDS = frozenset({"string", "integer", "number", "boolean", "null", "array", "object"})
_SIZES = tuple(f"{end}{what}" for end in ("min", "max") for what in ("Length", "Items", "Properties", "Contains"))
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_ALL = ("allOf", "anyOf", "oneOf", "prefixItems")
_INNER = ("not", "if", "then", "else", "contains", "propertyNames")
_REST = ("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems")
_SAME = ("allOf", "anyOf", "oneOf", "if", "then", "else")  # schemas of the same value
_RANGES = {"int32": 2**31, "int64": 2**63}
_NONE: frozenset[str] = frozenset()

Hidden = frozenset[str]
"""Names of the read-only properties of an object."""

Named = Callable[[str, Hidden], str]
"""What a `$ref` says to lead to the schema at a location, within schemas that hide some properties."""


@dataclass
class Translation:
    """Makes JSON Schemas of one document. `usable` says whether a pattern can be run."""

    document: Document
    usable: Callable[[str], bool]
    _known: dict[str, Hidden] = field(default_factory=dict)

    def schema(self, location: str) -> dict[str, Any]:
        """The schema at a location. Raises KeyError if there is none."""
        self.document.get(location)
        return _Whole(self).made(location)

    def part(self, location: str, hidden: Hidden, name: Named) -> Any:
        """The schema at a location without those that it refers to, which `name` names. Raises KeyError."""
        return _Made(self, name).schema(self.document.get(location), location, hidden)

    def hidden(self, value: Any, at: str, seen: frozenset[str] = frozenset()) -> Hidden:
        """The read-only properties that a schema has, also as a part of it says."""
        if not isinstance(value, dict):
            return _NONE
        found: set[str] = set()
        properties = value.get("properties")
        for name, inner in properties.items() if isinstance(properties, dict) else ():
            if self._is_read_only(inner, f"{at}/properties/{escape(name)}"):
                found.add(name)
        parts = value.get("allOf")
        for number, part in enumerate(parts if isinstance(parts, list) else ()):
            found |= self.hidden(part, f"{at}/allOf/{number}", seen)
        target = self.target(value, at)
        if target is not None and target not in seen:
            if target not in self._known:
                self._known[target] = self.hidden(self.document.get(target), target, seen | {target})
            found |= self._known[target]
        return frozenset(found)

    def target(self, value: dict[str, Any], at: str) -> str | None:
        """Where the schema's reference leads, if it has one."""
        ref = value.get("$ref", value.get("$dynamicRef"))
        if not isinstance(ref, str):
            return None
        try:
            target = self.document.resolve(ref, at)
            self.document.get(target)
        except (KeyError, Failed):
            return None
        return target

    def _is_read_only(self, value: Any, at: str) -> bool:
        for _ in range(20):  # a chain of references may be a circle
            if not isinstance(value, dict):
                return False
            parts = value.get("allOf")
            marked = [value, *(parts if isinstance(parts, list) else ())]
            if any(isinstance(part, dict) and part.get("readOnly") is True for part in marked):
                return True
            target = self.target(value, at)
            if target is None:
                return False
            value, at = self.document.get(target), target
        return False


class _Whole:
    """One JSON Schema with all that it refers to, while it is made."""

    def __init__(self, translation: Translation) -> None:
        self._of = translation
        self._names: dict[tuple[str, Hidden], str] = {}
        self._pending: list[tuple[str, str, Hidden]] = []

    def made(self, location: str) -> dict[str, Any]:
        root, defs = {"$ref": self._ref(location, _NONE)}, {}
        while self._pending:
            name, at, hidden = self._pending.pop()
            defs[name] = self._of.part(at, hidden, self._ref)
        return {**root, "$defs": defs}

    def _ref(self, location: str, hidden: Hidden) -> str:
        if (location, hidden) not in self._names:
            name = self._names[location, hidden] = str(len(self._names))
            self._pending.append((name, location, hidden))
        return f"#/$defs/{self._names[location, hidden]}"


class _Made:
    """One schema while it is made."""

    def __init__(self, translation: Translation, name: Named) -> None:
        self._of = translation
        self._old = not translation.document.version.startswith(("3.1", "3.2"))
        self._name = name

    def _ref(self, location: str, hidden: Hidden) -> str:
        return self._name(location, hidden - self._of.hidden(self._of.document.get(location), location))

    def schema(self, value: Any, at: str, hidden: Hidden = _NONE) -> Any:
        """`hidden` are read-only properties that schemas around say the value has."""
        if isinstance(value, bool) or not isinstance(value, dict):
            return value is not False
        target = self._of.target(value, at)
        if target is not None and self._old:
            return self._or_null(value, {"$ref": self._ref(target, hidden)})
        hidden |= self._of.hidden(value, at)
        out = dict(self._plain(value, hidden))
        if target is not None:
            out["$ref"] = self._ref(target, hidden)
        for key in (*_INNER, *_REST):
            if isinstance(value.get(key), (dict, bool)):
                out[key] = self.schema(value[key], f"{at}/{key}", hidden if key in _SAME else _NONE)
        for key in _ALL:
            parts = value.get(key)
            if isinstance(parts, list) and parts:
                inner = hidden if key in _SAME else _NONE
                made = [self.schema(part, f"{at}/{key}/{n}", inner) for n, part in enumerate(parts)]
                # Which of several that fit is meant, the discriminator says.
                is_told = key == "oneOf" and "discriminator" in value and "anyOf" not in value
                out["anyOf" if is_told else key] = made
        out.update(self._maps(value, at, hidden))
        return self._or_null(value, out)

    def _maps(self, value: dict[str, Any], at: str, hidden: Hidden) -> Iterator[tuple[str, Any]]:
        for key in ("properties", "patternProperties", "dependentSchemas"):
            parts = value.get(key)
            if isinstance(parts, dict):
                made = {name: self.schema(part, f"{at}/{key}/{escape(name)}") for name, part in parts.items()}
                if key == "properties":
                    made |= dict.fromkeys(hidden & made.keys(), READ_ONLY)
                elif key == "patternProperties":
                    made = {name: part for name, part in made.items() if self._of.usable(name)}
                yield key, made

    def _or_null(self, value: dict[str, Any], out: dict[str, Any]) -> dict[str, Any]:
        if not self._old or value.get("nullable") is not True:
            return out
        if isinstance(out.get("type"), str) and not out.keys() & {"enum", "$ref", *_SAME, "not"}:
            return {**out, "type": [out["type"], "null"]}
        return {"anyOf": [{"type": "null"}, out]}

    def _plain(self, value: dict[str, Any], hidden: Hidden) -> Iterator[tuple[str, Any]]:
        """The keywords that hold no schema."""
        kinds = value.get("type")
        known: list[str] = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if _is_kind(kind)]
        if known:
            yield "type", known[0] if len(known) == 1 else list(dict.fromkeys(known))
        for key in _SIZES:
            if _is_number(value.get(key)) and value[key] >= 0 and value[key] == int(value[key]):
                yield key, int(value[key])
        if _is_number(value.get("multipleOf")) and value["multipleOf"] > 0:
            yield "multipleOf", value["multipleOf"]
        if isinstance(value.get("enum"), list) and (not known or any(_is_of(v, known) for v in value["enum"])):
            yield "enum", value["enum"]
        if "const" in value and not self._old:
            yield "const", value["const"]
        if value.get("uniqueItems") is True:
            yield "uniqueItems", True
        if isinstance(value.get("format"), str):
            yield "format", value["format"]
        if isinstance(value.get("pattern"), str) and self._of.usable(value["pattern"]):
            yield "pattern", value["pattern"]
        required = value.get("required")
        if isinstance(required, list):
            yield "required", list(dict.fromkeys(n for n in required if isinstance(n, str) and n not in hidden))
        yield from _bounds(value)
        needed = value.get("dependentRequired")
        if isinstance(needed, dict) and all(isinstance(n, list) for n in needed.values()):
            yield "dependentRequired", {k: [n for n in v if isinstance(n, str)] for k, v in needed.items()}


def _bounds(value: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    found = {key: value[key] for key in _BOUNDS if _is_number(value.get(key))}
    for key, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if value.get(exclusive) is True and key in found:  # as OpenAPI 3.0 says it
            found[exclusive] = found.pop(key)
    size = _RANGES.get(str(value.get("format")))
    if size is not None and value.get("type") in ("integer", "number"):
        found.setdefault("minimum", -size)
        found.setdefault("maximum", size - 1)
    yield from found.items()


def _is_kind(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and value in _KINDS


def _is_of(value: Any, kinds: list[str]) -> bool:
    """Whether a value is of one of some types. An enum without any such value was meant otherwise."""
    if isinstance(value, bool) or value is None:
        return ("boolean" if isinstance(value, bool) else "null") in kinds
    if isinstance(value, (int, float)):
        return "number" in kinds or ("integer" in kinds and value == int(value))
    return ("string" if isinstance(value, str) else "array" if isinstance(value, list) else "object") in kinds


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value and abs(value) < 1e300
