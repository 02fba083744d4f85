"""Forms beside `test_forms.py`: what a reader changes is what is sent; a site of which files are missing."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit

ADDRESS = "operations/set-vm-clock-track.html"


def opened(page: Page) -> Page:
    """Opens the form by keyboard."""
    page.get_by_role("button", name="Open the form").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#try-form")).to_be_visible()
    return page


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
        assert "uuid" in page.locator("#try-response-body").inner_text()
        uuid.fill("00000000000000000000000000000001")
        uuid.press("Enter")
        expect(page.locator("#try-status")).to_contain_text("202")
        sent = page.locator("#try-http").inner_text()
        assert "/00000000000000000000000000000001/" in sent
        assert json.loads(sent[sent.index("{") :])["setvmclocktrack"]["track"] == "host"


def test_a_site_that_is_not_complete_says_so(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        reader.page.route("**/try/set-vm-clock-track.js", lambda route: route.abort())
        page = reader.go(ADDRESS)
        page.get_by_role("button", name="Open the form").click()
        expect(page.locator("#try .try-none")).to_contain_text("could not be loaded")
        reader.said.clear()  # the browser tells of the file too
