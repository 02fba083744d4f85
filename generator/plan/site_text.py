"""Text as pages show it: one value, and how each kind of file has to spell it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import prose
from generator.encode import Html, Md, Plain, html_text, md_block, md_code, md_text, plain_line


@dataclass(frozen=True, slots=True)
class Text:
    """Literal text on one line."""

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


@dataclass(frozen=True, slots=True)
class Code(Text):
    """A name or value of the API. The HTML template puts it in `<code>`."""

    @property
    def md(self) -> Md:
        return md_code(self.raw)


@dataclass(frozen=True, slots=True)
class Prose(Text):
    """A description: Markdown whose author we do not know."""

    @property
    def html(self) -> Html:
        return prose.html(self.raw)

    @property
    def md(self) -> Md:
        return prose.md(self.raw)

    @property
    def line(self) -> Md:
        return prose.md_line(self.raw)

    @property
    def plain(self) -> Plain:
        return plain_line(prose.plain(self.raw, 160))


@dataclass(frozen=True, slots=True)
class Block(Text):
    """Lines of code or data. `language` is one of ours (`json`, `python`, `sh`), never the document's."""

    language: str = ""

    @property
    def md(self) -> Md:
        return md_block(self.raw, self.language)


@dataclass(frozen=True, slots=True)
class Link:
    """`url` is a place that a reader may follow: made by us, or passed by `encode.safe_url`."""

    text: Text
    url: Text

    @property
    def md(self) -> Md:
        return prose.md_link(self.text.raw, self.url.raw)
