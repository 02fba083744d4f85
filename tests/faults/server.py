"""A loopback server that misbehaves: raw sockets, a thread for each connection, and a count of what is still open.

A scenario is a function that gets the connection and the request that arrived on it, and sends what it likes. It is
called for each request of a connection until it, or the client, closes it.
"""

from __future__ import annotations

import json
import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock, Thread
from typing import Any, NamedTuple


class Request(NamedTuple):
    """What arrived. `number` counts the requests of the server from 1."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    number: int


class Connection:
    """An accepted connection."""

    def __init__(self, server: FaultServer, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock
        self.number = 0
        self.ended = False
        self._rest = b""

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reset(self) -> None:
        """Ends it with RST instead of FIN: what is under way is lost."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.end()

    def end(self) -> None:
        self.ended = True
        self.sock.close()

    def hold(self, seconds: float = 10) -> None:
        """Says nothing, until the client goes or the server stops."""
        until = time.monotonic() + seconds
        self.sock.settimeout(0.02)
        while time.monotonic() < until and not self.server.stopped:
            try:
                if not self.sock.recv(65536):
                    break
            except TimeoutError:
                continue
        self.end()

    def trickle(self, data: bytes, pause: float = 0.02) -> None:
        """Sends a byte at a time."""
        for place in range(len(data)):
            if self.server.stopped:
                return
            self.send(data[place : place + 1])
            time.sleep(pause)

    def read_request(self) -> Request | None:
        """The next request; None if the client closed the connection."""
        head, found, rest = self._until(b"\r\n\r\n")
        if not found:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self._rest = rest
        size = int(headers.get("content-length", 0))
        body = self._chunked() if "transfer-encoding" in headers else self._exactly(size)
        return self.server.note(method, target, headers, body)

    def _more(self) -> bool:
        data = self.sock.recv(65536)
        self._rest += data
        return bool(data)

    def _until(self, mark: bytes) -> tuple[bytes, bytes, bytes]:
        while mark not in self._rest and self._more():
            pass
        return self._rest.partition(mark)

    def _exactly(self, size: int) -> bytes:
        while len(self._rest) < size and self._more():
            pass
        data, self._rest = self._rest[:size], self._rest[size:]
        return data

    def _chunked(self) -> bytes:
        out = b""
        while True:
            line, _, self._rest = self._until(b"\r\n")
            size = int(line or b"0", 16)
            out += self._exactly(size)
            _, _, self._rest = self._until(b"\r\n")
            if not size:
                return out


Scenario = Callable[[Connection, Request], None]


class FaultServer:
    """`requests` are those that arrived, `accepted` is how many connections there were."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.requests: list[Request] = []
        self.accepted = 0
        self.stopped = False
        self._lock = Lock()
        self._open: set[Connection] = set()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port: int = self._socket.getsockname()[1]
        self._thread = Thread(target=self._accept, daemon=True, name="fault-server")
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def open(self) -> int:
        """How many connections neither side has closed yet."""
        with self._lock:
            return len(self._open)

    def note(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Request:
        with self._lock:
            request = Request(method, target, headers, body, len(self.requests) + 1)
            self.requests.append(request)
        return request

    def left_open(self, seconds: float = 2) -> int:
        """Connections that the clients have not closed after a while; 0 as soon as there is none."""
        until = time.monotonic() + seconds
        while self.open and time.monotonic() < until:
            time.sleep(0.005)
        return self.open

    def stop(self) -> None:
        self.stopped = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(2)
        with self._lock:
            left = list(self._open)
        for connection in left:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self.stopped:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(self, sock)
            with self._lock:
                self.accepted += 1
                connection.number = self.accepted
                self._open.add(connection)
            Thread(target=self._serve, args=(connection,), daemon=True, name="fault-connection").start()

    def _serve(self, connection: Connection) -> None:
        try:
            while not connection.ended and (request := connection.read_request()) is not None:
                self.scenario(connection, request)
        except OSError:
            pass  # the client went away, or the server was stopped
        finally:
            connection.sock.close()
            with self._lock:
                self._open.discard(connection)


@contextmanager
def serving(scenario: Scenario) -> Iterator[FaultServer]:
    server = FaultServer(scenario)
    try:
        yield server
    finally:
        server.stop()


# ---- what scenarios send


def head(status: str = "200 OK", **headers: Any) -> bytes:
    """A status line and headers; underscores in names stand for hyphens."""
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def whole(body: Any = b"", status: str = "200 OK", kind: str = "application/json", **headers: Any) -> bytes:
    """A sound response. A body that is no bytes is written as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    given: dict[str, Any] = {"Content_Type": kind} if kind else {}
    return head(status, **{**given, "Content_Length": len(data), **headers}) + data


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


CHUNKED = head(Content_Type="application/json", Transfer_Encoding="chunked")


def says(data: bytes) -> Scenario:
    """Sends the same bytes for each request."""
    return lambda c, request: c.send(data)


def in_turn(*answers: bytes | Scenario) -> Scenario:
    """Sends one after the other, the last one again and again."""

    def scenario(c: Connection, request: Request) -> None:
        answer = answers[min(request.number, len(answers)) - 1]
        if isinstance(answer, bytes):
            c.send(answer)
        else:
            answer(c, request)

    return scenario


def closes(data: bytes) -> Scenario:
    """Sends bytes and closes the connection."""

    def scenario(c: Connection, request: Request) -> None:
        c.send(data)
        c.end()

    return scenario


def resets(data: bytes) -> Scenario:
    """Sends bytes, lets them arrive, and breaks the connection."""

    def scenario(c: Connection, request: Request) -> None:
        c.send(data)
        time.sleep(0.05)
        c.reset()

    return scenario


def holds(data: bytes) -> Scenario:
    """Sends bytes and then nothing more."""

    def scenario(c: Connection, request: Request) -> None:
        c.send(data)
        c.hold()

    return scenario


def trickles(data: bytes, more: bytes) -> Scenario:
    """Sends bytes, and then others one at a time: never idle long enough for a limit on single reads."""

    def scenario(c: Connection, request: Request) -> None:
        c.send(data)
        c.trickle(more)
        c.hold()

    return scenario


def repeats(data: bytes, piece: bytes, pause: float = 0) -> Scenario:
    """Sends bytes, and then a piece for ever."""

    def scenario(c: Connection, request: Request) -> None:
        c.send(data)
        while not c.server.stopped:
            c.send(piece)
            if pause:
                time.sleep(pause)

    return scenario
