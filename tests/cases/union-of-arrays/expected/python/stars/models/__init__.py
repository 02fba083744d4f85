"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .get_when_response import GetWhenResponse as GetWhenResponse
    from .list_stars_response import ListStarsResponse as ListStarsResponse
    from .star import Star as Star
    from .user import User as User

_WHERE: dict[str, str] = {
    "GetWhenResponse": "get_when_response",
    "ListStarsResponse": "list_stars_response",
    "Star": "star",
    "User": "user",
}

__all__ = ["GetWhenResponse", "ListStarsResponse", "Star", "User"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
