"""`specpress serve` over a socket: pages, the mock beside them, hosts, and how it starts and ends."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.mock.serving import PATIENCE, Server, command, environment, received
from tests.serve.showing import SHELF, body, listening, shelf, showing


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    with showing(shelf(folder), "--quiet") as made:
        yield made


def run(*args: str, folder: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    given = command(*args, name="serve")
    env = environment(**more)
    return subprocess.run(given, cwd=folder, env=env, capture_output=True, text=True, timeout=PATIENCE)


# ---- pages


def test_pages_are_served(server: Server, folder: Path) -> None:
    assert server.said == {
        "address": server.address,
        "mock": f"{server.address}/mock",
        "title": "Shelf",
        "operations": 1,
    }
    index = server.ask("GET /")
    assert index.startswith(b"HTTP/1.1 200") and b"<title>Shelf</title>" in index
    assert body(server.ask("GET /index.html")) == body(index)
    page = server.ask("GET /operations/get-book.html")
    assert b"Get a book" in page and b'<meta name="specpress-mock" content="/mock">' in page
    assert sorted(p.name for p in folder.iterdir()) == ["book.yaml", "shelf.yaml"], "nothing is written"


def test_kinds(server: Server) -> None:
    kinds = {
        "/": b"text/html; charset=utf-8",
        "/index.md": b"text/markdown; charset=utf-8",
        "/llms.txt": b"text/plain; charset=utf-8",
        "/style.css": b"text/css; charset=utf-8",
        "/site.js": b"text/javascript; charset=utf-8",
        "/index.json": b"application/json",
        "/sitemap.xml": b"application/xml",
        "/_specpress/live.js": b"text/javascript; charset=utf-8",
        "/_specpress/live.css": b"text/css; charset=utf-8",
    }
    for path, kind in kinds.items():
        answer = server.ask(f"GET {path}")
        assert answer.startswith(b"HTTP/1.1 200") and b"content-type: " + kind + b"\r\n" in answer, path
        for header in (b"nosniff", b"cache-control: no-store", b"content-security-policy: default-src 'none'"):
            assert header in answer, (path, header)


def test_the_policy_allows_the_events_and_no_more(server: Server) -> None:
    page = server.ask("GET /operations/get-book.html")
    head, _, content = page.partition(b"\r\n\r\n")
    policy = re.search(rb"content-security-policy: ([^\r]+)", head)
    assert policy is not None and b"Content-Security-Policy" not in content
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy[1].decode().split("; ")}
    assert rules["default-src"] == ["'none'"] and rules["frame-ancestors"] == ["'none'"]
    assert rules["script-src"] == ["'self'"] and "'self'" in rules["connect-src"]
    assert b"unsafe" not in policy[1]
    for script in re.findall(rb"<script[^>]*>", content):
        assert b" src=" in script


def test_what_is_no_page(server: Server) -> None:
    paths = ("/nope", "/nope.html", "/operations", "/operations/", "/mocks", "/_specpress/", "/_specpress/nope.js")
    for path in (*paths, "/<script>alert(1)</script>", "/%3Cscript%3E", "/index.html/", "//index.html", "/%00", "/%ff"):
        answer = server.ask(f"GET {path}")
        assert answer.startswith(b"HTTP/1.1 404") and b"alert" not in answer and b"nope" not in answer, path
    assert b"/_specpress/live.js" in server.ask("GET /nope.html"), "it is reloaded when it has come back"


@pytest.mark.parametrize(
    "path",
    [
        "/../shelf.yaml",
        "/..%2fshelf.yaml",
        "/%2e%2e/shelf.yaml",
        "/operations/..%2f..%2fshelf.yaml",
        "/..%5cshelf.yaml",
        "/shelf.yaml",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/_specpress/..%2fapp.py",
        "/_specpress/../app.py",
        "/file:///etc/passwd",
    ],
)
def test_nothing_is_read_from_disk(server: Server, path: str) -> None:
    answer = server.ask(f"GET {path}")
    assert answer.startswith(b"HTTP/1.1 404") and b"openapi" not in answer and b"root:" not in answer


def test_head_and_other_methods(server: Server) -> None:
    answer = server.ask("HEAD /index.html")
    assert answer.startswith(b"HTTP/1.1 200") and body(answer) == b""
    length = re.search(rb"content-length: (\d+)", answer)
    assert length is not None and int(length[1]) == len(body(server.ask("GET /index.html")))
    assert server.ask("HEAD /nope").startswith(b"HTTP/1.1 404")
    for line in ("POST /", "PUT /index.html", "DELETE /_specpress/events", "BREW /"):
        answer = server.ask(line, body=b"{}")
        assert answer.startswith(b"HTTP/1.1 405") and b"allow: GET, HEAD" in answer


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil", "<b>", "192.0.2.7:80"])
def test_other_hosts_are_refused(server: Server, host: str) -> None:
    for path in ("/", "/_specpress/events", "/_specpress/live.js", "/mock/books/1"):
        answer = server.ask(f"GET {path}", f"Host: {host}")
        assert answer.startswith((b"HTTP/1.1 421", b"HTTP/1.1 400")) and b"Shelf" not in answer


def test_hosts_that_are_ours(server: Server) -> None:
    assert server.ask("GET /", "Host: localhost").startswith(b"HTTP/1.1 200")
    assert server.raw(b"GET / HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 421")
    assert server.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n").startswith(b"HTTP/1.1 400")


# ---- the mock


def test_the_mock_answers_beside_the_pages(server: Server) -> None:
    answer = server.ask("GET /mock/books/1")
    assert answer.startswith(b"HTTP/1.1 200") and json.loads(body(answer)) == {"id": 1, "title": "Emma"}
    assert server.ask("GET /mock/books/seven").startswith(b"HTTP/1.1 400")
    assert b"the nearest is /books/{id}" in server.ask("GET /mock/book/7")
    assert server.ask("GET /mock").startswith(b"HTTP/1.1 404")
    assert server.ask("GET /books/7").startswith(b"HTTP/1.1 404")
    assert server.ask("PUT /mock/books/1", body=b" " * 9_000_000).startswith((b"HTTP/1.1 413", b"HTTP/1.1 405"))


def test_addresses_that_the_mock_gives_lead_to_it() -> None:
    cloud = Path(__file__).parents[1] / "mock" / "cloud.yaml"
    with showing(cloud) as made:
        kind = ("Content-Type: application/json", "X-Key: k")
        answer = made.ask("POST /mock/machines", *kind, body=b'{"params": {"name": "web"}}')
        location = json.loads(body(answer))["location"]
        assert location.startswith(f"{made.address}/mock/")
        assert made.ask(f"GET {location.removeprefix(made.address)}", kind[1])[9:12] == b"202"
        assert b"access-control" not in made.ask("GET /mock/zones", "Origin: https://page.example").lower()
        assert made.ended()[2].startswith("202 POST /mock/machines\n202 GET /mock/")


def test_cors_is_the_mocks_alone(tmp_path: Path) -> None:
    with showing(shelf(tmp_path), "--cors", "--quiet") as made:
        assert b"access-control-allow-origin: *" in made.ask("GET /mock/books/1", "Origin: https://a.example").lower()
        for path in ("/", "/_specpress/live.js"):
            assert b"access-control" not in made.ask(f"GET {path}", "Origin: https://a.example").lower()


# ---- start and end


@pytest.mark.parametrize(("signum", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signals_end_it_with_pages_open(tmp_path: Path, signum: signal.Signals, code: int) -> None:
    with showing(shelf(tmp_path)) as made, made.connected() as page:
        page.sendall(b"GET /_specpress/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        heard = b""
        while b"data:" not in heard:
            heard += page.recv(65536)
        assert made.ended(signum) == (code, "", "[]\n")
        assert received(page).endswith(b"0\r\n\r\n"), "it was ended in order, not cut off after the time of grace"


def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run(str(shelf(tmp_path)), "--port", port)
    assert done.returncode == 2 and done.stdout == ""
    assert f"error[cannot-listen]: cannot listen at 127.0.0.1, port {port}: address already in use" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_document_with_errors_is_not_served(tmp_path: Path) -> None:
    broken = shelf(tmp_path)
    broken.write_text(SHELF.replace("#/Book", "#/Bok"))
    done = run(str(broken), "--port", "0")
    assert done.returncode == 1 and "shelf.yaml:9:" in done.stderr and "error[dangling-ref]" in done.stderr
    assert run(str(tmp_path / "none.yaml"), "--port", "0").returncode == 2


def test_without_the_extra(tmp_path: Path) -> None:
    hidden = "import importlib.util as u; f = u.find_spec; u.find_spec = lambda n: None if n == 'uvicorn' else f(n)\n"
    (tmp_path / "sitecustomize.py").write_text(hidden)
    path = f"{tmp_path}:{environment()['PYTHONPATH']}"
    done = run(str(shelf(tmp_path)), "--port", "0", PYTHONPATH=path)
    assert done.returncode == 2 and "error[missing-extra]: 'specpress serve' needs packages" in done.stderr
    assert "pip install 'specpress[serve]'" in done.stderr


def test_strict(tmp_path: Path) -> None:
    document = shelf(tmp_path)
    document.write_text(SHELF.replace("info: {title: Shelf, version: '1'}", "info: {title: Shelf, version: 1}"))
    assert run(str(document), "--port", "0", "--strict").returncode == 1
    with showing(document) as made:
        assert made.ask("GET /").startswith(b"HTTP/1.1 200")


def test_too_many_listeners(server: Server) -> None:
    with ExitStack() as pages:
        for _ in range(200):
            pages.enter_context(listening(server)).next()
        answer = server.ask("GET /_specpress/events")
        assert answer.startswith(b"HTTP/1.1 503")
        assert server.ask("GET /").startswith(b"HTTP/1.1 200")
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:  # as soon as the others have gone
        with server.connected() as made:
            made.sendall(b"GET /_specpress/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            if made.recv(100).startswith(b"HTTP/1.1 200"):
                return
    pytest.fail("they were never let go")


# ---- what is shown


CONFIGURED = """\
specs:
  shelf: {document: shelf.yaml}
targets:
  docs: {spec: shelf, pack: site, out: out, options: {language: zh}}
"""


def test_the_configured_site(tmp_path: Path) -> None:
    shelf(tmp_path)
    (tmp_path / "specpress.yaml").write_text(CONFIGURED)
    with showing(None, folder=tmp_path) as made:
        assert b'<html lang="zh' in made.ask("GET /")
    with showing(None, "--option", "language=en", folder=tmp_path) as made:
        assert b'<html lang="en">' in made.ask("GET /")
    assert not (tmp_path / "out").exists()


def test_a_configuration_without_a_site(tmp_path: Path) -> None:
    shelf(tmp_path)
    (tmp_path / "specpress.yaml").write_text(CONFIGURED.partition("targets")[0])
    with showing(None, folder=tmp_path) as made:
        assert b"<title>Shelf</title>" in made.ask("GET /")


def test_what_cannot_be_chosen(tmp_path: Path) -> None:
    shelf(tmp_path)
    done = run("--port", "0", folder=tmp_path)
    assert done.returncode == 2 and "error[nothing-configured]" in done.stderr and "specpress serve" in done.stderr
    two = (
        CONFIGURED
        + "  more: {spec: shelf, pack: site, out: more}\n  client: {spec: shelf, pack: python, out: client}\n"
    )
    (tmp_path / "specpress.yaml").write_text(two)
    done = run("--port", "0", folder=tmp_path)
    assert done.returncode == 2 and "several sites are configured" in done.stderr and "docs, more" in done.stderr
    done = run("--port", "0", "--target", "nope", folder=tmp_path)
    assert done.returncode == 2 and "there is no target 'nope'" in done.stderr
    done = run("--port", "0", "--target", "client", folder=tmp_path)
    assert done.returncode == 2 and "target 'client' writes no index.html" in done.stderr
    with showing(None, "--target", "more", folder=tmp_path) as made:
        assert b'<html lang="en">' in made.ask("GET /")
