"""What a caller can say about a single call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

__all__ = ["CallOptions"]


class CallOptions(TypedDict, total=False):
    """Options of a single call. All are optional."""

    timeout: float | None
    """Seconds to wait for a connection, for each read and for each write; None waits for ever."""
    headers: Mapping[str, str | None]
    """Headers to add or replace; None takes one away."""
    query: Mapping[str, Any]
    """Query parameters to add."""
    base_url: str
    """Where to send this call. Credentials go there, too."""
    strict: bool
    """Raise DecodeError for a response that is not as described."""
    extra_body: Mapping[str, Any]
    """Members to add to the request body."""
