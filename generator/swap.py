"""Changing many files of a folder as one: all is staged, a journal says what to do, and any run can finish it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress

from generator import fileset
from generator.diagnostics import Failed, Severity, declare, report
from generator.fileset import Journal, Step
from generator.folder import Folder
from generator.shell import deferred

UNFINISHED = declare("unfinished-write", Severity.ERROR, "an earlier run was stopped while it wrote")

STAGE, PLAN = ".specpress-stage-", "plan.json"


def swap(folder: Folder, journal: Journal, contents: list[bytes]) -> list[str]:
    """Stage the contents of the journal's steps and carry it out; gives what could not be replaced any more."""
    name = STAGE + secrets.token_hex(8)
    try:
        with folder.at(name) as (at, fd):
            os.mkdir(at, 0o700, dir_fd=fd)
        staged = (f"{name}/{step.staged}" for step in journal.steps)
        folder.create_all(zip(staged, contents, strict=True))
        folder.sync(name)
    except BaseException:
        _discard(folder, name)
        raise
    with deferred():
        try:
            folder.create(f"{name}/{PLAN}", journal.to_bytes())
            folder.sync(name)
            folder.sync()
        except OSError:
            _discard(folder, name)
            raise
        return _carry_out(folder, name, journal)


def _discard(folder: Folder, name: str) -> None:
    """Remove a stage, the journal first: what is left of it then means nothing."""
    with deferred(), suppress(OSError):
        with suppress(FileNotFoundError):
            folder.unlink(f"{name}/{PLAN}")
        folder.remove(name)


def recover(folder: Folder) -> None:
    """Finish what a killed run had begun: its journal is carried out; a stage without one is removed."""
    for name in folder.entries():
        if not name.startswith(STAGE) or folder.look(name) != fileset.FOLDER:
            continue
        journal = _journal(folder, name)
        with deferred():
            if journal is None:
                _discard(folder, name)
            else:
                _carry_out(folder, name, journal)


def _journal(folder: Folder, name: str) -> Journal | None:
    """The journal of a stage, if it and all that it still needs are whole."""
    try:
        journal = fileset.parse_journal(folder.read(f"{name}/{PLAN}"))
    except OSError:
        return None
    for step in journal.steps if journal else ():
        if folder.look(step.path) != step.new and folder.look(f"{name}/{step.staged}") not in (step.new, None):
            return None
    return journal


def _carry_out(folder: Folder, name: str, journal: Journal) -> list[str]:
    """Do all that is not done yet, then remove the stage. Gives the paths that someone changed since: they stay."""
    try:
        _delete(folder, _clashing(folder, name, journal))
        changed = [step.path for step in journal.steps if not _put(folder, name, step)]
        _delete(folder, journal.delete)
        sync(folder, [step.path for step in journal.steps] + list(journal.delete))
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        help = "the next run finishes it: run again when the cause is removed"
        raise Failed(report(UNFINISHED, f"stopped in the middle of writing: {why}", help=help), usage=True) from error
    _discard(folder, name)
    return changed


def _clashing(folder: Folder, name: str, journal: Journal) -> dict[str, str]:
    """Deletions that must come first, because where case is ignored they would hit a new file."""
    staged = {fileset.fold(s.path): s.staged for s in journal.steps}
    clashing = {p: h for p, h in journal.delete.items() if fileset.fold(p) in staged}
    return {p: h for p, h in clashing.items() if folder.look(f"{name}/{staged[fileset.fold(p)]}") is not None}


def _put(folder: Folder, name: str, step: Step) -> bool:
    """Put a staged file in its place. False if what is there is neither the old nor the new content."""
    there = folder.look(step.path)
    if there == step.new:
        return True
    if there not in (None, step.old) or folder.look(f"{name}/{step.staged}") is None:
        return False
    if there is not None and step.orig is not None:
        free = folder.look(step.orig) is None
        folder.move(step.path, folder, step.orig if free else spare(folder, step.path, {}))
    folder.move(f"{name}/{step.staged}", folder, step.path)
    return True


def _delete(folder: Folder, paths: Mapping[str, str]) -> None:
    """Delete files that still have the given hash, and the folders that become empty."""
    for path, hash in paths.items():
        if folder.look(path) == hash:
            folder.unlink(path)
            with suppress(OSError):
                while path := path.rpartition("/")[0]:
                    folder.rmdir(path)


def spare(folder: Folder, path: str, new: Mapping[str, str]) -> str:
    """A free name for a copy: NAME.orig, else NAME.orig.1 and so on."""
    head, slash, name = path.rpartition("/")
    stem = f"{head}{slash}{name.encode()[: fileset.MAX_PART - 10].decode(errors='ignore')}.orig"
    taken = {fileset.fold(p) for p in new}
    spare, number = stem, 0
    while fileset.fold(spare) in taken or folder.look(spare) is not None:
        number += 1
        spare = f"{stem}.{number}"
    return spare


def sync(folder: Folder, paths: Iterable[str]) -> None:
    """Bring the entries of all folders that these paths lead through down to the disk."""
    folders = {""}
    for path in paths:
        while path := path.rpartition("/")[0]:
            folders.add(path)
    for one in sorted(folders, reverse=True):
        with suppress(FileNotFoundError):
            folder.sync(one)
