"""Descriptions: what a browser would build of them, and what another Markdown renderer would."""

from __future__ import annotations

import html
import time

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
    '<a href="javascript:alert(1)">x</a> <a href="java&#10;script:alert(1)">x</a> <a href=//evil.example>x</a>',
    '<a href="https://a.example" onclick="alert(1)" style="x">x</a><b style="position:fixed">y</b><p onmouseover=1>',
    '<a href="https://user:pass@evil.example/">x</a><a href=\'data:text/html,1\'>y</a><A HREF="JAVASCRIPT:1">z</A>',
    "<ul><li><script>alert(1)</script><svg/onload=1><iframe src=x></ul><pre><img src=x onerror=1></pre>",
    '<b><a href="https://a.example">x<blockquote></a></b></blockquote><code></b></code></ul></li></li>',
    '[<a href="https://a.example">x</a>](https://b.example) <a href="https://a.example">[x](https://b.example)</a>',
    "<pre>\n<script>\n\n</pre>\n\n> <pre>\nx</pre>\n\n- <pre>\n  </pre><b>x</b>\n\n# <ul><h1>x</h1></ul>",
    "![<b>x</b>](https://evil.example/a.png)\n\n| <ul> |\n|-|\n| <b>x</b><h1>y</h1><p> |",
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
<b> </b> <i> </i> <a> </a> <code> </code> <p> </p> <br/> </br> <hr> <ul> </ul> <ol> </ol> <li> </li> <blockquote>
</blockquote> <pre> </pre> <h1> </h1> <sup> </sup>
"""
_soup = st.lists(
    st.sampled_from(
        [*_PIECES.split(), "# ", "- ", "1. ", "> ", "\n", "\n\n", "    ", " ", "\t", "\r", "\u2028", "\x00", "\ud800"]
    )
    | st.sampled_from(
        ['<a href="https://a.example">', '<a href="javascript:1">', '<b onclick="1">', "<ul><li>", "</li></ul>"]
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


_TAGS = {
    'See <a href="https://a.example/x?a=1&amp;b=2" target="_blank">the <b>page</b></a>.': (
        '<p>See <a href="https://a.example/x?a=1&amp;b=2">the <strong>page</strong></a>.</p>',
        "See [the **page**](https://a.example/x?a=1&b=2).",
        "See the page.",
    ),
    "<blockquote><strong>Note: </strong>Take <i>care</i>.</blockquote>And on.": (
        "<blockquote>\n<p><strong>Note: </strong>Take <em>care</em>.</p>\n</blockquote>\n<p>And on.</p>",
        "> **Note:** Take *care*.\n\nAnd on.",
        "Note: Take care. And on.",
    ),
    "One:<ul><li><code>a_b</code>: x</li><li>two<ol><li>deep</li></ol></ul>": (
        "<p>One:</p>\n<ul>\n<li><code>a_b</code>: x</li>\n<li>two\n<ol>\n<li>deep</li>\n</ol>\n</li>\n</ul>",
        "One:\n\n- `a_b`: x\n- two\n\n  1. deep",
        "One: a_b: x two deep",
    ),
    "<UL>\n  <li>one\n  <li>two **b**\n</UL>": (
        "<ul>\n<li>one</li>\n<li>two <strong>b</strong></li>\n</ul>",
        "- one\n- two **b**",
        "one two b",
    ),
    "one</br>two<br/>three<p>four</p>": (
        "<p>one<br />\ntwo<br />\nthree</p>\n<p>four</p>",
        "one two three\n\nfour",
        "one two three four",
    ),
    '<pre class="x"><code>{\n  "a": &lt;1&gt;\n\n}</code></pre>': (
        "<pre><code>{\n  &quot;a&quot;: &lt;1&gt;\n\n}\n</code></pre>",
        '```\n{\n  "a": <1>\n\n}\n```',
        '{ "a": <1> }',
    ),
    "<h2>Title</h2>10<sup>2</sup> H<sub>2</sub>O<hr>": (
        '<p class="h">Title</p>\n<p>10^2 H2O</p>\n<hr />',
        "**Title**\n\n10^2 H2O\n\n\\* \\* \\*",
        "Title 10^2 H2O",
    ),
    "<blockquote>\n\n- *one*\n\n</blockquote>": (
        "<blockquote>\n<ul>\n<li><em>one</em></li>\n</ul>\n</blockquote>",
        "> - *one*",
        "one",
    ),
    "| a |\n|-|\n| <b>x</b><br>y |": (
        "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><strong>x</strong><br />\ny</td>\n"
        "</tr>\n</tbody>\n</table>",
        "| a |\n|---|\n| **x** y |",
        "a x y",
    ),
}


@pytest.mark.parametrize("text", _TAGS)
def test_html_that_shapes_text(text: str) -> None:
    assert (prose.html(text), prose.md(text), prose.plain(text, 80)) == _TAGS[text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<b>not closed", "<b>"),
        ("not opened</li>", "</li>"),
        ("<i>a<b>c</i>d</b>", "<b>"),
        ("<i>a<b>c</i>d</b>", "</b>"),
        ("<ul>not in an item<li>x</li></ul>", "<ul>"),
        ("<ul>not in an item<li>x</li></ul>", "<li>"),
        ("<li>in no list</li>", "<li>"),
        ("<b><ul><li>x</li></ul></b>", "<ul>"),
        ('<b onclick="x">y</b>', '<b onclick="x">'),
        ('<a href="javascript:x">y</a>', '<a href="javascript:x">'),
        ("<table><tr><td>x</td></tr></table>", "<table>"),
        ("<div>x</div>", "<div>"),
        ("<!-- b -->", "<!-- b -->"),
        ("<b>over\n\nparagraphs</b>", "<b>"),
        ("<pre>not closed\n\nx", "<pre>"),
    ],
)
def test_other_html_is_told_as_text(text: str, told: str) -> None:
    assert html.escape(told) in prose.html(text)
    assert told in prose.plain(text, 80)
    again = html5lib.parse(MarkdownIt("commonmark").render(prose.md(text)))
    assert told in "".join(again.itertext())


@pytest.mark.parametrize(
    "piece", ["<b>", "<ul><li>", "<pre>", "<pre>\n\n", "</b>", "<a href='", "<b x", "<blockquote>\n\n"]
)
def test_tags_that_match_no_other_cost_little(piece: str) -> None:
    """Eight times the text is about eight times as dear, and not 64 times."""
    costs = []
    for size in (500, 4000):
        start = time.process_time()
        assert prose.html(piece * size) and prose.md(piece * size)
        costs.append(time.process_time() - start)
    assert costs[1] < 24 * costs[0] + 0.2


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
    parsed = MarkdownIt("commonmark").render(text).strip()
    assert html.unescape(prose.html(text)) == (parsed or "<p></p>")


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="aZ0 .,:;()'\"/=+-1\n$%@^{}?", max_size=12))
def test_the_short_way_is_right(text: str) -> None:
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
