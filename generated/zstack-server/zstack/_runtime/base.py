"""What all clients have in common: their configuration, and the way of a call through them."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from msgspec import UNSET, Struct, UnsetType

from .auth import Alternatives, Credentials, Scheme
from .calls import ErrorBody, Operation, Retry
from .fields import check_base_url, set_header
from .hooks import Hooks
from .options import CallOptions
from .retries import Budget
from .servers import Addresses, Server
from .timeouts import Timeout

if TYPE_CHECKING:
    from .opened import Opened
    from .response import Response
    from .streams import Items

__all__ = ["ClientBase", "ClientConfig", "Server", "Wanted"]

DEFAULT_TIMEOUT = 60.0
DEFAULT_RETRIES = 2
DEFAULT_MAX_RESPONSE_SIZE = 1 << 29


class ClientConfig(Struct, frozen=True):
    """What all clients of an API share.

    ``env_prefix`` begins the names of its environment variables. ``sources`` say how credentials of schemes are
    obtained or computed (sessions.py, signing.py), ``errors`` where the bodies of errors say what is wrong,
    ``retry`` what is tried again.
    """

    name: str
    version: str
    env_prefix: str = ""
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, Scheme] = {}
    security: Alternatives = ()
    sources: Mapping[str, Any] = {}
    errors: ErrorBody | None = None
    retry: Retry | None = None


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
        server: str | int | None = None,
        variables: Mapping[str, str | None] = {},
    ) -> None:
        self._config = config
        self._addresses = Addresses(
            config.servers, config.env_prefix, base_url, server, variables
        )
        self._credentials = Credentials(
            config.schemes, credentials, config.env_prefix, config.sources
        )
        if http_client is None and isinstance(timeout, UnsetType):
            timeout = DEFAULT_TIMEOUT
        self._timeout = timeout
        self._retries = _count(retries)
        self._headers = _checked(
            {"User-Agent": f"{config.name}-python/{config.version}", **(headers or {})}
        )
        self._strict = strict
        self._hooks = hooks or Hooks()
        self._max_size = max_response_size
        self._http: Any = http_client
        self._lock = Lock()
        self._ended = False
        self._made_io: Any = None
        self._budget = Budget()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._config.name} at {self.base_url or 'no base URL'}>"

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._addresses.base_url

    @cached_property
    def _calling(self) -> Any:
        # Late: whoever makes a client need not make a call, or not yet.
        from . import calling

        return calling

    @cached_property
    def _logger(self) -> Any:
        from logging import getLogger

        return getLogger(self._config.name)

    @property
    def _closed(self) -> bool:
        return self._ended if self._made_io is None else bool(self._made_io.closed)

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

    def with_options(
        self,
        *,
        timeout: float | Timeout | None | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        strict: bool | UnsetType = UNSET,
        hooks: Hooks | UnsetType = UNSET,
    ) -> Self:
        """This client with other settings. Both share connections and credentials; closing one closes the other, too.

        ``headers`` are added to those that there are; what is not given stays.
        """
        self._open()
        made = object.__new__(type(self))
        # Namespaces are made anew: those that there are belong to this client.
        made.__dict__.update(
            (n, v) for n, v in self.__dict__.items() if n.startswith("_")
        )
        if not isinstance(headers, UnsetType):
            made._headers = _checked({**self._headers, **headers})
        given = {"timeout": timeout, "retries": retries, "strict": strict}
        for name, value in {**given, "hooks": hooks}.items():
            if not isinstance(value, UnsetType):
                setattr(made, f"_{name}", value)
        return made

    def preload(self) -> Self:
        """Import all that is otherwise imported on first use: the HTTP library, methods, models. Returns the client."""
        from .lazy import preload

        self._open()
        preload(type(self).__module__.rpartition(".")[0])
        return self

    def _is_strict(self, options: CallOptions | None) -> bool:
        return self._strict if options is None else options.get("strict", self._strict)

    def _address(self, operation: Operation, options: CallOptions | None) -> str:
        if options is not None and "base_url" in options:
            return check_base_url(options["base_url"])
        return self._addresses.of(operation.servers)

    def _alternatives(self, operation: Operation) -> Alternatives:
        return (
            self._config.security if operation.security is None else operation.security
        )

    def _retry(self, operation: Operation) -> Retry | None:
        """What is tried again; None is what usually is."""
        return self._config.retry if operation.retry is None else operation.retry

    def _limits(self, options: CallOptions | None) -> dict[str, Any] | None:
        """How long the phases of a request may take; None is what a given HTTP client says."""
        timeout = self._timeout
        if options is not None and "timeout" in options:
            timeout = options["timeout"]
        if isinstance(timeout, UnsetType):
            return None
        found: dict[str, Any] = self._calling.limits(timeout)
        return found

    def _flow(self, *args: Any, **how: Any) -> Generator[Any, Any, Response[Any]]:
        """A whole call, as flow() of calling.py."""
        call: Generator[Any, Any, Response[Any]] = self._calling.flow(
            self, *args, **how
        )
        return call

    def _send(self, *args: Any, **how: Any) -> Generator[Any, Any, Any]:
        """As send() of calling.py."""
        call: Generator[Any, Any, Any] = self._calling.send(self, *args, **how)
        return call

    def _opened(self, *args: Any) -> Generator[Any, Any, Opened]:
        """As open_response() of calling.py."""
        call: Generator[Any, Any, Opened] = self._calling.open_response(self, *args)
        return call

    def _streamed(self, opened: Opened) -> Any:
        raise NotImplementedError

    def _stream(self, opened: Opened, items: Items) -> Any:
        raise NotImplementedError

    def _closing(self) -> Generator[Any, Any, None]:
        """Log out where the client logged in, then close the connections."""
        if self._closed:
            return
        try:
            for source in self._credentials.sources():
                yield from source.finish(self)
        finally:
            self._made_io.closed = True
        yield self._made_io.shut()


def _count(retries: int) -> int:
    if not isinstance(retries, int) or retries < 0:
        raise ValueError(f"retries is a number from 0 on, not {retries!r}")
    return retries


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    checked: dict[str, tuple[str, str]] = {}
    for name, value in headers.items():
        set_header(checked, name, value)
    return dict(checked.values())
