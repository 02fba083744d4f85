"""A client of the sample API, shaped as generated ones are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models as models
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._runtime import errors as errors
    from ._runtime.errors import APIError as APIError
    from ._runtime.unset import UNSET as UNSET

__version__ = "1.0.0"
__all__ = ["APIError", "AsyncClient", "Client", "UNSET", "errors", "models"]

_WHERE = {
    "APIError": "._runtime.errors",
    "AsyncClient": "._client",
    "Client": "._client",
    "UNSET": "._runtime.unset",
    "errors": "._runtime",
    "models": "",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in ("errors", "models"):
        value: Any = import_module(f"{where}.{name}", __name__)
    else:
        value = getattr(import_module(where, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
