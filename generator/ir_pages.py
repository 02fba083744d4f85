"""How a list is read page by page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How the next page is asked for.

    `style` is page (numbers), offset (items to skip), cursor, next-url (an address in the response) or link (the header
    `Link`); `none` in what lowering gives says not to look for any, and no pass leaves it. `parameter` and `limit` are
    wire names of query parameters or members of the body: where the next page is said, and how many items it has.
    The others are names of properties, outermost first: of the array (empty: the response is it), of the next cursor or
    address, of what says whether there is more, of the number of items or pages in all. `last` leads, in the last item
    of a page, to the next cursor. `declared` tells what the document says from what was recognised.
    """

    style: str
    parameter: str | None = None
    limit: str | None = None
    items: tuple[str, ...] | None = None
    next: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    total_pages: tuple[str, ...] = ()
    start: int | None = None
    declared: bool = False
    pointer: str = ""
