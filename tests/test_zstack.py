"""The customer's repository, as committed: nothing drifts, and what is generated is as good as it says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import shell
from generator.actions import flatten_actions
from generator.bundle import bundle
from generator.cli import main
from generator.document import open_document
from generator.fileset import MANIFEST
from generator.prepare import prepare
from generator.yaml_text import to_text
from tests.support import ROOT, shared

CLIENT = ROOT / "generated" / "python"
CLIENTS = pytest.mark.parametrize("client", ["python", "zstack-server"])
TARGETS = ("python", "zstack-server", "examples", "site")
OVERLAYS = {
    "as the pages say": ("enrich", "samples"),
    "as a server says": ("enrich", "samples", "server-5.2"),
}


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
    for target in TARGETS:
        done = specpress("generate", "--target", target, "--out", str(tmp_path / target))
        assert done.returncode == 0, done.stderr
        kept = {p.relative_to(ROOT / "generated" / target): p.read_bytes() for p in _files(ROOT / "generated" / target)}
        made = {p.relative_to(tmp_path / target): p.read_bytes() for p in _files(tmp_path / target)}
        assert kept.keys() <= made.keys()
        rest = {p for p in made.keys() - kept.keys() if p.parts[0] != "try"}
        assert {p.suffix for p in rest} <= {".html"}, "only what the repository does not hold"
        assert [str(n) for n in kept if made[n] != kept[n] and n.name != MANIFEST] == []
        pinned = [_manifest(folder / target)["files"] for folder in (ROOT / "generated", tmp_path)]
        assert pinned[0] == pinned[1]


def _manifest(folder: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
    return data


def _files(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts]


@pytest.mark.parametrize("named", [(), *OVERLAYS.values()], ids=["as transcribed", *OVERLAYS])
def test_the_document_is_valid(named: tuple[str, ...]) -> None:
    """In one piece, and flat: that checks each action, which validators do not look into."""
    folder = ROOT / "specs" / "zstack"
    overlays = [(f"{n}.overlay.yaml", (folder / f"{n}.overlay.yaml").read_bytes()) for n in named]
    name = str(folder / "openapi.yaml")
    document, found = open_document(name, Path(name).read_bytes(), overlays, shell.Reader(str(folder)).fetch)
    assert [*found, *prepare(document).diagnostics] == []
    key = "setVmClockTrack" if "server-5.2" in named else "setvmclocktrack"
    flat = flatten_actions(bundle(document))
    assert f"/zstack/v1/vm-instances/{{uuid}}/actions#{key}" in flat["paths"]
    assert "x-actions" not in to_text(flat)
    again, more = open_document("flat.yaml", to_text(flat).encode(), [], shell.Reader(".").fetch)
    assert [*found, *more, *prepare(again).diagnostics] == []
    from openapi_spec_validator import validate as arbiter

    arbiter(again.root)


def test_other_tools_read_the_parts() -> None:
    from openapi_spec_validator import validate_url

    validate_url((ROOT / "specs" / "zstack" / "openapi.yaml").as_uri())


def test_the_overlays_are_those_of_the_facts() -> None:
    done = subprocess.run(
        [sys.executable, "specs/zstack/overlays.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_facts_are_those_given() -> None:
    assert (ROOT / "specs/zstack/server-facts.json").read_bytes() == (
        shared("zstack") / "server-facts.json"
    ).read_bytes()


def test_each_action_is_a_method_with_its_own_types() -> None:
    folder = ROOT / "specs" / "zstack"
    document, _ = open_document(
        str(folder / "openapi.yaml"), (folder / "openapi.yaml").read_bytes(), [], shell.Reader(str(folder)).fetch
    )
    paths: Any = bundle(document)["paths"]
    actions = paths["/zstack/v1/vm-instances/{uuid}/actions"]["put"]["x-actions"]
    assert len(actions) >= 12
    surface = (CLIENT / "surface.txt").read_text()
    methods = [line for line in surface.splitlines() if line.startswith("client.vm_instances.")]
    api = (CLIENT / "api.md").read_text()
    named = {
        key: re.search(rf"`client\.(\S+)`.*PUT /zstack/v1/vm-instances/{{uuid}}/actions \({key}\)`", api)
        for key in actions
    }
    assert all(named.values()), [key for key, found in named.items() if not found]
    names = {found[1] for found in named.values() if found}
    assert len(names) == len(actions)
    assert all(any(line.startswith(f"client.{name}(") for line in methods) for name in names)


@CLIENTS
def test_black(client: str) -> None:
    tool("black", "--check", "--quiet", str(ROOT / "generated" / client))


@CLIENTS
def test_mypy_of_the_client(client: str) -> None:
    strict = ("--strict", "--config-file", os.devnull, "--cache-dir", os.devnull)
    tool("mypy", *strict, "zstack", "tests", cwd=ROOT / "generated" / client)


@CLIENTS
def test_pyright_of_the_client(client: str) -> None:
    tool("pyright", "--pythonpath", sys.executable, "zstack", "tests", cwd=ROOT / "generated" / client)


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


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository's input and output in which everything was just generated."""
    here = tmp_path_factory.mktemp("copy")
    for name in ("specs", "generated"):
        shutil.copytree(ROOT / name, here / name)
    shutil.copy(ROOT / "pyproject.toml", here)
    made = specpress("generate", cwd=here)
    assert made.returncode == 0, made.stderr
    return here


def test_a_run_with_nothing_to_do_touches_nothing(done: Path) -> None:
    before = {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in _files(done)}
    again = specpress("generate", cwd=done)
    assert again.returncode == 0, again.stderr
    assert (again.stdout + again.stderr).count("up to date") == len(TARGETS)
    assert {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in _files(done)} == before


def test_nothing_heavy_is_imported_for_it(done: Path) -> None:
    code = (
        "import sys; from generator.cli import main; code = main(['generate', '-q']);"
        "heavy = {'black', 'jinja2', 'openapi_spec_validator', 'jsonschema', 'markdown_it'} & set(sys.modules);"
        "sys.exit(code or bool(heavy) and str(heavy))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", code], cwd=done, capture_output=True, text=True, env=environment)
    assert ran.returncode == 0, ran.stderr


def test_a_changed_page_changes_what_is_made_of_it(done: Path, tmp_path: Path) -> None:
    """The customer's day: a page changes, and the client, the examples and the site follow."""
    here = tmp_path / "copy"
    shutil.copytree(done, here)
    page = here / "specs/zstack/pages/SetVmClockTrack.txt"
    text = page.read_text()
    text = text.replace(
        "systemTagsListSystem Tags", "driftLimitIntegerMost seconds of drift\nsystemTagsListSystem Tags"
    )
    page.write_text(text.replace('"intervalInSeconds":1}', '"intervalInSeconds":1,"driftLimit":1}'))
    drift = specpress("generate", "--check", cwd=here)
    assert drift.returncode == 1 and "specs/zstack/paths/vm-instances.yaml" in drift.stderr
    made = specpress("generate", cwd=here)
    assert made.returncode == 0, made.stderr
    assert "drift_limit: int | UnsetType" in (here / "generated/python/surface.txt").read_text()
    assert "driftLimit" in (here / "generated/examples/vm_instances/set-vm-clock-track/curl.sh").read_text()
    assert "Most seconds of drift" in (here / "generated/site/operations/set-vm-clock-track.html").read_text()
    assert specpress("generate", "--check", cwd=here).returncode == 0


def test_help_is_quick_to_import() -> None:
    code = "import sys, generator.cli; sys.exit(bool({'yaml', 'black', 'jinja2', 'rich'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_help_exits_zero(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    assert "transcribe" in capsys.readouterr().out
