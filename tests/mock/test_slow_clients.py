"""Clients that send slowly, or nothing, are not waited for; others are answered meanwhile."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.mock.serving import PATIENCE, Server, environment, received

LIMIT = 0.6  # seconds for a head, and for a body
HEAD = b"POST /things HTTP/1.1\r\nHost: localhost\r\n"
SCRIPT = f"""
from generator.mock import Mock
from generator.serve.app import Application, Settings
from generator.serve.hosts import Hosts
from generator.serve import running
from tests.mocking import api_of
api = api_of('''
openapi: 3.1.0
info: {{title: T, version: '1'}}
paths: {{/things: {{post: {{responses: {{'200': {{description: ok}}}}}}}}}}
''')
made = running.listening("127.0.0.1", 0)
print(running.address(made), flush=True)
running.run(Application(Mock(api), Settings(hosts=Hosts("127.0.0.1"), body_time={LIMIT})), made, head_time={LIMIT})
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    process = subprocess.Popen([sys.executable, "-c", SCRIPT], env=environment(), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield Server(process, {"address": process.stdout.readline().strip()})
    process.kill()
    process.communicate()


def slowly(server: Server, first: bytes, byte: bytes, then: bytes = b"") -> tuple[bytes, float]:
    """What comes for `first`, `then` (once there was an answer) and a byte now and then; seconds that it takes."""
    start = time.perf_counter()  # before the server's clock can start, however busy the machine is
    with server.connected() as made:
        made.settimeout(PATIENCE)
        made.sendall(first)
        if then:
            assert made.recv(65536).startswith(b"HTTP/1.1 200")
            start = time.perf_counter()
            made.sendall(then)
        made.settimeout(0.05)
        out = b""
        while time.perf_counter() - start < PATIENCE:
            try:
                made.sendall(byte)
                part = made.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                break
            if not part:
                break
            out += part
        return out, time.perf_counter() - start


@pytest.mark.parametrize("first", [b"", b"P", HEAD])
def test_slow_heads(server: Server, first: bytes) -> None:
    out, seconds = slowly(server, first, b"a" if first == HEAD else b"")  # "Pa" is no method, which is said at once
    assert LIMIT * 0.5 < seconds < LIMIT * 5 and out == b""


def test_a_slow_head_after_an_answer(server: Server) -> None:
    out, seconds = slowly(server, HEAD + b"\r\n", b"a", then=b"GET /")
    assert LIMIT * 0.5 < seconds < LIMIT * 5 and out == b""


@pytest.mark.parametrize("how", [b"Content-Length: 1000\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n100\r\n"])
def test_slow_bodies(server: Server, how: bytes) -> None:
    out, seconds = slowly(server, HEAD + how, b" ")
    assert out.startswith(b"HTTP/1.1 408") and b"within 0.6 seconds" in out
    assert LIMIT * 0.5 < seconds < LIMIT * 5


def test_others_are_answered_meanwhile(server: Server) -> None:
    slow = [server.connected() for _ in range(50)]
    for number, made in enumerate(slow):
        made.sendall(HEAD[: number % len(HEAD)])
    start = time.perf_counter()
    assert server.ask("POST /things").startswith(b"HTTP/1.1 200") and time.perf_counter() - start < LIMIT
    assert [received(made) for made in slow] == [b""] * 50
    for made in slow:
        made.close()


def test_a_quick_request_is_not_cut_off(server: Server) -> None:
    """Kept connections live on: the limit counts from the first byte of a head."""
    with server.connected() as made:
        for _ in range(4):
            made.sendall(HEAD + b"\r\n")
            assert made.recv(65536).startswith(b"HTTP/1.1 200")
            time.sleep(LIMIT / 2)
