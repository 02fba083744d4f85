"""Our own way to the network: the connection pool of the HTTP library, without the layers that a client does not need.

Cookies that a server sets are kept, as a browser does. Proxies of the environment are left to injected.py.
"""

from __future__ import annotations

from asyncio import get_running_loop
from threading import Lock
from typing import Any
from urllib.parse import quote, urlsplit

import httpcore2

from .backends import AsyncBackend, SyncBackend
from .bodies import async_content, sync_content
from .headers import Headers
from .opened import Opened, decompressed, decompressed_async
from .request import PreparedRequest

__all__ = ["AsyncPool", "SyncPool"]

# A single client serves many threads or tasks; each connection that is kept costs the server one, too.
_LIMITS: dict[str, Any] = {
    "max_connections": 200,
    "max_keepalive_connections": 50,
    "keepalive_expiry": 15.0,
}

_lock = Lock()
_tls: list[Any] = []


def tls_context() -> Any:
    """One TLS context for all clients of the process: making it is dear."""
    import httpx2

    with _lock:
        if not _tls:
            _tls.append(httpx2.create_ssl_context())
    return _tls[0]


class _Pool:
    """What both kinds have in common."""

    def __init__(self) -> None:
        self._pools: dict[bytes, Any] = {}
        self._origins: dict[str, tuple[bytes, bytes, int | None, bytes]] = {}
        self._jar: Any = None

    def _make(self, context: Any) -> Any:
        raise NotImplementedError

    def _pool(self, scheme: bytes) -> Any:
        found = self._pools.get(scheme)
        if found is None:
            context = tls_context() if scheme == b"https" else None
            with _lock:
                found = self._pools.get(scheme)
                if found is None:
                    found = self._pools[scheme] = self._make(context)
        return found

    def _request(
        self, request: PreparedRequest, timeouts: dict[str, Any], content: Any
    ) -> Any:
        """The request as the pool wants it."""
        url = request.url if request.url.isascii() else _ascii(request.url)
        at = url.find("/", 8)
        origin = url if at < 0 else url[:at]
        known = self._origins.get(origin)
        if known is None:
            origin = origin.partition("?")[0]
            known = self._origins[origin] = _origin(origin)
        target = url[len(origin) :].partition("#")[0].encode() or b"/"
        scheme, host, port, shown = known
        if target[:1] == b"?":
            target = b"/" + target
        fields = request.fields
        headers = [(b"Host", shown)] if "host" not in fields else []
        if "accept-encoding" not in fields:
            headers.append((b"Accept-Encoding", b"gzip, deflate"))
        headers += [(n.encode("ascii"), v.encode()) for n, v in fields.values()]
        headers += _framing(request)
        if request.cookies or self._jar is not None:
            headers += self._cookies(request)
        return httpcore2.Request(
            request.method.encode("ascii"),
            httpcore2.URL(scheme=scheme, host=host, port=port, target=target),
            headers=headers,
            content=content,
            extensions={"timeout": timeouts},
        )

    def _cookies(self, request: PreparedRequest) -> list[tuple[bytes, bytes]]:
        pairs = list(request.cookies)
        if self._jar is not None:
            import httpx2

            asked = httpx2.Request(request.method, request.url)
            self._jar.set_cookie_header(asked)
            if "cookie" in asked.headers:
                pairs.insert(0, asked.headers["cookie"])
        return [(b"Cookie", "; ".join(pairs).encode())] if pairs else []

    def _keep_cookies(
        self, request: PreparedRequest, headers: Headers, status: int
    ) -> None:
        import httpx2

        if self._jar is None:
            self._jar = httpx2.Cookies()
        asked = httpx2.Request(request.method, request.url)
        self._jar.extract_cookies(
            httpx2.Response(status, headers=list(headers.raw), request=asked)
        )

    def _headers(self, request: PreparedRequest, response: Any) -> Headers:
        headers = Headers(response.headers)
        if "set-cookie" in headers:
            self._keep_cookies(request, headers, response.status)
        return headers


class SyncPool(_Pool):
    """Sends requests of threads."""

    def __init__(self) -> None:
        super().__init__()
        self._backend = SyncBackend()

    def _make(self, context: Any) -> Any:
        return httpcore2.ConnectionPool(
            ssl_context=context, network_backend=self._backend, **_LIMITS
        )

    def open(self, request: PreparedRequest, timeouts: dict[str, Any]) -> Opened:
        """Send a request, and wait for the head of its response. Raises the HTTP library's exceptions."""
        made = self._request(request, timeouts, sync_content(request.payload))
        response = self._pool(made.url.scheme).handle_request(made)
        headers = self._headers(request, response)
        chunks = decompressed(response.iter_stream(), headers)
        return Opened(response.status, headers, chunks, response.close, request)

    def close(self) -> None:
        """Close all connections."""
        self._backend.close()
        for pool in list(self._pools.values()):
            pool.close()


class AsyncPool(_Pool):
    """Sends requests of tasks. Connections belong to an event loop: those of one that ended are let go."""

    def __init__(self) -> None:
        super().__init__()
        self._backend = AsyncBackend()
        self._loop: Any = None

    def _pool(self, scheme: bytes) -> Any:
        try:
            loop = get_running_loop()
        except RuntimeError:  # trio
            loop = None
        if loop is not self._loop:
            self._pools, self._loop = {}, loop
        return super()._pool(scheme)

    def _make(self, context: Any) -> Any:
        return httpcore2.AsyncConnectionPool(
            ssl_context=context, network_backend=self._backend, **_LIMITS
        )

    async def open(self, request: PreparedRequest, timeouts: dict[str, Any]) -> Opened:
        """As that of SyncPool."""
        made = self._request(request, timeouts, async_content(request.payload))
        response = await self._pool(made.url.scheme).handle_async_request(made)
        headers = self._headers(request, response)
        chunks = decompressed_async(response.aiter_stream(), headers)
        return Opened(response.status, headers, chunks, response.aclose, request)

    async def close(self) -> None:
        """Close all connections."""
        self._backend.close()
        for pool in list(self._pools.values()):
            await pool.aclose()


def _framing(request: PreparedRequest) -> list[tuple[bytes, bytes]]:
    """How the server learns where the body ends."""
    payload = request.payload
    if payload is None:
        bodiless = request.method not in ("POST", "PUT", "PATCH")
        return [] if bodiless else [(b"Content-Length", b"0")]
    size = payload.size if payload.content is None else len(payload.content)
    if "content-length" in request.fields:
        return []
    if size is None:
        return [(b"Transfer-Encoding", b"chunked")]
    return [(b"Content-Length", b"%d" % size)]


_PORTS = {"http": 80, "https": 443}


def _origin(origin: str) -> tuple[bytes, bytes, int | None, bytes]:
    """Scheme, host, port and the value of the header Host."""
    parts = urlsplit(origin)
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    if parts.port is not None and parts.port != _PORTS.get(parts.scheme):
        shown += f":{parts.port}"
    return parts.scheme.encode(), host.encode(), parts.port, shown.encode()


def _ascii(url: str) -> str:
    """The URL of an address with other letters: the host in Punycode, the rest percent-encoded."""
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode()
    port = f":{parts.port}" if parts.port is not None else ""
    rest = parts._replace(scheme="", netloc="").geturl()
    return f"{parts.scheme}://{host}{port}{quote(rest, safe='%/:=&?~#+!$,;@()*[]' + chr(39))}"
