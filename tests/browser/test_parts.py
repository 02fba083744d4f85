"""Parts of pages that a reader handles: tabs, theme, links into folded fields, copying, the menu, paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.test_site import _contrast

ORDER = "operations/create-order.html"
DEEP = "body.lines-size-box-width"
PHONE = {"width": 390, "height": 664, "has_touch": True}


def visible(page: Page, id: str) -> Locator:
    return page.locator(f'[id="{id}"]')


def colour_of_ground(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_is_kept(visit: Visit, shop: Path, scheme: str) -> None:
    with visit(shop, color_scheme=scheme) as reader:
        page = reader.go("index.html")
        button = page.get_by_role("button", name="Light or dark")
        expect(button).to_have_attribute("aria-pressed", str(scheme == "dark").lower())
        before = colour_of_ground(page)
        button.click()
        after = colour_of_ground(page)
        assert after != before
        reader.go(ORDER)
        assert colour_of_ground(page) == after
        expect(button).to_have_attribute("aria-pressed", str(scheme != "dark").lower())
        button.click()
        reader.go("errors.html")
        assert colour_of_ground(page) == before


def test_the_language_of_examples_is_kept(visit: Visit, shop: Path) -> None:
    with visit(shop) as reader:
        page = reader.go(ORDER)
        expect(page.get_by_role("tab", name="curl")).to_have_attribute("aria-selected", "true")
        page.get_by_role("tab", name="Python").click()
        expect(visible(page, "request-python")).to_be_visible()
        expect(visible(page, "request-curl")).to_be_hidden()
        reader.go("operations/list-orders.html")
        expect(visible(page, "request-python")).to_be_visible()
        expect(visible(page, "request-curl")).to_be_hidden()


def test_tabs_by_keyboard(visit: Visit, shop: Path) -> None:
    with visit(shop) as reader:
        page = reader.go(ORDER)
        tabs = page.get_by_role("tablist", name="Request Example").get_by_role("tab")
        first, second, last = tabs.first, tabs.nth(1), tabs.last
        first.focus()
        moves = (("ArrowRight", second), ("ArrowLeft", first), ("ArrowLeft", last), ("ArrowRight", first))
        for key, chosen in (*moves, ("End", last), ("Home", first)):
            page.keyboard.press(key)
            expect(chosen).to_be_focused()
            expect(chosen).to_have_attribute("aria-selected", "true")
        expect(second).to_have_attribute("tabindex", "-1")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.code, .samples') !== null")


def test_alternatives_are_tabs(visit: Visit, shop: Path) -> None:
    with visit(shop) as reader:
        page = reader.go(ORDER)
        card, invoice = visible(page, "body.pay-item-number"), visible(page, "body.pay-item-address")
        expect(card).to_be_visible()
        expect(invoice).to_be_hidden()
        page.get_by_role("tab", name="Invoice").first.click()
        expect(card).to_be_hidden()
        expect(invoice).to_be_visible()


@pytest.mark.parametrize(("id", "kept"), [(DEEP, True), ("body.pay-item-address", True), (DEEP, False)])
def test_a_link_to_a_folded_field_shows_it(visit: Visit, shop: Path, id: str, kept: bool) -> None:
    """Of a page that is opened with it, and of one that is open already. What was folded is unfolded."""
    with visit(shop) as reader:
        page = reader.go(f"{ORDER}#{id}" if kept else ORDER)
        if not kept:
            expect(visible(page, id)).to_be_hidden()
            page.evaluate("(id) => { location.hash = id; }", id)
        expect(visible(page, id)).to_be_in_viewport()
        top = page.evaluate("(id) => document.getElementById(id).getBoundingClientRect().top", id)
        assert top >= page.locator(".top").bounding_box()["height"]  # type: ignore[index]


def test_a_result_of_the_search_leads_into_a_folded_field(visit: Visit, shop: Path) -> None:
    with visit(shop) as reader:
        page = reader.go("index.html")
        page.keyboard.press("/")
        page.keyboard.type("gate code")
        expect(page.get_by_role("option").first).to_contain_text("gateCode")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda address: address.endswith("#body.door-gate-code"))
        expect(page.locator("li:target")).to_be_in_viewport()


def test_copying_gives_exactly_the_code(visit: Visit, shop: Path) -> None:
    with visit(shop, permissions=["clipboard-read", "clipboard-write"]) as reader:
        page = reader.go(ORDER)
        for id in ("request-curl", "example-201"):
            box = visible(page, id)
            box.get_by_role("button", name="Copy").click()
            expect(box.get_by_role("button")).to_have_text("Copied")
            assert page.evaluate("navigator.clipboard.readText()") == box.locator("pre").text_content()


def test_the_menu_of_a_phone(visit: Visit, zstack: Path) -> None:
    with visit(zstack, **PHONE) as reader:
        page = reader.go("operations/set-vm-clock-track.html")
        menu = page.get_by_role("navigation", name="Navigation")
        expect(menu.get_by_role("link", name="Overview")).not_to_be_in_viewport()
        page.get_by_role("link", name="Menu").tap()
        expect(menu.locator("[aria-current=page]")).to_be_in_viewport()
        box = menu.bounding_box()
        assert box is not None and (box["x"], box["y"], box["width"]) == (0, 0, 390)
        expect(page.get_by_role("link", name="Close")).to_be_in_viewport()
        menu.get_by_role("link").last.scroll_into_view_if_needed()
        expect(menu.get_by_role("link").last).to_be_in_viewport()
        page.get_by_role("link", name="Close").tap()
        expect(menu.get_by_role("link", name="Overview")).not_to_be_in_viewport()
        expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


def test_a_phone_shows_what_is_called_first_and_a_long_title_leaves_room(visit: Visit, zstack: Path) -> None:
    with visit(zstack, **PHONE) as reader:
        page = reader.go("operations/set-vm-clock-track.html")
        expect(page.locator("header").get_by_text("/zstack/v1/vm-instances/{uuid}/actions")).to_be_in_viewport()
        page.evaluate("document.querySelector('.home').textContent = 'An API with a title that is longer than a phone'")
        for name, width, height in ((".to-menu", 40, 45), (".find input", 110, 45), (".theme", 30, 45)):
            box = page.locator(name).bounding_box()
            assert box is not None and box["width"] >= width and box["height"] <= height, name
            assert box["x"] >= 0 and box["x"] + box["width"] <= 390, name


def test_the_page_is_in_sight_in_a_long_navigation(visit: Visit, zstack: Path) -> None:
    with visit(zstack, height=400) as reader:
        page = reader.go("operations/set-vm-clock-track.html")
        expect(page.locator(".side [aria-current=page]")).to_be_in_viewport()
        heading = page.locator(".side .title").first
        expect(heading).to_be_in_viewport()


def test_the_focus_is_seen_and_the_content_is_one_key_away(visit: Visit, shop: Path) -> None:
    with visit(shop) as reader:
        page = reader.go(ORDER)
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to main content")
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null")
        reader.go(ORDER)
        for _ in range(60):
            page.keyboard.press("Tab")
            style, width = page.evaluate(
                "(s => [s.outlineStyle, parseFloat(s.outlineWidth)])(getComputedStyle(document.activeElement))"
            )
            assert style != "none" and width >= 1, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_paper_has_everything(visit: Visit, shop: Path) -> None:
    """No buttons and navigation, nothing folded, each alternative; dark on white whatever the screen is."""
    with visit(shop, color_scheme="dark") as reader:
        page = reader.go(ORDER)
        page.locator(".theme").click()
        page.locator(".theme").click()
        page.emulate_media(media="print")
        assert page.locator("nav.side:visible, button:visible, input:visible, .turn:visible").count() == 0
        for id in (DEEP, "body.pay-item-number", "body.pay-item-address", "request-curl", "request-python"):
            expect(visible(page, id)).to_be_visible()
            assert visible(page, id).evaluate(
                "e => e.checkVisibility({contentVisibilityAuto: true}) && e.offsetHeight > 0"
            )
        for text in page.locator("pre:visible, h1, .text:visible").all()[:20]:
            ink = text.evaluate("e => getComputedStyle(e).color.match(/\\d+/g).slice(0, 3).map(Number)")
            assert max(ink) < 120
        for name in ("key", "string", "number", "word", "comment"):
            painted = page.evaluate("(n) => getComputedStyle(document.body).getPropertyValue('--hl-' + n)", name)
            assert _contrast(painted.strip(), "#ffffff") >= 4.5, name
