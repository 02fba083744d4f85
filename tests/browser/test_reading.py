"""A person finds "Set VM Clock Sync" in the customer's site, by keyboard, and reads it, with scripts and without."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit, squashed
from tests.support import SHARED
from tests.test_site import SEED_PAGE

TITLE = "Set VM Clock Sync"
ADDRESS = "operations/set-vm-clock-track.html"
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
# How the customer's page runs elements together: fields, badges, and the method with its path.
FIELD = re.compile(r"(\w+?)(String|Object|Boolean|Integer|List)(Required)?(.+)")
BADGES = re.compile(r"([A-Z]+?)(VM .+?)(Since [\d.]+)(Synchronous)(Auth Required)")
ENDPOINT = re.compile(r"([A-Z]+)(/.+)")
# What it shows otherwise: a kind of value, and what stands for values in an example that cannot be sent.
KINDS = {"List": "array of string"}
PLACES = frozenset({"{host}", "{uuid}", "{sessionUuid}", "http:"})


def unfolded(page: Page) -> str:
    """The visible text of a page, as a reader sees it who unfolds everything and looks behind each tab."""
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    seen = page.locator("main").inner_text()
    for tab in page.locator("main [role=tab]").all():
        tab.click()
        seen += "\n".join(page.locator("main [role=tabpanel]:visible").all_inner_texts())
    return seen


def found(page: Page, words: str) -> None:
    """Search by keyboard, open the first result."""
    page.keyboard.press("/")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type(words)
    expect(page.get_by_role("option").first).to_contain_text(TITLE)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)


@pytest.mark.parametrize("words", ["Set VM Clock Sync", "clok snyc", "clock", "setvmclocktrack"])
def test_the_search_finds_it(visit: Visit, zstack: Path, words: str) -> None:
    with visit(zstack) as reader:
        found(reader.go("index.html"), words)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("growtree", "Plant 种一棵树"),
        ("GROWTREE", "Plant 种一棵树"),
        ("growt", "Plant 种一棵树"),
        ("树", "Plant 种一棵树"),
        ("petborn", "A pet was born"),
        ("webhook", "A pet was born"),
        ("authentication", "Authentication"),
        ("errors", "Errors"),
        ("digest", "digest"),
        ("oauth", "login"),
    ],
)
def test_names_signs_and_pages_are_found(visit: Visit, depot: Path, words: str, what: str) -> None:
    with visit(depot) as reader:
        page = reader.go("index.html")
        page.keyboard.press("/")
        page.keyboard.type(words)
        expect(page.get_by_role("option").first.locator(".what")).to_have_text(what)


def test_arrow_keys_choose_and_escape_leaves(visit: Visit, zstack: Path) -> None:
    with visit(zstack) as reader:
        page = reader.go("index.html")
        page.keyboard.press("/")
        page.keyboard.type("query vm")
        options = page.get_by_role("option")
        expect(options.nth(1)).to_be_visible()
        second = options.nth(1).locator(".what").inner_text()
        page.keyboard.press("ArrowDown")
        expect(options.nth(1)).to_have_attribute("aria-selected", "true")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Escape")
        expect(options.nth(1)).to_be_hidden()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(second)


def tab_to(page: Page, name: str, most: int = 120) -> None:
    """Press Tab until the link has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText").strip().startswith(name):
            return
    raise AssertionError(f"{name!r} cannot be reached by {most} times Tab")


@SCRIPTS
def test_the_navigation_leads_to_it(visit: Visit, zstack: Path, scripts: bool) -> None:
    with visit(zstack, java_script_enabled=scripts) as reader:
        page = reader.go("index.html")
        tab_to(page, "VM Related Interfaces")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("VM Related Interfaces")
        page.locator("main").get_by_role("link", name=TITLE).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
        assert page.url.endswith(ADDRESS)


def elements() -> Iterator[str]:
    """The elements of the customer's page: those of a committed list, and of the file where there is one."""
    yield from SEED_PAGE
    seed = SHARED / "zstack" / "seed-page.txt"
    if not seed.exists():
        return
    for line in seed.read_text(encoding="utf-8").splitlines():
        answer, _, history = line.removeprefix("200").rpartition("}")
        if line.startswith("curl"):
            yield from sent(line)
        elif line.startswith("200{"):
            yield "200"
            yield from names(json.loads(answer + "}"))
            yield history
        elif together := FIELD.fullmatch(line) or BADGES.fullmatch(line) or ENDPOINT.fullmatch(line):
            yield from (KINDS.get(piece, piece) for piece in together.groups() if piece)
        else:
            yield line


def sent(line: str) -> Iterator[str]:
    """What the customer's curl example sends: options, pieces of the address, and names of the body."""
    head, _, body = line.partition(" -d ")
    yield from (word for word in re.split(r"[\s'/]+", head) if word not in PLACES)
    yield from names(json.loads(body.strip("'")))


def names(value: object) -> Iterator[str]:
    """Names of members, at any depth."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from names(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from names(inner)


@SCRIPTS
def test_every_element_of_the_seed_page_is_visible(visit: Visit, zstack: Path, scripts: bool) -> None:
    with visit(zstack, java_script_enabled=scripts) as reader:
        page = reader.go(ADDRESS)
        badges = squashed(page.locator("main .badges").inner_text())
        seen = squashed(unfolded(page))
    wanted = list(elements())
    assert len(wanted) > 40
    heads = ("PUT", "VM Related Interfaces", "Since 4.1.0", "Synchronous", "Auth Required")
    assert [piece for piece in heads if squashed(piece) not in badges] == []  # a word may stand elsewhere too
    assert [piece for piece in wanted if squashed(piece) not in seen] == []


def test_without_scripts_nothing_is_dead(visit: Visit, zstack: Path) -> None:
    with visit(zstack, java_script_enabled=False) as reader:
        page = reader.go(ADDRESS)
        assert page.locator("button:visible, input:visible, [role=tab]:visible").count() == 0
        assert page.locator(".samples > .code").count() == page.locator(".samples > .code:visible").count() >= 4
        page.get_by_role("link", name="Search").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Search")
        assert "Type to search" not in page.locator("main").inner_text()
        page.locator("main").get_by_role("link", name=TITLE, exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
