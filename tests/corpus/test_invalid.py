"""A sample of the documents with a fault, and that the check of them bites; `tests/README.md` has the whole run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.corpus.invalid import entries, judge, look
from tests.support import shared

# One of each kind of fault that leads elsewhere: syntax, references, structure, repairs.
SAMPLE = (
    ("*/invalid-param-location.yaml", "refused", "'in' is 'cookie'; it may be 'body', 'header', 'formData', 'query'"),
    ("*/validate-schema/invalid/invalid-response-code.yaml", "refused", "'foobar' is no status"),
    ("*/no-paths-or-webhooks.yaml", "refused", "'paths', 'components' or 'webhooks' is missing"),
    ("*/duplicate-path-params.yaml", "refused", "Duplicate parameter 'foo'"),
    ("*/internalPathItemRef.yaml", "refused", "dangling-ref"),
    ("*/hasFlowNotFlows.json", "refused", "'flows' is missing in 'petstore_auth'"),
    ("*/duplicateRequired.yaml", "repaired", "repaired-duplicate-item"),
    ("*/non-required-path-param.yaml", "repaired", "repaired-path-parameter"),
)


@pytest.mark.parametrize(("glob", "verdict", "says"), SAMPLE, ids=[s[0].rpartition("/")[2] for s in SAMPLE])
def test_sample(glob: str, verdict: str, says: str) -> None:
    corpus = shared("corpus")
    (entry,) = [e for e in entries(corpus) if Path(e["file"]).match(glob.removeprefix("*/"))]
    outcome = look(corpus, entry)
    assert (outcome.verdict, says in outcome.why) == (verdict, True), outcome


def test_the_sample_is_part_of_all() -> None:
    assert len(entries(shared("corpus"))) == 161


ERROR = {"code": "invalid-document", "severity": "error", "message": "m", "pointer": "#/a", "position": {"line": 1}}
WARNING = ERROR | {"code": "repaired-type", "severity": "warning"}


def ran(code: int, found: object, err: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess([], code, json.dumps(found), err)


@pytest.mark.parametrize(
    ("done", "valid", "files", "verdict"),
    [
        (ran(1, [ERROR]), False, False, "refused"),
        (ran(1, [ERROR]), False, True, "wrong"),
        (ran(1, []), False, False, "wrong"),
        (ran(1, [ERROR | {"position": None}]), False, False, "wrong"),
        (ran(1, [ERROR | {"pointer": None}]), False, False, "wrong"),
        (ran(1, [ERROR | {"pointer": None, "code": "syntax-error"}]), False, False, "refused"),
        (ran(1, [ERROR | {"code": "defect"}]), False, False, "wrong"),
        (ran(2, [ERROR]), False, False, "wrong"),
        (ran(-9, []), False, False, "wrong"),
        (ran(1, [ERROR], "Traceback (most recent call last)"), False, False, "wrong"),
        (ran(0, [WARNING]), False, True, "repaired"),
        (ran(0, [WARNING]), False, False, "wrong"),
        (ran(0, [WARNING | {"code": "status-unknown"}]), False, True, "told"),
        (ran(0, []), True, True, "silent"),
        (ran(0, []), False, True, "wrong"),
    ],
)
def test_the_judge(done: subprocess.CompletedProcess[str], valid: bool, files: bool, verdict: str) -> None:
    assert judge(done, valid, files, manifest=files)[0] == verdict
