"""The clients of Acme."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.calls import Retry
from ._runtime.client import AsyncClientBase, ClientConfig, SyncClient
from ._runtime.servers import Server
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime.hooks import Hooks
    from ._runtime.timeouts import Timeout
    from .resources.theirs import AsyncTheirs, Theirs
    from .resources.vms import AsyncVms, Vms
    from .resources.wrong import AsyncWrong, Wrong

_CONFIG = ClientConfig(
    name="acme",
    version="1.2.0",
    env_prefix="ACME",
    servers=(Server("https://api.acme.example"),),
    retry=Retry(("408", "429", "502", "504")),
)


class Client(SyncClient):
    """Client of Acme.

    Args:
        base_url: Where the API is; default: ACME_BASE_URL, else
            https://api.acme.example.
        timeout: Seconds for a connection, each write, and a whole response: a
            number, or a Timeout that tells them apart; None waits for ever. Default:
            60, or what http_client says.
        retries: How often a call is sent again after a failure that may pass, where
            that is safe.
        headers: Headers of every request.
        http_client: Sends the requests; yours to close.
        strict: Raise DecodeError for responses that are not as described.
        hooks: Functions that see each request, response and error.
        max_response_size: Bytes of a response that is not streamed; None is any
            number.

    Raises:
        ValueError: An argument cannot be used.

    Calls raise APIStatusError, or its class for the status, when the server answers
    with an error; APIConnectionError when no whole response arrives (APITimeoutError
    when that takes too long); DecodeError when the response cannot be read. All of
    them are APIError.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        timeout: float | Timeout | None | UnsetType = UNSET,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        max_response_size: int | None = 1 << 29,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {},
            timeout=timeout,
            retries=retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_response_size=max_response_size,
        )

    @cached_property
    def theirs(self) -> Theirs:
        """Operations of theirs."""
        from .resources.theirs import Theirs

        return Theirs(self)

    @cached_property
    def vms(self) -> Vms:
        """Operations of vms."""
        from .resources.vms import Vms

        return Vms(self)

    @cached_property
    def wrong(self) -> Wrong:
        """Operations of wrong."""
        from .resources.wrong import Wrong

        return Wrong(self)


class AsyncClient(AsyncClientBase):
    """Client of Acme.

    Args:
        base_url: Where the API is; default: ACME_BASE_URL, else
            https://api.acme.example.
        timeout: Seconds for a connection, each write, and a whole response: a
            number, or a Timeout that tells them apart; None waits for ever. Default:
            60, or what http_client says.
        retries: How often a call is sent again after a failure that may pass, where
            that is safe.
        headers: Headers of every request.
        http_client: Sends the requests; yours to close.
        strict: Raise DecodeError for responses that are not as described.
        hooks: Functions that see each request, response and error.
        max_response_size: Bytes of a response that is not streamed; None is any
            number.

    Raises:
        ValueError: An argument cannot be used.

    Calls raise APIStatusError, or its class for the status, when the server answers
    with an error; APIConnectionError when no whole response arrives (APITimeoutError
    when that takes too long); DecodeError when the response cannot be read. All of
    them are APIError.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        timeout: float | Timeout | None | UnsetType = UNSET,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        max_response_size: int | None = 1 << 29,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {},
            timeout=timeout,
            retries=retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_response_size=max_response_size,
        )

    @cached_property
    def theirs(self) -> AsyncTheirs:
        """Operations of theirs."""
        from .resources.theirs import AsyncTheirs

        return AsyncTheirs(self)

    @cached_property
    def vms(self) -> AsyncVms:
        """Operations of vms."""
        from .resources.vms import AsyncVms

        return AsyncVms(self)

    @cached_property
    def wrong(self) -> AsyncWrong:
        """Operations of wrong."""
        from .resources.wrong import AsyncWrong

        return AsyncWrong(self)
