"""The bodies of model classes, written as they are without pydantic, as pydantic wants them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET
from pydantic import ConfigDict, Field, model_validator

from .errors import DecodeError
from .schemas import base64_of

__all__ = ["READ_ONLY", "field", "prepared"]

READ_ONLY: Any = object()
"""Default of required readOnly fields: only what the server sends must have them."""

_NONE: Any = object()
_UNSETTABLE = " | UnsetType"


class _Given:
    """What field() says."""

    def __init__(self, default: Any, name: str | None) -> None:
        self.default = default
        self.name = name


def field(*, default: Any = _NONE, name: str | None = None) -> Any:
    """A field with a name of its own in JSON."""
    return _Given(default, name)


def _unset() -> Any:
    return UNSET


def _is_unset(value: Any) -> bool:
    return value is UNSET


def _pydantic_field(given: _Given, wires: Mapping[str, str], annotation: Any) -> Any:
    """A field that may be UNSET without this being one of its types: pydantic's schema says what JSON can be."""
    alias = None if given.name is None else wires.get(given.name, given.name)
    made: Any
    if given.default is UNSET or given.default is READ_ONLY:
        made = Field(default_factory=_unset, exclude_if=_is_unset, alias=alias)
    elif given.default is _NONE:
        made = Field(alias=alias)
    else:
        made = Field(default=given.default, alias=alias)
    made.metadata.extend(base64_of(annotation))
    return made


def _read_extra(model: Any) -> Any:
    """For pydantic: what is not declared, but has a type."""
    from .decode import from_data

    tp = type(model).__extra_type__()
    extra = model.extra
    for wire, value in extra.items():
        try:
            extra[wire] = from_data(value, tp, strict=True)
        except DecodeError as error:
            raise ValueError(f"{wire}: {error}") from None
    return model


def prepared(namespace: dict[str, Any]) -> dict[str, Any]:
    """A class body as pydantic wants it."""
    wires = namespace.get("__wires__", {})
    annotations = namespace.get("__annotations__", {})
    read_only = []
    for name, text in list(annotations.items()):
        if isinstance(text, str):
            annotations[name] = text = text.removesuffix(_UNSETTABLE)
        value = namespace.get(name, _NONE)
        if value is UNSET or value is READ_ONLY or (value is _NONE and base64_of(text)):
            value = _Given(value, None)
        if isinstance(value, _Given):
            namespace[name] = _pydantic_field(value, wires, text)
            if value.default is READ_ONLY:
                read_only.append(name)
    namespace["__read_only__"] = frozenset(read_only)
    if namespace.get("__extra_type__") is not None:
        namespace["_read_extra"] = model_validator(mode="after")(_read_extra)
    names = {
        name: getattr(namespace.get(name), "alias", None) or name
        for name in annotations
    }
    if any(wire != name and wire in names for name, wire in names.items()):
        # One field's name is another's in JSON: data can only mean the latter.
        namespace.setdefault("model_config", ConfigDict(validate_by_name=False))
    return namespace
