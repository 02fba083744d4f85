"""Recognises lists that are read page by page, from names and types alone. Rather too few than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir import AnyType, Enum, NamedSchema, Object, Operation, Pagination, Parameter, Scalar, Schema, Union
from generator.ir_kinds import resolved
from generator.naming import words
from generator.passes.listing import arrays, at_path, first_number, item_of, listing, members

_CURSORS = frozenset(
    {"cursor", "page_token", "next_token", "next_page_token", "continuation_token", "pagination_token", "after"}
    | {"marker", "page_cursor", "page_after", "next_cursor", "start_cursor", "starting_after", "start_after"}
    | {"pagination_cursor", "continuation", "page_id", "page_marker", "offset", "stream_position", "scroll_id"}
    | {
        "after_cursor",
        "cursor_after",
        "next_page",
        "page",
        "start_key",
        "next",
        "next_marker",
        "from_cursor",
        "iterator",
    }
)
_NEXT = frozenset(
    {"next_cursor", "next_page_token", "next_token", "next_page_cursor", "cursor_next", "end_cursor", "next_marker"}
    | {"next_continuation_token", "continuation_token", "next_pagination_token", "pagination_token", "next_page_id"}
    | {"cursors_after", "cursors_next", "next_stream_position", "cursor_after", "after_cursor", "next_key"}
)
_URLS = frozenset(
    {"next_url", "next_link", "next_page_url", "next_uri", "next_page_uri", "next_href", "next_page_link", "odata_next"}
    | {"odata_next_link", "links_next", "links_next_href", "link_next_href", "links_pages_next", "next_page_href"}
)
_MORE = frozenset({"has_more", "has_next", "has_next_page", "more", "has_more_items", "has_more_pages", "more_results"})
_TOTALS = frozenset(
    {"total", "total_count", "total_items", "total_results", "total_elements", "total_records", "total_entries"}
    | {"total_size", "total_number", "total_hits", "total_rows", "count_total", "total_objects", "total_num"}
)
_PAGES = frozenset({"total_pages", "page_count", "pages", "num_pages", "last_page", "total_page", "nb_pages"})
_NUMBERS = frozenset(
    {"page", "page_number", "page_num", "page_no", "page_index", "pagenumber", "current_page", "p", "pg", "pageno"}
)
_OFFSETS = frozenset({"offset", "skip", "start", "start_at", "start_index", "first_result", "from", "page_offset"})
_LIMITS = frozenset(
    {"limit", "count", "size", "per_page", "page_size", "max_results", "max", "rows", "top", "results_per_page"}
    | {"page_limit", "num", "pagesize", "items_per_page", "max_items", "perpage", "length", "maxresults", "first", "n"}
    | {"page_per_page", "number_of_results", "take", "page_length", "max_page_size"}
)
# Objects of a response that tell of its pages.
_ABOUT = frozenset(
    {"meta", "metadata", "pagination", "paging", "page_info", "page", "response_metadata", "links", "cursors", "cursor"}
    | {
        "pages",
        "pager",
        "paginator",
        "meta_data",
        "result_info",
        "next",
        "next_page",
        "paging_info",
        "page_meta",
        "link",
    }
)
_SAYS_URL = re.compile(r"\b(ur[li]|link|https?:|href)\b", re.I)
_SAYS_TIME = re.compile(r"\b(date|time|timestamp|epoch|iso ?8601|unix|seconds)\b", re.I)
_SAYS_BEFORE = re.compile(r"\b(response|returned|previous)\b", re.I)
_SAYS_OLD = re.compile(r"\W*deprecated", re.I)
_STARTS = r"\b(start|begin|count|default|number)\w*\W+((page|results?|is|are|at|from|with|to|of|and|defaults) )*[`'\"]?"
_SAYS_ZERO = re.compile(rf"\b(zero|0)[- ](based|indexed)|first page is (0|zero)|{_STARTS}(0|zero)\b", re.I)
_SAYS_ONE = re.compile(rf"\b(one|1)[- ](based|indexed)|first page is (1|one)|{_STARTS}(1|one)\b", re.I)
# With one of these beside it, a start is a moment.
_ENDS = frozenset({"end", "to", "until", "till", "stop", "duration", "end_time", "end_date"})
_SAYS_NEXT = re.compile(r"\b(next|subsequent|following|more|continu)", re.I)


@dataclass(frozen=True, slots=True)
class _Fact:
    """A scalar of the response that may tell of its pages. `name` is its path in words."""

    path: tuple[str, ...]
    name: str
    kind: str
    schema: Schema

    @property
    def leaf(self) -> str:
        return "_".join(words(self.path[-1]))


def recognised(operation: Operation, schemas: Mapping[str, NamedSchema]) -> Pagination | None:
    """How a list's pages are read, if that is clear."""
    listed = listing(operation, schemas) if operation.method.upper() == "GET" else None
    if listed is None:
        return None
    response, media = listed
    assert media.schema is not None
    found = arrays(media.schema, schemas)
    if response.unwrap is not None and item_of(media.schema, (response.unwrap,), schemas) is not None:
        found = [(response.unwrap,)]
    if len(found) != 1:
        return None
    about = list(_facts(media.schema, schemas, found[0], ()))
    return _Recognition(operation, schemas, about, found[0], media.schema).made(
        any(h.wire.lower() == "link" for h in response.headers)
    )


def _is_thing(schema: Schema, items: tuple[str, ...], schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether what holds the array looks like a thing of its own that has parts, not like a list."""
    holder = at_path(schema, items[:-1], schemas)
    return holder is not None and not {"id", "uuid"}.isdisjoint(map(str.lower, members(holder, schemas)))


def _facts(
    schema: Schema, schemas: Mapping[str, NamedSchema], items: tuple[str, ...], above: tuple[str, ...]
) -> Iterator[_Fact]:
    kind = resolved(schema, schemas).type
    if not isinstance(kind, Object) or len(above) > 3:
        return
    for f in kind.fields:
        path = (*above, f.wire)
        target = resolved(f.schema, schemas)
        if isinstance(target.type, Object):
            name = "_".join(words(f.wire))
            if name in _ABOUT or path == items[: len(path)]:
                yield from _facts(f.schema, schemas, items, path)
        elif scalar := _scalar(target, schemas):
            yield _Fact(path, "_".join(words(" ".join(path))), scalar, f.schema)


def _scalar(schema: Schema, schemas: Mapping[str, NamedSchema]) -> str:
    """string, integer, number, boolean, any; empty of what is no scalar."""
    match resolved(schema, schemas).type:
        case Scalar(kind=kind) if kind != "null":
            return kind
        case Enum(kind=kind) if kind in ("string", "integer"):
            return kind
        case AnyType():
            return "any"
        case Union(variants=variants):
            kinds = {_scalar(v.schema, schemas) for v in variants} - {"null"}
            return kinds.pop() if len(kinds) == 1 else "any" if kinds and "" not in kinds else ""
    return ""


class _Recognition:
    """One operation whose items are known."""

    def __init__(
        self,
        operation: Operation,
        schemas: Mapping[str, NamedSchema],
        about: list[_Fact],
        items: tuple[str, ...],
        schema: Schema,
    ) -> None:
        self._schemas = schemas
        self._about = about
        self._items = items
        self._schema = schema
        self._query = {
            "_".join(words(p.wire)): p
            for p in operation.parameters
            if p.location == "query" and p.content is None and p.style != "deepObject" and not _old(p)
        }
        self._ranged = any(name in _ENDS for name in self._query)

    def made(self, has_link: bool) -> Pagination | None:
        return self._cursor() or self._numbered() or self._address() or (self._pages("link") if has_link else None)

    # ---- by a cursor

    def _cursor(self) -> Pagination | None:
        for name, parameter in sorted(self._query.items(), key=lambda pair: not _surely_cursor(pair[0])):
            bare, kind = _bare(name), self._kind(parameter)
            if bare not in _CURSORS or kind not in ("string", "any", "integer"):
                continue
            if (bare in _OFFSETS | _NUMBERS and kind != "string") or _SAYS_TIME.search(_said(parameter)):
                continue
            if bare in ("starting_after", "after", "start_after") and (last := self._by_last(parameter)):
                return last
            following = self._following(bare, parameter)
            if following is not None:
                return self._pages("cursor", parameter, next=following.path)
        return None

    def _following(self, name: str, parameter: Parameter) -> _Fact | None:
        """The property that holds the next cursor: by its name, or by the parameter's and what is said of it."""
        texts = [
            f for f in self._about if f.kind in ("string", "integer", "any") and not _is_url(f) and not _is_flag(f)
        ]
        wanted = (f"next_{name}", f"{name}_next", f"next_page_{name}")
        ways: tuple[Callable[[_Fact], bool], ...] = (
            lambda f: f.leaf in wanted,
            lambda f: f.leaf in _NEXT or _tail(f.name) in _NEXT,
            lambda f: f.leaf == name and self._is_next(f, parameter),
            lambda f: f.leaf in ("next", "next_page") and f.kind != "any",
        )
        for fits in ways:
            found = [f for f in texts if fits(f)]
            if found:
                return min(found, key=lambda f: len(f.path))
        return None

    def _is_next(self, fact: _Fact, parameter: Parameter) -> bool:
        """Whether a property called as the parameter is the next cursor, not what was asked for."""
        said = fact.schema.description or resolved(fact.schema, self._schemas).description or ""
        told = _SAYS_NEXT.search(said) or _SAYS_BEFORE.search(_said(parameter)) or _tail(fact.name).startswith("next_")
        return bool(told) or any(f.leaf in (f"prev_{fact.leaf}", f"previous_{fact.leaf}") for f in self._about)

    def _by_last(self, parameter: Parameter) -> Pagination | None:
        """The cursor is the last item's id, where the response says whether there is more."""
        more = self._fact(_MORE, "boolean")
        item = item_of(self._schema, self._items, self._schemas)
        kind = resolved(item, self._schemas).type if item is not None else None
        if more is None or self._following("after", parameter) is not None:
            return None
        variants = [v.schema for v in kind.variants] if isinstance(kind, Union) else [item] if item else []
        kinds = [resolved(v, self._schemas).type for v in variants]
        if not kinds or not all(isinstance(k, Object) and any(f.wire == "id" for f in k.fields) for k in kinds):
            return None
        said = _said(parameter).lower()
        if "id" not in re.findall(r"\w+", said) and "object" not in said:
            return None
        return self._pages("cursor", parameter, last=("id",))

    # ---- by a number

    def _numbered(self) -> Pagination | None:
        limit = self._limit()
        told = self._fact(_MORE, "boolean") or self._fact(_TOTALS | _PAGES, "integer", "number")
        if told is None and self._items and _is_thing(self._schema, self._items, self._schemas):
            return None
        for name, parameter in self._query.items():
            if _bare(name) in _NUMBERS and self._kind(parameter) in ("integer", "number"):
                return self._pages("page", parameter)
        for name, parameter in self._query.items():
            if _bare(name) in _OFFSETS and self._kind(parameter) in ("integer", "number") and limit is not None:
                return self._pages("offset", parameter) if self._counts(_bare(name), parameter) else None
        return None

    def _counts(self, name: str, parameter: Parameter) -> bool:
        """Whether an offset counts items, from a number that is known; a start may be a moment."""
        if name in ("start", "from") and (self._ranged or _SAYS_TIME.search(_said(parameter))):
            return False
        said = _said(parameter)
        told = first_number(parameter.schema, self._schemas, None) is not None
        return name != "start_index" or told or bool(_SAYS_ONE.search(said) or _SAYS_ZERO.search(said))

    def _limit(self) -> Parameter | None:
        for name, parameter in self._query.items():
            if _bare(name) in _LIMITS and self._kind(parameter) in ("integer", "number"):
                return parameter
        return None

    # ---- by an address

    def _address(self) -> Pagination | None:
        found = [f for f in self._about if f.kind == "string" and self._is_next_url(f)]
        if not found:
            return None
        return self._pages("next-url", next=min(found, key=lambda f: len(f.path)).path)

    def _is_next_url(self, fact: _Fact) -> bool:
        name = _tail(fact.name)
        return fact.leaf in _URLS or name in _URLS or (fact.leaf == "next" and _is_url(fact))

    # ---- all

    def _fact(self, names: frozenset[str], *kinds: str) -> _Fact | None:
        found = [f for f in self._about if f.kind in kinds and (f.leaf in names or _tail(f.name) in names)]
        return min(found, key=lambda f: len(f.path), default=None)

    def _pages(
        self, style: str, parameter: Parameter | None = None, next: tuple[str, ...] = (), last: tuple[str, ...] = ()
    ) -> Pagination:
        more = self._fact(_MORE, "boolean")
        numbered = style in ("page", "offset")
        if numbered and more is None:
            # The next page's number or address is there as long as there is one.
            names = ("next_page", "next_offset")
            found = [f for f in self._about if f.leaf in names or f.name == "next" or self._is_next_url(f)]
            more = min(found, key=lambda f: len(f.path), default=None)
        total = self._fact(_TOTALS, "integer", "number") if numbered else None
        pages = self._fact(_PAGES, "integer", "number") if style == "page" else None
        limit = self._limit()
        start = None
        if numbered and parameter is not None:
            said = _said(parameter)
            told = 0 if _SAYS_ZERO.search(said) else 1 if _SAYS_ONE.search(said) else None
            start = first_number(parameter.schema, self._schemas, told)
        return Pagination(
            style=style,
            parameter=parameter.wire if parameter else None,
            limit=limit.wire if limit else None,
            items=self._items,
            next=next,
            last=last,
            more=more.path if more else (),
            total=total.path if total else (),
            total_pages=pages.path if pages else (),
            start=start,
        )

    def _kind(self, parameter: Parameter) -> str:
        return _scalar(parameter.schema, self._schemas)


def _said(parameter: Parameter) -> str:
    return f"{parameter.description or ''} {parameter.schema.description or ''}"


def _old(parameter: Parameter) -> bool:
    return parameter.deprecated or parameter.schema.deprecated or bool(_SAYS_OLD.match(_said(parameter)))


def _surely_cursor(name: str) -> bool:
    return any(word in ("cursor", "token", "continuation") for word in name.split("_"))


def _bare(name: str) -> str:
    """`page_number` of `page[number]`; `cursor` of `pagination_cursor`, `offset` of `page_offset`."""
    for head in ("pagination_", "paging_", "page_", "query_"):
        rest = name.removeprefix(head)
        if rest != name and rest in _OFFSETS | _LIMITS | {"cursor", "after", "token", "number", "index"}:
            return {"number": "page_number", "index": "page_index", "token": "page_token"}.get(rest, rest)
    return name


def _tail(name: str) -> str:
    """The last words of a path's name, less what only says that it tells of pages."""
    for head in (
        "response_metadata_",
        "metadata_",
        "meta_",
        "pagination_",
        "paging_",
        "page_info_",
        "data_",
        "result_",
    ):
        name = name.removeprefix(head)
    return name


def _is_flag(fact: _Fact) -> bool:
    """Whether a text is true or false, whatever its type says."""
    return bool(re.search(r"\b(true|false) (if|when)\b", fact.schema.description or "", re.I))


def _is_url(fact: _Fact) -> bool:
    schema = fact.schema
    kind = schema.type
    if isinstance(kind, Scalar) and kind.format in ("uri", "url", "uri-reference", "iri"):
        return True
    if fact.leaf in _URLS or _tail(fact.name) in _URLS or fact.leaf in ("href", "url", "uri"):
        return True
    told = [schema.description or "", *(str(e.json) for e in schema.examples)]
    return any(_SAYS_URL.search(text) for text in told)
