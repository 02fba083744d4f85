"""Thing and what it is made of."""

from __future__ import annotations

import datetime as _dt
import decimal as _decimal
import uuid as _uuid
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.enums import OpenEnum, OpenIntEnum
from .._runtime.model import READ_ONLY, Model, ReadOnlyModel, field
from .._runtime.union import Unknown, union
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .pet import Pet

LINKS = ("Pet",)


class Color(OpenEnum):
    """A colour."""

    RED = "red"
    DARK_BLUE = "dark-blue"


class Level(OpenIntEnum):
    """A level."""

    LOW = 1
    HIGH = 2


class Circle(Model, kw_only=True):
    """A circle."""

    radius: float


class Rect(Model, kw_only=True):
    """A rectangle."""

    width: float
    height: float


class Box(Model, kw_only=True):
    """A box."""

    width: float
    height: float
    depth: float


if TYPE_CHECKING:
    Shape: TypeAlias = Circle | Rect | Box | Unknown
else:
    Shape = union(lambda: (Circle, Rect, Box))

if TYPE_CHECKING:
    DateOrText: TypeAlias = _dt.datetime | str | Unknown
else:
    DateOrText = union(lambda: (_dt.datetime, str))


class Labels(Model, kw_only=True):
    """Declared properties, and others of a type."""

    title: str
    if TYPE_CHECKING:

        @property
        def extra(self) -> dict[str, Circle]: ...

    else:
        __extra_type__ = staticmethod(lambda: Circle)


class Thing(ReadOnlyModel, kw_only=True):
    """A thing."""

    __secrets__ = ("password",)

    id: int = READ_ONLY
    name: str
    email: str | None | UnsetType = UNSET
    password: str | UnsetType = UNSET
    color: Color | UnsetType = UNSET
    level: Level | UnsetType = UNSET
    kind: Literal["thing"] = "thing"
    date: _dt.date | UnsetType = UNSET
    created: _dt.datetime | UnsetType = UNSET
    uid: _uuid.UUID | UnsetType = UNSET
    blob: bytes | UnsetType = UNSET
    price: _decimal.Decimal | UnsetType = UNSET
    pets: list[Pet] | UnsetType = UNSET
    shape: Shape | None | UnsetType = UNSET
    when: DateOrText | UnsetType = UNSET
    point: tuple[float, float] | UnsetType = UNSET
    counts: dict[str, int] | UnsetType = UNSET
    mixed: str | int | list[str] | None | UnsetType = UNSET
    labels: Labels | UnsetType = UNSET
    parent: Thing | None | UnsetType = UNSET
    meta: Any = UNSET
    class_: int | UnsetType = field(default=UNSET, name="class")
