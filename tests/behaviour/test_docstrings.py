"""What docstrings, api.md and surface.txt of a generated client say: the classes of errors, types without aliases."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import httpx2
import pytest

from generator.plan.pydocs import ERRORS
from tests.generating import client, load, make

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://acme.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - {name: born, in: query, schema: {type: string, format: date}}
        - {name: ids, in: query, schema: {type: array, items: {type: string, format: uuid}}}
      responses:
        "200": {content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}
        "404": {description: "no such pet", content: {application/json: {schema: {$ref: "#/components/schemas/Error"}}}}
        "409": {description: not now, content: {text/plain: {schema: {type: string}}}}
        "418": {description: a teapot}
        4XX: {description: your fault}
        5XX: {description: our fault, content: {application/json: {schema: {}}}}
        default:
          description: what else
          content: {application/problem+json: {schema: {$ref: "#/components/schemas/Error"}}}
  /str:
    get:
      operationId: str
      tags: [pets]
      responses: {default: {description: a text, content: {text/plain: {schema: {type: string}}}}}
webhooks:
  bytes:
    post:
      operationId: bytes
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: ok}}
components:
  schemas:
    Error: {type: object, properties: {code: {type: integer}}}
    Price:
      oneOf: [{type: string, format: decimal}, {type: string, format: date-time}, {$ref: "#/components/schemas/Pet"}]
    Pet:
      type: object
      properties: {born: {type: string, format: date-time}, price: {$ref: "#/components/schemas/Price"}}
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(SPEC, tmp_path_factory.mktemp("docs"))


def test_raises_names_the_class_and_its_body(acme: ModuleType) -> None:
    doc = acme.Client().pets.list.__doc__
    assert [line.strip() for line in doc.partition("Raises:\n")[2].partition("\n\n")[0].splitlines()] == [
        "NotFoundError: 404: no such pet. `body` is Error.",
        "ConflictError: 409: not now.",
        "APIStatusError: 418: a teapot.",
        "APIStatusError: 4XX: your fault.",
        "InternalServerError: 5XX: our fault.",
        "APIStatusError: any other status: what else. `body` is Error.",
    ]


def test_a_default_that_is_the_success_is_no_error(acme: ModuleType) -> None:
    assert "Raises" not in acme.Client().pets.str.__doc__


@pytest.mark.parametrize(
    ("status", "name", "typed"),
    [
        (404, "NotFoundError", True),
        (409, "ConflictError", False),
        (418, "APIStatusError", False),
        (499, "APIStatusError", False),
        (503, "InternalServerError", False),
    ],
)
def test_what_is_documented_is_raised(acme: ModuleType, status: int, name: str, typed: bool) -> None:
    transport = httpx2.MockTransport(lambda _: httpx2.Response(status, json={"code": 7}))
    with acme.Client(http_client=httpx2.Client(transport=transport), retries=0) as made:
        with pytest.raises(getattr(acme, name)) as caught:
            made.pets.list()
        assert isinstance(caught.value.body, acme.models.Error) is typed


def test_the_classes_are_those_of_the_runtime(acme: ModuleType) -> None:
    by_status = {str(status): cls.__name__ for status, cls in acme._runtime.errors._BY_STATUS.items()}
    assert by_status == ERRORS


def test_the_client_says_what_all_calls_raise(acme: ModuleType) -> None:
    for name in ("APIStatusError", "APIConnectionError", "APITimeoutError", "DecodeError"):
        assert name in acme.Client.__doc__
        assert name in acme.AsyncClient.__doc__
    assert "DecodeError" not in acme.Client().pets.list.__doc__


def test_no_alias_is_shown(tmp_path: Path) -> None:
    made = make(SPEC, package="aliases")
    texts = [made.files[name].decode() for name in ("api.md", "surface.txt")]
    package = load(made, "aliases", tmp_path)
    namespace = package.Client().pets
    texts += [namespace.list.__doc__, namespace.str.__doc__, package.webhooks.bytes.__doc__, package.webhooks.__doc__]
    assert not re.findall(r"\b_[a-z]+\b[.\[]?", "\n".join(texts))
    surface = made.files["surface.txt"].decode()
    born = "born: datetime.date | str | UnsetType = UNSET"
    ids = "ids: Sequence[uuid.UUID | str] | UnsetType = UNSET"
    assert f"client.pets.list(*, {born}, {ids}) -> list[Pet]" in surface
    assert "models.Price = decimal.Decimal | datetime.datetime | Pet | Unknown" in surface
    assert (
        "webhooks.bytes(body: bytes | str, headers: Headers | None = None, *, strict: bool = False) -> str" in surface
    )
    assert "| `client.pets.list` | `list[Pet]` |" in made.files["api.md"].decode()
    assert namespace.list.__doc__.count("The response as list[Pet].") == 1
