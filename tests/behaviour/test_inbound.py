"""Webhooks and callbacks: the functions that read them, called."""

from __future__ import annotations

import datetime
import json
import re
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.generating import client as make
from tests.support import ROOT

CASES = ROOT / "tests" / "cases"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], ModuleType]:
    made: dict[str, ModuleType] = {}
    folder = tmp_path_factory.mktemp("clients")

    def get(case: str) -> ModuleType:
        if case not in made:
            text = (CASES / case / "spec.yaml").read_text()
            made[case] = make(text, folder)
        return made[case]

    return get


@pytest.fixture
def acme(package: Callable[[str], ModuleType]) -> ModuleType:
    return package("webhooks")


PET = b'{"name": "Rex", "born": "2024-02-29", "tags": [1]}'


@pytest.mark.parametrize("headers", [None, {"Content-Type": "application/json"}, [(b"content-type", b"text/json")]])
@pytest.mark.parametrize("body", [PET, PET.decode()])
def test_json_becomes_the_model(acme: ModuleType, body: Any, headers: Any) -> None:
    pet = acme.webhooks.new_pet(body, headers)
    assert type(pet) is acme.models.NewPet
    assert (pet.name, pet.born, pet.tags) == ("Rex", datetime.date(2024, 2, 29), [1])


def test_the_content_type_says_how_the_body_is_read(acme: ModuleType) -> None:
    form = {"CONTENT-TYPE": "application/x-www-form-urlencoded; charset=utf-8"}
    pet = acme.webhooks.new_pet(b"name=Rex+%C3%A9&tags=1&tags=2&born=2024-02-29", form)
    assert (pet.name, pet.tags, pet.born) == ("Rex \xe9", [1, 2], datetime.date(2024, 2, 29))
    latin = {"content-type": "application/json; charset=latin-1"}
    assert acme.webhooks.new_pet('{"name": "\xe9"}'.encode("latin-1"), latin).name == "\xe9"


def test_tolerant_like_responses(acme: ModuleType) -> None:
    pet = acme.webhooks.new_pet(b'{"born": "soon", "more": 1}')
    assert (pet.born, pet.extra) == ("soon", {"more": 1})
    with pytest.raises(acme.MissingFieldError):
        _ = pet.name
    assert acme.webhooks.new_pet(PET, {"content-type": "text/html"}).name == "Rex"


@pytest.mark.parametrize(
    ("body", "headers", "says"),
    [
        (b'{"born": "soon"}', None, "newPet: the body (16 bytes, no content type) is"),
        (PET, {"content-type": "text/html"}, "none of the described media types (application/json, application/x-www"),
        (b"name=Rex&tags=x", {"content-type": "application/x-www-form-urlencoded"}, "$.tags[0]"),
    ],
)
def test_strict_refuses(acme: ModuleType, body: bytes, headers: Any, says: str) -> None:
    acme.webhooks.new_pet(body, headers)
    with pytest.raises(acme.DecodeError) as caught:
        acme.webhooks.new_pet(body, headers, strict=True)
    assert says in str(caught.value)
    assert (caught.value.operation, caught.value.text) == ("newPet", body.decode())


@pytest.mark.parametrize(
    ("body", "says"),
    [(b"", "empty"), (b"{", "not JSON"), (b"\xff", "not JSON"), ("[" * 100_000, "nested too deeply")],
)
def test_a_body_that_cannot_be_read(acme: ModuleType, body: Any, says: str) -> None:
    with pytest.raises(acme.DecodeError, match=says) as caught:
        acme.webhooks.new_pet(body)
    assert str(caught.value).startswith(f"newPet: the body ({len(body)} bytes")


def test_a_form_that_cannot_be_read(acme: ModuleType) -> None:
    with pytest.raises(acme.DecodeError, match="not a form"):
        acme.webhooks.new_pet(b"no form at all", {"content-type": "application/x-www-form-urlencoded"})


def test_headers_are_typed(acme: ModuleType) -> None:
    id = uuid.uuid4()
    read = acme.webhooks.new_pet_headers({"x-delivery": str(id), "X-ATTEMPT": "3"})
    assert (read.x_delivery, read.x_attempt) == (id, 3)
    assert acme.webhooks.new_pet_headers([(b"x-delivery", str(id).encode())]).x_attempt is acme.UNSET
    assert acme.webhooks.new_pet_headers({"x-delivery": "?"}).x_delivery == "?"
    with pytest.raises(acme.DecodeError, match="X-Delivery"):
        acme.webhooks.new_pet_headers({"X-Attempt": "3"}, strict=True)


def test_other_kinds_of_body(acme: ModuleType) -> None:
    assert acme.webhooks.note("hé") == "hé"
    assert acme.webhooks.str(b"\x00") == b"\x00"
    assert acme.webhooks.ping(b"ignored") is None
    with pytest.raises(acme.DecodeError, match="there should be none"):
        acme.webhooks.ping(b"x", strict=True)
    assert acme.webhooks.pet_gone(b'{"id": 7}').id == 7


def test_parse_tells_bodies_apart(package: Callable[[str], ModuleType]) -> None:
    acme = package("webhooks-by-tag")
    parse = acme.webhooks.parse
    assert type(parse(b'{"type": "pet.new", "name": "Rex"}')) is acme.models.New
    assert type(parse('{"id": 1, "type": "pet.gone"}')) is acme.models.Gone
    assert parse(b'{"type": "pet.sold"}') == acme.Unknown({"type": "pet.sold"})
    with pytest.raises(acme.DecodeError, match=r"without a known 'type' \(one of: pet.gone, pet.new\)"):
        parse(b'{"type": "pet.sold"}', strict=True)
    for body in (b"", b"[]", b"{"):
        with pytest.raises(acme.DecodeError):
            parse(body)


def test_callbacks(package: Callable[[str], ModuleType]) -> None:
    acme = package("links-and-callbacks")
    assert acme.callbacks.create_pet_on_change(b'{"what": "name"}').what == "name"
    assert not (Path(str(acme.__file__)).parent / "webhooks.py").exists()


def test_nothing_is_imported_before_it_is_used(package: Callable[[str], ModuleType]) -> None:
    acme = package("webhooks")
    folder, name = Path(str(acme.__file__)).parent.parent, acme.__name__
    code = f"import sys, {name}; assert '{name}.webhooks' not in sys.modules; {name}.webhooks; print(len(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=True).stdout
    code = (
        f"import sys; from {name} import webhooks; sys.exit('{name}._client' in sys.modules or 'httpx2' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)


EVIL = ['"""\nimport os\n"""', "\\", "{x}'\"", "a\u2028b\u202ec", "x" * 400, "🎉", "parse"]


@pytest.mark.parametrize("text", EVIL)
def test_hostile_text_stays_text(text: str, tmp_path: Path) -> None:
    """The text in every place that the modules show: they define what they should, and nothing else."""
    sent = {
        "summary": text,
        "description": text,
        "parameters": [{"name": text, "in": "header", "description": text, "schema": {"type": "string"}}],
        "requestBody": {
            "description": text,
            "content": {"application/json": {"schema": {"additionalProperties": True}}},
        },
        "responses": {"200": {"description": text}},
    }
    link = {"operationId": "start", "description": text, "parameters": {text: text}}
    start = {
        "operationId": "start",
        "responses": {"200": {"description": "ok", "links": {"a": link}}},
        "callbacks": {text: {text: {"post": sent}}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "webhooks": {text: {"post": sent}},
        "paths": {"/start": {"post": start}},
    }
    package = make(json.dumps(document), tmp_path)
    for module in (package.webhooks, package.callbacks):
        made = [v for v in vars(module).values() if getattr(v, "__module__", "") == module.__name__]
        assert len(made) == (3 if re.fullmatch("[!-~]+", text) and not re.search('["{}\\\\]', text) else 1)
        assert "os" not in vars(module)
        (function,) = [v for v in made if "body" in getattr(v, "__annotations__", {})]
        assert function(b'{"a": 1}') == {"a": 1}
    method = package.Client("http://h").start.start
    assert "Callbacks:" in str(method.__doc__) and "os" not in vars(sys.modules[f"{package.__name__}.resources.start"])
