"""Client of Acme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models as models
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIError as APIError
    from ._runtime.errors import APIResponseError as APIResponseError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.errors import GoneError as GoneError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import MethodNotAllowedError as MethodNotAllowedError
    from ._runtime.errors import MissingFieldError as MissingFieldError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import RedirectError as RedirectError
    from ._runtime.errors import ServiceUnavailableError as ServiceUnavailableError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.pages import AsyncPage as AsyncPage
    from ._runtime.pages import AsyncPages as AsyncPages
    from ._runtime.streaming import AsyncStream as AsyncStream
    from ._runtime.streaming import AsyncStreamedResponse as AsyncStreamedResponse
    from ._runtime.options import CallOptions as CallOptions
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.pages import Page as Page
    from ._runtime.request import PreparedRequest as PreparedRequest
    from ._runtime.response import Response as Response
    from ._runtime.streaming import Stream as Stream
    from ._runtime.streaming import StreamedResponse as StreamedResponse
    from ._runtime.timeouts import Timeout as Timeout
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.union import Unknown as Unknown
    from ._runtime.unset import UnsetType as UnsetType
    from ._runtime.conditions import Condition as Condition
    from ._conditions import where as where

__version__ = "1.2.0"

_WHERE = {
    "AsyncClient": "_client",
    "Client": "_client",
    "APIConnectionError": "_runtime.errors",
    "APIError": "_runtime.errors",
    "APIResponseError": "_runtime.errors",
    "APIStatusError": "_runtime.errors",
    "APITimeoutError": "_runtime.errors",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "DecodeError": "_runtime.errors",
    "GoneError": "_runtime.errors",
    "InternalServerError": "_runtime.errors",
    "MethodNotAllowedError": "_runtime.errors",
    "MissingFieldError": "_runtime.errors",
    "NotFoundError": "_runtime.errors",
    "PermissionDeniedError": "_runtime.errors",
    "RateLimitError": "_runtime.errors",
    "RedirectError": "_runtime.errors",
    "ServiceUnavailableError": "_runtime.errors",
    "UnprocessableEntityError": "_runtime.errors",
    "AsyncPage": "_runtime.pages",
    "AsyncPages": "_runtime.pages",
    "AsyncStream": "_runtime.streaming",
    "AsyncStreamedResponse": "_runtime.streaming",
    "CallOptions": "_runtime.options",
    "Hooks": "_runtime.hooks",
    "Page": "_runtime.pages",
    "PreparedRequest": "_runtime.request",
    "Response": "_runtime.response",
    "Stream": "_runtime.streaming",
    "StreamedResponse": "_runtime.streaming",
    "Timeout": "_runtime.timeouts",
    "UNSET": "_runtime.unset",
    "Unknown": "_runtime.union",
    "UnsetType": "_runtime.unset",
    "Condition": "_runtime.conditions",
    "where": "_conditions",
}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "Client",
    "Condition",
    "ConflictError",
    "DecodeError",
    "GoneError",
    "Hooks",
    "InternalServerError",
    "MethodNotAllowedError",
    "MissingFieldError",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "PreparedRequest",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServiceUnavailableError",
    "Stream",
    "StreamedResponse",
    "Timeout",
    "UNSET",
    "Unknown",
    "UnprocessableEntityError",
    "UnsetType",
    "models",
    "where",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "models":
        return import_module(f"{__name__}.models")
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
