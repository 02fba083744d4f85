"""The clients of 3 Ünïcode APIs!."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClientBase, ClientConfig, SyncClient
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .resources.list import AsyncList, List
    from .resources.property import AsyncProperty, Property
    from .resources.str_ import AsyncStr, Str

_CONFIG = ClientConfig(
    name="api_3_unicode_apis",
    version="1.2b0",
    env_prefix="API_3_UNICODE_APIS",
)


class Client(SyncClient):
    """Client of 3 Ünïcode APIs!.

    Args:
        base_url: Where the API is; default: API_3_UNICODE_APIS_BASE_URL, else none:
            give it here or there.
        timeout: Seconds to wait for a connection and between bytes; None waits for
            ever.
        headers: Headers of every request.
        http_client: Sends the requests; yours to close.
        strict: Raise DecodeError for responses that are not as described.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        timeout: float | None | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {},
            timeout=timeout,
            headers=headers,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def list(self) -> List:
        """Operations of list."""
        from .resources.list import List

        return List(self)

    @cached_property
    def property(self) -> Property:
        """Operations of property."""
        from .resources.property import Property

        return Property(self)

    @cached_property
    def str_(self) -> Str:
        """Operations of str_."""
        from .resources.str_ import Str

        return Str(self)


class AsyncClient(AsyncClientBase):
    """Client of 3 Ünïcode APIs!.

    Args:
        base_url: Where the API is; default: API_3_UNICODE_APIS_BASE_URL, else none:
            give it here or there.
        timeout: Seconds to wait for a connection and between bytes; None waits for
            ever.
        headers: Headers of every request.
        http_client: Sends the requests; yours to close.
        strict: Raise DecodeError for responses that are not as described.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        timeout: float | None | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {},
            timeout=timeout,
            headers=headers,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def list(self) -> AsyncList:
        """Operations of list."""
        from .resources.list import AsyncList

        return AsyncList(self)

    @cached_property
    def property(self) -> AsyncProperty:
        """Operations of property."""
        from .resources.property import AsyncProperty

        return AsyncProperty(self)

    @cached_property
    def str_(self) -> AsyncStr:
        """Operations of str_."""
        from .resources.str_ import AsyncStr

        return AsyncStr(self)
