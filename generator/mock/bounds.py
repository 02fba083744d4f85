"""How much a mock keeps: when there is no room for something new, the oldest goes."""

from __future__ import annotations

from typing import Generic, TypeVar

Key = TypeVar("Key")
_LEAST = 1000  # bytes that anything takes


class Room(Generic[Key]):
    """Room for `most` things of `bytes` in all. What is added last always stays."""

    def __init__(self, most: int, bytes: int) -> None:
        self._most, self._bytes, self._used = most, bytes, 0
        self._sizes: dict[Key, int] = {}

    def add(self, key: Key, size: int = 0) -> list[Key]:
        """Note something, `size` bytes long; gives what has to go for it. What was there is new again."""
        self.drop(key)
        self._sizes[key] = size + _LEAST
        self._used += size + _LEAST
        gone: list[Key] = []
        while len(self._sizes) > 1 and (len(self._sizes) > self._most or self._used > self._bytes):
            gone.append(next(iter(self._sizes)))
            self.drop(gone[-1])
        return gone

    def drop(self, key: Key) -> None:
        """Forget something, if it is known."""
        self._used -= self._sizes.pop(key, 0)
