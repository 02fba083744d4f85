"""Whether a default fits its schema, for the schemas that defaults usually have. Raises Unsure for all others."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.proof.base import FORMATS, PLAIN, TYPES, Unsure, different, same

_SILENT = frozenset(
    {"title", "description", "default", "example", "examples", "xml", "externalDocs", "deprecated", "nullable"}
    | {"readOnly", "writeOnly", "$comment", "pattern", "type", "format"}
    # of the parameters of Swagger 2.0, which are schemas there
    | {"name", "in", "collectionFormat", "allowEmptyValue"}
)
# Formats of which a text can be wrong.
_CHECKED = FORMATS - {"binary", "double", "float", "int32", "int64", "password"}
_DAY = r"[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"  # surely one of the calendar
# Texts that surely are of their format; of others it is the arbiter's to say.
_SURE = {
    "date": re.compile(_DAY),
    "date-time": re.compile(rf"{_DAY}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{{1,6}})?Z"),
    "email": re.compile(r"[\w.]+@[\w.]+"),
    "uuid": re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
}
_RANGES = {"int32": 1 << 31, "int64": 1 << 63}


class Values:
    """Checks values by schemas of a version of OpenAPI; `node` follows references."""

    def __init__(self, family: str, node: Callable[[Any], Any]) -> None:
        self._old = family in ("2.0", "3.0")
        self._node = node

    def fits(self, value: Any, given: Any, depth: int = 20) -> bool:
        """Whether the value surely fits. False says nothing."""
        if type(given) is dict and "$ref" in given and (len(given) > 1 or not depth):
            raise Unsure  # what stands beside a reference counts or not, by where it is found
        schema = self._node(given)
        if type(schema) is bool:
            return schema
        if type(value) is dict and "$ref" in value:
            raise Unsure
        if "type" in schema and not self._type(value, schema):
            return False
        for name, wanted in schema.items():
            if name in _RULES:
                if not _RULES[name](self, value, wanted, schema, depth - 1):
                    return False
            elif name not in _SILENT and not name.startswith("x-"):
                raise Unsure
        return "format" not in schema or _format(value, schema["format"])

    def _type(self, value: Any, schema: dict[str, Any]) -> bool:
        names = schema["type"]
        if self._old:
            if value is None:
                return schema.get("nullable") is True
            if type(names) is not str:
                raise Unsure
        if "file" in names:
            raise Unsure
        allowed = {t for name in ([names] if type(names) is str else names) for t in TYPES[name]}
        if type(value) is float and int in allowed and float not in allowed:
            raise Unsure
        return type(value) in allowed

    def _enum(self, value: Any, wanted: list[Any], _: Any, __: int) -> bool:
        return any(same(value, one) for one in wanted)

    def _const(self, value: Any, wanted: Any, _: Any, __: int) -> bool:
        return same(value, wanted)

    def _minimum(self, value: Any, wanted: Any, schema: dict[str, Any], _: int) -> bool:
        over = self._old and schema.get("exclusiveMinimum") is True
        return type(value) not in TYPES["number"] or (value > wanted if over else value >= wanted)

    def _maximum(self, value: Any, wanted: Any, schema: dict[str, Any], _: int) -> bool:
        under = self._old and schema.get("exclusiveMaximum") is True
        return type(value) not in TYPES["number"] or (value < wanted if under else value <= wanted)

    def _above(self, value: Any, wanted: Any, _: Any, __: int) -> bool:
        return self._old or type(value) not in TYPES["number"] or bool(value > wanted)

    def _below(self, value: Any, wanted: Any, _: Any, __: int) -> bool:
        return self._old or type(value) not in TYPES["number"] or bool(value < wanted)

    def _min_length(self, value: Any, wanted: int, _: Any, __: int) -> bool:
        return type(value) is not str or len(value) >= wanted

    def _max_length(self, value: Any, wanted: int, _: Any, __: int) -> bool:
        return type(value) is not str or len(value) <= wanted

    def _min_items(self, value: Any, wanted: int, _: Any, __: int) -> bool:
        return type(value) is not list or len(value) >= wanted

    def _max_items(self, value: Any, wanted: int, _: Any, __: int) -> bool:
        return type(value) is not list or len(value) <= wanted

    def _unique(self, value: Any, wanted: bool, _: Any, __: int) -> bool:
        return type(value) is not list or not wanted or different(value)

    def _items(self, value: Any, wanted: Any, _: Any, depth: int) -> bool:
        return type(value) is not list or all(self.fits(item, wanted, depth) for item in value)

    def _properties(self, value: Any, wanted: dict[str, Any], _: Any, depth: int) -> bool:
        if type(value) is not dict:
            return True
        return all(self.fits(value[name], sub, depth) for name, sub in wanted.items() if name in value)

    def _required(self, value: Any, wanted: Any, _: Any, __: int) -> bool:
        if type(value) is not dict:
            return True
        if type(wanted) is bool:  # a parameter of Swagger 2.0
            raise Unsure
        return all(name in value for name in wanted)

    def _extra(self, value: Any, wanted: Any, schema: dict[str, Any], depth: int) -> bool:
        if type(value) is not dict:
            return True
        known = schema.get("properties", ())
        return all(self.fits(item, wanted, depth) for name, item in value.items() if name not in known)

    def _all_of(self, value: Any, wanted: list[Any], schema: dict[str, Any], depth: int) -> bool:
        return _plain(schema) and all(self.fits(value, sub, depth) for sub in wanted)

    def _any_of(self, value: Any, wanted: list[Any], schema: dict[str, Any], depth: int) -> bool:
        return _plain(schema) and any(self.fits(value, sub, depth) for sub in wanted)

    def _one_of(self, value: Any, wanted: list[Any], schema: dict[str, Any], depth: int) -> bool:
        return _plain(schema) and sum(self.fits(value, sub, depth) for sub in wanted) == 1


_RULES: dict[str, Callable[..., bool]] = {
    "enum": Values._enum,
    "const": Values._const,
    "minimum": Values._minimum,
    "maximum": Values._maximum,
    "exclusiveMinimum": Values._above,  # a number since 3.1
    "exclusiveMaximum": Values._below,
    "minLength": Values._min_length,
    "maxLength": Values._max_length,
    "minItems": Values._min_items,
    "maxItems": Values._max_items,
    "uniqueItems": Values._unique,
    "items": Values._items,
    "properties": Values._properties,
    "required": Values._required,
    "additionalProperties": Values._extra,
    "allOf": Values._all_of,
    "anyOf": Values._any_of,
    "oneOf": Values._one_of,
}


def _plain(schema: dict[str, Any]) -> bool:
    if "discriminator" in schema:
        raise Unsure
    return True


def _format(value: Any, name: Any) -> bool:
    if type(value) is str and name in _CHECKED:
        if name in _SURE and _SURE[name].fullmatch(value):
            return True
        raise Unsure
    if type(value) is int and name in _RANGES:
        return -_RANGES[name] <= value < _RANGES[name]
    return type(value) in PLAIN or name not in _CHECKED
