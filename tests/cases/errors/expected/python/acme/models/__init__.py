"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .get_vm_response import GetVmResponse as GetVmResponse
    from .short_response import ShortResponse as ShortResponse

_WHERE: dict[str, str] = {
    "GetVmResponse": "get_vm_response",
    "ShortResponse": "short_response",
}

__all__ = ["GetVmResponse", "ShortResponse"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
