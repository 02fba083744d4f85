"""Meta-schemas as Python functions: JSON Schema draft 4 and 2020-12, as far as the meta-schemas of OpenAPI use them.

A keyword that is not known here makes the whole meta-schema unusable (Unsure), never a check that says too much.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from generator.proof.base import TYPES, Check, Unsure, different, is_regex, is_uri, same
from generator.proof.evaluated import Evaluated
from generator.refs import lookup

Schema = Any

_SILENT = frozenset(
    {"title", "description", "$comment", "default", "deprecated", "readOnly", "writeOnly", "examples", "example"}
    | {"$schema", "id", "$id", "definitions", "$defs", "$vocabulary", "$dynamicAnchor", "$anchor"}
    | {"then", "else", "minContains", "maxContains", "exclusiveMaximum", "additionalItems"}
)
_OBJECT = frozenset(
    {"properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties"}
)


class Compiler:
    """Checks of one meta-schema. `documents` are all that references lead to, by their ids.

    `dynamic` is what `$dynamicRef: '#meta'` leads to; `formats` says whether formats are asserted.
    """

    def __init__(
        self, documents: Mapping[str, Schema], old: bool, dynamic: tuple[str, Schema] | None, formats: bool
    ) -> None:
        self._documents = documents
        self._old = old
        self._dynamic = dynamic
        self._formats = formats
        self._made: dict[int, Check] = {}

    def check(self, schema: Schema, base: str) -> Check:
        """The function that tells whether a value fits a schema of the document `base`."""
        if schema is True or schema == {}:
            return _yes
        if schema is False:
            return _no
        if id(schema) not in self._made:
            waiting: list[Check] = []
            self._made[id(schema)] = lambda value: waiting[0](value)  # for what refers to itself
            waiting.append(_all(list(self._tests(schema, base))))
            self._made[id(schema)] = waiting[0]
        return self._made[id(schema)]

    def target(self, ref: str, base: str) -> tuple[Schema, str]:
        """What a reference leads to, and in which document."""
        home, _, pointer = urljoin(base, ref).partition("#")
        try:
            return lookup(self._documents[home], pointer), home
        except KeyError:
            raise Unsure from None

    def _tests(self, schema: Schema, base: str) -> Iterator[Check]:
        if self._old and "$ref" in schema:
            yield self.check(*self.target(schema["$ref"], base))
            return
        if "type" in schema:
            yield self._type(schema["type"])
        for name, given in schema.items():
            if name in _RULES:
                yield from _RULES[name](self, given, schema, base)
            elif name not in _SILENT and name not in _OBJECT and name != "type":
                raise Unsure
        if not _OBJECT.isdisjoint(schema):
            yield self._object(schema, base)
        if "unevaluatedProperties" in schema:
            yield self._unevaluated(schema, base)

    def _type(self, given: str | list[str]) -> Check:
        names = [given] if isinstance(given, str) else given
        allowed = frozenset(t for name in names for t in TYPES[name])
        if self._old or "integer" not in names or "number" in names:
            return lambda value: type(value) in allowed
        return lambda value: type(value) in allowed or (type(value) is float and value.is_integer())

    def _object(self, schema: Schema, base: str) -> Check:
        known = {name: self.check(sub, base) for name, sub in schema.get("properties", {}).items()}
        given = schema.get("patternProperties", {}).items()
        patterns = [(re.compile(pattern).search, self.check(sub, base)) for pattern, sub in given]
        apart = not any(search(name) for search, _ in patterns for name in known)
        extra = self.check(schema.get("additionalProperties", True), base)
        required = tuple(schema.get("required", ()))
        least, most = schema.get("minProperties", 0), schema.get("maxProperties", float("inf"))

        def test(value: Any) -> bool:
            if type(value) is not dict:
                return True
            if not least <= len(value) <= most:
                return False
            for name in required:
                if name not in value:
                    return False
            for name, item in value.items():
                check = known.get(name)
                if check is not None:
                    if not check(item):
                        return False
                    if apart:
                        continue
                for search, fits in patterns:
                    if search(name):
                        check = fits
                        if not fits(item):
                            return False
                if check is None and not extra(item):
                    return False
            return True

        return test

    def _unevaluated(self, schema: Schema, base: str) -> Check:
        if schema["unevaluatedProperties"] is not False:
            raise Unsure
        evaluated = self.evaluated(schema, base)

        def test(value: Any) -> bool:
            if type(value) is not dict:
                return True
            left = [name for name in value if not evaluated.always(name)]
            return not left or evaluated.found(value).issuperset(left)

        return test

    def evaluated(self, schema: Schema, base: str) -> Evaluated:
        """Which members of an object a schema looks at."""
        out = Evaluated()
        if isinstance(schema, bool):
            return out
        for key in ("$ref", "$dynamicRef"):
            if key in schema:
                there = self.target(schema[key], base) if key == "$ref" else self._meta()
                out.add(self.evaluated(*there))
        out.names.update(schema.get("properties", {}))
        out.patterns += [re.compile(p).search for p in schema.get("patternProperties", {})]
        if (extra := schema.get("additionalProperties")) is not None:
            out.extras.append(self.check(extra, base))
        for sub in schema.get("allOf", []):  # each fits, or the whole does not
            out.add(self.evaluated(sub, base))
        for sub in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            out.cases.append((self.check(sub, base), self.evaluated(sub, base), None))
        for name, sub in schema.get("dependentSchemas", {}).items():
            out.cases.append((_has(name), self.evaluated(sub, base), None))
        if "if" in schema:
            then, other = (self.evaluated(schema.get(key, True), base) for key in ("then", "else"))
            then.add(self.evaluated(schema["if"], base))
            out.cases.append((self.check(schema["if"], base), then, other))
        return out

    def _meta(self) -> tuple[Schema, str]:
        if self._dynamic is None:
            raise Unsure
        return self._dynamic[1], self._dynamic[0]

    # ---- keywords: (given, schema, base) -> checks

    def _ref(self, given: str, _: Schema, base: str) -> Iterator[Check]:
        yield self.check(*self.target(given, base))

    def _dynamic_ref(self, given: str, _: Schema, __: str) -> Iterator[Check]:
        if given != "#meta":
            raise Unsure
        yield self.check(*self._meta())

    def _all_of(self, given: list[Schema], _: Schema, base: str) -> Iterator[Check]:
        for sub in given:
            yield self.check(sub, base)

    def _any_of(self, given: list[Schema], _: Schema, base: str) -> Iterator[Check]:
        checks = [self.check(sub, base) for sub in given]
        yield lambda value: any(check(value) for check in checks)

    def _one_of(self, given: list[Schema], _: Schema, base: str) -> Iterator[Check]:
        checks = [self.check(sub, base) for sub in given]
        yield lambda value: sum(check(value) for check in checks) == 1

    def _not(self, given: Schema, _: Schema, base: str) -> Iterator[Check]:
        check = self.check(given, base)
        yield lambda value: not check(value)

    def _if(self, given: Schema, schema: Schema, base: str) -> Iterator[Check]:
        when, then, other = (self.check(s, base) for s in (given, schema.get("then", True), schema.get("else", True)))
        yield lambda value: then(value) if when(value) else other(value)

    def _dependent(self, given: dict[str, Schema], _: Schema, base: str) -> Iterator[Check]:
        for name, sub in given.items():
            check = self._object({"required": sub}, base) if isinstance(sub, list) else self.check(sub, base)
            yield _depends(name, check)

    def _items(self, given: Schema, _: Schema, base: str) -> Iterator[Check]:
        if isinstance(given, list):
            raise Unsure
        check = self.check(given, base)
        yield _on(list, lambda value: all(check(item) for item in value))

    def _contains(self, given: Schema, schema: Schema, base: str) -> Iterator[Check]:
        check = self.check(given, base)
        least, most = schema.get("minContains", 1), schema.get("maxContains", float("inf"))
        yield _on(list, lambda value: least <= sum(check(item) for item in value) <= most)

    def _names(self, given: Schema, _: Schema, base: str) -> Iterator[Check]:
        check = self.check(given, base)
        yield _on(dict, lambda value: all(check(name) for name in value))

    def _enum(self, given: list[Any], _: Schema, __: str) -> Iterator[Check]:
        texts = frozenset(v for v in given if isinstance(v, str))
        others = [v for v in given if not isinstance(v, str)]
        yield lambda value: value in texts if type(value) is str else any(same(value, v) for v in others)

    def _const(self, given: Any, _: Schema, __: str) -> Iterator[Check]:
        yield lambda value: same(value, given)

    def _format(self, given: str, _: Schema, __: str) -> Iterator[Check]:
        if not self._formats:
            return
        known: dict[str, Check] = {"regex": is_regex, "uri": _uri, "uri-reference": _uri_reference}
        check = known.get(given, _nobody_knows)
        yield _on(str, check)

    def _pattern(self, given: str, _: Schema, __: str) -> Iterator[Check]:
        search = re.compile(given).search
        yield _on(str, lambda value: search(value) is not None)

    def _minimum(self, given: float, schema: Schema, _: str) -> Iterator[Check]:
        over = self._old and schema.get("exclusiveMinimum") is True
        yield _number(lambda value: value > given if over else value >= given)

    def _above(self, given: float, _: Schema, __: str) -> Iterator[Check]:
        if not self._old:
            yield _number(lambda value: value > given)

    def _min_items(self, given: int, _: Schema, __: str) -> Iterator[Check]:
        yield _on(list, lambda value: len(value) >= given)

    def _unique(self, given: bool, _: Schema, __: str) -> Iterator[Check]:
        if given:
            yield _on(list, different)


_RULES: Mapping[str, Callable[..., Iterator[Check]]] = {
    "$ref": Compiler._ref,
    "$dynamicRef": Compiler._dynamic_ref,
    "allOf": Compiler._all_of,
    "anyOf": Compiler._any_of,
    "oneOf": Compiler._one_of,
    "not": Compiler._not,
    "if": Compiler._if,
    "dependencies": Compiler._dependent,
    "dependentSchemas": Compiler._dependent,
    "items": Compiler._items,
    "contains": Compiler._contains,
    "propertyNames": Compiler._names,
    "enum": Compiler._enum,
    "const": Compiler._const,
    "format": Compiler._format,
    "pattern": Compiler._pattern,
    "minimum": Compiler._minimum,
    "exclusiveMinimum": Compiler._above,
    "minItems": Compiler._min_items,
    "uniqueItems": Compiler._unique,
    "unevaluatedProperties": lambda *_: iter(()),  # after all others
}


def _yes(_: Any) -> bool:
    return True


def _no(_: Any) -> bool:
    return False


def _nobody_knows(_: Any) -> bool:
    raise Unsure


def _uri(value: str) -> bool:
    return is_uri(value, True)


def _uri_reference(value: str) -> bool:
    return is_uri(value, False)


def _has(name: str) -> Check:
    return lambda value: name in value


def _on(kind: type, check: Check) -> Check:
    return lambda value: type(value) is not kind or check(value)


def _number(check: Check) -> Check:
    return lambda value: type(value) not in TYPES["number"] or check(value)


def _depends(name: str, check: Check) -> Check:
    return lambda value: type(value) is not dict or name not in value or check(value)


def _all(tests: list[Check]) -> Check:
    if len(tests) == 1:
        return tests[0]
    if len(tests) == 2:
        one, two = tests
        return lambda value: one(value) and two(value)

    def test(value: Any) -> bool:
        for check in tests:  # noqa: SIM110  a generator for each value would cost more than the checks
            if not check(value):
                return False
        return True

    return test
