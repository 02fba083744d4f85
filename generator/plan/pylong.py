"""Long lines of generated Python as black leaves them: of the kinds that the templates print.

black costs seconds for a megabyte that it changes. What is known here need not be asked of it; the tests compare with
black itself. Of a line of any other kind nothing is said, and black formats that file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.plan.pyfmt import WIDTH

_TEXT = r""""(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
_TOKEN = re.compile(rf"{_TEXT}|\.\.\.|-?\w[\w.]*|[\[\],|]")
_IMPORT = re.compile(r"( *)(from [\w.]+ import )([\w ,]+)\Z")
_KEEP = re.compile(rf" +(?:(?:{_TEXT}|\w+)(?:: |=))?(?:{_TEXT}|[\w.]+),\Z")
_FIELD = re.compile(rf"( +)(\w+): (.+?)(?: = (\w+|{_TEXT}|-?\d+|field\())?(,?)\Z")
_KEEP_HEAD = re.compile(r" +(?:async )?def \w+\(\Z|\w+ = Operation\(\Z")
_CONSTANT = re.compile(rf"( +)(\w+ = )({_TEXT}|-?\d+)\Z")
_DEPRECATED = re.compile(rf"( +)(@deprecated\()({_TEXT})\)\Z")
_GETTER = re.compile(r"( +)(def \w+\()(self)(\) -> \w+:)\Z")
_RESULT = re.compile(r"( +)\) -> (.+):( \.\.\.)?\Z")
_CLASS = re.compile(r"(class \w+\()([\w ,=]+)(\):)\Z")
_ALONE = re.compile(r"( +)lambda: ([^(].*),\Z")
_LAMBDA = re.compile(r"( +)(lambda: \()(.+)(\),)\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """`head[item, item]`; without items a name or a text."""

    head: str
    items: tuple[Kind, ...] = ()

    def __str__(self) -> str:
        return f"{self.head}[{', '.join(map(str, self.items))}]" if self.items else self.head


@dataclass(frozen=True, slots=True)
class Either:
    """`A | B`."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.parts))


Kind: TypeAlias = "Part | Either"


_NONE: tuple[Kind, ...] = ()


class _Unknown(Exception):
    """A line of a kind that nothing is known about."""


def settled(source: str) -> str | None:
    """The text as black leaves it, or None if that is not known.

    For text that was laid out by the plan and is right except for lines that are too long.
    """
    out: list[str] = []
    doc: list[str] = []  # the lines so far of the docstring that the loop is in
    for line in source.split("\n"):
        text = line.strip()
        if doc or text.startswith('"""'):
            doc.append(line)
            if text.endswith('"""') and (len(doc) > 1 or len(text) >= 6):
                if len(doc) > 1 and (len(line) > WIDTH or any(d.lstrip(" ").startswith("\t") for d in doc)):
                    return None  # where the quotes and tabs go is black's to say
                out += _docstring(doc) if not out or out[-1].endswith(":") else doc
                doc = []
        elif _fits(line) or text.startswith("#"):
            if line.startswith("if ") and out[-2:] == ["", ""] and _imports(out[:-2]):
                out.pop()
            out.append(line)
        else:
            try:
                out += _split(line)
            except _Unknown:
                return None
    return "\n".join(out)


def _imports(before: list[str]) -> bool:
    """Whether the text ends in an import, after which black leaves one empty line."""
    last = next((line for line in reversed(before) if line[:1] not in (" ", ")")), "")
    return last.startswith(("from ", "import "))


def _docstring(doc: list[str]) -> list[str]:
    """A docstring; texts below fields are none for black and stay as they are.

    Its lines move left together as far as they can, and the quotes at its end move to a text of one line; unless a line
    ends in a backslash.
    """
    if any(line.endswith("\\") for line in doc):
        return doc
    if len(doc) == 2 and doc[1].strip() == '"""':
        return [doc[0] + (' """' if doc[0].endswith('"') else '"""')]
    body = [line for line in doc[1:-1] if line.strip()]
    if not body or doc[-1].strip() != '"""':
        return doc
    pad = len(doc[-1]) - 3
    extra = min(len(line) - len(line.lstrip(" ")) for line in body) - pad
    moved = [line[:pad] + line[pad + extra :] if line.strip() else line for line in doc[1:-1]]
    return [doc[0], *moved, doc[-1]] if extra > 0 else doc


def _fits(line: str) -> bool:
    """Whether no more than 88 columns are surely enough; a letter beyond ASCII may need two."""
    return len(line) + (0 if line.isascii() else sum(not c.isascii() for c in line)) <= WIDTH


def _split(line: str) -> list[str]:
    if _KEEP.match(line) or _KEEP_HEAD.match(line):
        return [line]
    if not line.isascii():
        raise _Unknown
    for pattern, rule in _RULES:
        if found := pattern.match(line):
            return list(rule(*found.groups("")))
    raise _Unknown


def _import(pad: str, head: str, names: str) -> Iterator[str]:
    yield f"{pad}{head}("
    for name in names.split(", "):
        yield f"{pad}    {name},"
    yield f"{pad})"


def _class(head: str, body: str, tail: str) -> Iterator[str]:
    if len(head) > WIDTH:
        raise _Unknown
    yield from (head, f"    {body}", tail)


def _lambda(pad: str, head: str, body: str, tail: str) -> Iterator[str]:
    yield pad + head
    for kind in _read(body):
        yield from _laid(f"{pad}    ", "", kind, ",")
    yield pad + tail


def _alone(pad: str, body: str) -> Iterator[str]:
    kind = _only(body)
    parts = kind.parts if isinstance(kind, Either) else (kind,)
    for place, part in enumerate(parts):
        lead = "| " if place else "lambda: "
        yield from _laid(pad, lead, part, "," if place == len(parts) - 1 else "")


def _constant(pad: str, head: str, value: str) -> Iterator[str]:
    if len(pad) + 4 + len(value) <= WIDTH:
        yield from (f"{pad}{head}(", f"{pad}    {value}", f"{pad})")
    else:
        yield f"{pad}{head}{value}"


def _deprecated(pad: str, head: str, text: str) -> Iterator[str]:
    yield from (pad + head, f"{pad}    {text}", f"{pad})")


def _getter(pad: str, head: str, body: str, tail: str) -> Iterator[str]:
    if len(pad + tail) > WIDTH:
        raise _Unknown
    yield from (pad + head, f"{pad}    {body},", pad + tail)


def _result(pad: str, text: str, stub: str) -> Iterator[str]:
    kind = _only(text)
    if isinstance(kind, Part) and kind.items:
        yield from _part(pad, ") -> ", kind, f":{stub}")
    else:
        yield f"{pad}) -> ("
        yield from _items(f"{pad}    ", (kind,))
        yield f"{pad}):{stub}"


def _field(pad: str, name: str, text: str, default: str, comma: str) -> Iterator[str]:
    """A field of a class, or (with a comma) a parameter."""
    kind = _only(text)
    head, tail = f"{pad}{name}: ", (f" = {default}" if default else "") + comma
    if default == "field(" and len(f"{head}{text} = (") <= WIDTH:
        raise _Unknown
    if not comma and default not in ("", "field(") and len(f"{head}{text} = (") <= WIDTH:
        yield from (f"{head}{text} = (", f"{pad}    {default}", f"{pad})")
    elif isinstance(kind, Either):
        yield f"{head}("
        yield from [f"{pad}    {text}"] if len(f"{pad}    {text}") <= WIDTH else _either(f"{pad}    ", kind, "")
        yield f"{pad}){tail}"
    elif not kind.items and comma:
        yield f"{head}{text}{tail}"
    elif kind.items and len(f"{head}{kind.head}[") <= WIDTH and (comma or default[:1] not in ("'", '"')):
        yield from _part(pad, head[len(pad) :], kind, tail)
    else:
        raise _Unknown


def _part(pad: str, lead: str, kind: Part, tail: str) -> Iterator[str]:
    """`lead head[items]tail`, taken apart at the bracket."""
    yield f"{pad}{lead}{kind.head}["
    yield from _items(f"{pad}    ", kind.items)
    yield f"{pad}]{tail}"


def _items(pad: str, items: tuple[Kind, ...]) -> Iterator[str]:
    """What stands between brackets: in one line if it fits, else one a line."""
    text = pad + ", ".join(map(str, items))
    if len(text) <= WIDTH:
        yield text
    elif len(items) == 1:
        yield from _laid(pad, "", items[0], "")
    else:
        for item in items:
            yield from _laid(pad, "", item, ",")


def _laid(pad: str, lead: str, kind: Kind, tail: str) -> Iterator[str]:
    text = f"{pad}{lead}{kind}{tail}"
    if len(text) <= WIDTH or (isinstance(kind, Part) and not kind.items):
        yield text
    elif isinstance(kind, Either):
        yield from _either(pad, kind, tail)
    else:
        yield from _part(pad, lead, kind, tail)


def _either(pad: str, kind: Either, tail: str) -> Iterator[str]:
    for place, part in enumerate(kind.parts):
        last = place == len(kind.parts) - 1
        yield from _laid(pad, "| " if place else "", part, tail if last else "")


def _only(text: str) -> Kind:
    kinds = _read(text)
    if len(kinds) > 1:
        raise _Unknown
    return kinds[0]


def _read(text: str) -> tuple[Kind, ...]:
    """Types, separated by commas."""
    tokens = [m[0] for m in _TOKEN.finditer(text)]
    kinds, end = _kinds(tokens, 0)
    if end != len(tokens) or ", ".join(map(str, kinds)) != text:
        raise _Unknown
    return kinds


def _kinds(tokens: list[str], at: int) -> tuple[tuple[Kind, ...], int]:
    kinds: list[Kind] = []
    parts: list[Part] = []
    while True:
        if at >= len(tokens) or tokens[at] in "[],|":
            raise _Unknown
        head, items = tokens[at], _NONE
        at += 1
        if at < len(tokens) and tokens[at] == "[":
            items, at = _kinds(tokens, at + 1)
            if at >= len(tokens) or tokens[at] != "]":
                raise _Unknown
            at += 1
        parts.append(Part(head, items))
        more = tokens[at] if at < len(tokens) else ""
        if more == "|":
            at += 1
            continue
        kinds.append(parts[0] if len(parts) == 1 else Either(tuple(parts)))
        parts = []
        if more != ",":
            return tuple(kinds), at
        at += 1


_RULES: tuple[tuple[re.Pattern[str], Callable[..., Iterator[str]]], ...] = (
    (_IMPORT, _import),
    (_LAMBDA, _lambda),
    (_ALONE, _alone),
    (_RESULT, _result),
    (_GETTER, _getter),
    (_DEPRECATED, _deprecated),
    (_CONSTANT, _constant),
    (_FIELD, _field),
    (_CLASS, _class),
)
