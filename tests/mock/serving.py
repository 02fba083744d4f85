"""`specpress mock` and `specpress serve` as a user starts them: a process of its own, and raw requests to it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support import ROOT

PATIENCE = 30.0  # seconds for what should take one


def command(*args: str, name: str = "mock") -> list[str]:
    return [sys.executable, "-m", "generator", name, *args]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


@dataclass
class Server:
    """A running server. `line` is its first line, `said` what that says."""

    process: subprocess.Popen[str]
    said: dict[str, Any]
    line: str = ""

    @property
    def address(self) -> str:
        return str(self.said["address"])

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

    def ended(self, signum: int = signal.SIGTERM) -> tuple[int, str, str]:
        """Exit code, and the rest of what was printed, after a signal."""
        if self.process.poll() is None:
            self.process.send_signal(signum)
        out, error = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, error

    def connected(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), PATIENCE)

    def raw(self, text: bytes) -> bytes:
        """All that comes for what is sent, until the server closes the connection."""
        with self.connected() as made:
            made.sendall(text)
            return received(made)

    def ask(self, line: str, *headers: str, body: bytes = b"") -> bytes:
        """The answer to one request."""
        lines = [f"{line} HTTP/1.1", *headers, "Connection: close"]
        if not any(h.lower().startswith("host:") for h in headers):
            lines.append(f"Host: 127.0.0.1:{self.port}")
        if body:
            lines.append(f"Content-Length: {len(body)}")
        return self.raw("\r\n".join([*lines, "", ""]).encode("latin-1") + body)


def received(made: socket.socket) -> bytes:
    out = b""
    while True:
        try:
            part = made.recv(65536)
        except ConnectionResetError:
            return out
        if not part:
            return out
        out += part


def _interruptible() -> None:
    """Tests that run in the background of a shell were told to ignore SIGINT, and would hand that on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def serving(spec: Path, *args: str) -> Iterator[Server]:
    """The mock of a document, on a free port; ended at the end."""
    with started(command(str(spec), "--port", "0", "--format", "json", *args)) as made:
        yield made


@contextmanager
def started(given: list[str], folder: Path | None = None) -> Iterator[Server]:
    """A server in a process of its own, once it has said where it is."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": folder}
    process = subprocess.Popen(given, env=environment(), **pipes, text=True, bufsize=1, preexec_fn=_interruptible)
    assert process.stdout is not None
    line = process.stdout.readline()
    said = json.loads(line) if line.startswith("{") else {"address": line.partition(" ")[0] or ":0"}
    try:
        yield Server(process, said, line)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()
