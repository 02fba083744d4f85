"""File, FileOwner, Group."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import AliasedModel, Model, READ_ONLY, ReadOnlyModel, field
from .._runtime.union import Unknown, union
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .user import User

LINKS = ("User",)


class File(ReadOnlyModel, AliasedModel, kw_only=True):
    """`File` of the API."""

    __secrets__ = ("secret",)

    __wires__ = {"\x7fsay_hi": 'say "hi"'}

    id: str = READ_ONLY
    """Read only."""
    name: str
    json_: str | UnsetType = field(default=UNSET, name="json")
    """What pydantic has a method for."""
    content: bytes | UnsetType = UNSET
    secret: str | UnsetType = UNSET
    say_hi: str | UnsetType = field(default=UNSET, name="\x7fsay_hi")
    owner: FileOwner | UnsetType = UNSET
    parent: File | UnsetType = UNSET


class Group(Model, kw_only=True):
    """`Group` of the API."""

    kind: str
    files: list[File] | UnsetType = UNSET


if TYPE_CHECKING:
    FileOwner: TypeAlias = User | Group | Unknown
else:
    FileOwner = union(
        lambda: (User, Group),
        tag="kind",
        mapping={"user": 0, "group": 1},
    )
