"""HTML in descriptions: tags that only shape text become what Markdown has for them, all others stay text.

No tag and no attribute reaches a page: what a tag asks for is written as tokens of our own, as if Markdown had asked
for it. Of attributes only the target of a link is read, and it has to be one that a reader may follow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_SPANS = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "a": "link"}
_CODE = frozenset({"code", "tt", "kbd"})
_BESIDE = frozenset({"sub", "sup"})
_LISTS = {"ul": "bullet_list", "ol": "ordered_list"}
_HOLDERS = {**_LISTS, "li": "list_item", "blockquote": "blockquote"}
_LEAVES = frozenset({"pre", *(f"h{n}" for n in range(1, 7))})  # blocks that hold nothing but a line of text
_BREAKS = frozenset({"br", "hr", "p"})
_WITHIN = frozenset({*_SPANS, *_CODE, *_BESIDE})
_KNOWN = "|".join(sorted({*_WITHIN, *_HOLDERS, *_LEAVES, *_BREAKS}, key=lambda n: (-len(n), n)))
# No angle brackets in attributes, and not many characters: a tag that does not end costs little.
_TAG = re.compile(rf"<(/?)({_KNOWN})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_PRE = re.compile(r"<pre(?:\s[^<>]{0,2000})?>(?:<code(?:\s[^<>]{0,2000})?>)?", re.IGNORECASE)
_PRE_END = re.compile(r"(?:</code>)?</pre>", re.IGNORECASE)
_DEEPEST = 20  # elements, of Markdown or HTML, around a tag
_TEXTS = frozenset({"text", "softbreak", "hardbreak", "code_inline"})


def install(parser: MarkdownIt) -> None:
    """Let the parser tell the tags that we know: they become tokens named `tag`, which `translated` replaces."""
    parser.inline.ruler.at("html_inline", _read_tag)
    parser.block.ruler.at("html_block", _read_pre, {"alt": ["paragraph", "reference", "blockquote"]})


def translated(tokens: list[Token], parser: MarkdownIt) -> list[Token]:
    """Tokens of Markdown in the place of tags; text in the place of those that match no other."""
    if not any(child.type == "tag" for token in tokens for child in token.children or ()):
        return tokens
    events: list[Token | _Tag] = []
    for token in tokens:
        if token.type == "inline":
            inside = [_tag(c, parser) if c.type == "tag" else c for c in token.children or ()]
            if events and _name(events[-1]) == "paragraph_open":
                events += inside
                continue
            token.children = _line(inside)
        events.append(token)
    _match(events, [])
    return _Writer().write(events)


def _line(events: list[Token | _Tag]) -> list[Token]:
    """Text in a heading or a cell, in which no blocks can be."""
    _match(events, [_new("line", "", 1)])
    writer = _Writer()
    for event in events:
        writer.add(event)
    return writer.line


# ---- how the parser finds them


def _read_tag(state: StateInline, silent: bool) -> bool:
    found = _TAG.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("tag", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _read_pre(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines from `<pre>` to `</pre>` are code, with their indentation and empty lines."""
    if state.is_code_block(start) or not _PRE.match(state.src, state.bMarks[start] + state.tShift[start]):
        return False
    last = _pre_end(state, start, end)
    if last is None:
        return False
    text = state.getLines(start, last + 1, state.blkIndent, False).strip()
    begun = _PRE.match(text)
    ended = list(_PRE_END.finditer(text))
    if not begun or len(ended) != 1 or ended[0].end() != len(text):
        return False
    if not silent:
        token = state.push("fence", "code", 0)
        token.content = unescape(text[begun.end() : ended[0].start()]).strip("\n") + "\n"
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _pre_end(state: StateBlock, start: int, end: int) -> int | None:
    """The line with the end; looked for as far as the next `<pre>`, so that a line is looked at once."""
    for line in range(start, end):
        at = state.bMarks[line] + state.tShift[line]
        outside = not state.isEmpty(line) and state.sCount[line] < state.blkIndent
        if line > start and (outside or _PRE.match(state.src, at)):
            return None
        if _PRE_END.search(state.src, at, state.eMarks[line]):
            return line
    return None


# ---- which belong together


class _Tag:
    """A tag of a name that we know. `good` tells that it has its mate, `stray` that what it holds cannot be there."""

    __slots__ = ("closes", "good", "href", "name", "opened", "parent", "source", "stray")

    def __init__(self, source: str, closes: bool, name: str, href: str | None) -> None:
        self.source = source
        self.closes = closes
        self.name = name
        self.href = href
        self.good = self.stray = False
        self.opened: _Tag | None = None
        self.parent: _Tag | None = None

    @property
    def shown(self) -> bool:
        """Whether it stays text."""
        tag = self.opened or self
        return not tag.good or tag.stray or (tag.parent is not None and tag.parent.shown)


def _tag(token: Token, parser: MarkdownIt) -> _Tag | Token:
    found = _TAG.fullmatch(token.content)
    assert found is not None
    name = found[2].lower()
    if found[1]:
        return _Tag(found[0], True, name, None)
    attributes = _attributes(found[0])
    if attributes is None or any(key.startswith("on") for key, _ in attributes):
        return _text(found[0])
    href = next((value or "" for key, value in attributes if key == "href"), None) if name == "a" else None
    if href is not None:
        href = parser.normalizeLink(href.strip())
        if not href or not parser.validateLink(href):
            return _text(found[0])
    return _Tag(found[0], False, name, href)


class _Reader(HTMLParser):
    found: list[tuple[str, str | None]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found = attrs


@lru_cache(maxsize=1024)
def _attributes(source: str) -> list[tuple[str, str | None]] | None:
    reader = _Reader()
    reader.feed(source)
    return reader.found


_Stack: TypeAlias = "list[_Tag | Token]"


def _match(events: Sequence[Token | _Tag], stack: _Stack) -> None:
    """Tell of all tags whether they are good. On the stack stand elements of Markdown as well: no tag reaches out."""
    for event in events:
        if isinstance(event, _Tag):
            if event.name in _BREAKS:
                event.good = event.name == "br" or not (stack and (_is_span(stack[-1]) or _name(stack[-1]) in _LEAVES))
                if event.name == "hr" or not event.good:
                    _stray(stack)
            elif event.closes:
                _close(event, stack)
            else:
                _open(event, stack)
        elif event.type == "paragraph_close":
            while stack and isinstance(stack[-1], _Tag) and (_is_span(stack[-1]) or stack[-1].name in _LEAVES):
                stack.pop()
        elif event.nesting < 0:
            while isinstance(stack.pop(), _Tag):
                pass
        elif event.type not in ("paragraph_open", "softbreak") and (event.type != "text" or event.content.strip()):
            _stray(stack, event)
            if event.nesting:
                stack.append(event)


def _open(tag: _Tag, stack: _Stack) -> None:
    top = stack[-1] if stack else None
    if tag.name == "li" and _name(top) == "li":
        top.good = True  # type: ignore[union-attr]  # it ends where the next begins
        stack.pop()
        top = stack[-1]
    fits = True
    if tag.name not in _WITHIN:
        fits = top is None or not (_is_span(top) or _name(top) in _LEAVES)
    if tag.name == "li":
        fits = _name(top) in _LISTS
        tag.parent = top if isinstance(top, _Tag) else None
    else:
        _stray(stack)
    if tag.name == "a":
        fits = not any(_name(e) in ("a", "link_open") for e in stack)
    if fits and len(stack) < _DEEPEST:
        stack.append(tag)


def _close(tag: _Tag, stack: _Stack) -> None:
    at = len(stack) - 1
    while at >= 0 and isinstance(stack[at], _Tag) and _name(stack[at]) != tag.name:
        if tag.name in _WITHIN and not _is_span(stack[at]):
            return _stray(stack)
        if tag.name == "li" and _name(stack[at]) in _LISTS:
            return _stray(stack)
        at -= 1
    opened = stack[at] if at >= 0 else None
    if not isinstance(opened, _Tag):
        return _stray(stack)
    for left in stack[at + 1 :]:
        if isinstance(left, _Tag) and left.name == "li":
            left.good = True
    del stack[at:]
    opened.good = True
    tag.opened = opened
    return None


def _stray(stack: _Stack, event: Token | None = None) -> None:
    """Something stands where the innermost element cannot have it: in a list, but in no item; a link in a link."""
    top = stack[-1] if stack else None
    if isinstance(top, _Tag) and (top.name in _LISTS or (event and event.block and top.name in _LEAVES)):
        top.stray = True
    if event and event.type == "link_open":
        for outer in stack:
            if isinstance(outer, _Tag) and outer.name == "a":
                outer.stray = True


def _is_span(event: _Tag | Token) -> bool:
    return event.name in _WITHIN if isinstance(event, _Tag) else not event.block


def _name(event: _Tag | Token | None) -> str:
    return "" if event is None else event.name if isinstance(event, _Tag) else event.type


# ---- what Markdown has for them


class _Writer:
    """Writes tokens. `line` is the text of the paragraph that is being written."""

    def __init__(self) -> None:
        self.line: list[Token] = []
        self._out: list[Token] = []
        self._hidden = False  # the paragraph of a list whose items are lines
        self._open: list[str] = []  # blocks of ours
        self._codes: list[int] = []  # where in the line code began

    def write(self, events: Sequence[Token | _Tag]) -> list[Token]:
        for event in events:
            self.add(event)
        self._flush()
        return self._out

    def add(self, event: Token | _Tag) -> None:
        """One more."""
        if isinstance(event, _Tag):
            if event.shown:
                self.line.append(_text(event.source))
            elif event.name in _WITHIN:
                self._span(event)
            else:
                self._block(event)
        elif event.type == "paragraph_open":
            self._hidden = event.hidden
        elif event.type == "paragraph_close":
            self._flush()
            self._hidden = False
        elif event.block:
            self._flush()
            self._out.append(event)
        else:
            self.line.append(event)

    def _span(self, tag: _Tag) -> None:
        if tag.name in _SPANS:
            href = (tag.opened or tag).href
            if tag.name != "a" or href is not None:
                kind, end = _SPANS[tag.name], "_close" if tag.closes else "_open"
                token = _new(kind + end, "a" if kind == "link" else kind, -1 if tag.closes else 1)
                token.attrs = {"href": href} if href is not None and not tag.closes else {}
                self.line.append(token)
        elif tag.name == "sup" and not tag.closes:
            self.line.append(_text("^"))
        elif tag.name in _CODE and not tag.closes:
            self._codes.append(len(self.line))
        elif tag.name in _CODE:
            start = self._codes.pop()
            text = _only_text(self.line[start:], " ")
            if text:
                self.line[start:] = [_new("code_inline", "code", content=text)]

    def _block(self, tag: _Tag) -> None:
        if tag.name == "br":
            self.line.append(_new("hardbreak", "br"))
            return
        if tag.closes and tag.name in _LEAVES:
            self._leaf(tag.name)
            return
        self._flush()
        if tag.name == "hr":
            self._out.append(_new("hr", "hr", block=True))
        elif tag.name in _HOLDERS:
            if self._open[-1:] == ["li"] and (tag.name == "li" or (tag.closes and tag.name in _LISTS)):
                self._turn("li", False)
            if tag.name != "li" or not tag.closes:
                self._turn(tag.name, not tag.closes)

    def _turn(self, name: str, begins: bool) -> None:
        token = _new(_HOLDERS[name] + ("_open" if begins else "_close"), name, 1 if begins else -1, block=True)
        self._out.append(token)
        if begins:
            self._open.append(name)
        else:
            self._open.pop()

    def _leaf(self, name: str) -> None:
        """A heading or code: what the line holds."""
        text = _only_text(self.line, "\n") if name == "pre" else ""
        if text:
            self.line = []
            self._out.append(_new("fence", "code", block=True, content=text.strip("\n") + "\n"))
        else:
            self._flush("paragraph" if name == "pre" else "heading")

    def _flush(self, kind: str = "paragraph") -> None:
        """The line as a paragraph, if it says anything."""
        line, self.line = _trimmed(self.line), []
        if not line:
            return
        tag = "p" if kind == "paragraph" else "h4"
        opens, closes = _new(f"{kind}_open", tag, 1, block=True), _new(f"{kind}_close", tag, -1, block=True)
        if kind == "paragraph":
            first = bool(self._out) and self._out[-1].type == "list_item_open"
            opens.hidden = closes.hidden = first if self._open else self._hidden
        inline = _new("inline", "", block=True)
        inline.children = line
        self._out += [opens, inline, closes]


def _new(type: str, tag: str, nesting: Any = 0, *, block: bool = False, content: str = "") -> Token:
    from markdown_it.token import Token as New

    return New(type, tag, nesting, block=block, content=content)


def _text(content: str) -> Token:
    return _new("text", "", content=content)


def _only_text(line: Sequence[Token], ends: str) -> str:
    """What it says if it is text and nothing else. `ends` stands for the end of a line."""
    if any(t.type not in _TEXTS for t in line):
        return ""
    text = "".join(ends if t.type.endswith("break") else t.content for t in line)
    return text if text.strip() else ""


def _trimmed(line: list[Token]) -> list[Token]:
    """Without spaces and ends of lines around it."""

    def blank(token: Token) -> bool:
        return token.type in ("softbreak", "hardbreak") or (token.type == "text" and not token.content.strip())

    first, last = 0, len(line)
    while first < last and blank(line[first]):
        first += 1
    while last > first and blank(line[last - 1]):
        last -= 1
    line = line[first:last]
    if line and line[0].type == "text":
        line[0].content = line[0].content.lstrip()
    if line and line[-1].type == "text":
        line[-1].content = line[-1].content.rstrip()
    return line
