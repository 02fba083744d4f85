"""The wheel, installed in an empty environment, generates the committed bytes: templates are in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support import ROOT


def run(*args: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return subprocess.run([str(a) for a in args], cwd=cwd, capture_output=True, text=True, env=clean)


def test_the_wheel_outside_the_checkout(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    skipped = shutil.ignore_patterns(".git", ".venv", "*_cache", "__pycache__", "generated")
    shutil.copytree(ROOT, sources, ignore=skipped)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")
    built = run(*pip, "wheel", "--no-deps", "-w", tmp_path, sources, cwd=tmp_path)
    if built.returncode and "CI" not in os.environ and "Could not find a version" in built.stderr:
        pytest.skip("no package index can be reached")
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:  # what 'specpress serve' adds to pages
        assert {"generator/serve/live.js", "generator/serve/live.css"} <= set(packed.namelist())
    home = tmp_path / "env"
    assert run(sys.executable, "-m", "venv", home, cwd=tmp_path).returncode == 0
    python = home / "bin" / "python"
    constraints = ROOT / ".ci" / "constraints.txt"
    done = run(python, "-m", "pip", "-q", "install", "-c", constraints, wheel, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    shutil.rmtree(sources)
    specs = ROOT / "specs/zstack"
    (tmp_path / "specpress.yaml").write_text(
        "specs: {zstack: {document: openapi.yaml, overlays: [enrich.overlay.yaml, samples.overlay.yaml]}}\n"
        "targets:\n"
        + "".join(
            f"  {name}: {{spec: zstack, pack: {name}, out: out/{name}, "
            "options: {package: zstack, namespaces: path"
            + (", languages: 'curl,python'" if name == "examples" else "")
            + "}}\n"
            for name in ("python", "examples", "site")
        )
    )
    for name in ("openapi.yaml", "schemas.yaml", "enrich.overlay.yaml", "samples.overlay.yaml"):
        shutil.copy(specs / name, tmp_path)
    shutil.copytree(specs / "paths", tmp_path / "paths")
    done = run(home / "bin" / "specpress", "generate", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for name in ("python", "examples", "site"):
        made, kept = _content(tmp_path / "out" / name), _content(ROOT / "generated" / name)
        assert kept.keys() <= made.keys()
        rest = {path for path in made.keys() - kept.keys() if not str(path).startswith("try/")}
        assert {Path(path).suffix for path in rest} <= {".html"}, "the repository holds the rest"
        assert [path for path in kept if made[path] != kept[path]] == []


def _content(folder: Path) -> dict[str, bytes]:
    files = [p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts and "_cache" not in str(p)]
    return {str(p.relative_to(folder)): p.read_bytes() for p in files if p.name != ".specpress-manifest.json"}
