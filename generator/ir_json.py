"""The IR as JSON, for golden files, `export --ir` and packs in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from generator.ir import Json


def to_json(value: object) -> Json:
    """IR as JSON. Objects carry their class as `kind` where the field's type is a choice; defaults are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        out: dict[str, Json] = {"is": type(value).__name__}
        for f in fields(value):
            if not f.init:  # made of the others
                continue
            item = getattr(value, f.name)
            if item == f.default or (item in ((), {}) and f.name not in ("members", "fields", "prefix", "variants")):
                continue
            out[f.name] = to_json(item)
        return out
    if isinstance(value, (list, tuple)):
        return [to_json(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): to_json(v) for k, v in value.items()}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"not part of the IR: {type(value).__name__}")
