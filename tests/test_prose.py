"""Descriptions: what a browser would build of them, and what another Markdown renderer would."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import prose

ELEMENTS = frozenset(
    {"p", "strong", "em", "s", "code", "pre", "ul", "ol", "li", "a", "blockquote", "br", "hr"}
    | {"table", "thead", "tbody", "tr", "th", "td", "html", "head", "body"}
)

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVa\tScript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](data:text/html,<script>1</script>)",
    "[x](//evil.example/)",
    "[x](https://user:pass@evil.example/)",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](https://evil.example/a.png)",
    "![x](data:image/svg+xml,<svg/onload=1>)",
    '```" onclick=alert(1)\ncode\n```',
    "| a |\n|:-:|\n| <b> |",
    "&lt;script&gt; &#x202e; \u202e \x1b[31m",
    "<style>*{display:none}</style>\n\n<!-- -->",
    "# Heading\n\nSetext\n===\n\n- # in a list\n\n> # in a quote",
    '[a](x "t" )<svg><![CDATA[><image xlink:href="]]><img src=x onerror=1>">',
    "1\\. not a list\n\n\\- not either\n\n    indented <b>",
]


def built(text: str) -> None:
    """Nothing but harmless elements, and attributes only on links and lists."""
    for element in html5lib.parse(text, namespaceHTMLElements=False).iter():
        assert element.tag in ELEMENTS, element.tag
        allowed = {"a": {"href"}, "ol": {"start"}, "p": {"class"}}.get(element.tag, set())
        assert set(element.attrib) <= allowed
        if element.tag == "a":
            assert prose.may_follow(element.attrib["href"])


def rebuilt(text: str) -> None:
    """The Markdown, shown by a renderer that allows everything, holds no HTML, image, heading or bad link."""
    for token in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        for one in (token, *(token.children or ())):
            assert one.type not in ("html_block", "html_inline", "image", "heading_open"), (one, text)
            if one.type == "link_open":
                assert prose.may_follow(str(one.attrs["href"])), text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_descriptions(text: str) -> None:
    built(prose.html(text))
    rebuilt(prose.md(text))
    rebuilt(prose.md_line(text))
    assert "\u202e" not in prose.html(text) + prose.md(text)


_PIECES = """
< > b script / ! [ ] ( ) javascript: https://a.example ` ``` * _ ** ~~ # - 1.
| |-| \\ &lt; &#x202e; " ' = --- x + ![ ]( &
"""
_soup = st.lists(
    st.sampled_from(
        [*_PIECES.split(), "# ", "- ", "1. ", "> ", "\n", "\n\n", "    ", " ", "\t", "\r", "\u2028", "\x00", "\ud800"]
    ),
    max_size=25,
).map("".join)


@settings(max_examples=400, deadline=None)
@given(_soup | st.text())
def test_any_description(text: str) -> None:
    built(prose.html(text))
    rebuilt(prose.md(text))
    line = prose.md_line(text)
    assert "\n" not in line
    rebuilt(line)
    prose.plain(text, 80)


@pytest.mark.parametrize("text", ["[](https://a.example)", "a [](b) c", "**\u2028**]([](())["])
def test_a_link_without_text_is_no_circle(text: str) -> None:
    rebuilt(prose.md(text))
    rebuilt(prose.md_line(text))
    built(prose.html(text))


def test_what_is_kept() -> None:
    text = "Some *text* with `code` and [a link](https://a.example/x).\n\n1. one\n2. two\n   - deep\n\n```sh\nls\n```"
    shown = prose.html(text)
    assert '<a href="https://a.example/x">a link</a>' in shown
    assert "<em>text</em>" in shown and "<code>code</code>" in shown and "<pre><code>ls\n</code></pre>" in shown
    again = prose.md(text)
    assert "Some *text* with `code` and [a link](https://a.example/x)." in again
    assert "2. two\n\n   - deep" in again and "```\nls\n```" in again
    assert prose.html(again) == shown.replace("</li>", "</li>") or "<li>" in prose.html(again)


@pytest.mark.parametrize("text", ["Plain text, with a full stop.", "Größe in MB (1 to 10): see 'x'.", "12 items", ""])
def test_plain_text_needs_no_parser(text: str) -> None:
    """The short way gives what the parser gives."""
    import html

    parsed = MarkdownIt("commonmark").render(text).strip()
    assert html.unescape(prose.html(text)) == (parsed or "<p></p>")


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="aZ0 .,:;()'\"/=+-1\n$%@^{}?", max_size=12))
def test_the_short_way_is_right(text: str) -> None:
    import html

    if prose._PLAIN.match(text.strip()) and text.strip():
        expected = MarkdownIt("commonmark").render(text.strip()).strip()
        assert html.unescape(prose.html(text)) == html.unescape(expected)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://a.example/x?y#z", True),
        ("HTTP://a.example", True),
        ("mailto:a@b.example", True),
        ("#part", True),
        ("../other.html", True),
        ("/x:y", True),
        ("javascript:1", False),
        ("x:y", False),
        ("//host/x", False),
        ("\\\\host\\x", False),
        ("file:///etc/passwd", False),
        ("https://u@host/", False),
        ("a b", False),
        ("vbscript:1", False),
    ],
)
def test_links(url: str, allowed: bool) -> None:
    assert prose.may_follow(url) is allowed


def test_plain() -> None:
    assert prose.plain("See **this** [page](x).\n\n- one", 80) == "See this page. one"
    assert prose.plain("x" * 100, 10) == "x" * 9 + "…"
