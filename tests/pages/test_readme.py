"""What the README says of pages and dialects is so: its example runs as printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import main
from generator.transcribe.explorer import EXPLORER
from tests.pages.truth import USUAL
from tests.support import ROOT

README = (ROOT / "README.md").read_text()


def fence(mark: str) -> str:
    found = re.search(rf"<!-- {mark} -->\n```\w+\n(.*?)```\n<!-- end -->", README, re.S)
    assert found, mark
    return found[1]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "ReserveBerth.txt").write_text(fence("dialect-page"))
    (tmp_path / "dialect.yaml").write_text(fence("dialect"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_example_of_a_dialect(site: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    command = ["transcribe", "pages/ReserveBerth.txt", "--out", "openapi.yaml", "--report", "--strict"]
    assert f"specpress {' '.join(command)}".replace("ReserveBerth.txt", "*").removesuffix(" --strict") in README
    assert main(command) == 0
    out, err = capfdbinary.readouterr()
    assert re.search(r"^openapi.yaml: 1 page, 1 operations?, written$", err.decode(), re.M)
    assert set(re.findall(r"^\S+ \w+\[([a-z-]+)\]", err.decode(), re.M)) <= USUAL, (
        "nothing had to be guessed or repaired"
    )
    assert b"read      1 field in path, 4 fields in body, header, since, request example, response example" in out
    text = (site / "openapi.yaml").read_text()
    assert fence("dialect-result") in text
    assert "x-unwrap: berth\n" in text and "x-since: '2.1'\n" in text and "security:\n  - key: []\n" in text
    assert main(["validate", "openapi.yaml", "--strict"]) == 0


def test_without_the_dialect_the_page_is_none(site: Path) -> None:
    (site / "dialect.yaml").unlink()
    assert main(["transcribe", "pages/ReserveBerth.txt", "--out", "openapi.yaml", "--quiet"]) == 1


def test_every_key_of_a_dialect_is_in_the_table() -> None:
    table = README.partition("## Pages of another site")[2].partition("## Extensions")[0]
    named = {key for row in re.findall(r"^\| (`.*?`) \|", table, re.M) for key in re.findall(r"`(\w+)`", row)}
    assert set(EXPLORER) <= named
