"""A fast sample of `python -m tests.corpus`: small documents of every version, and proof that the checks bite."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.exercise import Tried, findings
from tests.corpus.judging import environment
from tests.corpus.run import Row, generate, try_out
from tests.corpus.table import dropped, table
from tests.corpus.typed import check_types
from tests.corpus.values import normal
from tests.corpus.verdicts import Verdicts
from tests.support import shared

LARGEST = 60_000  # bytes of a document
OF_EACH = 8  # documents of each version


@pytest.fixture(scope="module")
def judge() -> Iterator[Verdicts]:
    try:
        python = environment()
    except (OSError, subprocess.CalledProcessError) as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"openapi-core could not be installed: {error}")
    verdicts = Verdicts(python)
    yield verdicts
    verdicts.close()


def entries() -> list[dict[str, Any]]:
    index = json.loads((shared("corpus") / "index.json").read_text())
    small = [e for e in index if e["valid"] and e["bytes"] < LARGEST and e["n_operations"]]
    chosen = []
    for version in ("2.0", "3.0", "3.1", "3.2"):
        of_it = sorted((e for e in small if e["format_version"].startswith(version)), key=lambda e: str(e["sha256"]))
        chosen += of_it[:OF_EACH]
    return chosen


def test_sample(tmp_path: Path, judge: Verdicts) -> None:
    corpus = shared("corpus").resolve()
    rows: list[Row] = []
    for entry in entries():
        row = generate(corpus, entry, tmp_path / entry["sha256"][:16])
        assert row.generated, (row.file, row.errors)
        try_out(row, corpus, entry, judge)
        rows.append(row)
    check_types(rows, sample=6, folder=tmp_path)
    assert {row.version[:3] for row in rows} == {"2.0", "3.0", "3.1", "3.2"}
    assert [(row.file, row.findings) for row in rows if row.findings] == []
    assert [(row.file, row.operations, row.expected) for row in rows if dropped(row)] == []
    assert sum(row.calls for row in rows) == sum(row.operations for row in rows) > 40
    assert sum(row.judged for row in rows) == sum(row.calls for row in rows)
    assert "| operations dropped | 0 | 0 | 0 |" in table(rows)


def test_sample_with_other_options(tmp_path: Path) -> None:
    corpus = shared("corpus").resolve()
    options = {"models": "pydantic", "layout": "flat"}
    rows: list[Row] = []
    for entry in entries()[::4]:
        row = generate(corpus, entry, tmp_path / entry["sha256"][:16], options)
        assert row.generated, (row.file, row.errors)
        try_out(row, corpus, entry, None, options)
        rows.append(row)
    check_types(rows, sample=3, folder=tmp_path)
    assert [(row.file, row.findings) for row in rows if row.findings] == []
    assert sum(row.calls for row in rows) == sum(row.operations for row in rows) > 10


DOCUMENT = """
openapi: 3.1.0
info: {title: Shelf, version: "1"}
paths:
  /books/{id}:
    put:
      operationId: putBook
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: tags, in: query, required: true, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
components:
  schemas:
    Book: {type: object, required: [title], properties: {title: {type: string}, pages: {type: integer}}}
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Row:
    (tmp_path / "shelf.yaml").write_text(DOCUMENT)
    entry = {"file": "shelf.yaml", "category": "ours", "format_version": "3.1", "valid": True, "n_operations": 1}
    row = generate(tmp_path, entry, tmp_path / "out")
    assert row.generated
    return row


def _tried(row: Row, tmp_path: Path) -> dict[str, Any]:
    try_out(row, tmp_path, {"file": "shelf.yaml"}, None)
    return dict(row.findings)


@pytest.mark.parametrize(
    ("path", "old", "new", "kind"),
    [
        ("resources/books.py", '"/books/{id}"', '"/book/{id}"', None),
        ("resources/books.py", 'Member("pages")', 'Member("page")', "wire"),
        ("models/book.py", "pages: int", "pages: Nothing", "imports"),
        ("models/book.py", "title: str", "title: str\n    other: int", "roundtrip"),
        ("models/book.py", "title: str", "title:  str", "black"),
        ("models/book.py", "title: str", "title: str(", "syntax"),
        ("_client.py", "class Client(", "class Client2(", "imports"),
    ],
)
def test_a_broken_client_is_found(
    shelf: Row, tmp_path: Path, path: str, old: str, new: str, kind: str | None, judge: Verdicts
) -> None:
    file = tmp_path / "out" / "shelf" / path
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    if kind is None:  # what only the independent validator sees
        try_out(shelf, tmp_path, {"file": "shelf.yaml"}, judge)
        assert [k for k, _ in shelf.findings] == ["arrived"]
    else:
        assert kind in _tried(shelf, tmp_path)


def test_a_sound_client_passes(shelf: Row, tmp_path: Path, judge: Verdicts) -> None:
    try_out(shelf, tmp_path, {"file": "shelf.yaml"}, judge)
    assert shelf.findings == []
    assert (shelf.operations, shelf.calls, shelf.judged, dropped(shelf)) == (1, 1, 1, 0)
    check_types([shelf], sample=None, folder=tmp_path)
    assert shelf.findings == []
    model = tmp_path / "out" / "shelf" / "models" / "book.py"
    model.write_text(model.read_text().replace("title: str", 'title: str = "x" + 1'))
    check_types([shelf], sample=None, folder=tmp_path)
    assert [kind for kind, _ in shelf.findings] == ["types"]


def test_a_wrong_request_is_found(tmp_path: Path, judge: Verdicts) -> None:
    import yaml

    document = {**yaml.safe_load(DOCUMENT), "servers": [{"url": "http://api.test"}]}
    good: dict[str, Any] = {
        "id": "putBook",
        "path": "/books/{id}",
        "method": "PUT",
        "url": "http://api.test/books/5?tags=a&tags=b",
        "headers": [["content-type", "application/json"]],
        "body": base64.b64encode(b'{"title":"x"}').decode(),
        "given": {"path": {"id": 5}, "query": {"tags": ["a", "b"]}},
        "media": "application/json",
        "value": {"title": "x"},
    }
    wrong: list[dict[str, Any]] = [
        {"url": "http://api.test/books/five?tags=a&tags=b"},
        {"url": "http://api.test/books/5?tags=a"},
        {"url": "http://api.test/books/5"},
        {"url": "http://api.test/pages/5?tags=a&tags=b"},
        {"method": "POST"},
        {"body": base64.b64encode(b'{"title":5}').decode()},
        {"body": base64.b64encode(b"{").decode()},
        {"headers": [["content-type", "text/plain"]]},
    ]
    verdicts = judge.of(document, [good, *({**good, **change} for change in wrong)])
    assert verdicts[0].problem is None
    assert [v.problem is not None for v in verdicts[1:]] == [True] * len(wrong)


def test_values_compare_as_values() -> None:
    assert normal({"a": "2020-01-01T00:00:00+00:00"}) == normal({"a": "2020-01-01T00:00:00Z"})
    assert normal([1, 2.0]) == normal([1.0, 2])
    for a, b in [(1, True), ("1", 1), (None, "null"), ("a", "b"), ([], {}), ({"a": None}, {})]:
        assert normal(a) != normal(b)


def test_findings_are_all_kinds_of_fault() -> None:
    tried = Tried(syntax=["a"], black=["b"], imports=["c"], roundtrip=["d"], wire=["e"])
    assert [kind for kind, _ in findings(tried)] == ["syntax", "black", "imports", "roundtrip", "wire"]
