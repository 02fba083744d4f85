"""Events for open pages: what the site is now, sent to each page when it connects and whenever that changes."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field

from generator.serve.app import Receive, Send

_BEAT = 15.0  # seconds after which a comment shows that somebody is there
_MOST = 200  # pages that listen at once
_HEADERS = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


@dataclass(frozen=True, slots=True)
class State:
    """The site's version, and what is wrong with the document that it should be made from, a line each."""

    version: str
    problems: tuple[str, ...] = ()

    def event(self) -> bytes:
        data = json.dumps({"version": self.version, "problems": list(self.problems)})
        return f"event: state\ndata: {data}\n\n".encode()


@dataclass(slots=True)
class Feed:
    """Who listens. `tell` and `end` may be called from any thread."""

    state: State
    _ended: bool = False
    _listeners: dict[asyncio.Event, asyncio.AbstractEventLoop] = field(default_factory=dict)

    def tell(self, state: State) -> None:
        """From now on this is what there is."""
        if state != self.state:
            self.state = state
            self._wake()

    def end(self) -> None:
        """Let all that listen go."""
        self._ended = True
        self._wake()

    def _wake(self) -> None:
        for event, loop in list(self._listeners.items()):
            loop.call_soon_threadsafe(event.set)

    async def stream(self, receive: Receive, send: Send) -> None:
        """Events until the page has gone."""
        if len(self._listeners) >= _MOST:
            await send({"type": "http.response.start", "status": 503, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
            return
        changed = asyncio.Event()
        self._listeners[changed] = asyncio.get_running_loop()
        gone = asyncio.ensure_future(_gone(receive, changed))
        try:
            await send({"type": "http.response.start", "status": 200, "headers": list(_HEADERS)})
            text = b"retry: 1000\n\n"
            while not self._ended and not gone.done():
                changed.clear()
                await send({"type": "http.response.body", "body": text + self.state.event(), "more_body": True})
                text = b""
                while not await _set(changed) and not self._ended:
                    await send({"type": "http.response.body", "body": b": here\n\n", "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()
            del self._listeners[changed]


async def _set(event: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(_BEAT):
            await event.wait()
    except TimeoutError:
        return False
    return True


async def _gone(receive: Receive, changed: asyncio.Event) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    changed.set()
