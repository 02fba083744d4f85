"""Says of each list how its pages are read.

Before: what `x-pagination` says, or nothing; parameters `page` and `per_page`, a response `{data: [...], total: 7}`.
After: a `Pagination` that holds for that operation (its parameters and properties are there), or none and, if the
document said one, a warning. What nothing is said of is recognised, conservatively.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.diagnostics import Diagnostic, Diagnostics, Severity, declare
from generator.ir import Api, NamedSchema, Operation, Pagination, Schema
from generator.lower.pagination import UNUSABLE
from generator.passes.listing import arrays, at_path, first_number, item_of, listing, members, query_parameter
from generator.passes.recognise import recognised

START = declare(
    "pagination-start", Severity.NOTE, "lists by page number whose first number is not documented; taken as 1"
)


def run(api: Api) -> tuple[Api, list[Diagnostic]]:
    """The API with its lists' pages, and a warning for what the document says wrong."""
    found = Diagnostics()
    schemas = api.by_id()
    operations = tuple(_paged(o, schemas, found) for o in api.operations)
    _tell_of_starts(operations, found)
    return replace(api, operations=tuple(map(_started, operations))), list(found)


def _tell_of_starts(operations: Iterable[Operation], found: Diagnostics) -> None:
    """Once for all lists whose first page's number is nowhere to be read."""
    unsaid = [o for o in operations if o.pagination and o.pagination.style == "page" and o.pagination.start is None]
    if unsaid:
        others = f" and {len(unsaid) - 1} more" if len(unsaid) > 1 else ""
        message = f"the number of the first page of {unsaid[0].id}{others} is not documented; taken as 1"
        help = "a default or minimum of the parameter says it, or `start` of x-pagination"
        found.add(START, message, pointer=unsaid[0].pointer, help=help)


def _started(operation: Operation) -> Operation:
    said = operation.pagination
    if said is None or said.start is not None or said.style not in ("page", "offset"):
        return operation
    return replace(operation, pagination=replace(said, start=1 if said.style == "page" else 0))


def _paged(operation: Operation, schemas: Mapping[str, NamedSchema], found: Diagnostics) -> Operation:
    said = operation.pagination
    if said is None:
        made = recognised(operation, schemas)
        return operation if made is None else replace(operation, pagination=made)
    if said.style == "none":
        return replace(operation, pagination=None)
    try:
        return replace(operation, pagination=_Check(operation, said, schemas).checked())
    except _Wrong as wrong:
        name = said.pointer.rpartition("/")[2]
        text = f"{operation.id}: {name}: {wrong}; pages are not followed"
        key = f"/{wrong.key}" if wrong.key and name == "x-pagination" else ""
        found.add(UNUSABLE, text, pointer=said.pointer + key, help=wrong.help)
        return replace(operation, pagination=None)


class _Wrong(Exception):
    """What a declaration says wrong, what to do, and at which key of ours it stands."""

    def __init__(self, message: str, help: str | None = None, key: str = "") -> None:
        super().__init__(message)
        self.help = help
        self.key = key


def _missing(key: str, what: str, name: str, known: Iterable[str]) -> _Wrong:
    near = difflib.get_close_matches(name, list(known), 1)
    dotted = "a name that holds dots is written as a pointer: /name.with.dots" if what.startswith("prop") else None
    return _Wrong(f"there is no {what}", f"did you mean '{near[0]}'?" if near else dotted, key)


class _Check:
    """One declaration against its operation."""

    def __init__(self, operation: Operation, said: Pagination, schemas: Mapping[str, NamedSchema]) -> None:
        self._operation = operation
        self._said = said
        self._schemas = schemas

    def checked(self) -> Pagination:
        """The declaration with what it leaves out. Raises _Wrong."""
        said = self._said
        listed = listing(self._operation, self._schemas)
        if listed is None:
            raise _Wrong("there is no one success response of JSON")
        response, media = listed
        assert media.schema is not None
        if said.style in ("link", "next-url") and self._operation.method.upper() != "GET":
            raise _Wrong("an address can be followed where the method is GET only")
        known = self._parameters()
        for key, wire in ((said.style, said.parameter), ("limit", said.limit)):
            if wire is not None and wire not in known:
                raise _missing(key, f"parameter '{wire}' in the query or body", wire, known)
        items = said.items if said.items is not None else self._items(media.schema, response.unwrap)
        self._properties(media.schema, items)
        return replace(said, items=items, start=said.start if said.start is not None else self._start())

    def _items(self, schema: Schema, unwrap: str | None) -> tuple[str, ...]:
        if unwrap is not None and item_of(schema, (unwrap,), self._schemas) is not None:
            return (unwrap,)
        found = arrays(schema, self._schemas)
        if len(found) != 1:
            raise _Wrong("which array holds the items is not clear", "name it with `items`")
        return found[0]

    def _properties(self, schema: Schema, items: tuple[str, ...]) -> None:
        item = item_of(schema, items, self._schemas)
        known = members(schema, self._schemas)
        if item is None:
            what = f"array '{'.'.join(items)}' in the response" if items else "array: the response is none"
            raise _missing("items" if self._said.items else "", what, items[0] if items else "", known)
        said = self._said
        following = "next-url" if said.style == "next-url" else "next"
        paths = ((following, said.next), ("has-more", said.more), ("total", said.total))
        for key, path in (*paths, ("total-pages", said.total_pages)):
            if path and not self._may_hold(schema, path):
                raise _missing(key, f"property '{'.'.join(path)}' in the response", path[0], known)
        if said.last and not self._may_hold(item, said.last):
            text = f"property '{'.'.join(said.last)}' in an item"
            raise _missing("last", text, said.last[0], members(item, self._schemas))

    def _start(self) -> int | None:
        parameter = query_parameter(self._operation, self._said.parameter)
        if self._said.style not in ("page", "offset"):
            return None
        return None if parameter is None else first_number(parameter.schema, self._schemas, None)

    def _may_hold(self, schema: Schema, path: tuple[str, ...]) -> bool:
        """Whether the property is there, or may be: in what the document leaves open."""
        for wire in path:
            found = at_path(schema, (wire,), self._schemas)
            if found is None:
                return not members(schema, self._schemas)
            schema = found
        return True

    def _parameters(self) -> list[str]:
        """What a page may be asked for by: query parameters, and members of a body that are arguments."""
        body = self._operation.body
        out = [p.wire for p in self._operation.parameters if p.location == "query"]
        schema = body.contents[0].schema if body else None
        if body is None or schema is None:
            return out
        out += members(schema, self._schemas)
        for wire in body.unwrap:
            inner = at_path(schema, (wire,), self._schemas)
            out += members(inner, self._schemas) if inner is not None else []
        return out
