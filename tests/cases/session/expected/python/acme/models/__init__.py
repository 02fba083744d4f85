"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .log_in import LogIn as LogIn
    from .session import Session as Session

_WHERE: dict[str, str] = {"LogIn": "log_in", "Session": "session"}

__all__ = ["LogIn", "Session"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
