"""A fast sample of the hostile documents and of the faults; `tests/README.md` has the commands of the whole."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys

from tests.support import ROOT, shared

GENERATE = f"{shlex.quote(sys.executable)} -m generator generate {{spec}} --target python --out {{out}}"
SAMPLE = "py_doc__*,yaml__dup*,yaml__py_tag*,cycle__alias2*,ref__*,regex__redos*,trav__title*,crlf__*,control__*"


def run(*args: str) -> str:
    done = subprocess.run(
        [sys.executable, *args], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    return done.stdout + done.stderr


def test_hostile_documents() -> None:
    said = run(
        str(shared("hostile") / "check.py"),
        *("--only", SAMPLE, "--quick", "--name", "specpress", "--python", sys.executable, "--", GENERATE),
    )
    counts = dict(re.findall(r"\b(safe|unsafe|crash|timeout|broken)[ /]+(\d+)", said))
    assert int(counts["safe"]) >= 10, said
    assert (counts["unsafe"], counts["crash"], counts["timeout"]) == ("0", "0", "0"), said


def test_faults() -> None:
    said = run(str(shared("hostile") / "faults.py"), "--name", "specpress", "--again=--force", GENERATE)
    assert re.search(r"ok 1[89] / BAD 0", said) or re.search(r"ok 20 / BAD 0", said), said
