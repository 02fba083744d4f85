"""One page of a list, and how its response leads to the next, as the list's `Pagination` says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from generator.ir import Json, Media, Pagination, Scalar, Schema
from generator.ir_kinds import json_kind, resolved
from generator.lower.pointers import arguments
from generator.mock.answer import Answers
from generator.mock.arguments import Call
from generator.mock.exchange import Answer
from generator.mock.places import at, put, without
from generator.mock.querying import counted, trimmed
from generator.mock.shapes import Shape
from generator.mock.writing import concrete
from generator.passes.listing import at_path

FROM = "__from"  # the query parameter of addresses of next pages: the number of the first item
_USUAL = 20


@dataclass(frozen=True, slots=True)
class _Window:
    """The items from `first` to before `end`, of `total`."""

    first: int
    size: int
    total: int

    @property
    def end(self) -> int:
        return min(self.first + self.size, self.total)

    @property
    def is_last(self) -> bool:
        return self.end >= self.total


class Pages:
    """Makes the pages of one API's lists. `largest` is the most items of a page."""

    def __init__(self, answers: Answers, largest: int | None) -> None:
        self._answers = answers
        self._largest = largest

    def page(self, call: Call, shape: Shape, items: list[Json]) -> Answer:
        """The answer to a list: the page that is asked for."""
        answer = self._answers.answer(shape.response, shape.status)
        if shape.media is None or shape.media.schema is None:
            return answer
        said = call.operation.pagination
        content, schema = self._with_room(shape.media, shape.path, said), shape.media.schema
        answer = replace(answer, media_type=concrete(shape.media.media_type))
        if counted(call):
            content = put(content, shape.path, [])
            return replace(answer, content=self._totals(content, schema, said, _Window(0, 1, len(items))))
        if said is None:
            content = put(content, shape.path, list(trimmed(items[: shape.limits.max_items], call)))
            return replace(
                answer, content=self._totals(content, schema, None, _Window(0, max(1, len(items)), len(items)))
            )
        window = self._window(call, said, shape, items)
        shown = items[window.first : window.end]
        content = put(content, shape.path, list(trimmed(shown, call)))
        content = self._totals(content, schema, said, window)
        if said.more:
            content = put(content, said.more, self._more(schema, said, window))
        if said.style in ("cursor", "next-url") and said.next:
            following = None if window.is_last else self._next(call, said, window, schema)
            content = (
                self._ended(content, schema, said.next) if following is None else put(content, said.next, following)
            )
        headers = tuple(h for h in answer.headers if h[0].lower() != "link")
        if said.style == "link" and not window.is_last:
            headers += (("Link", f'<{_address(call, window.end)}>; rel="next"'),)
        return replace(answer, content=content, headers=headers)

    def _with_room(self, media: Media, items: tuple[str, ...], said: Pagination | None) -> Json:
        """The example with all objects that a page says something in; those that it leaves out are made."""
        content = self._answers.holding(media, items)
        for path in (said.next, said.more, said.total, said.total_pages) if said is not None else ():
            if path[:-1] and at(content, path[:-1]) is None:
                content = put(content, path[:-1], at(self._answers.content(media, dynamic=True), path[:-1]))
        return content

    def _window(self, call: Call, said: Pagination, shape: Shape, items: list[Json]) -> _Window:
        size = _whole(call.arguments.get(said.limit or "")) or self._default(call, said.limit) or _USUAL
        size = max(1, min([size, *(n for n in (self._largest, shape.limits.max_items) if n is not None)]))
        marked = dict(call.request.query).get(FROM)
        if marked is not None and marked.isdecimal():
            return _Window(int(marked[:9]), size, len(items))
        given = call.arguments.get(said.parameter or "")
        first = 0
        if said.style in ("page", "offset"):
            number = _whole(given)
            ahead = 0 if number is None else max(0, number - (said.start or 0))
            first = ahead * size if said.style == "page" else ahead
        elif said.style == "cursor" and given is not None:
            first = self._after(given, said, items)
        return _Window(first, size, len(items))

    def _default(self, call: Call, limit: str | None) -> int | None:
        for argument in arguments(call.operation, self._answers.schemas) if limit else ():
            target = resolved(argument.schema, self._answers.schemas)
            default = argument.schema.default or target.default
            if limit in argument.names and default is not None:
                return _whole(default.json)
        return None

    def _after(self, cursor: Json, said: Pagination, items: list[Json]) -> int:
        """Where the page begins that a cursor stands for."""
        if said.last:
            return next((i + 1 for i, item in enumerate(items) if str(at(item, said.last)) == str(cursor)), len(items))
        text = str(cursor).rpartition("-")[2]
        return int(text[:9]) if text.isascii() and text.isdigit() else 0

    def _next(self, call: Call, said: Pagination, window: _Window, schema: Schema) -> Json:
        if said.style == "next-url":
            return _address(call, window.end)
        found = at_path(schema, said.next, self._answers.schemas)
        kind = resolved(found, self._answers.schemas).type if found is not None else None
        return window.end if kind in (Scalar("integer"), Scalar("number")) else f"from-{window.end}"

    def _more(self, schema: Schema, said: Pagination, window: _Window) -> Json:
        found = at_path(schema, said.more, self._answers.schemas)
        kind = json_kind(resolved(found, self._answers.schemas).type) if found is not None else "boolean"
        if kind in ("integer", "number"):
            return window.total - window.end
        if kind == "string":
            return "" if window.is_last else f"from-{window.end}"
        return not window.is_last

    def _ended(self, content: Json, schema: Schema, path: tuple[str, ...]) -> Json:
        """Without a next page: null where the document allows it, else nothing, else an empty text."""
        found = at_path(schema, path, self._answers.schemas)
        if found is not None and (found.nullable or resolved(found, self._answers.schemas).nullable):
            return put(content, path, None)
        content = without(content, path)
        whole = self._answers.fits(content, schema)
        return content if whole else put(content, path, "")

    def _totals(self, content: Json, schema: Schema, said: Pagination | None, window: _Window) -> Json:
        total = said.total if said is not None else ()
        own = at_path(schema, ("total",), self._answers.schemas) if said is None else None
        if own is not None and resolved(own, self._answers.schemas).type == Scalar("integer"):
            total = ("total",)
        pages = -(-window.total // window.size)
        for path, value in ((total, window.total), (said.total_pages if said else (), pages)):
            if path:
                content = put(content, path, value)
        return content


def _whole(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9 else None


def _address(call: Call, first: int) -> str:
    """The address of the same list from another item on."""
    pairs = [(k, v) for k, v in call.request.query if k != FROM]
    return f"{call.request.origin}{call.request.path}?{urlencode([*pairs, (FROM, str(first))], errors='replace')}"
