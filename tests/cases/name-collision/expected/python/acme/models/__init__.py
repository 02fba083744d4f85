"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .user import User as User
    from .user_2 import User_2 as User_2

_WHERE: dict[str, str] = {"User": "user", "User_2": "user_2"}

__all__ = ["User", "User_2"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
