"""Bodies that hold one value after another, read to their end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from .decode import any_json, from_data
from .encode import encode
from .errors import DecodeError
from .plan import LEAF, MODEL, plan_of

__all__ = ["events", "lines", "read_events", "read_lines"]


def read_lines(content: bytes, read: Callable[[bytes], Any]) -> list[Any]:
    """The values of JSON lines, or of a JSON text sequence (RFC 7464). Empty lines are passed over."""
    sequence = content[:1] == b"\x1e"
    pieces = content.split(b"\x1e") if sequence else re.split(rb"[\r\n]+", content)
    out: list[Any] = []
    for place, piece in enumerate(p for p in pieces if p.strip()):
        try:
            out.append(read(piece))
        except DecodeError as error:
            raise DecodeError(f"in value {place + 1}: {error}") from None
    return out


def read_events(
    content: bytes, tp: Any, read: Callable[[bytes], Any], data: bool, strict: bool
) -> list[Any]:
    """The values of server-sent events: of each one's data if ``data``, else of its fields as an object."""
    out: list[Any] = []
    for event in events(content.decode("utf-8", "replace")):
        try:
            if not data:
                out.append(from_data(_typed(tp, event), tp, strict=strict))
            elif event.get("data", "").strip() not in ("", "[DONE]"):
                out.append(read(event["data"].encode()))
        except DecodeError as error:
            raise DecodeError(f"in event {len(out) + 1}: {error}") from None
    return out


def lines(values: Any, media_type: str) -> bytes:
    """Values as JSON lines or, by the media type, a JSON text sequence. Text and bytes are sent as given."""
    if isinstance(values, (bytes, bytearray)):
        return bytes(values)
    if isinstance(values, str):
        return values.encode()
    before = b"\x1e" if "json-seq" in media_type.lower() else b""
    return b"".join(before + encode(value) + b"\n" for value in values)


def events(text: str) -> Iterator[dict[str, Any]]:
    """The fields of each event. ``data`` of several lines is one text; comments are left out."""
    event: dict[str, Any] = {}
    for line in re.split("\r\n|\r|\n", text.removeprefix("\ufeff")):
        if not line:
            if event:
                yield event
            event = {}
            continue
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data" and "data" in event:
            event["data"] += f"\n{value}"
        elif name == "retry" and value.isdecimal():
            event["retry"] = int(value)
        elif name in ("data", "event", "id"):
            event[name] = value
    if event:
        yield event


def _typed(tp: Any, event: dict[str, Any]) -> dict[str, Any]:
    """The event, with its data as JSON values where the model's field is more than a scalar."""
    plan = plan_of(tp)
    if plan.kind != MODEL or "data" not in event:
        return event
    field = plan.info.fields.get("data")
    if field is None or plan_of(field[1]).kind == LEAF:
        return event
    try:
        return {**event, "data": any_json(event["data"])}
    except ValueError:
        return event
