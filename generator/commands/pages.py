"""Transcribing pages into a document that nobody edited by hand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import shell, writing
from generator.commands.inputs import Step
from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.fileset import sha256

if TYPE_CHECKING:
    from generator.transcribe import Page

EDITED_DOCUMENT = declare("edited-document", Severity.ERROR, "a transcribed document was edited by hand")
STALE_DOCUMENT = declare("stale-document", Severity.ERROR, "a document is not what its pages say")
NO_PAGES = declare("no-pages", Severity.ERROR, "no page was found to transcribe")

_SEAL = re.compile(rb"\A# [^\n]*\n# Content: sha256:([0-9a-f]{64})\n")
_HEAD = "# Transcribed by specpress. Do not edit: the next run overwrites it; corrections belong in an overlay.\n"


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What a transcription did. `content` is the document, None if no page gave an operation."""

    content: bytes | None
    diagnostics: list[Diagnostic]
    report: str
    summary: str


def sealed(text: str) -> bytes:
    """The document's text below a head that tells later whether somebody edited it."""
    body = text.encode()
    return f"{_HEAD}# Content: sha256:{sha256(body)}\n".encode() + body


def is_edited(content: bytes) -> bool:
    """Whether a document is not as a transcription left it (also if it never was one)."""
    seal = _SEAL.match(content)
    return seal is None or sha256(content[seal.end() :]) != seal[1].decode()


def transcribe_pages(
    paths: Iterable[str], out: str, dialect: str | None, step: Step, *, check: bool = False, force: bool = False
) -> Transcribed:
    """Read the pages and write the document at `out`. Raises Failed; pages that cannot be read are diagnostics."""
    from generator.transcribe import load_dialect, transcribe

    beside = os.path.join(os.path.dirname(out), "dialect.yaml")
    chosen = dialect or (beside if os.path.lexists(beside) else None)
    spoken = load_dialect(shell.read_input(chosen) if chosen else None, chosen or "explorer")
    step("reading pages")
    pages, found = _read(list(paths))
    if not pages:
        raise Failed(report(NO_PAGES, f"there are no pages for '{out}'", help="check the pattern of 'pages'"))
    step("transcribing pages")
    made = transcribe(pages, spoken)
    found += made.diagnostics
    operations = f"{len(pages)} page{'' if len(pages) == 1 else 's'}, {made.operations} operations"
    if not made.operations:
        return Transcribed(None, found, made.report, f"{out}: nothing written, no page could be read")
    content = sealed(made.text)
    old = shell.read_input(out) if os.path.lexists(out) else None
    if old == content:
        return Transcribed(content, found, made.report, f"{out}: {operations}, unchanged")
    if check:
        found.append(report(STALE_DOCUMENT, f"'{out}' is not what its pages say", position=Position(out, 1)))
        return Transcribed(content, found, made.report, f"{out}: {operations}, would change")
    if old is not None and is_edited(old) and not force:
        help = "move the change to an overlay, or run again with --force to overwrite it (a copy stays as .orig)"
        found.append(report(EDITED_DOCUMENT, f"'{out}' was edited by hand", position=Position(out, 1), help=help))
        return Transcribed(content, found, made.report, f"{out}: not written")
    if old is not None and is_edited(old):
        writing.write_file(f"{out}.orig", old)
    writing.write_file(out, content)
    return Transcribed(content, found, made.report, f"{out}: {operations}, written")


def _read(paths: list[str]) -> tuple[list[Page], list[Diagnostic]]:
    """The pages with their addresses. A `.url` file among the paths is no page, it tells of the page beside it."""
    from generator.transcribe import Page
    from generator.transcribe.address import ADDRESS_ALONE, NO_ADDRESS, read_address

    sidecars = {os.path.splitext(path)[0]: path for path in paths if path.lower().endswith(".url")}
    pages: list[Page] = []
    found: list[Diagnostic] = []
    addresses: dict[str, str | None] = {}
    for path in [p for p in paths if p not in sidecars.values()]:
        stem = os.path.splitext(path)[0]
        beside = sidecars.pop(stem, f"{stem}.url")
        if beside not in addresses and os.path.lexists(beside):
            try:
                addresses[beside], more = read_address(beside.replace(os.sep, "/"), shell.read_input(beside))
                found += more
            except Failed as failed:
                help = "the name is taken from elsewhere"
                found += [report(NO_ADDRESS, d.message, help=f"{d.help}; {help}") for d in failed.diagnostics]
        pages.append(Page(path.replace(os.sep, "/"), shell.read_input(path), addresses.get(beside)))
    for path in (s for s in sidecars.values() if s not in addresses):
        help = "capture the page beside it, or take the file away"
        found.append(report(ADDRESS_ALONE, f"there is no page for '{path}'", position=Position(path, 1), help=help))
    return pages, found
