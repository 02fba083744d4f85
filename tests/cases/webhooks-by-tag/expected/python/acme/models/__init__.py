"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .gone import Gone as Gone
    from .new import New as New

_WHERE: dict[str, str] = {"Gone": "gone", "New": "new"}

__all__ = ["Gone", "New"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
