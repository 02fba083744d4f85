"""Text of an HTML file -> tags, text and comments, in linear time whatever the text is.

The standard library's parser takes time that grows with the square of some texts (100 KB of `<a ` take a minute), and
reads comments and scripts otherwise from one version of Python to the next. This one does what the HTML standard says
of what is broken: what is never closed reaches to the end.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

_SPACE = re.compile(r"[\s/]*")
_TAG = re.compile(r"</?([A-Za-z][^\s/>]*)")
_NAME = re.compile(r"[^\s/>][^\s/>=]*")
_EQUALS = re.compile(r"\s*=\s*")
_BARE = re.compile(r"[^\s>]*")
# What these hold is no markup.
_RAW = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.I) for name in _RAW}
_CONTROL = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_LONG_NUMBER = re.compile(r"&#\d{9,};?")  # more digits than a character has, and than int() takes


@dataclass(frozen=True, slots=True)
class Token:
    """`name` is that of a tag, in lower case; `text` that of a text or comment, its entities read (not in comments).

    `line` counts from 1: where the token begins.
    """

    kind: Literal["start", "end", "text", "comment"]
    line: int
    name: str = ""
    text: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


def tokens(text: str) -> Iterator[Token]:
    """The tags, texts and comments of HTML whose lines end in `\n`. What scripts and styles hold is left out."""
    at, line, counted = 0, 1, 0
    while at < len(text):
        line, counted = line + text.count("\n", counted, at), at
        if text[at] != "<":
            end = _next(text, "<", at)
            yield Token("text", line, text=plain(text[at:end]))
        elif text.startswith("<!--", at):
            # The two dashes that open a comment may be those that close it: `<!-->`.
            end = _next(text, "-->", at + 2, 3)
            yield Token("comment", line, text=text[at + 4 : end - 3])
        elif found := _TAG.match(text, at):
            name = found[1].lower()
            attributes, end = _attributes(text, found.end())
            if end < 0:
                return
            yield Token("end" if text[at + 1] == "/" else "start", line, name, attributes=attributes)
            if name in _RAW_END and text[at + 1] != "/":
                close = _RAW_END[name].search(text, end)
                end = close.start() if close else len(text)
        elif text[at + 1 : at + 2] in ("!", "?", "/"):
            end = _next(text, ">", at, 1)
        else:
            end = _next(text, "<", at + 1)
            yield Token("text", line, text=plain(text[at:end]))
        at = end


def _next(text: str, wanted: str, at: int, after: int = 0) -> int:
    """Where a text stands next, or ends; the end of all if it does not."""
    found = text.find(wanted, at)
    return len(text) if found < 0 else found + after


def _attributes(text: str, at: int) -> tuple[dict[str, str], int]:
    """The attributes of a tag and where it ends; -1 if it does not."""
    out: dict[str, str] = {}
    while True:
        at = _end(_SPACE, text, at)
        if at >= len(text):
            return out, -1
        if text[at] == ">":
            return out, at + 1
        end = _end(_NAME, text, at)
        name, at, value = text[at:end].lower(), end, ""
        if equals := _EQUALS.match(text, at):
            at = equals.end()
            if text[at : at + 1] in ('"', "'") and at < len(text):
                end = text.find(text[at], at + 1)
                if end < 0:
                    return out, -1
                value, at = text[at + 1 : end], end + 1
            else:
                end = _end(_BARE, text, at)
                value, at = text[at:end], end
        out.setdefault(name, plain(value))


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def plain(text: str) -> str:
    """A text with its entities read and without characters that no text has."""
    return _CONTROL.sub("", html.unescape(_LONG_NUMBER.sub("\ufffd", text)))
