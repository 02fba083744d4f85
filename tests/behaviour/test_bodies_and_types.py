"""What small documents become, called: the value on the wire and the value that comes back."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.made import make

HEAD = """
openapi: 3.2.0
info: {title: Acme, version: 1.2.0}
servers: [{url: 'https://api.acme.example'}]
"""


class Wire:
    """A client whose requests end here. `answer` is what comes back, `asked` what was sent last."""

    def __init__(self, text: str, folder: Path, **credentials: Any) -> None:
        self.package: ModuleType = make(HEAD + text, folder)
        self.answer = httpx2.Response(204)
        self.asked: httpx2.Request
        http = httpx2.Client(transport=httpx2.MockTransport(self._reply))
        self.client: Any = self.package.Client(http_client=http, **credentials)

    def _reply(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.asked = request
        return self.answer

    def answers(self, content: bytes | str, media_type: str = "application/json") -> None:
        self.answer = httpx2.Response(200, content=content, headers={"content-type": media_type})


def annotations(wire: Wire, module: str, method: str) -> dict[str, str]:
    import importlib

    found = importlib.import_module(f"{wire.package.__name__}.resources.{module}")
    cls = next(c for n, c in vars(found).items() if isinstance(c, type) and method in vars(c) and "Async" not in n)
    return dict(vars(cls)[method].__annotations__)


WRITE_ONLY = """
paths:
  /account:
    put:
      operationId: put
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Account'}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
components:
  schemas:
    Account:
      type: object
      required: [id, password]
      properties:
        id: {type: integer, readOnly: true}
        password: {type: string, writeOnly: true}
"""


def test_read_only_and_write_only_are_required_on_their_side(tmp_path: Path) -> None:
    wire = Wire(WRITE_ONLY, tmp_path)
    account = wire.package.models.Account
    wire.answers('{"id": 3}')
    got = wire.client.account.put(body=[account(password="x")], options={"strict": True})
    assert json.loads(wire.asked.content) == [{"password": "x"}]
    assert got.id == 3
    with pytest.raises(wire.package.MissingFieldError):
        _ = got.password
    with pytest.raises(TypeError):
        account()
