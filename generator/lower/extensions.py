"""Reading extensions: objects of ours in a document, with a word for each mistake.

Another tool may use the same key for something else, so a mistake never stops anything: the extension, or the key in
it, is ignored, and said so.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator

from generator.diagnostics import Severity, declare
from generator.ir_notes import Condition, Json, Spot
from generator.lower.context import Context, join, shape_of

KEY = declare("extension-key", Severity.WARNING, "a key that an extension does not have; ignored")
VALUE = declare("extension-value", Severity.WARNING, "an extension with a value that it cannot have, or without one")
TARGET = declare(
    "extension-target", Severity.WARNING, "an extension that names an operation, argument or value that is not there"
)

_STATUS = re.compile(r"[1-5](\d\d|XX)", re.ASCII)


class Unusable(Exception):
    """An extension that is ignored; why has been said."""


class Reader:
    """Reads one object of an extension. `name` is the extension, for messages."""

    def __init__(self, ctx: Context, name: str, data: Json, at: str, known: Iterable[str]) -> None:
        self.ctx = ctx
        self.name = name
        self.at = at
        if not isinstance(data, dict):
            raise self.bad(f"an object belongs here, not {shape_of(data)}", at)
        self.data = data
        keys = sorted(known)
        for key in data:
            if key not in keys and not key.startswith("x-"):
                near = difflib.get_close_matches(key, keys, 1)
                help = f"did you mean '{near[0]}'?" if near else f"keys: {', '.join(keys)}"
                ctx.say(KEY, f"{name} has no key {key!r} here; ignored", join(at, key), help)

    def bad(self, message: str, at: str, help: str | None = None) -> Unusable:
        """Says what is wrong; raise what it gives."""
        self.ctx.say(VALUE, f"{message}; {self.name} is ignored", at, help)
        return Unusable()

    def lost(self, message: str, at: str, help: str | None = None) -> Unusable:
        """As bad(), of something that is not in the document."""
        self.ctx.say(TARGET, f"{message}; {self.name} is ignored", at, help)
        return Unusable()

    def place(self, key: str) -> str:
        return join(self.at, key)

    def inner(self, key: str, known: Iterable[str]) -> Reader | None:
        """The object under a key."""
        if self.data.get(key) is None:
            return None
        return Reader(self.ctx, self.name, self.data[key], self.place(key), known)

    def text(self, key: str, default: str | None = None) -> str | None:
        value = self.data.get(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.bad(f"{key!r} is a text, not {shape_of(value)}", self.place(key))
        return value

    def needed(self, key: str, help: str | None = None) -> str:
        """The text under a key that must be there."""
        value = self.text(key)
        if value is None:
            raise self.bad(f"{key!r} is missing", self.at, help)
        return value

    def choice(self, key: str, values: Iterable[str], default: str | None = None) -> str:
        """One of the values; it must be there if there is no default."""
        value = self.text(key, default)
        if value is None or value not in values:
            found = "is missing" if value is None else f"cannot be {value!r}"
            raise self.bad(f"{key!r} {found}", self.at if value is None else self.place(key), _one_of(values))
        return value

    def number(self, key: str, default: float | None = None, least: float = 0) -> float | None:
        value = self.data.get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < least:
            raise self.bad(f"{key!r} is a number, {least:g} or more", self.place(key))
        return value

    def pointer(self, key: str) -> str | None:
        """A JSON pointer; empty for the whole."""
        value = self.text(key)
        if value is None:
            return None
        value = value.removeprefix("#")
        if value and not value.startswith("/"):
            raise self.bad(f"{key!r} is a JSON pointer: it begins with a slash", self.place(key), f"'/{value}'?")
        return value

    def spot(self) -> Spot:
        """This object as a place in a response: `pointer` or `header` (one or several)."""
        pointer, header = self.pointer("pointer"), self.data.get("header")
        if (pointer is None) == (header is None):
            raise self.bad("either 'pointer' or 'header' says where the value is", self.at)
        if pointer is not None:
            return Spot(pointer=pointer)
        names = [header] if isinstance(header, str) else header
        if not isinstance(names, list) or not names or not all(isinstance(n, str) and n for n in names):
            raise self.bad("'header' is the name of a header, or a list of names", self.place("header"))
        return Spot(headers=tuple(str(n) for n in names))

    def conditions(self, key: str) -> tuple[Condition, ...]:
        """What a response may be like: an object with `status`, `pointer` and `equals`, or a list of them."""
        value = self.data.get(key)
        if value is None:
            return ()
        places = enumerate(value) if isinstance(value, list) else ((None, value),)
        at = self.place(key)
        known = ("equals", "pointer", "status")
        return tuple(
            Reader(self.ctx, self.name, raw, at if i is None else join(at, i), known)._condition() for i, raw in places
        )

    def _condition(self) -> Condition:
        statuses = tuple(self.statuses("status"))
        pointer, equals = self.pointer("pointer"), self.data.get("equals")
        if not statuses and pointer is None:
            raise self.bad("'status' or 'pointer' says which responses are meant", self.at)
        if "equals" in self.data and pointer is None:
            raise self.bad("'equals' needs a 'pointer' to the value", self.place("equals"))
        values: list[Json] = equals if isinstance(equals, list) else [equals] if "equals" in self.data else []
        if any(isinstance(v, (dict, list)) for v in values):
            raise self.bad("'equals' is a plain value, or a list of them", self.place("equals"))
        return Condition(statuses=statuses, pointer=pointer, equals=tuple(values))

    def statuses(self, key: str) -> Iterator[str]:
        """Statuses and ranges of them (`5XX`): one, or a list."""
        given = self.data.get(key)
        if given is None:
            return
        for value in given if isinstance(given, list) else [given]:
            text = str(value).upper()
            if isinstance(value, bool) or not _STATUS.fullmatch(text):
                raise self.bad(f"{value!r} is no status and no range such as '5XX'", self.place(key))
            yield text


def _one_of(values: Iterable[str]) -> str:
    return f"one of {', '.join(values)}"
