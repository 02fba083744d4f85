"""A server on this machine that keeps what arrives, and requests in a form that can be compared."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler
from typing import Any


@dataclass
class Arrived:
    """A request. Names of headers are lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    def content(self) -> Any:
        """The body so that equal ones are equal: JSON as its value, a form of parts as their list."""
        kind = self.headers.get("content-type", "")
        if kind.startswith("multipart/"):
            return parts(kind, self.body)
        return json.loads(self.body) if "json" in kind and "ndjson" not in kind else self.body


def parts(kind: str, body: bytes) -> list[tuple[str, str | None, str | None, bytes]]:
    """Name, name of the file (None if it is none), media type, and content of each part."""
    message = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    found = []
    for part in message.get_payload():
        name = str(part.get_param("name", header="content-disposition"))
        content: bytes = part.get_payload(decode=True)
        found.append((name, part.get_filename(), part.get("Content-Type"), content))
    return found


@dataclass
class Server:
    """`arrived` are the requests so far."""

    port: int
    arrived: list[Arrived] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def take(self) -> Arrived:
        """The one request since the last call."""
        assert len(self.arrived) == 1, self.arrived
        return self.arrived.pop()


@contextmanager
def serving(challenge: str = "") -> Iterator[Server]:
    """A server that answers 200, or 401 with the challenge to who has no credentials."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self._chunks() if "chunked" in self.headers.get("Transfer-Encoding", "") else b""
            body = body or self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {k.lower(): v.encode("latin-1").decode() for k, v in self.headers.items()}
            assert len(headers) == len(self.headers.items()), self.headers.items()
            wanted = bool(challenge) and "authorization" not in headers
            if not wanted:
                server.arrived.append(Arrived(self.command, self.path, headers, body))
            self.send_response(401 if wanted else 200)
            if wanted:
                self.send_header("WWW-Authenticate", challenge)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _chunks(self) -> bytes:
            out = b""
            while size := int(self.rfile.readline(), 16):
                out += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return out

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is logged."""

    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"):
        setattr(Handler, f"do_{method}", Handler.answer)

    class Threads(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Threads(("127.0.0.1", 0), Handler) as listening:
        server = Server(listening.server_address[1])
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
