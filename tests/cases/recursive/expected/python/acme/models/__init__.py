"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .data import Data as Data
    from .leaf import Leaf as Leaf
    from .leaf import Tree as Tree

_WHERE: dict[str, str] = {"Data": "data", "Leaf": "leaf", "Tree": "leaf"}

__all__ = ["Data", "Leaf", "Tree"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
