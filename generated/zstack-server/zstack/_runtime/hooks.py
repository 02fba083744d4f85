"""Functions of the caller that see each request and response."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from .request import PreparedRequest
    from .response import Arrived

__all__ = ["Hooks"]


class Hooks(Struct, frozen=True):
    """Functions to be called around requests; those of an async client may be async.

    ``before_request`` gets each request before it is sent, also when it is sent again, with its credentials: it may
    change URL and headers, and may sign. ``after_response`` gets the request and its response, before it is decoded.
    ``on_error`` gets the request and the exception that the call is about to raise.
    An exception in a hook ends the call.
    """

    before_request: Sequence[Callable[[PreparedRequest], Any]] = ()
    after_response: Sequence[Callable[[PreparedRequest, Arrived], Any]] = ()
    on_error: Sequence[Callable[[PreparedRequest, Exception], Any]] = ()
