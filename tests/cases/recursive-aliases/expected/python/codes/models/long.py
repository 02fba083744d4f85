"""Long, Short."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.union import Unknown, union

if TYPE_CHECKING:
    Long: TypeAlias = "str | dict[str, Short] | dict[str, Long] | Unknown"
else:
    Long = union(lambda: (str, dict[str, Short], dict[str, Long]))


if TYPE_CHECKING:
    Short: TypeAlias = "str | dict[str, Short] | dict[str, Long] | Unknown"
else:
    Short = union(lambda: (str, dict[str, Short], dict[str, Long]))
