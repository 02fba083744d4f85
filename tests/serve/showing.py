"""`specpress serve` in a process of its own, with what it says to pages and to the terminal."""

from __future__ import annotations

import json
import queue
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.mock.serving import PATIENCE, Server, command, started

SHELF = """\
openapi: 3.1.0
info: {title: Shelf, version: '1'}
paths:
  /books/{id}:
    get:
      operationId: getBook
      summary: Get a book
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: it, content: {application/json: {schema: {$ref: 'book.yaml#/Book'}}}}}
"""
BOOK = """\
Book:
  type: object
  required: [id, title]
  properties: {id: {type: integer}, title: {type: string, enum: [Emma]}}
"""


def shelf(folder: Path) -> Path:
    """A document in two files; gives the first."""
    (folder / "book.yaml").write_text(BOOK)
    document = folder / "shelf.yaml"
    document.write_text(SHELF)
    return document


@contextmanager
def showing(spec: Path | None, *args: str, folder: Path | None = None) -> Iterator[Server]:
    """The site and mock of a document, or of the configuration in a folder, on a free port."""
    given = [] if spec is None else [str(spec)]
    with started(command(*given, "--port", "0", "--format", "json", *args, name="serve"), folder) as made:
        yield made


@dataclass
class Page:
    """A page that listens: `next` waits for what it is told."""

    made: socket.socket
    states: queue.Queue[dict[str, Any]] = field(default_factory=queue.Queue)
    head: bytes = b""

    def next(self, timeout: float = PATIENCE) -> dict[str, Any]:
        return self.states.get(timeout=timeout)

    def until(self, problems: bool) -> dict[str, Any]:
        """The next state with problems, or without."""
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            state = self.next()
            if bool(state["problems"]) == problems:
                return state
        raise AssertionError("it was not told")

    def is_quiet(self, seconds: float) -> bool:
        """Whether nothing is told for a time."""
        try:
            self.next(seconds)
        except queue.Empty:
            return True
        return False

    def _read(self) -> None:
        with self.made.makefile("rb") as lines:
            for line in lines:
                if line.startswith(b"data: "):
                    self.states.put(json.loads(line.removeprefix(b"data: ")))
                elif self.states.empty():
                    self.head += line


@contextmanager
def listening(server: Server) -> Iterator[Page]:
    """A page that has heard nothing yet but is connected."""
    with server.connected() as made:
        made.sendall(f"GET /_specpress/events HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
        made.settimeout(None)
        page = Page(made)
        thread = threading.Thread(target=page._read, daemon=True)
        thread.start()
        try:
            yield page
        finally:
            made.shutdown(socket.SHUT_RDWR)
            thread.join(PATIENCE)


def body(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]
