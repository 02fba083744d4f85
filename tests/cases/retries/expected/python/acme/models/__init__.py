"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    pass

_WHERE: dict[str, str] = {}

__all__ = []

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
