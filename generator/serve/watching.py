"""Whether files are still what was read. They are looked at again and again: the inputs of a site are few, and that
works on every system and file system.
"""

# Paths stay the text that the user gave.
# ruff: noqa: PTH116

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator import shell
from generator.diagnostics import Failed
from generator.fileset import sha256

EVERY = 0.25  # seconds between looks
SETTLED = 0.3  # seconds in which nothing changes before a change counts
DOUBTFUL = 1.5  # the same where a file is missing or empty: an editor may be about to write it
_LONGEST = 10.0  # seconds after which a change counts though the files do not come to rest
_NOTHING = ("", sha256(b""))
_YOUNG = 2.0  # seconds in which a file may have been written again without a later time


def digest(path: str) -> str:
    """The hash of a file's content; empty if it cannot be read."""
    try:
        return sha256(shell.read_input(path))
    except Failed:
        return ""


@dataclass(slots=True)
class Watch:
    """Files by their paths, and the hash of each as it was read (empty: it could not be)."""

    known: Mapping[str, str] = field(default_factory=dict)
    _seen: dict[str, tuple[tuple[int, ...], str]] = field(default_factory=dict)

    def now(self) -> dict[str, str]:
        """The hashes of the files as they are. Only files that may have been written since the last look are read."""
        return {path: self._digest(path) for path in self.known}

    def changed(self) -> list[str]:
        """The files that are not as they were read."""
        return [path for path, now in self.now().items() if now != self.known[path]]

    def settled(self, pause: Callable[[float], bool]) -> None:
        """Wait until no file changes any more. `pause` waits, and says whether to go on."""
        start = since = time.monotonic()
        last = self.now()
        while pause(SETTLED / 3):
            here, now = self.now(), time.monotonic()
            if here != last:
                last, since = here, now
            missing = any(found in _NOTHING and found != self.known[path] for path, found in here.items())
            if now - since >= (DOUBTFUL if missing else SETTLED) or now - start >= _LONGEST:
                return

    def _digest(self, path: str) -> str:
        try:
            found = os.stat(path)
        except (OSError, ValueError):
            return ""
        mark = (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)
        if (last := self._seen.get(path)) is not None and last[0] == mark:
            return last[1]
        content = digest(path)
        if time.time() - found.st_mtime > _YOUNG:
            self._seen[path] = mark, content
        return content
