"""Conditions of queries: texts made of a field, an operator and a value, such as ``size>=3``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .styles import text

if TYPE_CHECKING:
    from datetime import date, time, timedelta
    from decimal import Decimal
    from enum import Enum
    from uuid import UUID

    Value: TypeAlias = (
        str | int | float | Decimal | date | time | timedelta | UUID | Enum
    )

__all__ = ["Condition", "Field"]


class Condition(str):
    """A condition as the API takes it. It is a text, and goes wherever a text may go."""

    __slots__ = ()

    def __bool__(self) -> bool:
        """Raises TypeError: the server compares, so nothing here is true or false.

        A text would be true, and ``and``, ``or``, ``if`` and ``in`` would silently choose the wrong thing.
        """
        raise TypeError(
            f"the condition {str(self)!r} is for the server, it is neither true nor false here: pass several in a "
            "list, not with 'and' or 'or', and ask for one of some values by in_([...])"
        )


class Field:
    """A field that conditions are made of: ``where("size") >= 3``.

    ``operators`` are those of the API, by our names; ``separator`` stands between the values of a list.
    """

    __slots__ = ("_name", "_operators", "_separator")

    def __init__(
        self, name: str, operators: Mapping[str, str], separator: str = ","
    ) -> None:
        if not isinstance(name, str):
            raise TypeError(f"a field has a name, a text, not {type(name).__name__}")
        if not name:
            raise ValueError("the name of a field is empty")
        self._name = name
        self._operators = operators
        self._separator = separator

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, value: Value) -> Condition:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._made("eq", self._text(value))

    def __ne__(self, value: Value) -> Condition:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._made("ne", self._text(value))

    def __gt__(self, value: Value) -> Condition:
        return self._made("gt", self._text(value))

    def __ge__(self, value: Value) -> Condition:
        return self._made("ge", self._text(value))

    def __lt__(self, value: Value) -> Condition:
        return self._made("lt", self._text(value))

    def __le__(self, value: Value) -> Condition:
        return self._made("le", self._text(value))

    def in_(self, values: Iterable[Value]) -> Condition:
        """One of the values. Raises ValueError for none, or one that holds what stands between them."""
        return self._made("in", self._joined(values))

    def not_in(self, values: Iterable[Value]) -> Condition:
        """None of the values. Raises as in_()."""
        return self._made("not_in", self._joined(values))

    def like(self, pattern: str) -> Condition:
        """Like the pattern, which is as the API wants it."""
        return self._made("like", self._text(pattern))

    def not_like(self, pattern: str) -> Condition:
        """Not like the pattern."""
        return self._made("not_like", self._text(pattern))

    def is_null(self) -> Condition:
        """Without a value."""
        return self._made("is_null", "")

    def not_null(self) -> Condition:
        """With any value."""
        return self._made("not_null", "")

    def __repr__(self) -> str:
        return f"where({self._name!r})"

    def _made(self, operator: str, value: str) -> Condition:
        spelled = self._operators.get(operator)
        if spelled is None:
            raise TypeError(
                f"{self!r}: this API has no condition {operator!r}; it has {', '.join(self._operators)}"
            )
        return Condition(f"{self._name}{spelled}{value}")

    def _text(self, value: Any) -> str:
        if value is None:
            raise TypeError(
                f"{self!r} cannot be compared with None; is_null() and not_null() ask for that"
            )
        try:
            return text(value)
        except TypeError:
            raise TypeError(
                f"{self!r} cannot be compared with {type(value).__name__}"
            ) from None

    def _joined(self, values: Iterable[Any]) -> str:
        if isinstance(values, (str, bytes)):
            raise TypeError(f"{self!r}: a list of values belongs here, not a text")
        texts = [self._text(value) for value in values]
        if not texts:
            raise ValueError(f"{self!r}: a list without values is no condition")
        for one in texts:
            if self._separator in one:
                raise ValueError(
                    f"{self!r}: {one!r} cannot be in a list, whose values are separated by {self._separator!r}"
                )
        return self._separator.join(texts)
