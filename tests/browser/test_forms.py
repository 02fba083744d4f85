"""Operations are tried in the page: from disk, by hand and by keyboard, answered by the page and by the mock server."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

import pytest
from playwright.sync_api import Browser, FilePayload, Locator, Page, expect

from tests.browser.conftest import HERE, LONGEST, Visit
from tests.browser.test_pages import violations
from tests.mock.serving import serving

CLOCK = "operations/set-vm-clock-track.html"
ORDER = "operations/create-order.html"
BODY = "/body/setvmclocktrack"


def at(page: Page, pointer: str) -> Locator:
    """The input that gives what a pointer leads to."""
    return page.locator(f'[data-pointer="{pointer}"]')


def opened(page: Page) -> None:
    page.get_by_role("button", name="Open the form").click()
    expect(page.locator("#try-form")).to_be_visible()


def send(page: Page, status: str) -> None:
    page.locator("#try-send").click()
    expect(page.locator("#try-status")).to_contain_text(status)


def test_set_vm_clock_sync_is_tried_without_a_server(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = reader.go(CLOCK)
        opened(page)
        expect(page.locator("#try-mode")).to_be_focused()
        send(page, "202")
        sent = page.locator("#try-http").inner_text()
        assert sent.startswith("PUT /zstack/v1/vm-instances/") and '"track": "guest"' in sent
        assert "Authorization: OAuth ***" in sent and "OAuth example" not in page.locator("#try-form").inner_text()
        for status in ("202", "200"):
            page.locator("#try-poll").click()
            expect(page.locator("#try-status")).to_contain_text(status)
        expect(page.locator("#try-poll")).to_be_hidden()
        expect(page.locator("#try-response-body")).to_contain_text('"inventory"')


def test_what_is_wrong_is_told_at_its_input(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = reader.go(CLOCK)
        opened(page)
        track = at(page, f"{BODY}/track")
        track.select_option("another value")
        page.get_by_label("track: another value").fill("x")
        at(page, "/path/uuid").fill("")
        send(page, "400 · 2 inputs are not as documented")
        expect(at(page, "/path/uuid")).to_be_focused()
        expect(track).to_have_attribute("aria-invalid", "true")
        expect(track).to_have_accessible_description('is none of the allowed values: "guest", "host"')
        page.get_by_role("button", name="Reset to the example").click()
        expect(track).not_to_have_attribute("aria-invalid", "true")
        page.get_by_label("JSON", exact=True).check()
        page.locator("#try-body-json").fill('{"setvmclocktrack": {"track": 1}}')
        send(page, "400")
        expect(page.locator("#try-body-json ~ .try-wrong")).to_contain_text(f"{BODY}/track is an integer, not a string")
        page.locator("#try-body-json").fill("{")
        send(page, "400")
        page.get_by_label("Form", exact=True).click()
        expect(page.get_by_label("JSON", exact=True)).to_be_checked()


def test_credentials_are_asked_for_and_answers_chosen(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = reader.go(CLOCK)
        opened(page)
        page.locator("#try-auth-choice").select_option("none")
        send(page, "503")  # what this API says where a session is missing
        expect(page.locator("#try-response-body")).to_contain_text("ID.1001")
        page.locator("#try-answer").select_option("4XX")
        send(page, "400")
        assert page.evaluate("sessionStorage.length") == 0
        page.locator("#try-auth-choice").select_option("session")
        page.locator(".try-secret").fill("s3cret")
        assert page.evaluate("sessionStorage.length") == 0
        page.get_by_label("Keep for this tab").check()
        reader.go("operations/start-vm-instance.html")
        opened(page)
        expect(page.locator(".try-secret")).to_have_value("s3cret")
        assert "s3cret" not in page.url
        page.get_by_label("Keep for this tab").uncheck()
        assert page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_form_can_be_used_by_anybody(visit: Visit, shop: Path, scheme: str) -> None:
    """By keyboard alone, on a phone; axe finds nothing."""
    with visit(shop, color_scheme=scheme, width=390) as reader:
        page = reader.go(ORDER)
        page.locator("#try-open").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#try-mode")).to_be_focused()
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "try-send":
                break
        page.keyboard.press("Enter")
        expect(page.locator("#try-status")).to_contain_text("201")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert violations(page) == []


def test_without_scripts_the_inputs_are_listed(visit: Visit, zstack: Path) -> None:
    with visit(zstack, java_script_enabled=False) as reader:
        page = reader.go(CLOCK)
        expect(page.locator("#try-open")).to_be_hidden()
        page.locator("#try summary").click()
        expect(page.locator("#try .inputs")).to_contain_text("19d64f55a9723e59849c0f9357a0dded")


def test_a_server_is_asked(browser: Browser, shop: Path) -> None:
    document = HERE / "shop.yaml"
    context = browser.new_context()
    context.set_default_timeout(LONGEST)
    try:
        with serving(document, "--cors") as server:
            page = context.new_page()
            page.goto((shop / ORDER).as_uri())
            opened(page)
            page.locator("#try-mode").select_option("A server")
            page.locator("#try-base").fill("javascript:alert(1)")
            page.locator("#try-send").click()
            expect(page.locator("#try-base-wrong")).to_have_text("is no http or https address")
            page.locator("#try-base").fill(server.address)
            send(page, "401")  # no credentials are made up for a server
            page.locator(".try-secret").fill("k")
            send(page, "201 Created")
            answer = json.loads(page.locator("#try-response-body").inner_text())
            assert answer["lines"]
        send(page, "No answer came")
    finally:
        context.close()


# ---- files, and what a page cannot send


class Listener:
    """A server that says yes to everything and keeps what it was sent: method, headers, body."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, dict[str, str], bytes]] = []
        seen = self.seen

        class Handler(BaseHTTPRequestHandler):
            def do_OPTIONS(self) -> None:
                self._answer()

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                seen.append((self.command, dict(self.headers), body))
                self._answer()

            do_PUT = do_POST

            def log_message(self, format: str, *args: object) -> None:
                pass

            def _answer(self) -> None:
                self.send_response(204)
                for name in ("Origin", "Methods", "Headers"):
                    self.send_header(f"Access-Control-Allow-{name}", "*")
                self.end_headers()

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as made:
        yield made


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that may ask servers."""
    context = browser.new_context()
    context.set_default_timeout(LONGEST)
    yield context.new_page()
    context.close()


def form_of(page: Page, site: Path, path: str, server: Listener | None = None) -> None:
    page.goto((site / path).as_uri())
    opened(page)
    if server is not None:
        page.locator("#try-mode").select_option("A server")
        page.locator("#try-base").fill(server.address)


def chosen(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def test_nothing_goes_in_the_place_of_a_file(page: Page, depot: Path, listener: Listener) -> None:
    for path, pointer in (("put-raw", "/body"), ("upload", "/body/file")):
        form_of(page, depot, f"operations/{path}.html", listener)
        if path == "put-raw":
            page.locator("#try-auth-choice").select_option("none")
        send(page, "Nothing was sent: a file must be chosen · 1 input is not as documented")
        control = at(page, pointer)
        expect(control).to_be_focused()
        expect(control).to_have_accessible_description("is required")
        assert page.locator("#try-http").count() == 0 and listener.seen == []
        page.locator("#try-mode").select_option("This page (mock)")
        send(page, "40" if path == "put-raw" else "400")
        assert "file.bin" not in page.locator("#try-http").inner_text()
    control.set_input_files(chosen("a.bin", b"\0\xff"))
    send(page, "201")
    page.locator("#try-mode").select_option("A server")
    send(page, "204")
    assert b'filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n\0\xff\r\n' in listener.seen[0][2]


def test_a_digest_is_left_to_curl(page: Page, depot: Path, listener: Listener) -> None:
    """Its user name and password go nowhere, in no form."""
    form_of(page, depot, "operations/put-raw.html")
    page.get_by_label("digest: user name").fill("anna")
    page.get_by_label("digest: password").fill("")
    at(page, "/body").set_input_files(chosen("a.bin", b"a"))
    send(page, "401")
    page.get_by_label("digest: password").fill("s3cret")
    send(page, "204")
    assert "Authorization" not in page.locator("#try-http").inner_text()
    page.locator("#try-mode").select_option("A server")
    page.locator("#try-base").fill(listener.address)
    send(page, "A page cannot log in with HTTP Digest; use curl.")
    expect(page.locator("#try-auth")).to_contain_text("a page cannot log in with HTTP Digest")
    expect(page.locator("#try-result")).to_contain_text("Request, which was not sent")
    assert "--digest --user '***:***'" in page.locator("#try-curl").inner_text() and listener.seen == []
    page.get_by_label("Show secrets").check()
    assert "--digest --user anna:s3cret" in page.locator("#try-curl").inner_text()
    page.locator("#try-auth-choice").select_option("none")
    send(page, "204")
    assert "Authorization" not in listener.seen[0][1]


def test_a_list_of_files_is_chosen_and_each_is_a_part(page: Page, depot: Path, listener: Listener) -> None:
    form_of(page, depot, "operations/upload.html")
    at(page, "/body/file").set_input_files(chosen("a.bin", b"a"))
    many = at(page, "/body/files")
    send(page, "201")  # none need be chosen
    many.set_input_files([chosen("b.bin", b"b")])
    send(page, "400 · 1 input is not as documented")
    expect(many).to_have_accessible_description("has fewer than 2 items")
    many.set_input_files([chosen("b.bin", b"b"), chosen("c.bin", b"c")])
    send(page, "201")
    page.locator("#try-mode").select_option("A server")
    page.locator("#try-base").fill(listener.address)
    send(page, "204")
    sent = listener.seen[0][2].decode()
    assert re.findall(r'name="(\w+)"; filename="(.\.bin)"\r\n.*\r\n\r\n(.)\r\n', sent) == [
        ("file", "a.bin", "a"), ("files", "b.bin", "b"), ("files", "c.bin", "c")
    ]  # fmt: skip


def test_only_what_a_browser_sends_is_shown_as_sent(page: Page, depot: Path, listener: Listener) -> None:
    form_of(page, depot, "operations/put-raw.html", listener)
    page.locator("#try-auth-choice").select_option("none")
    at(page, "/body").set_input_files(chosen("a.bin", b"a"))
    at(page, "/cookie/visit").fill("c1")
    send(page, "204")
    shown = page.locator("#try-http").inner_text()
    for line in shown.partition("\n\n")[0].splitlines()[1:]:
        name, _, value = line.partition(": ")
        assert listener.seen[0][1].get(name) == value, line
    assert "Cookie" not in listener.seen[0][1]
    expect(page.locator("#try-request > p")).to_have_text("A browser does not let a page set Cookie; use curl.")
    assert "Cookie: visit=c1" in (page.locator("#try-curl").text_content() or "")
    page.locator("#try-mode").select_option("This page (mock)")
    page.locator("#try-auth-choice").select_option("digest")
    send(page, "204")
    assert "Cookie: visit=c1" in page.locator("#try-http").inner_text()


def test_another_alternative_keeps_what_was_entered(page: Page, depot: Path) -> None:
    form_of(page, depot, "operations/create-pet.html")
    at(page, "/body/name").fill("Tom")
    at(page, "/body/lives").fill("9")
    page.get_by_label("Kind of Body").select_option("Dog")
    send(page, "201")
    page.get_by_label("JSON", exact=True).check()
    assert json.loads(page.locator("#try-body-json").input_value()) == {
        "kind": "dog", "name": "Tom", "bark": "Woof", "size": "small"
    }  # fmt: skip
    page.get_by_label("Form", exact=True).check()
    page.get_by_label("Kind of Body").select_option("Cat")
    send(page, "201")
    page.get_by_label("JSON", exact=True).check()
    assert json.loads(page.locator("#try-body-json").input_value())["name"] == "Tom"


def test_what_was_entered_outlives_a_reload_of_the_server(page: Page, depot: Path, listener: Listener) -> None:
    """Credentials and files do not."""
    form_of(page, depot, "operations/create-pet.html", listener)
    page.get_by_label("Kind of Body").select_option("Dog")
    at(page, "/body/name").fill("Rex")

    def again() -> None:
        page.evaluate("document.dispatchEvent(new Event('specpress-reload'))")
        page.reload()
        expect(page.locator("#try-form")).to_be_visible()

    again()
    expect(page.locator("#try-mode")).to_have_value("server")
    expect(page.locator("#try-base")).to_have_value(listener.address)
    expect(page.get_by_label("Kind of Body")).to_have_value("1")
    expect(at(page, "/body/name")).to_have_value("Rex")
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('specpress-form'))") == []
    page.get_by_label("JSON", exact=True).check()
    again()
    expect(page.get_by_label("JSON", exact=True)).to_be_checked()
    assert json.loads(page.locator("#try-body-json").input_value())["name"] == "Rex"
    page.get_by_role("button", name="Reset to the example").click()
    expect(at(page, "/body/name")).not_to_have_value("Rex")
    form_of(page, depot, "operations/put-raw.html")
    page.get_by_label("digest: password").fill("s3cret")
    page.evaluate("document.dispatchEvent(new Event('specpress-reload'))")
    assert "s3cret" not in page.evaluate("JSON.stringify(sessionStorage)")
    page.reload()
    expect(page.get_by_label("digest: password")).to_have_value("example")
    page.reload()
    expect(page.locator("#try-open")).to_be_visible()  # what is kept is put back once
