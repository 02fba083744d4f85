"""What a command costs: CPU of it and of all its children, wall time, memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU (user and system) and wall time in seconds, the largest resident set in MiB, the exit code."""

    cpu: float
    wall: float
    rss: float
    exit: int


def run(command: Sequence[str], env: Mapping[str, str], log: Path) -> Cost:
    """Run a command to its end; what it prints goes to the file `log`."""
    with log.open("wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, env=dict(env), stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)  # it is no longer there to be waited for
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, process.returncode)


def best(costs: Sequence[Cost]) -> Cost:
    """The run that cost least CPU: the others were only disturbed more."""
    return min(costs, key=lambda c: c.cpu)
