"""What a caller can say about a single call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .timeouts import Timeout

__all__ = ["CallOptions"]


class CallOptions(TypedDict, total=False):
    """Options of a single call. All are optional."""

    timeout: float | Timeout | None
    """Seconds for the connection, each write, and the whole response; None waits for ever."""
    retries: int
    """How often the call may be sent again after a failure that may pass."""
    idempotency_key: str
    """Sent with each attempt, so that the server does once what is asked several times; allows retries."""
    headers: Mapping[str, str | None]
    """Headers to add or replace; None takes one away."""
    query: Mapping[str, Any]
    """Query parameters to add."""
    base_url: str
    """Where to send this call. Credentials go there, too."""
    strict: bool
    """Raise DecodeError for a response that is not as described."""
    job_timeout: float
    """Seconds to wait for the end of a job that the call starts."""
    extra_body: Mapping[str, Any]
    """Members to add to the request body."""
