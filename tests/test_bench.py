"""The pieces of the bench, once each. Nothing here looks at a clock."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from generator.proof import proven
from tests.bench.generate import DOCUMENTS, LARGE
from tests.bench.measure import best, run
from tests.bench.synthetic import document
from tests.bench.tools import Ours
from tests.support import shared


def test_a_synthetic_document_has_what_was_asked_for() -> None:
    for size in (1, 7, 20):
        data = document(size)
        operations = [o["operationId"] for item in data["paths"].values() for o in item.values()]
        assert len(set(operations)) == len(operations) == size
        assert proven(data, "3.0")


def test_a_run_is_measured_with_its_children(tmp_path: Path) -> None:
    work = "sum(range(3_000_000))"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}], check=True); sys.exit(3)"
    little = run([sys.executable, "-c", "pass"], os.environ, tmp_path / "log")
    much = run([sys.executable, "-c", inner], os.environ, tmp_path / "log")
    assert (little.exit, much.exit) == (0, 3)
    assert much.cpu > little.cpu > 0
    assert much.rss > 1
    assert best([much, little]) is little


def test_ours_runs_from_this_checkout(tmp_path: Path) -> None:
    import json

    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document(2)))
    ours = Ours(tmp_path)
    assert run(ours.command(spec, tmp_path / "out"), ours.env, tmp_path / "log").exit == 0
    assert (tmp_path / "out" / "pyproject.toml").exists()


def test_its_documents_are_there() -> None:
    corpus = shared("corpus")
    assert LARGE in DOCUMENTS
    assert len(set(DOCUMENTS)) == 11
    assert [n for n in DOCUMENTS if not (corpus / "specs" / n).is_file()] == []
