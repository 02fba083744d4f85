"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .aged import Aged as Aged
    from .cat import Cat as Cat
    from .named import Named as Named

_WHERE: dict[str, str] = {"Aged": "aged", "Cat": "cat", "Named": "named"}

__all__ = ["Aged", "Cat", "Named"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
