"""How templates are compiled: what they may say, and that what goes wrong in them is seen."""

from __future__ import annotations

from types import SimpleNamespace

import jinja2
import pytest

from generator.encode import Html, Ident
from generator.packs import FilePlan, Pack
from generator.render import Renderer

_BOOK = SimpleNamespace(word=Html("<b>"), bare="<b>", count=3, items=(Html("x"), Html("y")), none=None)
_BOOK.__dict__["with"] = Ident("kept")


def made(template: str, **others: str) -> str:
    sources = {"page.html.j2": template.encode(), **{f"{n}.html.j2": t.encode() for n, t in others.items()}}
    pack = Pack("p", "p", (), (), sources)
    return Renderer(pack).render(FilePlan("page.html", "page.html.j2", _BOOK), _BOOK).decode()


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{ it.word }} {{ it.count }} {{ it.items|length }}", "<b> 3 2"),
        ("{{ it.with }}", "kept"),  # a word of Python's own
        ("{% for i in it.items %}{{ loop.index }}{{ i }}{% if not loop.last %},{% endif %}{% endfor %}", "1x,2y"),
        ("{% macro m(a, b) %}{{ a }}{{ b }}{% endmacro %}{{ m(it.word, it.count) }}", "<b>3"),
        ("{% macro m(a) %}[{{ a }}]{% endmacro %}{% for i in it.items %}{{ m(i) }}{% endfor %}", "[x][y]"),
        ("{% set s %}{{ it.word }}!{% endset %}{{ s }}", "<b>!"),
        ("{% import 'o.html.j2' as o %}{{ o.m(it.word) }}{{ once(o.m, it.word) }}", "(<b>)(<b>)"),
        ("{% extends 'base.html.j2' %}{% block b %}{{ super() }}{{ it.word }}{% endblock %}", "base <b>"),
        ("{% include 'part.html.j2' %}", "part <b>"),
    ],
)
def test_what_a_template_can_say(template: str, text: str) -> None:
    others = {
        "o": "{% macro m(a) %}({{ a }}){% endmacro %}",
        "base": "{% block b %}base {% endblock %}",
        "part": "part {{ it.word }}",
    }
    assert made(template, **others) == text


@pytest.mark.parametrize(
    ("template", "error", "told"),
    [
        ("{{ it.bare }}", TypeError, "bare str"),
        ("{{ it.none }}", TypeError, "bare NoneType"),
        ("{{ it.wrod }}", AttributeError, "wrod"),
        ("{{ ti.word }}", jinja2.UndefinedError, "'ti' is undefined"),
        ("{% if ti.word %}{% endif %}", jinja2.UndefinedError, "'ti' is undefined"),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", TypeError, "missing 1 required"),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(it.bare) }}", TypeError, "bare str"),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(a=it.word) }}", jinja2.TemplateError, "by position only"),
        ("{% macro m(a=1) %}{{ a }}{% endmacro %}", jinja2.TemplateError, "no defaults"),
        ("{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{% endcall %}", jinja2.TemplateError, "position"),
    ],
)
def test_what_a_template_must_not_say(template: str, error: type[Exception], told: str) -> None:
    with pytest.raises(error, match=told):
        made(template)
