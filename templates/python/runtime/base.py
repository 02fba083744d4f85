"""What all clients have in common: their configuration, and the way of a call through them."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from functools import cached_property
from threading import Lock
from typing import Any, NamedTuple, Self

from msgspec import UNSET, UnsetType

from .auth import Alternatives, Credentials, Scheme
from .calls import Operation
from .compiled import compiled
from .errors import APIError
from .flow import Sending, raise_as_ours
from .hooks import Hooks
from .opened import Opened
from .options import CallOptions
from .redirects import HARMLESS, same_host
from .request import PreparedRequest, check_base_url, prepare, set_header
from .response import (
    Arrived,
    Response,
    read_error,
    read_success,
    stream_of,
)
from .retries import Budget
from .streams import Items
from .styles import quote
from .timeouts import Timeout, limits

__all__ = ["ClientBase", "ClientConfig", "Server", "Wanted"]

DEFAULT_TIMEOUT = 60.0
DEFAULT_RETRIES = 2
DEFAULT_MAX_RESPONSE_SIZE = 1 << 29


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
    """What all clients of an API share.

    ``env_prefix`` begins the names of its environment variables. ``sources`` say how credentials of schemes are
    obtained or computed (sessions.py, signing.py).
    """

    name: str
    version: str
    env_prefix: str = ""
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, Scheme] = {}
    security: Alternatives = ()
    sources: Mapping[str, Any] = {}


class Wanted:
    """What a caller wants of the next call beside its value; whoever calls next puts it here.

    ``kind`` is ``response``, ``stream``, or ``plan`` (nothing is sent: the result is what would be called).
    """

    __slots__ = ("kind", "result")

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.result: Any = None


class ClientBase:
    """What clients have in common, whether they wait or await."""

    def __init__(
        self,
        config: ClientConfig,
        base_url: str | None,
        credentials: Mapping[str, Any],
        *,
        timeout: float | Timeout | None | UnsetType = UNSET,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        http_client: Any = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        max_response_size: int | None = DEFAULT_MAX_RESPONSE_SIZE,
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
        self._credentials = Credentials(
            config.schemes, credentials, config.env_prefix, config.sources
        )
        if http_client is None and isinstance(timeout, UnsetType):
            timeout = DEFAULT_TIMEOUT
        self._timeout = timeout
        self._retries = retries
        self._headers = _checked(
            {"User-Agent": f"{config.name}-python/{config.version}", **(headers or {})}
        )
        self._strict = strict
        self._hooks = hooks or Hooks()
        self._max_size = max_response_size
        self._http: Any = http_client
        self._lock = Lock()
        self._closed = False
        self._made_io: Any = None
        self._budget = Budget()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._config.name} at {self._base_url or 'no base URL'}>"

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._base_url

    @cached_property
    def _logger(self) -> Any:
        from logging import getLogger

        return getLogger(self._config.name)

    @property
    def _io(self) -> Any:
        """What sends requests, made when the first one is sent. The HTTP library is imported there."""
        if self._closed:
            raise RuntimeError("the client is closed")
        return self._made_io or self._open()

    def _open(self) -> Any:
        with self._lock:
            if self._made_io is None:
                self._made_io = self._make_io()
        return self._made_io

    def _make_io(self) -> Any:
        raise NotImplementedError

    def preload(self) -> Self:
        """Import all that is otherwise imported on first use: the HTTP library, methods, models. Returns the client."""
        from .lazy import preload

        self._open()
        preload(type(self).__module__.rpartition(".")[0])
        return self

    # ---- one call

    def _flow(
        self,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
        *,
        credentials: bool = True,
        url: str | None = None,
        hide: str = "",
    ) -> Generator[Any, Any, Response[Any]]:
        """A whole call, as a generator for drive(). ``url`` is asked instead of the operation's own.

        ``hide`` is a secret that no log shows, if it is in the path.

        Raises APIError and its subclasses.
        """
        arrived = yield from self._send(
            operation, options, values, credentials=credentials, url=url, hide=hide
        )
        return (yield from self._reading(operation, options, arrived))

    def _send(
        self,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
        *,
        credentials: bool = True,
        url: str | None = None,
        streamed: bool = False,
        hide: str = "",
    ) -> Generator[Any, Any, Any]:
        """Sends until there is an answer: an Arrived, or an Opened if it is good and ``streamed``."""
        draft = prepare(
            operation, values, self._address(operation, options), self._headers, options
        )
        alternatives = self._alternatives(operation) if credentials else ()
        if url is not None:
            alternatives = self._elsewhere(draft, url, alternatives)
        if hide:
            draft.shown = draft.shown.replace(quote(hide), "***")
        sending = Sending(self, operation, options, draft, alternatives, streamed)
        if not self._hooks.on_error:
            return (yield from sending.run())
        try:
            return (yield from sending.run())
        except APIError as error:
            yield from self._tell(sending.request, error)
            raise

    def _elsewhere(
        self, draft: PreparedRequest, url: str, alternatives: Alternatives
    ) -> Alternatives:
        """Lets the request ask for another URL. Another host gets no credentials and no headers of the client."""
        same = same_host(draft.url, url)
        draft.url = draft.shown = url
        if same:
            return alternatives
        draft.crossed = True
        draft.cookies.clear()
        for name in [n for n in draft.fields if n not in HARMLESS]:
            del draft.fields[name]
        return ()

    def _reading(
        self, operation: Operation, options: CallOptions | None, arrived: Arrived
    ) -> Generator[Any, Any, Response[Any]]:
        try:
            return self._read(operation, options, arrived)
        except APIError as error:
            if self._hooks.on_error:
                yield from self._tell(arrived.request, error)
            raise

    def _tell(
        self, request: PreparedRequest, error: Exception
    ) -> Generator[Any, Any, None]:
        for hook in self._hooks.on_error:
            yield self._io.call(hook, request, error)

    def _read(
        self, operation: Operation, options: CallOptions | None, arrived: Arrived
    ) -> Response[Any]:
        if arrived.status >= 300 and arrived.status != 304:
            raise read_error(
                operation,
                arrived,
                self._credentials.hint(self._alternatives(operation)),
            )
        return read_success(operation, arrived, self._is_strict(options))

    def _is_strict(self, options: CallOptions | None) -> bool:
        return self._strict if options is None else options.get("strict", self._strict)

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

    def _limits(self, options: CallOptions | None) -> dict[str, Any] | None:
        """How long the phases of a request may take; None is what a given HTTP client says."""
        timeout = self._timeout
        if options is not None and "timeout" in options:
            timeout = options["timeout"]
        return None if isinstance(timeout, UnsetType) else limits(timeout)

    # ---- calls of which more is wanted than a value

    def _special(
        self,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
        wanted: Wanted | None,
    ) -> Generator[Any, Any, Any]:
        """A call of which the whole response is wanted, or that answers with a stream."""
        if wanted is None or wanted.kind == "response":
            if compiled(operation).streams:
                return (
                    yield from self._maybe_stream(operation, options, values, wanted)
                )
            response = yield from self._flow(operation, options, values)
            if wanted is not None:
                wanted.result = response
            return response.value
        if wanted.kind == "stream":
            opened = yield from self._opened(operation, options, values)
            wanted.result = self._streamed(opened)
        else:
            wanted.result = operation, options, values
        return None

    def _opened(
        self,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
    ) -> Generator[Any, Any, Opened]:
        """A response that is still to be read. Raises APIStatusError for an error's."""
        outcome = yield from self._send(operation, options, values, streamed=True)
        if not isinstance(outcome, Opened):
            yield from self._reading(operation, options, outcome)
            raise APIError(f"{operation.id}: {outcome.status}", operation=operation.id)
        return outcome

    def _maybe_stream(
        self,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
        wanted: Wanted | None,
    ) -> Generator[Any, Any, Any]:
        opened = yield from self._opened(operation, options, values)
        kind = opened.headers.get("content-type", "")
        items = stream_of(operation, opened.status, kind, self._is_strict(options))
        arrived = Arrived(opened.status, opened.headers, b"", opened.request)
        if items is not None:
            value = self._stream(opened, items)
            response = Response(value, value, arrived)
        else:
            try:
                arrived.content = yield self._io.read(opened, self._max_size, False)
            except Exception as error:
                raise_as_ours(opened.request, error, self._closed)
            response = yield from self._reading(operation, options, arrived)
        if wanted is not None:
            wanted.result = response
        return response.value

    def _streamed(self, opened: Opened) -> Any:
        raise NotImplementedError

    def _stream(self, opened: Opened, items: Items) -> Any:
        raise NotImplementedError

    def _closing(self) -> Generator[Any, Any, None]:
        """Log out where the client logged in, then close the connections."""
        if self._closed:
            return
        try:
            if self._made_io is not None:
                for source in self._credentials.sources():
                    yield from source.finish(self)
        finally:
            self._closed = True
        if self._made_io is not None:
            yield self._made_io.shut()


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    checked: dict[str, tuple[str, str]] = {}
    for name, value in headers.items():
        set_header(checked, name, value)
    return dict(checked.values())
