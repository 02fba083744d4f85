"""Descriptions, which are Markdown by somebody we do not know: made safe for a page, in HTML and in Markdown.

HTML that only shapes text is read as the Markdown that means the same (`prose_tags`), other HTML is shown as text.
Links lead only where a reader may follow them, images become text (a page loads nothing), headings become bold lines so
that a description cannot rearrange the page around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.encode import Html, Md, html_text, lines, md_block, md_code, md_text, safe_url, visible

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# Text in which CommonMark sees nothing but a paragraph: most descriptions, and no parser is needed for them.
_PLAIN = re.compile(r"(?!\d+[.)]|[-+=])[^\\`*_\[\]<>#|~!&\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*\Z")
# A link within the site. A colon before the first slash would make it a scheme, two slashes another host.
_RELATIVE = re.compile(r"(?!//)(?![^/?#]*:)[^\s\\\x00-\x20]*\Z")


@lru_cache(maxsize=16384)
def html(text: str) -> Html:
    """A description as block elements."""
    text = text.strip()
    if _PLAIN.match(text):
        return Html(f"<p>{html_text(text)}</p>")
    parser = _parser()
    tokens, _ = _parsed(text)
    _tame(tokens)
    return Html(_seen(parser.renderer.render(tokens, parser.options, {}).strip()))


@lru_cache(maxsize=16384)
def md(text: str) -> Md:
    """A description as Markdown blocks that any renderer shows as we do."""
    text = text.strip()
    return md_text(text) if _PLAIN.match(text) else Md("\n".join(_blocks(_tree(text).children)).strip("\n"))


@lru_cache(maxsize=16384)
def md_line(text: str) -> Md:
    """A description on one line, for a list item or a table cell: paragraphs run on, code blocks become inline code."""
    text = text.strip()
    return md_text(text) if _PLAIN.match(text) else Md(" ".join(_line(_tree(text)).split()))


def plain(text: str, longest: int) -> str:
    """A description as plain text on one line, cut to `longest` characters."""
    text = text.strip()
    return cut(text if _PLAIN.match(text) else " ".join(_plain(_tree(text)).split()), longest)


def cut(text: str, longest: int) -> str:
    """The beginning of a text, with an ellipsis if that is not all."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def md_link(text: str, url: str) -> Md:
    """A link to a place that a reader may follow."""
    return Md(f"[{md_text(text)}]({_href(url)})")


def may_follow(url: str) -> bool:
    """Whether a link may lead there: http and https without user information, mailto, or a place within the site."""
    return safe_url(url) is not None or (url.isprintable() and bool(_RELATIVE.match(url)))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    from generator import prose_tags

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable(["table", "strikethrough"])
    parser.validateLink = may_follow  # type: ignore[method-assign]
    prose_tags.install(parser)
    return parser


def _tree(text: str) -> Node:
    return _parsed(text)[1]


class Node:
    """A block or span and what stands in it; of a pair of tokens, `token` is the one that opens it."""

    __slots__ = ("children", "token", "type")

    def __init__(self, type: str, token: Token | None, children: list[Node]) -> None:
        self.type = type
        self.token = token
        self.children = children

    @property
    def content(self) -> str:
        return self.token.content if self.token else ""

    @property
    def attrs(self) -> dict[str, str | int | float]:
        return self.token.attrs if self.token else {}


@lru_cache(maxsize=256)
def _parsed(text: str) -> tuple[list[Token], Node]:
    """Tokens and tree: a page, its twin and its summary want the same text. What `_tame` takes no tree looks at."""
    from generator.prose_tags import translated

    parser = _parser()
    tokens = translated(parser.parse("\n".join(lines(text))), parser)
    return tokens, Node("root", None, _grown(tokens))


def _grown(tokens: Sequence[Token]) -> list[Node]:
    """The tree of a list of tokens."""
    levels: list[list[Node]] = [[]]
    for token in tokens:
        if token.nesting < 0:
            levels.pop()
            continue
        inside = _grown(token.children) if token.children else []
        levels[-1].append(Node(token.type.removesuffix("_open") if token.nesting else token.type, token, inside))
        if token.nesting:
            levels.append(inside)
    return levels[0]


def _tame(tokens: Sequence[Token]) -> None:
    """Take from the tokens whatever is more than structure and safe links."""
    for token in tokens:
        kept = {"link_open": ("href",), "ordered_list_open": ("start",)}.get(token.type, ())
        token.attrs = {k: v for k, v in token.attrs.items() if k in kept}
        if token.type.startswith("heading"):
            token.tag = "p" if token.nesting else token.tag
            token.attrs = {"class": "h"} if token.nesting == 1 else {}
        token.info = ""
        if token.children:
            token.children = [_image(c) for c in token.children]
            _tame(token.children)


def _image(token: Token) -> Token:
    from markdown_it.token import Token as New

    return New("text", "", 0, content=_alt(token)) if token.type == "image" else token


def _alt(token: Token) -> str:
    """What a reader sees in place of an image: its text and where it is."""
    source = str(token.attrs.get("src", ""))
    text = "".join(c.content for c in token.children or ()) or token.content or "image"
    return f"{text} ({source})" if source and may_follow(source) else text


def _seen(text: str) -> str:
    """An entity may have become a control or bidirectional character: spell those out."""
    return text if text.isascii() else "\n".join(visible(line) for line in text.split("\n"))


# ---- back to Markdown


def _blocks(nodes: Sequence[Node]) -> list[str]:
    """Lines of the blocks, an empty line after each."""
    out: list[str] = []
    for node in nodes:
        out += [*_block(node), ""]
    return out


def _block(node: Node) -> list[str]:
    match node.type:
        case "paragraph":
            return _inline(node).split("\n")
        case "heading":
            return [f"**{_inline(node).replace('**', '')}**"]
        case "bullet_list" | "ordered_list":
            return _list(node)
        case "blockquote":
            return [f"> {line}".rstrip() for line in _trimmed(_blocks(node.children))]
        case "fence" | "code_block":
            return md_block(node.content).split("\n")
        case "table":
            return _table(node)
        case "hr":
            return ["\\* \\* \\*"]
        case _:
            return [_line(node)]


def _list(node: Node) -> list[str]:
    out: list[str] = []
    first = int(node.attrs.get("start", 1))
    for number, item in enumerate(node.children, first):
        mark = "- " if node.type == "bullet_list" else f"{number}. "
        body = _trimmed(_blocks(item.children)) or [""]
        out.append(f"{mark}{body[0]}".rstrip())
        out += [(" " * len(mark) + line).rstrip() for line in body[1:]]
    return out


def _table(node: Node) -> list[str]:
    rows = [[_line(cell) for cell in row.children] for part in node.children for row in part.children]
    out = [f"| {' | '.join(row)} |" for row in rows]
    return [out[0], "|" + "---|" * len(rows[0]), *out[1:]] if rows else []


def _trimmed(out: list[str]) -> list[str]:
    while out and not out[-1]:
        out.pop()
    return out


def _line(node: Node) -> str:
    if node.type in ("fence", "code_block"):
        return str(md_code(node.content.strip()))
    if node.type == "inline" or not node.children:
        return " ".join(_inline(node).split("\n"))
    return " ".join(_line(child) for child in node.children)


_HOLDERS = frozenset({"inline", "link", "em", "strong", "s"})  # they may hold nothing: `[](https://a.example)`


def _inline(node: Node) -> str:
    children = node.children
    if not children:
        return "" if node.type in _HOLDERS else _span(node)
    return "".join(_inline(c) if c.type == "inline" else _span(c) for c in children)


def _span(node: Node) -> str:
    match node.type:
        case "text":
            return _escaped(node.content)
        case "softbreak" | "hardbreak":
            return " "
        case "code_inline":
            return str(md_code(node.content))
        case "em" | "strong" | "s":
            return _marked(_inline(node), {"em": "*", "strong": "**", "s": "~~"}[node.type])
        case "link":
            return f"[{_inline(node)}]({_href(str(node.attrs.get('href', '')))})"
        case "image":
            assert node.token is not None
            return _escaped(_alt(node.token))
        case _:
            return _escaped(node.content)


def _marked(text: str, mark: str) -> str:
    """Marks stand at the words, not at spaces: of HTML, spaces may be within."""
    inner = text.strip(" ")
    before, after = text[:1] == " ", text[-1:] == " "
    return f"{' ' * before}{mark}{inner}{mark}{' ' * after}" if inner else text


def _href(url: str) -> str:
    return re.sub(r"[()|\\`*~<>\s]", lambda m: f"%{ord(m[0]):02X}", visible(url))


def _escaped(text: str) -> str:
    """Text as `md_text` has it, but with the space at its ends that separates it from its neighbours."""
    return " " * text[:1].isspace() + md_text(text) + " " * text[-1:].isspace() if text.strip() else " " * bool(text)


def _plain(node: Node) -> str:
    if node.type in ("text", "tag", "code_inline", "fence", "code_block"):  # tags stand in the text of an image only
        return node.content
    if node.type in ("softbreak", "hardbreak"):
        return " "
    return ("" if node.type in _HOLDERS else " ").join(_plain(c) for c in node.children)
