"""What every part of the conversion shares: the old document, where each place went, and what is to be said.

Pointers are plain (`/definitions/Pet`): `at` in the old document, `to` in the new one. A reference in the new data is
written as an old pointer; all of them are rewritten once every place is known.
"""

from __future__ import annotations

from urllib.parse import quote

from generator.diagnostics import Code, Diagnostics
from generator.ir import Json
from generator.refs import escape, lookup, split

JSON_TYPE = "application/json"


def join(at: str, *tokens: str | int) -> str:
    """The pointer of a child."""
    return at + "".join(f"/{escape(str(token))}" for token in tokens)


def copied(value: Json) -> Json:
    """A copy that shares nothing with the document given."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def strings(value: Json) -> list[str]:
    """The texts of a list, each once."""
    return list(dict.fromkeys(v for v in value if isinstance(v, str))) if isinstance(value, list) else []


def types(value: Json) -> list[str]:
    """The media types of a `consumes` or `produces`; JSON if it is empty, as if it were not there."""
    return strings(value) or [JSON_TYPE]


class State:
    """`moves` says where an old place went first, `origins` what each new place was made of."""

    def __init__(self, data: dict[str, Json]) -> None:
        self.data = data
        self.moves: dict[str, str] = {}
        self.origins: dict[str, str] = {}
        self.found = Diagnostics()
        self.schemes: dict[str, str] = {}  # security schemes by their old names
        self.consumes = types(data.get("consumes"))
        self.produces = types(data.get("produces"))

    def moved(self, at: str, to: str) -> None:
        """Remember that what stands at `to` was made of what stood at `at`."""
        self.moves.setdefault(at, to)
        self.origins[to] = at

    def say(self, code: Code, message: str, at: str, help: str | None = None) -> None:
        """Report something about a place of the old document."""
        self.found.add(code, message, pointer=f"#{at}", help=help)

    def node(self, value: Json, at: str) -> tuple[dict[str, Json] | None, str]:
        """The object at a place that may be a reference, and where it stands; None if there is none."""
        seen = {at}
        while isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
            at = split(ref)[1]
            if at in seen or not ref.startswith("#"):
                return None, at
            seen.add(at)
            try:
                value = lookup(self.data, at)
            except KeyError:
                return None, at
        return (value, at) if isinstance(value, dict) else (None, at)

    def now(self, pointer: str) -> str:
        """Where an old place is now: the deepest known place above it counts."""
        return traced(pointer, self.moves)


def traced(pointer: str, known: dict[str, str]) -> str:
    """A pointer with its deepest known beginning replaced."""
    end = len(pointer)
    while end > 0:
        other = known.get(pointer[:end])
        if other is not None:
            return other + pointer[end:]
        end = pointer.rfind("/", 0, end)
    return pointer


def reference(pointer: str) -> dict[str, Json]:
    """A Reference Object."""
    return {"$ref": "#" + quote(pointer, safe="/~!$&'()*+,;=:@-._")}
