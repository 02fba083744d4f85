"""Responses written to files, continued where a connection broke."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Generator
from contextlib import suppress
from typing import IO, Any

from .calls import Operation
from .errors import APIConnectionError, APIStatusError, DecodeError
from .flow import raise_as_ours
from .io import drive, drive_async
from .options import CallOptions
from .request import prepare
from .retries import delay, may_repeat

__all__ = ["AsyncDownload", "Download"]

Progress = Callable[[int, "int | None"], Any]
"""Called with the bytes that there are, and all that there will be (None if the server does not say)."""

_PIECE = 1 << 20


class Download:
    """A response to be written to a file."""

    def __init__(
        self,
        client: Any,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
    ) -> None:
        self._client = client
        self._call = operation, options, values

    def to(
        self,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        progress: Progress | None = None,
        resume: bool = True,
    ) -> int:
        """Write the body to a file, by its path or open; returns its size in bytes.

        A broken connection is made again, and the rest asked for, or all of it where the server does not say by what to
        tell whether the content is still the same. A path is written as ``<path>.part`` until it is whole; with
        ``resume`` a part of an earlier run is continued if the content is still the same.

        Raises APIStatusError, APIConnectionError, OSError.
        """
        return drive(_download(self._client, self._call, target, progress, resume))


class AsyncDownload:
    """As Download, for tasks."""

    def __init__(self, client: Any, planned: Awaitable[Any]) -> None:
        self._client = client
        self._planned = planned

    async def to(
        self,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        progress: Progress | None = None,
        resume: bool = True,
    ) -> int:
        """As that of Download. ``progress`` may be async. Files are written in a thread."""
        call = await self._planned
        return await drive_async(
            _download(self._client, call, target, progress, resume)
        )


class _Target:
    """Where the bytes go: a file that was opened by the caller, or a path by way of ``<path>.part``.

    Beside a part lies ``<path>.part.tag``: which request it is a part of, and the validator (an ETag or a date).
    """

    def __init__(self, target: str | os.PathLike[str] | IO[bytes]) -> None:
        self.path: str | None = None
        if isinstance(target, (str, os.PathLike)):
            self.path = os.fspath(target)
            self.file: Any = None
            self.start = 0
        else:
            self.file = target
            self.start = target.tell() if target.seekable() else -1
        self.size = 0
        self.tag = ""
        self.mark = ""
        self.begun = False

    def begin(self, resume: bool, mark: str) -> None:
        """Find a part that an earlier run of the same request left; ``mark`` tells it from others."""
        self.mark = mark
        if self.path is None:
            return
        part = f"{self.path}.part"
        known = ""
        if resume and os.path.exists(part) and os.path.exists(f"{part}.tag"):
            with open(f"{part}.tag", encoding="utf-8") as tag:
                known, _, self.tag = tag.read().partition("\n")
        if known == mark:
            self.file = open(part, "r+b")  # noqa: SIM115
            self.size = self.file.seek(0, os.SEEK_END)
        else:
            self.tag = ""
            self.file = open(part, "wb")  # noqa: SIM115

    def restart(self, tag: str) -> None:
        """What comes is the content from its beginning."""
        if self.size:
            if self.start < 0:
                raise OSError("the download began anew, but the file cannot seek")
            self.file.seek(self.start)
            self.file.truncate()
        self.size, self.tag = 0, tag
        if self.path is not None:
            with open(f"{self.path}.part.tag", "w", encoding="utf-8") as file:
                file.write(f"{self.mark}\n{tag}")

    def write(self, pieces: list[bytes]) -> None:
        for piece in pieces:
            self.file.write(piece)
            self.size += len(piece)

    def finish(self) -> None:
        if self.path is not None:
            self.file.close()
            os.replace(f"{self.path}.part", self.path)
            os.unlink(f"{self.path}.part.tag")

    def stop(self) -> None:
        """Leaves a part, unless there is nothing in it."""
        if self.path is None or self.file is None or self.file.closed:
            return
        self.file.close()
        if not self.size:
            for left in (f"{self.path}.part", f"{self.path}.part.tag"):
                with suppress(FileNotFoundError):
                    os.unlink(left)

    def can_go_on(self, method: str) -> bool:
        """Whether to ask again after a broken connection: for the rest, or for all of it once more."""
        if self.tag:
            return True
        again = self.path is not None or self.start >= 0 or not self.size
        # What broke before a response came was tried again by then.
        return self.begun and again and may_repeat(method, False, None, True)


def _download(
    client: Any, call: Any, target: Any, progress: Progress | None, resume: bool
) -> Generator[Any, Any, int]:
    out = _Target(target)
    io = client._io
    retries = (call[1] or {}).get("retries", client._retries)
    failures = most = 0
    try:
        yield io.work(out.begin, resume, _mark(client, call))
        while True:
            try:
                yield from _transfer(client, call, out, progress)
                break
            except _ChangedError:
                yield io.work(out.restart, "")
                continue
            except APIStatusError as error:
                if error.status != 416 or not out.size:
                    raise
                yield io.work(out.restart, "")
                continue
            except APIConnectionError:
                # Without a tag nothing is gained: the next attempt begins anew.
                failures = 1 if out.tag and out.size > most else failures + 1
                most = max(most, out.size)
                if failures > retries or not out.can_go_on(call[0].method):
                    raise
            yield io.sleep(delay(failures, {}, io.now()) or 0.0)
        yield io.work(out.finish)
    finally:
        out.stop()
    return out.size


def _mark(client: Any, call: Any) -> str:
    """What tells a request from others, without its credentials: validators are unique only for one address."""
    from hashlib import sha256

    operation, options, values = call
    address = client._address(operation, options)
    asked = prepare(operation, values, address, {}, options)
    body = asked.content or b""
    where = asked.url.removeprefix(address)  # whichever server it comes from
    return sha256(f"{asked.method} {where}\n".encode() + body).hexdigest()


class _ChangedError(Exception):
    """The content is no longer that of the part which is there."""


def _transfer(
    client: Any, call: Any, out: _Target, progress: Progress | None
) -> Generator[Any, Any, None]:
    """One connection's share. Raises APIConnectionError when it breaks."""
    io = client._io
    operation, options, values = call
    out.begun = False
    opened = yield from client._opened(operation, _with_range(options, out), values)
    chunks = iter(opened.chunks) if not io.is_async else aiter(opened.chunks)
    pieces: list[bytes] = []
    held = 0
    try:
        total = yield from _place(client, opened, out)
        out.begun = True
        while True:
            try:
                piece = yield io.chunk(chunks)
            except Exception as error:
                raise_as_ours(opened.request, error, client._closed)
            if piece is not None:
                pieces.append(piece)
                held += len(piece)
            if held >= _PIECE or piece is None:
                yield io.work(out.write, pieces)
                pieces, held = [], 0
                if progress is not None:
                    yield io.call(progress, out.size, total)
            if piece is None:
                return
    finally:
        if pieces:
            out.write(pieces)
        yield io.close(opened)


def _with_range(options: CallOptions | None, out: _Target) -> CallOptions:
    headers: dict[str, str | None] = {"Accept-Encoding": "identity"}
    headers.update((options or {}).get("headers", {}))
    if out.size and out.tag:
        headers |= {"Range": f"bytes={out.size}-", "If-Range": out.tag}
    made = CallOptions(**(options or {}))
    made["headers"] = headers
    return made


def _place(client: Any, opened: Any, out: _Target) -> Generator[Any, Any, int | None]:
    """Get ready for what comes; returns the size of all of it."""
    io, headers = client._io, opened.headers
    length = headers.get("content-length", "")
    coming = int(length) if length.isdecimal() else None
    tag = headers.get("etag", "")
    if not tag or tag.startswith("W/"):
        tag = headers.get("last-modified", "")
    if opened.status == 206:
        start = headers.get("content-range", "").partition("-")[0].split()[-1:]
        if start == [str(out.size)] and tag in ("", out.tag):
            return None if coming is None else out.size + coming
        if out.size:
            raise _ChangedError
        raise DecodeError(
            f"{opened.request.operation}: the server sent another part than was asked for",
            operation=opened.request.operation,
        )
    yield io.work(out.restart, tag if "content-encoding" not in headers else "")
    return coming
