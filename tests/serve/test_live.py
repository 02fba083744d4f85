"""A file changes under `specpress serve`: what pages are told, what they then find, and what the terminal says."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.serve.showing import BOOK, SHELF, body, listening, shelf, showing


def replaced(path: Path, text: str) -> None:
    """As many editors save: a new file takes the name."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text)
    beside.replace(path)


WAYS: dict[str, Callable[[Path, str], object]] = {"written": Path.write_text, "replaced": replaced}


@pytest.mark.parametrize("way", WAYS)
def test_a_change_reaches_pages_and_mock(tmp_path: Path, way: str) -> None:
    save = WAYS[way]
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        first = page.next()
        assert first["problems"] == [] and first["version"].encode() in made.ask("GET /")
        save(document, SHELF.replace("Get a book", "Fetch a book").replace("/books/", "/volumes/"))
        second = page.next()
        assert second["problems"] == [] and second["version"] != first["version"]
        assert second["version"].encode() in made.ask("GET /") and b"Fetch a book" in made.ask("GET /index.md")
        assert made.ask("GET /mock/volumes/1").startswith(b"HTTP/1.1 200")
        assert made.ask("GET /mock/books/1").startswith(b"HTTP/1.1 404")
        save(tmp_path / "book.yaml", BOOK.replace("Emma", "Persuasion"))
        assert page.next()["version"] not in (first["version"], second["version"])
        assert b"Persuasion" in made.ask("GET /mock/volumes/1")
        error = made.ended()[2]
    assert "shelf.yaml changed: built again in" in error and "book.yaml changed: built again in" in error


def test_an_invalid_document_changes_nothing_until_it_is_mended(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        good = page.next()
        before = made.ask("GET /index.html")
        document.write_text(SHELF.replace("#/Book", "#/Bok"))
        told = page.until(problems=True)
        assert told["version"] == good["version"]
        assert "shelf.yaml:9:" in told["problems"][0] and "error[dangling-ref]: 'book.yaml#/Bok'" in told["problems"][0]
        assert body(made.ask("GET /index.html")) == body(before)
        assert made.ask("GET /mock/books/1").startswith(b"HTTP/1.1 200")
        with listening(made) as late:
            assert late.next() == told, "a page that comes later is told as well"
        document.write_text(SHELF)
        assert page.until(problems=False) == good, "the same site: the banner goes, nothing is loaded again"
        document.write_text(SHELF.replace("#/Book", "#/Bok"))
        page.until(problems=True)
        document.write_text(SHELF.replace("Get a book", "Fetch a book"))
        mended = page.until(problems=False)
        assert mended["version"] != good["version"] and b"Fetch a book" in made.ask("GET /index.md")
        error = made.ended()[2]
    assert "the site and the mock stay as they were" in error and "Traceback" not in error


def test_diagnostics_are_printed_as_by_other_commands(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document, "--format", "text") as made, listening(made) as page:
        page.next()
        document.write_text(SHELF + "paths: {}\n")
        told = page.until(problems=True)["problems"][0]
        _, _, error = made.ended()
    assert told in error and told.startswith(f"{document}:10:1: error[duplicate-key]")
    assert f"{told.splitlines()[1]}\n" in error and "paths: {}" in told.splitlines()[1]


def test_markup_in_a_diagnostic_is_text(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        page.next()
        document.write_text(SHELF.replace("#/Book", "#/<img src=x onerror=alert(1)>\\u202e"))
        told = page.until(problems=True)["problems"][0]
        assert "<img" in told, "what a page shows, it shows as text"
        assert b"<img" not in made.ask("GET /")
        script = made.ask("GET /_specpress/live.js")
    assert b"innerHTML" not in script and b"textContent" in script


def test_files_that_go_and_come(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        good = page.next()
        (tmp_path / "book.yaml").unlink()
        told = page.until(problems=True)["problems"][0]
        assert "cannot read 'book.yaml'" in told and "shelf.yaml:9:" in told
        (tmp_path / "book.yaml").write_text(BOOK)
        assert page.until(problems=False) == good
        document.rename(tmp_path / "away.yaml")
        assert "cannot read" in page.until(problems=True)["problems"][0]
        assert made.ask("GET /").startswith(b"HTTP/1.1 200")
        (tmp_path / "away.yaml").rename(document)
        assert page.until(problems=False) == good


def test_half_written_files_are_not_told(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    changed = SHELF.replace("Get a book", "Fetch a book")
    with showing(document) as made, listening(made) as page:
        page.next()
        document.write_text("")  # truncated, and written half a second later
        time.sleep(0.5)
        with document.open("w") as file:
            for line in changed.splitlines(keepends=True):
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
                time.sleep(0.05)
        state = page.next()
        assert state["problems"] == [] and page.is_quiet(1.0)
        document.unlink()
        time.sleep(0.5)
        document.write_text(SHELF)
        assert page.next()["problems"] == []
        assert "error[" not in made.ended()[2]


def test_many_edits_are_few_builds_and_the_last_counts(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        page.next()
        for number in range(40):
            document.write_text(SHELF.replace("Get a book", f"Edit {number}"))
            time.sleep(0.03)
        limit = time.monotonic() + 20
        while b"Edit 39" not in made.ask("GET /index.md") and time.monotonic() < limit:
            time.sleep(0.1)
        assert b"Edit 39" in made.ask("GET /index.md")
        error = made.ended()[2]
    assert 1 <= error.count("built again") <= 4


def test_an_edit_during_a_build_is_not_lost(tmp_path: Path) -> None:
    """A large document: edits arrive while it is built, and pages are served meanwhile."""
    document = tmp_path / "large.yaml"
    one = SHELF.partition("paths:\n")[2]

    def large(title: str) -> str:
        paths = "".join(one.replace("/books/", f"/books{n}/").replace("getBook", f"get{n}") for n in range(250))
        return SHELF.partition("paths:\n")[0].replace("Shelf", title) + "paths:\n" + paths

    shelf(tmp_path)
    document.write_text(large("First"))
    with showing(document) as made, listening(made) as page:
        page.next()
        document.write_text(large("Second"))
        time.sleep(0.9)  # it is being built
        document.write_text(large("Third"))
        slowest = 0.0
        limit = time.monotonic() + 40
        while b"Third" not in (answer := made.ask("GET /index.md")) and time.monotonic() < limit:
            start = time.monotonic()
            assert made.ask("GET /").startswith(b"HTTP/1.1 200")
            slowest = max(slowest, time.monotonic() - start)
            time.sleep(0.02)
        assert b"Third" in answer and slowest < 1.0


def test_the_configuration_is_watched(tmp_path: Path) -> None:
    shelf(tmp_path)
    config = tmp_path / "specpress.yaml"
    text = (
        "specs: {a: {document: shelf.yaml}}\ntargets: {docs: {pack: site, out: out, options: {language: LANGUAGE}}}\n"
    )
    config.write_text(text.replace("LANGUAGE", "en"))
    with showing(None, folder=tmp_path) as made, listening(made) as page:
        page.next()
        config.write_text(text.replace("LANGUAGE", "zh"))
        page.next()
        assert b'<html lang="zh' in made.ask("GET /")
        config.write_text(text.replace("LANGUAGE", "xx"))
        assert "option 'language' cannot be 'xx'" in page.until(problems=True)["problems"][0]
        config.write_text(text.replace("targets", "target"))
        assert "specpress.yaml:2:1: error[unknown-key]" in page.next()["problems"][0]
        config.write_text(text.replace("LANGUAGE", "zh"))
        assert page.until(problems=False)["problems"] == []


def test_a_configuration_that_goes_and_comes(tmp_path: Path) -> None:
    shelf(tmp_path)
    config = tmp_path / "specpress.yaml"
    config.write_text("specs: {a: {document: shelf.yaml}}\n")
    with showing(None, folder=tmp_path) as made, listening(made) as page:
        page.next()
        text = config.read_text()
        config.unlink()
        assert "error[nothing-configured]" in page.until(problems=True)["problems"][0]
        config.write_text(text)
        page.until(problems=False)
        other = tmp_path / "pyproject.toml"
        other.write_text("[tool.specpress.specs.a]\ndocument = 'shelf.yaml'\n")
        assert "error[two-configurations]" in page.until(problems=True)["problems"][0]
        config.unlink()
        page.until(problems=False)
        other.write_text("[tool.specpress.specs.a]\ndocument = 'shelf.yml'\n")
        assert "cannot read" in page.until(problems=True)["problems"][0]
        other.write_text("[tool.specpress.specs.a]\ndocument = 'book.yaml'\n")
        assert "error[not-openapi]" in page.next()["problems"][0]


def test_output_that_nobody_reads(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        page.next()
        assert made.process.stderr is not None
        made.process.stderr.close()
        document.write_text(SHELF.replace("#/Book", "#/Bok"))
        page.until(problems=True)
        document.write_text(SHELF.replace("Get a book", "Fetch a book"))
        page.until(problems=False)
        assert b"Fetch a book" in made.ask("GET /index.md")
        made.process.kill()


def test_overlays_are_watched(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    overlay = tmp_path / "more.overlay.yaml"
    text = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.info, update: {title: TITLE}}]\n"
    overlay.write_text(text.replace("TITLE", "One"))
    with showing(document, "--overlay", str(overlay)) as made, listening(made) as page:
        page.next()
        assert b"<title>One</title>" in made.ask("GET /")
        overlay.write_text(text.replace("TITLE", "Two"))
        page.next()
        assert b"<title>Two</title>" in made.ask("GET /")


def test_a_touch_is_no_change(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document) as made, listening(made) as page:
        page.next()
        os.utime(document)
        document.write_text(SHELF)
        assert page.is_quiet(1.5)
        assert "changed" not in made.ended()[2]
