"""The site in a real browser: Debian's chromium, driven by Playwright, on pages opened from disk."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.support import ROOT
from tests.tools import tool

HERE = Path(__file__).parent
LONGEST = 30_000  # ms; a machine may be busy
expect.set_options(timeout=LONGEST)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all tests; it ends with them, since its event loop must not be in the way of other tests."""
    program = tool("chromium")
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield made
        made.close()


def generated(out: Path, *args: str) -> Path:
    """A site made as a user makes it."""
    command = [sys.executable, "-m", "generator", "generate", *args, "--target", "site", "--out", str(out)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="package")
def zstack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The customer's site."""
    return generated(tmp_path_factory.mktemp("zstack") / "site")


@pytest.fixture(scope="package")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a small document that has what the customer's has not."""
    return generated(tmp_path_factory.mktemp("shop") / "site", str(HERE / "shop.yaml"))


@pytest.fixture(scope="package")
def depot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a document with what the forms and the search of others have not."""
    return generated(tmp_path_factory.mktemp("depot") / "site", str(HERE / "forms.yaml"))


@dataclass
class Opened:
    """A page, and what it asked for. `asked` are addresses, `said` errors of its console and of its scripts."""

    page: Page
    site: Path
    asked: list[str]
    said: list[str]

    def go(self, path: str) -> Page:
        """Open a page of the site from disk."""
        self.page.goto(f"{self.site.as_uri()}/{path}")
        return self.page

    def check(self) -> None:
        """Nothing but files of the site was asked for, and nothing went wrong."""
        assert any(address.endswith("/style.css") for address in self.asked), "the log is empty"
        outside = [a for a in self.asked if not a.startswith(f"{self.site.as_uri()}/")]
        assert (outside, self.said) == ([], [])


Visit = Callable[..., AbstractContextManager[Opened]]


@pytest.fixture
def visit(browser: Browser) -> Visit:
    """Opens pages of a site as a new reader does; what they did is checked when the reader leaves."""

    @contextmanager
    def opened(site: Path, **given: Any) -> Iterator[Opened]:
        size = {"width": given.pop("width", 1440), "height": given.pop("height", 900)}
        context = browser.new_context(viewport=size, reduced_motion="reduce", **given)
        context.set_default_timeout(LONGEST)
        found = Opened(context.new_page(), site, [], [])
        context.on("request", lambda r: found.asked.append(r.url))
        context.on("console", lambda m: found.said.append(m.text) if m.type in ("error", "warning") else None)
        context.on("weberror", lambda e: found.said.append(str(e.error)))
        try:
            yield found
            found.check()
        finally:
            context.close()

    return opened


def squashed(text: str) -> str:
    """Letters and digits only: how elements are set apart does not count."""
    return re.sub(r"[\W_]+", "", text).lower()
