"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .resize_request import ResizeRequest as ResizeRequest
    from .resize_request_object import ResizeRequestObject as ResizeRequestObject
    from .start_request import StartRequest as StartRequest

_WHERE: dict[str, str] = {
    "ResizeRequest": "resize_request",
    "ResizeRequestObject": "resize_request_object",
    "StartRequest": "start_request",
}

__all__ = ["ResizeRequest", "ResizeRequestObject", "StartRequest"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
