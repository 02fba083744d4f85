"""What an operation is to the client: where each argument goes, and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from .servers import Server

__all__ = [
    "Body",
    "Cookie",
    "Enc",
    "ErrorBody",
    "Events",
    "FormBody",
    "Header",
    "Json",
    "JsonBody",
    "Lines",
    "LinesBody",
    "Member",
    "MultipartBody",
    "Nothing",
    "Operation",
    "Paging",
    "Path",
    "Query",
    "QueryString",
    "Raw",
    "RawBody",
    "Retry",
    "Text",
    "TextBody",
    "Whole",
    "by_media_type",
]


# ---- arguments


class Path(Struct, frozen=True):
    """A parameter in the path. ``content`` is the media type of a content parameter."""

    wire: str
    style: str = "simple"
    explode: bool = False
    reserved: bool = False
    content: str | None = None


class Query(Struct, frozen=True):
    """A parameter in the query string."""

    wire: str
    style: str = "form"
    explode: bool = True
    reserved: bool = False
    content: str | None = None
    allow_empty: bool = False


class QueryString(Struct, frozen=True):
    """An argument that is the whole query string."""

    content: str = "application/x-www-form-urlencoded"


class Header(Struct, frozen=True):
    """A header."""

    wire: str
    style: str = "simple"
    explode: bool = False
    content: str | None = None


class Cookie(Struct, frozen=True):
    """A cookie."""

    wire: str
    style: str = "form"
    explode: bool = True
    content: str | None = None
    reserved: bool = False


class Member:
    """A member of the request body: the names that lead to it."""

    __slots__ = ("path",)

    def __init__(self, *path: str) -> None:
        self.path = path

    def __repr__(self) -> str:
        return f"Member{self.path!r}"


class Whole(Struct, frozen=True):
    """The argument is the request body."""


Argument: TypeAlias = Path | Query | QueryString | Header | Cookie | Member | Whole


# ---- request bodies


class Enc(Struct, frozen=True):
    """How one member of a form or multipart body travels.

    With a style, explode or reserved it travels as a query parameter does, else by its media type. ``headers`` are sent
    with each of its parts; ``base64`` says that bytes are sent as text, ``file`` that it is a file's content.
    """

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    reserved: bool | None = None
    headers: Mapping[str, str] = {}
    base64: bool = False
    file: bool = False

    @property
    def styled(self) -> bool:
        """Whether it travels as a query parameter does."""
        return not (
            self.style is None and self.explode is None and self.reserved is None
        )

    @property
    def how(self) -> tuple[str, bool]:
        """Style and explode, with their defaults."""
        style = self.style or "form"
        return style, style == "form" if self.explode is None else self.explode


class JsonBody(Struct, frozen=True):
    """``shell`` is sent even when no member of it is given; ``required`` sends at least ``{}``."""

    media_type: str = "application/json"
    shell: Mapping[str, Any] | None = None
    required: bool = False


class FormBody(Struct, frozen=True):
    """``application/x-www-form-urlencoded``."""

    media_type: str = "application/x-www-form-urlencoded"
    encodings: Mapping[str, Enc] = {}
    required: bool = False


class MultipartBody(Struct, frozen=True):
    """``multipart/form-data`` and its like."""

    media_type: str = "multipart/form-data"
    encodings: Mapping[str, Enc] = {}
    required: bool = False


class TextBody(Struct, frozen=True):
    """Text, in the charset that the media type names (else UTF-8)."""

    media_type: str = "text/plain"
    required: bool = False


class RawBody(Struct, frozen=True):
    """Bytes as they are: bytes, a path, an open file, an iterable of bytes."""

    media_type: str = "application/octet-stream"
    required: bool = False


class LinesBody(Struct, frozen=True):
    """JSON values one after another."""

    media_type: str = "application/jsonl"
    required: bool = False


Body: TypeAlias = JsonBody | FormBody | MultipartBody | TextBody | RawBody | LinesBody


# ---- responses


class Json(Struct, frozen=True):
    """``type_factory`` is called when the first such response arrives. ``unwrap`` names the property callers want."""

    type_factory: Callable[[], Any]
    unwrap: str | None = None


class Text(Struct, frozen=True):
    """A response that is text."""


class Raw(Struct, frozen=True):
    """A response that is bytes."""


class Nothing(Struct, frozen=True):
    """A response without content."""


class Lines(Struct, frozen=True):
    """A response that holds one JSON value after another."""

    type_factory: Callable[[], Any]


class Events(Struct, frozen=True):
    """Server-sent events. The type is that of each event's data if ``data``, else of its fields as an object.

    An event named ``error`` ends the stream by an exception, unless ``errors`` says that it is described like others.
    """

    type_factory: Callable[[], Any]
    data: bool = False
    errors: bool = False


Reply: TypeAlias = Json | Text | Raw | Nothing | Lines | Events
Replies: TypeAlias = Reply | tuple[tuple[str, Reply], ...]


def by_media_type(replies: Replies) -> tuple[tuple[str, Reply], ...]:
    """(media type, reply) pairs; the media type is empty where any will do."""
    if isinstance(replies, (Json, Text, Raw, Nothing, Lines, Events)):
        return (("", replies),)
    return replies


class ErrorBody(Struct, frozen=True):
    """Where an error's body says what is wrong, by JSON pointers."""

    code: str | None = None
    message: str | None = None
    details: str | None = None

    @property
    def pointers(self) -> tuple[str | None, ...]:
        """All three."""
        return self.code, self.message, self.details


class Retry(Struct, frozen=True):
    """Statuses and ranges (``5XX``) that are tried again, and whether calls without a response are."""

    statuses: tuple[str, ...] = ()
    connections: bool = True


class Paging(Struct, frozen=True):
    """How the next page of a list is asked for.

    ``style`` is page, offset, cursor, next-url or link; ``parameter`` the query parameter or member of the body that
    says which page, ``limit`` the one that says how many items. The paths lead to properties of the response: its
    items, the next cursor or address, whether there is more, how many items or pages there are; ``last`` leads to the
    next cursor in the last item. ``start`` is the first page's number or offset, ``size`` how many items a page has
    where the caller does not say, ``most`` how many it can have.
    """

    style: str
    parameter: str = ""
    limit: str = ""
    items: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    total_pages: tuple[str, ...] = ()
    start: int = 0
    size: int | None = None
    most: int | None = None


class Operation:
    """One thing a client can ask for.

    ``params`` describe the values that the method passes, in order. ``responses`` lead from a status (``"200"``,
    ``"2XX"``, ``"default"``) to how it is read, for one or several media types. ``security`` lists alternatives of
    schemes that apply together: ``()`` is none, None is what the client's configuration says. ``server`` is where this
    operation is, if not where the others are. ``bodies`` are other media types that can carry the same arguments: a
    call's own Content-Type chooses one. ``idempotency`` is the header that makes a repeated request harmless.
    ``paging`` says that the value is a page of a list. ``dates`` are the places of arguments that are days. ``errors``
    say where bodies of some responses tell what is wrong, and ``retry`` what is tried again, if not what the client's
    configuration says.
    """

    __slots__ = (
        "_compiled",
        "_replies",
        "bodies",
        "body",
        "dates",
        "errors",
        "id",
        "idempotency",
        "method",
        "paging",
        "params",
        "path",
        "responses",
        "retry",
        "security",
        "servers",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        params: tuple[Argument, ...] = (),
        *,
        body: Body | None = None,
        responses: Mapping[str, Replies] | None = None,
        security: tuple[tuple[str, ...], ...] | None = None,
        servers: tuple[Server, ...] = (),
        bodies: tuple[Body, ...] = (),
        idempotency: str | None = None,
        paging: Paging | None = None,
        dates: tuple[int, ...] = (),
        errors: Mapping[str, ErrorBody] | None = None,
        retry: Retry | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.params = params
        self.body = body
        self.responses: Mapping[str, Replies] = (
            responses if responses is not None else {}
        )
        self.security = security
        self.servers = servers
        self.bodies = bodies
        self.idempotency = idempotency
        self.paging = paging
        self.dates = dates
        self.errors = errors
        self.retry = retry
        self._compiled: Any = None  # request.py's
        self._replies: Any = None  # response.py's

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
