"""A session, a signature and a job over real connections, with the client's own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.generating import client as make

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
paths:
  /login:
    post:
      operationId: logIn
      tags: [a]
      security: []
      parameters: [{name: user, in: header, required: true, schema: {type: string}}]
      responses: {'200': {description: in, content: {application/json: {schema: {}}}}}
  /logout: {post: {operationId: logOut, tags: [a], responses: {'204': {description: out}}}}
  /things:
    post:
      operationId: makeThing
      tags: [a]
      x-job: {location: {header: Location}, pending: {status: 202}, poll: {interval: 0.01}}
      responses:
        '202': {description: accepted}
        '200': {description: done, content: {application/json: {schema: {}}}}
  /signed: {get: {operationId: signed, tags: [a], security: [{key: []}], responses: {'204': {description: ok}}}}
security: [{session: []}]
components:
  securitySchemes:
    session:
      {type: http, scheme: bearer, x-session: {login: logIn, arguments: {user: {}}, token: {header: X-Token},
        logout: {operation: logOut}}}
    key:
      {type: apiKey, in: header, name: X-S, x-signature: {algorithm: hmac-sha256, parts: [method, path, 'header:Host'],
        headers: {X-S: '{key-id} {signature}'}}}
"""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        asked: list[Any] = self.server.asked  # type: ignore[attr-defined]
        said = self.headers.get("authorization") or self.headers.get("x-s")
        asked.append((f"{self.command} {self.path}", said))
        status, headers, body = {
            "/login": (200, {"X-Token": "t1"}, {}),
            "/things": (202, {"Location": "/jobs/1"}, {}),
            "/jobs/1": (202 if len(asked) < 4 else 200, {}, {"n": 1}),
        }.get(self.path, (204, {}, None))
        content = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked = []  # type: ignore[attr-defined]
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_over_real_connections(tmp_path: Path, server: ThreadingHTTPServer, is_async: bool) -> None:
    import base64
    import hashlib
    import hmac

    package = make(SPEC, tmp_path)
    host = f"127.0.0.1:{server.server_port}"
    given = {"user": "me", "key_id": "k", "key_secret": "s"}

    def sync() -> Any:
        with package.Client(f"http://{host}", **given) as client:
            client.a.signed()
            return client.a.make_thing()

    async def async_() -> Any:
        async with package.AsyncClient(f"http://{host}", **given) as client:
            await client.a.signed()
            return await client.a.make_thing()

    assert (asyncio.run(async_()) if is_async else sync()) == {"n": 1}
    made = hmac.new(b"s", f"GET\n/signed\n{host}".encode(), hashlib.sha256).digest()
    (first, signature), *rest = server.asked  # type: ignore[attr-defined]
    assert (first, signature) == ("GET /signed", f"k {base64.b64encode(made).decode()}")
    assert rest == [
        ("POST /login", None),
        ("POST /things", "Bearer t1"),
        ("GET /jobs/1", "Bearer t1"),
        ("POST /logout", "Bearer t1"),
    ]
