"""Any_."""

from __future__ import annotations

import datetime as _dt
from typing import Any, TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .list_model import List

LINKS = ("List",)


class Any_(Model, kw_only=True):
    """`Any` of the API."""

    any: Any = field(default=UNSET, name="Any")
    list_: list[List] | UnsetType = field(default=UNSET, name="list")
    dt: _dt.date | UnsetType = field(default=UNSET, name="_dt")
