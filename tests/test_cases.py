"""Golden cases: one concept each, a small document and all that is made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import shell
from generator.diagnostics import Diagnostics, Failed, render
from generator.document import open_document
from generator.ir_json import to_json
from generator.packs import load_pack
from generator.pipeline import Before, generate, understand
from generator.prepare import prepare
from tests.golden import check_tree
from tests.support import ROOT

CASES = ROOT / "tests" / "cases"
NAMES = sorted(p.name for p in CASES.iterdir() if p.is_dir())


def make(case: Path) -> dict[str, bytes]:
    """All that is made of a case: the IR, what is said, and the tree of each target without the runtime."""
    spec = (case / "spec.yaml").read_bytes()
    overlays = [(p.name, p.read_bytes()) for p in sorted(case.glob("*.overlay.yaml"))]
    found = Diagnostics()
    files: dict[str, bytes] = {}
    document = None
    try:
        document, more = open_document("spec.yaml", spec, overlays, shell.Reader(str(case)).fetch)
        found.extend(more)
        if not found.failed:
            prepared = prepare(document)
            found.extend(prepared.diagnostics)
        if not found.failed:
            api, more = understand(prepared.document)
            found.extend(more)
            files["ir.json"] = (json.dumps(to_json(api), indent=1, ensure_ascii=False) + "\n").encode()
            for target in targets(case):
                pack = load_pack(target, shell.load_pack_files(target))
                made = generate(api, pack, options(case).get(target, {}), Before(), document=prepared.document)
                found.extend(made.diagnostics)
                files |= {f"{target}/{n}": c for n, c in made.files.items() if not _copied(n)}
    except Failed as failed:
        found.extend(failed.diagnostics)
    located = found.located(document.locate) if document else list(found)
    files["diagnostics.txt"] = render(located, "text").encode()
    return files


def _copied(name: str) -> bool:
    """Whether a file is one of the pack's, taken as it is: the runtime, a stylesheet, a script."""
    return "/_runtime/" in name or (name.endswith((".css", ".js")) and name != "search-index.js")


def targets(case: Path) -> list[str]:
    listed = case / "targets.txt"
    return listed.read_text().split() if listed.exists() else ["python"]


def options(case: Path) -> dict[str, Any]:
    """The options of a case's targets: `options.json`."""
    given = case / "options.json"
    return dict(json.loads(given.read_text())) if given.exists() else {}


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, update_golden: bool) -> None:
    check_tree(CASES / name / "expected", make(CASES / name), update_golden)


@pytest.mark.parametrize("name", NAMES)
def test_black_leaves_it_alone(name: str) -> None:
    import black

    for path in sorted((CASES / name / "expected").rglob("*.py")):
        text = path.read_text()
        assert black.format_str(text, mode=black.Mode()) == text, path


@pytest.mark.parametrize("name", NAMES)
def test_cases_are_small(name: str) -> None:
    assert (CASES / name / "spec.yaml").read_text().count("\n") <= 40
