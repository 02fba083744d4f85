"""A site, its mock below `/mock`, and the events for open pages, as one ASGI application."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.serve.app import Receive, Scope, Send, Settings
from generator.serve.feed import Feed, State
from generator.serve.pages import EVENTS, MOCK, OWN, Page, Site, asset


@dataclass(slots=True)
class Together:
    """What is served now. `site` and `mock` may be replaced from any thread: a request sees the one or the other."""

    site: Site
    mock: Any
    settings: Settings
    assets: Mapping[str, bytes]
    feed: Feed = field(init=False)

    def __post_init__(self) -> None:
        self.feed = Feed(State(self.site.version))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        path = (scope.get("raw_path") or scope["path"].encode("utf-8", "surrogateescape")).decode("latin-1")
        if path == MOCK or path.startswith(f"{MOCK}/"):
            rest = path.removeprefix(MOCK) or "/"
            await self.mock({**scope, "raw_path": rest.encode("latin-1"), "root_path": MOCK}, receive, send)
            return
        page = self._refused(scope)
        if page is None and path == EVENTS and scope["method"] == "GET":
            await self.feed.stream(receive, send)
            return
        await _send(scope, page or self._page(path), send)

    def _refused(self, scope: Scope) -> Page | None:
        misdirected = self.settings.misdirected(scope)
        if misdirected is not None:
            return Page(misdirected.status, {**dict(misdirected.headers), "connection": "close"}, misdirected.body)
        if scope["method"] not in ("GET", "HEAD"):
            said = f"pages are read with GET and HEAD; the mock answers below {MOCK}/"
            return _plain(405, said, {"allow": "GET, HEAD", "connection": "close"})
        return None

    def _page(self, path: str) -> Page:
        if path.startswith(OWN):
            name = path.removeprefix(OWN)
            return asset(name, self.assets[name]) if name in self.assets else _plain(404, "there is nothing")
        return self.site.page(path)


def _plain(status: int, text: str, headers: Mapping[str, str] | None = None) -> Page:
    kind = {"content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff"}
    return Page(
        status, {**kind, "content-security-policy": "default-src 'none'", **(headers or {})}, f"{text}\n".encode()
    )


async def _send(scope: Scope, page: Page, send: Send) -> None:
    headers = [(k.lower().encode(), re.sub(r"[^\x20-\x7e]", "?", v).encode()) for k, v in page.headers.items()]
    headers.append((b"content-length", str(len(page.body)).encode()))
    await send({"type": "http.response.start", "status": page.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else page.body})
