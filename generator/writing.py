"""Writing an output folder so that nothing is ever lost or half done.

All is checked in memory, then: lock -> compare manifest, disk and new files -> stage -> journal -> rename one by one,
the manifest last -> remove the stage. A killed run leaves the old files, or a journal that the next run completes.
"""
# The functions of os take handles on folders; pathlib does not.
# ruff: noqa: PTH102, PTH106, PTH109, PTH111, PTH112, PTH114, PTH118, PTH120

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from generator import fileset
from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.fileset import MANIFEST, OURS, Changes, Journal, Manifest, Step
from generator.folder import Folder, locked, stage_beside, still_there, sweep
from generator.shell import deferred, system_errors
from generator.swap import STAGE, UNFINISHED, recover, spare, swap, sync

WRONG_OUTPUT = declare("wrong-output", Severity.ERROR, "the output cannot be a folder or file of the tool's")
FOREIGN_FOLDER = declare("foreign-folder", Severity.ERROR, "the output folder holds files, but no manifest")
EDITED_FILE = declare("edited-file", Severity.ERROR, "a generated file was edited by hand")
IN_THE_WAY = declare(
    "file-in-the-way", Severity.ERROR, "something that is not ours stands where a file would be written"
)
STALE_KEPT = declare("stale-file-kept", Severity.WARNING, "a file is no longer generated, but was edited, so it stays")
COPY_KEPT = declare("copy-kept", Severity.NOTE, "a file that was not as generated was overwritten; a copy was kept")

TREE = "tree"
_FORCE = "--force overwrites it and keeps a copy as {0}.orig"


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did. Sorted paths relative to the folder; `diagnostics` are warnings and notes."""

    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _none(path: str) -> bool:
    return False


def write_tree(
    root: str,
    files: Mapping[str, bytes],
    manifest: Manifest,
    *,
    force: bool = False,
    beside: bool = False,
    untracked: Callable[[str], bool] = _none,
    tell: Callable[[str], None] = _tell,
) -> Written:
    """Make `root` hold these files; `manifest` is theirs. Files that nobody generated stay.

    A folder without a manifest must be empty, unless `beside` says that others are expected there. What is there of
    `untracked` files is overwritten: version control moves the manifest without them, so it cannot tell who wrote them.

    Raises Failed: exit code 1 for files edited by hand or in the way, 2 for what the system refuses. `tell` hears when
    the run must wait for another one.
    """
    fileset.check_paths(files)
    if {p: e.sha256 for p, e in manifest.files.items()} != {p: fileset.sha256(c) for p, c in files.items()}:
        raise ValueError("the manifest is not that of the files")
    with system_errors("write", root):
        while True:
            path = _resolve(root)
            if not os.path.lexists(path):
                if _create_tree(path, files, manifest):
                    return Written(written=tuple(sorted(files)))
                continue  # another run made it meanwhile
            with Folder(path) as folder, locked(folder, root, tell):
                if still_there(folder):
                    sweep(os.path.dirname(path))
                    recover(folder)
                    old = _with_untracked(folder, _old_manifest(folder, root, force, beside), manifest, untracked)
                    return _update(folder, root, files, manifest, old, force)


def _resolve(root: str) -> str:
    """The absolute path of an output folder. Raises Failed if it can never be one."""

    def refuse(why: str) -> Failed:
        help = "name a folder of its own for the output"
        return Failed(report(WRONG_OUTPUT, f"cannot write to '{root}': {why}", help=help), usage=True)

    if not root:
        raise refuse("there is no name")
    head, name = os.path.split(os.path.join(os.getcwd(), root).rstrip(os.sep))
    plain = name not in ("", os.curdir, os.pardir)
    path = os.path.join(os.path.realpath(head), name) if plain else os.path.realpath(root)
    home = os.path.realpath(os.path.expanduser("~"))
    if os.path.dirname(path) == path or os.path.commonpath([path, home]) == path:
        raise refuse("it is the home folder or a folder above it")
    if os.path.islink(path):
        raise refuse("it is a symbolic link, and links are not followed")
    if os.path.lexists(path) and not os.path.isdir(path):
        raise refuse("it is a file, not a folder")
    return path


def _create_tree(path: str, files: Mapping[str, bytes], manifest: Manifest) -> bool:
    """Write a folder that is not there yet and let it appear at once. False if it is there after all."""
    parent, name = os.path.split(path)
    made = _make_parents(parent)
    try:
        with stage_beside(parent) as stage, Folder(parent) as home:
            whole = {**files, MANIFEST: manifest.to_bytes()}
            stage.create_all((f"{TREE}/{file}", content) for file, content in whole.items())
            sync(stage, (f"{TREE}/{file}" for file in (*files, MANIFEST)))
            with deferred():
                stage.move(TREE, home, name)
                home.sync()
        return True
    except OSError as error:
        if error.errno in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR, errno.EISDIR) and os.path.lexists(path):
            return False
        for folder in made:
            with suppress(OSError):
                os.rmdir(folder)
        raise


def _make_parents(folder: str) -> list[str]:
    """Make a folder and those above it; gives those that were missing, innermost first."""
    missing = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = os.path.dirname(folder)
    for one in reversed(missing):
        with suppress(FileExistsError):
            os.mkdir(one)
    return missing


def _with_untracked(
    folder: Folder, old: Manifest | None, new: Manifest, untracked: Callable[[str], bool]
) -> Manifest | None:
    """The old manifest, saying of untracked files what is there."""
    if old is None:
        return None
    there = _look(folder, [p for p in {*old.files, *new.files} if untracked(p)])
    ours = {p: fileset.Entry(found) for p, found in there.items() if fileset.is_digest(found)}
    return Manifest({**old.files, **ours}, old.inputs, old.names)


def _update(
    folder: Folder, root: str, files: Mapping[str, bytes], manifest: Manifest, old: Manifest | None, force: bool
) -> Written:
    """Bring a folder that we have locked to the new files."""
    new = {path: entry.sha256 for path, entry in manifest.files.items()}
    on_disk = _look(folder, {*new, *(old.files if old else ())})
    changes = fileset.plan_changes(old, on_disk, new)
    if refusals := _refusals(changes, root, on_disk, force):
        raise Failed(*refusals)
    found = [
        _at(root, p, report(STALE_KEPT, f"{p} is no longer generated, but was edited: it stays")) for p in changes.left
    ]
    todo = tuple(sorted({*changes.write, *changes.edited, *changes.in_the_way}))
    text = manifest.to_bytes()
    if not todo and not changes.delete and old is not None and old.to_bytes() == text:
        return Written(unchanged=changes.keep, diagnostics=tuple(found))
    forced = {*changes.edited, *changes.in_the_way}
    orig = {path: spare(folder, path, new) for path in todo if path in forced}
    for path, copy in orig.items():
        found.append(_at(root, path, report(COPY_KEPT, f"{path} was edited by hand; it is kept as {copy}")))
    steps = [Step(p, str(n), new[p], on_disk.get(p), orig.get(p)) for n, p in enumerate(todo)]
    steps.append(Step(MANIFEST, str(len(todo)), fileset.sha256(text), folder.look(MANIFEST)))
    journal = Journal(tuple(steps), {path: on_disk[path] for path in changes.delete})
    changed = swap(folder, journal, [files[path] for path in todo] + [text])
    if changed:
        why = "was edited while the files were written; it stays as it is"
        raise Failed(*(_at(root, path, report(EDITED_FILE, f"{path} {why}")) for path in changed))
    return Written(todo, changes.delete, changes.keep, tuple(found))


def _old_manifest(folder: Folder, root: str, force: bool, beside: bool) -> Manifest | None:
    manifest = _load(folder, root, force)
    if manifest is None and not force and not beside and any(not name.startswith(OURS) for name in folder.entries()):
        help = "choose an empty folder; --force writes beside what is there"
        raise Failed(report(FOREIGN_FOLDER, f"'{root}' holds files that specpress did not write", help=help))
    return manifest


def _load(folder: Folder, root: str, force: bool) -> Manifest | None:
    """The folder's manifest; None if there is none. An invalid one raises Failed, or is none if `force` is set."""
    name, there = os.path.join(root, MANIFEST), folder.look(MANIFEST)
    if there is None or (force and there in (fileset.SYMLINK, fileset.SPECIAL)):
        return None
    with system_errors("read", name):
        content = folder.read(MANIFEST)
    try:
        return fileset.parse_manifest(content, name)
    except Failed:
        if force:
            return None
        raise


def _look(folder: Folder, paths: Iterable[str]) -> dict[str, str]:
    seen = {path: folder.look(path) for path in sorted(paths)}
    return {path: there for path, there in seen.items() if there is not None}


def _at(root: str, path: str, diagnostic: Diagnostic, line: int = 1, text: str | None = None) -> Diagnostic:
    position = Position(os.path.join(root, path), line, 1, text)
    return Diagnostic(diagnostic.code, diagnostic.severity, diagnostic.message, None, position, None, diagnostic.help)


def _edited(root: str, path: str) -> Diagnostic:
    help = "move the change to an overlay or a template; " + _FORCE.format(path)
    return _at(root, path, report(EDITED_FILE, f"{path} was edited by hand; nothing is written", help=help))


def _refusals(changes: Changes, root: str, on_disk: Mapping[str, str], force: bool) -> list[Diagnostic]:
    found = []
    for path in changes.stuck:
        what = "is a folder" if on_disk[path] == fileset.FOLDER else "lies below a symbolic link or a file"
        found.append(_at(root, path, report(IN_THE_WAY, f"{path} {what}; nothing is written", help="move it away")))
    if not force:
        found += [_edited(root, path) for path in changes.edited]
        for path in changes.in_the_way:
            help = "move it away; " + _FORCE.format(path)
            text = f"{path} was not written by specpress; nothing is written"
            found.append(_at(root, path, report(IN_THE_WAY, text, help=help)))
    return found


# ---- reading back


def read_manifest(root: str, *, force: bool = False) -> Manifest | None:
    """What an earlier run left in the folder; None if there is nothing. An invalid one raises Failed unless `force`."""
    with system_errors("read", root):
        path = _resolve(root)
        if not os.path.lexists(path):
            return None
        with Folder(path) as folder:
            return _load(folder, root, force)


def read_generated(root: str, manifest: Manifest, path: str) -> bytes | None:
    """A file as the manifest knows it; None if it is missing, edited or not in the manifest."""
    entry = manifest.files.get(path)
    if entry is None:
        return None
    try:
        with Folder(_resolve(root)) as folder:
            content = folder.read(path)
    except OSError:
        return None
    return content if fileset.sha256(content) == entry.sha256 else None


def is_intact(root: str, manifest: Manifest) -> bool:
    """Whether all files are as the manifest says and no run was stopped half-way."""
    with system_errors("read", root), Folder(_resolve(root)) as folder:
        if any(name.startswith(STAGE) for name in folder.entries()):
            return False
        return all(folder.look(path) == entry.sha256 for path, entry in manifest.files.items())


def check_tree(
    root: str,
    files: Mapping[str, bytes],
    manifest: Manifest,
    *,
    beside: bool = False,
    absent: Iterable[str] = (),
) -> list[Diagnostic]:
    """How the folder differs from these files (`generate --check`). Writes nothing. Raises Failed like write_tree.

    Of `absent` files that are not there, what the old manifest says of them is compared.
    """
    fileset.check_paths(files)
    with system_errors("read", root):
        path = _resolve(root)
        if os.path.lexists(path):
            with Folder(path) as folder:
                return _drift(folder, root, files, manifest, beside, absent)
        return [report(fileset.DRIFT, f"the folder '{root}' is missing", help=fileset.REGENERATE)]


def _drift(
    folder: Folder,
    root: str,
    files: Mapping[str, bytes],
    manifest: Manifest,
    beside: bool,
    absent: Iterable[str],
) -> list[Diagnostic]:
    found = []
    for name in folder.entries():
        if name.startswith(STAGE):
            why = f"an earlier run was stopped while it wrote to '{root}'"
            found.append(report(UNFINISHED, why, help="run 'specpress generate': it finishes or undoes that"))
    if found and folder.look(MANIFEST) is None:
        return found  # it stopped before the manifest was there: what the files are, that run's journal says
    old = _old_manifest(folder, root, False, beside)
    on_disk = _look(folder, {*files, *(old.files if old else ())})
    pinned = {p: old.files[p].sha256 for p in absent if old is not None and p in old.files}
    for file, diagnostic in fileset.drift(old, {**pinned, **on_disk}, manifest):
        line, text = _difference(folder, file, files.get(file)) if file in on_disk else (1, None)
        found.append(_at(root, file, diagnostic, line, text))
    return found


def _difference(folder: Folder, path: str, wanted: bytes | None) -> tuple[int, str | None]:
    """Number and text of the first line on disk that is not as wanted."""
    try:
        there = folder.read(path).decode().split("\n")
    except (OSError, ValueError):
        return 1, None
    lines = (wanted or b"").decode(errors="replace").split("\n")
    pairs = enumerate(zip(there, lines, strict=False))
    same = next((n for n, (one, other) in pairs if one != other), min(len(lines), len(there) - 1))
    return (same + 1, there[same]) if wanted is not None else (1, None)


# ---- a single file


def write_file(path: str, content: bytes) -> bool:
    """Write one file, all of it or nothing; folders above it are made. False if it held this content already.

    Raises Failed (exit code 2), also when a folder, symbolic link or device has that name.
    """
    with system_errors("write", path):
        head, name = os.path.split(os.path.join(os.getcwd(), path))
        parent = os.path.realpath(head)
        _make_parents(parent)
        with Folder(parent) as home:
            there = home.look(name) if name not in ("", os.curdir, os.pardir) else fileset.FOLDER
            if there in (fileset.FOLDER, fileset.SYMLINK, fileset.SPECIAL):
                what = {fileset.FOLDER: "folder", fileset.SYMLINK: "symbolic link"}.get(there, "device")
                text = f"cannot write to '{path}': it is a {what}"
                raise Failed(report(WRONG_OUTPUT, text, help="name a file to write"), usage=True)
            if there == fileset.sha256(content):
                return False
            with stage_beside(parent) as stage:
                stage.create(TREE, content)
                with deferred():
                    stage.move(TREE, home, name)
                    home.sync()
        return True
