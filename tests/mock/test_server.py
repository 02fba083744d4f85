"""`specpress mock` over a socket: what it starts with, how it ends, and clients that do everything wrong."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.load import answer
from tests.mock.checking import FORMS
from tests.mock.serving import PATIENCE, Server, command, environment, received, serving

CLOUD = FORMS.with_name("cloud.yaml")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(FORMS, "--quiet") as made:
        yield made


def alive(server: Server) -> bool:
    return server.ask("GET /things/1?limit=1").startswith(b"HTTP/1.1 200")


def run(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*args), env=environment(), capture_output=True, text=True, timeout=PATIENCE)


# ---- start and end


def test_the_address_is_told() -> None:
    with serving(CLOUD) as made:
        assert made.said == {"address": f"http://127.0.0.1:{made.port}", "title": "Cloud", "operations": 13}
        assert b"north" in made.ask("GET /api/v1/zones") and b"south" in made.ask("GET /zones")
        code, out, error = made.ended()
    assert (code, out) == (143, "") and error == "200 GET /api/v1/zones\n200 GET /zones\n[]\n"


@pytest.mark.parametrize(("encoding", "shown"), [("utf-8", "厨房 é"), ("latin-1", "\\u53a8\\u623f é"), ("ascii", None)])
def test_a_title_is_told_as_the_terminal_can_show_it(tmp_path: Path, encoding: str, shown: str | None) -> None:
    spec = tmp_path / "spec.yaml"
    title = "厨房 é \\u202e\\e[31m"
    spec.write_text(f'openapi: 3.1.0\ninfo: {{title: "{title}", version: "1"}}\npaths: {{}}\n', encoding="utf-8")
    process = subprocess.Popen(
        command(str(spec), "--port", "0"), env=environment(PYTHONIOENCODING=encoding), stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline().decode()
    finally:
        process.kill()
        process.communicate()
    wanted = "\\u53a8\\u623f \\xe9" if shown is None else shown
    assert f" answers as '{wanted} \\u202e\\x1b[31m' (0 operations); Ctrl+C ends it" in line


@pytest.mark.parametrize(("signum", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signals_end_it_with_calls_open(signum: signal.Signals, code: int) -> None:
    with serving(CLOUD) as made, made.connected() as idle, made.connected() as half, made.connected() as waiting:
        half.sendall(b"POST /machines HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{")
        waiting.sendall(b"GET /zones HTTP/1.1\r\nHost: localhost\r\nPrefer: delay=600\r\n\r\n")
        time.sleep(0.3)
        start = time.perf_counter()
        assert made.ended(signum)[0] == code and time.perf_counter() - start < 10
        assert received(idle) == b""


def test_a_port_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run(str(CLOUD), "--port", port)
        assert done.returncode == 2 and done.stdout == ""
        assert f"error[cannot-listen]: cannot listen at 127.0.0.1, port {port}: address already in use" in done.stderr
        assert "--port 0" in done.stderr and "Traceback" not in done.stderr


def test_an_address_that_is_not_ours() -> None:
    for host in ("192.0.2.1", "no.such.host.invalid", "x" * 300):
        done = run(str(CLOUD), "--port", "0", "--host", host)
        assert done.returncode == 2 and "error[cannot-listen]" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "option", ["--port=70000", "--port=x", "--latency=-1", "--fail=2", "--fail=nan", "--job-polls=-1"]
)
def test_options_that_cannot_be(option: str) -> None:
    done = run(str(CLOUD), option)
    assert done.returncode == 2 and "is no number from" in done.stderr


def test_a_document_with_errors_is_not_served(tmp_path: Path) -> None:
    broken = tmp_path / "api.yaml"
    broken.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: [ok]}}}\n")
    done = run(str(broken), "--port", "0")
    assert done.returncode == 1 and "error[invalid-document]" in done.stderr and done.stdout == ""
    assert run(str(tmp_path / "none.yaml"), "--port", "0").returncode == 2


def test_without_the_extra(tmp_path: Path) -> None:
    hidden = "import importlib.util as u; f = u.find_spec; u.find_spec = lambda n: None if n == 'uvicorn' else f(n)\n"
    (tmp_path / "sitecustomize.py").write_text(hidden)
    path = f"{tmp_path}:{environment()['PYTHONPATH']}"
    given = command(str(CLOUD), "--port", "0")
    done = subprocess.run(given, env=environment(PYTHONPATH=path), capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 2 and "error[missing-extra]" in done.stderr and "uvicorn" in done.stderr
    assert "pip install 'specpress[serve]'" in done.stderr


# ---- hosts, origins


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil", "", "<b>", "192.0.2.7:80"]
)
def test_other_hosts_are_refused(server: Server, host: str) -> None:
    answer = server.ask("GET /things/1?limit=1", f"Host: {host}")
    assert answer.startswith((b"HTTP/1.1 421", b"HTTP/1.1 400")) and b"<b>" not in answer.lower().replace(b"'<b>'", b"")


def test_hosts_that_are_ours(server: Server) -> None:
    for host in ("localhost", f"LOCALHOST:{server.port}", "[::1]:80", "127.0.0.1."):
        assert server.ask("GET /things/1?limit=1", f"Host: {host}").startswith(b"HTTP/1.1 200")
    assert server.raw(b"GET / HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 421")
    assert server.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n").startswith(b"HTTP/1.1 400")


def test_cors_is_off_unless_it_is_asked_for(server: Server) -> None:
    given = ("Origin: https://page.example", "Access-Control-Request-Method: PUT")
    answer = server.ask("OPTIONS /things/1", *given)
    assert answer.startswith(b"HTTP/1.1 405") and b"access-control" not in answer.lower()
    with serving(CLOUD, "--cors", "--allow-host", "mock.test") as open_to_all:
        assert b"access-control-allow-origin: *" in open_to_all.ask("OPTIONS /zones", *given).lower()
        answer = open_to_all.ask("GET /zones", "Origin: https://page.example", "Host: mock.test")
        assert b"access-control-allow-origin: *" in answer.lower() and b"north" in answer


# ---- bodies and heads


def test_bodies_have_a_limit(server: Server) -> None:
    kind = "Content-Type: application/json"
    whole = b'{"name": "' + b"a" * (8 * 1024 * 1024 - 12) + b'"}'
    assert len(whole) == 8 * 1024 * 1024
    assert server.ask("PUT /things/1", kind, body=whole).startswith(b"HTTP/1.1 200")
    answer = server.ask("PUT /things/1", kind, body=whole + b" ")
    assert answer.startswith(b"HTTP/1.1 413") and b"a body may have 8,388,608 bytes" in answer
    assert server.ask("PUT /things/1", kind, body=b" " * 40_000_000).startswith(b"HTTP/1.1 413")
    assert alive(server)


def test_a_body_that_would_be_too_large_is_not_waited_for(server: Server) -> None:
    head = f"PUT /things/1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: {10**12}\r\nExpect: 100-continue\r\n\r\n"
    assert server.raw(head.encode()).startswith(b"HTTP/1.1 413")


def test_chunks_have_the_same_limit(server: Server) -> None:
    head = b"PUT /things/1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    text = head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 9 + b"0\r\n\r\n"
    assert server.raw(text).startswith(b"HTTP/1.1 413")


def test_broken_json(server: Server) -> None:
    kind = "Content-Type: application/json"
    answer = server.ask("PUT /things/1", kind, body=b'{"name": <script>')
    assert answer.startswith(b"HTTP/1.1 400") and b"line 1, column 10" in answer and b"<script" not in answer
    assert b"application/problem+json" in answer and b"nosniff" in answer
    for body in (b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe", b'{"name": NaN}', b"9" * 100_000, b'{"a":1,"a":2}'):
        assert server.ask("PUT /things/1", kind, body=body).startswith(b"HTTP/1.1 400")
    assert alive(server)


def test_methods_and_paths(server: Server) -> None:
    answer = server.ask("PROPFIND /things/1")
    assert answer.startswith(b"HTTP/1.1 405") and b"allow: GET, PUT, PATCH" in answer
    answer = server.ask("GET /v1/thingz/1")
    assert answer.startswith(b"HTTP/1.1 404") and b"the nearest is /things/{id}" in answer
    assert server.ask("GET http://localhost/things/1?limit=1").startswith(b"HTTP/1.1 200")
    for line in ("GET *", "OPTIONS *", "GET //", "GET /%00%ff", "GET /../../etc", "HEAD /nothing"):
        assert server.ask(line).startswith((b"HTTP/1.1 404", b"HTTP/1.1 400"))
    for text in (b"\x00\x01\x02\r\n\r\n", b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n", b"GET / HTTP/9\r\n\r\n"):
        assert server.raw(text)[:12] in (b"HTTP/1.1 400", b"")
    assert alive(server)


def test_an_unusual_method_on_a_kept_connection(server: Server) -> None:
    with server.connected() as made:
        for method, status in (("GET", 200), ("BREW", 405), ("GET", 200), ("PROPFIND", 405)):
            made.sendall(f"{method} /things/1?limit=1 HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            assert answer(made)[0] == status


def test_heads_have_a_limit(server: Server) -> None:
    assert server.ask("GET /things/1", f"X-Long: {'a' * 200_000}").startswith((b"HTTP/1.1 400", b"HTTP/1.1 431"))
    many = [f"X-{n}: {'a' * 100}" for n in range(5000)]
    assert server.ask("GET /things/1", *many).startswith((b"HTTP/1.1 400", b"HTTP/1.1 431"))
    assert alive(server)


# ---- faults


def test_latency_and_failures() -> None:
    with serving(CLOUD, "--latency", "200", "--fail", "1", "--no-state") as made:
        start = time.perf_counter()
        assert made.ask("GET /zones").startswith(b"HTTP/1.1 503") and time.perf_counter() - start >= 0.2
    statuses = []
    for _ in range(2):
        with serving(CLOUD, "--fail", "0.5", "--seed", "7") as made:
            statuses.append([made.ask("GET /zones")[9:12] for _ in range(12)])
    assert statuses[0] == statuses[1] and set(statuses[0]) == {b"200", b"503"}


def test_an_answer_that_is_dropped(server: Server) -> None:
    assert server.ask("GET /things/1?limit=1", "Prefer: drop") == b""
    assert alive(server)


def test_what_is_sent_is_logged_escaped() -> None:
    with serving(CLOUD) as made:
        made.ask("GET /\x1b[31m\x9b\u00e9?%0a=%1b")
        made.ask("GET /%1b%0a?a=\x7f", "Host: a\tb")
        _, _, error = made.ended()
    assert error.replace("\n", "").isprintable() and error.isascii()


def test_jobs_and_state_over_the_socket() -> None:
    with serving(CLOUD, "--job-polls", "1", "--quiet") as made:
        kind = ("Content-Type: application/json", "X-Key: k")
        assert made.ask("POST /machines", kind[0], body=b"{}").startswith(b"HTTP/1.1 503")  # no session
        answer = made.ask("POST /machines", *kind, body=b'{"params": {"name": "web"}}')
        location = json.loads(answer.partition(b"\r\n\r\n")[2])["location"]
        assert location.startswith(made.address)
        states = [made.ask(f"GET {location.removeprefix(made.address)}", kind[1])[9:12] for _ in range(2)]
        assert states == [b"202", b"200"]
        assert b'"name":"web"' in made.ask("GET /machines", kind[1])
