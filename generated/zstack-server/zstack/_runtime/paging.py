"""From a page to the next: what is asked for, and when there is nothing more to ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard
from urllib.parse import quote, unquote, urljoin, urlsplit

from msgspec import UNSET

from .calls import ErrorBody, Member, Operation, Paging, Query
from .errors import APIError, DecodeError, explain
from .model import Record
from .plan import plan_of
from .reach import at_path
from .response import Response, refuse_error, whole

if TYPE_CHECKING:
    from .pages import _Page

__all__ = ["Following", "counts_from_one", "following", "items_of", "same_page"]

_NUMBERED = ("page", "offset")
_WEB = re.compile(r"https?://[^/?#@\s]+([/?#]\S*)?\Z", re.I)


class Following(NamedTuple):
    """The next request: the operation's with other arguments, or another address."""

    values: tuple[Any, ...]
    url: str | None = None

    def address(self, client: Any, page: _Page[Any, Any]) -> str | None:
        """The address, if it may be asked. Raises APIError for another host's: credentials do not go there."""
        if self.url is None:
            return None
        from .redirects import same_host

        _, operation, options, _ = page._call
        if _WEB.match(self.url) and same_host(
            client._address(operation, options), self.url
        ):
            return self.url
        host = urlsplit(self.url).netloc.rpartition("@")[2]
        raise APIError(
            f"{operation.id}: the next page is said to be at another place ({host or 'no web address'}), where "
            "credentials must not go; if it is the same API, give that as base_url",
            operation=operation.id,
        )


def items_of(
    response: Response[Any], operation: Operation, errors: ErrorBody | None
) -> list[Any]:
    """The items of a response; none where they are null, or need not be there and are not.

    Raises APIResponseError for a response that has an error instead, DecodeError for one that lacks them.
    """
    decoded, path = response.decoded, operation.paging.items if operation.paging else ()
    found = at_path(decoded, path)
    if isinstance(found, list):
        return found
    name = ".".join(path)
    refuse_error(operation, response, decoded, name, errors)
    if found is None or (found is UNSET and not _needed(decoded, path)):
        return []
    raise DecodeError(
        f"{whole(operation, response)} has no list {name!r}: {explain(None, response.text)}",
        operation=operation.id,
        status=response.status,
        text=response.text,
    )


def _needed(value: Any, path: tuple[str, ...]) -> bool:
    """Whether the property that is not there must be, by the description."""
    for wire in path:
        if not isinstance(value, Record):
            return False
        required = plan_of(type(value)).info.required
        value = at_path(value, (wire,))
        if value is UNSET:
            return wire in required
    return False


def same_page(old: _Page[Any, Any], new: _Page[Any, Any]) -> bool:
    """Whether the server gave the page before once more, as one does that ignores the parameter."""
    paging = _paging(new)
    if not new.items:
        return False
    if paging.style in _NUMBERED:
        # Some give all items unless they are asked for a page: then the second page is a part of the first.
        return new.items == old.items or (
            isinstance(new.items[0], (Record, dict))
            and new.items[0] in old.items
            and all(item in old.items for item in new.items)
        )
    return new.items == old.items and bool(_token(paging, old) == _token(paging, new))


def following(page: _Page[Any, Any]) -> Following | None:
    """What is asked for after a page; None if it is the last one.

    A page without items is the last one where pages are counted. A cursor or address counts as long as it is a new one:
    APIs that filter give pages without items before others.
    """
    paging = _paging(page)
    more = _more(page, paging)
    if paging.style == "cursor":
        token = None if more is False else _token(paging, page)
        if _is_nothing(token) or (paging.last and not page.items):
            return None
        if _holds(token, paging.parameter):
            return _address(page, paging, token)
        return _new(page, token, Following(_with(page, token)))
    if paging.style == "next-url":
        url = None if more is False else _token(paging, page)
        return _address(page, paging, url) if isinstance(url, str) else None
    links = _links(page)
    if url := links.get("next"):
        return _address(page, paging, url)
    # Who names other pages, but no next one, is at the end.
    if links or paging.style == "link" or _is_last(page, paging, more):
        return None
    return Following(_with(page, _number(page, paging)))


def counts_from_one(page: _Page[Any, Any]) -> bool:
    """Whether page 1 repeats the first one because that is 1, not 0 as the least value of the parameter let think."""
    paging = _paging(page)
    return paging.style == "page" and page._first == 0 and _asked(page, paging) == 1


def _paging(page: _Page[Any, Any]) -> Paging:
    paging = page._call[1].paging
    assert paging is not None
    return paging


def _address(page: _Page[Any, Any], paging: Paging, url: str) -> Following | None:
    client, operation, options, values = page._call
    if not url.strip():
        return None
    base = client._address(operation, options)
    whole = urljoin(page.url, url.strip()).partition("#")[0]
    # A server behind a proxy that speaks TLS does not know that it is asked by https.
    old, new = urlsplit(base), urlsplit(whole)
    if (old.scheme, new.scheme) == ("https", "http") and old.netloc == new.netloc:
        whole = f"https{whole[4:]}"
    if paging.style in _NUMBERED:
        from .redirects import same_host

        values = _with(page, _number(page, paging))
        if not same_host(base, whole):
            return Following(values)
    return _new(page, whole, Following(values, _without_credentials(client, whole)))


def _without_credentials(client: Any, url: str) -> str:
    """The address without the client's credentials, which some servers repeat there; they are added once more."""
    names = {
        quote(scheme.wire)
        for scheme in client._config.schemes.values()
        if getattr(scheme, "location", "") == "query"
    }
    address, asked, query = url.partition("?")
    kept = [p for p in query.split("&") if p.partition("=")[0] not in names]
    return f"{address}?{'&'.join(kept)}" if asked and names else url


def _new(page: _Page[Any, Any], key: Any, after: Following) -> Following | None:
    """The next request, if its cursor or address is not one that was asked for before."""
    key = str(key)
    return None if page._seen.setdefault(key, page.number) < page.number else after


def _token(paging: Paging, page: _Page[Any, Any]) -> Any:
    if paging.last:
        return at_path(page.items[-1], paging.last) if page.items else None
    return at_path(page.value, paging.next)


def _holds(token: Any, parameter: str) -> TypeGuard[str]:
    """Whether what is called a cursor is an address that has the cursor in its query."""
    if not isinstance(token, str):
        return False
    if token.startswith(("http://", "https://")):
        return True
    query = unquote(token.partition("?")[2]).lower()
    return token.startswith(("/", "?")) and f"&{parameter.lower()}=" in f"&{query}"


def _is_nothing(token: Any) -> bool:
    return (
        token is None
        or token is UNSET
        or token in ("", 0)
        or isinstance(token, (bool, list, dict))
    )


def _more(page: _Page[Any, Any], paging: Paging) -> bool | None:
    """Whether the response says that there is more; None if it does not say."""
    if not paging.more:
        return None
    value = at_path(page.value, paging.more)
    return None if value is UNSET else bool(value)


def _place(page: _Page[Any, Any], wire: str) -> int:
    """Which of the arguments is the parameter of that name."""
    for place, param in enumerate(page._call[1].params):
        if (isinstance(param, Query) and param.wire == wire) or (
            isinstance(param, Member) and param.path[-1] == wire
        ):
            return place
    return -1


def _with(page: _Page[Any, Any], value: Any) -> tuple[Any, ...]:
    """The arguments, with another page's."""
    values = page._call[3]
    place = _place(page, _paging(page).parameter)
    return (*values[:place], value, *values[place + 1 :])


def _given(page: _Page[Any, Any], wire: str) -> int | None:
    """An argument's number; None if the caller gave none."""
    return _int(page._call[3][_place(page, wire)]) if wire else None


def _int(value: Any) -> int | None:
    if isinstance(value, bool) or value is None or value is UNSET:
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def _asked(page: _Page[Any, Any], paging: Paging) -> int:
    given = _given(page, paging.parameter)
    return page._first if given is None else given


def _number(page: _Page[Any, Any], paging: Paging) -> int:
    """The next page's number or offset."""
    step = 1 if paging.style == "page" else len(page.items)
    return _asked(page, paging) + step


def _is_last(page: _Page[Any, Any], paging: Paging, more: bool | None) -> bool:
    """Whether a page is the last one, by what the response counts; by its length only where that says nothing."""
    if more is not None or not page.items:
        return not more or not page.items
    asked = _asked(page, paging)
    pages = (
        _int(at_path(page.value, paging.total_pages)) if paging.total_pages else None
    )
    if pages is not None:
        return asked - page._first + 1 >= pages
    total = _int(at_path(page.value, paging.total)) if paging.total else None
    if total is not None:
        return _gone(page, paging, asked) + len(page.items) >= total
    full = _full(page, paging)
    return full is not None and len(page.items) < full


def _gone(page: _Page[Any, Any], paging: Paging, asked: int) -> int:
    """How many items there are before a page."""
    if paging.style == "offset":
        return asked - paging.start
    skipped = (
        asked - paging.start - (page.number - 1)
    )  # pages before the caller's first
    if skipped <= 0:
        return page._before
    size = _given(page, paging.limit) or paging.size
    if size is None:
        size = page._before // (page.number - 1) if page.number > 1 else len(page.items)
    return page._before + skipped * size


def _full(page: _Page[Any, Any], paging: Paging) -> int | None:
    """How many items a page has that is not the last one; None if that is not known.

    A server may give fewer than the caller asks for, so that number counts only up to the documented maximum.
    """
    given = _given(page, paging.limit)
    if given is None and paging.size is not None:
        return paging.size
    if given is not None and paging.most is not None and given <= paging.most:
        return given
    return page._size if page.number > 1 else None


_LINK = re.compile(
    r'<([^<>]*)>((?:\s*;\s*[\w!#$&*+.^`|~-]+\s*(?:=\s*(?:"[^"]*"|[^",;\s]*))?)*)'
)
_REL = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]+))', re.I)
_RELATIONS = frozenset({"next", "prev", "previous", "first", "last"})


def _links(page: _Page[Any, Any]) -> dict[str, str]:
    """Addresses of other pages, by relation, of the header Link."""
    out: dict[str, str] = {}
    header = page.headers.get("link", "")
    for url, parameters in _LINK.findall(header) if header else ():
        if found := _REL.search(parameters):
            for relation in (found[1] or found[2] or "").lower().split():
                if relation in _RELATIONS:
                    out.setdefault(relation, url)
    return out
