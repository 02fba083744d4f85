"""Pages of every kind: accessible, as wide as the window, and silent on the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
KINDS = {
    "overview": "index.html",
    "tag": "tags/vm-related-interfaces.html",
    "operation with conditions and pages": "operations/query-vm-instance.html",
    "operation with a body and a job": "operations/create-vm-instance.html",
    "schema": "schemas/vm-instance-inventory.html",
    "schemas": "schemas.html",
    "authentication": "authentication.html",
    "errors": "errors.html",
    "changelog": "changelog.html",
    "search": "search.html",
}
OF_SHOP = {
    "overview": "index.html",
    "operation": "operations/create-order.html",
    "long names": "operations/drop-delivery-confirmation-of-customers-address-forever.html",
    "deprecated": "operations/list-orders.html",
    "webhook": "webhooks/order-paid.html",
    "schema": "schemas/order.html",
    "authentication": "authentication.html",
}
EVERY = [("zstack", path) for path in KINDS.values()] + [("shop", path) for path in OF_SHOP.values()]
PAGES = pytest.mark.parametrize(("site", "path"), EVERY, ids=[f"{site}:{path}" for site, path in EVERY])
WIDTHS = (1440, 1024, 390)


def violations(page: Page, contrast: bool | None = None) -> list[str]:
    """What axe finds; with `contrast`, only of colours, or of all but them."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    options: dict[str, Any] = {"resultTypes": ["violations"], "preload": False}
    if contrast:
        options["runOnly"] = {"type": "rule", "values": ["color-contrast"]}
    elif contrast is not None:
        options["rules"] = {"color-contrast": {"enabled": False}}
    answer = page.evaluate("(options) => axe.run(document, options)", options)
    return [f"{v['id']}: {n['html'][:200]}" for v in answer["violations"] for n in v["nodes"]]


@PAGES
def test_axe_finds_nothing(visit: Visit, request: pytest.FixtureRequest, site: str, path: str) -> None:
    with visit(request.getfixturevalue(site)) as reader:
        page = reader.go(path)
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, contrast=True) == []
        page.set_viewport_size({"width": 390, "height": 844})
        assert violations(page, contrast=False) == []


WIDER = """() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
    && e.checkVisibility() && !e.closest('pre, .skip, .out, .find ul')).map(e => e.outerHTML.slice(0, 150))"""


@PAGES
def test_nothing_is_wider_than_the_window(visit: Visit, request: pytest.FixtureRequest, site: str, path: str) -> None:
    with visit(request.getfixturevalue(site)) as reader:
        page = reader.go(path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(WIDER) == []
            assert page.evaluate("document.documentElement.scrollWidth") == width


@PAGES
def test_nobody_is_asked(visit: Visit, request: pytest.FixtureRequest, site: str, path: str) -> None:
    """Whatever is used of the page: `visit` looks at the log."""
    with visit(request.getfixturevalue(site)) as reader:
        page = reader.go(path)
        page.locator(".theme").click()
        page.keyboard.press("/")
        page.keyboard.type("list" if site == "shop" else "clock")
        page.get_by_role("option").first.wait_for()
        page.keyboard.press("Escape")
        for tab in page.get_by_role("tab").all():
            tab.click()
        assert any(address.endswith("/search-index.js") for address in reader.asked)


def test_what_reaches_out_is_noticed(visit: Visit, shop: Path, tmp_path: Path) -> None:
    """The log and the console are really looked at."""
    page = (shop / "index.html").read_text(encoding="utf-8")
    (tmp_path / "style.css").write_bytes((shop / "style.css").read_bytes())
    for name in ("theme.js", "site.js"):
        (tmp_path / name).write_text((shop / name).read_text(encoding="utf-8"), encoding="utf-8")
    open_to_all = page.replace("default-src 'none'", "default-src *")
    (tmp_path / "index.html").write_text(open_to_all.replace("</main>", '<img src="https://a.invalid/" alt=""></main>'))
    with pytest.raises(AssertionError, match=r"a\.invalid"), visit(tmp_path) as reader:
        reader.go("index.html")
    (tmp_path / "index.html").write_text(page.replace("</main>", '<img src="https://a.invalid/" alt=""></main>'))
    with pytest.raises(AssertionError), visit(tmp_path) as reader:
        reader.go("index.html")
    assert any("Content Security Policy" in said for said in reader.said)
    (tmp_path / "index.html").write_text(page.replace("</main>", '<img src="gone.png"><p><a></p><i role="tab"></i>'))
    with pytest.raises(AssertionError), visit(tmp_path) as reader:
        assert {v.partition(":")[0] for v in violations(reader.go("index.html"))} >= {"image-alt"}
