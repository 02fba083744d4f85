"""multipart/form-data: files are read while they are sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from msgspec import UNSET, Struct

from .bodies import Payload, measure, read_file, read_path
from .calls import Enc
from .encode import encode
from .styles import text

__all__ = ["multipart"]

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
    if isinstance(value, Struct):
        from .model import items

        extra = getattr(value, "_extra", UNSET)
        own = {wire: item for _, wire, item in items(value)}
        return own if extra is UNSET else own | extra.data
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a form needs an object, not {type(value).__name__}")


def _parts(name: str, value: Any, enc: Enc | None, boundary: str) -> list[_Part]:
    if isinstance(value, (list, set, frozenset)) and not (
        enc and enc.content_type and "json" in enc.content_type
    ):
        return [
            part
            for item in value
            if item is not None
            for part in _parts(name, item, enc, boundary)
        ]
    wanted = _wanted(enc)
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike, tuple)) or hasattr(
        value, "read"
    ):
        return [_file(name, value, wanted, boundary)]
    if isinstance(value, (Struct, Mapping, list)) or (wanted and "json" in wanted):
        return [
            _Part(
                _head(boundary, name, None, wanted or "application/json"), encode(value)
            )
        ]
    return [_Part(_head(boundary, name, None, wanted), text(value).encode())]


def _wanted(enc: Enc | None) -> str | None:
    """The media type that the description asks for; of several, the first that is no range."""
    if enc is None or enc.content_type is None:
        return None
    return next((t.strip() for t in enc.content_type.split(",") if "*" not in t), None)


def _file(name: str, value: Any, wanted: str | None, boundary: str) -> _Part:
    filename: str | None
    media_type = wanted
    if isinstance(value, tuple):
        filename, content = value[0], value[1]
        media_type = value[2] if len(value) > 2 and value[2] else wanted
    else:
        content, filename = value, _filename(value) or name
    head = _head(boundary, name, filename, media_type or _guess(filename))
    if isinstance(content, str):
        return _Part(head, content.encode())
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


def _filename(value: Any) -> str | None:
    """The name of a path or open file, without its folders."""
    path = (
        os.fspath(value)
        if isinstance(value, os.PathLike)
        else getattr(value, "name", None)
    )
    return os.path.basename(path) if isinstance(path, str) else None


def _guess(filename: str | None) -> str:
    from mimetypes import guess_type

    return (guess_type(filename)[0] if filename else None) or "application/octet-stream"


def _head(
    boundary: str, name: str, filename: str | None, media_type: str | None
) -> bytes:
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    if filename is not None:
        head += f'; filename="{filename.translate(_ESCAPES)}"'
    if media_type:
        if "\r" in media_type or "\n" in media_type:
            raise ValueError("a media type cannot hold a line break")
        head += f"\r\nContent-Type: {media_type}"
    return f"{head}\r\n\r\n".encode()
