"""Other languages' tools. A machine may lack one (the test is skipped and says so); with `CI` set it may not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest


def tool(name: str, optional: bool = False) -> str:
    """The path of a command. An `optional` one may be missing even in CI: Debian has no package of it."""
    found = shutil.which(name)
    if found is None:
        if os.environ.get("CI") and not optional:
            pytest.fail(f"missing toolchain in CI: {name}")
        pytest.skip(f"needs {name}, which this machine lacks")
    return found


def run(command: Sequence[str | Path], env: Mapping[str, str] | None = None, cwd: Path | None = None) -> bytes:
    """What a command prints. Fails with what it says when it fails."""
    given = {**os.environ, **env} if env is not None else None
    done = subprocess.run([str(c) for c in command], capture_output=True, env=given, cwd=cwd, timeout=300, check=False)
    assert done.returncode == 0, f"{command}: {done.stderr.decode(errors='replace')[:2000]}"
    return done.stdout
