"""Text as pages show it: one value, and how each kind of file has to spell it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator import prose
from generator.encode import Html, Js, Md, Plain, html_text, js_value, md_block, md_code, md_text, plain_line


@dataclass(slots=True, unsafe_hash=True)
class Text:
    """Literal text on one line. Nothing changes a text; that it is not frozen makes it in half the time."""

    raw: str

    def __bool__(self) -> bool:
        return bool(self.raw)

    @property
    def html(self) -> Html:
        return html_text(self.raw)

    @property
    def md(self) -> Md:
        return md_text(self.raw)

    @property
    def plain(self) -> Plain:
        return plain_line(self.raw)

    @property
    def js(self) -> Js:
        return js_value(self.raw)


@dataclass(slots=True, unsafe_hash=True)
class Code(Text):
    """A name or value of the API. The HTML template puts it in `<code>`."""

    @property
    def md(self) -> Md:
        return md_code(self.raw)


@dataclass(slots=True, unsafe_hash=True)
class Prose(Text):
    """A description: Markdown whose author we do not know."""

    @property
    def html(self) -> Html:
        return prose.html(self.raw)

    @property
    def md(self) -> Md:
        return prose.md(self.raw)

    @property
    def short(self) -> Text:
        """Its beginning, without markup."""
        return Text(prose.plain(self.raw, 160))

    @property
    def line(self) -> Md:
        return prose.md_line(self.raw)

    @property
    def plain(self) -> Plain:
        return plain_line(prose.plain(self.raw, 160))


@dataclass(slots=True, unsafe_hash=True)
class Block(Text):
    """Lines of code or data. `language` is one of ours (`json`, `python`, `sh`), never the document's."""

    language: str = ""

    @property
    def md(self) -> Md:
        return md_block(self.raw, self.language)

    @property
    def kind(self) -> Text:
        """The language, for a script that colours the block."""
        return Text(self.language)


@dataclass(frozen=True, slots=True)
class Link:
    """`url` is a place that a reader may follow: made by us, or passed by `encode.safe_url`."""

    text: Text
    url: Text

    @property
    def html(self) -> Html:
        return Html(f'<a href="{self.url.html}">{_html(self.text)}</a>')

    @property
    def md(self) -> Md:
        return prose.md_link(self.text.raw, self.url.raw)


def page_link(text: Text, path: str, root: str) -> tuple[Link, Link]:
    """To a page of the site, `path` without its ending: for HTML and for Markdown. `root` leads to the site's top."""
    return Link(text, Text(f"{root}{path}.html")), Link(text, Text(f"{root}{path}.md"))


@dataclass(slots=True, unsafe_hash=True)
class Linked:
    """Pieces of text of which some lead to pages of the site; their `url` has no ending."""

    pieces: tuple[tuple[str, str], ...]

    @property
    def raw(self) -> str:
        return "".join(text for text, _ in self.pieces)

    def __bool__(self) -> bool:
        return bool(self.pieces)

    @property
    def html(self) -> Html:
        if len(self.pieces) == 1 and not self.pieces[0][1]:
            return html_text(self.pieces[0][0])
        return Html("".join(_piece(text, url) for text, url in self.pieces))

    @property
    def label(self) -> Text:
        """All of it as text without links."""
        return Text(self.raw)

    @property
    def md(self) -> Md:
        """Spaces at the ends of pieces stay."""
        return Md("".join(_md_piece(text, url) for text, url in self.pieces))


def _piece(text: str, url: str) -> str:
    shown = html_text(text)
    return f'<a href="{html_text(url)}.html">{shown}</a>' if url else shown


def _md_piece(text: str, url: str) -> str:
    if url:
        return prose.md_link(text, f"{url}.md")
    return " " * text[:1].isspace() + md_text(text) + " " * (text[-1:].isspace() and bool(text.strip()))


Twins = tuple[Link, "Link | Text"]  # a link in HTML and what stands for it in Markdown


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of ours with values of the document in it. `parts` are texts, codes and links, in their order."""

    parts: tuple[Text | Twins, ...]

    @property
    def label(self) -> Text:
        """All of it as text without links."""
        return Text("".join((p[0].text if isinstance(p, tuple) else p).raw for p in self.parts))

    @property
    def html(self) -> Html:
        return Html("".join(p[0].html if isinstance(p, tuple) else _html(p) for p in self.parts))

    @property
    def md(self) -> Md:
        return Md("".join(p[1].md if isinstance(p, tuple) else _md(p) for p in self.parts))


def _html(text: Text) -> str:
    return f"<code>{text.html}</code>" if isinstance(text, Code) else text.html


def _md(text: Text) -> str:
    raw = text.raw
    edges = (" " * raw[:1].isspace(), " " * raw[-1:].isspace()) if not isinstance(text, Code) else ("", "")
    return f"{edges[0]}{text.md}{edges[1]}" if raw.strip() else " " * bool(raw)


_SLOT = re.compile(r"\{(\w+)\}")


def tell(sentence: Text, values: Mapping[str, Text | Told | Twins] | None = None) -> Told:
    """The sentence with values in the place of its `{names}`. Raises KeyError for a name that has none."""
    parts: list[Text | Twins] = []
    for number, piece in enumerate(_SLOT.split(sentence.raw)):
        if number % 2 == 0:
            parts += [Text(piece)] if piece else []
            continue
        value = (values or {})[piece]
        parts += value.parts if isinstance(value, Told) else (value,)
    return Told(tuple(parts))


def listed(codes: tuple[Text, ...]) -> Told:
    """Values with commas between them."""
    parts: list[Text] = []
    for code in codes:
        parts += [Text(", "), code] if parts else [code]
    return Told(tuple(parts))
