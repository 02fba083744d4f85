"""Responses that are read while they arrive."""

from __future__ import annotations

import codecs
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Generator,
    Iterator,
)
from typing import Any, Generic, NoReturn, Self, TypeVar

from .bodies import charset
from .errors import APIResponseError, DecodeError, request_id
from .flow import raise_as_ours
from .opened import Opened
from .response import SentRequest
from .streams import EventReader, Items, LineReader, ServerSentEvent

__all__ = ["AsyncStream", "AsyncStreamedResponse", "Stream", "StreamedResponse"]

T = TypeVar("T")


class _Streamed:
    """What both kinds have in common."""

    def __init__(self, client: Any, opened: Opened) -> None:
        self._client = client
        self._opened = opened
        self.status = opened.status
        self.headers = opened.headers
        self.request = SentRequest(opened.request)
        self._closed = False

    @property
    def request_id(self) -> str | None:
        """The server's name for this request."""
        return request_id(self.headers)

    @property
    def size(self) -> int | None:
        """Bytes that the body has, as far as the server says."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isdecimal() else None

    def _fail(self, error: Exception) -> NoReturn:
        raise_as_ours(self._opened.request, error, self._client._closed)

    def _text_decoder(self) -> codecs.IncrementalDecoder:
        name = charset(self.headers.get("content-type", ""))
        return codecs.getincrementaldecoder(name)("replace")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} to {self.request!r}>"


class StreamedResponse(_Streamed):
    """A response whose body is read while it arrives, once. Use it in a ``with`` statement, or close it."""

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The body in pieces, decompressed; none after close(). Raises APIConnectionError."""
        try:
            if not self._closed:
                yield from self._opened.chunks
        except Exception as error:
            if not self._closed:
                self._fail(error)
        finally:
            self.close()

    def iter_text(self) -> Iterator[str]:
        """The body as text in pieces."""
        decoder = self._text_decoder()
        for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    def iter_lines(self) -> Iterator[str]:
        """The lines of a text, without their ends; empty ones are left out."""
        reader = LineReader(self._client._max_size)
        for piece in self.iter_bytes():
            yield from (line.decode("utf-8", "replace") for line in reader.feed(piece))
        yield from (line.decode("utf-8", "replace") for line in reader.end())

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """The events of an event stream."""
        reader = EventReader(self._client._max_size)
        for piece in self.iter_bytes():
            yield from (ServerSentEvent(**event) for event in reader.feed(piece))
        yield from (ServerSentEvent(**event) for event in reader.end())

    def read(self) -> bytes:
        """The whole body."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Free the connection."""
        self._closed = True
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncStreamedResponse(_Streamed):
    """As StreamedResponse, for tasks: use it in an ``async with`` statement."""

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The body in pieces, decompressed; none after close(). Raises APIConnectionError."""
        if self._closed:
            return
        try:
            async for piece in self._opened.chunks:
                yield piece
        except Exception as error:
            if not self._closed:
                self._fail(error)
        finally:
            await self.close()

    async def iter_text(self) -> AsyncIterator[str]:
        """The body as text in pieces."""
        decoder = self._text_decoder()
        async for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of a text, without their ends; empty ones are left out."""
        reader = LineReader(self._client._max_size)
        async for piece in self.iter_bytes():
            for line in reader.feed(piece):
                yield line.decode("utf-8", "replace")
        for line in reader.end():
            yield line.decode("utf-8", "replace")

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """The events of an event stream."""
        reader = EventReader(self._client._max_size)
        async for piece in self.iter_bytes():
            for event in reader.feed(piece):
                yield ServerSentEvent(**event)
        for event in reader.end():
            yield ServerSentEvent(**event)

    async def read(self) -> bytes:
        """The whole body."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def close(self) -> None:
        """Free the connection."""
        self._closed = True
        await self._opened.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class AsyncStreaming:
    """The response that ``async with client.stream(...)`` opens."""

    def __init__(self, opening: Awaitable[AsyncStreamedResponse]) -> None:
        self._opening = opening
        self._response: AsyncStreamedResponse | None = None

    async def __aenter__(self) -> AsyncStreamedResponse:
        self._response = await self._opening
        return self._response

    async def __aexit__(self, *exc_info: object) -> None:
        if self._response is not None:
            await self._response.close()


class Stream(Generic[T]):
    """Values that arrive one after the other. Iterate over it once; close it, or use it in a ``with`` statement, if you
    stop before its end. ``response`` has status and headers.
    """

    def __init__(self, response: StreamedResponse, items: Items) -> None:
        self.response = response
        self._items = items
        self._values = self._read()

    def _read(self) -> Generator[T, None, None]:
        try:
            for piece in self.response.iter_bytes():
                yield from self._items.feed(piece)
            yield from self._items.end()
        except (APIResponseError, DecodeError) as error:
            _fail_in(self.response, error)
        finally:
            self.close()

    def __iter__(self) -> Iterator[T]:
        return self._values

    def __next__(self) -> T:
        return next(self._values)

    def close(self) -> None:
        """Stop, and free the connection."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """As Stream, for ``async for`` and ``async with``."""

    def __init__(self, response: AsyncStreamedResponse, items: Items) -> None:
        self.response = response
        self._items = items
        self._values = self._read()

    async def _read(self) -> AsyncGenerator[T, None]:
        try:
            async for piece in self.response.iter_bytes():
                for item in self._items.feed(piece):
                    yield item
            for item in self._items.end():
                yield item
        except (APIResponseError, DecodeError) as error:
            _fail_in(self.response, error)
        finally:
            await self.close()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._values

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def close(self) -> None:
        """Stop, and free the connection."""
        await self.response.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


def _fail_in(response: _Streamed, error: APIResponseError | DecodeError) -> NoReturn:
    """Raise what an item is the reason of, with what is known of the call."""
    operation = response._opened.request.operation
    if error.operation:
        raise error
    message = f"{operation}: {error}"
    if isinstance(error, DecodeError):
        raise DecodeError(
            message, operation=operation, status=response.status, text=error.text
        ) from None
    raise APIResponseError(
        message,
        operation=operation,
        status=response.status,
        headers=response.headers,
        text=error.text,
        body=error.body,
    ) from None
