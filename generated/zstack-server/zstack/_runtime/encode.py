"""Values to JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any

import msgspec
from msgspec import UNSET

from .model import Extra, Record, items, tag_of, undeclared, values
from .union import Unknown

__all__ = ["encode", "to_data"]


class _LookCloser(Exception):
    """Raised out of the C encoder at values that it cannot write in place."""


def _hook(value: Any) -> Any:
    if isinstance(value, Unknown):
        return value.value
    if isinstance(value, Extra):
        raise _LookCloser
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Record):  # of which msgspec does not know
        return _members(value, lambda item: item)
    raise TypeError(f"cannot be sent as JSON: {type(value).__name__}")


_encode = msgspec.json.Encoder(enc_hook=_hook).encode
_decode = msgspec.json.Decoder().decode


def encode(value: Any) -> bytes:
    """Compact JSON. What a model has in ``extra`` is written among its fields; UNSET is left out.

    Raises ValueError for NaN and infinities, TypeError for what JSON cannot carry.
    """
    try:
        text = _encode(value)
    except (
        _LookCloser,
        AttributeError,
    ):  # extras, or the empty slot of a missing property
        value = plain(value)
        text = _encode(value)
    if b"null" in text:  # what NaN would have become
        _refuse_nan(value)
    return text


def to_data(value: Any) -> Any:
    """JSON values (dict, list, str, int, float, bool, None) under their wire names."""
    return _decode(encode(value))


def plain(value: Any) -> Any:
    """Models as dicts by wire name, with their extras; other values as they are."""
    if isinstance(value, Record):
        return _members(value, plain)
    if isinstance(value, Unknown):
        return value.value
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    return value


def _members(model: Record, member: Callable[[Any], Any]) -> dict[str, Any]:
    """What a model has, by wire name, each as ``member`` makes it."""
    out: dict[str, Any] = {}
    tag_field, tag = tag_of(type(model))
    if tag_field is not None:
        out[tag_field] = tag
    for _, wire, value in items(model):
        if value is not UNSET:
            out[wire] = member(value)
    out.update((key, member(value)) for key, value in undeclared(model).items())
    return out


_FINITE = frozenset({str, int, bool, bytes, type(None), type(UNSET)})


def _refuse_nan(value: Any) -> None:
    todo = [value]
    while todo:
        item = todo.pop()
        if type(item) in _FINITE:
            continue
        if isinstance(item, float):
            if not isfinite(item):
                raise ValueError(f"JSON has no {item}")
        elif isinstance(item, Record):
            todo.extend(values(item))
        elif isinstance(item, Mapping):
            todo.extend(item.values())
        elif isinstance(item, (list, tuple, set, frozenset)):
            todo.extend(item)
