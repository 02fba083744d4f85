"""What is inside of a union is read once, whatever is tried with the whole: else time would double with each level."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from threading import local
from typing import Any, cast

__all__ = ["once"]


class _Known(local):
    """What the unions inside of one that is being read came to, by union, place and strictness."""

    found: dict[tuple[Any, int, bool], tuple[Any, Any, Any]] | None = None


_known = _Known()


def once(
    read: Callable[[Any, Any, bool], Any],
) -> Callable[[Any, Any, bool], Any]:
    """A function of union, value and strictness, which remembers what it did while an outer call of it goes on.

    A ValueError of it has ``again()``, which makes it anew.
    """

    @wraps(read)
    def remembering(hook: Any, value: Any, strict: bool) -> Any:
        found = _known.found
        if found is None:
            _known.found = {}
            try:
                return read(hook, value, strict)
            finally:
                _known.found = None
        key = (hook, id(value), strict)
        if key in found:
            _, made, error = found[key]
            if error is not None:
                raise error.again()
            return made
        try:
            made = read(hook, value, strict)
        except ValueError as problem:
            error = cast(Any, problem)
            found[key] = value, None, error.again()
            raise
        found[key] = value, made, None  # the value, so that no other gets its id
        return made

    return remembering
