"""Marks what an API's description calls deprecated."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message):
        """Type checkers and editors strike it through; calling it warns nobody, since that would flood a log."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark
