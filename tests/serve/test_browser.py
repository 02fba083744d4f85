"""Open pages of `specpress serve` in a real browser: they follow the document, and show what is wrong with it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.mock.serving import PATIENCE
from tests.serve.showing import SHELF, shelf, showing
from tests.tools import tool

try:
    from playwright.sync_api import Error, Page, sync_playwright
except ImportError:
    if os.environ.get("CI"):
        raise
    pytest.skip("needs playwright, which is not installed here", allow_module_level=True)

LONG = SHELF.replace("summary: Get a book", "summary: Get a book\n      description: '" + "Many words. " * 3000 + "'")
BANNER = "#specpress-problems"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    program = tool("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        made = browser.new_context(viewport={"width": 1000, "height": 700}).new_page()
        made.set_default_timeout(PATIENCE * 1000)
        yield made
        browser.close()


def until(page: Page, holds: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        with suppress(Error):  # the page is being loaded again
            if holds():
                return
        page.wait_for_timeout(50)
    pytest.fail("it did not come")


def test_a_page_follows_the_document(page: Page, tmp_path: Path) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    document = shelf(tmp_path)
    document.write_text(LONG)
    with showing(document, "--quiet") as made:
        page.goto(f"{made.address}/operations/get-book.html")
        page.evaluate("scrollTo(0, 1500)")
        document.write_text(LONG.replace("Get a book", "Fetch a book"))
        until(page, lambda: "Fetch" in page.title())
        until(page, lambda: page.evaluate("scrollY") == 1500)
        document.write_text(LONG.replace("#/Book", "#/<img src=x>"))
        page.wait_for_selector(BANNER)
        told = page.inner_text(BANNER)
        assert "shelf.yaml:10:" in told and "error[dangling-ref]: 'book.yaml#/<img src=x>'" in told
        assert page.locator(f"{BANNER} img").count() == 0
        page.click(f"{BANNER} button")
        assert page.locator(BANNER).count() == 0
        page.goto(made.address)
        page.wait_for_selector(BANNER)
        document.write_text(LONG)
        page.wait_for_selector(BANNER, state="detached")
        assert page.evaluate("fetch('/mock/books/1').then((r) => r.json())") == {"id": 1, "title": "Emma"}
        assert said == []


def test_the_form_asks_the_mock_beside_the_page(page: Page, tmp_path: Path) -> None:
    with showing(shelf(tmp_path)) as made:
        page.goto(f"{made.address}/operations/get-book.html")
        page.click("#try-open")
        page.select_option("#try-mode", "server")
        assert page.input_value("#try-base") == f"{made.address}/mock"
        page.fill('#try-form [data-pointer="/path/id"]', "1")
        page.click("#try-send")
        page.wait_for_selector("#try-response-body")
        assert page.inner_text("#try-status").startswith("200") and "Emma" in page.inner_text("#try-response-body")
        assert "200 GET /mock/books/1" in made.ended()[2]


def test_a_page_that_goes_and_comes(page: Page, tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document, "--quiet") as made:
        page.goto(f"{made.address}/operations/get-book.html")
        document.write_text(SHELF.replace("getBook", "getTome"))
        until(page, lambda: "There is no such page" in page.inner_text("body"))
        document.write_text(SHELF)
        until(page, lambda: "Get a book" in page.title())


def test_many_pages_do_not_hold_all_connections(page: Page, tmp_path: Path) -> None:
    """A browser keeps six to one server: pages in the background leave theirs."""
    document = shelf(tmp_path)
    with showing(document, "--quiet") as made:
        page.goto(made.address)
        assert page.evaluate("document.hidden") is False
        script = "Object.defineProperty(document, 'hidden', {get: () => true});"
        others = [page.context.new_page() for _ in range(8)]
        for other in others:
            other.add_init_script(script)
            other.goto(made.address)
        page.goto(f"{made.address}/operations/get-book.html")
        assert "Get a book" in page.title()
        document.write_text(SHELF.replace("Get a book", "Fetch a book"))
        until(page, lambda: "Fetch" in page.title())
        for other in others:
            other.close()


def test_a_form_is_as_it_was_when_the_document_is_saved(page: Page, tmp_path: Path) -> None:
    document = shelf(tmp_path)
    with showing(document, "--quiet") as made:
        page.goto(f"{made.address}/operations/get-book.html")
        page.click("#try-open")
        page.locator("[data-pointer^='/path/']").first.fill("77")
        document.write_text(SHELF.replace("Get a book", "Fetch a book"))
        until(page, lambda: "Fetch" in page.title())
        until(page, lambda: page.locator("[data-pointer^='/path/']").first.input_value() == "77")
