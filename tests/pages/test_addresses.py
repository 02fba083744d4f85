"""The file beside a page that says where it was captured."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands.pages import Job, transcribe_pages
from generator.diagnostics import Position
from generator.transcribe.address import name_in, read_address
from tests.pages.truth import DIALECT, PAGES, USUAL

SEED = (PAGES / "SetVmClockTrack.txt").read_bytes()
ADDRESS = "https://docs.example.com/en/explorer/SetVmClockTrack?tab=1#top"


def made(folder: Path, *names: str) -> tuple[str, list[tuple[str, Position | None]], str]:
    """The document's text, code and place of each diagnostic, and the summary."""
    paths = [str(folder / name) for name in names]
    done = transcribe_pages(Job(paths, str(folder / "openapi.yaml"), str(DIALECT)), lambda _: None)
    text = (folder / "openapi.yaml").read_text() if (folder / "openapi.yaml").exists() else ""
    return text, [(d.code, d.position) for d in done.diagnostics if d.code not in USUAL], done.summary


@pytest.mark.parametrize("page", ["page1.txt", "Named.txt", "Named.flat.txt"])
def test_the_address_names_the_operation(page: str, tmp_path: Path) -> None:
    (tmp_path / page).write_bytes(SEED)
    (tmp_path / page).with_suffix(".url").write_text(f"{ADDRESS}\n")
    text, found, _ = made(tmp_path, page)
    assert "operationId: SetVmClockTrack\n" in text and found == []


def test_a_changed_address_is_noticed(tmp_path: Path) -> None:
    """Also when it comes, and when it goes; a run in between changes nothing."""
    (tmp_path / "page1.txt").write_bytes(SEED)
    said = []
    for address in (None, ADDRESS, ADDRESS, ADDRESS.replace("Vm", "VM"), None):
        (tmp_path / "page1.url").unlink(missing_ok=True)
        if address:
            (tmp_path / "page1.url").write_text(address)
        said.append(made(tmp_path, "page1.txt")[2].rpartition(" ")[2])
    assert said == ["written", "written", "unchanged", "written", "written"]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "unread-address", 1),
        (b"StartVm\n", "unread-address", 1),
        (b"ftp://docs.example.com/StartVm\n", "unread-address", 1),
        (b"http://[::1/StartVm\n", "unread-address", 1),
        (b"https://docs.example.com/\n\xff", "unread-address", 2),
        (b"https://docs.example.com/SetVmClockTrack\ntruncated\n", "capture-cut-off", 2),
    ],
)
def test_a_file_that_says_something_else(data: bytes, code: str, line: int, tmp_path: Path) -> None:
    """It is told, and the name comes from elsewhere."""
    (tmp_path / "SetVmClockTrack.txt").write_bytes(SEED)
    (tmp_path / "SetVmClockTrack.url").write_bytes(data)
    text, found, _ = made(tmp_path, "SetVmClockTrack.txt")
    assert [(c, p and p.line) for c, p in found] == [(code, line)]
    assert "operationId: SetVmClockTrack\n" in text


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "SetVmClockTrack.txt").write_bytes(SEED)
    (tmp_path / "SetVmClockTrack.url").mkdir()
    text, found, _ = made(tmp_path, "SetVmClockTrack.txt")
    assert [code for code, _ in found] == ["unread-address"]
    assert "operationId: SetVmClockTrack\n" in text


def test_address_files_among_the_pages(tmp_path: Path) -> None:
    """As a pattern `pages/*` gives them: they are no pages; one without a page is told."""
    for name in ("a.txt", "a.html"):
        (tmp_path / name).write_bytes(SEED)
    for name in ("a.url", "b.url"):
        (tmp_path / name).write_text(ADDRESS)
    text, found, summary = made(tmp_path, "a.txt", "a.url", "b.url")
    assert [(code, place and Path(place.file).name) for code, place in found] == [("address-without-page", "b.url")]
    assert "operationId: SetVmClockTrack\n" in text and "1 page, 1 operation" in summary


def test_a_browsers_shortcut() -> None:
    assert read_address("a.url", f"[InternetShortcut]\r\nURL={ADDRESS}\r\n".encode()) == (ADDRESS, [])


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://docs.example.com/api/StartVm/", "StartVm"),
        ("https://docs.example.com/api/StartVm.html?x=/y", "StartVm"),
        ("https://docs.example.com/api/Start%20Vm", "Start Vm"),
        ("https://docs.example.com", None),
        ("https://docs.example.com/en/index.html", None),
        ("https://docs.example.com/en/explorer", None),
    ],
)
def test_the_name_in_an_address(address: str, name: str | None) -> None:
    assert name_in(address) == name
