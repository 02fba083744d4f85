"""What a mock is asked and what it says, free of any server: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from generator.ir import Json

Pairs = tuple[tuple[str, str], ...]
PROBLEM = "application/problem+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`path` is percent-encoded, as sent; `query` decoded. `origin` begins addresses in answers: scheme, host, and the
    path below which the mock answers, if it is not alone."""

    method: str
    path: str
    query: Pairs = ()
    headers: Pairs = ()
    body: bytes = b""
    origin: str = ""

    @classmethod
    def of(cls, method: str, target: str, headers: Pairs = (), body: bytes = b"", origin: str = "") -> Request:
        """A request by its target: path and query as they stand in the first line."""
        path, _, query = target.partition("?")
        pairs = tuple(parse_qsl(query, keep_blank_values=True))
        return cls(method=method.upper(), path=path, query=pairs, headers=headers, body=body, origin=origin)

    def header(self, name: str) -> str | None:
        """A header's value; those of several headers of that name are joined by commas."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found) if found else None

    def cookies(self) -> dict[str, str]:
        pairs = (part.strip().partition("=") for part in (self.header("cookie") or "").split(";"))
        return {name: value for name, _, value in pairs if name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """`delay` are seconds to wait before it is sent; `drop` asks for the connection to be closed without a word."""

    status: int
    headers: Pairs = ()
    body: bytes = b""
    delay: float = 0.0
    drop: bool = False

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A response before it is written. Without a media type it has no content."""

    status: int
    content: Json = None
    media_type: str | None = None
    headers: Pairs = ()

    @property
    def failed(self) -> bool:
        return self.status >= 400


class Refused(Exception):
    """The request cannot be answered as it would like to be; `answer` says why."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def problem(status: int, title: str, detail: str, headers: Pairs = ()) -> Answer:
    """An error that the document says nothing of, in the form of RFC 9457."""
    content: Json = {"title": title, "status": status, "detail": detail}
    return Answer(status=status, content=content, media_type=PROBLEM, headers=headers)
