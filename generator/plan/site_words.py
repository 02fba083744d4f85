"""Told in words: how jobs are followed, lists read page by page, conditions written, failed calls tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.ir import Conditions, ErrorBody, Operation, Pagination, Parameter, Retry
from generator.ir_jobs import Job
from generator.ir_notes import OPERATORS, Condition, Spot
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code, Text, Told, Twins, listed, page_link, tell
from generator.plan.site_types import value_text

PageOf = Callable[[str], "Twins | Code"]  # an operation's id -> links to its page, or its name


@dataclass(frozen=True, slots=True)
class Row:
    """An operator and what it means."""

    code: Code
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A part of a page about one thing: sentences and, of conditions, a table of operators."""

    title: Text
    anchor: Text
    sentences: tuple[Told, ...]
    rows: tuple[Row, ...] = ()


def operation_pages(titles: dict[str, tuple[str, str]], root: str) -> PageOf:
    """Links to pages of operations: `titles` leads from ids to title and path of the page."""

    def page_of(id: str) -> Twins | Code:
        known = titles.get(id)
        return page_link(Text(known[0]), known[1], root) if known else Code(id)

    return page_of


def job(job: Job, t: Labels, page_of: PageOf) -> Iterator[Told]:
    """How the job that an operation starts is followed to its end."""
    at = place(job.location, t)
    yield tell(t.job_accepted, {"status": Code(job.accepted)})
    if job.operation:
        asked = {"operation": page_of(job.operation), "parameter": Code(job.parameter or "?"), "place": at}
        yield tell(t.job_operation, asked)
    else:
        yield tell(t.job_location, {"place": at})
    times = {"interval": job.interval, "factor": job.factor, "longest": job.longest}
    yield tell(t.job_poll, {name: Text(f"{value:g}") for name, value in times.items()})
    for label, conditions in ((t.job_pending, job.pending), (t.job_failed, job.failed), (t.job_done, job.done)):
        if conditions:
            yield tell(label, {"conditions": any_of(conditions, t)})
    yield tell(t.job_result, {"place": Code(job.result)}) if job.result else tell(t.job_result_all)


def place(spot: Spot, t: Labels) -> Told:
    """Where a response has a value."""
    if spot.headers:
        return tell(t.place_header, {"headers": listed(tuple(map(Code, spot.headers)))})
    return tell(t.place_body, {"pointer": Code(spot.pointer)}) if spot.pointer else tell(t.place_whole)


def any_of(conditions: tuple[Condition, ...], t: Labels) -> Told:
    """Conditions of which one has to hold."""
    parts: list[Text | Twins] = []
    for condition in conditions:
        parts += [t.label("or")] if parts else []
        parts += _condition(condition, t).parts
    return Told(tuple(parts))


def _condition(c: Condition, t: Labels) -> Told:
    parts: list[Text | Twins] = []
    if c.statuses:
        parts += tell(t.condition_status, {"statuses": listed(tuple(map(Code, c.statuses)))}).parts
    if c.pointer is not None:
        parts += [t.label("and")] if parts else []
        values = listed(tuple(Code(value_text(v)) for v in c.equals))
        label = t.condition_value if c.equals else t.condition_there
        parts += tell(label, {"pointer": Code(c.pointer or "/"), "values": values}).parts
    return Told(tuple(parts))


def notes(o: Operation, t: Labels) -> Iterator[Note]:
    """What else there is to know of an operation's inputs."""
    if o.pagination:
        yield Note(title=t.pagination, anchor=Text("pagination"), sentences=tuple(_pages(o.pagination, t)))
    for p in o.parameters:
        if p.conditions:
            yield _conditions(p, p.conditions, t)
            break
    if o.retry:
        yield Note(title=t.retry, anchor=Text("retry"), sentences=tuple(retry(o.retry, t)))


def _pages(p: Pagination, t: Labels) -> Iterator[Told]:
    def at(label: Text, names: tuple[str, ...] | None) -> Iterator[Told]:
        if names:
            yield tell(label, {"place": Code(".".join(names))})

    if p.style == "link":
        yield tell(t.page_link, {"header": Code("Link")})
    elif p.style == "next-url" or p.parameter is None:
        yield tell(t.page_address)
    else:
        label = {"offset": t.page_offset, "cursor": t.page_cursor}.get(p.style, t.page_page)
        yield tell(label, {"parameter": Code(p.parameter)})
    if p.style == "page" and p.start is not None:
        yield tell(t.page_start, {"start": Code(str(p.start))})
    yield from at(t.page_next, p.next)
    yield from at(t.page_last, p.last)
    if p.limit:
        yield tell(t.page_limit, {"parameter": Code(p.limit)})
    yield from at(t.page_items, p.items)
    yield from at(t.page_more, p.more)
    yield from at(t.page_total, p.total)
    yield from at(t.page_total_pages, p.total_pages)


def _conditions(p: Parameter, c: Conditions, t: Labels) -> Note:
    known = [name for name in OPERATORS if name in c.operators]
    sentences = [tell(t.conditions_text, {"parameter": Code(p.wire)})]
    if {"in", "not_in"} & set(known):
        sentences.append(tell(t.conditions_list, {"separator": Code(c.separator)}))
    if "eq" in known:
        sentences.append(tell(t.conditions_example, {"example": Code(f"name{c.operators['eq']}test")}))
    return Note(
        title=t.conditions,
        anchor=Text("conditions"),
        sentences=tuple(sentences),
        rows=tuple(Row(Code(c.operators[name]), t.label(f"op_{name}")) for name in known),
    )


def retry(r: Retry, t: Labels) -> Iterator[Told]:
    """After which failures a call may be tried again."""
    if r.statuses:
        yield tell(t.retry_text, {"statuses": listed(tuple(map(Code, r.statuses)))})
    yield tell(t.retry_silence if r.connections else t.retry_never)


def error(e: ErrorBody, t: Labels) -> Iterator[Told]:
    """Where the body of an error says what is wrong."""
    for pointer, label in ((e.code, t.error_code), (e.message, t.error_message), (e.details, t.error_details)):
        if pointer is not None:
            yield tell(label, {"pointer": Code(pointer or "/")})
