"""The clients of Acme."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import ApiKeyScheme, BasicScheme, HttpScheme, OAuth2Scheme
from ._runtime.client import AsyncClientBase, ClientConfig, Server, SyncClient
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime.auth import AsyncToken, Token
    from .resources.x import AsyncX, X

_CONFIG = ClientConfig(
    name="acme",
    version="1.2.0",
    env_prefix="ACME",
    servers=(Server("https://api.acme.example"),),
    schemes={
        "key": ApiKeyScheme("X-Key"),
        "login": BasicScheme(),
        "token": HttpScheme("Bearer"),
        "oauth": OAuth2Scheme(),
    },
    security=(("key",), ("login",)),
)


class Client(SyncClient):
    """Client of Acme.

    Args:
        base_url: Where the API is; default: ACME_BASE_URL, else the document's first
            server.
        key: credential of the scheme key; default: ACME_KEY.
        login: credential of the scheme login; default: ACME_LOGIN_USERNAME and
            _PASSWORD.
        token: credential of the scheme token; default: ACME_TOKEN.
        oauth: credential of the scheme oauth; default: ACME_OAUTH.
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
        key: Token | None = None,
        login: tuple[str, str] | None = None,
        token: Token | None = None,
        oauth: Token | None = None,
        timeout: float | None | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {"key": key, "login": login, "token": token, "oauth": oauth},
            timeout=timeout,
            headers=headers,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def x(self) -> X:
        """Operations of x."""
        from .resources.x import X

        return X(self)


class AsyncClient(AsyncClientBase):
    """Client of Acme.

    Args:
        base_url: Where the API is; default: ACME_BASE_URL, else the document's first
            server.
        key: credential of the scheme key; default: ACME_KEY.
        login: credential of the scheme login; default: ACME_LOGIN_USERNAME and
            _PASSWORD.
        token: credential of the scheme token; default: ACME_TOKEN.
        oauth: credential of the scheme oauth; default: ACME_OAUTH.
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
        key: AsyncToken | None = None,
        login: tuple[str, str] | None = None,
        token: AsyncToken | None = None,
        oauth: AsyncToken | None = None,
        timeout: float | None | UnsetType = UNSET,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            _CONFIG,
            base_url,
            {"key": key, "login": login, "token": token, "oauth": oauth},
            timeout=timeout,
            headers=headers,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def x(self) -> AsyncX:
        """Operations of x."""
        from .resources.x import AsyncX

        return AsyncX(self)
