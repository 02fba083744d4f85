"""Unions that say which variant a value is by a tag, or by what they hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import local
from typing import Any

__all__ = ["Hook", "Unknown", "made", "union"]


class Unknown:
    """A variant of a union that this client does not know. ``value`` is the JSON value."""

    __slots__ = ("value",)
    __match_args__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        from .hiding import shown

        return f"Unknown({shown(self.value)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and bool(other.value == self.value)

    def __reduce__(self) -> Any:
        return Unknown, (self.value,)


class Hook(type):
    """A type that msgspec hands over to decode.py."""

    variants: Callable[[], tuple[Any, ...]]
    tag: tuple[str, ...]
    mapping: Mapping[Any, int]
    default: int | None

    def __instancecheck__(cls, instance: object) -> bool:
        if instance is made.value:  # msgspec asks this of what walk.py has just made
            made.value = _NOTHING
            return True
        if isinstance(instance, Unknown):
            return True
        from .plan import holds

        return any(holds(tp, instance) for tp in cls.variants())


_NOTHING = object()


class _Made(local):
    value: Any = _NOTHING


made = _Made()


def union(
    variants: Callable[[], tuple[Any, ...]],
    *,
    tag: str | tuple[str, ...] | None = None,
    mapping: Mapping[Any, int] | None = None,
    default: int | None = None,
) -> Any:
    """A union for annotations of models.

    ``variants`` gives the types, and is called when the first value is read. ``tag`` is the wire name of the property
    that tells them apart (a tuple: a path to it), ``mapping`` leads from its value to the place of the variant;
    other values lead to the variant at ``default``. Without a tag the variant that fits best is taken. What fits none
    becomes Unknown.
    """
    path = (tag,) if isinstance(tag, str) else tag or ()
    return Hook(
        "Union",
        (),
        {
            "variants": staticmethod(variants),
            "tag": path,
            "mapping": mapping or {},
            "default": default,
        },
    )
