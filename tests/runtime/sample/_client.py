"""The clients of the sample API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import ApiKeyScheme, BasicScheme, HttpScheme, OAuth2Scheme
from ._runtime.client import AsyncClientBase, ClientConfig, Server, SyncClient
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    import httpx2

    from ._runtime.auth import AsyncToken, Token
    from ._runtime.hooks import Hooks
    from ._runtime.timeouts import Timeout
    from .resources.things import AsyncThings, Things
    from .resources.vm_instances import AsyncVmInstances, VmInstances

_CONFIG = ClientConfig(
    name="sample",
    version="1.0.0",
    env_prefix="SAMPLE",
    servers=(Server("http://{host}:{port}/base", {"host": "127.0.0.1", "port": "8080"}),),
    schemes={
        "session": HttpScheme("OAuth"),
        "key": ApiKeyScheme("X-Key", "header"),
        "query_key": ApiKeyScheme("api_key", "query"),
        "cookie_key": ApiKeyScheme("sid", "cookie"),
        "login": BasicScheme(),
        "oauth": OAuth2Scheme(),
    },
    security=(("session",),),
)


class Client(SyncClient):
    """Client of the sample API."""

    def __init__(
        self,
        base_url: str | None = None,
        *,
        session: Token | None = None,
        key: Token | None = None,
        query_key: Token | None = None,
        cookie_key: Token | None = None,
        login: tuple[str, str] | None = None,
        oauth: Token | None = None,
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
            {
                "session": session,
                "key": key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "login": login,
                "oauth": oauth,
            },
            timeout=timeout,
            retries=retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_response_size=max_response_size,
        )

    @cached_property
    def things(self) -> Things:
        """Things of every kind."""
        from .resources.things import Things

        return Things(self)

    @cached_property
    def vm_instances(self) -> VmInstances:
        """VM instances."""
        from .resources.vm_instances import VmInstances

        return VmInstances(self)


class AsyncClient(AsyncClientBase):
    """Client of the sample API, to be awaited."""

    def __init__(
        self,
        base_url: str | None = None,
        *,
        session: AsyncToken | None = None,
        key: AsyncToken | None = None,
        query_key: AsyncToken | None = None,
        cookie_key: AsyncToken | None = None,
        login: tuple[str, str] | None = None,
        oauth: AsyncToken | None = None,
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
            {
                "session": session,
                "key": key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "login": login,
                "oauth": oauth,
            },
            timeout=timeout,
            retries=retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_response_size=max_response_size,
        )

    @cached_property
    def things(self) -> AsyncThings:
        """Things of every kind."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    @cached_property
    def vm_instances(self) -> AsyncVmInstances:
        """VM instances."""
        from .resources.vm_instances import AsyncVmInstances

        return AsyncVmInstances(self)
