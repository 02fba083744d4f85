"""Compiled schemas, made when they are first needed. jsonschema-rs does the work, within limits that hold for any
schema and any value: patterns give up after so many steps, and what would take too long is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.document import Document
from generator.ir import Json
from generator.json_schemas import Translation
from generator.serve.cost import Cost
from generator.serve.reasons import MOST, error, reasons

_STEPS = 5000  # of one match of a pattern that looks around
LARGE = 64 * 1024  # bytes of a request of which only patterns are run whose time grows with the text and no faster
_MANY = 5000  # parts of a value; of larger ones only the first error is told, as all are made at once
_LONG = 8000  # characters of a pattern


class Validator:
    """One schema. `large` is from how many bytes on a request is large."""

    large = LARGE

    def __init__(self, make: Callable[[bool], tuple[Any, Cost] | None]) -> None:
        self._make = make
        self._made: dict[bool, tuple[Any, Cost] | None] = {}

    def fits(self, value: Json, big: bool) -> bool:
        return next(self.errors(value, "", big), None) is None

    def errors(self, value: Json, base: str, big: bool) -> Iterator[dict[str, Json]]:
        """What is wrong with a value that stands at `base` of a request; `big`: the request is large."""
        if big not in self._made:
            self._made[big] = self._make(big)
        made = self._made[big]
        if made is None:
            return
        compiled, cost = made
        if not cost.fits(value):
            yield error(base, "is nested too deeply in alternatives to be checked in time")
            return
        try:
            if compiled.is_valid(value):
                return
            found = compiled.iter_errors(value) if _is_small(value) else _first(compiled, value)
        except UnicodeEncodeError:
            yield error(base, "holds half a character (a surrogate without its partner)")
            return
        count = 0
        for wrong in found:
            for reason in reasons(wrong, base):
                yield reason
                count += 1
                if count >= MOST:
                    return


class Validators:
    """The validators of one document."""

    def __init__(self, document: Document, say: Callable[[str], None]) -> None:
        import jsonschema_rs

        self._rs = jsonschema_rs
        self._say = say
        self._any = Translation(document, lambda p: self._is_usable(p, linear=False))
        self._linear = Translation(document, lambda p: self._is_usable(p, linear=True))
        self._patterns: dict[tuple[str, bool], bool] = {}
        self._told: set[str] = set()

    def of(self, location: str) -> Validator:
        """The validator of the schema at a location. Raises KeyError if there is none."""
        self._any.document.get(location)
        return Validator(lambda big: self._compiled(location, big))

    def _compiled(self, location: str, big: bool) -> tuple[Any, Cost] | None:
        schema = (self._linear if big else self._any).schema(location)
        try:
            return self._compile(schema, linear=big), Cost(schema)
        except (ValueError, OverflowError) as why:
            self._tell(f"{location}: this schema cannot be used, so nothing is checked by it: {_line(str(why))}")
            return None

    def _compile(self, schema: dict[str, Any], linear: bool) -> Any:
        rs = self._rs
        options = rs.RegexOptions() if linear else rs.FancyRegexOptions(backtrack_limit=_STEPS)
        return rs.Draft202012Validator(schema, validate_formats=True, pattern_options=options, offline=True)

    def _is_usable(self, pattern: str, linear: bool) -> bool:
        key = (pattern, linear)
        if key not in self._patterns:
            self._patterns[key] = len(pattern) <= _LONG and self._compiles(pattern, linear)
            if not self._patterns[key] and not linear:
                self._tell(f"the pattern {_line(pattern)} cannot be used, so nothing is matched with it")
        return self._patterns[key]

    def _compiles(self, pattern: str, linear: bool) -> bool:
        try:
            self._compile({"pattern": pattern}, linear)
        except ValueError:
            return False
        return True

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self._say(text)


def _first(compiled: Any, value: Json) -> list[Any]:
    try:
        compiled.validate(value)
    except ValueError as wrong:
        return [wrong]
    return []


def _is_small(value: Json) -> bool:
    count = 0
    pending = [value]
    while pending:
        here = pending.pop()
        if isinstance(here, (dict, list)):
            count += len(here)
            if count > _MANY:
                return False
            pending += here.values() if isinstance(here, dict) else here
    return True


def _line(text: str) -> str:
    """A text on one line of visible ASCII, not too long."""
    return ascii(text.partition("\n")[0][:200])[1:-1]
