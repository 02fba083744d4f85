"""multipart/form-data: files are read while they are sent."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from msgspec import UNSET

from .bodies import Payload, charset, measure, read_file, read_path
from .calls import Enc
from .encode import encode
from .model import Record, items, undeclared
from .styles import is_json, styled_pairs, text

__all__ = ["multipart"]

_PLAIN = Enc()
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_ESCAPES = {ord('"'): "%22", ord("\r"): "%0D", ord("\n"): "%0A"}


class _Part:
    """A part: its head, and its content as bytes or as something to be read."""

    __slots__ = ("again", "content", "head", "open", "size")

    def __init__(
        self,
        head: bytes,
        content: bytes | None,
        open: Callable[[], Iterator[bytes]] | None = None,
    ) -> None:
        self.head = head
        self.content = content
        self.open = open
        self.size: int | None = None if content is None else len(content)
        self.again = True

    def chunks(self) -> Iterator[bytes]:
        yield self.head
        if self.open is not None:
            yield from self.open()
        elif self.content is not None:
            yield self.content
        yield b"\r\n"


def multipart(media_type: str, value: Any, encodings: Mapping[str, Enc]) -> Payload:
    """An object as a multipart body: a part for each member, and for each item of a list."""
    fields = value if isinstance(value, dict) else _fields(value)
    boundary = os.urandom(16).hex()
    parts = [
        part
        for name, item in fields.items()
        if item is not UNSET and item is not None
        for part in _parts(name, item, encodings.get(name), boundary)
    ]
    end = f"--{boundary}--\r\n".encode()
    full_type = f"{media_type}; boundary={boundary}"
    if all(part.open is None for part in parts):
        return Payload(
            full_type, b"".join(c for part in parts for c in part.chunks()) + end
        )
    sizes = [
        None if part.size is None else len(part.head) + part.size + 2 for part in parts
    ]
    known = [size for size in sizes if size is not None]

    def read() -> Iterator[bytes]:
        for part in parts:
            yield from part.chunks()
        yield end

    size = sum(known) + len(end) if len(known) == len(sizes) else None
    return Payload(
        full_type, open=read, size=size, again=all(part.again for part in parts)
    )


def _fields(value: Any) -> dict[str, Any]:
    if isinstance(value, Record):
        own = {wire: item for _, wire, item in items(value)}
        return own | undeclared(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a form needs an object, not {type(value).__name__}")


def _parts(name: str, value: Any, enc: Enc | None, boundary: str) -> list[_Part]:
    enc = enc or _PLAIN
    if enc.styled:
        # Parts hold any text: nothing is percent-encoded.
        pairs = styled_pairs(name, *enc.how, value)
        return [
            _Part(_head(boundary, key, None, None, enc.headers), item.encode())
            for key, item in pairs
        ]
    values = value if isinstance(value, (list, set, frozenset)) else [value]
    return [
        _part(name, item, enc, boundary)
        for item in values
        if item is not None and item is not UNSET
    ]


def _part(name: str, value: Any, enc: Enc, boundary: str) -> _Part:
    wanted = _wanted(enc, None)
    if isinstance(value, (bytes, bytearray, memoryview)) and enc.base64:
        kind = wanted or "application/octet-stream"
        head = _head(boundary, name, None, kind, enc.headers)
        return _Part(head, text(bytes(value)).encode())
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike, tuple)) or hasattr(
        value, "read"
    ):
        return _file(name, value, enc, boundary)
    if isinstance(value, str) and enc.file:
        raise _no_file(name)
    if not _scalar(value):
        wanted = wanted or "application/json"
        if "xml" in wanted:
            raise TypeError(f"{name}: {wanted} must be given as text or bytes")
    head = _head(boundary, name, None, wanted, enc.headers)
    if wanted and (is_json(wanted) or not _scalar(value)):
        return _Part(head, encode(value))
    return _Part(head, text(value).encode(charset(wanted or "")))


def _scalar(value: Any) -> bool:
    return not isinstance(value, (Record, Mapping, list, set, frozenset))


def _wanted(enc: Enc, guessed: str | None) -> str | None:
    """The media type that the description asks for: of several the guessed one, else the first that is no range."""
    allowed = [t.strip() for t in (enc.content_type or "").split(",") if t.strip()]
    if guessed and any(
        kind in (guessed, f"{guessed.partition('/')[0]}/*", "*/*") for kind in allowed
    ):
        return guessed
    return next((t for t in allowed if "*" not in t), None)


def _file(name: str, value: Any, enc: Enc, boundary: str) -> _Part:
    filename: str | None
    media_type: str | None = None
    headers = enc.headers
    if isinstance(value, tuple):
        filename, content = value[0], value[1]
        media_type = value[2] if len(value) > 2 else None
        headers = {**headers, **value[3]} if len(value) > 3 else headers
    else:
        content, filename = value, _filename(value) or name
    if not media_type:
        guessed = _guess(filename)
        media_type = _wanted(enc, guessed) or guessed or "application/octet-stream"
    head = _head(boundary, name, filename, media_type, headers)
    if isinstance(content, str):
        raise _no_file(name)
    if isinstance(content, os.PathLike):
        path = os.fspath(content)
        part = _Part(head, None, lambda: read_path(path))
        part.size = os.path.getsize(path)
        return part
    if hasattr(content, "read"):
        start, size = measure(content)
        part = _Part(head, None, lambda: read_file(content, start))
        part.size, part.again = size, start is not None
        return part
    return _Part(head, bytes(content))


def _no_file(name: str) -> TypeError:
    return TypeError(
        f"{name}: a file is given as bytes, a pathlib.Path or an open file, not as str: "
        "pathlib.Path(...) if it is a path, .encode() if it is the content"
    )


def _filename(value: Any) -> str | None:
    """The name of a path or open file, without its folders."""
    path = (
        os.fspath(value)
        if isinstance(value, os.PathLike)
        else getattr(value, "name", None)
    )
    return os.path.basename(path) if isinstance(path, str) else None


def _guess(filename: str | None) -> str | None:
    from mimetypes import guess_type

    return guess_type(filename)[0] if filename else None


def _head(
    boundary: str,
    name: str,
    filename: str | None,
    media_type: str | None,
    headers: Mapping[str, str],
) -> bytes:
    said = f'form-data; name="{name.translate(_ESCAPES)}"'
    if filename is not None:
        said += f'; filename="{filename.translate(_ESCAPES)}"'
    lines: dict[str, tuple[str, str]] = {
        "content-disposition": ("Content-Disposition", said)
    }
    if media_type:
        lines["content-type"] = ("Content-Type", media_type)
    for key, value in headers.items():
        lines[key.lower()] = (key, value)
    head = f"--{boundary}\r\n"
    for key, value in lines.values():
        if _CONTROL.search(key + value):
            raise ValueError(
                f"header {key!r} of a part cannot hold line breaks or control characters"
            )
        head += f"{key}: {value}\r\n"
    return f"{head}\r\n".encode()
