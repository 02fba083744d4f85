"""READMEs of generated clients, read and run: their fences, and a server for them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import unquote

from generator.ir import Api, Operation
from generator.media_types import is_json
from generator.samples import Samples

FILE = bytes(range(256)) * 40


@dataclass(frozen=True)
class Fence:
    """Python of a README, below the heading `section`; `number` counts the fences of the section."""

    section: str
    number: int
    code: str


def fences(readme: str) -> list[Fence]:
    """All Python fences."""
    out = []
    for part in re.split(r"^## ", readme, flags=re.M)[1:]:
        title, _, text = part.partition("\n")
        found = re.findall(r"^```python\n(.*?)^```$", text, flags=re.M | re.S)
        out += [Fence(title, number, code) for number, code in enumerate(found)]
    return out


@dataclass
class Asked:
    """A request as it came."""

    operation: str
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answers:
    """Answers with the examples of an API. `failing` are statuses for the next requests."""

    api: Api
    asked: list[Asked] = field(default_factory=list)
    failing: list[int] = field(default_factory=list)
    jobs: dict[str, Operation] = field(default_factory=dict)  # what was begun, by where its end is told

    def operation(self, method: str, path: str) -> Operation:
        for o in self.api.operations:
            pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(o.path))
            if o.method == method and re.fullmatch(pattern, unquote(path)):
                return o
        raise LookupError(f"{method} {path} is no operation")

    def answer(self, o: Operation, query: str) -> tuple[int, str, bytes]:
        if self.failing:
            return self.failing.pop(0), "application/json", b'{"message": "gone"}'
        if o.job and o.job.location.pointer:
            self.jobs["/jobs/begun"] = o
            return 202, "application/json", json.dumps({o.job.location.pointer[1:]: "/jobs/begun"}).encode()
        if o.job:
            return 202, "", b""
        return self.success(o, query)

    def success(self, o: Operation, query: str) -> tuple[int, str, bytes]:
        response = next(r for r in o.responses if r.status.startswith("2") and r.status != "202")
        status = int(response.status.replace("X", "0"))
        if not response.contents:
            return status, "", b""
        media = response.contents[0].media_type
        value: Any = [v.value.json for v in Samples(self.api).response(response)][:1]
        if "event-stream" in media:
            return status, media, b'data: {"n": 1}\n\ndata: {"n": 2}\n\n'
        if "jsonl" in media:
            return status, media, b'{"n": 1}\n{"n": 2}\n'
        if is_json(media):
            if o.path == "/owners":
                name = "Tim" if query else "Tom"
                return status, media, json.dumps({"pages": 2, "items": [{"name": name}]}).encode()
            if o.path == "/jobs/{id}":
                return status, media, b'{"n": 1}'
            return status, media, json.dumps(value[0] if value else {}).encode()
        return status, media, FILE


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _do(self) -> None:
        answers: Answers = self.server.answers  # type: ignore[attr-defined]
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = (
            self._chunks() if "transfer-encoding" in headers else self.rfile.read(int(headers.get("content-length", 0)))
        )
        path, _, query = self.path.partition("?")
        begun = answers.jobs.pop(path, None)
        operation = begun or answers.operation(self.command, path)
        answers.asked.append(Asked(operation.id, self.command, self.path, headers, body))
        status, media, content = answers.success(operation, query) if begun else answers.answer(operation, query)
        self.send_response(status)
        if media:
            self.send_header("Content-Type", media)
        self.send_header("ETag", '"1"')
        self.send_header("X-Request-Id", "r1")
        if status == 202:
            self.send_header("Location", "/jobs/1")
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _do

    def _chunks(self) -> bytes:
        out = b""
        while size := int(self.rfile.readline(), 16):
            out += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return out

    def log_message(self, *args: Any) -> None:
        pass


@contextmanager
def served(api: Api) -> Iterator[tuple[Answers, str]]:
    """A server on the loopback interface, and its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        answers = server.answers = Answers(api)  # type: ignore[attr-defined]
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        try:
            yield answers, f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
