"""Two schemas that tell of the same values -> one, and what they do not agree about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]
Differ = Callable[[str, Schema, Schema], None]  # where (`vmNics.ip`), what is kept, what is not


def _agree(at: str, kept: Schema, other: Schema) -> None:
    return None


def merged(old: Schema | None, new: Schema, differ: Differ = _agree, at: str = "") -> Schema:
    """One schema of two; where they differ the old one is kept, `differ` is told. Its words and order come first."""
    if not old or not new or old == new:
        return old or new
    if "$ref" in old or "$ref" in new:
        if old.get("$ref") != new.get("$ref") and not _is_vague(old) and not _is_vague(new):
            differ(at, old, new)
        named, other = (old, new) if "$ref" in old else (new, old)
        return {**{key: other[key] for key in ("description", "examples") if key in other}, **named}
    if old.get("type") != new.get("type"):
        if {old.get("type"), new.get("type")} == {"integer", "number"}:
            return {**new, **old, "type": "integer" if _exact(old, new) else "number"}
        if "type" in old and "type" in new:
            differ(at, old, new)
        return old if "type" in old else {**new, **old}
    return _inside(old, new, differ, at)


def _inside(old: Schema, new: Schema, differ: Differ, at: str) -> Schema:
    out: Schema = {**new, **old}
    if out.get("type") == "object" and ("properties" in old or "properties" in new):
        both, more = old.get("properties", {}), new.get("properties", {})
        out["properties"] = {
            key: merged(both.get(key), more.get(key, {}), differ, f"{at}.{key}" if at else key)
            for key in [*both, *more]
        }
    if isinstance(old.get("additionalProperties"), dict) and isinstance(new.get("additionalProperties"), dict):
        out["additionalProperties"] = merged(old["additionalProperties"], new["additionalProperties"], differ, at)
    if out.get("type") == "array":
        out["items"] = merged(old.get("items"), new.get("items") or {}, differ, at)
    return out


def _is_vague(schema: Schema) -> bool:
    """Whether a schema says no more than that there is an object, or nothing: `Object`, `{}`, `null`."""
    return not set(schema) - {"type", "description", "properties"} and schema.get("type", "object") == "object"


def _exact(old: Schema, new: Schema) -> bool:
    """Whether the one that says integer is a declared type, not a look at an example (`8.589934592E9`)."""
    return any(s.get("type") == "integer" and s.get("format") for s in (old, new))


def kind_of(schema: Schema) -> str:
    """What a schema is, in a word or two."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if schema.get("type") == "array":
        return "a list"
    kind = str(schema.get("type", "anything"))
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"


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
