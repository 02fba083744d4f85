"""Pages of text as HTML, in the shapes that a documentation site may give them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from html import escape
from pathlib import Path

from generator.transcribe import Transcription, load_dialect, transcribe
from generator.transcribe.dialect import Dialect
from generator.transcribe.examples import read_curl, read_json
from generator.transcribe.fields import Field, read_fields
from generator.transcribe.page import METHODS, Line, Page, Sections, split
from tests.pages.truth import DIALECT

SPOKEN = load_dialect(DIALECT.read_bytes(), "dialect.yaml")
Fields = Callable[[list[Field], bool], str]


def run(name: str, data: bytes) -> Transcription:
    return transcribe([Page(name, data)], SPOKEN)


def said(made: Transcription) -> tuple[str, list[str]]:
    """The document without the places of its pages, and the diagnostics but for lines that no field was made of."""
    text = re.sub(r"x-source:\n +page: .*\n +line: .*\n", "", made.text)
    return text, sorted(d.code for d in made.diagnostics if d.code != "unread-line")


def rendered(path: Path, shape: str, dialect: Dialect) -> bytes:
    """The page at `path` as HTML of a shape in `SHAPES`."""
    sections = split(Page(path.name, path.read_bytes()), dialect)
    fields, whole = SHAPES[shape]
    return whole("\n".join(_sections(sections, dialect, fields))).encode()


# ---- sections


def _sections(sections: Sections, dialect: Dialect, fields: Fields) -> Iterator[str]:
    yield from _head([line.text.strip() for line in sections.head if line.text.strip()], dialect)
    for name, lines in sections.parts.items():
        yield f"<section><h2>{escape(dialect.labels[name][0])}</h2>"
        if name == "inputs":
            yield from _inputs(sections, dialect, fields)
        elif name == "responses" and sections.bullets and any("•" in line.text for line in lines):
            yield from (_paragraph(line) for line in lines if line.text.strip() and not line.text.startswith(" "))
            shown = re.sub(r"^\s*\d+", "", "".join(line.text for line in sections.lines("response_example")))
            listed = [line for line in lines if line.text.startswith(" ")]
            tree, _ = read_fields(listed, True, read_json(shown)[0], dialect)
            yield fields(tree, True)
        elif name in ("request_example", "response_example"):
            yield from _example(lines)
        elif name == "history":
            yield from _history(lines, dialect)
        else:
            yield from (_paragraph(line) for line in lines if line.text.strip())
        yield "</section>"


def _head(lines: list[str], dialect: Dialect) -> Iterator[str]:
    badges = next((i for i, line in enumerate(lines) if line.startswith(METHODS) and "/" in lines[max(i - 1, 0)]), None)
    if badges is not None:
        crumbs = "".join(f"<li><a href='#'>{escape(c)}</a></li><li> / </li>" for c in lines[badges - 1].split("/"))
        yield f'<nav aria-label="Breadcrumb"><ol>{crumbs}</ol></nav>'
        since, execution, auth = ("|".join(dialect.labels[n]) for n in ("since", "execution", "auth"))
        pattern = rf"({'|'.join(METHODS)})(.+?)((?:{since})\s?[0-9.]*)({execution})({auth})"
        found = re.fullmatch(pattern, lines[badges])
        assert found, lines[badges]
        yield "<div class='badges'>" + "".join(f"<div>{escape(text)}</div>" for text in found.groups()) + "</div>"
    title, *more = lines[0 if badges is None else badges + 1 :]
    yield f"<h1>{escape(title)}<a class='anchor' href='#top'>#</a></h1>"
    yield from (f"<p>{escape(text)}</p>" for text in more)


def _paragraph(line: Line) -> str:
    return f"<p>{escape(line.text.strip())}</p>"


def _inputs(sections: Sections, dialect: Dialect, fields: Fields) -> Iterator[str]:
    curl = next((i.text for i in sections.lines("request_example") if i.text.startswith("curl")), "")
    request = read_curl(curl)
    groups: dict[str, list[Line]] = {}
    current: list[Line] = []
    for line in sections.lines("inputs"):
        name = next((n for n in ("path", "query", "body") if dialect.is_label(line.text, n)), None)
        if name:
            current = groups.setdefault(name, [])
        elif groups:
            current.append(line)
        elif line.text.strip():
            yield _paragraph(line)
    for name, lines in groups.items():
        shown = request and {
            "path": dict.fromkeys(re.findall(r"\{([^}]+)\}", request.path)),
            "query": dict(request.query),
            "body": request.body,
        }
        listed, _ = read_fields(lines, sections.bullets, shown[name] if shown else None, dialect)
        yield f"<h3>{escape(dialect.labels[name][0])}</h3>{fields(listed, sections.bullets)}"


def _example(lines: list[Line]) -> Iterator[str]:
    text = "\n".join(line.text for line in lines if line.text.strip())
    status = re.match(r"\d{3}(?=\s*[{\[])", text)
    if status:
        yield f"<div><span class='status'>{status[0]}</span><button>Copy</button></div>"
        text = text[status.end() :].strip()
        with suppress(ValueError):
            text = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    text = text.replace(" -H ", " \\\n  -H ").replace(" -d ", " \\\n  -d ") if text.startswith("curl") else text
    colored = re.sub(r"(&quot;.*?&quot;)", r"<span class='s'>\1</span>", escape(text))
    yield f"<div class='code'><button>Copy</button><pre><code>{colored}</code></pre></div>"


def _history(lines: list[Line], dialect: Dialect) -> Iterator[str]:
    for line in lines:
        version, _, text = line.text.strip().partition(" ")
        if re.match(r"\d", version):
            yield f"<div><span>{escape(version)}</span><span>{escape(text)}</span></div>"
        elif version:
            yield _paragraph(line)


# ---- fields


def _in_order(listed: list[Field]) -> Iterator[Field]:
    for field in listed:
        yield field
        yield from _in_order(field.children)


def _lines(field: Field) -> list[str]:
    example = [f"Example: {field.example}"] if field.example is not None else []
    return [*(field.description.split("\n") if field.description else []), *example]


def _said(field: Field, tag: str) -> str:
    return "".join(f"<{tag}>{escape(line)}</{tag}>" for line in _lines(field))


def _lists(listed: list[Field], nested: bool) -> str:
    out = ""
    for field in listed if nested else list(_in_order(listed)):
        mark = "<span class='required'>Required</span>" if field.required else ""
        inside = _lists(field.children, True) if nested and field.children else ""
        head = f"<code>{escape(field.name)}</code>&nbsp;<span>{escape(field.type)}</span>{mark}"
        out += f"<li>\n  <div>{head}</div>\n  <div>{_said(field, 'p')}</div>{inside}</li>\n"
    return f"<ul>{out}</ul>"


def _glued(listed: list[Field], nested: bool) -> str:
    out = ""
    for field in listed if nested else list(_in_order(listed)):
        said = _said(field, "p") if nested else "<br>".join(map(escape, _lines(field)))
        inside = _glued(field.children, True) if nested and field.children else ""
        out += f"<li>{escape(field.name)}{escape(field.type)}{'Required' if field.required else ''}{said}{inside}</li>"
    return f"<ul>{out}</ul>"


def _table(listed: list[Field], nested: bool) -> str:
    def rows(some: list[Field], level: int) -> Iterator[str]:
        for field in some:
            style = f' style="padding-left: {16 * level}px"' if nested else ""
            cells = [escape(field.type), "Yes" if field.required else "No", _said(field, "div")]
            yield f"<tr><td{style}><b>{escape(field.name)}</b></td>{''.join(f'<td>{c}</td>' for c in cells)}</tr>"
            yield from rows(field.children, level + 1)

    headings = "".join(f"<th>{h}</th>" for h in ("Name", "Type", "Required", "Description"))
    return f"<table><thead><tr>{headings}</tr></thead><tbody>{''.join(rows(listed, 0))}</tbody></table>"


def _bare_table(listed: list[Field], nested: bool) -> str:
    """Without end tags, in capitals; levels as numbers."""

    def rows(some: list[Field], level: int) -> Iterator[str]:
        for field in some:
            lead = f"<TR aria-level={level + 1}>" if nested else "<TR>"
            cells = [field.name, "\n".join(_lines(field)), field.type, "Required" if field.required else "-"]
            yield lead + "".join(f"<TD>{escape(cell)}".replace("\n", "<BR>") for cell in cells)
            yield from rows(field.children, level + 1)

    return f"<TABLE><TR><TH>Name<TH>Description<TH>Type<TH>&nbsp;{''.join(rows(listed, 0))}</TABLE>"


def _divs(listed: list[Field], nested: bool) -> str:
    """Every part a div of its own."""
    out = ""
    for field in listed if nested else list(_in_order(listed)):
        parts = [field.name, field.type, *(["Required"] if field.required else [])]
        cells = "".join(f"<div>{escape(part)}</div>" for part in parts)
        inside = f"<div class='children'>{_divs(field.children, True)}</div>" if nested and field.children else ""
        out += f"<div class='field'><div class='head'>{cells}</div>{_said(field, 'div')}{inside}</div>"
    return out


def _definitions(listed: list[Field], nested: bool) -> str:
    out = ""
    for field in listed if nested else list(_in_order(listed)):
        mark = " <em>Required</em>" if field.required else ""
        inside = _definitions(field.children, True) if nested and field.children else ""
        out += f"<dt>{escape(field.name)} <i>{escape(field.type)}</i>{mark}<dd>{_said(field, 'p')}{inside}"
    return f"<dl>{out}</dl>"


# ---- whole pages

_BEGIN = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Explorer | Docs</title>
<link rel="stylesheet" href="a.css"><style>h1 > a { color: red }</style>
<script>if (a < b) { document.write("<h2>Request Inputs</h2>"); }</script></head>
"""
_CHROME = """<body class="docs has-breadcrumb"><a class="skip" href="#m">Skip to content</a>
<header><div>The Docs</div><nav><ul><li>Endpoint</li><li>Responses</li></ul></nav></header>
<template><h2>Request Inputs</h2></template><div hidden>Change History</div>
<div style="display: none">Endpoint</div><svg><text>Endpoint</text></svg>
"""


def _in_main(body: str) -> str:
    beside = "<aside><h2>Endpoint</h2><ul><li>Responses</li></ul></aside>"
    return f"{_BEGIN}{_CHROME}<main>{body}</main>{beside}<footer>© Us<p>Privacy</p></footer></body></html>"


def _in_divs(body: str) -> str:
    body = re.sub(r"<(/?)(section|h[23])\b", r"<\1div", body)
    beside = '<div class="toc"><div>Endpoint</div></div><div role="contentinfo">Imprint</div>'
    return f"{_BEGIN}{_CHROME}<div id='app'><div class='page'>{body}</div></div>{beside}</body></html>"


def _bare(body: str) -> str:
    return re.sub(r"</(?:li|p|dt|dd|section|h1)>", "", f"<body>{body}")


def _minified(body: str) -> str:
    kept = re.split(r"(<pre>.*?</pre>)", body, flags=re.S)
    return "<!doctype html>" + "".join(p if p.startswith("<pre>") else re.sub(r">\s+<", "><", p) for p in kept)


SHAPES: dict[str, tuple[Fields, Callable[[str], str]]] = {
    "lists": (_lists, _in_main),
    "glued lists": (_glued, _in_main),
    "tables": (_table, _in_divs),
    "tables without ends": (_bare_table, _in_main),
    "divs": (_divs, _in_divs),
    "divs, minified": (_divs, _minified),
    "definitions": (_definitions, _bare),
}
