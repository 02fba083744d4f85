"""A server that sends the texts it was given: `python -m tests.bench.server ANSWERS`, a file of paths and their texts.

It prints its port, and ends when its standard input does. It is a process by itself, so that what it costs counts for
no client; a thread for each connection, which stays open.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from pathlib import Path

_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def _response(text: str) -> bytes:
    body = text.encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _serve(connection: socket.socket, responses: dict[str, bytes]) -> None:
    """Answer requests, which have no bodies, until the other side is gone."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    waiting = b""
    with connection:
        while chunk := connection.recv(65536):
            waiting += chunk
            while b"\r\n\r\n" in waiting:
                head, _, waiting = waiting.partition(b"\r\n\r\n")
                path = head.split(b" ", 2)[1].partition(b"?")[0].decode("ascii")
                connection.sendall(responses.get(path, _NOT_FOUND))


def main() -> None:
    """Serve on a free port of this machine."""
    answers = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    responses = {path: _response(text) for path, text in answers.items()}
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_serve, args=(connection, responses), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
