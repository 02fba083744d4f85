"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .circle import Circle as Circle
    from .shape import Shape as Shape
    from .shape import Square as Square

_WHERE: dict[str, str] = {"Circle": "circle", "Shape": "shape", "Square": "shape"}

__all__ = ["Circle", "Shape", "Square"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
