"""The clients of Codes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClientBase, ClientConfig, SyncClient
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2


_CONFIG = ClientConfig(name="codes", version="1", env_prefix="CODES")


class Client(SyncClient):
    """Client of Codes.

    Args:
        base_url: Where the API is; default: CODES_BASE_URL, else none: give it here
            or there.
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


class AsyncClient(AsyncClientBase):
    """Client of Codes.

    Args:
        base_url: Where the API is; default: CODES_BASE_URL, else none: give it here
            or there.
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
