"""The world outside: input files, pack folders, signals, the terminal. Only regular files are read, up to a limit."""
# Paths stay the text that the user gave, and files are opened with flags that pathlib does not know.
# ruff: noqa: PTH100, PTH113, PTH118, PTH120, PTH207, PTH208

from __future__ import annotations

import errno
import os
import re
import signal
import stat
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn, TextIO

from generator.diagnostics import Diagnostic, Diagnostics, Failed, Severity, declare, render, report, strict

UNREADABLE_FILE = declare("unreadable-file", Severity.ERROR, "a file cannot be read")
UNWRITABLE_FILE = declare("unwritable-file", Severity.ERROR, "a file or folder cannot be written")
FILE_TOO_LARGE = declare("file-too-large", Severity.ERROR, "a file is larger than the tool reads")
REFUSED_FILE = declare("refused-file", Severity.ERROR, "a reference leads to a file that must not be read")
UNKNOWN_PACK = declare("unknown-pack", Severity.ERROR, "there is no template pack of that name")
TWO_CONFIGURATIONS = declare("two-configurations", Severity.ERROR, "a folder holds two configurations")
ENVIRONMENT = declare("environment", Severity.ERROR, "the system does not let the tool go on")
DEFECT = declare("defect", Severity.ERROR, "specpress itself is wrong; nothing was written")

CONFIGURATIONS = ("specpress.yaml", "pyproject.toml")
MAX_FILE = 20 * 1024 * 1024
MAX_REFERENCED = 100 * 1024 * 1024  # bytes of all files together that references of one document may reach
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_HELP = {
    errno.ENOENT: "check the name",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.EISDIR: "name a file, not a folder",
    errno.EACCES: "check the permissions",
    errno.EPERM: "check the permissions",
    errno.EROFS: "choose a folder that can be written",
    errno.ENOSPC: "make room on the disk and run again; nothing was changed",
    errno.EDQUOT: "make room on the disk and run again; nothing was changed",
    errno.EFBIG: "raise the limit of file sizes and run again; nothing was changed",
    errno.ENAMETOOLONG: "choose a shorter path",
}


# ---- errors of the system


def system_failure(error: OSError, doing: str, path: str) -> Failed:
    """What a user reads of an OSError: `doing` is 'read' or 'write', `path` is as the user gave it. Exit code 2."""
    why = (error.strerror or str(error) or type(error).__name__).lower()
    code = UNREADABLE_FILE if doing == "read" else UNWRITABLE_FILE
    return Failed(report(code, f"cannot {doing} '{path}': {why}", help=_HELP.get(error.errno or 0)), usage=True)


@contextmanager
def system_errors(doing: str, path: str) -> Iterator[None]:
    """Turns an OSError (or a path that no system takes) into Failed."""
    try:
        yield
    except OSError as error:
        raise system_failure(error, doing, path) from error
    except ValueError as error:  # a NUL in a path
        if "null" not in str(error):
            raise
        raise system_failure(OSError(errno.EINVAL, "there is a NUL in the path"), doing, path) from error


# ---- reading


def read_open(fd: int, limit: int = MAX_FILE) -> bytes:
    """All of an open regular file; closes it. Raises OSError; EFBIG when it is larger than `limit` bytes."""
    with open(fd, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        content = file.read(limit + 1)
    if len(content) > limit:
        raise OSError(errno.EFBIG, f"larger than {limit // 1024 // 1024} MB")
    return content


def read_input(path: str) -> bytes:
    """A file that the user named, at most 20 MB. Raises Failed (exit code 2, but 1 for a file that is too large)."""
    with system_errors("read", path):
        try:
            return read_open(os.open(path, _READ))
        except OSError as error:
            if error.errno == errno.EFBIG:
                raise Failed(_too_large(path)) from error
            raise


def _too_large(path: str) -> Diagnostic:
    return report(FILE_TOO_LARGE, f"'{path}' is larger than {MAX_FILE // 1024 // 1024} MB", help="split the document")


class Reader:
    """Reads the files that references of a document lead to: below `root` (by default the document's folder) only.

    `read` holds the content of all files read so far, by the path or address they were asked for; `missed` are those
    that could not be read. Addresses are read only with a `remote`.
    """

    def __init__(self, base: str, root: str | None = None, remote: Callable[[str], bytes] | None = None) -> None:
        self._base = os.path.realpath(base or ".")
        self._root = os.path.realpath(root) if root is not None else self._base
        self.remote = remote
        self.read: dict[str, bytes] = {}
        self.missed: set[str] = set()

    def fetch(self, path: str) -> bytes:
        """The file at `path` (with slashes, relative to the document's folder), or at an address. Raises Failed."""
        if path not in self.read:
            is_address = self.remote is not None and re.match(r"https?://", path)
            content = self.remote(path) if self.remote is not None and is_address else self._file(path)
            if sum(map(len, self.read.values())) + len(content) > MAX_REFERENCED:
                raise Failed(report(FILE_TOO_LARGE, f"more than 100 MB are referenced; '{path}' is not read"))
            self.read[path] = content
        return self.read[path]

    def _file(self, path: str) -> bytes:
        real = self._real(path)
        try:
            return read_open(os.open(real, _READ | _NOFOLLOW))
        except OSError as error:
            self.missed.add(path)
            if error.errno == errno.EFBIG:
                raise Failed(_too_large(path)) from error
            why = (error.strerror or str(error)).lower()
            helps = _HELP.get(error.errno or 0)
            raise Failed(report(UNREADABLE_FILE, f"cannot read '{path}': {why}", help=helps)) from error

    def place(self, path: str) -> str:
        """Where a file that was asked for stands on this machine."""
        return os.path.join(self._base, *path.split("/"))

    def _real(self, path: str) -> str:
        if "\\" in path:
            _refuse(path, "holds a backslash", "write the reference with '/', and without quotes inside the quotes")
        if "\0" in path or re.match(r"/|~|[A-Za-z][A-Za-z0-9+.-]*:", path):
            _refuse(path, "is not a relative path")
        try:
            real = os.path.realpath(os.path.join(self._base, *path.split("/")), strict=False)
        except (OSError, ValueError):
            _refuse(path, "cannot be followed")
        if os.path.commonpath([self._root, real]) != self._root:
            _refuse(path, "lies outside the document's folder")
        return real


_HELP_REF = "move the file beside the document, or name the folder that references may reach with --ref-root"


def _refuse(path: str, why: str, help: str = _HELP_REF) -> NoReturn:
    raise Failed(report(REFUSED_FILE, f"'{path}' {why}", help=help))


def read_folder(folder: str, shown: str) -> dict[str, bytes]:
    """All regular files below a folder, by relative path with slashes, sorted; hidden files and caches left out."""
    files: dict[str, bytes] = {}
    with system_errors("read", shown):
        for here, folders, names in os.walk(folder, onerror=_raise):
            folders[:] = sorted(f for f in folders if f != "__pycache__" and not f.startswith("."))
            for name in names:
                path = os.path.join(here, name)
                if name.startswith(".") or name.endswith(".pyc") or not stat.S_ISREG(os.lstat(path).st_mode):
                    continue
                files[os.path.relpath(path, folder).replace(os.sep, "/")] = read_open(os.open(path, _READ | _NOFOLLOW))
    return dict(sorted(files.items()))


def _raise(error: OSError) -> None:
    raise error


def _pack_homes() -> list[str]:
    here = os.path.dirname(os.path.abspath(__file__))
    return [os.path.join(here, "_templates"), os.path.join(os.path.dirname(here), "templates")]


def load_pack_files(name: str, base: str = ".") -> Mapping[str, bytes]:
    """The files of a template pack: a built-in one by name, or a folder if `name` has a slash or dot in it.

    A folder is relative to `base`. Raises Failed (exit code 2) when there is none.
    """
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
        return read_folder(os.path.join(base, name), name)
    for home in _pack_homes():
        if os.path.isfile(os.path.join(home, name, "pack.yaml")):
            return read_folder(os.path.join(home, name), name)
    known = ", ".join(builtin_packs()) or "none"
    help = f"built in: {known}; a folder of your own is given as a path, such as ./{name}"
    raise Failed(report(UNKNOWN_PACK, f"there is no template pack '{name}'", help=help), usage=True)


def builtin_packs() -> list[str]:
    """Names of the packs that come with the tool, sorted."""
    found: set[str] = set()
    for home in _pack_homes():
        with suppress(OSError):
            found |= {name for name in os.listdir(home) if os.path.isfile(os.path.join(home, name, "pack.yaml"))}
    return sorted(found)


def find_configuration(*folders: str) -> tuple[str, bytes] | None:
    """Path and content of the first configuration: `specpress.yaml`, or a `pyproject.toml` with `[tool.specpress]`.

    Raises Failed when a folder holds both, or one cannot be read.
    """
    for folder in folders:
        found = []
        for name in CONFIGURATIONS:
            path = os.path.normpath(os.path.join(folder, name))
            if os.path.lexists(path):
                content = read_input(path)
                if name == "specpress.yaml" or re.search(rb"(?m)^\s*\[+\s*tool\s*\.\s*specpress\b", content):
                    found.append((path, content))
        if len(found) > 1:
            message = f"both {found[0][0]} and {found[1][0]} configure specpress"
            raise Failed(report(TWO_CONFIGURATIONS, message, help="keep one of them"), usage=True)
        if found:
            return found[0]
    return None


def expand(base: str, pattern: str) -> list[str]:
    """The files that a pattern such as `pages/*.txt` names, relative to the folder `base`; sorted, as paths to read."""
    import glob

    return sorted(os.path.join(base, *p.split("/")) for p in glob.glob(pattern, root_dir=base or ".", recursive=True))


# ---- signals


class Interrupted(BaseException):
    """SIGINT or SIGTERM arrived. `code` is the exit code: 130 or 143."""

    def __init__(self, signum: int) -> None:
        super().__init__(f"interrupted by signal {signum}")
        self.code = 128 + signum


class _Signals:
    deferring = 0
    arrived: int | None = None


def _on_signal(signum: int, _frame: FrameType | None) -> None:
    if _Signals.deferring:
        _Signals.arrived = signum
    else:
        raise Interrupted(signum)


@contextmanager
def interruptible() -> Iterator[None]:
    """While it lasts, SIGINT and SIGTERM raise Interrupted in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    wanted = [s for s in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(s) != signal.SIG_IGN]
    before = {s: signal.signal(s, _on_signal) for s in wanted}
    try:
        yield
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)


@contextmanager
def deferred() -> Iterator[None]:
    """While it lasts, a signal waits: what was begun is finished. Then it raises Interrupted."""
    _Signals.deferring += 1
    try:
        yield
    finally:
        _Signals.deferring -= 1
        if not _Signals.deferring and (signum := _Signals.arrived) is not None:
            _Signals.arrived = None
            raise Interrupted(signum)


# ---- terminal


def quiet_pipe() -> int:
    """Whoever read our output has gone: say nothing more, not even when Python ends. Gives exit code 2."""
    null = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            os.dup2(null, stream.fileno())
    return 2


def _write(stream: TextIO, content: bytes) -> None:
    stream.flush()
    stream.buffer.write(content)
    stream.buffer.flush()


def from_here(path: str) -> str:
    """A path with slashes, relative to the current folder; as it is if that is on another drive, or an address."""
    if re.match(r"https?://", path):
        return path
    with suppress(ValueError):
        path = os.path.relpath(path)
    return path.replace(os.sep, "/")


class Console:
    """Prints. Diagnostics go to standard error, results to standard output.

    Diagnostics as JSON or SARIF are one document for the whole run: `finish` prints it, to standard output unless that
    has a result already.
    """

    def __init__(self, form: str = "text", strict: bool = False, quiet: bool = False) -> None:
        self.form, self.strict, self.quiet = form, strict, quiet
        self._kept: list[Diagnostic] = []
        self._has_result = False

    def say(self, text: str) -> None:
        """A line for a person; nothing with --quiet."""
        if not self.quiet:
            print(text, file=sys.stderr, flush=True)

    def result(self, text: str) -> None:
        """Output that was asked for. UTF-8 whatever the locale says."""
        self._has_result = True
        _write(sys.stdout, text.encode())

    def report(self, found: Iterable[Diagnostic]) -> int:
        """Print or keep the findings; the exit code that they mean: 1 if there is an error."""
        findings = strict(found) if self.strict else list(found)
        if self.form in ("json", "sarif"):
            self._kept += findings
        else:
            _write(sys.stderr, render(findings, self.form).encode(errors="backslashreplace"))
        return int(any(d.severity is Severity.ERROR for d in findings))

    def finish(self, code: int) -> int:
        """Print what was kept. Gives the exit code that it is told."""
        if self.form in ("json", "sarif"):
            from generator import sarif

            kept = Diagnostics()
            kept.extend(self._kept)
            text = sarif.render(kept, code, from_here) if self.form == "sarif" else render(kept, "json")
            _write(sys.stderr if self._has_result else sys.stdout, text.encode(errors="backslashreplace"))
        return code

    def give_up(self, failed: Failed) -> int:
        """Print why a command gave up; its exit code."""
        found = Diagnostics()
        found.extend(failed.diagnostics)
        self.report(found)
        return 2 if failed.usage else 1

    def environment(self, error: BaseException) -> int:
        """Print an error of the system that no stage expected. Gives exit code 2."""
        return self.give_up(environment_failure(error))

    def defect(self, error: Exception) -> int:
        """Print an error of our own. Gives exit code 1."""
        return self.give_up(defect_failure(error))


def environment_failure(error: BaseException) -> Failed:
    """What a user reads of an error of the system that no stage expected."""
    why = f"{type(error).__name__}: {error}"
    if isinstance(error, RecursionError):
        why = "the document is nested too deeply"
    elif isinstance(error, MemoryError):
        why = "there is not enough memory"
    return Failed(report(ENVIRONMENT, why, help="--debug shows more"), usage=True)


def defect_failure(error: Exception) -> Failed:
    """What a user reads of an error of our own."""
    help = "please report it with the document; --debug shows where it happened"
    return Failed(report(DEFECT, f"{type(error).__name__}: {error}", help=help))
