"""What a call of an operation needs, worked out at its first call."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .calls import (
    Cookie,
    Events,
    Header,
    Json,
    Lines,
    Member,
    Operation,
    Path,
    Query,
    QueryString,
    Replies,
    Text,
    Whole,
    by_media_type,
)
from .styles import quote

__all__ = ["Compiled", "compiled"]


class Compiled:
    """An operation's arguments by the place they go to; numbers are places among the values of a call."""

    __slots__ = (
        "accept",
        "cookies",
        "headers",
        "members",
        "queries",
        "querystring",
        "segments",
        "streams",
        "tail",
        "whole",
    )

    def __init__(self, operation: Operation) -> None:
        paths: dict[str, tuple[int, Path]] = {}
        self.queries: list[tuple[int, Query]] = []
        self.headers: list[tuple[int, Header]] = []
        self.cookies: list[tuple[int, Cookie]] = []
        self.members: list[tuple[int, tuple[str, ...]]] = []
        self.querystring: tuple[int, QueryString] | None = None
        self.whole = -1
        for place, param in enumerate(operation.params):
            if isinstance(param, Path):
                paths[param.wire] = (place, param)
            elif isinstance(param, Query):
                self.queries.append((place, param))
            elif isinstance(param, Header):
                self.headers.append((place, param))
            elif isinstance(param, Cookie):
                self.cookies.append((place, param))
            elif isinstance(param, Member):
                self.members.append((place, param.path))
            elif isinstance(param, Whole):
                self.whole = place
            else:
                self.querystring = (place, param)
        # A fragment never reaches the server; a query in the template is sent first.
        path, _, self.tail = operation.path.partition("#")[0].partition("?")
        self.segments = [_segment(s, paths) for s in path.split("/")]
        self.accept = _accept(operation.responses)
        self.streams = any(
            isinstance(reply, (Events, Lines))
            for status, replies in operation.responses.items()
            if status[0] in "2d"
            for _, reply in by_media_type(replies)
        )


_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LITERAL = ":@!$&'()*+,;="


def _segment(
    template: str, paths: dict[str, tuple[int, Path]]
) -> str | list[str | tuple[int, Path]]:
    """A segment of the path: text, or a list of text and parameters."""
    parts: list[str | tuple[int, Path]] = []
    at = 0
    for match in _PLACEHOLDER.finditer(template):
        param = paths.get(match[1])
        if param is not None:
            parts += [quote(template[at : match.start()], _LITERAL), param]
            at = match.end()
    if not parts:
        return quote(template, _LITERAL)
    parts.append(quote(template[at:], _LITERAL))
    return [part for part in parts if part != ""]


def _accept(responses: Mapping[str, Replies]) -> str:
    """The media types that the operation can answer with, those of success first."""
    found: list[str] = []
    for status in sorted(
        responses, key=lambda s: (not s.startswith("2"), s != "default")
    ):
        for media_type, reply in by_media_type(responses[status]):
            if not media_type and isinstance(reply, Json):
                media_type = "application/json"
            elif not media_type and isinstance(reply, Text):
                media_type = "text/*"
            media_type = media_type.partition(";")[0].strip()
            if media_type and media_type not in found:
                found.append(media_type)
    return ", ".join(found) or "*/*"


def compiled(operation: Operation) -> Compiled:
    """The operation's arguments by place; worked out at its first call."""
    done = operation._compiled
    if done is None:
        done = operation._compiled = Compiled(operation)
    out: Compiled = done
    return out
