"""What is shown of values that the API's description does not know: no secrets, as far as names tell."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["HIDDEN", "shown"]

_SECRET = re.compile(
    r"passw|pwd|secret|token|credential|authorization|cookie|session"
    r"|(api|access|private|encryption).?key",
    re.IGNORECASE,
)


class _Hidden:
    def __repr__(self) -> str:
        return "'***'"


HIDDEN = _Hidden()


def shown(value: Any) -> Any:
    """The value for a repr: plain objects without what is secret by its name."""
    if type(value) is dict:
        return {
            key: HIDDEN if isinstance(key, str) and _SECRET.search(key) else shown(item)
            for key, item in value.items()
        }
    if type(value) is list:
        return [shown(item) for item in value]
    return value
