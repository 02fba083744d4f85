"""Sending through an HTTP client that was given, or that has the proxies of the environment."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2

from .bodies import async_content, sync_content
from .headers import Headers
from .masking import masked
from .opened import Opened
from .request import PreparedRequest
from .timeouts import Deadline

__all__ = ["AsyncInjected", "SyncInjected"]


class SyncInjected:
    """Sends requests through an ``httpx2.Client``."""

    def __init__(self, http: httpx2.Client, own: bool) -> None:
        self._http = http
        self._own = own

    def open(self, request: PreparedRequest, timeouts: dict[str, Any] | None) -> Opened:
        """Send a request, and wait for the head of its response. Raises the HTTP library's exceptions."""
        http = self._http
        made = _request(http, request, timeouts, sync_content(request.payload))
        with masked("httpx2", str(made.url), request.shown):
            if request.crossed:
                response = http.send(
                    made, stream=True, follow_redirects=False, auth=None
                )
            else:
                response = http.send(made, stream=True, follow_redirects=False)
        headers = Headers(response.headers.raw)
        return Opened(
            response.status_code,
            headers,
            _in_time(response.iter_bytes(), timeouts),
            response.close,
            request,
        )

    def close(self) -> None:
        """Close it, if it is ours."""
        if self._own:
            self._http.close()


class AsyncInjected:
    """Sends requests through an ``httpx2.AsyncClient``."""

    def __init__(self, http: httpx2.AsyncClient, own: bool) -> None:
        self._http = http
        self._own = own

    async def open(
        self, request: PreparedRequest, timeouts: dict[str, Any] | None
    ) -> Opened:
        """As that of SyncInjected."""
        http = self._http
        made = _request(http, request, timeouts, async_content(request.payload))
        with masked("httpx2", str(made.url), request.shown):
            if request.crossed:
                response = await http.send(
                    made, stream=True, follow_redirects=False, auth=None
                )
            else:
                response = await http.send(made, stream=True, follow_redirects=False)
        headers = Headers(response.headers.raw)
        return Opened(
            response.status_code,
            headers,
            _in_time_async(response.aiter_bytes(), timeouts),
            response.aclose,
            request,
        )

    async def close(self) -> None:
        """Close it, if it is ours."""
        if self._own:
            await self._http.aclose()


def _deadline(timeouts: dict[str, Any] | None) -> Deadline | None:
    """What is to be kept; its time begins here, when the head of the response is there."""
    found = timeouts["read"] if timeouts is not None else None
    if type(found) is not Deadline:
        return None
    found.left()
    return found


def _in_time(
    chunks: Iterator[bytes], timeouts: dict[str, Any] | None
) -> Iterator[bytes]:
    """The pieces. Raises ReadTimeout when all of them take too long: the library looks at each by itself."""
    deadline = _deadline(timeouts)
    return chunks if deadline is None else _watched(chunks, deadline)


def _watched(chunks: Iterator[bytes], deadline: Deadline) -> Iterator[bytes]:
    for chunk in chunks:
        yield chunk
        if deadline.left() <= 0:
            raise httpx2.ReadTimeout("the response took too long")


def _in_time_async(
    chunks: AsyncIterator[bytes], timeouts: dict[str, Any] | None
) -> AsyncIterator[bytes]:
    """As _in_time()."""
    deadline = _deadline(timeouts)
    return chunks if deadline is None else _watched_async(chunks, deadline)


async def _watched_async(
    chunks: AsyncIterator[bytes], deadline: Deadline
) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        yield chunk
        if deadline.left() <= 0:
            raise httpx2.ReadTimeout("the response took too long")


def _request(
    http: httpx2.Client | httpx2.AsyncClient,
    request: PreparedRequest,
    timeouts: dict[str, Any] | None,
    content: Any,
) -> httpx2.Request:
    headers = [(n.encode("ascii"), v.encode()) for n, v in request.fields.values()]
    payload = request.payload
    if (
        payload is not None
        and payload.content is None
        and payload.size is not None
        and "content-length" not in request.fields
    ):
        headers.append((b"Content-Length", str(payload.size).encode()))
    extensions = {"timeout": http.timeout.as_dict() if timeouts is None else timeouts}
    if request.crossed:
        # Not built by the client: its own headers may hold credentials.
        made = httpx2.Request(
            request.method,
            request.url,
            headers=headers,
            cookies=http.cookies,
            content=content,
            extensions=extensions,
        )
    else:
        made = http.build_request(
            request.method,
            request.url,
            headers=headers,
            content=content,
            extensions=extensions,
        )
    made.method = request.method  # which has a case; the library sends capitals
    if request.cookies:
        made.headers.encoding = "utf-8"  # as other headers
        jar = made.headers.get("cookie")
        made.headers["Cookie"] = "; ".join(([jar] if jar else []) + request.cookies)
    return made
