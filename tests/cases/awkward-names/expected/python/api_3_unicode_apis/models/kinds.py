"""Kinds."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class Kinds(OpenEnum):
    """`Kinds` of the API."""

    A_2 = "a"
    A = "A"
    EMPTY = ""
    VALUE_1_2 = "1"
    MINUS_1 = "-1"
    VALUE_1 = "+1"
    NAME = "name"
    CLASS = "class"
    RI_BEN = "\u65e5\u672c"
