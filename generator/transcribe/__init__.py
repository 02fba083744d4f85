"""Documentation pages -> one OpenAPI document. Pure; what could not be read is reported, a page is never dropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Diagnostics, Failed, Position, Severity, declare, report
from generator.ir import Json
from generator.transcribe.dialect import Dialect, load_dialect
from generator.transcribe.operation import Told, read_page
from generator.transcribe.page import Page
from generator.transcribe.renderings import together
from generator.transcribe.reports import PageReport, Report, page_report, report_of, with_later
from generator.transcribe.stood import stood

__all__ = ["Dialect", "Page", "Transcription", "load_dialect", "transcribe"]

SAME_ACTION = declare("action-key-repeats", Severity.ERROR, "two operations that nothing tells apart")


@dataclass(frozen=True, slots=True)
class Transcription:
    """`files` are the document's, as YAML, the main one first; `report` says what was read from each page.

    `operations` is their number. Without any there are no files.
    """

    files: dict[str, str]
    diagnostics: list[Diagnostic]
    report: Report
    operations: int

    @property
    def text(self) -> str:
        """The main file; empty if no page gave an operation."""
        return next(iter(self.files.values()), "")


def transcribe(
    pages: Iterable[Page], dialect: Dialect, before: Json = None, name: str = "openapi.yaml", parted: bool = False
) -> Transcription:
    """The document of some pages: the same bytes for the same pages, in any order.

    `before` is the document that it replaces: names in it that other pages could change stay. `name` is its main
    file's; `parted`: whether there are to be others (see `parts`).
    """
    from generator.transcribe.emit import document
    from generator.transcribe.parts import split
    from generator.yaml_text import to_text

    found = Diagnostics()
    read: list[Told] = []
    reports: list[PageReport] = []
    for page in sorted(pages, key=lambda p: (p.name, p.data)):
        try:
            told = read_page(page, dialect)
        except Failed as failed:
            found.extend(failed.diagnostics)
            reports.append(page_report(page.name, None, failed.diagnostics, dialect))
            continue
        found.extend(told.found)
        reports.append(page_report(page.name, told, told.found, dialect))
        if told.method and told.path:
            read.append(told)
    alone = list(found)
    said = {id(told): len(told.found) for told in read}
    chosen = _apart(together(read, dialect, found), found)
    whole = document(chosen, dialect, stood(before), found) if chosen else None
    for told in read:
        found.extend(told.found[said[id(told)] :])
    reports = [with_later(page, list(found)[len(alone) :]) for page in reports]
    data = {} if whole is None else split(whole, name) if parted else {name: whole}
    files = {file: to_text(part) for file, part in data.items()}
    return Transcription(files, list(found), report_of(reports, found), len(chosen))


def _apart(read: list[Told], found: Diagnostics) -> list[Told]:
    """The operations without those that share method, path and key with an earlier one."""
    out: dict[tuple[str, str, str | None], Told] = {}
    shared: dict[tuple[str, str], int] = {}
    for told in read:
        shared[told.method, told.path] = shared.get((told.method, told.path), 0) + 1
    for told in read:
        key = told.method, told.path, told.wrapper if shared[told.method, told.path] > 1 else None
        first = out.setdefault(key, told)
        if first is not told:
            message = f"{told.name} and {first.name} are both {told.method} {told.path}, and no key tells them apart"
            position = Position(told.page.name, told.head.line)
            help = f"{told.name} was left out: rename its key, or add it by an overlay"
            found.extend([report(SAME_ACTION, message, position=position, help=help)])
    return list(out.values())
