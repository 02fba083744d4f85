"""The value of what was not given, which is neither null nor empty."""

from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "UnsetType"]
