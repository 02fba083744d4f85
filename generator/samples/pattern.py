"""A text that a simple pattern matches, made without ever running the pattern.

A document's pattern is untrusted: it may take a regex engine minutes, or not be a regex at all. What this small reader
does not know (lookaround, back references, anchors in the middle) gives no text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

LONGEST = 64  # characters of a sample, whatever the document asks for
_DEEPEST = 4
_DIGITS = "0123456789"
_TOKEN = re.compile(r"\\.|\[[^\]]{0,200}\]|.", re.S)  # an escape, a class, any other character
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_CLASSES = {"d": _DIGITS, "w": _LOWER + _LOWER.upper() + _DIGITS + "_", "s": " "}


@dataclass(frozen=True, slots=True)
class _Chars:
    """One character out of `choice`, `low` to `high` times; `high` is None without a limit."""

    choice: str
    low: int = 1
    high: int | None = 1


@dataclass(frozen=True, slots=True)
class _Group:
    parts: tuple[_Part, ...]
    low: int = 1
    high: int | None = 1


_Part: TypeAlias = "_Chars | _Group"


class _Unknown(Exception):
    """The pattern holds something that this reader does not know."""


def matching(pattern: str, seed: str, low: int = 0, high: int = LONGEST) -> str | None:
    """A text of `low` to `high` characters that the pattern matches; None when no such text was found.

    `seed` picks among the characters of a class: the same seed gives the same text.
    """
    if len(pattern) > 200:
        return None
    try:
        # What matches the first branch matches the pattern; all are read, to know that it is one.
        parts, *_ = [_Reader(branch).read() for branch in _branches(pattern)]
    except _Unknown:
        return None
    for usual in (4, 1, 8, 16, 32, LONGEST):
        text = _text(parts, usual, _letters(seed))
        if text is not None and low <= len(text) <= high:
            return text
    return None


def _letters(seed: str) -> Iterator[int]:
    counter = 0
    while True:
        yield from hashlib.sha256(f"{seed}\0{counter}".encode("utf-8", "surrogatepass")).digest()
        counter += 1


def _text(parts: tuple[_Part, ...], usual: int, letters: Iterator[int]) -> str | None:
    """The parts as text, an open repetition taken about `usual` times; None when that grows too long."""
    out = ""
    for part in parts:
        single = usual if isinstance(part, _Chars) else 1
        times = max(part.low, single if part.high is None else min(single, part.high))
        if times > LONGEST:
            return None
        for _ in range(times):
            piece = _pick(part.choice, letters) if isinstance(part, _Chars) else _text(part.parts, usual, letters)
            if piece is None or len(out) + len(piece) > LONGEST:
                return None
            out += piece
    return out


def _pick(choice: str, letters: Iterator[int]) -> str:
    # Lower case and digits read best; other characters only where nothing else is allowed.
    plain = "".join(c for c in choice if c in _LOWER + _DIGITS) or choice
    return plain[next(letters) % len(plain)]


class _Reader:
    """Reads a branch of a pattern into parts, the first branch of each alternation in it."""

    def __init__(self, pattern: str) -> None:
        self._text = pattern.removeprefix("^")
        if self._text.endswith("$") and not re.search(r"(?<!\\)(\\\\)*\\\$\Z", self._text):
            self._text = self._text[:-1]
        self._at = 0

    def read(self) -> tuple[_Part, ...]:
        if "^" in _outside_classes(self._text):
            raise _Unknown
        parts = self._branches(0)
        if self._at < len(self._text):
            raise _Unknown
        return parts

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _next(self) -> str:
        c = self._peek()
        if not c:
            raise _Unknown
        self._at += 1
        return c

    def _branches(self, depth: int) -> tuple[_Part, ...]:
        first = self._sequence(depth)
        while self._peek() == "|":
            self._next()
            self._sequence(depth)
        return first

    def _sequence(self, depth: int) -> tuple[_Part, ...]:
        parts: list[_Part] = []
        while self._peek() not in ("", "|", ")"):
            c = self._next()
            if c == "(":
                parts.append(self._repeated(_Group(self._group(depth + 1))))
            elif c == "[":
                parts.append(self._repeated(_Chars(self._class())))
            elif c == "\\":
                parts.append(self._repeated(_Chars(self._escaped())))
            elif c in "*+?{}$^]":
                raise _Unknown
            else:
                parts.append(self._repeated(_Chars(_LOWER if c == "." else c)))
        return tuple(parts)

    def _group(self, depth: int) -> tuple[_Part, ...]:
        if depth > _DEEPEST:
            raise _Unknown
        if self._peek() == "?":
            if self._text[self._at : self._at + 2] != "?:":
                raise _Unknown
            self._at += 2
        parts = self._branches(depth)
        if self._next() != ")":
            raise _Unknown
        return parts

    def _escaped(self) -> str:
        c = self._next()
        if c in _CLASSES:
            return _CLASSES[c]
        if c.isalnum():
            raise _Unknown
        return c

    def _class(self) -> str:
        if self._peek() == "^":
            self._next()
            excluded = self._members()
            left = "".join(c for c in _LOWER + _DIGITS if c not in excluded)
            if not left:
                raise _Unknown
            return left
        return self._members()

    def _members(self) -> str:
        out = ""
        while (c := self._next()) != "]":
            if c == "\\":
                out += self._escaped()
            elif self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._next()
                last = self._next()
                if not (c < last <= "~" and last not in "\\["):
                    raise _Unknown
                out += "".join(chr(n) for n in range(ord(c), ord(last) + 1))
            else:
                out += c
        if not out:
            raise _Unknown
        return out

    def _repeated(self, part: _Part) -> _Part:
        found = re.compile(r"[*+?]|\{(\d{1,6})(,(\d{0,6}))?\}").match(self._text, self._at)
        if not found:
            return part
        self._at = found.end()
        if self._peek() == "?":
            self._next()
        low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(found[0], (0, 0))
        if found[1]:
            low = int(found[1])
            high = (int(found[3]) if found[3] else None) if found[2] else low
        if high is not None and high < low:
            raise _Unknown
        if isinstance(part, _Chars):
            return _Chars(part.choice, low, high)
        return _Group(part.parts, low, high)


def _branches(pattern: str) -> list[str]:
    """What stands between `|` outside groups: `^a$` and `^b$` of `^a$|^b$`."""
    out, depth = [""], 0
    for found in _TOKEN.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if found[0] == "|" and depth == 0:
            out.append("")
        else:
            out[-1] += found[0]
    return out


def _outside_classes(text: str) -> str:
    """The pattern without its character classes and escapes."""
    return re.sub(r"\\.|\[[^\]]{0,200}\]", "", text, flags=re.S)
