"""The customer's repository, as committed: nothing drifts, and what is generated is as good as it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import shell
from generator.actions import flatten_actions
from generator.bundle import bundle
from generator.cli import main
from generator.document import open_document
from generator.validate import validate
from generator.yaml_text import to_text
from tests.support import ROOT

CLIENT = ROOT / "generated" / "python"


def specpress(*args: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *args],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def tool(*args: str, cwd: Path = ROOT) -> None:
    done = subprocess.run([sys.executable, "-m", *args], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_drifts() -> None:
    done = specpress("generate", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_fresh_run_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a manifest to go by, and under another hash seed."""
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    for target in ("python", "examples", "site"):
        done = specpress("generate", "--target", target, "--out", str(tmp_path / target))
        assert done.returncode == 0, done.stderr
        kept = {p.relative_to(ROOT / "generated" / target): p.read_bytes() for p in _files(ROOT / "generated" / target)}
        made = {p.relative_to(tmp_path / target): p.read_bytes() for p in _files(tmp_path / target)}
        assert made.keys() == kept.keys()
        assert [str(n) for n in made if made[n] != kept[n] and n.name != ".specpress-manifest.json"] == []


def _files(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts]


def test_the_flat_document_is_valid() -> None:
    name = "specs/zstack/openapi.yaml"
    document, found = open_document(name, (ROOT / name).read_bytes(), [], shell.Reader(".").fetch)
    flat = to_text(flatten_actions(bundle(document)))
    assert "/zstack/v1/vm-instances/{uuid}/actions#setvmclocktrack:" in flat
    assert "x-actions" not in flat
    again, more = open_document("flat.yaml", flat.encode(), [], shell.Reader(".").fetch)
    assert [*found, *more, *validate(again)] == []
    from openapi_spec_validator import validate as arbiter

    arbiter(again.root)


def test_black() -> None:
    tool("black", "--check", "--quiet", str(CLIENT))


def test_mypy_of_the_client() -> None:
    tool("mypy", "--strict", "--config-file", os.devnull, "--cache-dir", os.devnull, "zstack", cwd=CLIENT)


def test_pyright_of_the_client() -> None:
    tool("pyright", "--pythonpath", sys.executable, "zstack", cwd=CLIENT)


def test_it_imports_without_warnings() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", "import zstack, zstack.models; zstack.models.VmInstanceInventory"],
        cwd=CLIENT,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_house_is_typed_and_linted() -> None:
    tool("mypy")
    tool("ruff", "check", ".")
    tool("ruff", "format", "--check", ".")


def test_a_run_with_nothing_to_do_touches_nothing() -> None:
    before = {p: p.stat().st_mtime_ns for p in _files(ROOT / "generated")}
    done = specpress("generate")
    assert done.returncode == 0, done.stderr
    assert "up to date" in done.stdout + done.stderr
    assert {p: p.stat().st_mtime_ns for p in _files(ROOT / "generated")} == before


def test_nothing_heavy_is_imported_for_it() -> None:
    code = (
        "import sys; from generator.cli import main; code = main(['generate', '-q']);"
        "heavy = {'black', 'jinja2', 'openapi_spec_validator', 'jsonschema', 'markdown_it'} & set(sys.modules);"
        "sys.exit(code or bool(heavy) and str(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_help_is_quick_to_import() -> None:
    code = "import sys, generator.cli; sys.exit(bool({'yaml', 'black', 'jinja2', 'rich'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_help_exits_zero(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    assert "transcribe" in capsys.readouterr().out
