"""What a call to the shop gave, in short, read as attributes."""

from __future__ import annotations

from typing import Any


def look(name: str, value: Any) -> list[Any]:
    if name.startswith("small"):
        return [value.key]
    return [len(value), str(value[-1].id) if name == "flat" else value[-1].lines[-1].sku]
