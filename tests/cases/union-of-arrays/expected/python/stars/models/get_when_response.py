"""GetWhenResponse."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.union import Unknown, union

if TYPE_CHECKING:
    GetWhenResponse: TypeAlias = _dt.datetime | str | Unknown
else:
    GetWhenResponse = union(lambda: (_dt.datetime, str, str))
