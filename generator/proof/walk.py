"""What openapi-spec-validator looks at beyond the meta-schema, in its order: ids, parameters, schemas, defaults.

References are followed wherever it follows them. Whatever it might see another way raises Unsure.
"""

from __future__ import annotations

import string
from collections.abc import Iterable
from typing import Any

from generator.proof.base import Check, Unsure
from generator.proof.values import Values
from generator.refs import lookup

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_DIALECTS = {
    "3.1": "https://spec.openapis.org/oas/3.1/dialect/base",
    "3.2": "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
}
_SCOPES = frozenset({"$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$schema"})


class Walk:
    """One walk over a document that fits its meta-schema. `schema` tells whether a schema fits that of schemas."""

    def __init__(self, root: dict[str, Any], family: str, schema: Check) -> None:
        self._root = root
        self._family = family
        self._fits_meta = schema
        self._methods = _METHODS | ({"query"} if family == "3.2" else set())
        self._values = Values(family, self._node)
        self._ids: set[str] = set()
        self._checked: set[int] = set()
        self._visited: set[int] = set()

    def passes(self) -> bool:
        """Whether nothing is wrong. Raises Unsure."""
        root = self._root
        if root.get("jsonSchemaDialect", _DIALECTS.get(self._family)) != _DIALECTS.get(self._family):
            raise Unsure
        tags = [self._node(tag) for tag in root.get("tags", ())]
        if any("parent" in tag for tag in tags):
            raise Unsure
        names = [tag["name"] for tag in tags]
        if len(set(names)) != len(names):
            return False
        if not all(self._path(url, item) for url, item in self._map(root.get("paths", {}))):
            return False
        components = self._node(root.get("components", {}))
        return all(self._schema(s) for _, s in self._map(components.get("schemas", {})))

    def _node(self, value: Any) -> Any:
        """The value, through references."""
        for _ in range(50):
            if type(value) is not dict or "$ref" not in value:
                return value
            ref = value["$ref"]
            if type(ref) is not str or not ref.startswith("#/") or "%" in ref:
                raise Unsure
            try:
                value = lookup(self._root, ref[1:])
            except KeyError:
                raise Unsure from None
        raise Unsure

    def _map(self, value: Any) -> Iterable[tuple[str, Any]]:
        """Members of a map. One called `$ref` makes it a reference for the arbiter."""
        if type(value) is not dict or "$ref" in value:
            raise Unsure
        return value.items()

    def _path(self, url: str, item: Any) -> bool:
        item = self._node(item)
        if url.startswith("x-") or type(item) is not dict:
            raise Unsure
        shared = item.get("parameters", ())
        if not self._parameters(shared):
            return False
        more = [o for _, o in self._map(item.get("additionalOperations", {}))] if self._family == "3.2" else []
        operations = [o for name, o in item.items() if name in self._methods]
        return all(self._operation(url, self._node(o), shared) for o in (*operations, *more))

    def _operation(self, url: str, operation: dict[str, Any], shared: Any) -> bool:
        if (id := operation.get("operationId")) is not None:
            if id in self._ids:
                return False
            self._ids.add(id)
        for code, response in self._map(operation.get("responses", {})):
            if not self._response(code, response):
                return False
        own = operation.get("parameters", ())
        if not self._parameters(own):
            return False
        given = [self._node(p) for p in (*own, *shared)]
        names = {p["name"] for p in given if p["in"] == "path"}
        try:
            wanted = {name for _, name, _, _ in string.Formatter().parse(url) if name}
        except ValueError:
            raise Unsure from None
        return names == wanted

    def _response(self, code: str, response: Any) -> bool:
        response = self._node(response)
        if code.startswith("x-"):
            if type(response) is dict:
                raise Unsure
            return True
        if self._family == "2.0":
            return "schema" not in response or self._schema(response["schema"])
        content = response.get("content", {})
        media = [self._node(m) for _, m in self._map(content)]
        return all("schema" not in m or self._schema(m["schema"]) for m in media)

    def _parameters(self, parameters: Any) -> bool:
        seen: set[tuple[str, str]] = set()
        for given in parameters:
            parameter = self._node(given)
            if "schema" in parameter and not self._schema(parameter["schema"]):
                return False
            if self._family == "2.0" and not self._default(parameter):
                return False
            seen.add((parameter["name"], parameter["in"]))
        return len(seen) == len(parameters)

    # ---- schemas

    def _schema(self, given: Any, checked: bool = False, strict: bool = True) -> bool:
        schema = self._node(given)
        if type(schema) is bool:
            return True
        if type(schema) is not dict or not _SCOPES.isdisjoint(schema):
            raise Unsure
        if not checked and id(schema) not in self._checked:
            self._checked.add(id(schema))
            if not self._fits_meta(schema):
                return False
        if id(schema) in self._visited:
            return True
        self._visited.add(id(schema))
        if not all(self._schema(sub, True, False) for sub in self._parts(schema)):
            return False
        return self._whole(schema, strict) and self._default(schema)

    def _parts(self, schema: dict[str, Any]) -> list[Any]:
        parts: list[Any] = []
        for key in ("allOf", "anyOf", "oneOf"):
            parts += schema.get(key, ())
        parts += [schema[key] for key in ("not", "items") if key in schema]
        parts += [sub for _, sub in self._map(schema.get("properties", {}))]
        return parts

    def _whole(self, schema: dict[str, Any], strict: bool) -> bool:
        """Whether what a schema of several parts requires is there."""
        required = schema.get("required")
        if not strict or not required or "allOf" not in schema:
            return True
        known = set(schema.get("properties", ()))
        for part in schema["allOf"]:
            known |= self._collected(part)
        return known.issuperset(required)

    def _collected(self, given: Any) -> set[str]:
        """The properties of a schema and of all that it is made of."""
        names: set[str] = set()
        pending, seen = [given], set[int]()
        while pending:
            schema = self._node(pending.pop())
            if type(schema) is dict and id(schema) not in seen:
                seen.add(id(schema))
                names.update(schema.get("properties", ()))
                for key in ("allOf", "anyOf", "oneOf"):
                    pending += schema.get(key, ())
                pending += [schema[key] for key in ("items", "not") if key in schema]
        return names

    def _default(self, schema: dict[str, Any]) -> bool:
        if "default" not in schema:
            return True
        value = schema["default"]
        return (value is None and schema.get("nullable") is True) or self._values.fits(value, schema)
