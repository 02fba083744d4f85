"""The walk over a document that repairs what does not have the form OpenAPI asks for. Unchanged parts are shared."""

from __future__ import annotations

import json
import re
from typing import Any

from generator.ir import Json
from generator.refs import escape
from generator.repair import codes, operations, schemas
from generator.repair.shape import MISSING, newer, shapes
from generator.repair.state import Object, State

_VERSIONS = {"2.0": "2.0", "3.0": "3.0.3", "3.1": "3.1.0", "3.2": "3.2.0"}
_UNIQUE = frozenset({"required", "enum", "tags", "type", "schemes", "consumes", "produces"})
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Walk(State):
    """Reads a document by the shapes of its version."""

    def __init__(self, family: str) -> None:
        super().__init__(family)
        self._shapes = shapes(family)

    def document(self, data: Object) -> Object:
        """The repaired document."""
        out = dict(data)
        self._version(out)
        if "info" not in out:
            self.say(codes.MISSING, "there is no 'info'; the API has no name and no version", "")
            out["info"] = {}
        known = self._shapes["document"]
        holds_more = "info" in data and all(key in known or key.startswith("x-") for key in data)
        if not isinstance(out.get("paths"), dict) and (self.family in ("2.0", "3.0") and holds_more):
            self.say(codes.MISSING, "there are no 'paths'; the document has no operations", "")
            out["paths"] = {}
        if isinstance(out.get("tags"), list):
            out["tags"] = [{"name": tag} if isinstance(tag, str) else tag for tag in out["tags"]]
        if isinstance(out.get("paths"), dict):
            out["paths"] = operations.paths(self, out["paths"])
        done: Object = self.object("document", out, "")
        if self.newer:
            done["openapi"] = _VERSIONS["3.2"]
        return done

    def _version(self, out: Object) -> None:
        key = "swagger" if "swagger" in out and self.family == "2.0" else "openapi"
        if key == "openapi" and re.fullmatch(r"3\.\d\.\d+(-.+)?", str(out.get(key))) and isinstance(out[key], str):
            return
        if out.get(key) != _VERSIONS[self.family]:
            said = json.dumps(out.get(key))
            self.say(codes.VERSION, f"version {said} is read as '{_VERSIONS[self.family]}'", f"/{key}")
            out[key] = _VERSIONS[self.family]

    # ---- by kind

    def object(self, kind: str, value: Any, at: str) -> Any:
        """A value that should be an object of a kind."""
        if not isinstance(value, dict):
            return value
        is_ref = isinstance(value.get("$ref"), str)
        if is_ref and kind != "path_item" and not (kind == "schema" and self.schemas_are_open):
            return value
        if kind == "callback":
            return self._map("path_item", value, at)
        before = schemas.before if kind == "schema" else operations.BEFORE.get(kind)
        if before is not None:
            value = before(self, value, at)
        fields = self._shapes.get(kind)
        if fields is None:
            return value
        out: Object = {}
        for key, item in value.items():
            holds = fields.get(key)
            if holds is not None:
                self._field(out, key, item, holds, f"{at}/{escape(key)}")
            else:
                out[self._unknown(kind, key, value, at)] = item
        if not is_ref:
            self._missing(kind, out, at)
        return value if out == value and not _differs(out, value) else out

    def _field(self, out: Object, key: str, item: Any, holds: str, at: str) -> None:
        if item is None and holds != "any":
            self.say(codes.NULL, f"'{key}' is null; it is read as absent", at)
        elif holds[0] in "[{@" and item in ([], {}) and isinstance(item, (list, dict)) and _wrong_kind(item, holds):
            self.say(codes.EMPTY, f"'{key}' is empty and of the wrong kind; it is read as absent", at)
        else:
            out[key] = self._value(key, item, holds, at)

    def _value(self, key: str, item: Any, holds: str, at: str) -> Any:
        if holds[0] == "@":
            return self.object(holds[1:], item, at)
        if holds[0] == "{":
            return self._map(holds[1:-1], item, at)
        if holds[0] == "[":
            return self._list(key, holds[1:-1], item, at)
        return self._simple(key, item, holds, at)

    def _map(self, kind: str, value: Any, at: str) -> Any:
        if not isinstance(value, dict):
            return value
        if kind == "response":
            value = (
                operations.statuses(self, value, at) if at.endswith("/responses") and "/components" not in at else value
            )
        out = {}
        for key, item in value.items():
            place = f"{at}/{escape(key)}"
            if key.startswith("x-") and kind in ("path_item", "response"):
                out[key] = item
            elif kind in ("any", "text"):
                out[key] = self._simple(key, item, kind, place)
            else:
                out[key] = self.object(kind, item, place)
        return out

    def _list(self, key: str, kind: str, value: Any, at: str) -> Any:
        if not isinstance(value, list):
            if isinstance(value, (str, int, float)) and kind in ("text", "any"):
                self.say(codes.SINGLE, f"'{key}' is one value; it is read as a list of it", at)
                return [value]
            return value
        simple = kind in ("text", "any")
        out = [
            self._simple(key, item, kind, f"{at}/{i}") if simple else self.object(kind, item, f"{at}/{i}")
            for i, item in enumerate(value)
        ]
        return self.unique(key, out, at) if key in _UNIQUE else out

    def unique(self, key: str, items: list[Any], at: str) -> list[Any]:
        """The items without those that stand there before."""
        kept = list({json.dumps(item, sort_keys=True): item for item in reversed(items)}.values())[::-1]
        if len(kept) < len(items):
            self.say(codes.DUPLICATE, f"'{key}' holds a value twice; it counts once", at)
            seen: dict[str, Any] = {}
            for item in items:
                seen.setdefault(json.dumps(item, sort_keys=True), item)
            return list(seen.values())
        return items

    def _simple(self, key: str, item: Any, holds: str, at: str) -> Any:
        new = _SIMPLE[holds](item) if holds in _SIMPLE else item
        if new is not item:
            if isinstance(item, dict):
                self.say(codes.TEXT_REFERENCE, f"'{key}' is a reference where text belongs; it is left out", at)
            else:
                self.say(codes.SCALAR, f"'{key}' is {json.dumps(item)}; it is read as {json.dumps(new)}", at)
        return new

    # ---- keys

    def _unknown(self, kind: str, key: str, value: Object, at: str) -> str:
        """The key under which a field stands that this kind of object does not have."""
        if key.startswith("x-") or key == "$ref" or (kind == "schema" and self.schemas_are_open):
            return key
        place = f"{at}/{escape(key)}"
        later = newer(self.family, kind, key)
        if later and self.family == "3.1":
            self.say(codes.NEWER, f"'{key}' is a field of OpenAPI 3.2; the document is read as 3.2", place)
            self.newer = True
            return key
        if later:
            self.say(
                codes.NEWER, f"'{key}' is a field of a later OpenAPI than {self.family}; it counts as 'x-{key}'", place
            )
        else:
            help = "correct the key, or begin it with 'x-'"
            self.say(codes.UNKNOWN, f"OpenAPI {self.family} has no '{key}' here; it counts as 'x-{key}'", place, help)
        new = f"x-{key}"
        while new in value:
            new = f"x-{new}"
        self.moved[f"{at}/{escape(new)}"] = place
        return new

    def _missing(self, kind: str, out: Object, at: str) -> None:
        for key, stands in MISSING.get(kind, {}).items():
            if key not in out and not (kind == "response" and self.family == "3.2"):
                self.say(codes.MISSING, f"'{key}' is missing; it is read as {json.dumps(stands)}", at)
                out[key] = stands


def _differs(a: Object, b: Object) -> bool:
    """Whether equal objects differ after all: in Python true equals 1."""
    return any(type(a[key]) is not type(b[key]) for key in a)


def _wrong_kind(item: Json, holds: str) -> bool:
    return isinstance(item, list) != (holds[0] == "[")


def _text(item: Any) -> Any:
    if isinstance(item, dict):
        return "" if "$ref" in item else item
    if isinstance(item, (bool, int, float)):
        return json.dumps(item)
    return item


def _boolean(item: Any) -> Any:
    if isinstance(item, str):
        return {"true": True, "false": False}.get(item.strip().lower(), item)
    return bool(item) if type(item) is int and item in (0, 1) else item


def _number(item: Any) -> Any:
    if isinstance(item, str) and _NUMBER.fullmatch(item.strip()):
        return json.loads(re.sub(r"^(-?)0+(?=\d)", r"\1", item.strip()))
    return item


def _integer(item: Any) -> Any:
    number = _number(item)
    return int(number) if isinstance(number, float) and number.is_integer() else number


_SIMPLE = {"text": _text, "bool": _boolean, "num": _number, "int": _integer}
