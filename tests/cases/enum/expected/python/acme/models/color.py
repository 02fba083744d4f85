"""Color."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class Color(OpenEnum):
    """What it shines."""

    RED = "red"
    DARK_BLUE = "dark blue"
    EMPTY = ""
    NONE = "None"
    VALUE_1_ST = "1st"
