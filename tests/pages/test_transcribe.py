"""Transcription says what the pages say, whatever the order; bad pages are named and lose no other page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import shell
from generator.bundle import bundle
from generator.diagnostics import Failed, Position, Severity
from generator.document import open_document
from generator.prepare import prepare
from generator.transcribe import Page, Transcription, load_dialect, transcribe
from tests.pages.truth import DIALECT, PAGES, USUAL, Truth, load, operations, transcribed
from tests.support import ROOT, shared

SPECS = ROOT / "specs" / "zstack"
SPEC = SPECS / "openapi.yaml"
ALL = sorted(PAGES.glob("*.txt"))
SOME = ALL[::53]
OWN = ROOT / "tests" / "pages" / "SetVmClockTrack.truth.json"


def run(*pages: Page) -> Transcription:
    return transcribe(pages, load_dialect(DIALECT.read_bytes(), "dialect.yaml"))


def page(path: Path, data: bytes | None = None) -> Page:
    return Page(path.name, path.read_bytes() if data is None else data)


@cache
def committed() -> dict[str, Any]:
    """The document in the repository, in one piece."""
    document, found = open_document(str(SPEC), SPEC.read_bytes(), [], shell.Reader(str(SPECS)).fetch)
    assert not found
    return bundle(document)


def test_the_seed_is_verbatim() -> None:
    assert (PAGES / "SetVmClockTrack.txt").read_bytes() == (shared("zstack") / "seed-page.txt").read_bytes()


@pytest.mark.parametrize("path", ALL, ids=lambda p: p.name)
def test_each_page(path: Path) -> None:
    """Against its truth, alone and within the whole document."""
    own = path.name == "SetVmClockTrack.txt"
    truth = load(OWN if own else shared("zstack") / "truth" / f"{path.stem}.truth.json")
    for document, alone in ((transcribed(path), True), (committed(), False)):
        check = Truth(document, truth, alone)
        assert check.differences() == []
        assert check.checked["operation"] == 1 and check.checked.total() >= 6


def test_the_check_can_fail() -> None:
    truth = load(OWN)
    truth["page"]["fields"][2]["type"] = "Integer"
    truth["page"]["fields"][3]["required"] = True
    truth["page"]["fields"].pop()
    truth["page"]["since"] = "9"
    truth["page"]["response_example"]["inventory"]["cpuNum"] = 2
    truth["page"]["fields"][4]["prose"] = {"range": [1, 2]}
    check = Truth(transcribed(PAGES / "SetVmClockTrack.txt"), truth)
    assert len(check.differences()) == 6
    assert set(check.missed) == {"fields", "head", "required", "response", "types", "words"}


@settings(max_examples=15, deadline=None)
@given(st.permutations(SOME))
def test_any_order(paths: list[Path]) -> None:
    assert run(*map(page, paths)).files == run(*map(page, SOME)).files


def test_all_pages_in_another_order() -> None:
    """The committed files are what the pages give, backwards too, and whatever document was there before."""
    dialect = load_dialect(DIALECT.read_bytes(), "dialect.yaml")
    kept = {name: (SPECS / name).read_bytes().split(b"\n", 2)[2].decode() for name in _files()}
    for before in (None, committed()):
        made = transcribe(map(page, reversed(ALL)), dialect, before, parted=True)
        assert made.files == kept
        assert made.operations == len(dict(_operations(committed())))


def _files() -> list[str]:
    manifest = json.loads((SPECS / ".specpress-manifest.json").read_bytes())
    return list(manifest["files"])


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from ((operation["operationId"], operation) for *_, operation in operations(document))


def test_the_document_is_valid_and_shares_classes() -> None:
    document, found = open_document(str(SPEC), SPEC.read_bytes(), [], shell.Reader(str(SPECS)).fetch)
    assert [*found, *prepare(document).diagnostics] == []
    schemas = committed()["components"]["schemas"]
    assert {"VmInstanceInventory", "VmNicInventory", "VolumeInventory"} <= set(schemas)
    returned = [o["responses"]["200"]["content"]["application/json"]["schema"]["$ref"] for o in _started()]
    held = {schemas[ref.rpartition("/")[2]]["properties"]["inventory"]["$ref"] for ref in returned}
    assert held == {"#/components/schemas/VmInstanceInventory"}, "one class, whatever the operation"


def _started() -> Iterator[dict[str, Any]]:
    wanted = {"StartVmInstance", "StopVmInstance", "SetVmClockTrack", "CreateVmInstance"}
    yield from (operation for name, operation in _operations(committed()) if name in wanted)


def test_the_actions() -> None:
    put = committed()["paths"]["/zstack/v1/vm-instances/{uuid}/actions"]["put"]
    assert {"pausevminstance", "setvmclocktrack", "startvminstance", "stopvminstance"} <= set(put["x-actions"])
    assert list(put["x-actions"]) == sorted(put["x-actions"]) and len(put["x-actions"]) > 12
    assert put["operationId"] == "VmInstanceActions"
    assert put["x-actions"]["setvmclocktrack"]["x-source"] == {"page": "SetVmClockTrack.txt", "line": 3}


BAD: dict[str, tuple[bytes, str, int]] = {
    "empty": (b"", "empty-page", 1),
    "blank": (b" \n\n", "empty-page", 1),
    "latin-1": ("Caf\xe9\n".encode("latin-1"), "wrong-encoding", 1),
    "not-a-page": (b"Dear all,\nthe meeting is on Monday.\n", "not-a-page", 1),
    "cut": ((PAGES / "SetVmClockTrack.txt").read_bytes()[:2100], "page-cut-off", 26),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_page(name: str) -> None:
    """One clear error with place and help; the other page is transcribed all the same."""
    data, code, line = BAD[name]
    made = run(Page("bad/Odd.txt", data), page(PAGES / "LogInByAccount.zsphere.flat.txt"))
    errors = [d for d in made.diagnostics if d.severity is Severity.ERROR]
    places = [(d.code, d.position.file, d.position.line) for d in errors if d.position]
    assert places == [(code, "bad/Odd.txt", line)]
    assert errors[0].help
    assert "operationId: LogInByAccount" in made.text
    assert "bad/Odd.txt" in made.report.text()
    if name == "cut":
        assert "operationId: Odd" in made.text, "what could be read is not lost"


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ALL), st.integers(0, 4000), st.sampled_from([b"", b"\xff", b"\n", b"}", "•".encode()]))
def test_a_damaged_page_is_never_a_crash(path: Path, at: int, put: bytes) -> None:
    data = path.read_bytes()
    for damaged in (data[:at], data[:at] + put + data[at + 1 :]):
        made = run(page(path, damaged))
        assert made.operations == 1 or any(d.severity is Severity.ERROR for d in made.diagnostics)


def test_repairs_are_told() -> None:
    seed = (PAGES / "SetVmClockTrack.txt").read_text()
    mended = run(page(PAGES / "SetVmClockTrack.txt", seed.replace('"cpuNum": 1, "all', '"cpuNum": 1 "all').encode()))
    assert [d.code for d in mended.diagnostics if d.code not in USUAL] == ["repaired-example"]
    mended = run(page(PAGES / "SetVmClockTrack.txt", seed.replace("userTagsListUser Tags\n", "").encode()))
    assert [d.code for d in mended.diagnostics if d.code not in USUAL] == ["field-from-example"]
    mended = run(page(PAGES / "SetVmClockTrack.txt", seed.replace("userTagsListUser", "userTags?ListUser").encode()))
    assert "unread-line" in [d.code for d in mended.diagnostics] or "userTags?" in mended.text


def test_a_wrong_dialect() -> None:
    with pytest.raises(Failed) as failed:
        load_dialect(b"title: X\nlabel: {since: [Seit]}\n", "dialect.yaml")
    (found,) = failed.value.diagnostics
    assert found.position == Position("dialect.yaml", 2, 1, "label: {since: [Seit]}")
    assert found.help == "did you mean 'labels'?"


def test_without_a_dialect() -> None:
    """The built-in one reads any such page; only what is one site's own is missing."""
    made = transcribe([page(PAGES / "SetVmClockTrack.txt")], load_dialect(None, "explorer"))
    assert made.operations == 1 and "setvmclocktrack" in made.text
    assert json.dumps("session") not in made.text
