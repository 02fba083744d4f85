"""Request bodies: the values of a call to bytes, or to something that is read while it is sent."""

from __future__ import annotations

import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from typing import IO, Any, TypeAlias

from msgspec import UNSET

from .calls import Body, Enc, FormBody, JsonBody, LinesBody, MultipartBody, TextBody
from .encode import encode, plain, to_data
from .model import Record
from .styles import is_json, query_pairs, quote_plus, text

__all__ = [
    "Content",
    "File",
    "Payload",
    "async_content",
    "file_payload",
    "make_body",
    "sync_content",
]

Content: TypeAlias = (
    bytes | str | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
)
"""A raw body."""

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
File: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file in a form: content, or (file name, content, media type, headers), of which the last two may be left out."""

_CHUNK = 65536


class Payload:
    """A body ready to be sent.

    ``content`` has it whole, or ``open`` begins to read it: again, if ``again``. ``size`` is in bytes, None if unknown.
    """

    __slots__ = ("again", "content", "media_type", "open", "size")

    def __init__(
        self,
        media_type: str,
        content: bytes | None = None,
        *,
        open: Callable[[], Any] | None = None,
        size: int | None = None,
        again: bool = True,
    ) -> None:
        self.media_type = media_type
        self.content = content
        self.open = open
        self.size = size
        self.again = again


def sync_content(payload: Payload | None) -> Any:
    """What an HTTP library that waits can send. Raises TypeError for what only an async one can."""
    if payload is None or payload.content is not None or payload.open is None:
        return payload and payload.content
    stream = payload.open()
    if isinstance(stream, AsyncIterable):
        raise TypeError("an async iterable can only be sent by an async client")
    return stream


def async_content(payload: Payload | None) -> Any:
    """What an async HTTP library can send."""
    if payload is None or payload.content is not None or payload.open is None:
        return payload and payload.content
    stream = payload.open()
    return stream if isinstance(stream, AsyncIterable) else _as_async(iter(stream))


async def _as_async(stream: Iterator[bytes]) -> AsyncIterator[bytes]:
    for chunk in stream:
        yield chunk


def make_body(
    body: Body,
    members: list[tuple[tuple[str, ...], Any]],
    whole: Any,
    extra: Mapping[str, Any] | None,
) -> Payload | None:
    """The payload of a call.

    ``members`` are the given members of the body by their path, ``whole`` the body given whole (or UNSET), ``extra``
    members that the caller adds.
    """
    if isinstance(body, TextBody):
        if whole is UNSET:
            return None
        return text_payload(_concrete(body.media_type, "text/plain"), whole)
    if isinstance(body, (JsonBody, FormBody, MultipartBody)):
        value = _value(body, members, whole, extra)
        if value is UNSET:
            return None
        if isinstance(body, JsonBody):
            return Payload(
                _concrete(body.media_type, "application/json"), encode(value)
            )
        if isinstance(body, FormBody):
            return Payload(body.media_type, form(value, body.encodings).encode("ascii"))
        from .multipart import multipart

        return multipart(body.media_type, value, body.encodings)
    if whole is UNSET:
        return None
    if isinstance(body, LinesBody):
        from .streams import lines

        return Payload(body.media_type, lines(whole, body.media_type))
    return file_payload(_concrete(body.media_type, "application/octet-stream"), whole)


def _concrete(media_type: str, default: str) -> str:
    """The media type to be sent for one that may be a range."""
    return default if "*" in media_type else media_type


def _value(
    body: JsonBody | FormBody | MultipartBody,
    members: list[tuple[tuple[str, ...], Any]],
    whole: Any,
    extra: Mapping[str, Any] | None,
) -> Any:
    if whole is not UNSET:
        if not extra:
            return whole
        base = plain(whole)
        if not isinstance(base, dict):
            raise TypeError("extra_body needs a body that is an object")
        return {**base, **extra}
    shell = body.shell if isinstance(body, JsonBody) else None
    if not (members or extra or shell or body.required):
        return UNSET
    value: dict[str, Any] = _copy(shell or {})
    for path, member in members:
        inner = value
        for name in path[:-1]:
            inner = inner.setdefault(name, {})
        inner[path[-1]] = member
    if extra:
        value.update(extra)
    return value


def _copy(shell: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _copy(item) if isinstance(item, Mapping) else item
        for name, item in shell.items()
    }


def text_payload(media_type: str, value: Any) -> Payload:
    """Text in the charset that the media type names. Bytes and files stay as they are."""
    if isinstance(value, (bytes, os.PathLike)) or hasattr(value, "read"):
        return file_payload(media_type, value)
    written = value if isinstance(value, str) else text(value)
    return Payload(media_type, written.encode(charset(media_type)))


def charset(media_type: str, default: str = "utf-8") -> str:
    """The charset parameter of a media type, if Python knows it."""
    import codecs

    for part in media_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            try:
                return codecs.lookup(value.strip().strip('"')).name
            except LookupError:
                break
    return default


# ---- forms


def form(value: Any, encodings: Mapping[str, Enc]) -> str:
    """An object as application/x-www-form-urlencoded."""
    data = value if isinstance(value, dict) else to_data(value)
    if not isinstance(data, dict):
        raise TypeError(f"a form needs an object, not {type(data).__name__}")
    pairs: list[str] = []
    for name, item in data.items():
        if item is not UNSET and item is not None:
            pairs += _field(name, item, encodings.get(name))
    return "&".join(pairs)


def _field(name: str, value: Any, enc: Enc | None) -> list[str]:
    if enc is not None and enc.styled:
        return query_pairs(name, *enc.how, value, bool(enc.reserved))
    if isinstance(value, os.PathLike) or hasattr(value, "read"):
        content = b"".join(
            read_path(os.fspath(value))
            if isinstance(value, os.PathLike)
            else read_file(value)
        )
        return [f"{quote_plus(name)}={quote_plus(content)}"]
    values = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    json = enc is not None and is_json(enc.content_type or "")
    return [
        f"{quote_plus(name)}={quote_plus(_form_value(item, json))}"
        for item in values
        if item is not None and item is not UNSET
    ]


def _form_value(value: Any, json: bool) -> str:
    """Objects and arrays are JSON; scalars are text, unless ``json`` is asked for."""
    if json or isinstance(value, (Record, Mapping, list, tuple, set, frozenset)):
        return encode(value).decode()
    return text(value)


# ---- bytes


def file_payload(media_type: str, value: Any) -> Payload:
    """Bytes, a path, an open file, or an iterable of bytes."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Payload(media_type, bytes(value))
    if isinstance(value, str):
        return Payload(media_type, value.encode(charset(media_type)))
    if isinstance(value, os.PathLike):
        path = os.fspath(value)
        return Payload(
            media_type, open=lambda: read_path(path), size=os.path.getsize(path)
        )
    if hasattr(value, "read"):
        return _open_file(media_type, value)
    if isinstance(value, (Iterable, AsyncIterable)) and not isinstance(value, Mapping):
        return Payload(
            media_type, open=lambda: value, again=isinstance(value, (list, tuple))
        )
    if isinstance(value, Record) or hasattr(value, "__dataclass_fields__"):
        return Payload(media_type, encode(value))
    raise TypeError(f"cannot be sent as {media_type}: {type(value).__name__}")


def _open_file(media_type: str, file: Any) -> Payload:
    start, size = measure(file)
    if start is None:
        return Payload(media_type, open=lambda: read_file(file), again=False)
    return Payload(media_type, open=lambda: read_file(file, start), size=size)


def measure(file: Any) -> tuple[int | None, int | None]:
    """(where an open file stands, bytes from there to its end); None if it cannot seek."""
    try:
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
    except (OSError, AttributeError, TypeError, ValueError):
        return None, None
    return start, size


def read_path(path: str) -> Iterator[bytes]:
    """A file's content in pieces."""
    with open(path, "rb") as file:
        yield from read_file(file)


def read_file(file: Any, start: int | None = None) -> Iterator[bytes]:
    """An open file's content in pieces. Text files are read as UTF-8."""
    if start is not None:
        file.seek(start)
    while chunk := file.read(_CHUNK):
        yield chunk.encode() if isinstance(chunk, str) else chunk
