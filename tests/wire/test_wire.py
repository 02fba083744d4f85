"""Every wire vector, with the generated Python client: sync and async, with models and with plain JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

from tests.wire import coverage
from tests.wire.client import Made, make, outcome
from tests.wire.compare import differences
from tests.wire.mutate import mutations

HERE = Path(__file__).parent
FILES = {p.stem: json.loads(p.read_text()) for p in sorted(HERE.glob("*.json")) if p.name != "schema.json"}
VECTORS = [pytest.param(topic, v, id=v["id"]) for topic, file in FILES.items() for v in file["vectors"]]
_VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator, "3.2": OpenAPIV32SpecValidator}


@pytest.fixture(scope="session")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of a file, made when its first vector is run."""
    made: dict[str, Made] = {}

    def get(topic: str) -> Made:
        if topic not in made:
            made[topic] = make(topic, FILES[topic]["document"], tmp_path_factory.mktemp(topic))
        return made[topic]

    return get


@pytest.mark.parametrize("topic", FILES)
def test_file(topic: str) -> None:
    schema = json.loads((HERE / "schema.json").read_text())
    file = FILES[topic]
    Draft202012Validator.check_schema(schema)
    assert [f"{e.json_path}: {e.message}" for e in Draft202012Validator(schema).iter_errors(file)] == []
    assert file["topic"] == topic
    validator = _VALIDATORS[file["document"]["openapi"][:3]]
    assert [e.message for e in validator(file["document"]).iter_errors()] == []
    declared = {o["operationId"] for _, _, o in coverage.operations(file["document"])}
    assert declared == {v["call"]["operation"] for v in file["vectors"]}, "operations that no vector calls, or none has"


def test_ids_are_unique() -> None:
    ids = [v["id"] for file in FILES.values() for v in file["vectors"]]
    assert len(ids) == len(set(ids))
    assert len(ids) >= 300


@pytest.mark.parametrize(("topic", "vector"), VECTORS)
def test_vector(topic: str, vector: dict[str, Any], clients: Any) -> None:
    made = clients(topic)
    for async_ in (False, True):
        for typed in (False, True):
            got = outcome(made, vector, async_, typed)
            assert differences(vector, got) == [], f"async={async_}, typed={typed}"


@pytest.mark.parametrize(("topic", "vector"), VECTORS)
def test_any_other_expectation_fails(topic: str, vector: dict[str, Any], clients: Any) -> None:
    got = outcome(clients(topic), vector, False, False)
    changed = list(mutations(vector))
    assert changed
    assert [path for path, other in changed if not differences(other, got)] == []


def test_every_style_is_covered() -> None:
    assert coverage.wanted() - coverage.covered(FILES.values()) == set()


def test_all_else_is_covered() -> None:
    assert coverage.wanted_elsewhere() - coverage.covered_elsewhere(FILES.values()) == set()


def test_gaps_in_coverage_are_found() -> None:
    """Without the vectors of one topic there is a gap, so the two tests above can fail."""
    for topic in ("path-styles", "query-styles", "headers", "cookies"):
        assert coverage.wanted() - coverage.covered(f for t, f in FILES.items() if t != topic), topic
    for topic in ("form-bodies", "multipart", "content-parameters", "allow-reserved", "credentials"):
        rest = [f for t, f in FILES.items() if t != topic]
        assert coverage.wanted_elsewhere() - coverage.covered_elsewhere(rest), topic
