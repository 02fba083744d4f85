"""ResizeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .resize_request_object import ResizeRequestObject

LINKS = ("ResizeRequestObject",)


class ResizeRequest(Model, kw_only=True):
    """`ResizeRequest` of the API."""

    resize: ResizeRequestObject
