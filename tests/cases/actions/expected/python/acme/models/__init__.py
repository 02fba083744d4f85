"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .resize_request import ResizeRequest as ResizeRequest
    from .resize_request_resize import ResizeRequestResize as ResizeRequestResize
    from .start_request import StartRequest as StartRequest

_WHERE: dict[str, str] = {
    "ResizeRequest": "resize_request",
    "ResizeRequestResize": "resize_request_resize",
    "StartRequest": "start_request",
}

__all__ = ["ResizeRequest", "ResizeRequestResize", "StartRequest"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
