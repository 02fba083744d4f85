"""Models that are pydantic's: what pydantic does with them. What all models do: tests/test_flavours.py."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest

from tests.generating import client, make
from tests.support import ROOT

SPEC = (ROOT / "tests/cases/pydantic-models/spec.yaml").read_text()
DATA: dict[str, Any] = {
    "id": "1",
    "name": "n",
    "json": "j",
    "content": "aGk=",
    'say "hi"': "there",
    "owner": {"kind": "group", "files": [{"id": "2", "name": "m", "owner": {"kind": "emu"}}]},
    "parent": {"id": "3", "name": "p"},
    "new": {"x": 1},
}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(SPEC, tmp_path_factory.mktemp("pydantic"), models="pydantic")


@pytest.fixture(autouse=True)
def _no_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def test_they_are_pydantics(acme: ModuleType) -> None:
    assert issubclass(acme.models.File, pydantic.BaseModel)
    one = acme.models.File.from_dict(DATA)
    assert one.to_dict() == DATA
    assert one.model_dump(by_alias=True, mode="json") == DATA
    assert json.loads(one.model_dump_json(by_alias=True)) == DATA
    dumped = one.model_dump()
    assert (dumped["json_"], dumped["say_hi"], dumped["content"]) == ("j", "there", b"hi")
    assert "secret" not in dumped
    for data in (DATA, dumped):
        again = acme.models.File.model_validate(data)
        assert again == one
        assert type(again.owner) is acme.models.Group
        assert type(again.owner.files[0].owner) is acme.Unknown
    assert acme.models.File.model_validate_json(json.dumps(DATA)) == one
    assert acme.models.File.model_validate_json(json.dumps(DATA)).content == b"hi"


def test_what_a_constructor_takes(acme: ModuleType) -> None:
    file = acme.models.File
    made = file(name="n", content=b"hi", owner=acme.models.User(kind="user"), secret=acme.UNSET)
    assert made.id is acme.UNSET
    assert made.to_dict() == {"name": "n", "content": "aGk=", "owner": {"kind": "user"}}
    assert made.fields_set == {"name", "content", "owner"}
    assert file(name="n", owner={"kind": "user"}, content=b"hi") == made
    assert made.model_copy(update={"name": "m"}).name == "m"
    with pytest.raises(pydantic.ValidationError) as caught:
        file(name=5, secret=["hunter2"])
    assert {e["loc"] for e in caught.value.errors()} == {("name",), ("secret",)}
    assert "hunter2" not in str(caught.value)
    with pytest.raises(TypeError, match="File has no field nmae"):
        file(nmae="n")
    with pytest.raises(AttributeError, match="no attribute 'nmae'"):
        made.nmae = "n"
    with pytest.raises(pydantic.ValidationError) as caught:
        file.model_validate({**DATA, "owner": {"kind": "user", "name": 5}})
    assert [e["loc"] for e in caught.value.errors()] == [("owner", "name")]
    with pytest.raises(pydantic.ValidationError, match="content"):
        file.model_validate({**DATA, "content": "%%"})


def test_json_schema(acme: ModuleType) -> None:
    for mode in ("validation", "serialization"):
        schema = pydantic.TypeAdapter(list[acme.models.File]).json_schema(mode=mode)
        file = schema["$defs"]["File"]
        assert list(file["properties"]) == [
            *("id", "name", "json", "content", "secret", 'say "hi"', "owner", "parent"),
        ]
        assert file["required"] == ["name"]
        assert file["properties"]["name"] == {"title": "Name", "type": "string"}
        assert file["properties"]["owner"]["anyOf"] == [{"$ref": "#/$defs/User"}, {"$ref": "#/$defs/Group"}]
        assert "Unset" not in json.dumps(schema)


def test_secrets_are_not_shown(acme: ModuleType) -> None:
    one = acme.models.File.from_dict({**DATA, "secret": "hunter2", "parent": {"secret": "hunter2"}})
    for text in (repr(one), str(one), f"{one}", repr([one]), repr(list(one.__rich_repr__()))):
        assert "hunter2" not in text
        assert "'***'" in text
    assert one.parent.secret == "hunter2"


def test_missing_and_odd(acme: ModuleType) -> None:
    one = acme.models.File.from_dict({"name": 5, "content": "%%"})
    assert (one.name, one.content) == (5, "%%")
    for other in (one, copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one)), one.model_copy()):
        assert other == one
        with pytest.raises(acme.MissingFieldError, match=r"File\.id: the response had no property 'id'"):
            _ = other.id
        assert other.to_dict() == {"name": 5, "content": "%%"}
        with pytest.warns(UserWarning, match="Expected `str`"):
            assert other.model_dump() == {"name": 5, "content": "%%"}
    with pytest.raises(acme.DecodeError, match=r"File lacks required id"):
        acme.models.File.from_dict({"name": "n"}, strict=True)
    assert not hasattr(one, "nope")


AMBIGUOUS = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths: {}
components:
  schemas:
    Odd:
      type: object
      properties:
        fooBar: {type: integer, x-name: foo_baz}
        foo_baz: {type: string}
        tags: {type: array, items: {type: string, format: byte}}
      additionalProperties: {type: string, format: date}
    Tree:
      anyOf: [{type: string}, {type: array, items: {$ref: "#/components/schemas/Tree"}}]
    Leaf: {type: object, properties: {tree: {$ref: "#/components/schemas/Tree"}}}
"""


def test_a_name_that_is_another_fields_in_json(tmp_path: Path) -> None:
    odd = client(AMBIGUOUS, tmp_path, models="pydantic").models.Odd
    one = odd.model_validate({"foo_baz": "text", "tags": ["aGk="], "when": "2020-01-02"})
    assert one.to_dict() == {"foo_baz": "text", "tags": ["aGk="], "when": "2020-01-02"}
    assert one == odd.from_dict(one.to_dict())
    assert one.tags == [b"hi"]
    assert odd(foo_baz=1).to_dict() == {"fooBar": 1}


def test_an_alias_that_contains_itself(tmp_path: Path) -> None:
    leaf = client(AMBIGUOUS, tmp_path, models="pydantic").models.Leaf
    data = {"tree": ["a", ["b", ["c"]]]}
    assert leaf.model_validate(data).model_dump() == data
    assert leaf.model_json_schema()["properties"]["tree"]


LAZY = """
import sys
import acme
client = acme.Client("http://h")
client.files
assert not [m for m in sys.modules if m.startswith(("acme.models.", "httpx2"))]
from acme.models.user import User  # by its own path: nothing has linked it
assert User(kind="user").to_dict() == {"kind": "user"}
assert "acme.models.file" not in sys.modules
from acme.models import File
assert File.__pydantic_complete__ is False
File.from_dict({"name": "n", "owner": {"kind": "group", "files": []}})
assert File.__pydantic_complete__ is False  # what reads responses needs no schema of pydantic's
"""


def test_nothing_is_imported_or_built_early(tmp_path: Path) -> None:
    made = make(SPEC, options={"models": "pydantic"})
    for name, content in made.files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    subprocess.run([sys.executable, "-W", "error", "-c", LAZY], cwd=tmp_path, check=True)


def test_first_use_by_64_threads(tmp_path: Path) -> None:
    fresh = client(SPEC, tmp_path, models="pydantic").models
    barrier, wrong = threading.Barrier(64), []

    def work(number: int) -> None:
        try:
            barrier.wait()
            if number % 2:
                assert fresh.File.model_validate(DATA).to_dict() == DATA
            else:
                assert fresh.File.from_dict(DATA).model_dump(by_alias=True, mode="json") == DATA
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
