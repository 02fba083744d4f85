"""A load of requests over kept loopback connections: a bounded count, each answer looked at."""

from __future__ import annotations

import asyncio
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
    return asyncio.run(_load(port, path, count))


async def _load(port: int, path: str, count: int) -> Loaded:
    head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: application/json\r\n\r\n".encode()
    left, wrong = count, 0
    start = time.perf_counter()

    async def one() -> None:
        nonlocal left, wrong
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while left > 0 and time.perf_counter() - start < LONGEST:
            left -= 1
            writer.write(head)
            status, body = await _answer(reader)
            wrong += status != 200 or body[:1] not in (b"{", b"[")
        writer.close()

    await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
    return Loaded(count - left, time.perf_counter() - start, wrong)


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """Status and body of the next answer, with a length or in chunks."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    place = head.find(b"content-length:")
    if place >= 0:
        return int(head[9:12]), await reader.readexactly(int(head[place + 15 : head.index(b"\r", place)]))
    body = b""
    while size := int(await reader.readline(), 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readexactly(2)
    return int(head[9:12]), body
