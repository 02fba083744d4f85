"""A load of requests over kept loopback connections: a bounded count, each answer looked at.

Plain sockets and no event loop, so that what is measured is the server: a request is sent on each connection, then the
answers are read.
"""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass

CONNECTIONS = 8
LONGEST = 20.0  # seconds of a load


@dataclass(frozen=True, slots=True)
class Loaded:
    """`wrong` are answers that were not 200 with a body of JSON."""

    requests: int
    seconds: float
    wrong: int

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


def load(port: int, path: str, count: int) -> Loaded:
    """So many requests, or as many as go in twenty seconds."""
    head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: application/json\r\n\r\n".encode()
    made = [socket.create_connection(("127.0.0.1", port), 60) for _ in range(CONNECTIONS)]
    done = wrong = 0
    start = time.perf_counter()
    try:
        while done < count and time.perf_counter() - start < LONGEST:
            for connection in made:
                connection.sendall(head)
            for connection in made:
                status, body = answer(connection)
                wrong += status != 200 or body[:1] not in (b"{", b"[")
            done += CONNECTIONS
    finally:
        for connection in made:
            connection.close()
    return Loaded(done, time.perf_counter() - start, wrong)


def answer(connection: socket.socket) -> tuple[int, bytes]:
    """Status and body of the next answer, with a length or in chunks."""
    text = b""
    while (end := text.find(b"\r\n\r\n")) < 0:
        text += _more(connection)
    head, body = text[:end].lower() + b"\r\n", text[end + 4 :]
    place = head.find(b"content-length:")
    if place >= 0:
        size = int(head[place + 15 : head.index(b"\r", place)])
        while len(body) < size:
            body += _more(connection)
        return int(head[9:12]), body
    while not body.endswith(b"0\r\n\r\n"):
        body += _more(connection)
    return int(head[9:12]), body.partition(b"\r\n")[2]


def _more(connection: socket.socket) -> bytes:
    part = connection.recv(262_144)
    if not part:
        raise ConnectionError("the server closed the connection")
    return part
