"""SARIF: every command can say it, and what it says has the structure that SARIF 2.1.0 asks for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.diagnostics import Position, Severity, declare, declared, report
from generator.sarif import render
from tests.support import ROOT

# What SARIF 2.1.0 asks of the objects that we write (sections 3.13, 3.14, 3.19, 3.20, 3.27 to 3.30, 3.49).
MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
PLACE = {
    "type": "object",
    "required": ["artifactLocation", "region"],
    "additionalProperties": False,
    "properties": {
        "artifactLocation": {
            "type": "object",
            "required": ["uri"],
            "properties": {"uri": {"type": "string", "pattern": r"^(?![a-zA-Z][a-zA-Z0-9+.-]*:)[!-~]+$"}},
        },
        "region": {
            "type": "object",
            "required": ["startLine"],
            "properties": {
                "startLine": {"type": "integer", "minimum": 1},
                "startColumn": {"type": "integer", "minimum": 1},
                "snippet": MESSAGE | {"properties": {"text": {"type": "string"}}},
            },
        },
    },
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "pattern": "sarif-schema-2.1.0.json$"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "invocations": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["executionSuccessful"],
                            "properties": {
                                "executionSuccessful": {"type": "boolean"},
                                "exitCode": {"type": "integer"},
                            },
                        },
                    },
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name", "version", "rules"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id", "shortDescription", "defaultConfiguration"],
                                            "properties": {
                                                "id": {"type": "string"},
                                                "shortDescription": MESSAGE,
                                                "defaultConfiguration": {"properties": {"level": LEVEL}},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["ruleId", "ruleIndex", "level", "message"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": LEVEL,
                                "message": MESSAGE,
                                "locations": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "additionalProperties": False,
                                        "properties": {
                                            "physicalLocation": PLACE,
                                            "logicalLocations": {"type": "array"},
                                        },
                                    },
                                },
                                "relatedLocations": {"type": "array", "items": {"required": ["physicalLocation"]}},
                                "partialFingerprints": {"additionalProperties": {"type": "string"}},
                            },
                        },
                    },
                },
            },
        },
    },
}
BAD = """\
openapi: 3.0.3
info: {title: Acme, version: 1.0.0}
paths:
  /pets:
    get: {responses: {'200': {description: ok}, '4xx': {description: no}}}
"""


def checked(text: str) -> dict[str, Any]:
    """The run of a log whose structure is right."""
    log = json.loads(text)
    jsonschema.Draft202012Validator(LOG).validate(log)
    run: dict[str, Any] = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    return run


def run(cwd: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "generator", *args], cwd=cwd, capture_output=True, text=True)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    (tmp_path / "my specs").mkdir()
    (tmp_path / "my specs" / "api.yaml").write_text(BAD)
    return tmp_path


def test_results_have_their_place(here: Path) -> None:
    done = run(here, "validate", "my specs/api.yaml", "--format", "sarif", "--quiet")
    said = checked(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    status = next(r for r in said["results"] if r["ruleId"] == "repaired-status")
    place = status["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20specs/api.yaml"
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (5, 49)
    assert place["region"]["snippet"]["text"] == BAD.splitlines()[4]
    assert status["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "#/paths/~1pets/get/responses/4xx"
    assert status["level"] == "warning"
    assert said["invocations"] == [{"executionSuccessful": True, "exitCode": 0}]


def test_strict_raises_the_level_and_the_path_is_relative(here: Path) -> None:
    spec = here / "my specs" / "api.yaml"
    done = run(here / "my specs", "validate", str(spec), "--format", "sarif", "--strict", "--quiet")
    said = checked(done.stdout)
    assert done.returncode == 1
    assert {r["level"] for r in said["results"]} == {"error"}
    rules = said["tool"]["driver"]["rules"]
    assert {r["defaultConfiguration"]["level"] for r in rules} == {"warning"}
    assert said["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "api.yaml"


@pytest.mark.parametrize(
    ("args", "code", "rule"),
    [
        (("transcribe", "page.txt", "--out", "spec.yaml"), 2, "unreadable-file"),
        (("validate", "nothing.yaml"), 2, "unreadable-file"),
        (("generate", "my specs/api.yaml", "--target", "python"), 2, "usage"),
        (("generate", "my specs/api.yaml", "--target", "python", "--out", "out"), 0, "repaired-status"),
        (("generate",), 2, "nothing-configured"),
        (("export", "my specs/api.yaml", "--bundle", "--out", "out.yaml"), 0, "repaired-status"),
        (("init", "--out", "my specs/api.yaml"), 2, "usage"),
    ],
)
def test_every_command(here: Path, args: tuple[str, ...], code: int, rule: str) -> None:
    done = run(here, *args, "--format", "sarif", "--quiet")
    said = checked(done.stdout)
    assert done.returncode == code
    assert rule in [r["ruleId"] for r in said["results"]]
    assert said["invocations"] == [{"executionSuccessful": code != 2, "exitCode": code}]


def test_a_result_and_the_log_do_not_mix(here: Path) -> None:
    done = run(here, "export", "my specs/api.yaml", "--bundle", "--format", "sarif", "--quiet")
    assert done.stdout.startswith("openapi: 3.0.3")
    assert checked(done.stderr)["results"]


def test_several_targets_are_one_log(here: Path) -> None:
    targets = "".join(f"  {t}: {{spec: acme, pack: {t}, out: out/{t}}}\n" for t in ("python", "examples"))
    (here / "specpress.yaml").write_text(f"specs:\n  acme: {{document: my specs/api.yaml}}\ntargets:\n{targets}")
    done = run(here, "generate", "--format", "sarif", "--quiet")
    said = checked(done.stdout)
    assert [r["ruleId"] for r in said["results"]].count("repaired-status") == 1
    assert json.loads(run(here, "generate", "--format", "json", "--quiet").stdout) == []


def test_nothing_found_is_a_run_without_results() -> None:
    assert checked(render([], 0))["results"] == []


CODE = declare("test-of-sarif", Severity.ERROR, "only for this test")


def test_odd_paths_and_no_place() -> None:
    odd = [
        report(CODE, "a", position=Position("c:d/é #?.yaml", 2, 3), page=Position("p.txt", 7)),
        report(CODE, "b", help="do it"),
    ]
    said = checked(render(odd, 1))
    uri = said["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "./c:d/%C3%A9%20%23%3F.yaml"
    assert said["results"][0]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 7
    assert "locations" not in said["results"][1]
    assert said["results"][1]["message"]["text"] == "b (do it)"


def test_the_check_of_the_structure_bites() -> None:
    for wrong in ('"level": "error"', '"startLine": 2', '"version": "2.1.0"'):
        text = render([report(CODE, "a", position=Position("x", 2))], 1)
        assert wrong in text
        with pytest.raises(jsonschema.ValidationError):
            checked(re.sub(re.escape(wrong), wrong.rpartition(" ")[0] + ' "wrong"', text))
    assert "test-of-sarif" in declared()
