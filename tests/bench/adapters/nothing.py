"""No client at all: what an interpreter costs by itself."""

from __future__ import annotations


def load() -> None:
    """Nothing is imported."""


def first(address: str) -> None:
    """Nothing is called."""
