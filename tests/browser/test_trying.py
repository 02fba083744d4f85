"""A person tries "Set VM Clock Sync" in mock mode: the page alone answers, and checks what is sent."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_pages import WIDER, violations

ADDRESS = "operations/set-vm-clock-track.html"


def opened(page: Page) -> Page:
    """Opens the form by keyboard."""
    page.get_by_role("button", name="Open the form").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#try-form")).to_be_visible()
    return page


def test_it_is_tried_without_a_server(visit: Visit, zstack: Path) -> None:
    """`visit` sees to it that nobody is asked."""
    with visit(zstack) as reader:
        page = opened(reader.go(ADDRESS))
        page.locator("#try-send").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#try-status")).to_contain_text("202")
        sent = page.locator("#try-http").inner_text()
        assert sent.startswith("PUT /zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions")
        assert json.loads(sent[sent.index("{") :])["setvmclocktrack"]["track"] == "guest"
        for _ in range(5):
            if page.locator("#try-poll").is_visible():
                page.locator("#try-poll").click()
        expect(page.locator("#try-status")).to_contain_text("200")
        expect(page.locator("#try-poll")).to_be_hidden()
        answer = json.loads(page.locator("#try-response-body").inner_text())
        assert answer["inventory"]["uuid"] == "19d64f55a9723e59849c0f9357a0dded"


def test_what_is_changed_is_sent_and_what_is_wrong_is_told(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = opened(reader.go(ADDRESS))
        form = page.locator("#try-form")
        form.get_by_role("combobox", name="track").select_option("host")
        uuid = form.get_by_label("uuid").first
        uuid.fill("")
        page.locator("#try-send").click()
        expect(uuid).to_have_attribute("aria-invalid", "true")
        expect(uuid).to_be_focused()
        expect(page.locator("#try-status")).to_contain_text("4")
        assert "uuid" in page.locator("#try-response-body").inner_text()
        uuid.fill("00000000000000000000000000000001")
        uuid.press("Enter")
        expect(page.locator("#try-status")).to_contain_text("202")
        sent = page.locator("#try-http").inner_text()
        assert "/00000000000000000000000000000001/" in sent
        assert json.loads(sent[sent.index("{") :])["setvmclocktrack"]["track"] == "host"


def test_credentials_are_hidden_and_forgotten(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = opened(reader.go(ADDRESS))
        page.get_by_label("session: Authorization OAuth").fill("a-secret")
        page.locator("#try-send").click()
        expect(page.locator("#try-status")).to_contain_text("202")
        assert "a-secret" not in page.locator("main").inner_text()
        page.get_by_label("Show secrets").check()
        expect(page.locator("#try-http")).to_contain_text("a-secret")
        opened(reader.go(ADDRESS))
        expect(page.get_by_label("session: Authorization OAuth")).not_to_have_value("a-secret")


def test_the_form_is_accessible_at_any_width(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = opened(reader.go(ADDRESS))
        page.get_by_label("uuid").first.fill("")
        page.locator("#try-send").click()
        expect(page.locator("#try-status")).not_to_be_empty()
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, contrast=True) == []
        for width in (1024, 390):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(WIDER) == []
        assert violations(page, contrast=False) == []


def test_a_site_that_is_not_complete_says_so(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        reader.page.route("**/try/set-vm-clock-track.js", lambda route: route.abort())
        page = reader.go(ADDRESS)
        page.get_by_role("button", name="Open the form").click()
        expect(page.locator("#try .try-none")).to_contain_text("could not be loaded")
        reader.said.clear()  # the browser tells of the file too
