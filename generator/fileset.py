"""What stands in an output folder: safe paths, the manifest, what a run changes, drift. Pure, nothing is read here.

A manifest and a journal come from the disk, so anyone may have edited them: each path in them is checked before use.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.diagnostics import Diagnostic, Failed, Severity, declare, report

INVALID_MANIFEST = declare("invalid-manifest", Severity.ERROR, "the manifest of an output folder cannot be read")
UNSAFE_PATH = declare("unsafe-path", Severity.ERROR, "a generated file would have a path that is not safe everywhere")
DRIFT = declare("drift", Severity.ERROR, "a file in the output folder is not what would be generated")

MANIFEST = ".specpress-manifest.json"
OURS = ".specpress-"  # what starts so in an output folder is the tool's own
FORMAT = 1
MAX_PART = 100
REGENERATE = "run 'specpress generate' and commit the result"

# What `on_disk` says of a path instead of a sha256. A path that is not there is not in the mapping.
SYMLINK, FOLDER, SPECIAL, BLOCKED = "symlink", "folder", "special", "blocked"
IMMOVABLE = (FOLDER, BLOCKED)  # never moved away, not even by --force; BLOCKED: a parent is no real folder

_SHA = re.compile(r"[0-9a-f]{64}\Z")
_FORBIDDEN = frozenset('<>:"|?*\\')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]|clock\$) *(\.|\Z)", re.IGNORECASE)
_GIT = re.compile(r"\.git *\Z|git~[0-9]+\Z", re.IGNORECASE)


def sha256(content: bytes) -> str:
    """Hex digest, as manifests hold it."""
    return hashlib.sha256(content).hexdigest()


def safe_path(path: str) -> str:
    """The path itself, if it names a file below a folder on every system. Raises ValueError saying why it does not."""
    for part in path.split("/"):
        if part in ("", ".", ".."):
            raise ValueError(f"path {path!r} is not relative and plain")
        if not part.isprintable() or not _FORBIDDEN.isdisjoint(part):
            raise ValueError(f"path {path!r} has a character that file systems do not take")
        if part[-1] in ". " or part[0] in " ~":
            raise ValueError(
                f"path {path!r} has a part that begins or ends in a character that some system takes for more"
            )
        if _RESERVED.match(part) or _GIT.match(unicodedata.normalize("NFKC", part)):
            raise ValueError(f"path {path!r} has a reserved name")
        if len(part.encode()) > MAX_PART:
            raise ValueError(f"path {path!r} has a part of more than {MAX_PART} bytes")
    return path


def fold(path: str) -> str:
    """What two paths have in common when a file system that ignores case or composition takes them for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def case_clashes(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs that some file system takes for one: files, folders, or a file and a folder. Sorted."""
    seen: dict[str, tuple[str, bool]] = {}
    clashes: dict[tuple[str, str], None] = {}
    for path in sorted(set(paths)):
        parts = path.split("/")
        for end in range(1, len(parts) + 1):
            here = ("/".join(parts[:end]), end == len(parts))
            if (other := seen.setdefault(fold(here[0]), here)) != here:
                clashes[(other[0], here[0])] = None
    return list(clashes)


def check_paths(paths: Iterable[str]) -> None:
    """Raises Failed for paths that are unsafe, the tool's own, or clash."""
    paths = list(paths)
    found: list[Diagnostic] = []
    help = "this is a defect of specpress or of the template pack: please report it"
    for path in paths:
        try:
            if safe_path(path).startswith(OURS):
                raise ValueError(f"path {path!r} is the tool's own")
        except ValueError as error:
            found.append(report(UNSAFE_PATH, str(error), help=help))
    for one, other in case_clashes(paths):
        found.append(report(UNSAFE_PATH, f"'{one}' and '{other}' are one name on some systems", help=help))
    if found:
        raise Failed(*found)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file: hash of its bytes, key of what it was made from (may be empty), pointers into the document."""

    sha256: str
    key: str = ""
    pointers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a run left in a folder. `inputs`: name -> sha256 of all it depended on; `names`: scope -> key -> name."""

    files: Mapping[str, Entry] = field(default_factory=dict)
    inputs: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """JSON, sorted, a line per file and per name: what changed can be read in a diff."""
        files = {
            path: {"key": e.key, "pointers": list(e.pointers), "sha256": e.sha256} for path, e in self.files.items()
        }
        parts = {"files": _lines(files, 2), "inputs": _lines(self.inputs, 2)}
        scopes = {scope: _Raw(_lines(names, 4)) for scope, names in self.names.items()}
        parts["names"] = _lines(scopes, 2)
        body = ",\n".join(f'  "{name}": {text}' for name, text in parts.items())
        return f'{{\n  "format": {FORMAT},\n{body}\n}}\n'.encode()


class _Raw(str):
    """JSON text that is ready."""


def _lines(members: Mapping[str, object], indent: int) -> str:
    if not members:
        return "{}"
    pad = " " * (indent + 2)
    texts = {k: v if isinstance(v, _Raw) else json.dumps(v, sort_keys=True) for k, v in members.items()}
    rows = ",\n".join(f"{pad}{json.dumps(k)}: {texts[k]}" for k in sorted(texts))
    return f"{{\n{rows}\n{' ' * indent}}}"


def make_manifest(
    files: Mapping[str, bytes],
    *,
    inputs: Mapping[str, str] | None = None,
    names: Mapping[str, Mapping[str, str]] | None = None,
    keys: Mapping[str, str] | None = None,
    pointers: Mapping[str, Iterable[str]] | None = None,
) -> Manifest:
    """The manifest of these files."""
    entries = {
        path: Entry(sha256(content), (keys or {}).get(path, ""), tuple((pointers or {}).get(path, ())))
        for path, content in files.items()
    }
    return Manifest(entries, dict(inputs or {}), {scope: dict(n) for scope, n in (names or {}).items()})


def parse_manifest(content: bytes, name: str = MANIFEST) -> Manifest:
    """A manifest from untrusted bytes; `name` is how it is called in diagnostics. Raises Failed."""
    try:
        data = _object(json.loads(content.decode()))
        if data.get("format") != FORMAT:
            raise ValueError(f"its format is {data.get('format')!r}, this version reads {FORMAT}")
        files = {safe_path(path): _entry(entry) for path, entry in _object(data["files"]).items()}
        if clashes := case_clashes(files):
            raise ValueError(f"'{clashes[0][0]}' and '{clashes[0][1]}' are one name on some systems")
        names = {scope: _texts(n) for scope, n in _object(data["names"]).items()}
        return Manifest(files, _texts(data["inputs"]), names)
    except (ValueError, KeyError, RecursionError) as error:
        why = f"'{error.args[0]}' is missing" if isinstance(error, KeyError) else str(error)
        help = "restore it, or run with --force: files that differ are kept as NAME.orig"
        raise Failed(report(INVALID_MANIFEST, f"{name} cannot be read: {why}", help=help)) from error


def _object(data: object) -> dict[str, object]:
    if not isinstance(data, dict):
        raise ValueError("an object is wanted")
    return data


def _texts(data: object) -> dict[str, str]:
    return {key: _text(value) for key, value in _object(data).items()}


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise ValueError("a string is wanted")
    return data


def is_digest(text: str) -> bool:
    """Whether a text is a hex digest, and not the kind of something that is no file."""
    return _SHA.match(text) is not None


def _digest(data: object) -> str:
    if not _SHA.match(_text(data)):
        raise ValueError("a sha256 is wanted")
    return _text(data)


def _entry(data: object) -> Entry:
    entry = _object(data)
    pointers = entry.get("pointers", [])
    if not isinstance(pointers, list):
        raise ValueError("pointers must be a list")
    return Entry(_digest(entry["sha256"]), _text(entry.get("key", "")), tuple(_text(p) for p in pointers))


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run does to a folder. Sorted paths.

    `edited` files are ours but were changed by hand, `in_the_way` are not ours: both stop the run unless forced.
    `stuck` ones (a folder, or below a symlink or file) stop it always. `left` are no longer generated but were edited,
    so they stay.
    """

    write: tuple[str, ...]
    delete: tuple[str, ...]
    keep: tuple[str, ...]
    edited: tuple[str, ...]
    in_the_way: tuple[str, ...]
    stuck: tuple[str, ...]
    left: tuple[str, ...]


def plan_changes(old: Manifest | None, on_disk: Mapping[str, str], new: Mapping[str, str]) -> Changes:
    """Compare what is owned, what is there and what is wanted. All map a path to a sha256 (`on_disk`: or a kind)."""
    owned = {} if old is None else old.files
    sorts: dict[str, list[str]] = {name: [] for name in Changes.__slots__}
    for path in sorted(new):
        sorts[_sort(on_disk.get(path), owned.get(path), new[path])].append(path)
    for path in sorted(set(owned) - set(new)):
        if path in on_disk:
            sorts["delete" if on_disk[path] == owned[path].sha256 else "left"].append(path)
    # Where case is ignored, a deleted file may be the kept one under another spelling: that one is written again.
    deleted = {fold(path) for path in sorts["delete"]}
    again = {path for path in sorts["keep"] if fold(path) in deleted}
    sorts["keep"] = [path for path in sorts["keep"] if path not in again]
    sorts["write"] = sorted({*sorts["write"], *again})
    return Changes(**{name: tuple(paths) for name, paths in sorts.items()})


def _sort(there: str | None, owned: Entry | None, wanted: str) -> str:
    if there is None:
        return "write"
    if there == wanted:
        return "keep"
    if there in IMMOVABLE:
        return "stuck"
    if owned is None:
        return "in_the_way"
    return "write" if there == owned.sha256 else "edited"


def drift(old: Manifest | None, on_disk: Mapping[str, str], new: Manifest) -> Iterator[tuple[str, Diagnostic]]:
    """How a folder differs from what would be generated: pairs of path and finding, sorted by path."""
    by_hand = "move the change to an overlay or template, then run 'specpress generate --force'"
    owned = {} if old is None else old.files
    for path in sorted({*owned, *new.files}):
        there = on_disk.get(path)
        if path not in new.files:
            if there is not None:
                yield path, report(DRIFT, f"{path} is no longer generated", help=REGENERATE)
        elif there is None:
            yield path, report(DRIFT, f"{path} is missing", help=REGENERATE)
        elif there != new.files[path].sha256:
            edited = path not in owned or owned[path].sha256 != there
            why = "was edited by hand" if edited else "is out of date"
            yield path, report(DRIFT, f"{path} {why}", help=by_hand if edited else REGENERATE)
    # `inputs` may differ where nothing generated does: they only save the next run its work.
    if old is None or (old.files, old.names) != (new.files, new.names):
        yield MANIFEST, report(DRIFT, f"{MANIFEST} is {'missing' if old is None else 'out of date'}", help=REGENERATE)


@dataclass(frozen=True, slots=True)
class Step:
    """Put the staged file at `path`, if what is there has the hash `old` (None: nothing) or the thing was done.

    What is there is first moved to `orig`, if that is given.
    """

    path: str
    staged: str
    new: str
    old: str | None = None
    orig: str | None = None


@dataclass(frozen=True, slots=True)
class Journal:
    """A swap that can be finished at any time, by doing again all that is not done. `delete`: path -> its hash."""

    steps: tuple[Step, ...]
    delete: Mapping[str, str]

    def to_bytes(self) -> bytes:
        steps = [[s.path, s.staged, s.new, s.old, s.orig] for s in self.steps]
        return json.dumps({"format": FORMAT, "steps": steps, "delete": dict(self.delete)}, sort_keys=True).encode()


def parse_journal(content: bytes) -> Journal | None:
    """The journal, or None if it is not complete or not safe to follow."""
    try:
        data = _object(json.loads(content.decode()))
        if data.get("format") != FORMAT or not isinstance(data["steps"], list):
            return None
        steps = tuple(_step(row) for row in data["steps"])
        delete = {_target(path): _digest(hash) for path, hash in _object(data["delete"]).items()}
        return Journal(steps, delete)
    except (ValueError, KeyError, RecursionError):
        return None


def _step(row: object) -> Step:
    if not isinstance(row, list) or len(row) != 5:
        raise ValueError("a step has five members")
    path, staged, new, old, orig = row
    if old is not None and old not in (SYMLINK, SPECIAL):
        _digest(old)
    if not re.fullmatch(r"[0-9]{1,9}", _text(staged)):
        raise ValueError("staged files are numbered")
    return Step(_target(path), staged, _digest(new), old, None if orig is None else _target(orig))


def _target(path: object) -> str:
    if safe_path(_text(path)).startswith(OURS) and path != MANIFEST:
        raise ValueError("the tool's own file")
    return _text(path)
