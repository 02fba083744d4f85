"""A mock of a document for tests: asked directly, through a client's HTTP library, or over a loopback socket.

Calls from several threads are answered one by one.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import httpx2

from generator.diagnostics import Failed, Severity
from generator.document import open_document
from generator.ir import Api
from generator.mock import Mock, Options, Request, Response
from generator.pipeline import understand
from generator.prepare import prepare
from tests.generating import _nothing


def api_of(spec: str | bytes) -> Api:
    """The IR of a document of one file."""
    text = spec.encode() if isinstance(spec, str) else spec
    document, found = open_document("spec.yaml", text, [], _nothing)
    failed = [d for d in found if d.severity is Severity.ERROR]
    if failed:
        raise Failed(*failed)
    return understand(prepare(document).document)[0]


class Clock:
    """Time that stands still unless it is told to go on."""

    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class Mocked:
    """A mock that remembers what it was asked. Works as the server of `tests.behaviour.playing`."""

    def __init__(self, api: Api | str, clock: Callable[[], float] = time.time, **options: Any) -> None:
        self.api = api_of(api) if isinstance(api, str) else api
        self.mock = Mock(self.api, Options(**options), clock)
        self.requests: list[Request] = []
        self._lock = threading.Lock()

    def answer(self, request: Request) -> Response:
        with self._lock:
            self.requests.append(request)
            return self.mock.answer(request)

    def ask(self, method: str, target: str, json: Any = None, **headers: str) -> Response:
        """The response to a request; `json` is its body, `headers` with underscores for dashes."""
        import json as codec

        body = b"" if json is None else codec.dumps(json).encode()
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        if body:
            given.setdefault("Content-Type", "application/json")
        return self.answer(Request.of(method, target, tuple(given.items()), body, "https://mock.example"))

    def sync(self, request: httpx2.Request) -> httpx2.Response:
        """For `httpx2.MockTransport`."""
        request.read()
        response = self.answer(_asked(request))
        time.sleep(response.delay)
        return _said(response, request)

    async def async_(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        response = self.answer(_asked(request))
        await asyncio.sleep(response.delay)
        return _said(response, request)

    @property
    def asked(self) -> list[str]:
        """Method and path of each request."""
        return [f"{r.method} {r.path}" for r in self.requests]

    def count(self, asked: str) -> int:
        return self.asked.count(asked)


def _asked(request: httpx2.Request) -> Request:
    headers = tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in request.headers.raw)
    origin = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    return Request.of(request.method, request.url.raw_path.decode("ascii"), headers, request.content, origin)


def _said(response: Response, request: httpx2.Request) -> httpx2.Response:
    if response.drop:
        raise httpx2.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    return httpx2.Response(response.status, headers=list(response.headers), content=response.body)


@contextmanager
def served(mocked: Mocked) -> Iterator[str]:
    """The mock over HTTP on a loopback port; gives its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(mocked))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(mocked: Mocked) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            target = urlsplit(self.path)._replace(scheme="", netloc="").geturl()
            headers = tuple(self.headers.items())
            origin = f"http://{self.headers.get('Host')}"
            response = mocked.answer(Request.of(self.command, target, headers, body, origin))
            time.sleep(response.delay)
            if response.drop:
                self.close_connection = True
                return
            self.send_response(response.status)
            for name, value in response.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler
