"""Encoders of the languages that request examples are written in; `encode.py` says what encoders are for.

Strings are written with what a reader can see as it is, all else escaped. A lone surrogate, which most of these
languages cannot hold, becomes U+FFFD there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from generator.encode import Encoded, lines, visible


class Js(Encoded):
    """JavaScript source."""

    __slots__ = ()


class Go(Encoded):
    """Go source."""

    __slots__ = ()


class Java(Encoded):
    """Java source, all of it ASCII."""

    __slots__ = ()


class PowerShell(Encoded):
    """PowerShell source."""

    __slots__ = ()


class Ruby(Encoded):
    """Ruby source."""

    __slots__ = ()


class Php(Encoded):
    """PHP source, inside `<?php`."""

    __slots__ = ()


class Http(Encoded):
    """Part of an HTTP request as text."""

    __slots__ = ()


_C = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escaped(text: str, simple: Mapping[str, str], other: Callable[[int], str], only_ascii: bool = False) -> str:
    """`simple` spells characters of meaning; `other` those that cannot be seen, by code point."""
    return "".join(simple.get(c) or (c if _plain(c, only_ascii) else other(ord(c))) for c in text)


def _plain(c: str, only_ascii: bool) -> bool:
    return " " <= c <= "~" or (not only_ascii and visible(c) == c)


def _whole(n: int) -> int:
    return 0xFFFD if 0xD800 <= n <= 0xDFFF else n


def js_str(text: str) -> Js:
    """A string literal, also for a script inside HTML."""
    body = _escaped(text, _C, lambda n: f"\\u{n:04x}" if n < 0x10000 else f"\\u{{{n:x}}}")
    return Js('"' + body.replace("</", "<\\/").replace("<!", "\\x3c!") + '"')


def go_str(text: str) -> Go:
    """An interpreted string literal."""
    return Go('"' + _escaped(text, _C, lambda n: f"\\u{_whole(n):04x}" if n < 0x10000 else f"\\U{n:08x}") + '"')


def _java_other(n: int) -> str:
    if n < 0x80:  # `\\u000a` would be a line's end before the compiler sees a string
        return f"\\{n:03o}"
    if n < 0x10000:
        return f"\\u{n:04x}"
    return f"\\u{0xD800 + ((n - 0x10000) >> 10):04x}\\u{0xDC00 + (n & 0x3FF):04x}"


def java_str(text: str) -> Java:
    """A string literal."""
    return Java('"' + _escaped(text, _C, _java_other, only_ascii=True) + '"')


_BLOCK = {"\\": "\\\\", "\r": "\\r", "\t": "\\t"}

# Three quotes would end a block, as would one beside the three at its end.
_TWICE = re.compile('(?<=")"')
_LAST = re.compile('(?<=")"|"\\Z')


def java_block(text: str, indent: int) -> Java:
    """A text block whose lines are indented by `indent` spaces; a string literal for what a block would not keep."""
    if text.startswith(" ") or any(line.strip() != line.strip(" ") for line in text.split("\n")):
        return java_str(text)
    *before, last = (_escaped(line, _BLOCK, _java_other, only_ascii=True) for line in text.split("\n"))
    made = [*(_TWICE.sub('\\"', line) for line in before), _LAST.sub('\\"', last)]
    # Spaces at a line's end would be dropped.
    kept = (line[:-1] + "\\040" if line.endswith(" ") else line for line in made)
    body = "\n".join(" " * indent + line if line else "" for line in kept)
    # The line of the last quotes counts for how far all are indented.
    return Java(f'"""\n{body}{"" if last else " " * indent}"""')


def _single(text: str) -> str | None:
    """In single quotes, where only these and the backslash have a meaning; None if there is what cannot be seen."""
    if any(c != "\n" and not _plain(c, False) for c in text):
        return None
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def ruby_str(text: str) -> Ruby:
    """A string literal; line breaks stay."""
    known = _single(text)
    return Ruby(known or '"' + _escaped(text, _C | {"#": "\\#"}, lambda n: f"\\u{{{_whole(n):x}}}") + '"')


def php_str(text: str) -> Php:
    """A string literal; line breaks stay."""
    known = _single(text)
    return Php(known or '"' + _escaped(text, _C | {"$": "\\$"}, lambda n: f"\\u{{{_whole(n):x}}}") + '"')


# PowerShell takes typographic quotes for quotes.
_PS_SINGLE = re.compile("['\u2018\u2019\u201a\u201b]")
_PS = {c: "`" + c for c in '`$"\u201c\u201d\u201e'} | {"\n": "`n", "\r": "`r", "\t": "`t"}


def ps_str(text: str) -> PowerShell:
    """A string literal; line breaks stay."""
    if all(c == "\n" or _plain(c, False) for c in text):
        return PowerShell("'" + _PS_SINGLE.sub(r"\g<0>\g<0>", text) + "'")
    return PowerShell('"' + _escaped(text, _PS, lambda n: f"`u{{{_whole(n):x}}}") + '"')


def http_line(text: str) -> Http:
    """The text on one line of a request's head."""
    return Http(" ".join(lines(text)))


def http_body(text: str) -> Http:
    """A body, as it is sent but for what a terminal would act on."""
    return Http("\n".join(visible(line) for line in text.split("\n")))


def _comment(text: str, mark: str) -> str:
    return "\n".join(f"{mark} {line}".rstrip() for line in lines(text))


def js_comment(text: str) -> Js:
    """Comment lines, also for a script inside HTML."""
    return Js(_comment(text.replace("</", "<\\/").replace("<!", "<\\!"), "//"))


def go_comment(text: str) -> Go:
    """Comment lines; the space after their slashes keeps directives out, but for old ones that begin with a plus."""
    return Go(_comment(re.sub(r"\+build\b", "+ build", text), "//"))


def java_comment(text: str) -> Java:
    """Comment lines without backslashes, which could begin a letter's number even here."""
    safe = "\n".join(lines(text)).replace("\\", "&#92;")
    return Java(_comment("".join(c if c.isascii() else _java_other(ord(c)) for c in safe), "//"))


def ps_comment(text: str) -> PowerShell:
    """Comment lines; the space after `#` keeps `#requires` out."""
    return PowerShell(_comment(text, "#"))


def ruby_comment(text: str) -> Ruby:
    """Comment lines; not for a file's first line, where some would name its encoding."""
    return Ruby(_comment(text, "#"))


def php_comment(text: str) -> Php:
    """Comment lines that `?>` does not end."""
    return Php(_comment(text.replace("?>", "? >"), "//"))
