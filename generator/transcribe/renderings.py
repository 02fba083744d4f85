"""Several pages of one operation -> one: what one of them leaves out comes from the others, contradictions are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic, Diagnostics, Position, Severity, declare, report
from generator.transcribe.fields import Field
from generator.transcribe.operation import Told

PAGES_DISAGREE = declare("pages-disagree", Severity.WARNING, "two pages of one operation say different things")
SAME_PAGE = declare("page-repeats", Severity.NOTE, "a second page of an operation, put together with the first")

_PLACES = ("path", "query", "body")


def together(read: Iterable[Told], found: Diagnostics) -> list[Told]:
    """One of all pages of each operation. The one that says most goes before the others."""
    out: dict[str, Told] = {}
    for told in sorted(read, key=lambda t: (t.name, not t.bullets, t.head.category is None, t.page.name)):
        first = out.setdefault(told.name, told)
        if first is not told:
            found.extend(_Pair(first, told).put_together())
    return list(out.values())


class _Pair:
    """Two pages of an operation; `first` takes what only `second` says."""

    def __init__(self, first: Told, second: Told) -> None:
        self._first = first
        self._second = second
        self._added: list[str] = []
        self._found: list[Diagnostic] = []

    def put_together(self) -> Iterator[Diagnostic]:
        first, second = self._first, self._second
        self._heads()
        for what, one, other in (("method", first.method, second.method), ("path", first.path, second.path)):
            if one != other:
                self._differ(f"the {what} is {one}", other, second.head.line)
        if not self._found:  # else it is another request, and the fields have other places
            for place in _PLACES:
                self._fields(first.fields.setdefault(place, []), second.fields.get(place, []), f"{place} ")
            self._fields(first.tree, second.tree, "response ")
            self._rest()
        first.also.append((second.page.name.rpartition("/")[2], second.head.line))
        yield from self._found
        told = f"; it also tells {', '.join(self._added)}" if self._added else ""
        message = f"{first.name} was put together with '{first.page.name}'{told}"
        yield report(SAME_PAGE, message, position=Position(second.page.name, second.head.line))

    def _differ(self, kept: str, other: str, line: int) -> None:
        message = f"of {self._first.name} {kept} on '{self._first.page.name}', here {other}"
        help = f"the former was taken; put right in an overlay what is wrong on '{self._first.page.name}'"
        self._found.append(report(PAGES_DISAGREE, message, position=Position(self._second.page.name, line), help=help))

    def _heads(self) -> None:
        one, other = self._first.head, self._second.head
        if one.since and other.since and one.since != other.since:
            self._differ(f"the version is {one.since}", other.since, other.line)
        self._first.head = replace(
            one,
            breadcrumb=one.breadcrumb or other.breadcrumb,
            category=one.category or other.category,
            since=one.since or other.since,
            execution=one.execution or other.execution,
            auth=one.auth or other.auth,
        )
        if one.title == self._first.name != other.title:  # a title in words says more than the name
            self._first.head = replace(self._first.head, title=other.title, summary=other.summary)

    def _fields(self, ours: list[Field], theirs: list[Field], place: str) -> None:
        known = {field.name: field for field in ours}
        for other in theirs:
            field = known.get(other.name)
            if field is None:
                ours.append(other)
                self._added.append(f"{place}{other.name}")
                continue
            if field.inferred and not other.inferred:
                field.type, field.required, field.inferred = other.type, other.required, False
            elif not other.inferred:
                self._compare(field, other, place)
            if field.description is None:
                field.description = other.description
            if field.example is None:
                field.example = other.example
            if field.children or other.children:
                self._fields(field.children, other.children, f"{place}{field.name}.")

    def _compare(self, field: Field, other: Field, place: str) -> None:
        if field.type != other.type:
            self._differ(f"{place}{field.name} is of type {field.type}", other.type, other.line)
        if field.required != other.required and not place.startswith("response"):  # there all fields say Required
            words = {True: "required", False: "optional"}
            self._differ(f"{place}{field.name} is {words[field.required]}", words[other.required], other.line)

    def _rest(self) -> None:
        first, second = self._first, self._second
        if second.has_example and not first.has_example:
            first.example, first.has_example, first.status = second.example, True, second.status
            self._added.append("a response example")
        elif second.has_example and second.example not in (first.example, *first.more_examples):
            first.more_examples.append(second.example)
            self._added.append("another response example")
        if first.error is None:
            first.error = second.error
        first.history += [entry for entry in second.history if entry not in first.history]
        first.wrapper = first.wrapper or second.wrapper
        first.curl = first.curl or second.curl
