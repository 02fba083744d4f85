"""Addresses are read only when allowed, and then never ones that only this machine can reach."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator import remote, shell
from generator.commands import targets
from generator.commands.inputs import Input
from generator.diagnostics import Failed
from generator.remote import Remote, is_public

Answer = tuple[int, dict[str, str], bytes]


class Site:
    """A server on the loopback interface that remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, dict(self.headers)))
                answer = site.answers.get(self.path, (404, {}, b""))
                if callable(answer):
                    answer(self)
                    return
                status, headers, body = answer
                self.send_response(status)
                for name, value in ({"Content-Length": str(len(body))} | headers).items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.server.shutdown()
    site.server.server_close()


def anyone(_: str) -> bool:
    return True


def failure(address: str, public: Callable[[str], bool] = anyone) -> tuple[str, str]:
    with pytest.raises(Failed) as caught:
        Remote(public).fetch(address)
    (found,) = caught.value.diagnostics
    assert found.message.partition("'")[2].partition(":")[0] in ("http", "https", "file", "ftp", "gopher")
    return found.code, found.message


PRIVATE = """
    127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1
    198.18.0.1 ::1 :: fe80::1%eth0 fc00::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 ff02::1 2002:7f00:1::
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)


def test_reads_without_telling_who_asks(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    site.answers["/a.yaml?v=1"] = (200, {"Set-Cookie": "a=b"}, b"x: 1\n")
    fetch = Remote(anyone).fetch
    assert fetch(f"{site.url}/a.yaml?v=1") == b"x: 1\n"
    fetch(f"{site.url}/a.yaml?v=1")
    assert {name for _, headers in site.asked for name in headers} == {
        "Host",
        "Accept",
        "Accept-Encoding",
        "User-Agent",
    }


def test_no_connection_to_a_private_address(site: Site) -> None:
    code, message = failure(f"{site.url}/a", is_public)
    assert (code, site.asked) == ("refused-address", [])
    assert "127.0.0.1, which is no public address" in message


def test_a_host_with_one_private_address_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(2, 1, 6, "", ("8.8.8.8", 80)), (2, 1, 6, "", ("10.0.0.7", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: found)
    assert "10.0.0.7" in failure("http://example.com/a", is_public)[1]


def test_the_address_that_was_looked_at_is_the_one_connected_to(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads elsewhere when asked again (DNS rebinding) gains nothing: it is asked once."""
    names: list[str] = []
    real = socket.getaddrinfo

    def resolve(host: str, port: int, *args: Any, **named: Any) -> Any:
        names.append(host)
        return real("127.0.0.1", port, *args, **named)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    site.answers["/a"] = (200, {}, b"x")
    port = site.server.server_port
    assert Remote(lambda ip: ip == "127.0.0.1").fetch(f"http://rebind.example:{port}/a") == b"x"
    assert [n for n in names if n == "rebind.example"] == ["rebind.example"]
    assert site.asked[0][1]["Host"] == f"rebind.example:{port}"


def test_redirections(site: Site) -> None:
    site.answers |= {"/a": (302, {"Location": "/b"}, b""), "/b": (301, {"Location": f"{site.url}/c"}, b"")}
    site.answers["/c"] = (200, {}, b"there")
    site.answers["/loop"] = (302, {"Location": "/loop"}, b"")
    assert Remote(anyone).fetch(f"{site.url}/a") == b"there"
    assert "more than 5 redirections" in failure(f"{site.url}/loop")[1]


@pytest.mark.parametrize("target", ["http://169.254.169.254/latest/", "http://[::1]/x", "http://10.0.0.1/"])
def test_no_redirection_to_a_private_address(site: Site, target: str) -> None:
    site.answers["/a"] = (302, {"Location": target}, b"")
    code, message = failure(f"{site.url}/a", lambda ip: ip == "127.0.0.1" or is_public(ip))
    assert code == "refused-address"
    assert "no public address" in message


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.com/a", "gopher://x/", "http://u:p@h/"])
def test_no_other_kinds_of_addresses(site: Site, target: str) -> None:
    site.answers["/a"] = (302, {"Location": target}, b"")
    assert failure(f"{site.url}/a")[0] == "refused-address"


def test_no_step_down_from_https() -> None:
    class Down(Remote):
        def _once(self, address: str, deadline: float) -> tuple[bytes, str | None]:
            return b"", "http://example.com/a"

    with pytest.raises(Failed, match="redirects from https"):
        Down(anyone).fetch("https://example.com/a")


def test_answers_that_are_none(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "MAX_BYTES", 1000)
    site.answers["/big"] = (200, {}, b"x" * 1001)
    site.answers["/gz"] = (200, {"Content-Encoding": "gzip"}, b"x")
    site.answers["/short"] = (200, {"Content-Length": "99"}, b"x")
    assert "404" in failure(f"{site.url}/none")[1]
    assert "larger" in failure(f"{site.url}/big")[1]
    assert "compressed" in failure(f"{site.url}/gz")[1]
    assert failure(f"{site.url}/short")[0] == "unreadable-address"
    assert failure("http://127.0.0.1:1/a")[0] == "unreadable-address"
    assert failure("http://a..b/")[0] == "unreadable-address"


@pytest.mark.parametrize("drip", [b"HTTP/1.0 200 OK\r\n\r\n", b"HTTP/1.0 200 OK\r\nX: "])
def test_a_slow_answer(site: Site, monkeypatch: pytest.MonkeyPatch, drip: bytes) -> None:
    def slowly(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(drip)
        for _ in range(100):
            try:
                handler.wfile.write(b"x")
                handler.wfile.flush()
            except OSError:
                return
            time.sleep(0.1)

    monkeypatch.setattr(remote, "MAX_SECONDS", 0.5)
    site.answers["/slow"] = slowly
    begin = time.monotonic()
    assert failure(f"{site.url}/slow")[0] == "unreadable-address"
    assert time.monotonic() - begin < 5


# ---- in a document

PETS = b"Pet: {type: object, properties: {name: {type: string}, toy: {$ref: 'toys.yaml#/Toy'}}}\n"
SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
servers: [{url: https://api.acme.example}]
paths:
  /pet:
    get:
      operationId: getPet
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'URL/parts/pets.yaml#/Pet'}}}}}
"""


def given(folder: Path, site: Site, allowed: bool) -> Input:
    (folder / "api.yaml").write_text(SPEC.replace("URL", site.url))
    read = Input.read(str(folder / "api.yaml"), [])
    if allowed:
        read.reader = shell.Reader(str(folder), None, Remote(anyone).fetch)
    return read


def silent(_: str) -> None:
    pass


def test_not_without_the_flag(tmp_path: Path, site: Site) -> None:
    found = given(tmp_path, site, allowed=False).checked(silent)
    assert [d.code for d in found] == ["remote-ref"]
    assert found[0].position is not None and found[0].position.line == 8
    assert found[0].help is not None and "--allow-remote-refs" in found[0].help
    assert site.asked == []


def test_a_document_over_addresses(tmp_path: Path, site: Site) -> None:
    site.answers["/parts/pets.yaml"] = (200, {}, PETS)
    site.answers["/parts/toys.yaml"] = (200, {}, b"Toy: {type: object, properties: {size: {type: integer}}}\n")
    read = given(tmp_path, site, allowed=True)
    assert [d.code for d in read.checked(silent)] == []
    api, found = read.api(silent)
    assert (sorted(s.wire for s in api.schemas), found) == (["petsPet", "toysToy"], [])
    text, _ = read.exported("bundle", silent, as_json=True)
    assert sorted(json.loads(str(text))["components"]["schemas"]) == ["Pet", "Toy"]
    assert [path for path, _ in site.asked] == ["/parts/pets.yaml", "/parts/toys.yaml"]


def test_a_fault_at_an_address_has_its_place(tmp_path: Path, site: Site) -> None:
    site.answers["/parts/pets.yaml"] = (200, {}, b"Pet:\n  type: object\n  properties: {a: {$ref: '#/Nope'}}\n")
    (found,) = given(tmp_path, site, allowed=True).checked(silent)
    assert (found.code, found.position and found.position.line) == ("dangling-ref", 3)
    assert found.position is not None and found.position.file == f"{site.url}/parts/pets.yaml"


def test_a_file_at_an_address_reaches_no_file_here(tmp_path: Path, site: Site) -> None:
    (tmp_path / "secret.yaml").write_text("Secret: {type: string}\n")
    for ref in ("file:secret.yaml#/Secret", f"file://{tmp_path}/secret.yaml#/Secret"):
        site.answers["/parts/pets.yaml"] = (200, {}, f"Pet: {{$ref: '{ref}'}}\n".encode())
        (found,) = given(tmp_path, site, allowed=True).checked(silent)
        assert found.code == "refused-file", found
    site.answers["/parts/pets.yaml"] = (200, {}, b"Pet: {$ref: 'secret.yaml#/Secret'}\n")
    (found,) = given(tmp_path, site, allowed=True).checked(silent)
    assert found.code == "unreadable-address"


def test_a_run_with_nothing_to_do_asks_again(tmp_path: Path, site: Site) -> None:
    site.answers["/parts/pets.yaml"] = (200, {}, PETS)
    site.answers["/parts/toys.yaml"] = (200, {}, b"Toy: {type: object}\n")
    out = str(tmp_path / "out")

    def run(allowed: bool = True) -> targets.Done:
        job = targets.Job("python", "python", out, {}, given(tmp_path, site, allowed))
        return targets.run_target(job, silent, check=False, force=False, strictly=False)

    assert "written" in run().summary
    site.asked.clear()
    assert "up to date" in run().summary
    assert len(site.asked) == 2
    site.answers["/parts/toys.yaml"] = (200, {}, b"Toy: {type: object, properties: {a: {type: string}}}\n")
    assert "up to date" not in run().summary
    assert [d.code for d in run(allowed=False).diagnostics] == ["remote-ref"]
    del site.answers["/parts/toys.yaml"]
    assert [d.code for d in run().diagnostics] == ["unreadable-address"]
