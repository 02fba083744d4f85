"""A folder used by one run at a time, whose inside is reached without following a symbolic link."""
# The functions of os take handles on folders; pathlib does not.
# ruff: noqa: PTH118, PTH119, PTH123, PTH208

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import groupby

from generator.diagnostics import Failed, Severity, declare, report
from generator.fileset import BLOCKED, FOLDER, SPECIAL, SYMLINK
from generator.shell import deferred, read_open

LOCKED = declare("locked", Severity.ERROR, "another run is writing to the same folder")

BESIDE, LOCK_FILE = ".specpress-new-", ".specpress-lock"
WAIT_SECONDS = 10.0
# Handles on folders are what makes it impossible to be led astray. Windows has none: there each parent is looked at.
HANDLES = os.open in os.supports_dir_fd and os.rename in os.supports_dir_fd
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _NOFOLLOW | getattr(os, "O_CLOEXEC", 0)
_READ = os.O_RDONLY | _NOFOLLOW | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | getattr(os, "O_BINARY", 0)
_TOGETHER = 64  # files that are open at once
_BUSY = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_NO_LOCK = (errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


class Folder:
    """An open folder; paths in it are relative, with slashes. All methods raise OSError."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.fd = os.open(path, _FOLDER) if HANDLES else None
        if not HANDLES:
            _real_folder(path)

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self.fd is not None:
            os.close(self.fd)

    @contextmanager
    def at(self, path: str, create: bool = False) -> Iterator[tuple[str, int | None]]:
        """Name and folder handle for the functions of `os`; parents that are missing are made if `create` is set."""
        *parents, name = path.split("/")
        here, fd = self.path, self.fd
        try:
            for part in parents:
                here = os.path.join(here, part)
                if create:
                    with suppress(FileExistsError):
                        os.mkdir(here if fd is None else part, dir_fd=fd)
                if fd is None:
                    _real_folder(here)
                else:
                    above, fd = fd, os.open(part, _FOLDER, dir_fd=fd)
                    if above != self.fd:
                        os.close(above)
            yield (os.path.join(here, name) if fd is None else name), fd
        finally:
            if fd is not None and fd != self.fd:
                os.close(fd)

    def look(self, path: str) -> str | None:
        """The sha256 of a file, the kind of anything else, None if nothing is there."""
        try:
            with self.at(path) as (name, fd):
                mode = os.stat(name, dir_fd=fd, follow_symlinks=False).st_mode
                if stat.S_ISREG(mode):
                    with open(os.open(name, _READ, dir_fd=fd), "rb") as file:
                        return hashlib.file_digest(file, "sha256").hexdigest()
                return SYMLINK if stat.S_ISLNK(mode) else FOLDER if stat.S_ISDIR(mode) else SPECIAL
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in (errno.ENOTDIR, errno.ELOOP):
                return BLOCKED
            raise

    def read(self, path: str) -> bytes:
        """A regular file's content."""
        with self.at(path) as (name, fd):
            return read_open(os.open(name, _READ, dir_fd=fd))

    def create(self, path: str, content: bytes) -> None:
        """Write a file that is not there yet, down to the disk."""
        self.create_all([(path, content)])

    def create_all(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Write files that are not there yet, down to the disk.

        Each is handed to the disk as soon as it is written and waited for when there are many: the disk then takes
        them together. A folder is opened once for the files in it that follow each other.
        """
        waiting: list[int] = []
        try:
            for parent, inside in groupby(files, key=lambda file: file[0].rpartition("/")[0]):
                with self.at(f"{parent or '.'}/.", create=True) as (here, fd):
                    for path, content in inside:
                        waiting.append(os.open(os.path.join(here, path.rpartition("/")[2]), _CREATE, 0o666, dir_fd=fd))
                        _fill(waiting[-1], content)
                        if len(waiting) >= _TOGETHER:
                            _settle(waiting)
            _settle(waiting)
        finally:
            for file in waiting:
                os.close(file)

    def move(self, path: str, target: Folder, to: str) -> None:
        """Rename a file into another folder, over what is there."""
        with self.at(path) as (name, fd), target.at(to, create=True) as (new, new_fd):
            os.replace(name, new, src_dir_fd=fd, dst_dir_fd=new_fd)

    def unlink(self, path: str) -> None:
        with self.at(path) as (name, fd):
            os.unlink(name, dir_fd=fd)

    def rmdir(self, path: str) -> None:
        with self.at(path) as (name, fd):
            os.rmdir(name, dir_fd=fd)

    def remove(self, path: str) -> None:
        """Delete a folder and all in it, as far as that can be done (another run may be at it, too)."""
        with self.at(path) as (name, fd):
            shutil.rmtree(name, ignore_errors=True, dir_fd=fd)

    def sync(self, path: str = "") -> None:
        """Bring the entries of a folder in it down to the disk (where a folder can be opened for that)."""
        if self.fd is not None:
            with self.at(f"{path or '.'}/.") as (_, fd):
                os.fsync(self.fd if fd is None else fd)

    def entries(self) -> list[str]:
        return sorted(os.listdir(self.path if self.fd is None else self.fd))


def _fill(file: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(file, left) :]
    if os.fstat(file).st_size != len(content):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):  # not every file system takes advice
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)


def _settle(files: list[int]) -> None:
    """Wait until open files are on the disk, and close them."""
    while files:
        os.fsync(files[-1])
        os.close(files.pop())


def _real_folder(path: str) -> None:
    found = os.lstat(path)
    if not stat.S_ISDIR(found.st_mode) or getattr(found, "st_reparse_tag", False):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path)


def _grab(fd: int) -> bool:
    """Lock an open file without waiting; the system lets go when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except OSError as error:
        if error.errno in _BUSY:
            return False
        raise


def _take(folder: Folder) -> Callable[[], None] | None:
    """Lock a folder: the folder itself, or where systems cannot do that (NFS, Windows) a file in it.

    Gives what ends the lock, or None while another run has it.
    """
    if folder.fd is None:
        return _take_file(folder)
    own = os.open(".", _FOLDER, dir_fd=folder.fd)  # a lock ends when its handle is closed, so it has one of its own
    try:
        if _grab(own):
            return lambda: os.close(own)
    except OSError as error:
        os.close(own)
        if error.errno in _NO_LOCK:
            return _take_file(folder)
        raise
    os.close(own)
    return None


def _take_file(folder: Folder) -> Callable[[], None] | None:
    with folder.at(LOCK_FILE) as (name, fd):
        file = os.open(name, os.O_RDWR | os.O_CREAT | _NOFOLLOW, 0o666, dir_fd=fd)

    def release() -> None:
        if sys.platform == "win32":  # an open file cannot be deleted there, a locked one not be closed
            os.close(file)
        with suppress(OSError):
            folder.unlink(LOCK_FILE)
        if sys.platform != "win32":
            os.close(file)

    def same() -> bool:
        with suppress(OSError), folder.at(LOCK_FILE) as (name, fd):
            return os.path.samestat(os.stat(name, dir_fd=fd, follow_symlinks=False), os.fstat(file))
        return False

    # The run that had the lock deletes the file: a lock on a deleted file is none.
    if _grab(file) and same():
        return release
    os.close(file)
    return None


@contextmanager
def locked(folder: Folder, shown: str, tell: Callable[[str], None]) -> Iterator[None]:
    """Have the folder for oneself. Waits up to 10 seconds, then raises Failed (exit code 2)."""
    deadline = time.monotonic() + WAIT_SECONDS
    release = _take(folder)
    if release is None:
        tell(f"waiting for another run that is writing to '{shown}'")
    while release is None:
        if time.monotonic() > deadline:
            help = "run again when it has ended"
            raise Failed(report(LOCKED, f"another run is writing to '{shown}'", help=help), usage=True)
        time.sleep(0.05)
        release = _take(folder)
    try:
        yield
    finally:
        release()


def still_there(folder: Folder) -> bool:
    """Whether the path of an open folder still leads to it."""
    try:
        found = os.lstat(folder.path)
    except FileNotFoundError:
        return False
    return folder.fd is None or os.path.samestat(found, os.fstat(folder.fd))


@contextmanager
def stage_beside(parent: str) -> Iterator[Folder]:
    """A new folder in `parent`, private to this run and gone at the end. Those of killed runs are removed first."""
    sweep(parent)
    with Folder(parent) as home:
        while (made := _new_stage(home)) is None:
            pass
        stage, release = made
        try:
            yield stage
        finally:
            # What cannot be removed now is swept by the next run; the tree itself is whole.
            with deferred(), stage, suppress(OSError):
                release()
                home.remove(os.path.basename(stage.path))


def _new_stage(home: Folder) -> tuple[Folder, Callable[[], None]] | None:
    """An open, locked stage; None if another run took it for a dead one's before it was locked."""
    name = BESIDE + secrets.token_hex(8)
    with deferred():
        with home.at(name) as (at, fd):
            os.mkdir(at, 0o700, dir_fd=fd)
        try:
            stage = Folder(os.path.join(home.path, name))
        except FileNotFoundError:
            return None
        try:
            release = _take(stage)
            if release is not None and still_there(stage):
                return stage, release
        except OSError:
            stage.close()
            home.remove(name)
            raise
        stage.close()
        return None


def sweep(parent: str) -> None:
    """Remove the stages that killed runs left in a folder: those that nobody has locked."""
    with suppress(OSError), Folder(parent) as home:
        for name in home.entries():
            if name.startswith(BESIDE):
                with suppress(OSError), Folder(os.path.join(parent, name)) as stage:
                    if (release := _take(stage)) is not None:
                        release()
                        home.remove(name)
