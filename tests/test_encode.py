"""Each encoder against the parser of its sink: what goes in comes out, and nothing else does."""

from __future__ import annotations

import ast
import json
import re
import shlex
import subprocess
import tomllib
import warnings
from typing import Any

import html5lib
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import encode

_NASTY = st.sampled_from(
    (
        *('"""', "'", '"', "\\", "\n", "\r", "\u2028", "\u202e", "\x85", "*/", "${x}", "`", "{{ 7*7 }}", "</script>"),
        *("<!--", "]]>", "&amp;", "$(id)", "!", "#", "\\N{BULLET}", "\\u0022", "%s", "-->", "[a](b)", "* ", "> "),
        *("```", "\t", "|"),
    )
)
TEXT = st.lists(_NASTY | st.text(max_size=6), max_size=6).map("".join)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
quick = settings(max_examples=300, deadline=None)


def parsed(source: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return ast.parse(source)


@quick
@given(TEXT)
@example("\ud800")
def test_python_strings(text: str) -> None:
    made = encode.py_str(text)
    assert ast.literal_eval(made) == text
    assert ast.literal_eval(encode.py_shown(text)) == text
    assert "\n" not in made and "\r" not in made


@quick
@given(JSON)
def test_python_values(value: Any) -> None:
    assert ast.literal_eval(encode.py_value(value)) == value


@quick
@given(TEXT, st.sampled_from([0, 4, 8]))
def test_docstrings(text: str, indent: int) -> None:
    source = f"class A:\n    def f(self):\n        {encode.py_doc(text, 8)}\n        return 1\n"
    module = parsed(source)
    (cls,) = module.body
    assert isinstance(cls, ast.ClassDef)
    (function,) = cls.body
    assert isinstance(function, ast.FunctionDef)
    assert [type(node) for node in function.body] == [ast.Expr, ast.Return]
    told = "".join((ast.get_docstring(function, clean=True) or "").split())
    wanted = "".join("".join(encode.visible(line) for line in encode.lines(text.strip())).split())
    assert told == wanted, "no word is lost"


@quick
@given(TEXT)
def test_python_comments(text: str) -> None:
    made = encode.py_comment(text)
    assert parsed(f"{made}\n").body == []
    assert all(line.lstrip().startswith("#") for line in made.splitlines() if line.strip())


@quick
@given(TEXT)
def test_toml(text: str) -> None:
    assert tomllib.loads(f"a = {encode.toml_str(text)}\nb = 1\n") == {"a": text, "b": 1}


@quick
@given(TEXT)
def test_shell_arguments(text: str) -> None:
    """One word, whatever is in it; characters that would steer a terminal are spelled out."""
    (word,) = shlex.split(encode.sh_arg(text))
    if all(c.isprintable() or c in "\n\t" for c in text):
        assert word == text
    assert not re.search("[\0-\x08\x0b-\x1f\x7f\u202a-\u202e]", word)


def test_shell_arguments_in_a_shell() -> None:
    for text in ("$(id)", "`id`", "a'b", 'a"b', "a\\", "-o x", "a\nb", "!x", "*", "~"):
        done = subprocess.run(["sh", "-c", f"printf %s {encode.sh_arg(text)}"], capture_output=True, text=True)
        assert done.stdout == text


@quick
@given(TEXT)
def test_shell_comments(text: str) -> None:
    assert all(line.startswith("#") for line in encode.sh_comment(text).split("\n"))
    assert shlex.split(encode.sh_comment(text), comments=True) == []


@quick
@given(TEXT)
def test_html(text: str) -> None:
    for page in (f"<p>{encode.html_text(text)}</p>", f'<p title="{encode.html_text(text)}"></p>'):
        found = html5lib.parseFragment(page, namespaceHTMLElements=False)
        (paragraph,) = list(found)
        assert (paragraph.tag, list(paragraph)) == ("p", [])
        assert set(paragraph.keys()) <= {"title"}


def test_html_keeps_tabs_and_spells_what_nobody_sees() -> None:
    assert encode.html_text("\tif x\n\t\ty\tz\u202e") == "\tif x\n\t\ty\tz\\u202e"


@quick
@given(JSON)
def test_json_in_html(value: Any) -> None:
    made = encode.html_json(value)
    assert json.loads(made) == value
    assert not re.search("[<>&\u2028\u2029]", made)


@quick
@given(TEXT)
def test_markdown(text: str) -> None:
    for made, allowed in ((encode.md_text(text), {"p"}), (encode.md_code(text), {"p", "code"})):
        html = MarkdownIt("commonmark", {"html": True}).render(f"Before {made} after.\n")
        assert set(re.findall(r"<([a-z0-9]+)", html)) <= allowed, html


@quick
@given(TEXT)
def test_plain_lines(text: str) -> None:
    assert len(encode.plain_line(text).splitlines()) <= 1


def test_addresses() -> None:
    for good in ("https://a.example/x", "http://a.example", "mailto:a@b.example"):
        assert encode.safe_url(good) is not None
    for bad in ("javascript:alert(1)", "JaVa\tScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"):
        assert encode.safe_url(bad) is None
