"""The tags of an HTML page -> its blocks of text: what stands on a line of its own, a row of a table, a list's item.

How deep a block stands in the page is kept, and where one element ends and the next begins within it: `cells`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.transcribe.html_tokens import Token, tokens
from generator.transcribe.lines import CELL

_SOFT, _HARD = "\ufffe", CELL  # between elements of a line; between cells. No text holds them.


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_INLINE = _tags(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup"
    " time tt u var"
)
_VOID = _tags("area base br col embed hr img input link meta param source track wbr")
_DROPPED = _tags(
    "audio canvas datalist iframe math noembed noframes noscript object optgroup option script select style svg"
    " template textarea title video xmp"
)
_LISTS = _tags("ul ol dl menu table")
_STARTS = ("li", "tr", "dt")
_NAMED = _tags("button h1 h2 h3 h4 h5 h6")  # what is said of all that is in them
_ROLES = {"row": "tr", "cell": "td", "gridcell": "td", "rowheader": "td", "columnheader": "th", "listitem": "li"}
_ROLES |= {"treeitem": "li", "heading": "h2", "button": "button", "tab": "button", "main": "main"}
_ROLES |= dict.fromkeys(("navigation", "complementary", "contentinfo", "search", "menu", "menubar"), "nav")
# Which open elements a tag closes when it comes without their end tags.
_CLOSES = {"li": _tags("li"), "dt": _tags("dt dd"), "dd": _tags("dt dd")}
_CLOSES |= {"td": _tags("td th"), "th": _tags("td th"), "tr": _tags("td th tr")}
_CLOSES |= dict.fromkeys(("thead", "tbody", "tfoot"), _tags("td th tr thead tbody tfoot"))
_CLOSE_P = _tags(
    "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main"
    " menu nav ol p pre section table td th tr ul dt dd"
)
_SCOPES = frozenset([*_CLOSES, "p", *_LISTS])
_INDENT = re.compile(r"(?:padding|margin)-left:\s*(\d{1,4})|(?:^|\s)(?:pl|ml|indent|level|depth|lvl)-?(\d{1,3})\b")
_UNSEEN = re.compile(r"display:none|visibility:hidden")
_BESIDE = re.compile(r"(?:^|\s)(?:toc|sidebar|table-of-contents|on-this-page)(?:\s|$)")
_CRUMB = re.compile(r"(?:^|[\s_-])bread-?crumbs?(?:[_-]*(?:list|container|nav|wrapper))?(?:\s|$)")
_NO_CRUMB = re.compile(r"\b(?:has|with|no)-?_?bread")
_NO_WIDTH = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")


@dataclass(frozen=True, slots=True)
class Block:
    """`kind` is `li`, `tr`, `dt` (what begins one), `head` (a row of headings), `crumb`, `pre`, `button`, `h1`… or "".

    `line` and `depth` are those of its first text. `cells` are the cells of a row (else one), each a list of the texts
    of its elements, with the spaces around them.
    """

    line: int
    depth: int
    kind: str
    cells: list[list[str]]
    main: bool = False

    @property
    def text(self) -> str:
        """All text as it reads: elements side by side, cells with a space between."""
        if self.kind == "pre":
            return self.cells[0][0]
        return " ".join(re.sub(" +", " ", "".join(cell).strip()) for cell in self.cells)


@dataclass(slots=True)
class Blocks:
    """The blocks of a page. `addresses` are those that it gives as its own, by where: saved, canonical, og:url."""

    blocks: list[Block] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """An element that is open. `holds` is `tr` or `crumb` where all that is in it is one line."""

    tag: str
    kind: str
    depth: int
    indent: int
    holds: str
    named: str
    pre: bool
    drops: str  # "all"; "beside" if it is beside the page's own text


def blocks(text: str) -> Blocks:
    """The blocks of an HTML page. Takes linear time and raises nothing."""
    build = _Build()
    for token in tokens(text):
        if token.kind == "text":
            build.text(token)
        elif token.kind == "start":
            build.start(token)
        elif token.kind == "end":
            build.end(token.name)
        elif found := re.match(r"\s*saved from url=\(\d+\)(\S+)", token.text):
            build.out.addresses["saved"] = found[1]
    build.close(1)
    build.flush()
    if any(b.main for b in build.out.blocks):
        build.out.blocks = [b for b in build.out.blocks if b.main or b.kind == "crumb"]
    return build.out


class _Build:
    def __init__(self) -> None:
        self.out = Blocks()
        self._stack: list[_Open] = [_Open("", "", 0, 0, "", "", False, "")]
        self._open: Counter[str] = Counter()  # of each tag
        self._kinds: Counter[str] = Counter()
        self._drops: Counter[str] = Counter()
        self._scopes: list[int] = []  # where in the stack elements stand that others close
        self._parts: list[str] = []
        self._first: tuple[int, int, int] | None = None  # line, depth and indent of the block's first text
        self._begun: tuple[str, int, int] | None = None  # an item or row without text yet: kind, depth, its place
        self._headings = True  # whether all cells of the row are headings

    # ---- tags

    def start(self, token: Token) -> None:
        tag, given = token.name, token.attributes
        self._address(tag, given)
        self._close_implied(tag)
        above = self._stack[-1]
        if tag in _VOID:
            if tag in ("br", "hr"):
                self._boundary(above)
            return
        new = _opened(tag, given, above)
        self._separate(new, above)
        if new.kind in _STARTS and new.holds != "crumb":
            self._begun = new.kind, new.depth, len(self._stack)
        if new.kind == "td":
            self._headings = False
        if tag in _SCOPES:
            self._scopes.append(len(self._stack))
        self._stack.append(new)
        self._count(new, 1)

    def _count(self, one: _Open, by: int) -> None:
        self._open[one.tag] += by
        self._kinds[one.kind] += by
        self._drops[one.drops] += by

    def end(self, tag: str) -> None:
        if self._open[tag]:
            at = len(self._stack) - 1
            while self._stack[at].tag != tag:
                at -= 1
            self.close(at)

    def close(self, at: int) -> None:
        """Close the element at a place of the stack, and all in it."""
        while len(self._stack) > at:
            old = self._stack[-1]
            self._separate(old, self._stack[-2])
            self._stack.pop()
            self._count(old, -1)
            if self._begun and self._begun[2] >= len(self._stack):
                self._begun = None
            if self._scopes and self._scopes[-1] == len(self._stack):
                self._scopes.pop()

    def _close_implied(self, tag: str) -> None:
        closes = _CLOSES.get(tag, frozenset())
        while self._scopes:
            at = self._scopes[-1]
            here = self._stack[at].tag
            if here not in closes and not (here == "p" and tag in _CLOSE_P):
                break
            self.close(at)

    def _separate(self, one: _Open, above: _Open) -> None:
        """What stands between the text of an element and that around it."""
        if one.kind in _INLINE and one.pre == above.pre:
            if not one.pre:
                self._parts.append(_SOFT)
        elif one.kind == "button" and above.holds != "tr":
            self.flush()
        elif one.pre and above.pre:
            self._boundary(one)
        elif one.holds and one.holds == above.holds:
            self._parts.append(_HARD)
        else:
            self.flush()

    def _boundary(self, here: _Open) -> None:
        """A line ends."""
        if here.pre:
            if self._parts and not self._parts[-1].endswith("\n"):
                self._parts.append("\n")
        elif here.holds:
            self._parts.append(_HARD)
        else:
            self.flush()

    def _address(self, tag: str, given: Mapping[str, str]) -> None:
        if tag == "link" and "canonical" in given.get("rel", "").lower().split():
            self.out.addresses.setdefault("canonical", given.get("href", "").strip())
        elif tag == "meta" and given.get("property") == "og:url":
            self.out.addresses.setdefault("og:url", given.get("content", "").strip())

    # ---- text

    def text(self, token: Token) -> None:
        here = self._stack[-1]
        if self._drops["all"] or (self._drops["beside"] and here.holds != "crumb"):
            return
        text = _NO_WIDTH.sub("", token.text)
        if self._first is None:
            bare = text.lstrip()
            if not bare:
                return
            skipped = text[: len(text) - len(bare)]
            text = text[skipped.rfind("\n") + 1 :] if here.pre else bare
            self._first = token.line + skipped.count("\n"), here.depth, here.indent
        self._parts.append(text)

    def flush(self) -> None:
        """End the block."""
        parts, first, headings = self._parts, self._first, self._headings
        self._parts, self._first, self._headings = [], None, True
        if first is None:
            return
        here = self._stack[-1]
        line, depth = first[0], first[1] + first[2]
        main = self._kinds["main"] > 0
        if here.pre:
            text = "".join(parts).replace("\xa0", " ").rstrip()
            self.out.blocks.append(Block(line, depth, here.named if here.named == "button" else "pre", [[text]], main))
            return
        joined = re.sub(r"\s+", " ", "".join(parts))
        cells = [cell.split(_SOFT) for cell in joined.split(_HARD)]
        cells = [cell for cell in cells if any(part.strip() for part in cell)]
        kind = here.named
        if here.holds == "crumb":
            kind, cells = "crumb", [[_crumbs(cells)]]
        elif kind == "button":
            depth = self._begun[1] + first[2] if self._begun else depth
        elif self._begun is not None:
            kind, depth = self._begun[0], self._begun[1] + first[2]
            kind = "head" if kind == "tr" and headings else kind
            self._begun = None
        elif kind:
            cells = [[part for part in cell if part.strip() not in ("#", "¶", "§", "🔗")] for cell in cells]
        self.out.blocks.append(Block(line, depth, kind, cells, main))


def _crumbs(cells: list[list[str]]) -> str:
    names = [part.strip() for cell in cells for part in cell]
    return "/".join(name for name in names if name.strip("/>›»→|·")).replace("//", "/")


def _opened(tag: str, given: Mapping[str, str], above: _Open) -> _Open:
    """An element with what it inherits."""
    kind = _ROLES.get(given.get("role", ""), tag)
    inline = kind in _INLINE
    look = re.sub(r"\s*:\s*", ":", given.get("style", "").lower())
    holds = above.holds
    if holds != "crumb":
        crumb = tag not in ("html", "body", "main", "article") and _is_crumb(given)
        holds = "crumb" if crumb else "tr" if kind == "tr" else "" if kind in _LISTS or kind == "pre" else holds
    return _Open(
        tag,
        kind,
        above.depth + (not inline),
        above.indent if inline and not holds else above.indent + _indent(given, look),
        holds,
        kind if kind in _NAMED else "" if kind in ("li", "tr") else above.named,
        above.pre or kind in ("pre", "listing") or "white-space:pre" in look,
        _drops(tag, kind, given, look, above),
    )


def _is_crumb(given: Mapping[str, str]) -> bool:
    words = " ".join(given.get(name, "") for name in ("class", "id", "aria-label")).lower()
    return "crumb" in words and bool(_CRUMB.search(words)) and not _NO_CRUMB.search(words)


def _indent(given: Mapping[str, str], look: str) -> int:
    """How much deeper an element says it stands than the tags show: its level, or the pixels of its indentation."""
    level = next((given[n] for n in ("aria-level", "data-level", "data-depth") if n in given), "")
    if re.fullmatch("[0-9]{1,3}", level):
        return int(level)
    found = _INDENT.search(f"{look} {given.get('class', '')}")
    return int(found[1] or found[2]) if found else 0


def _drops(tag: str, kind: str, given: Mapping[str, str], look: str, above: _Open) -> str:
    """`all` if an element's text is not seen, `beside` if it is not of the page's own text, else nothing."""
    if tag in ("html", "body", "main"):
        return ""
    words = f"{given.get('class', '')} {given.get('id', '')}".lower()
    unseen = "hidden" in given or bool(_UNSEEN.search(look))
    if unseen and given.get("role") == "tabpanel":  # another tab's text is text of the page
        unseen = False
    if tag in _DROPPED or unseen or given.get("aria-hidden") == "true" or "material-" in words:
        return "all"
    if tag == "dialog" and "open" not in given:
        return "all"
    if kind == "button" and above.holds == "tr" and "aria-expanded" not in given:
        return "all"
    if kind in ("nav", "aside", "footer") or _BESIDE.search(words):
        return "beside"
    return ""
