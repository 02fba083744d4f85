"""Daily features of generated clients that no other test shows: proxies, deprecations, what is imported when."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.generating import client

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: 1.4.0}
servers: [{url: http://acme.test}]
paths:
  /things:
    post:
      operationId: createThing
      tags: [things]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
    get:
      operationId: listThings
      tags: [things]
      deprecated: true
      responses: {"204": {description: ok}}
components:
  schemas:
    Size: {type: object, properties: {width: {type: integer}}}
    Thing: {type: object, properties: {name: {type: string}, size: {$ref: "#/components/schemas/Size"}}}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("daily")


@pytest.fixture(scope="module")
def acme(folder: Path) -> ModuleType:
    return client(SPEC, folder)


def echo(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, content=request.content, headers={"content-type": "application/json"})


@contextmanager
def proxy() -> Iterator[tuple[str, list[str]]]:
    """The address of a proxy, and the lines of the requests that it was asked to pass on."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.requestline)
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        server.server_close()


def test_the_proxy_of_the_environment(acme: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with proxy() as (address, asked):
        monkeypatch.setenv("http_proxy", address)
        with acme.Client() as made:
            made.things.list()
    assert asked == ["GET http://acme.test/things HTTP/1.1"]


def test_the_proxy_of_a_given_client(acme: ModuleType) -> None:
    with proxy() as (address, asked), httpx2.Client(proxy=address) as http:
        acme.Client(http_client=http).things.list()
    assert asked == ["GET http://acme.test/things HTTP/1.1"]


def test_deprecated_methods_say_so_to_editors_only(acme: ModuleType, recwarn: pytest.WarningsRecorder) -> None:
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(204)))
    method = acme.Client(http_client=http).things.list
    method()
    assert method.__deprecated__ == "listThings is deprecated"
    assert "Deprecated:" in method.__doc__
    assert not recwarn.list


def test_the_version_is_that_of_the_document(acme: ModuleType) -> None:
    assert acme.__version__ == "1.4.0"


def test_nested_values_are_models_or_mappings(acme: ModuleType) -> None:
    made = acme.Client(http_client=httpx2.Client(transport=httpx2.MockTransport(echo)))
    for size in (acme.models.Size(width=3), {"width": 3}):
        thing = made.things.create(name="x", size=size)
        assert thing == acme.models.Thing(name="x", size=acme.models.Size(width=3))


LATE = """
import sys
from {package} import Client
client = Client()
assert "httpx2" not in sys.modules and "{package}.models.thing" not in sys.modules
assert client.preload() is client
missing = {{"{package}.models.thing", "{package}.models.size", "{package}.resources.things"}} - sys.modules.keys()
assert not missing, missing
before = set(sys.modules)
client.things
assert not {{m for m in set(sys.modules) - before if m.startswith("{package}")}}
"""


def test_preload_imports_all_that_is_imported_late(acme: ModuleType, folder: Path) -> None:
    subprocess.run([sys.executable, "-c", LATE.format(package=acme.__name__)], cwd=folder, check=True)
