"""A response whose body is still to come, and its decompression."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import Any

from .errors import DecodeError
from .headers import Headers
from .request import PreparedRequest

__all__ = ["Opened", "decompressed", "decompressed_async", "read_all", "read_all_async"]


class Opened:
    """``chunks`` are the body, decompressed; ``close`` frees the connection, and may be called again.

    Both are async if the client is.
    """

    __slots__ = ("chunks", "close", "headers", "request", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        chunks: Any,
        close: Callable[[], Any],
        request: PreparedRequest,
    ) -> None:
        self.status = status
        self.headers = headers
        self.chunks = chunks
        self.close = close
        self.request = request


class _Decompressor:
    """gzip or deflate, the latter with or without a head."""

    def __init__(self, encoding: str) -> None:
        self._raw = encoding == "deflate"
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._begun = False

    def pieces(self, chunk: bytes, size: int = 1 << 20) -> Iterator[bytes]:
        """What the chunk holds, in pieces that are never far larger than ``size``."""
        while chunk:
            try:
                out = self._inner.decompress(chunk, size)
            except zlib.error as error:
                if not self._raw or self._begun:
                    raise DecodeError(_BROKEN) from error
                self._raw, self._inner = False, zlib.decompressobj(-zlib.MAX_WBITS)
                continue
            self._begun = True
            if out:
                yield out
            chunk = self._inner.unconsumed_tail
            if self._inner.eof and self._inner.unused_data:
                # gzip members may follow each other
                chunk = self._inner.unused_data
                self._inner = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def end(self) -> None:
        if self._begun and not self._inner.eof:
            raise DecodeError(_BROKEN)


_BROKEN = "the response cannot be decompressed"


def _decompressors(headers: Headers) -> list[_Decompressor]:
    """Those of the content codings, the outermost first; unknown ones are left to the caller."""
    said = headers.get("content-encoding", "")
    codings = [c.strip().lower() for c in said.split(",") if c.strip()]
    known = [c for c in codings if c in ("gzip", "x-gzip", "deflate")]
    return [_Decompressor(c) for c in reversed(known)] if known == codings else []


def decompressed(chunks: Iterable[bytes], headers: Headers) -> Iterable[bytes]:
    """The body without its content codings. Raises DecodeError for a broken one."""
    stages = _decompressors(headers) if "content-encoding" in headers else []
    for stage in stages:
        chunks = _decompress(chunks, stage)
    return chunks


def _decompress(chunks: Iterable[bytes], stage: _Decompressor) -> Iterator[bytes]:
    for chunk in chunks:
        yield from stage.pieces(chunk)
    stage.end()


def decompressed_async(
    chunks: AsyncIterable[bytes], headers: Headers
) -> AsyncIterable[bytes]:
    """As decompressed()."""
    stages = _decompressors(headers) if "content-encoding" in headers else []
    for stage in stages:
        chunks = _decompress_async(chunks, stage)
    return chunks


async def _decompress_async(
    chunks: AsyncIterable[bytes], stage: _Decompressor
) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        for piece in stage.pieces(chunk):
            yield piece
    stage.end()


def read_all(opened: Opened, limit: int | None, partly: bool) -> bytes:
    """The whole body. Closes the response in every case.

    Raises DecodeError if it is larger than ``limit`` bytes. With ``partly`` (for errors, whose text must not be lost)
    what could be read is returned instead of an exception.
    """
    parts: list[bytes] = []
    try:
        for chunk in opened.chunks:
            parts.append(chunk)
            if limit is not None and (limit := limit - len(chunk)) < 0:
                raise _too_large()
    except Exception:
        if not partly:
            raise
    finally:
        opened.close()
    return parts[0] if len(parts) == 1 else b"".join(parts)


async def read_all_async(opened: Opened, limit: int | None, partly: bool) -> bytes:
    """As read_all()."""
    parts: list[bytes] = []
    try:
        async for chunk in opened.chunks:
            parts.append(chunk)
            if limit is not None and (limit := limit - len(chunk)) < 0:
                raise _too_large()
    except Exception:
        if not partly:
            raise
    finally:
        await opened.close()
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _too_large() -> DecodeError:
    return DecodeError(
        "the response is larger than max_response_size; read it with client.stream(...) or client.download(...)"
    )
