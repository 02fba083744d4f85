"""What was read from each page, inferred, repaired, and what it lacks; and how much all pages say, in a table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace

from generator.diagnostics import Code, Diagnostic
from generator.transcribe.dialect import Dialect
from generator.transcribe.fields import Field
from generator.transcribe.operation import (
    BODY_AS_QUERY,
    FROM_EXAMPLE,
    PATH_REPAIRED,
    QUERY_ADDED,
    REPAIRED_EXAMPLE,
    WRAPPER_ADDED,
    Told,
)

_INFERRED = (FROM_EXAMPLE, QUERY_ADDED, WRAPPER_ADDED, BODY_AS_QUERY)
_REPAIRED = (REPAIRED_EXAMPLE, PATH_REPAIRED)
# What a page may have, in the order of the table.
_PARTS = (
    *("operation", "header", "since", "request example", "response tree", "response example"),
    *("error example", "change history"),
)
_NAMED = 5  # fields without description that are named; of more, their number


@dataclass(frozen=True, slots=True)
class PageReport:
    """One page. `fields` counts those listed, by place (path, query, body, response); `undescribed` are without words.

    `has` are the parts of `_PARTS` that it has; `other` is what else was said of it. Of a page that could not be read
    there is only `other`.
    """

    page: str
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    fields: dict[str, int] = field(default_factory=dict)
    undescribed: list[str] = field(default_factory=list)
    has: list[str] = field(default_factory=list)
    inferred: list[str] = field(default_factory=list)
    repaired: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)

    @property
    def missing(self) -> list[str]:
        """The parts that it lacks."""
        return [part for part in _PARTS if part not in self.has]


@dataclass(frozen=True, slots=True)
class Report:
    """All pages; `codes` counts the diagnostics by code."""

    pages: list[PageReport] = field(default_factory=list)
    codes: dict[str, int] = field(default_factory=dict)

    def coverage(self) -> dict[str, tuple[int, int]]:
        """For each part: how many have it, of how many. Fields with description are counted one by one."""
        out = {part: (sum(part in page.has for page in self.pages), len(self.pages)) for part in _PARTS}
        fields = sum(sum(page.fields.values()) for page in self.pages)
        return {**out, "fields with description": (fields - sum(len(p.undescribed) for p in self.pages), fields)}

    def text(self) -> str:
        """For people. Empty if there are no pages."""
        lines = [line for page in self.pages for line in _page_lines(page)]
        return "".join(f"{_visible(line)}\n" for line in [*lines, "", *self._table()]) if self.pages else ""

    def _table(self) -> Iterator[str]:
        count = len(self.pages)
        yield f"{f'{count} page' + ('s' if count != 1 else ''):26}{'have it':>8}{'of':>8}"
        for part, (some, every) in self.coverage().items():
            yield f"{part:26}{some:8,}{every:8,}{some / every if every else 1:8.0%}"
        if self.codes:
            yield ""
            yield f"{'diagnostics':26}{'number':>8}"
            yield from (f"{code:26}{number:8,}" for code, number in self.codes.items())

    def json(self) -> str:
        """The same for programs."""
        pages = [{**asdict(page), "missing": page.missing} for page in self.pages]
        coverage = {part: {"have": some, "of": every} for part, (some, every) in self.coverage().items()}
        data = {"pages": pages, "coverage": coverage, "diagnostics": self.codes}
        return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def report_of(pages: list[PageReport], found: Iterable[Diagnostic]) -> Report:
    """The report of pages, and of all that was said of them."""
    return Report(pages, dict(sorted(Counter(d.code for d in found).items())))


def page_report(name: str, told: Told | None, said: Iterable[Diagnostic], dialect: Dialect) -> PageReport:
    """The report of a page: what it says (None if it could not be read), and what was said of it."""
    said = list(said)

    def messages(*codes: Code) -> list[str]:
        names = [code.name for code in codes]
        return [_placed(d) for d in said if d.code in names]

    known = {code.name for code in (*_INFERRED, *_REPAIRED)}
    other = [f"{d.severity.value}: {_placed(d)}" for d in said if d.code not in known]
    if told is None:
        return PageReport(name, other=other)
    places = {**told.fields, "response": told.tree}
    listed = {place: [f for f in _all(fields) if not f.inferred] for place, fields in places.items()}
    every = [f for fields in listed.values() for f in fields]
    return PageReport(
        name,
        told.name,
        told.method or None,
        told.path or None,
        {place: len(fields) for place, fields in listed.items() if fields},
        [f.name for f in every if not f.description or f.description in dialect.no_description],
        list(_has(told)),
        messages(*_INFERRED),
        messages(*_REPAIRED),
        other,
    )


def with_later(page: PageReport, said: list[Diagnostic]) -> PageReport:
    """The report with what was said of the page once all pages were known."""
    own = [d for d in said if d.position and d.position.file == page.page]
    inferred = [_placed(d) for d in own if d.code == "class-inferred"]
    other = [f"{d.severity.value}: {_placed(d)}" for d in own if d.code != "class-inferred"]
    return replace(page, inferred=[*page.inferred, *inferred], other=[*page.other, *other]) if own else page


def _placed(d: Diagnostic) -> str:
    return f"{d.message} (line {d.position.line})" if d.position else d.message


def _has(told: Told) -> Iterator[str]:
    there = {
        "operation": bool(told.method and told.path),
        "header": told.head.category is not None,
        "since": told.head.since is not None,
        "request example": told.curl is not None,
        "response tree": bool(told.tree),
        "response example": told.has_example,
        "error example": told.error is not None,
        "change history": bool(told.history),
    }
    yield from (part for part in _PARTS if there[part])


def _all(fields: list[Field]) -> Iterator[Field]:
    pending = fields[::-1]
    while pending:
        one = pending.pop()
        yield one
        pending += one.children[::-1]


def _visible(line: str) -> str:
    """A page's text must not steer the terminal."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in line)


def _page_lines(page: PageReport) -> Iterator[str]:
    if page.operation is None:
        yield f"{page.page}: not read"
    else:
        yield f"{page.page}: {page.operation} {page.method or '?'} {page.path or '?'}"
        yield f"  read      {', '.join(_counted(page)) or 'nothing'}"
    for name, texts in (("inferred", page.inferred), ("repaired", page.repaired)):
        yield from (f"  {name:9} {text}" for text in texts)
    if page.operation is not None and page.missing:
        yield f"  missing   {', '.join(page.missing)}"
    if page.undescribed:
        names = page.undescribed[:_NAMED]
        more = len(page.undescribed) - len(names)
        yield f"  no words  on {', '.join(names)}{f' and {more} more' if more else ''}"
    yield from (f"  {text}" for text in page.other)


def _counted(page: PageReport) -> Iterator[str]:
    for place, number in page.fields.items():
        yield f"{number} field{'' if number == 1 else 's'} in {place}"
    yield from (part for part in page.has if part not in ("operation", "response tree"))
