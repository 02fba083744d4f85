"""Servers of generated clients: chosen by name or place, their variables as arguments and from the environment."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.generating import client, make

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers:
  - url: https://{region}.acme.test/{base-path}
    description: Production server
    variables:
      region: {default: eu, enum: [eu, us], description: Where the data is kept.}
      base-path: {default: v1}
  - {url: https://sandbox.acme.test, description: The sandbox (no mail is sent)}
  - {url: https://old.acme.test, description: An address that should not be used by anybody any more}
  - {url: "https://{tenant}.acme.test", x-name: own, variables: {tenant: {default: ""}, token: {default: unused}}}
security: [{token: []}]
paths:
  /things: {get: {operationId: listThings, tags: [things], responses: {"204": {description: ok}}}}
  /files:
    get:
      operationId: listFiles
      tags: [things]
      servers:
        - {url: "https://files-{region}.acme.test", variables: {region: {default: eu}, token: {default: x}}}
        - {url: https://files.sandbox.acme.test, x-name: sandbox}
      responses: {"204": {description: ok}}
  /uploads:
    get:
      operationId: listUploads
      tags: [things]
      servers: [{url: "https://{token}.acme.test/up", variables: {token: {default: t}}}]
      responses: {"204": {description: ok}}
components: {securitySchemes: {token: {type: http, scheme: bearer}}}
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(SPEC, tmp_path_factory.mktemp("servers"))


@pytest.fixture(autouse=True)
def prefix(acme: ModuleType, monkeypatch: pytest.MonkeyPatch) -> str:
    """The prefix of the client's variables, of which none is set."""
    name = acme.__name__.upper()
    for variable in ("BASE_URL", "SERVER", "REGION", "BASE_PATH", "TENANT"):
        monkeypatch.delenv(f"{name}_{variable}", raising=False)
    return name


def asked(acme: ModuleType, method: str = "list", **given: Any) -> str:
    """The URL that a call is sent to."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(204)

    with acme.Client(**given, http_client=httpx2.Client(transport=httpx2.MockTransport(answer))) as made:
        getattr(made.things, method)()
    return seen[0]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, "https://eu.acme.test/v1/things"),
        ({"region": "us"}, "https://us.acme.test/v1/things"),
        ({"region": "us", "base_path": "v2/x"}, "https://us.acme.test/v2/x/things"),
        ({"server": "production"}, "https://eu.acme.test/v1/things"),
        ({"server": "sandbox"}, "https://sandbox.acme.test/things"),
        ({"server": 1}, "https://sandbox.acme.test/things"),
        ({"server": 2}, "https://old.acme.test/things"),
        ({"server": "own", "tenant": "big"}, "https://big.acme.test/things"),
        ({"server": 2, "region": "us"}, "https://old.acme.test/things"),
        ({"base_url": "http://h/x", "server": "sandbox", "region": "us"}, "http://h/x/things"),
    ],
)
def test_the_server(acme: ModuleType, given: dict[str, Any], wanted: str) -> None:
    assert asked(acme, **given) == wanted


@pytest.mark.parametrize(
    ("variables", "given", "wanted"),
    [
        ({"REGION": "us"}, {}, "https://us.acme.test/v1/things"),
        ({"REGION": "us"}, {"region": "eu"}, "https://eu.acme.test/v1/things"),
        ({"REGION": ""}, {}, "https://eu.acme.test/v1/things"),
        ({"BASE_PATH": "v9"}, {}, "https://eu.acme.test/v9/things"),
        ({"SERVER": "sandbox"}, {}, "https://sandbox.acme.test/things"),
        ({"SERVER": "1"}, {}, "https://sandbox.acme.test/things"),
        ({"SERVER": "sandbox", "REGION": "us"}, {}, "https://sandbox.acme.test/things"),
        ({"SERVER": "sandbox"}, {"server": "production"}, "https://eu.acme.test/v1/things"),
        ({"BASE_URL": "http://h", "SERVER": "sandbox", "REGION": "us"}, {}, "http://h/things"),
        ({"BASE_URL": "http://h"}, {"region": "us"}, "https://us.acme.test/v1/things"),
        ({"BASE_URL": "http://h"}, {"base_url": "http://g"}, "http://g/things"),
    ],
)
def test_the_environment(
    acme: ModuleType,
    prefix: str,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    given: dict[str, Any],
    wanted: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"{prefix}_{name}", value)
    assert asked(acme, **given) == wanted


@pytest.mark.parametrize(
    ("method", "given", "wanted"),
    [
        ("list_files", {}, "https://files-eu.acme.test/files"),
        ("list_files", {"region": "us"}, "https://files-us.acme.test/files"),
        ("list_files", {"server": "sandbox"}, "https://files.sandbox.acme.test/files"),
        ("list_files", {"server": 2}, "https://files-eu.acme.test/files"),
        ("list_files", {"server": 2, "region": "ap"}, "https://files-ap.acme.test/files"),
        ("list_files", {"base_url": "http://h", "region": "us"}, "http://h/files"),
        ("list_uploads", {}, "https://t.acme.test/up/uploads"),
        ("list_uploads", {"server_token": "z", "token": "secret"}, "https://z.acme.test/up/uploads"),
    ],
)
def test_servers_of_an_operation(acme: ModuleType, method: str, given: dict[str, Any], wanted: str) -> None:
    assert asked(acme, method, **given) == wanted


def test_settled_when_the_client_is_made(acme: ModuleType, prefix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = acme.Client()
    monkeypatch.setenv(f"{prefix}_REGION", "us")
    assert made.base_url == "https://eu.acme.test/v1"
    assert acme.AsyncClient().base_url == "https://us.acme.test/v1"


def test_what_is_missing_is_said(acme: ModuleType, prefix: str) -> None:
    message = rf"https://{{tenant}}.acme.test needs tenant=... or {prefix}_TENANT. Pass base_url=... to the client"
    with pytest.raises(ValueError, match=message):
        asked(acme, server="own")


@pytest.mark.parametrize("server", ["prod", "", 4, -1])
def test_no_such_server(acme: ModuleType, server: str | int) -> None:
    with pytest.raises(ValueError, match=r"no server .*: there are 'production', 'sandbox', 2, 'own'"):
        acme.Client(server=server)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"server": "sandbox", "region": "us"},
            "region='us' is given, but server 'sandbox' (https://sandbox.acme.test) has no region; "
            "server='production' or 2 or 'own' has",
        ),
        (
            {"tenant": "big"},
            "tenant='big' is given, but server 'production' (https://{region}.acme.test/{base_path}) has no tenant; "
            "server='own' has",
        ),
        ({"region": "ap"}, "region='ap' is not one of 'eu', 'us'; base_url=... takes any address"),
    ],
)
def test_contradictions(acme: ModuleType, given: dict[str, Any], said: str) -> None:
    """Without saying so a client would ask another server than the caller means."""
    for kind in (acme.Client, acme.AsyncClient):
        with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
            kind(**given)
        kind(**given, base_url="http://h")


def test_a_value_of_the_environment_that_is_not_allowed(
    acme: ModuleType, prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{prefix}_REGION", "ap")
    with pytest.raises(ValueError, match=f"^{prefix}_REGION='ap' is not one of 'eu', 'us'; "):
        acme.Client()
    assert acme.Client(region="us").base_url == "https://us.acme.test/v1"


@pytest.mark.parametrize("value", ["evil.test/", "a@evil.test", "evil.test?", "evil.test#", "a b", "a\\", "a\n"])
def test_no_value_leads_to_another_host(acme: ModuleType, value: str) -> None:
    with pytest.raises(ValueError, match=r"tenant=.*cannot be part of"):
        acme.Client(server="own", tenant=value)


def test_annotations_and_docs(acme: ModuleType) -> None:
    parameters = inspect.signature(acme.Client).parameters
    assert parameters["server"].annotation == "Literal['production', 'sandbox', 'own'] | int | None"
    assert parameters["region"].annotation == "Literal['eu', 'us'] | str | None"
    assert parameters["base_path"].annotation == "str | None"
    doc = " ".join((acme.Client.__doc__ or "").split())
    prefix = acme.__name__.upper()
    assert f"region: Where the data is kept; one of eu, us; default: {prefix}_REGION, else eu." in doc
    assert "sandbox (https://sandbox.acme.test), 2 (https://old.acme.test)" in doc


def test_one_server_is_no_choice(tmp_path: Path) -> None:
    spec = SPEC.replace("  - {url: https://sandbox", "x-rest:\n  - {url: https://sandbox")
    parameters = inspect.signature(client(spec, tmp_path).Client).parameters
    assert "server" not in parameters
    assert "region" in parameters


def test_names_do_not_depend_on_the_order() -> None:
    spec = """
openapi: 3.0.3
info: {title: Acme, version: "1"}
servers: [{url: https://b.test, description: Test}, {url: https://a.test, description: Test server}]
paths: {}
"""
    turned = spec.replace("https://b", "https://x").replace("https://a", "https://b").replace("https://x", "https://a")
    for text in (spec, turned):
        source = make(text).files["acme/_client.py"].decode()
        assert 'Server("https://a.test", name="test")' in source
        assert 'Server("https://b.test", name="test_2")' in source
    assert "name-collision" in make(spec).codes()
