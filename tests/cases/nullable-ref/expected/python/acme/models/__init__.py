"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .owner import Owner as Owner
    from .pet import Pet as Pet

_WHERE: dict[str, str] = {"Owner": "owner", "Pet": "pet"}

__all__ = ["Owner", "Pet"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
