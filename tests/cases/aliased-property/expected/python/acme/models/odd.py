"""Odd."""

from __future__ import annotations

from .._runtime.model import AliasedModel, field
from .._runtime.unset import UNSET, UnsetType


class Odd(AliasedModel, kw_only=True):
    """`Odd` of the API."""

    __wires__ = {
        "\x7fsay_hi": 'say "hi"',
        "\x7fback_slash": "back\\slash",
        "\x7ftwo_lines": "two\nlines",
    }

    say_hi: str = field(name="\x7fsay_hi")
    back_slash: int | UnsetType = field(default=UNSET, name="\x7fback_slash")
    two_lines: list[Odd] | UnsetType = field(default=UNSET, name="\x7ftwo_lines")
    plain: str | UnsetType = UNSET
