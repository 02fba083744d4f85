"""Generated clients' own tests, against `specpress mock` of their documents; `clients.py` runs more of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generating import make
from tests.mock.clients import COUNT, Given, chosen, outcome, zstack
from tests.support import shared

# What needs more than a call and its result, or what a mock must not mind.
TEXT = """
openapi: 3.1.0
info: {title: Odd, version: '1'}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    token: {type: apiKey, in: header, name: Authorization}
  schemas:
    Shape:
      type: object
      required: [kind]
      properties:
        kind: {const: round}
        radius: {type: number}
        parts: {type: array, items: {$ref: '#/components/schemas/Shape'}}
      example: {kind: round, radius: 1, parts: [{kind: round}]}
    Log:
      type: object
      required: [text]
      properties: {id: {type: integer, readOnly: true}, text: {type: string}}
      example: {id: 1, text: started}
paths:
  /events:
    get:
      operationId: listen
      responses: {'200': {description: d, content: {text/event-stream: {schema: {type: string}}}}}
  /files:
    post:
      operationId: upload
      requestBody: {required: true, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: d}}
  /login:
    get:
      operationId: login
      responses: {'302': {description: d, content: {application/json: {schema: {type: object}}}}}
  /logs:
    post:
      operationId: write
      deprecated: true
      parameters: [{name: Accept-Encoding, in: header, schema: {enum: [application/base64]}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Log'}}}}
      responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Log'}}}}}
  /shapes:
    put:
      operationId: draw
      security: [{basic: [], token: []}]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {shape: {$ref: '#/components/schemas/Shape'}}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Shape'}}}}}
"""


@pytest.fixture
def odd(tmp_path: Path) -> Given:
    path = tmp_path / "odd.yaml"
    path.write_text(TEXT)
    return Given("odd", path)


@pytest.mark.parametrize("given", list(zstack()), ids=lambda g: g.name)
def test_zstack(given: Given, tmp_path: Path) -> None:
    # Most start jobs, which are asked for a tenth of a second later: several wait together.
    found = outcome(given, tmp_path, workers=3)
    assert (found.error, found.failed) == ("", [])
    assert found.passed >= 545


def test_a_sample_of_the_corpus(tmp_path: Path) -> None:
    documents = chosen(shared("corpus"))
    assert len(documents) == COUNT
    for number, given in enumerate(sorted(documents, key=lambda g: g.path.stat().st_size)[:2]):
        found = outcome(given, tmp_path / str(number))
        assert (found.error, found.failed) == ("", []) and found.passed, given.name


def test_what_is_odd(odd: Given, tmp_path: Path) -> None:
    found = outcome(odd, tmp_path / "client")
    assert (found.error, found.failed, found.passed) == ("", [], 5)
    for tool in (["mypy", "--strict", "."], ["black", "--check", "-q", "."]):
        done = subprocess.run(
            [sys.executable, "-m", *tool], cwd=tmp_path / "client", capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_not_as_described_fails(odd: Given, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    text = TEXT.replace("radius: {type: number}", "radius: {type: string}").replace("radius: 1", "radius: wide")
    other.write_text(text.replace("/events", "/news").replace("'302'", "'200'"))
    found = outcome(odd, tmp_path / "client", other)
    assert found.error == "" and found.passed == 2
    assert sorted(
        (name.rpartition(".")[2], why.partition(":")[0].rpartition(".")[2]) for name, why in found.failed
    ) == [
        ("test_draw", "BadRequestError"),
        ("test_listen", "NotFoundError"),
        ("test_login", "Failed"),
    ]


def test_without_a_mock_they_are_skipped(odd: Given, tmp_path: Path) -> None:
    made = make(TEXT, package="odd")
    for name, content in made.files.items():
        path = tmp_path / "client" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    env = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "-p", "no:xdist", "tests"],
        cwd=tmp_path / "client",
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 and "5 skipped" in done.stdout and "ODD_MOCK_URL is not set" in done.stdout


def test_a_package_without_tests() -> None:
    made = make(TEXT, options={"tests": "none"})
    assert [name for name in made.files if name.startswith("tests/")] == []
    assert b"tests/conftest.py" not in made.files["README.md"]
    tested = make(TEXT).files
    assert b"tests/conftest.py" in tested["README.md"] and b"_MOCK_URL=http" in tested["tests/conftest.py"]
