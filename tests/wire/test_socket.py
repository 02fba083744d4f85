"""The same requests through a socket: what the client's own connections make of them is what the vectors say."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from tests.wire.client import Made, content_of, outcome
from tests.wire.compare import differences
from tests.wire.test_wire import FILES
from tests.wire.test_wire import clients as clients


class Handler(BaseHTTPRequestHandler):
    """Keeps the request, and answers as it is told."""

    protocol_version = "HTTP/1.1"
    seen: dict[str, Any]
    reply: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _answer(self) -> None:
        body = self._chunks() if "chunked" in self.headers.get("Transfer-Encoding", "") else b""
        body += self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value.encode("latin-1").decode() for name, value in self.headers.items()}
        assert len(headers) == len(self.headers)
        type(self).seen = {"method": self.command, "target": self.path, "headers": headers, "body": body}
        content = content_of(self.reply.get("body") or {"text": ""})
        self.send_response(self.reply["status"])
        for name, value in self.reply.get("headers", {}).items():
            if name.lower() != "content-length":
                self.send_header(name, value)
        if self.reply["status"] not in (204, 304):
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _chunks(self) -> bytes:
        out = b""
        while size := int(self.rfile.readline(), 16):
            out += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return out


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("topic", FILES)
def test_through_a_socket(topic: str, port: int, clients: Any) -> None:
    made: Made = clients(topic)
    found = {}
    for given in FILES[topic]["vectors"]:
        vector = copy.deepcopy(given)
        if vector.get("request", "not said") is None:
            continue  # refused before it is sent
        vector.get("request", {}).pop("origin", None)
        Handler.reply, Handler.seen = vector.get("response", {"status": 204}), {}
        got = outcome(made, vector, False, False, port)
        if wrong := differences(vector, {**got, "request": Handler.seen}):
            found[vector["id"]] = wrong
    assert found == {}
