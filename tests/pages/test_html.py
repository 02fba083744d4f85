"""A page saved as HTML says what its text says, whatever its markup; broken HTML costs no more than other text."""

from __future__ import annotations

import re
import time
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Severity
from generator.transcribe import Page, transcribe
from generator.transcribe.html_tokens import tokens
from tests.pages.rendering import SHAPES, SPOKEN, rendered, run, said
from tests.pages.truth import PAGES
from tests.support import shared

SEED = PAGES / "SetVmClockTrack.txt"
EVERY = sorted(PAGES.glob("*.txt"))
# A dozen from all over; `tests.pages.as_html` takes all, which takes minutes.
SOME = [SEED, *(page for page in EVERY[:: max(1, len(EVERY) // 12)] if page != SEED)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("path", SOME, ids=lambda p: p.stem)
def test_each_shape_says_what_the_text_says(path: Path, shape: str) -> None:
    html = rendered(path, shape, SPOKEN)
    assert b"\xef\xbf\xbf" not in html and html != path.read_bytes()
    assert said(run(f"{path.stem}.html", html)) == said(run(path.name, path.read_bytes()))


def test_the_pages_of_the_shared_data() -> None:
    """Each in one shape, the shapes in turn; all were compared in all shapes (tests/README.md)."""
    paths = [
        *sorted((shared("zstack") / "pages").glob("*.txt"))[::5],
        *sorted((shared("zstack") / "real").glob("*.txt")),
    ]
    checked = 0
    for number, path in enumerate(paths):
        wanted = run(path.name, path.read_bytes())
        if wanted.operations:
            shape = list(SHAPES)[number % len(SHAPES)]
            html = rendered(path, shape, SPOKEN)
            assert said(run(f"{path.stem}.html", html)) == said(wanted), (path.name, shape)
            checked += 1
    assert checked > 120


def test_the_comparison_can_fail() -> None:
    html = rendered(SEED, "lists", SPOKEN).replace(b"<span>Integer</span>", b"<span>Long</span>")
    assert said(run("SetVmClockTrack.html", html)) != said(run(SEED.name, SEED.read_bytes()))


@pytest.mark.parametrize("shape", ["lists", "divs", "tables"])
def test_a_diagnostic_has_the_line_of_the_html(shape: str) -> None:
    html = (
        rendered(SEED, shape, SPOKEN)
        .decode()
        .replace("&lt;track&gt;&quot;", "&lt;track&gt;&quot;, &quot;more&quot;: 1")
    )
    made = run("SetVmClockTrack.html", html.encode())
    (found,) = [d for d in made.diagnostics if d.code == "field-from-example"]
    title = next(n for n, line in enumerate(html.split("\n"), 1) if "<h1>" in line)
    assert found.position is not None and (found.position.file, found.position.line) == ("SetVmClockTrack.html", title)
    broken = html.replace("&quot;cpuNum&quot;</span>: 1,", "&quot;cpuNum&quot;</span>: }")
    assert broken != html
    (found,) = [d for d in run("S.html", broken.encode()).diagnostics if d.code == "unread-example"]
    begins = next(n for n, line in enumerate(html.split("\n"), 1) if "class='status'" in line)
    assert found.position is not None and found.position.line == begins


def test_an_item_that_is_no_field_is_told() -> None:
    item = "<li>\n  <div><code>more</code>&nbsp;<span>of this</span></div></li>\n"
    html = rendered(SEED, "lists", SPOKEN).decode().replace("</ul>", f"{item}</ul>")
    made = run("SetVmClockTrack.html", html.encode())
    lines = [n for n, line in enumerate(html.split("\n"), 1) if "of this" in line]
    assert [d.position and d.position.line for d in made.diagnostics if d.code == "unread-line"] == lines[1:3]


def test_text_within_html() -> None:
    """As some browsers save a file of text."""
    text = SEED.read_text()
    made = run("SetVmClockTrack.txt", f"<html><head></head><body><pre>{escape(text)}</pre></body></html>".encode())
    assert made.text == run(SEED.name, SEED.read_bytes()).text


def test_parts_are_not_glued() -> None:
    """What glued would be another field: `errorCode` `String`, not `error` `CodeString`."""
    rows = "".join(
        f"<tr><td>{name}</td><td>{kind}</td><td>{mark}</td><td>{said}</td></tr>"
        for name, kind, mark, said in (
            ("error", "Integer", "Required", "String of <b>bad</b><i>ness</i>, see <a>x</a> &amp; <code>y</code>"),
            ("errorLong", "String", "No", "List"),
            ("type", "Map", "✓", "<p>One</p><p>Two</p>"),
        )
    )
    body = f"<h2>Request Inputs</h2><h3>Body Fields</h3><table>{rows}</table><h2>Endpoint</h2><p>POST</p><p>/v1/a</p>"
    made = run("AddA.html", f"<h1>Add</h1>{body}".encode())
    assert (
        """\
        error:
          type: integer
          format: int32
          description: String of badness, see x & y
        errorLong:
          type: string
          description: List
        type:
          type: object
          description: |-
            One
            Two
      required:
        - error
        - type
"""
        in made.text
    )


def address(head: str, given: str | None = None) -> str:
    """The operation's name."""
    html = f"<!DOCTYPE html>{head}".encode() + rendered(SEED, "lists", SPOKEN).partition(b"</head>")[2]
    made = transcribe([Page("page1.html", html, given)], SPOKEN)
    return re.findall(r"operationId: (\w+)", made.text)[-1]


def test_addresses() -> None:
    """The address beside the page goes first, then where the browser saved it from, then what the page says itself."""
    saved = "<!-- saved from url=(0049)https://docs.example.com/explorer/SetVMClockTrack -->"
    own = '<link rel="canonical" href="https://docs.example.com/explorer/setVmClockTrack?a=1">'
    assert address("") == "SetVMClockSync"
    assert address(own) == "setVmClockTrack"
    assert address(own.replace("/setVmClockTrack", "/")) == "SetVMClockSync"
    assert address(own + saved) == "SetVMClockTrack"
    assert address(own + saved, "https://docs.example.com/SetvmClockTrack") == "SetvmClockTrack"
    assert address('<meta property="og:url" content="https://docs.example.com/setvmclocktrack/">') == "setvmclocktrack"


@pytest.mark.parametrize("charset", ["gbk", "gb2312", "utf-8", "big5"])
def test_declared_characters(charset: str) -> None:
    html = rendered(SEED, "lists", SPOKEN).decode().replace("Regular sync interval", "同步 &amp; 起始")
    html = html.replace('charset="utf-8"', f'charset="{charset}"').replace("©", "&copy;")
    data = html.encode("gbk" if charset == "gb2312" else charset)
    assert "description: 同步 & 起始\n" in run("SetVmClockTrack.html", data).text


def test_characters_that_are_not_as_declared() -> None:
    html = rendered(SEED, "lists", SPOKEN).replace(b"Regular sync", b"\xff\xff")
    for charset in (b"utf-8", b"gbk", b"rot13", b"punycode"):
        made = run("a.html", html.replace(b"utf-8", charset))
        assert [(d.code, d.severity) for d in made.diagnostics] == [("wrong-encoding", Severity.ERROR)]


BROKEN = """
<a ~</~<!--~<![CDATA[~<?~<script~<a a="~<!~<div>~<li>~<p><b>~<ul><li>~</p>~&~<table><tr><td>~<div></p></li>~<ul><span>
&#9~<li>a <b>String</b>~<div>a</div><div>Map</div>~a b ~<pre>~<pre>a~<button>~<!-->~<nav class=breadcrumb>a
<p a>~<b a='>~<br>
<h2>Request Inputs</h2><h3>Body Fields</h3><li>~<ul><li><b>x</b><i>Map</i>~&nbsp;~<div>a<div>String<div>Required
"""


@pytest.mark.parametrize("part", re.split(r"[~\n]", BROKEN.strip()))
def test_hostile_html_takes_linear_time(part: str) -> None:
    """A quarter of a megabyte of it, by itself and among fields; nothing is raised."""
    began = time.process_time()
    text = part * (250_000 // len(part))
    for html in (text, f"<h2>Request Inputs</h2><h3>Body Fields</h3>{text}<h2>Endpoint</h2><p>GET /a</p>"):
        made = run("a.html", html.encode())
        assert made.diagnostics or made.operations
    assert time.process_time() - began < 15, "it takes a second or two"


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(SOME),
    st.sampled_from(sorted(SHAPES)),
    st.integers(0, 9000),
    st.sampled_from([b"", b"<", b">", b'"', b"</ul>", b"<td>", b"<pre>", b"<!--", b"\xff", b"&#0;"]),
)
def test_damaged_html_is_never_a_crash(path: Path, shape: str, at: int, put: bytes) -> None:
    data = rendered(path, shape, SPOKEN)
    for damaged in (data[:at], data[:at] + put + data[at + 1 :]):
        made = run("Odd.html", damaged)
        assert made.operations == 1 or any(d.severity is Severity.ERROR for d in made.diagnostics)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="<>!-/ab=\"' &#;\n", max_size=60))
def test_every_text_is_some_tokens(text: str) -> None:
    found = list(tokens(text))
    assert [t.line for t in found] == sorted(t.line for t in found)
    assert all(1 <= t.line <= text.count("\n") + 1 for t in found)
    if "<" not in text and "&" not in text:
        assert "".join(t.text for t in found) == text
