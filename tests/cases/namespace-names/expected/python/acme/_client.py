"""The clients of Acme."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClientBase, ClientConfig, SyncClient
from ._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime.hooks import Hooks
    from ._runtime.timeouts import Timeout
    from .resources.any import AsyncAnyResource, AnyResource
    from .resources.api_3_d import AsyncApi3D, Api3D
    from .resources.async_pet_store import AsyncAsyncPetStore, AsyncPetStore
    from .resources.class_ import AsyncClass, Class
    from .resources.client import AsyncClientResource, ClientResource
    from .resources.default import AsyncDefault, Default
    from .resources.h import AsyncH, H
    from .resources.hui_yuan import AsyncHuiYuan, HuiYuan
    from .resources.namespace import AsyncNamespaceResource, NamespaceResource
    from .resources.path import AsyncPathResource, PathResource
    from .resources.pet_store import AsyncPetStoreResource, PetStoreResource

_CONFIG = ClientConfig(name="acme", version="1.2.0", env_prefix="ACME")


class Client(SyncClient):
    """Client of Acme.

    Args:
        base_url: Where the API is; default: ACME_BASE_URL, else none: give it here
            or there.
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
    def any(self) -> AnyResource:
        """Operations of any."""
        from .resources.any import AnyResource

        return AnyResource(self)

    @cached_property
    def api_3_d(self) -> Api3D:
        """Operations of api_3_d."""
        from .resources.api_3_d import Api3D

        return Api3D(self)

    @cached_property
    def async_pet_store(self) -> AsyncPetStore:
        """Operations of async_pet_store."""
        from .resources.async_pet_store import AsyncPetStore

        return AsyncPetStore(self)

    @cached_property
    def class_(self) -> Class:
        """Operations of class_."""
        from .resources.class_ import Class

        return Class(self)

    @cached_property
    def client(self) -> ClientResource:
        """Operations of client."""
        from .resources.client import ClientResource

        return ClientResource(self)

    @cached_property
    def default(self) -> Default:
        """Operations of default."""
        from .resources.default import Default

        return Default(self)

    @cached_property
    def h(self) -> H:
        """Operations of h."""
        from .resources.h import H

        return H(self)

    @cached_property
    def hui_yuan(self) -> HuiYuan:
        """Operations of hui_yuan."""
        from .resources.hui_yuan import HuiYuan

        return HuiYuan(self)

    @cached_property
    def namespace(self) -> NamespaceResource:
        """Operations of namespace."""
        from .resources.namespace import NamespaceResource

        return NamespaceResource(self)

    @cached_property
    def path(self) -> PathResource:
        """Operations of path."""
        from .resources.path import PathResource

        return PathResource(self)

    @cached_property
    def pet_store(self) -> PetStoreResource:
        """Operations of pet_store."""
        from .resources.pet_store import PetStoreResource

        return PetStoreResource(self)


class AsyncClient(AsyncClientBase):
    """Client of Acme.

    Args:
        base_url: Where the API is; default: ACME_BASE_URL, else none: give it here
            or there.
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
    def any(self) -> AsyncAnyResource:
        """Operations of any."""
        from .resources.any import AsyncAnyResource

        return AsyncAnyResource(self)

    @cached_property
    def api_3_d(self) -> AsyncApi3D:
        """Operations of api_3_d."""
        from .resources.api_3_d import AsyncApi3D

        return AsyncApi3D(self)

    @cached_property
    def async_pet_store(self) -> AsyncAsyncPetStore:
        """Operations of async_pet_store."""
        from .resources.async_pet_store import AsyncAsyncPetStore

        return AsyncAsyncPetStore(self)

    @cached_property
    def class_(self) -> AsyncClass:
        """Operations of class_."""
        from .resources.class_ import AsyncClass

        return AsyncClass(self)

    @cached_property
    def client(self) -> AsyncClientResource:
        """Operations of client."""
        from .resources.client import AsyncClientResource

        return AsyncClientResource(self)

    @cached_property
    def default(self) -> AsyncDefault:
        """Operations of default."""
        from .resources.default import AsyncDefault

        return AsyncDefault(self)

    @cached_property
    def h(self) -> AsyncH:
        """Operations of h."""
        from .resources.h import AsyncH

        return AsyncH(self)

    @cached_property
    def hui_yuan(self) -> AsyncHuiYuan:
        """Operations of hui_yuan."""
        from .resources.hui_yuan import AsyncHuiYuan

        return AsyncHuiYuan(self)

    @cached_property
    def namespace(self) -> AsyncNamespaceResource:
        """Operations of namespace."""
        from .resources.namespace import AsyncNamespaceResource

        return AsyncNamespaceResource(self)

    @cached_property
    def path(self) -> AsyncPathResource:
        """Operations of path."""
        from .resources.path import AsyncPathResource

        return AsyncPathResource(self)

    @cached_property
    def pet_store(self) -> AsyncPetStoreResource:
        """Operations of pet_store."""
        from .resources.pet_store import AsyncPetStoreResource

        return AsyncPetStoreResource(self)
