"""Pages that arrive later join the document and the client without renaming anything that stood."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import shell
from generator.document import open_document
from generator.fileset import make_manifest
from generator.packs import load_pack
from generator.pipeline import Before, generate, understand
from generator.prepare import prepare
from generator.source import read
from generator.transcribe import Page, load_dialect, transcribe
from tests.pages.truth import DIALECT, PAGES

ALL = sorted(PAGES.glob("*.txt"))


def _transcribed(paths: list[Path], before: Any) -> Any:
    dialect = load_dialect(DIALECT.read_bytes(), "dialect.yaml")
    made = transcribe([Page(p.name, p.read_bytes()) for p in paths], dialect, before)
    return read("openapi.yaml", made.text.encode()).data, made.text.encode()


def _generated(text: bytes, names: Any) -> tuple[list[str], Any]:
    """The lines of the surface, and the names to keep."""
    document, found = open_document("openapi.yaml", text, [], lambda _: b"")
    prepared = prepare(document)
    assert not [d for d in (*found, *prepared.diagnostics) if d.severity.value == "error"]
    api, _ = understand(prepared.document)
    pack = load_pack("python", shell.load_pack_files("python"))
    before = Before() if names is None else Before(names, {}, lambda _: None)
    made = generate(api, pack, {"package": "zstack", "namespaces": "path"}, before)
    manifest = make_manifest(made.files, inputs={}, names=made.names, keys=made.keys)
    return made.files["surface.txt"].decode().splitlines(), manifest.names


@pytest.mark.parametrize("first", [slice(0, None, 2), slice(1, None, 2), slice(400, None)], ids=["even", "odd", "last"])
def test_nothing_is_renamed(first: slice) -> None:
    some = ALL[first]
    before, text = _transcribed(some, None)
    surface, names = _generated(text, None)
    after, text = _transcribed(ALL, before)
    assert _methods(_generated(text, names)[0]) >= _methods(surface)
    assert set(before["components"]["schemas"]) <= set(after["components"]["schemas"])
    assert _ids(before) <= _ids(after)


def _methods(surface: list[str]) -> set[str]:
    """Names only: a page may tell more of an operation that another page told of already."""
    return {line.partition("(")[0].partition(":")[0].strip() for line in surface}


def _ids(document: Any) -> set[str]:
    found = set()
    for path, item in document["paths"].items():
        for method, operation in item.items():
            found.add(f"{method} {path} {operation['operationId']}")
            found |= {f"{path} {key} {action['operationId']}" for key, action in operation.get("x-actions", {}).items()}
    return found
