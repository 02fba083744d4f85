"""Bodies that hold one value after another: JSON lines and server-sent events, read as they come."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from .calls import Events, Lines
from .decode import any_json, from_data
from .encode import encode
from .errors import APIResponseError, DecodeError, explain
from .plan import LEAF, MODEL, plan_of

__all__ = ["EventReader", "Items", "LineReader", "ServerSentEvent", "lines"]


class ServerSentEvent(NamedTuple):
    """One event of an event stream. ``retry`` is in milliseconds."""

    data: str = ""
    event: str = "message"
    id: str | None = None
    retry: int | None = None


class LineReader:
    """JSON lines, or a JSON text sequence (RFC 7464), out of pieces of bytes. Empty lines are passed over.

    Raises DecodeError for a line of more than ``limit`` bytes.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._rest = bytearray()
        self._limit = limit
        self._mark: re.Pattern[bytes] | None = None

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """The values that are complete."""
        self._rest += piece
        if self._mark is None and piece:
            self._mark = _RECORD if piece[:1] == b"\x1e" else _LINE
        # Only a piece with a mark is worth a look at all that is there.
        if self._mark is not None and self._mark.search(piece):
            *whole, rest = self._mark.split(bytes(self._rest))
            self._rest[:] = rest
            yield from (line for line in whole if line.strip())
        _check_size(len(self._rest), self._limit)

    def end(self) -> Iterator[bytes]:
        """The last value, which need not have an end."""
        rest = bytes(self._rest)
        self._rest.clear()
        if rest.strip():
            yield rest


def _check_size(size: int, limit: int | None) -> None:
    if limit is not None and size > limit:
        raise DecodeError("an item is larger than max_response_size")


_LINE = re.compile(rb"[\r\n]+")
_RECORD = re.compile(rb"\x1e")
_END_OF_LINE = re.compile(b"\r\n|\r|\n")


class EventReader:
    """Server-sent events out of pieces of bytes. Comments are left out; an unfinished last event counts.

    Raises DecodeError for an event of more than ``limit`` bytes.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._rest = bytearray()
        self._limit = limit
        self._event: dict[str, Any] = {}
        self._begun = False

    def feed(self, piece: bytes) -> Iterator[dict[str, Any]]:
        """The fields of each event that is complete."""
        look = self._rest[-1:] == b"\r" or _END_OF_LINE.search(piece)
        self._rest += piece
        if look:
            rest = bytes(self._rest)
            # A CR at the very end may be half of a line's end.
            held = rest[-1:] if rest.endswith(b"\r") else b""
            *whole, last = _END_OF_LINE.split(rest[: len(rest) - len(held)])
            self._rest[:] = last + held
            for line in whole:
                yield from self._line(line)
        _check_size(len(self._rest) + len(self._event.get("data", "")), self._limit)

    def end(self) -> Iterator[dict[str, Any]]:
        """What is left when the stream ends."""
        rest = bytes(self._rest)
        self._rest.clear()
        for line in _END_OF_LINE.split(rest):
            if line:
                yield from self._line(line)
        if self._event:
            yield self._event
            self._event = {}

    def _line(self, raw: bytes) -> Iterator[dict[str, Any]]:
        text = raw.decode("utf-8", "replace")
        if not self._begun:
            text, self._begun = text.removeprefix("\ufeff"), True
        if not text:
            if self._event:
                yield self._event
            self._event = {}
            return
        name, _, value = text.partition(":")
        value = value.removeprefix(" ")
        event = self._event
        if name == "data" and "data" in event:
            event["data"] += f"\n{value}"
        elif name == "retry" and value.isdecimal():
            event["retry"] = int(value)
        elif name in ("data", "event", "id"):
            event[name] = value


class Items:
    """The values of a stream out of pieces of bytes."""

    def __init__(
        self,
        reply: Lines | Events,
        read: Callable[[bytes], Any],
        strict: bool,
        limit: int | None = None,
    ) -> None:
        self._reply = reply
        self._read = read
        self._strict = strict
        self._reader: LineReader | EventReader = (
            LineReader(limit) if isinstance(reply, Lines) else EventReader(limit)
        )
        self._count = 0
        self._ends_by_errors = isinstance(reply, Events) and not reply.errors

    def feed(self, piece: bytes) -> Iterator[Any]:
        """The values that are complete.

        Raises DecodeError for one that cannot be read, and APIResponseError for an event that says what went wrong.
        """
        yield from self._values(self._reader.feed(piece))

    def end(self) -> Iterator[Any]:
        """What is left when the stream ends."""
        yield from self._values(self._reader.end())

    def _values(self, found: Iterator[Any]) -> Iterator[Any]:
        for raw in found:
            self._count += 1
            try:
                if isinstance(raw, bytes):
                    yield self._read(raw)
                elif raw.get("event") == "error" and self._ends_by_errors:
                    raise _told(self._count, raw.get("data", ""))
                elif not (isinstance(self._reply, Events) and self._reply.data):
                    tp = self._reply.type_factory()
                    yield from_data(_typed(tp, raw), tp, strict=self._strict)
                elif raw.get("data", "").strip() not in ("", "[DONE]"):
                    yield self._read(raw["data"].encode())
            except DecodeError as error:
                data = raw if isinstance(raw, bytes) else raw.get("data", "").encode()
                raise DecodeError(
                    f"item {self._count} is {error}",
                    text=data.decode("utf-8", "replace"),
                ) from None


def _told(count: int, data: str) -> APIResponseError:
    """The error that an event tells of."""
    try:
        body = any_json(data)
    except (ValueError, RecursionError):
        body = None
    said = explain(body, data)
    message = f"item {count} is an error" + (f": {said}" if said else "")
    return APIResponseError(message, text=data, body=body)


def lines(values: Any, media_type: str) -> bytes:
    """Values as JSON lines or, by the media type, a JSON text sequence. Text and bytes are sent as given."""
    if isinstance(values, (bytes, bytearray)):
        return bytes(values)
    if isinstance(values, str):
        return values.encode()
    before = b"\x1e" if "json-seq" in media_type.lower() else b""
    return b"".join(before + encode(value) + b"\n" for value in values)


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
