"""ListStarsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.union import Unknown, union

if TYPE_CHECKING:
    from .star import Star
    from .user import User

LINKS = ("Star", "User")


if TYPE_CHECKING:
    ListStarsResponse: TypeAlias = list[User] | list[Star] | Unknown
else:
    ListStarsResponse = union(lambda: (list[User], list[Star]))
