"""What a user meets when something is wrong: one clear diagnostic, the right exit code, and nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT

GOOD = """\
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
servers: [{url: https://api.acme.example}]
paths:
  /pets:
    get: {operationId: listPets, responses: {'200': {description: ok}}}
"""

DOCUMENTS = {
    "duplicate key": (GOOD + "paths: {}\n", "duplicate-key", 7),
    "dangling ref": (
        GOOD.replace("{description: ok}", "{$ref: '#/components/responses/Nope'}"),
        "dangling-ref",
        6,
    ),
    "alias cycle": (
        GOOD + "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n",
        "ref-cycle",
        7,
    ),
    "allOf cycle": (
        GOOD + "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n",
        "allof-cycle",
        7,
    ),
    "10,000 levels": (GOOD + "x-deep: " + "[" * 10_000 + "]" * 10_000 + "\n", "limit-exceeded", 7),
    "a tab": (GOOD + "\tx-tab: 1\n", "syntax-error", 7),
    "no document": ("just: text\n", "not-openapi", 1),
    "not valid": (GOOD.replace("{description: ok}", "[ok]"), "invalid-document", 6),
    "an address": (GOOD.replace("{description: ok}", "{$ref: 'http://127.0.0.1:9/x'}"), "remote-ref", 6),
}


def run(cwd: Path, *args: str) -> tuple[int, str]:
    """Exit code and all that was printed."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *args],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done.returncode, done.stdout + done.stderr


def found(cwd: Path, *args: str) -> tuple[int, list[tuple[str, int]]]:
    """Exit code, and code and line of each error."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *args, "--format", "json", "--quiet"],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    printed = json.loads(done.stderr or done.stdout or "[]")
    errors = [d for d in printed if d["severity"] == "error"]
    return done.returncode, [(d["code"], (d["position"] or {"line": 0})["line"]) for d in errors]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "api.yaml").write_text(GOOD)
    return tmp_path


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_bad_document(name: str, tmp_path: Path) -> None:
    text, code, line = DOCUMENTS[name]
    (tmp_path / "api.yaml").write_text(text)
    for args in (("validate", "api.yaml"), ("generate", "api.yaml", "--target", "python", "--out", "client")):
        exit_code, errors = found(tmp_path, *args)
        assert (exit_code, errors) == (1, [(code, line)])
    assert not (tmp_path / "client").exists()


def generate(here: Path, *more: str) -> tuple[int, str]:
    return run(here, "generate", "api.yaml", "--target", "examples", "--out", "out", *more)


def test_the_output_is_a_file(here: Path) -> None:
    (here / "out").write_text("mine")
    code, said = generate(here, "--force")
    assert code == 2 and "it is a file" in said and "help:" in said
    assert (here / "out").read_text() == "mine"


def test_the_output_is_a_symlink(here: Path) -> None:
    (here / "elsewhere").mkdir()
    (here / "out").symlink_to(here / "elsewhere")
    code, said = generate(here)
    assert code == 2 and "symbolic link" in said
    assert list((here / "elsewhere").iterdir()) == []


def test_the_output_is_read_only(here: Path) -> None:
    """As root too: without the capability to write anywhere."""
    (here / "out").mkdir(mode=0o500)
    bare = [] if os.geteuid() else ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if bare and shutil.which(bare[0]) is None:
        assert "CI" not in os.environ, "setpriv is missing"
        pytest.skip("root writes anywhere, and there is no setpriv to take that away")
    done = subprocess.run(
        [*bare, sys.executable, "-m", "generator", "generate", "api.yaml", "--target", "examples", "--out", "out"],
        cwd=here,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 2 and "permission denied" in done.stderr and "help:" in done.stderr, done.stderr
    assert list((here / "out").iterdir()) == []


def test_the_output_is_someone_elses(here: Path) -> None:
    (here / "out").mkdir()
    (here / "out" / "thesis.txt").write_text("mine")
    code, said = generate(here)
    assert code != 0 and "specpress did not write" in said
    assert [p.name for p in (here / "out").iterdir()] == ["thesis.txt"]


def test_a_file_edited_by_hand(here: Path) -> None:
    assert generate(here)[0] == 0
    readme = here / "out" / "README.md"
    kept = readme.read_bytes()
    assert generate(here, "--check")[0] == 0
    readme.write_text("edited")
    code, said = generate(here, "--check")
    assert code == 1 and "README.md" in said
    code, said = generate(here)
    assert code == 1 and "README.md" in said and "--force" in said
    assert readme.read_text() == "edited"
    assert generate(here, "--force")[0] == 0
    assert readme.read_bytes() == kept
    assert (here / "out" / "README.md.orig").read_text() == "edited"


def test_usage(here: Path) -> None:
    assert run(here, "generate", "--nonsense")[0] == 2
    assert run(here, "validate", "nowhere.yaml")[0] == 2
    assert run(here, "generate", "api.yaml", "--target", "python")[0] == 2
    code, said = run(here, "generate", "api.yaml", "--target", "cobol", "--out", "out")
    assert code == 2 and "python" in said
    code, said = run(here, "generate")
    assert code == 2 and "specpress init" in said


def test_options_on_the_command_line(here: Path) -> None:
    given = ("generate", "api.yaml", "--target", "python", "--out", "out", "--option")
    assert run(here, *given, "layout=flat", "--option", "package=mine")[0] == 0
    assert "client.list_pets()" in (here / "out" / "surface.txt").read_text()
    assert (here / "out" / "mine").is_dir()
    code, said = run(here, *given, "layout=round")
    assert code and "error[invalid-option]" in said and "one of: namespaced, flat" in said
    code, said = run(here, *given, "flat")
    assert code == 2 and "NAME=VALUE" in said and "--option layout=flat" in said
    (here / "specpress.yaml").write_text(
        "specs: {a: {document: api.yaml}}\ntargets: {python: {out: other, options: {package: mine, layout: flat}}}\n"
    )
    assert run(here, "generate", "--option", "layout=namespaced")[0] == 0
    assert "client.pets.list()" in (here / "other" / "surface.txt").read_text()
    assert (here / "other" / "mine").is_dir(), "what is configured and not given stays"


def test_init_then_generate(here: Path) -> None:
    assert run(here, "init")[0] == 0
    assert run(here, "init")[0] == 2, "it overwrites nothing"
    text = (here / "specpress.yaml").read_text()
    (here / "specpress.yaml").write_text(text.replace("openapi.yaml", "api.yaml"))
    code, said = run(here, "generate")
    assert code == 0, said
    assert (here / "generated" / "python").is_dir()


def test_export(here: Path) -> None:
    for form in ("--bundle", "--flat-actions"):
        assert run(here, "export", "api.yaml", form, "--out", "flat.yaml")[0] == 0
        assert run(here, "validate", "flat.yaml")[0] == 0
    assert run(here, "export", "api.yaml", "--ir", "--out", "ir.json")[0] == 0
    assert json.loads((here / "ir.json").read_text())["operations"][0]["id"] == "listPets"


def test_forms(here: Path) -> None:
    (here / "api.yaml").write_text(DOCUMENTS["duplicate key"][0])
    code, said = run(here, "validate", "api.yaml", "--format", "github")
    assert code == 1 and "::error file=api.yaml,line=7,col=1,title=duplicate-key::" in said


def test_strict(here: Path) -> None:
    (here / "fix.overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions: [{target: $.nowhere, update: {a: 1}}]\n"
    )
    assert run(here, "validate", "api.yaml", "--overlay", "fix.overlay.yaml")[0] == 0
    code, said = run(here, "validate", "api.yaml", "--overlay", "fix.overlay.yaml", "--strict")
    assert code == 1 and "fix.overlay.yaml:3:" in said


PAGES = ("SetVmClockTrack.txt", "LogOut.zsphere.bullets.txt", "QueryZone.cloud.flat.txt")


def _pages(folder: Path) -> tuple[str, ...]:
    (folder / "zoo" / "pages").mkdir(parents=True)
    shutil.copy(ROOT / "specs" / "zstack" / "dialect.yaml", folder / "zoo")
    for name in PAGES:
        shutil.copy(ROOT / "specs" / "zstack" / "pages" / name, folder / "zoo" / "pages")
    return ("transcribe", *(f"zoo/pages/{name}" for name in PAGES), "--out", "zoo/openapi.yaml")


def test_a_transcribed_document_that_was_edited(tmp_path: Path) -> None:
    args, spec = _pages(tmp_path), tmp_path / "zoo" / "openapi.yaml"
    assert run(tmp_path, *args)[0] == 0
    assert "unchanged" in run(tmp_path, *args)[1]
    spec.write_text(spec.read_text().replace("title: ZStack", "title: Mine"))
    code, said = run(tmp_path, *args)
    assert code == 1 and "edited by hand" in said
    assert "title: Mine" in spec.read_text()
    assert run(tmp_path, *args, "--force")[0] == 0
    assert "title: Mine" in (tmp_path / "zoo" / "openapi.yaml.orig").read_text()


def test_a_document_in_parts(tmp_path: Path) -> None:
    """The parts are one document; they are guarded as generated files are, and go when nothing needs them."""
    args, folder = _pages(tmp_path), tmp_path / "zoo"
    assert run(tmp_path, *args)[0] == 0
    whole = run(tmp_path, "export", "zoo/openapi.yaml", "--bundle", "-q")[1]
    (folder / "openapi.yaml").unlink()
    code, said = run(tmp_path, *args, "--parts")
    assert code == 0 and "5 of 5 files written" in said
    parts = sorted(str(p.relative_to(folder)) for p in folder.rglob("*.yaml"))
    assert parts == [
        *("dialect.yaml", "openapi.yaml", "paths/accounts.yaml", "paths/vm-instances.yaml", "paths/zones.yaml"),
        "schemas.yaml",
    ]
    assert run(tmp_path, "export", "zoo/openapi.yaml", "--bundle", "-q")[1] == whole
    assert run(tmp_path, "validate", "zoo/openapi.yaml")[0] == 0
    assert "unchanged" in run(tmp_path, *args)[1], "what is in parts stays so"

    zones = folder / "paths" / "zones.yaml"
    zones.write_text(zones.read_text().replace("Success", "Mine"))
    code, said = run(tmp_path, *args, "--check")
    assert code == 1 and "zoo/paths/zones.yaml" in said
    code, said = run(tmp_path, *args)
    assert code == 1 and "edited by hand" in said and "Mine" in zones.read_text()
    assert run(tmp_path, *args, "--force")[0] == 0
    assert "Mine" in (folder / "paths" / "zones.yaml.orig").read_text()

    fewer = [a for a in args if "QueryZone" not in a]
    code, said = run(tmp_path, *fewer)
    assert code == 0 and not zones.exists()
