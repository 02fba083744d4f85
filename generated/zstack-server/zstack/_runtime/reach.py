"""Where wire names lead in what came: in models and in JSON values alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import UNSET

from .model import Record
from .plan import plan_of
from .union import Unknown

__all__ = ["at_path"]


def at_path(value: Any, names: Iterable[str]) -> Any:
    """The value that wire names lead to, whether declared or not; UNSET if it is not there."""
    for name in names:
        if isinstance(value, Record):
            known = plan_of(type(value)).info.fields.get(name)
            if known is not None:
                value = getattr(value, known[0], UNSET)
            else:
                value = (getattr(value, "extra", None) or {}).get(name, UNSET)
            continue
        if isinstance(value, Unknown):
            value = value.value
        if isinstance(value, dict):
            value = value.get(name, UNSET)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return UNSET
    return value
