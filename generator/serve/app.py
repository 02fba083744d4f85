"""The mock as an ASGI application: reads requests within limits, asks the mock, sends what it says."""

from __future__ import annotations

import asyncio
import json
import random
import re
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from generator.mock import Mock, Request, Response, Wish
from generator.mock.exchange import PROBLEM, Pairs
from generator.serve.hosts import Hosts

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

ABORT = "specpress.abort"  # the extension of a scope that closes its connection
_LARGE = 64 * 1024
_MARKUP = ("text/html", "application/xhtml", "image/svg", "text/xml", "application/xml")
_DRAINED = 8  # times the largest body that is read and thrown away, so that the client hears why


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the server behaves. Times are in seconds; `fail` is the share of calls that fail, from 0 to 1.

    `body_time` is how long a client may take to send a body, `send_time` to read a large answer.
    """

    hosts: Hosts
    latency: float = 0.0
    fail: float = 0.0
    seed: str = ""
    max_body: int = 8 * 1024 * 1024
    body_time: float = 30.0
    send_time: float = 60.0
    log: Callable[[str], None] | None = None

    def misdirected(self, scope: Scope) -> Response | None:
        """The answer to a request that is not for this server; None if it is."""
        hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        if len(hosts) > 1:
            return _problem(400, "Bad Request", "there is more than one Host header")
        if hosts and self.hosts.knows(hosts[0]):
            return None
        what = "no Host header" if not hosts else f"Host {escaped(hosts[0])[:100]!r}"
        told = f"this server is not asked with {what}: it answers to {self.hosts.told()}"
        return _problem(421, "Misdirected Request", told)


class _Refused(Exception):
    """A request that the mock is not asked; the connection is closed after the answer."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


class _Gone(Exception):
    """The client has gone."""


@dataclass(slots=True)
class Application:
    """One mock. Requests are answered one by one."""

    mock: Mock
    settings: Settings
    _chance: random.Random = field(default_factory=random.Random)

    def __post_init__(self) -> None:
        self._chance.seed(self.settings.seed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        last = False
        try:
            response = await self._response(scope, receive)
        except _Gone:
            return
        except _Refused as refused:
            response, last = refused.response, True
        self._log(scope, response)
        delay = self.settings.latency + response.delay
        if delay:
            await asyncio.sleep(delay)
        if response.drop:
            await _dropped(scope, receive)
            return
        await self._send(scope["method"], response, send, last)

    async def _response(self, scope: Scope, receive: Receive) -> Response:
        misdirected = self.settings.misdirected(scope)
        if misdirected is not None:
            raise _Refused(misdirected)
        headers = tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in scope["headers"])
        body = await self._body(headers, receive)
        origin = f"http://{dict(headers)['host']}{scope.get('root_path', '')}"
        request = Request.of(scope["method"], _target(scope), headers, body, origin)
        fails = self.settings.fail and self._chance.random() < self.settings.fail
        try:
            return self.mock.answer(request, Wish(code=503) if fails else None)
        except Exception as error:
            why = f"{type(error).__name__}: {error}"
            if self.settings.log is not None:
                self.settings.log(f"specpress itself is wrong: {escaped(why)}; please report it with the document")
            return _problem(500, "Internal Server Error", "specpress itself is wrong; its output says where")

    async def _body(self, headers: Pairs, receive: Receive) -> bytes:
        given = {name: value for name, value in headers if name in ("content-length", "transfer-encoding", "expect")}
        if not given.keys() & {"content-length", "transfer-encoding"}:
            return b""
        length = given.get("content-length", "0")
        if length == "0" and "transfer-encoding" not in given:
            return b""
        most = self.settings.max_body
        too_large = _problem(413, "Content Too Large", f"a body may have {most:,} bytes")
        if "expect" in given and length.isdigit() and int(length) > most:
            raise _Refused(too_large)
        try:
            async with asyncio.timeout(self.settings.body_time):
                body = await _read(receive, most)
        except TimeoutError:
            detail = f"the body was not sent within {self.settings.body_time:g} seconds"
            raise _Refused(_problem(408, "Request Timeout", detail)) from None
        if len(body) > most:
            raise _Refused(too_large)
        return body

    def _log(self, scope: Scope, response: Response) -> None:
        if self.settings.log is not None:
            target = scope.get("root_path", "") + _target(scope)[:300]
            self.settings.log(f"{response.status} {escaped(scope['method'])} {escaped(target)}")

    async def _send(self, method: str, response: Response, send: Send, last: bool) -> None:
        kind = response.header("content-type") or ""
        headers = [(k.lower().encode("latin-1", "replace"), _visible(v)) for k, v in response.headers]
        headers.append((b"x-content-type-options", b"nosniff"))
        if kind.lower().startswith(_MARKUP):
            headers.append((b"content-security-policy", b"default-src 'none'; sandbox"))
        if method != "HEAD" and response.status not in (204, 304):
            headers.append((b"content-length", str(len(response.body)).encode()))
        if last:
            headers.append((b"connection", b"close"))
        body = b"" if response.status in (204, 304) else response.body
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        if len(body) < _LARGE:
            await send({"type": "http.response.body", "body": body})
            return
        try:
            async with asyncio.timeout(self.settings.send_time):
                await send({"type": "http.response.body", "body": body})
        except TimeoutError:
            return


def _visible(value: str) -> bytes:
    """A header's value, without what would end it."""
    return re.sub(r"[^\x20-\x7e\xa1-\xff]", "?", value).encode("latin-1")


async def _read(receive: Receive, most: int) -> bytes:
    """The body; of one that is too large a byte too many. Raises _Gone."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _Gone
        part = message.get("body", b"")
        if size <= most:
            parts.append(part)
        size += len(part)
        if not message.get("more_body", False) or size > most * _DRAINED:
            return b"".join(parts)[: most + 1]


async def _dropped(scope: Scope, receive: Receive) -> None:
    """Closes the connection without a word, as far as the server can."""
    abort = (scope.get("extensions") or {}).get(ABORT)
    if abort is None:
        raise ConnectionAbortedError("the answer was asked to be dropped")
    abort()
    while (await receive())["type"] != "http.disconnect":
        pass


def _target(scope: Scope) -> str:
    """Path and query as they were sent."""
    path = scope.get("raw_path") or scope["path"].encode("utf-8", "surrogateescape")
    query = scope["query_string"]
    text = (path + b"?" + query if query else path).decode("latin-1")
    if "://" in text.partition("/")[0] + "//":  # with scheme and host before the path, as proxies are asked
        text = f"/{text.partition('://')[2].partition('/')[2]}" if not text.startswith("/") else text
    return str(text)


def escaped(text: str) -> str:
    """A text that others made, on one line of visible ASCII."""
    return ascii(text)[1:-1]


def _problem(status: int, title: str, detail: str) -> Response:
    content = {"title": title, "status": status, "detail": detail}
    return Response(status=status, headers=(("Content-Type", PROBLEM),), body=json.dumps(content).encode())
