"""Lists that are read page by page: a page, its items and those of the pages after it.

A page has no ``len()``: some would take it for the items of this page, others for those of all pages. ``page.items`` is
a list, which has one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, cast

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from .calls import Operation
    from .options import CallOptions
    from .paging import Following
    from .response import Response

    T = TypeVar("T", covariant=True)
    R = TypeVar("R", covariant=True, default=Any)
else:
    from typing import TypeVar

    T = TypeVar("T")
    R = TypeVar("R")

__all__ = ["AsyncPage", "AsyncPages", "Page", "page_of"]


class _Page(Generic[T, R]):
    """What pages have in common, whether the next one is waited for or awaited."""

    __slots__ = (
        "_before",
        "_call",
        "_first",
        "_following",
        "_goes_on",
        "_repeats",
        "_seen",
        "_size",
        "headers",
        "items",
        "number",
        "url",
        "value",
    )

    items: list[T]
    """The items of this page."""
    value: R
    """The whole response of this page, as it was described."""
    headers: Mapping[str, str]
    """The headers of this page's response."""
    number: int
    """How many pages were asked for up to this one, from 1."""
    url: str
    """What was asked for this page, without credentials."""

    def __init__(
        self,
        client: Any,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
        response: Response[Any],
    ) -> None:
        from .paging import items_of

        assert operation.paging is not None
        self._call = client, operation, options, values
        self.value = response.decoded
        self.items = items_of(response, operation, client._config.errors)
        self.headers = response.headers
        self.url = response.request.url
        self.number = 1
        self._first = operation.paging.start
        self._before = 0  # items of the pages before this one
        self._size = 0  # of the page before this one
        self._seen: dict[Any, int] = {}
        self._repeats = False  # the page before this one
        self._goes_on = True
        self._following: Following | bool | None = None

    def _come_after(self, page: _Page[Any, Any]) -> None:
        from .paging import counts_from_one, same_page

        self._seen = page._seen
        self._first = page._first
        self._repeats = same_page(page, self)
        self._goes_on = not self._repeats or counts_from_one(self)
        if self._repeats and self._goes_on:
            self._first = 1
            self.number = page.number
            self._before = page._before
            self._size = page._size
        else:
            self.number = page.number + 1
            self._before = page._before + len(page.items)
            self._size = len(page.items)

    def _next(self) -> Following | None:
        """What is asked for next; None after the last page."""
        from .paging import following

        if self._following is None:
            self._following = (self._goes_on and following(self)) or False
        return None if isinstance(self._following, bool) else self._following

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one, as far as this one tells."""
        return self._next() is not None

    def __repr__(self) -> str:
        more = "more follow" if self.has_next else "the last"
        return f"<{type(self).__name__} {self.number} of {self._call[1].id}: {len(self.items)} items, {more}>"

    if not TYPE_CHECKING:
        # R may be left out, which typing learns with Python 3.13.
        __class_getitem__ = classmethod(GenericAlias)


def _fetch(page: _Page[Any, Any]) -> Generator[Any, Any, Any]:
    """The page after a page. Raises LookupError after the last one, and APIError."""
    from .errors import APIError

    client, operation, options, _ = page._call
    after = page._next()
    if after is None:
        raise LookupError(
            f"{operation.id}: this is the last page; has_next tells before"
        )
    try:
        response = yield from client._flow(
            operation, options, after.values, url=after.address(client, page)
        )
    except APIError as error:
        error.add_note(
            f"This was page {page.number + 1} of {operation.id}; {page._before + len(page.items)} items came before it."
        )
        raise
    response.value._come_after(page)
    return response.value


class Page(_Page[T, R]):
    """A page of a list. Iterating goes over its items and those of all pages after it, asked for as needed.

    An iterator that raised an APIError can be asked again: it goes on where it was.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        return _Items(self)

    def pages(self) -> Iterator[Page[T, R]]:
        """This page and all after it."""
        return _Pages(self)

    def next_page(self) -> Page[T, R]:
        """The next page. Raises LookupError if this is the last one, and APIError."""
        from .io import drive

        return cast("Page[T, R]", drive(_fetch(self)))


class _Pages(Iterator[Page[T, R]]):
    def __init__(self, page: Page[T, R]) -> None:
        self._page = page
        self._given = False

    def __next__(self) -> Page[T, R]:
        if not self._given:
            self._given = True
            return self._page
        while self._page.has_next:
            self._page = self._page.next_page()
            if not self._page._repeats:
                return self._page
        raise StopIteration


class _Items(Iterator[T]):
    def __init__(self, page: Page[T, Any]) -> None:
        self._pages = _Pages(page)
        self._items: Iterator[T] = iter(())

    def __next__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._pages).items)


class AsyncPage(_Page[T, R]):
    """A page of a list. ``async for`` goes over its items and those of all pages after it, asked for as needed.

    An iterator that raised an APIError can be asked again: it goes on where it was.
    """

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[T]:
        return _AsyncItems(_AsyncPages(self))

    def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """This page and all after it."""
        return _AsyncPages(self)

    async def next_page(self) -> AsyncPage[T, R]:
        """The next page. Raises LookupError if this is the last one, and APIError."""
        from .io import drive_async

        return cast("AsyncPage[T, R]", await drive_async(_fetch(self)))


class AsyncPages(Generic[T, R]):
    """A list that is still to be asked for: ``async for item in ...``, or ``page = await ...`` for its first page.

    Each loop and each await makes the call anew.
    """

    __slots__ = ("_call", "_client")

    def __init__(
        self,
        client: Any,
        operation: Operation,
        options: CallOptions | None,
        values: tuple[Any, ...],
    ) -> None:
        self._client = client
        self._call = operation, options, values

    def __await__(self) -> Generator[Any, Any, AsyncPage[T, R]]:
        made: Generator[Any, Any, AsyncPage[T, R]] = self._client._run(
            *self._call
        ).__await__()
        return made

    def __aiter__(self) -> AsyncIterator[T]:
        return _AsyncItems(_AsyncPages(self))

    def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """All pages."""
        return _AsyncPages(self)

    def __repr__(self) -> str:
        return f"<AsyncPages of {self._call[0].id}: await it, or loop with async for>"

    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(GenericAlias)


class _AsyncPages(AsyncIterator[AsyncPage[T, R]]):
    def __init__(self, start: AsyncPage[T, R] | AsyncPages[T, R]) -> None:
        self._start: AsyncPages[T, R] | None = None
        self._page: AsyncPage[T, R] | None = None
        self._given = False
        if isinstance(start, AsyncPages):
            self._start = start
        else:
            self._page = start

    async def __anext__(self) -> AsyncPage[T, R]:
        if self._page is None:
            assert self._start is not None
            self._page = await self._start
        if not self._given:
            self._given = True
            return self._page
        while self._page.has_next:
            self._page = await self._page.next_page()
            if not self._page._repeats:
                return self._page
        raise StopAsyncIteration


class _AsyncItems(AsyncIterator[T]):
    def __init__(self, pages: _AsyncPages[T, Any]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)


def page_of(
    client: Any,
    operation: Operation,
    options: CallOptions | None,
    values: tuple[Any, ...],
    response: Response[Any],
) -> Any:
    """The page that a response is."""
    kind = AsyncPage if client._io.is_async else Page
    return kind(client, operation, options, values, response)
