"""The values in a segment of a path that is made of texts and variables, such as `{name}.json` or `{id}{ext}`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol
from urllib.parse import unquote

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_FIRST = re.compile(r"\^(?:\\(\W)|([^\\\[\](){}.*+?^$|]))(?![*?{])")
_LONGEST = 100  # characters of a segment that is split in more than one way
_MOST = 5000  # values that are tried for one: three variables of any length have that many


class Known(Protocol):
    """What is known of variables, by their names."""

    def fits(self, name: str, value: str) -> bool:
        """Whether a variable may have a value."""

    def is_long(self, name: str) -> bool:
        """Whether a variable takes all that fits: digits after digits belong to the same number."""


def is_variable(segment: str) -> bool:
    """Whether a segment of a template is one variable."""
    return segment.startswith("{") and segment.endswith("}") and "{" not in segment[1:]


def literal(segment: str) -> int:
    """How many characters of a segment are not variable."""
    return len(_VARIABLE.sub("", segment))


def cut(segment: str, sent: str, known: Known) -> dict[str, str] | None:
    """The values of a segment's variables in what was sent for it (percent-encoded), none of them empty.

    Values are as short as can be from left to right, unless only others fit. A character that is encoded is part of a
    value rather than of the text between two.
    """
    parts = _VARIABLE.split(segment)
    names, literals = parts[1::2], parts[::2]
    if "%" in sent and all(literals[1:-1]) and (found := _cut(names, literals, sent, known)) is not None:
        return {name: unquote(value) for name, value in found.items()}
    return _cut(names, [unquote(p) for p in literals], unquote(sent), known)


def beginning(pattern: str | None) -> str:
    """The character that all texts of a simple pattern begin with; else nothing. The pattern is not run."""
    found = _FIRST.match(pattern or "")
    return (found[1] or found[2]) if found and "|" not in found.string else ""


def _cut(names: list[str], literals: list[str], text: str, known: Known) -> dict[str, str] | None:
    plain = _plain(literals, text) if text.startswith(literals[0]) else None
    if plain is None:
        return None
    several = len(names) > 1 and len(text) <= _LONGEST
    return dict(zip(names, (_fitting(names, literals, text, known) if several else None) or plain, strict=True))


def _plain(literals: list[str], text: str) -> list[str] | None:
    """The shortest values from left to right, in one go."""
    values: list[str] = []
    at = len(literals[0])
    for place, after in enumerate(literals[1:], 1):
        if place == len(literals) - 1:
            end = len(text) - len(after) if text.endswith(after) else -1
        else:
            end = text.find(after, at + 1)
        if end <= at:
            return None
        values.append(text[at:end])
        at = end + len(after)
    return values


def _fitting(names: list[str], literals: list[str], text: str, known: Known) -> list[str] | None:
    """The first values that all fit. Where a variable begins is tried once for each place."""
    dead: set[tuple[int, int]] = set()
    tries = 0

    def rest(place: int, at: int) -> list[str] | None:
        if place == len(names):
            return []
        if (place, at) in dead:
            return None
        nonlocal tries
        after = literals[place + 1]
        ends = list(_ends(text, at, after, last=place == len(names) - 1))
        for end in reversed(ends) if not after and known.is_long(names[place]) else ends:
            tries += 1
            if tries <= _MOST and known.fits(names[place], unquote(text[at:end])):
                more = rest(place + 1, end + len(after))
                if more is not None:
                    return [text[at:end], *more]
        dead.add((place, at))
        return None

    return rest(0, len(literals[0]))


def _ends(text: str, at: int, after: str, last: bool) -> Iterator[int]:
    """Where a value that begins at a place may end, the shortest first."""
    if last:
        if text.endswith(after) and len(text) - len(after) > at:
            yield len(text) - len(after)
        return
    end = text.find(after, at + 1)
    while 0 <= end < len(text):
        yield end
        end = text.find(after, end + 1)
