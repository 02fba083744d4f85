"""Neutral JSON of the vectors, to Python values and back."""

from __future__ import annotations

import base64
import datetime
import decimal
import enum
import io
import uuid
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, Struct, to_builtins
from pydantic import BaseModel

_DURATION = "$duration"


def tagged(value: Any) -> tuple[str, Any] | None:
    """(tag, content) of a value that JSON does not have; None for plain JSON."""
    if isinstance(value, dict) and len(value) == 1:
        ((name, content),) = value.items()
        if name.startswith("$"):
            return name, content
    return None


def has_tags(value: Any) -> bool:
    if tagged(value):
        return True
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(has_tags, inner))


def native(value: Any) -> Any:
    """The Python value of a neutral one."""
    tag = tagged(value)
    if tag:
        return _TAGS[tag[0]](tag[1])
    if isinstance(value, dict):
        return {name: native(item) for name, item in value.items()}
    if isinstance(value, list):
        return [native(item) for item in value]
    return value


def _file(said: dict[str, Any]) -> Any:
    """A file as callers give it. Without a name it is bytes; `stream` is an open file that cannot go back."""
    content = base64.b64decode(said["base64"]) if "base64" in said else said["text"].encode()
    if said.get("stream"):
        return _Pipe(content)
    if "headers" in said:
        return said.get("name"), content, said.get("contentType"), said["headers"]
    if "contentType" in said:
        return said.get("name"), content, said["contentType"]
    return (said["name"], content) if "name" in said else content


class _Pipe(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


_TAGS: dict[str, Any] = {
    "$bytes": base64.b64decode,
    "$date": datetime.date.fromisoformat,
    "$datetime": lambda text: datetime.datetime.fromisoformat(text),
    "$decimal": decimal.Decimal,
    _DURATION: lambda seconds: datetime.timedelta(seconds=seconds),
    "$file": _file,
    "$number": float,
    "$time": datetime.time.fromisoformat,
    "$uuid": uuid.UUID,
}


def neutral(value: Any) -> Any:
    """A decoded value as the vectors write it: models as objects by wire name, what JSON lacks with tags."""
    if isinstance(value, enum.Enum):
        return {"$enum": value.value}
    if isinstance(value, Struct):
        return _model(value)
    if isinstance(value, BaseModel):
        fields = type(value).model_fields.items()
        held = {f.alias or name: vars(value)[name] for name, f in fields if name in vars(value)}
        return {wire: neutral(v) for wire, v in {**held, **value.extra}.items() if v is not UNSET}  # type: ignore[attr-defined]
    if isinstance(value, Mapping):
        return {name: neutral(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [neutral(item) for item in value]
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, datetime.timedelta):
        return {_DURATION: value.total_seconds()}
    for kind, tag in _KINDS:
        if isinstance(value, kind):
            return {tag: str(value) if kind is decimal.Decimal else to_builtins(value)}
    if type(value).__name__ == "Unknown":
        return {"$unknown": value.value}
    return value


_KINDS = (
    (datetime.datetime, "$datetime"),
    (datetime.date, "$date"),
    (datetime.time, "$time"),
    (uuid.UUID, "$uuid"),
    (decimal.Decimal, "$decimal"),
)


def _model(model: Struct) -> dict[str, Any]:
    config = model.__struct_config__
    out: dict[str, Any] = {}
    if config.tag_field is not None:
        out[config.tag_field] = config.tag
    for attribute, wire in zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True):
        value = getattr(model, attribute, UNSET)
        if value is not UNSET and attribute != "_extra":
            out[wire] = neutral(value)
    extra = getattr(model, "_extra", UNSET)
    if extra is not UNSET:
        out |= {name: neutral(item) for name, item in extra.data.items()}
    return out
