"""Which of an operation's described responses one is, by its status and content type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .bodies import charset
from .calls import (
    Events,
    Json,
    Lines,
    Operation,
    Raw,
    Replies,
    Reply,
    Text,
    by_media_type,
)
from .decode import reader
from .styles import is_json

__all__ = ["Described", "as_text", "by_content_type", "described", "is_text", "utf8"]

R = TypeVar("R")


def as_text(content: bytes, content_type: str) -> str:
    """Text in the charset that the content type names, else UTF-8; what is wrong in it becomes U+FFFD."""
    return content.decode(charset(content_type), "replace")


class Described:
    """An operation's responses, ready to be looked up."""

    __slots__ = ("_by_status", "_readers", "_success")

    def __init__(self, responses: Mapping[str, Replies]) -> None:
        self._by_status = {
            status.upper(): _media(replies) for status, replies in responses.items()
        }
        self._success = [
            replies
            for status, replies in self._by_status.items()
            if status.startswith("2")
        ]
        self._readers: dict[tuple[Json | Lines | Events, bool], Any] = {}

    def find(self, status: int, content_type: str) -> Reply | None:
        """How a response is read; None if the description does not say."""
        for replies in self._candidates(status):
            reply = by_content_type(replies, content_type)
            if reply is not None:
                return reply
        return None

    def is_events(self, status: int) -> bool:
        """Whether nothing but an event stream is described."""
        found = [reply for media in self._candidates(status) for _, reply in media]
        return bool(found) and all(isinstance(reply, Events) for reply in found)

    def knows(self, status: int) -> bool:
        """Whether just this status is described, or its range."""
        return bool(self._of(status))

    def _of(self, status: int) -> list[tuple[tuple[str, Reply], ...]]:
        return [
            self._by_status[key]
            for key in (str(status), f"{status // 100}XX")
            if key in self._by_status
        ]

    def _candidates(self, status: int) -> list[tuple[tuple[str, Reply], ...]]:
        found = self._of(status)
        if found:
            return found[:1]
        if status < 300 and self._success:
            # `default` beside a described success is for errors.
            return self._success if len(self._success) == 1 else []
        return [self._by_status["DEFAULT"]] if "DEFAULT" in self._by_status else []

    def read(self, reply: Json | Lines | Events, text: bytes, strict: bool) -> Any:
        """The value of JSON text."""
        key = (reply, strict)
        found = self._readers.get(key)
        if found is None:
            found = self._readers[key] = reader(reply.type_factory(), strict).read
        return found(text)


def _media(replies: Replies) -> tuple[tuple[str, Reply], ...]:
    return tuple(
        (media_type.partition(";")[0].strip().lower(), reply)
        for media_type, reply in by_media_type(replies)
    )


def by_content_type(replies: tuple[tuple[str, R], ...], content_type: str) -> R | None:
    """Exact, then by range, then JSON for JSON; the first when the server does not say."""
    if len(replies) == 1:
        only, reply = replies[0]
        # Where one thing is described, what the server calls it does not matter; only a page is no event stream.
        named = isinstance(reply, (Json, Lines, Raw, Text)) and only != "*/*"
        if not content_type or not only or named:
            return reply
    kind = content_type.partition(";")[0].strip().lower()
    ranges = (kind, f"{kind.partition('/')[0]}/*", "*/*")
    for wanted in ranges:
        for media_type, reply in replies:
            if media_type == wanted:
                return _of_any_type(reply, kind) if wanted == "*/*" else reply
    for _, reply in replies:
        if not kind or (isinstance(reply, Json) and is_json(kind)):
            return reply
    return None


def _of_any_type(reply: Any, kind: str) -> Any:
    """How a response of any media type is read: as JSON, but what may be text is text if the server says so."""
    if not isinstance(reply, Json) or not kind or is_json(kind):
        return reply
    wanted = reply.type_factory()
    if wanted is Any:
        return Text() if is_text(kind) else Raw()
    return Text() if wanted is str else reply


def is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith(("/xml", "+xml"))


def described(operation: Operation) -> Described:
    done = operation._replies
    if done is None:
        done = operation._replies = Described(operation.responses)
    out: Described = done
    return out


def utf8(content: bytes, content_type: str) -> bytes:
    """The content in UTF-8, if its content type names another charset."""
    if "charset" not in content_type:
        return content
    name = charset(content_type)
    return (
        content
        if name in ("utf-8", "ascii")
        else content.decode(name, "replace").encode()
    )
