"""Several pages of one operation -> one: what one of them leaves out comes from the others, contradictions are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic, Diagnostics, Position, Severity, declare, report
from generator.transcribe.dialect import Dialect
from generator.transcribe.fields import Field
from generator.transcribe.operation import Told
from generator.transcribe.told import told_in

PAGES_DISAGREE = declare("pages-disagree", Severity.WARNING, "two pages of one operation say different things")
SAME_PAGE = declare("page-repeats", Severity.NOTE, "a second page of an operation, put together with the first")

_PLACES = ("path", "query", "body")


def together(read: Iterable[Told], dialect: Dialect, found: Diagnostics) -> list[Told]:
    """One of all pages of each operation. The one that says most goes before the others."""
    out: dict[str, Told] = {}
    for told in sorted(read, key=lambda t: (t.name, not t.bullets, t.head.category is None, t.page.name)):
        first = out.setdefault(told.name, told)
        if first is not told:
            found.extend(_Pair(first, told, dialect).put_together())
    return list(out.values())


class _Pair:
    """Two pages of an operation; `first` takes what only `second` says."""

    def __init__(self, first: Told, second: Told, dialect: Dialect) -> None:
        self._dialect = dialect
        self._first = first
        self._second = second
        self._added: list[str] = []
        self._found: list[Diagnostic] = []

    def put_together(self) -> Iterator[Diagnostic]:
        first, second = self._first, self._second
        other_request = False
        for what, one, other in (("method", first.method, second.method), ("path", first.path, second.path)):
            if one != other:
                self._differ(f"the {what} is {one}", other, second.head.line)
                other_request = True
        self._heads()
        if not other_request:  # else the fields have other places
            for place in _PLACES:
                self._fields(first.fields.setdefault(place, []), second.fields.get(place, []), f"{place} ")
            self._fields(first.tree, second.tree, "response ")
            self._rest()
        first.also.append((second.page.name.rpartition("/")[2], second.head.line))
        yield from self._found
        told = f"; it also tells {', '.join(self._added)}" if self._added else ""
        message = f"{first.name} was put together with '{first.page.name}'{told}"
        if other_request:
            message = f"of this page of {first.name} nothing but its head was taken beside '{first.page.name}'"
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
                other.mark(self._second.page.name)
                ours.append(other)
                self._added.append(f"{place}{other.name}")
                continue
            if field.inferred and not other.inferred:
                field.type, field.required, field.inferred = other.type, other.required, False
            elif not other.inferred:
                self._compare(field, other, place)
            self._words(field, other, place)
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

    def _words(self, field: Field, other: Field, place: str) -> None:
        """Values, defaults and ranges that both descriptions tell, and tell otherwise."""
        kind = self._dialect.types.get(field.type)
        if kind is None or not field.description or not other.description:
            return
        ours = told_in(field.description, kind, self._dialect).keywords
        theirs = told_in(other.description, kind, self._dialect).keywords
        for word in sorted(set(ours) & set(theirs)):
            if ours[word] != theirs[word]:
                self._differ(f"{word} of {place}{field.name} is {ours[word]}", str(theirs[word]), other.line)

    def _rest(self) -> None:
        first, second = self._first, self._second
        if second.has_example and not first.has_example:
            first.example, first.has_example, first.status = second.example, True, second.status
            self._added.append("a response example")
        elif second.has_example and second.example not in (first.example, *(value for _, value in first.more_examples)):
            first.more_examples.append((second.page.name, second.example))
            self._added.append("another response example")
        if first.error is None:
            first.error = second.error
        first.history += [entry for entry in second.history if entry not in first.history]
        first.wrapper = first.wrapper or second.wrapper
        first.curl = first.curl or second.curl
