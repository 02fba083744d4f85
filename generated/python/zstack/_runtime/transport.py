"""Sending and receiving: the only module that imports the HTTP library, when the first request is sent."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from msgspec import UNSET

from .errors import APIConnectionError, APIError, APITimeoutError, DecodeError
from .masking import masked
from .request import Draft
from .response import Arrived, SentRequest

if TYPE_CHECKING:
    import httpx2

__all__ = ["exchange", "exchange_async", "new_client"]

MAX_REDIRECTS = 20

_lock = Lock()
_shared: list[Any] = []


def new_client(async_: bool, timeout: float | None) -> Any:
    """An HTTP client of our own. All of them share one TLS context, which is dear to make."""
    import httpx2

    with _lock:
        if not _shared:
            _shared.append(httpx2.create_ssl_context())
    if async_:
        return httpx2.AsyncClient(timeout=timeout, verify=_shared[0])
    return httpx2.Client(timeout=timeout, verify=_shared[0])


# ---- redirects

_REDIRECTS = (301, 302, 303, 307, 308)
# What another host may see. All else may be a credential, whatever its name.
_HARMLESS = ("accept", "accept-language", "content-type", "range", "user-agent")


def redirected(draft: Draft, status: int, location: str | None) -> Draft | None:
    """The request that a redirect asks for; None if it is none. Another host gets no credentials.

    Raises APIConnectionError for a redirect that cannot be followed.
    """
    if status not in _REDIRECTS or not location:
        return None
    url = urljoin(draft.url, location.strip())
    if not re.match(r"https?://[^/?#]", url, re.I):
        raise APIConnectionError(
            f"{draft.operation}: redirected to what is no web address",
            operation=draft.operation,
        )
    method, payload = draft.method, draft.payload
    if (status == 303 and method != "HEAD") or (
        status in (301, 302) and method == "POST"
    ):
        method, payload = "GET", None
    if payload is not None and not payload.again:
        raise APIConnectionError(
            f"{draft.operation}: redirected, but the body cannot be read twice",
            operation=draft.operation,
        )
    same = _same_host(draft.url, url)
    headers = {
        key: pair for key, pair in draft.headers.items() if same or key in _HARMLESS
    }
    if payload is None:
        headers.pop("content-type", None)
    out = Draft(
        draft.operation, method, url, headers, draft.cookies if same else [], payload
    )
    out.shown = url.partition("?")[0]
    out.secret = draft.secret if same else set()
    return out


_PORTS = {"http": 80, "https": 443}


def _same_host(old: str, new: str) -> bool:
    """Whether credentials may go along: same host and port, or the same host's https."""
    a, b = urlsplit(old), urlsplit(new)
    if a.hostname != b.hostname:
        return False
    ports = a.port or _PORTS.get(a.scheme), b.port or _PORTS.get(b.scheme)
    return (a.scheme == b.scheme and ports[0] == ports[1]) or (
        a.scheme == "http" and b.scheme == "https" and ports == (80, 443)
    )


# ---- requests


def _request(
    http: Any, draft: Draft, timeout: Any, content: Any, crossed: bool
) -> httpx2.Request:
    import httpx2

    headers = [
        (name.encode("ascii"), value.encode()) for name, value in draft.headers.values()
    ]
    if (
        draft.payload is not None
        and draft.payload.content is None
        and draft.payload.size is not None
    ):
        headers.append((b"Content-Length", str(draft.payload.size).encode()))
    wait = httpx2.USE_CLIENT_DEFAULT if timeout is UNSET else timeout
    if crossed:
        # Not built by the client: its own headers may hold credentials.
        limits = http.timeout if timeout is UNSET else httpx2.Timeout(timeout)
        request = httpx2.Request(
            draft.method,
            draft.url,
            headers=headers,
            cookies=http.cookies,
            content=content,
            extensions={"timeout": limits.as_dict()},
        )
    else:
        request = http.build_request(
            draft.method, draft.url, headers=headers, content=content, timeout=wait
        )
    request.method = draft.method  # which has a case; the library sends capitals
    if draft.cookies:
        request.headers.encoding = "utf-8"  # as other headers
        jar = request.headers.get("cookie")
        request.headers["Cookie"] = "; ".join(([jar] if jar else []) + draft.cookies)
    return request


def _sent(draft: Draft) -> SentRequest:
    headers = {
        name: "***" if key in draft.secret else value
        for key, (name, value) in draft.headers.items()
    }
    return SentRequest(
        draft.method,
        draft.shown,
        headers,
        draft.payload.content if draft.payload else None,
    )


def _failure(draft: Draft, error: Exception) -> Exception:
    """The exception of ours for one of the HTTP library's."""
    import httpx2

    what = f"{draft.operation}: {draft.method} {draft.shown.partition('?')[0]}"
    cause = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(
            f"{what} timed out ({type(error).__name__})", operation=draft.operation
        )
    if isinstance(error, httpx2.DecodingError):
        return DecodeError(
            f"{what}: the response cannot be decompressed", operation=draft.operation
        )
    if isinstance(error, (httpx2.HTTPError, httpx2.InvalidURL)):
        return APIConnectionError(f"{what}: {cause}", operation=draft.operation)
    return error


def _too_many(draft: Draft) -> APIError:
    return APIConnectionError(
        f"{draft.operation}: more than {MAX_REDIRECTS} redirects",
        operation=draft.operation,
    )


def exchange(http: Any, draft: Draft, timeout: Any) -> Arrived:
    """Send a request, follow redirects, read the response. Raises APIConnectionError and its like."""
    first = draft
    crossed = False
    for _ in range(MAX_REDIRECTS + 1):
        arrived = _exchange_once(http, draft, timeout, crossed)
        after = redirected(draft, arrived.status, arrived.headers.get("location"))
        if after is None:
            return arrived
        crossed = crossed or not _same_host(first.url, after.url)
        draft = after
    raise _too_many(draft)


def _exchange_once(http: Any, draft: Draft, timeout: Any, crossed: bool) -> Arrived:
    try:
        request = _request(http, draft, timeout, _content(draft), crossed)
        with masked("httpx2", str(request.url), draft.shown):
            if crossed:
                response = http.send(request, follow_redirects=False, auth=None)
            else:
                response = http.send(request, follow_redirects=False)
    except Exception as error:
        failure = _failure(draft, error)
        if failure is error:
            raise
        raise failure from error
    return Arrived(
        response.status_code, response.headers, response.content, _sent(draft)
    )


def _content(draft: Draft) -> Any:
    payload = draft.payload
    if payload is None or payload.content is not None or payload.open is None:
        return payload and payload.content
    stream = payload.open()
    if isinstance(stream, AsyncIterable):
        raise TypeError("an async iterable can only be sent by an async client")
    return stream


async def exchange_async(http: Any, draft: Draft, timeout: Any) -> Arrived:
    """As exchange()."""
    first = draft
    crossed = False
    for _ in range(MAX_REDIRECTS + 1):
        arrived = await _exchange_once_async(http, draft, timeout, crossed)
        after = redirected(draft, arrived.status, arrived.headers.get("location"))
        if after is None:
            return arrived
        crossed = crossed or not _same_host(first.url, after.url)
        draft = after
    raise _too_many(draft)


async def _exchange_once_async(
    http: Any, draft: Draft, timeout: Any, crossed: bool
) -> Arrived:
    try:
        request = _request(http, draft, timeout, _content_async(draft), crossed)
        with masked("httpx2", str(request.url), draft.shown):
            if crossed:
                response = await http.send(request, follow_redirects=False, auth=None)
            else:
                response = await http.send(request, follow_redirects=False)
    except Exception as error:
        failure = _failure(draft, error)
        if failure is error:
            raise
        raise failure from error
    return Arrived(
        response.status_code, response.headers, response.content, _sent(draft)
    )


def _content_async(draft: Draft) -> Any:
    payload = draft.payload
    if payload is None or payload.content is not None or payload.open is None:
        return payload and payload.content
    stream = payload.open()
    return stream if isinstance(stream, AsyncIterable) else _as_async(iter(stream))


async def _as_async(stream: Iterator[bytes]) -> AsyncIterator[bytes]:
    for chunk in stream:
        yield chunk
