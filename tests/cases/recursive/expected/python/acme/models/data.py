"""Data."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.union import Unknown, union

if TYPE_CHECKING:
    Data: TypeAlias = dict[str, Data] | Unknown
else:
    Data = union(lambda: (dict[str, Data],))
