"""Enums that keep values the API's description does not list."""

import enum
from typing import Any

__all__ = ["OpenEnum", "OpenIntEnum"]


class OpenEnum(str, enum.Enum):
    """A string enum. A value that is not listed becomes a member with ``known`` False."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @property
    def known(self) -> bool:
        """Whether the API's description lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str(self._value_)

    def __format__(self, format_spec: str) -> str:
        return format(str(self._value_), format_spec)


class OpenIntEnum(enum.IntEnum):
    """An integer enum. A value that is not listed becomes a member with ``known`` False."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @property
    def known(self) -> bool:
        """Whether the API's description lists this value."""
        return self._value_ in type(self)._value2member_map_
