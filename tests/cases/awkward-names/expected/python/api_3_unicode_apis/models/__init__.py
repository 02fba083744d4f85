"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .any import Any_ as Any_
    from .kinds import Kinds as Kinds
    from .list_model import List as List
    from .str_model import Str as Str

_WHERE: dict[str, str] = {
    "Any_": "any",
    "Kinds": "kinds",
    "List": "list_model",
    "Str": "str_model",
}

__all__ = ["Any_", "Kinds", "List", "Str"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
