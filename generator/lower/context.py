"""What every part of lowering shares: the document, the findings, and how to read a place that may hold anything.

A document may have a list where a map belongs, at any place. The readers here report that once, with the pointer, and
give an empty value of the right shape, so that the rest of the code deals with well-shaped data only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.diagnostics import Code, Diagnostics, Failed, Severity, declare
from generator.ir import Json

if TYPE_CHECKING:
    from generator.document import Document

WRONG_SHAPE = declare("wrong-shape", Severity.WARNING, "a value of another JSON type than OpenAPI wants; ignored")
REF_UNUSABLE = declare("ref-unusable", Severity.ERROR, "a reference that leads to nothing usable; treated as any value")

_NAMES = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}


def shape_of(value: object) -> str:
    """The JSON type of a value in words."""
    return _NAMES.get(type(value), "a number")


def join(at: str, *tokens: str | int) -> str:
    """The location of a child; tokens are escaped as JSON pointers want."""
    for token in tokens:
        text = str(token)
        if "~" in text or "/" in text:
            text = text.replace("~", "~0").replace("/", "~1")
        at = f"{at}/{text}"
    return at


def split(at: str) -> tuple[str, list[str]]:
    """A location's file (empty for the main document) and its unescaped tokens."""
    file, _, pointer = at.partition("#")
    return file, [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]


class Context:
    """The document being lowered and what was found wrong with it. `old` is true for OpenAPI 3.0.

    `later` holds objects, by location, with extensions that are read when all operations are known (exchanges.py).
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found = Diagnostics()
        self.later: dict[str, dict[str, Json]] = {}
        self.old = not document.version.startswith(("3.1", "3.2"))

    def say(self, code: Code, message: str, at: str, help: str | None = None) -> None:
        self.found.add(code, message, pointer=at, help=help)

    def wrong(self, value: object, wanted: str, at: str) -> None:
        self.say(WRONG_SHAPE, f"{wanted} belongs here, not {shape_of(value)}; ignored", at)

    def mapping(self, value: Json, at: str) -> dict[str, Json]:
        """The value if it is an object; else nothing, and said so (null and absent are nothing, quietly)."""
        if isinstance(value, dict):
            return value
        if value is not None:
            self.wrong(value, "an object", at)
        return {}

    def child(self, data: dict[str, Json], key: str, at: str) -> tuple[dict[str, Json], str]:
        """The object under a key, and its location."""
        place = join(at, key)
        return self.mapping(data.get(key), place), place

    def sequence(self, data: dict[str, Json], key: str, at: str) -> list[tuple[Json, str]]:
        """The items of the array under a key, each with its location."""
        value = data.get(key)
        place = join(at, key)
        if isinstance(value, list):
            return [(item, f"{place}/{i}") for i, item in enumerate(value)]
        if value is not None:
            self.wrong(value, "an array", place)
        return []

    def text(self, data: dict[str, Json], key: str, at: str) -> str | None:
        """The string under a key; a number is taken as it is written, anything else is reported."""
        value = data.get(key)
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
        self.wrong(value, "a string", join(at, key))
        return None

    def flag(self, data: dict[str, Json], key: str, at: str, default: bool = False) -> bool:
        value = data.get(key)
        if isinstance(value, bool):
            return value
        if value is not None:
            self.wrong(value, "a boolean", join(at, key))
        return default

    def strings(self, data: dict[str, Json], key: str, at: str) -> tuple[str, ...]:
        """The strings of the array under a key, each once, in order."""
        out: dict[str, None] = {}
        for item, place in self.sequence(data, key, at):
            if isinstance(item, (str, int, float)) and not isinstance(item, bool):
                out[str(item)] = None
            else:
                self.wrong(item, "a string", place)
        return tuple(out)

    def target(self, ref: Json, at: str) -> str | None:
        """The location that a `$ref` string at `at` points to, or None (reported) if there is nothing."""
        if not isinstance(ref, str):
            self.wrong(ref, "a reference (string)", join(at, "$ref"))
            return None
        try:
            location: str = self.document.resolve(ref, at)
            self.document.get(location)
        except (Failed, KeyError):
            self.say(REF_UNUSABLE, f"{ref} leads to nothing", at, "correct the reference, or remove it by an overlay")
            return None
        return location

    def leads(self, ref: str, at: str) -> bool:
        """Whether a reference leads somewhere. Nothing is reported."""
        try:
            self.document.get(self.document.resolve(ref, at))
        except (Failed, KeyError):
            return False
        return True

    def extension(self, data: dict[str, Json], key: str) -> str | None:
        """The text of an extension. Others may mean something else by the same key, so anything else is passed over."""
        value = data.get(key)
        if isinstance(value, str):
            return value
        return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    def node(self, value: Json, at: str) -> tuple[dict[str, Json], str]:
        """The object at a place that may be a reference, after the chain of references, and where that is."""
        seen: set[str] = set()
        while isinstance(value, dict) and "$ref" in value:
            location = self.target(value["$ref"], at)
            if location is None or location in seen:
                if location is not None:
                    self.say(REF_UNUSABLE, "references that lead in a circle", at)
                return {}, at
            seen.add(location)
            value, at = self.document.get(location), location
        if value is None:
            self.wrong(value, "an object", at)
        return self.mapping(value, at), at
