"""Star."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .user import User

LINKS = ("User",)


class Star(Model, kw_only=True):
    """`Star` of the API."""

    user: User
    starred_at: _dt.datetime | UnsetType = UNSET
