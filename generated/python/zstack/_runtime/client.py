"""Clients and their namespaces."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, Self, TypeVar, cast

from msgspec import UNSET, UnsetType

from .auth import Alternatives, Credential, Credentials, Scheme, place
from .calls import Operation
from .options import CallOptions
from .request import Draft, apply_headers, check_base_url, prepare, set_header
from .response import Arrived, Response, read_error, read_success
from .transport import exchange, exchange_async, new_client

if TYPE_CHECKING:
    pass

__all__ = [
    "AsyncClientBase",
    "AsyncNamespace",
    "ClientConfig",
    "Namespace",
    "Server",
    "SyncClient",
]

P = ParamSpec("P")
T = TypeVar("T")

DEFAULT_TIMEOUT = 60.0


class Server(NamedTuple):
    """A server of the API: a URL with ``{variables}``, and their values."""

    url: str
    variables: Mapping[str, str] = {}

    def address(self) -> str:
        """The URL with the variables' values."""
        url = self.url
        for name, value in self.variables.items():
            url = url.replace(f"{{{name}}}", value)
        return url


class ClientConfig(NamedTuple):
    """What all clients of an API share. ``env_prefix`` begins the names of its environment variables."""

    name: str
    version: str
    env_prefix: str = ""
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, Scheme] = {}
    security: Alternatives = ()


# The response that with_response() waits for; whoever sends next puts it there.
_capture: ContextVar[list[Response[Any]] | None] = ContextVar("capture", default=None)


class _Client:
    """What clients have in common, whether they wait or await."""

    def __init__(
        self,
        config: ClientConfig,
        base_url: str | None,
        credentials: Mapping[str, Credential],
        *,
        timeout: float | None | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        http_client: Any = None,
        strict: bool = False,
    ) -> None:
        given = base_url
        if given is None and config.env_prefix:
            given = os.environ.get(f"{config.env_prefix}_BASE_URL") or None
        self._config = config
        self._given_url = None if given is None else check_base_url(given)
        self._base_url = self._given_url or ""
        if (
            given is None
            and config.servers
            and "://" in (address := config.servers[0].address())
        ):
            self._base_url = check_base_url(address)
        self._credentials = Credentials(config.schemes, credentials, config.env_prefix)
        self._timeout = timeout
        self._headers = _checked(
            {"User-Agent": f"{config.name}-python/{config.version}", **(headers or {})}
        )
        self._strict = strict
        self._http: Any = http_client
        self._own = http_client is None
        self._lock = Lock()
        self._closed = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._config.name} at {self._base_url or 'no base URL'}>"

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._base_url

    def _open(self, async_: bool) -> Any:
        """The HTTP client, made when the first request is sent."""
        if self._closed:
            raise RuntimeError("the client is closed")
        if self._http is None:
            with self._lock:
                if self._http is None:
                    timeout = (
                        DEFAULT_TIMEOUT
                        if isinstance(self._timeout, UnsetType)
                        else self._timeout
                    )
                    self._http = new_client(async_, timeout)
        return self._http

    def _prepare(
        self, operation: Operation, options: CallOptions | None, values: tuple[Any, ...]
    ) -> Draft:
        return prepare(
            operation, values, self._address(operation, options), self._headers, options
        )

    def _address(self, operation: Operation, options: CallOptions | None) -> str:
        if options is not None and "base_url" in options:
            return check_base_url(options["base_url"])
        if operation.server is not None and self._given_url is None:
            from urllib.parse import urljoin

            return check_base_url(urljoin(self._base_url + "/", operation.server))
        if not self._base_url:
            variable = (
                f" or set {self._config.env_prefix}_BASE_URL"
                if self._config.env_prefix
                else ""
            )
            raise ValueError(
                f"where is the server? Pass base_url=... to the client{variable}"
            )
        return self._base_url

    def _alternatives(self, operation: Operation) -> Alternatives:
        return (
            self._config.security if operation.security is None else operation.security
        )

    def _wait(self, options: CallOptions | None) -> Any:
        if options is not None and "timeout" in options:
            return options["timeout"]
        # An HTTP client that was given has its own timeout.
        return UNSET if self._own else self._timeout

    def _read(
        self, operation: Operation, options: CallOptions | None, arrived: Arrived
    ) -> Response[Any]:
        if arrived.status >= 300 and arrived.status != 304:
            raise read_error(
                operation,
                arrived,
                self._credentials.hint(self._alternatives(operation)),
            )
        strict = (
            self._strict if options is None else options.get("strict", self._strict)
        )
        return read_success(operation, arrived, strict)


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    checked: dict[str, tuple[str, str]] = {}
    for name, value in headers.items():
        set_header(checked, name, value)
    return dict(checked.values())


class SyncClient(_Client):
    """A client that waits. Share one between threads; close it, or use it in a ``with`` statement."""

    def _run(
        self, operation: Operation, options: CallOptions | None, values: tuple[Any, ...]
    ) -> Any:
        capture = _capture.get()
        if capture is not None:
            _capture.set(None)
        draft = self._prepare(operation, options, values)
        for scheme, token in self._credentials.tokens(
            self._credentials.choose(self._alternatives(operation))
        ):
            draft.add(place(scheme, token))
        if options is not None:
            apply_headers(draft.headers, options)
        arrived = exchange(self._open(False), draft, self._wait(options))
        response = self._read(operation, options, arrived)
        if capture is not None:
            capture.append(response)
        return response.value

    def with_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this client, and get the whole response: status, headers and body as well."""
        capture: list[Response[Any]] = []
        token = _capture.set(capture)
        try:
            method(*args, **kwargs)
        finally:
            _capture.reset(token)
        return _captured(capture)

    def close(self) -> None:
        """Close the connections. An HTTP client that was given stays open."""
        self._closed = True
        if self._own and self._http is not None:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClientBase(_Client):
    """A client that awaits. Close it, or use it in an ``async with`` statement."""

    async def _run(
        self, operation: Operation, options: CallOptions | None, values: tuple[Any, ...]
    ) -> Any:
        capture = _capture.get()
        if capture is not None:
            _capture.set(None)
        draft = self._prepare(operation, options, values)
        for scheme, token in self._credentials.tokens(
            self._credentials.choose(self._alternatives(operation))
        ):
            draft.add(
                place(scheme, await token if isinstance(token, Awaitable) else token)
            )
        if options is not None:
            apply_headers(draft.headers, options)
        arrived = await exchange_async(self._open(True), draft, self._wait(options))
        response = self._read(operation, options, arrived)
        if capture is not None:
            capture.append(response)
        return response.value

    async def with_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this client, and get the whole response: status, headers and body as well."""
        capture: list[Response[Any]] = []
        token = _capture.set(capture)
        try:
            await method(*args, **kwargs)
        finally:
            _capture.reset(token)
        return _captured(capture)

    async def close(self) -> None:
        """Close the connections. An HTTP client that was given stays open."""
        self._closed = True
        if self._own and self._http is not None:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


def _captured(capture: list[Response[Any]]) -> Response[Any]:
    if not capture:
        raise TypeError(
            "the function made no call: pass a method of a client, such as client.things.get"
        )
    return capture[0]


class Namespace:
    """Methods that belong together."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(self, operation: Operation, options: CallOptions | None, *values: Any) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        # T is what the calling method says it returns.
        return cast(T, self._client._run(operation, options, values))


class AsyncNamespace:
    """Methods that belong together, to be awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    async def _call(
        self, operation: Operation, options: CallOptions | None, *values: Any
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        # T is what the calling method says it returns.
        return cast(T, await self._client._run(operation, options, values))
