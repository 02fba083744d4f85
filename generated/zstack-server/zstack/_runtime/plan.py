"""What decode.py has to know of a type, worked out once."""

from __future__ import annotations

import datetime
import decimal
import enum
import uuid
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import UnsetType

from .enums import OpenEnum
from .lazy import ensure_linked
from .model import Record, properties, tag_of
from .union import Hook

__all__ = [
    "ANY",
    "HOOK",
    "LEAF",
    "LIST",
    "MAP",
    "MODEL",
    "TUPLE",
    "UNION",
    "holds",
    "Plan",
    "plan_of",
]

ANY, LEAF, LIST, TUPLE, MAP, MODEL, UNION, HOOK = range(8)

_LISTS = (list, set, frozenset)


class Plan:
    """A type taken apart by one level.

    ``kind`` is one of the constants above. ``nullable`` says whether null is a value of the type. ``scalars`` is the
    union of a union's scalars, None if there are none.
    """

    __slots__ = (
        "_info",
        "args",
        "exact",
        "kind",
        "nullable",
        "origin",
        "rank",
        "scalars",
        "type",
    )

    def __init__(self, tp: Any) -> None:
        members = _members(tp)
        self.nullable = NoneType in members
        members = [m for m in members if m is not NoneType and m is not UnsetType]
        self.type: Any = members[0] if len(members) == 1 else tp
        self.origin: Any = get_origin(self.type) or self.type
        self.args: tuple[Any, ...] = get_args(self.type)
        self.exact: Any = self.type if self.type in (str, int, bool, float) else None
        self._info: ModelInfo | None = None
        self.kind = UNION if len(members) > 1 else self._kind()
        self.scalars: Any = None
        if self.kind == UNION:
            self.args = tuple(members)
            leaves = tuple(m for m in members if plan_of(m).kind == LEAF)
            self.scalars = Union[leaves] if leaves else None  # noqa: UP007
        self.rank = _rank(self.type) if self.kind == LEAF else 0

    def _kind(self) -> int:
        if self.type is Any or self.type is object:
            return ANY
        if isinstance(self.type, Hook):
            return HOOK
        if self.origin in _LISTS or (
            self.origin is tuple and self.args[1:] == (Ellipsis,)
        ):
            return LIST
        if self.origin is tuple:
            return TUPLE
        if self.origin is dict:
            return MAP
        if isinstance(self.type, type) and issubclass(self.type, Record):
            return MODEL
        return LEAF

    @property
    def info(self) -> ModelInfo:
        """Only for MODEL."""
        if self._info is None:
            self._info = ModelInfo(self.type)
        return self._info


class ModelInfo:
    """The fields of a model: wire name -> (attribute, type), and what tells it from others."""

    __slots__ = (
        "attributes",
        "extra",
        "fields",
        "literals",
        "required",
        "tag",
        "tag_field",
    )

    def __init__(self, cls: Any) -> None:
        ensure_linked(cls.__module__)
        found = properties(cls)
        self.fields: dict[str, tuple[str, Any]] = {
            p.wire: (p.name, p.type) for p in found
        }
        sent_only = getattr(cls, "__sent_only__", ())
        self.required = frozenset(
            p.wire for p in found if p.required and p.name not in sent_only
        )
        self.attributes = frozenset(p.name for p in found if p.required)
        self.literals = {p.wire: values for p in found if (values := _literals(p.type))}
        self.tag_field, self.tag = tag_of(cls)
        extra = getattr(cls, "__extra_type__", None)
        self.extra = extra() if extra is not None else Any


plan_of = lru_cache(maxsize=None)(Plan)


def holds(tp: Any, value: Any) -> bool:
    """Whether a value is of the type, by its class alone."""
    plan = plan_of(tp)
    if value is None:
        return plan.nullable or plan.kind == ANY
    if plan.kind == UNION:
        return any(holds(member, value) for member in plan.args)
    if plan.kind == ANY:
        return True
    if plan.origin is Literal:
        return value in plan.args
    return isinstance(value, plan.type if plan.kind == HOOK else plan.origin)


def _members(tp: Any) -> list[Any]:
    if get_origin(tp) is Annotated:
        return _members(get_args(tp)[0])
    if get_origin(tp) in (Union, UnionType):
        return [m for arg in get_args(tp) for m in _members(arg)]
    return [NoneType if tp is None else tp]


def _literals(tp: Any) -> tuple[Any, ...]:
    members = [m for m in _members(tp) if m is not UnsetType]
    if members and all(get_origin(m) is Literal for m in members):
        return tuple(value for m in members for value in get_args(m))
    return ()


_PICKY = (
    datetime.datetime,
    datetime.date,
    datetime.time,
    datetime.timedelta,
    uuid.UUID,
    decimal.Decimal,
)


def _rank(tp: Any) -> int:
    """The order in which the scalars of a union are tried: those that refuse most come first."""
    if get_origin(tp) is Literal or tp is bool:
        return 0
    if tp in _PICKY:
        return _PICKY.index(tp) + 1
    if isinstance(tp, type) and issubclass(tp, enum.Enum):
        return 21 if issubclass(tp, OpenEnum) else 20
    return {int: 22, float: 23, str: 24}.get(tp, 25)
