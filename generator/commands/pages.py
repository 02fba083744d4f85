"""Transcribing pages into a document that nobody edited by hand."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import shell, writing
from generator.commands.inputs import Step
from generator.commands.own_code import transcriber_digest
from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.fileset import make_manifest, sha256

if TYPE_CHECKING:
    from generator.ir import Json
    from generator.transcribe import Page
    from generator.transcribe.reports import Report

EDITED_DOCUMENT = declare("edited-document", Severity.ERROR, "a transcribed document was edited by hand")
STALE_DOCUMENT = declare("stale-document", Severity.ERROR, "a document is not what its pages say")
NO_PAGES = declare("no-pages", Severity.ERROR, "no page was found to transcribe")

_SEAL = re.compile(rb"\A# [^\n]*\n# Content: sha256:([0-9a-f]{64})\n")
_HEAD = "# Transcribed by specpress. Do not edit: the next run overwrites it; corrections belong in an overlay.\n"


@dataclass(frozen=True, slots=True)
class Job:
    """A document to transcribe. `parted`: into several files (see `generator.transcribe.parts`)."""

    pages: Iterable[str]
    out: str
    dialect: str | None = None
    parted: bool = False


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What a transcription did, for the console."""

    diagnostics: list[Diagnostic]
    report: Report | None
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
    job: Job, step: Step, *, check: bool = False, force: bool = False, again: bool = True
) -> Transcribed:
    """Read the pages and write the document. Raises Failed; pages that cannot be read are diagnostics.

    Without `again`, a document in parts whose pages are those of the last run is left alone.
    """
    beside = os.path.join(os.path.dirname(job.out), "dialect.yaml")
    chosen = job.dialect or (beside if os.path.lexists(beside) else None)
    spoken = shell.read_input(chosen) if chosen else None
    step("reading pages")
    contents = _contents(job.pages)
    if not any(_is_page(path) for path in contents):
        raise Failed(report(NO_PAGES, f"there are no pages for '{job.out}'", help="check the pattern of 'pages'"))
    inputs = _inputs(contents, spoken) if job.parted else {}
    if job.parted and not again and _is_current(job, inputs):
        return Transcribed([], None, f"{job.out}: {_count(sum(map(_is_page, contents)), 'page')}, unchanged")
    from generator.transcribe import load_dialect, transcribe

    pages, found = _read(contents)
    dialect = load_dialect(spoken, chosen or "explorer")
    step("transcribing pages")
    made = transcribe(pages, dialect, _before(job), os.path.basename(job.out), job.parted)
    found += made.diagnostics
    told = f"{_count(len(pages), 'page')}, {_count(made.operations, 'operation')}"
    if not made.operations:
        return Transcribed(found, made.report, f"{job.out}: nothing written, no page could be read")
    files = {name: sealed(text) for name, text in made.files.items()}
    if job.parted:
        whole = not any(d.severity is Severity.ERROR for d in found)  # else the next run has to say it again
        more, verdict = _write_parts(job.out, files, inputs if whole else {}, check, force)
    else:
        more, verdict = _write_one(job.out, files[os.path.basename(job.out)], check, force)
    return Transcribed([*found, *more], made.report, f"{job.out}: {told}, {verdict}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _write_one(out: str, content: bytes, check: bool, force: bool) -> tuple[list[Diagnostic], str]:
    old = shell.read_input(out) if os.path.lexists(out) else None
    if old == content:
        return [], "unchanged"
    if check:
        return [report(STALE_DOCUMENT, f"'{out}' is not what its pages say", position=Position(out, 1))], "would change"
    if old is not None and is_edited(old) and not force:
        help = "move the change to an overlay, or run again with --force to overwrite it (a copy stays as .orig)"
        return [
            report(EDITED_DOCUMENT, f"'{out}' was edited by hand", position=Position(out, 1), help=help)
        ], "not written"
    if old is not None and is_edited(old):
        writing.write_file(f"{out}.orig", old)
    writing.write_file(out, content)
    return [], "written"


# ---- a document in parts, which has a manifest


def is_parted(out: str) -> bool:
    """Whether the document was written in parts; then it stays so."""
    try:
        old = writing.read_manifest(os.path.dirname(out) or ".")
    except Failed:  # whoever writes says so
        return False
    return old is not None and os.path.basename(out) in old.files


def _write_parts(
    out: str, files: dict[str, bytes], inputs: dict[str, str], check: bool, force: bool
) -> tuple[list[Diagnostic], str]:
    folder = os.path.dirname(out) or "."
    manifest = make_manifest(files, inputs=inputs)
    if check:
        drift = writing.check_tree(folder, files, manifest, beside=True)
        return drift, f"{len(drift)} differences" if drift else "unchanged"
    written = writing.write_tree(folder, files, manifest, force=force, beside=True)
    kept = f"{len(written.written)} of {len(files)} files written" if written.written else "unchanged"
    return list(written.diagnostics), kept


def _is_current(job: Job, inputs: dict[str, str]) -> bool:
    folder = os.path.dirname(job.out) or "."
    old = writing.read_manifest(folder)
    return old is not None and old.inputs == inputs and writing.is_intact(folder, old)


def _inputs(contents: Mapping[str, bytes], dialect: bytes | None) -> dict[str, str]:
    """Hashes of all that a document is made from, the transcriber's own code included."""
    total = hashlib.sha256()
    for name, data in sorted(contents.items()):
        total.update(f"{name}\0{len(data)}\0".encode() + data)
    return {"pages": total.hexdigest(), "dialect": sha256(dialect or b""), "transcriber": transcriber_digest()}


def _before(job: Job) -> Json:
    """The document that was there, for its names."""
    from generator.source import read
    from generator.transcribe.parts import joined

    if not os.path.lexists(job.out):
        return None
    folder = os.path.dirname(job.out)
    old = writing.read_manifest(folder or ".") if job.parted else None
    names = list(old.files) if old is not None else [os.path.basename(job.out)]
    try:
        return joined([read(name, shell.read_input(os.path.join(folder, name))).data for name in names])
    except Failed:  # edited or deleted; whoever writes says so
        return None


# ---- pages, and the files beside them that tell their addresses


def _is_page(path: str) -> bool:
    return not path.lower().endswith(".url")


def _contents(paths: Iterable[str]) -> dict[str, bytes]:
    """What the files hold, those beside pages included. One that cannot be read is left for its reader to tell."""
    out: dict[str, bytes] = {}
    for path in dict.fromkeys(paths):
        if _is_page(path):
            out[path] = shell.read_input(path)
        beside = f"{os.path.splitext(path)[0]}.url"
        if beside not in out and os.path.lexists(beside):
            with suppress(Failed):
                out[beside] = shell.read_input(beside)
        if not _is_page(path):
            out.setdefault(path, b"")
    return out


def _read(contents: Mapping[str, bytes]) -> tuple[list[Page], list[Diagnostic]]:
    """The pages with their addresses. A `.url` file among the paths is no page, it tells of the page beside it."""
    from generator.transcribe import Page
    from generator.transcribe.address import ADDRESS_ALONE, NO_ADDRESS, read_address

    paths = list(contents)
    sidecars = {os.path.splitext(path)[0]: path for path in paths if not _is_page(path)}
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
        pages.append(Page(path.replace(os.sep, "/"), contents[path], addresses.get(beside)))
    for path in (s for s in sidecars.values() if s not in addresses):
        help = "capture the page beside it, or take the file away"
        found.append(report(ADDRESS_ALONE, f"there is no page for '{path}'", position=Position(path, 1), help=help))
    return pages, found
