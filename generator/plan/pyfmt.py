"""Python laid out the way black leaves it: on one line if it fits, else one item a line with a trailing comma.

Knowing this here keeps the formatter, the slowest part of any Python generator, off the usual path.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias
from unicodedata import east_asian_width

WIDTH = 88


@dataclass(frozen=True)
class Group:
    """Items between brackets. `head` is what stands before them, with the opening bracket: `Query(`, `"200": (`."""

    head: str
    items: tuple[Node, ...]
    close: str = ")"
    lone_comma: bool = False  # a tuple of one needs its comma on one line, too

    @cached_property
    def flat(self) -> str:
        comma = "," if self.lone_comma and len(self.items) == 1 else ""
        return f"{self.head}{', '.join(map(flat, self.items))}{comma}{self.close}"


Node: TypeAlias = "str | Group"


def call(head: str, items: Iterable[Node]) -> Group:
    """`head(item, item)`."""
    return Group(f"{head}(", tuple(items))


def tup(items: Iterable[Node], head: str = "") -> Group:
    """`(item, item)`, after `head` (`responses=`)."""
    return Group(f"{head}(", tuple(items), lone_comma=True)


def mapping(items: Iterable[Node], head: str = "") -> Group:
    """`{item, item}`, after `head`."""
    return Group(head + "{", tuple(items), "}")


def flat(node: Node) -> str:
    return node if isinstance(node, str) else node.flat


def width(text: str) -> int:
    """The columns that a text takes: letters of Chinese, Japanese and Korean take two."""
    return len(text) if text.isascii() else len(text) + sum(east_asian_width(c) in "WF" for c in text)


def layout(node: Node, indent: int = 0, lead: int = 0, tail: int = 0) -> str:
    """The node as text. Its first line starts `lead` columns after `indent`; `tail` characters follow its last line."""
    text = flat(node)
    if isinstance(node, str) or not node.items or indent + lead + width(text) + tail <= WIDTH:
        return text
    pad = " " * (indent + 4)
    body = "".join(f"{pad}{layout(item, indent + 4, 0, 1)},\n" for item in node.items)
    return f"{node.head}\n{body}{' ' * indent}{node.close}"


def assigned(head: str, value: Group, indent: int) -> str:
    """`head = value`, `head` with its indent, for a value that does not fit into one line.

    In parentheses if only they fit beside a long head, and no line gets too long by that.
    """
    plain = f"{head} = {layout(value, indent, len(head) - indent + 3)}"
    if len(f"{head} = {value.head}") <= WIDTH or len(f"{head} = (") > WIDTH:
        return plain
    pad = " " * indent
    items = "".join(f"{pad}        {layout(item, indent + 8, 0, 1)},\n" for item in value.items)
    text = f"{head} = (\n{pad}    {value.head}\n{items}{pad}    {value.close}\n{pad})"
    return text if all(len(line) <= WIDTH for line in text.split("\n")) else plain


def union(parts: list[str], indent: int, lead: int) -> str:
    """`A | B` as the value of an assignment: in parentheses when it is too long for its line."""
    text = " | ".join(parts)
    if indent + lead + len(text) <= WIDTH or len(parts) == 1:
        return text
    pad = " " * (indent + 4)
    inner = text if indent + 4 + len(text) <= WIDTH else f"\n{pad}| ".join(parts)
    return f"(\n{pad}{inner}\n{' ' * indent})"
