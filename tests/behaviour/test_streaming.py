"""Responses read while they arrive, and downloads that go on where a connection broke, over real connections."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from types import ModuleType
from typing import Any

import pytest

from tests.generating import client

SPEC = """
openapi: 3.1.0
info: {title: Streams, version: '1'}
paths:
  /file:
    get:
      operationId: get_file
      tags: [s]
      responses: {'200': {description: ok, content: {application/octet-stream: {}}}}
  /events:
    get:
      operationId: events
      tags: [s]
      responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Tick'}}}}}
  /lines:
    get:
      operationId: lines
      tags: [s]
      responses:
        '200': {description: ok, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Tick'}}}}
components:
  schemas:
    Tick: {type: object, required: [n], properties: {n: {type: integer}}}
"""
CONTENT = bytes(range(256)) * 4096  # 1 MiB


class Handler(BaseHTTPRequestHandler):
    """Sends `CONTENT` (cutting the connection after `cut` bytes, as often as it says), ticks, or lines."""

    protocol_version = "HTTP/1.1"
    asked: list[dict[str, str]]
    cuts: list[int]
    tag: str
    ranges = True
    go_on: Event
    gone: Event

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        {"/file": self._file, "/events": self._events, "/lines": self._lines}[self.path]()

    def _file(self) -> None:
        type(self).asked.append({k.lower(): v for k, v in self.headers.items()})
        start = 0
        wanted = self.headers.get("Range")
        if wanted and self.ranges and self.headers.get("If-Range") == self.tag:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
        self.send_header("Content-Length", str(len(CONTENT) - start))
        if self.tag:
            self.send_header("ETag", self.tag)
        self.end_headers()
        cut = self.cuts.pop(0) if self.cuts else len(CONTENT)
        self.wfile.write(CONTENT[start : start + cut])
        if start + cut < len(CONTENT):
            self.close_connection = True

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def _begin(self, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def _events(self) -> None:
        """One event at once, the next when it is let go on, and then for ever."""
        self._begin("text/event-stream")
        self._chunk(b'data: {"n": 1}\r\n\r')
        self._chunk(b"\n")
        self.go_on.wait(10)
        try:
            while True:
                self._chunk(b': ping\ndata: {"n":\ndata: 2}\n\n')
        except OSError:
            self.close_connection = True
            self.gone.set()

    def _lines(self) -> None:
        self._begin("application/x-ndjson")
        for piece in (b'{"n": 1}\n{"n"', b": 2}\n\n", b'{"n": 3}'):
            self._chunk(piece)
        self._chunk(b"")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(SPEC, tmp_path_factory.mktemp("streams"))


@pytest.fixture
def url() -> Iterator[str]:
    Handler.asked, Handler.cuts, Handler.tag, Handler.ranges = [], [], '"v1"', True
    Handler.go_on, Handler.gone = Event(), Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_events_arrive_one_by_one(package: ModuleType, url: str) -> None:
    with package.Client(url) as api, api.s.events() as stream:
        assert stream.response.status == 200
        assert next(stream).n == 1  # the server has sent no more yet
        Handler.go_on.set()
        assert [next(stream).n, next(stream).n] == [2, 2]
    assert Handler.gone.wait(5), "the connection is closed when the stream is"


def test_events_arrive_one_by_one_async(package: ModuleType, url: str) -> None:
    async def main() -> None:
        async with package.AsyncClient(url) as api, await api.s.events() as stream:
            assert (await anext(stream)).n == 1
            Handler.go_on.set()
            assert (await anext(stream)).n == 2

    asyncio.run(main())
    assert Handler.gone.wait(5)


def test_lines(package: ModuleType, url: str) -> None:
    async def main() -> list[int]:
        async with package.AsyncClient(url) as api:
            return [tick.n async for tick in await api.s.lines()]

    with package.Client(url) as api:
        assert [tick.n for tick in api.s.lines()] == [1, 2, 3]
        whole = api.with_response(api.s.lines)
        assert (whole.status, [tick.n for tick in whole.value]) == (200, [1, 2, 3])
    assert asyncio.run(main()) == [1, 2, 3]


def test_any_response_can_be_streamed(package: ModuleType, url: str) -> None:
    with package.Client(url) as api:
        with api.stream(api.s.get_file) as response:
            assert (response.status, response.size) == (200, len(CONTENT))
            assert b"".join(response.iter_bytes()) == CONTENT
        with api.stream(api.s.lines) as response:
            assert list(response.iter_lines()) == ['{"n": 1}', '{"n": 2}', '{"n": 3}']
        with api.stream(api.s.events) as response:
            event = next(response.iter_events())
            assert (event.data, event.event, event.id) == ('{"n": 1}', "message", None)


def test_any_response_can_be_streamed_async(package: ModuleType, url: str) -> None:
    async def main() -> None:
        async with package.AsyncClient(url) as api:
            async with api.stream(api.s.get_file) as response:
                assert await response.read() == CONTENT
            async with api.stream(api.s.lines) as response:
                assert "".join([t async for t in response.iter_text()]).count("n") == 3

    asyncio.run(main())


def _download(package: ModuleType, url: str, is_async: bool, target: Any, **how: Any) -> int:
    if not is_async:
        with package.Client(url) as api:
            size: int = api.download(api.s.get_file).to(target, **how)
            return size

    async def main() -> int:
        async with package.AsyncClient(url) as api:
            size: int = await api.download(api.s.get_file).to(target, **how)
            return size

    return asyncio.run(main())


both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


@both
def test_a_download_shows_its_progress(package: ModuleType, url: str, is_async: bool, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    target = tmp_path / "f"
    assert _download(package, url, is_async, target, progress=lambda *a: seen.append(a)) == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


@both
def test_a_download_goes_on_where_it_broke(package: ModuleType, url: str, is_async: bool, tmp_path: Path) -> None:
    Handler.cuts = [300_000, 400_000]
    target = tmp_path / "f"
    assert _download(package, url, is_async, target) == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert [a.get("range") for a in Handler.asked] == [None, "bytes=300000-", "bytes=700000-"]
    assert {a.get("if-range") for a in Handler.asked[1:]} == {'"v1"'}


@both
def test_a_download_begins_anew_where_it_must(package: ModuleType, url: str, is_async: bool, tmp_path: Path) -> None:
    Handler.cuts, Handler.ranges = [300_000], False
    assert _download(package, url, is_async, tmp_path / "f") == len(CONTENT)
    assert (tmp_path / "f").read_bytes() == CONTENT
    Handler.cuts, Handler.tag = [300_000], ""  # nothing tells whether the content is still the same
    assert _download(package, url, is_async, tmp_path / "g") == len(CONTENT)
    assert (tmp_path / "g").read_bytes() == CONTENT
    assert "range" not in Handler.asked[-1]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["f", "g"]


@both
def test_a_later_run_continues(package: ModuleType, url: str, is_async: bool, tmp_path: Path) -> None:
    target = tmp_path / "f"
    for cut in (300_000, 200_000):
        Handler.cuts = [cut]
        with pytest.raises(package.APIConnectionError):
            _download(_no_retries(package), url, is_async, target)
    assert not target.exists()
    assert (tmp_path / "f.part").stat().st_size == 500_000
    assert _download(package, url, is_async, target) == len(CONTENT)
    assert Handler.asked[-1]["range"] == "bytes=500000-"
    assert target.read_bytes() == CONTENT
    Handler.cuts = [10]
    with pytest.raises(package.APIConnectionError):
        _download(_no_retries(package), url, is_async, target)
    Handler.tag = '"v2"'  # another content: from its beginning
    assert _download(package, url, is_async, target) == len(CONTENT)
    assert target.read_bytes() == CONTENT


@both
def test_a_download_to_an_open_file(package: ModuleType, url: str, is_async: bool, tmp_path: Path) -> None:
    Handler.cuts = [300_000]
    with (tmp_path / "f").open("wb") as file:
        file.write(b"head")
        assert _download(package, url, is_async, file) == len(CONTENT)
    assert (tmp_path / "f").read_bytes() == b"head" + CONTENT


def _no_retries(package: ModuleType) -> Any:
    class Patched:
        Client = staticmethod(lambda url: package.Client(url, retries=0))
        AsyncClient = staticmethod(lambda url: package.AsyncClient(url, retries=0))

    return Patched


def test_annotations(package: ModuleType) -> None:
    resources = inspect.getmodule(type(package.Client("http://h").s))
    assert resources.S.events.__annotations__["return"] == "Stream[_m.Tick]"
    assert resources.AsyncS.lines.__annotations__["return"] == "AsyncStream[_m.Tick]"


@both
def test_a_part_of_another_request_is_not_continued(
    package: ModuleType, url: str, is_async: bool, tmp_path: Path
) -> None:
    """Validators are unique for one address only."""
    target = tmp_path / "f"
    Handler.cuts = [300_000]
    with pytest.raises(package.APIConnectionError):
        _download(_no_retries(package), url, is_async, target)
    tag = tmp_path / "f.part.tag"
    tag.write_text("of another request\n" + tag.read_text().partition("\n")[2])
    assert _download(package, url, is_async, target) == len(CONTENT)
    assert "range" not in Handler.asked[-1]
    assert target.read_bytes() == CONTENT
