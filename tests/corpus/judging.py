"""The environment in which the independent validator runs: made once, kept beside the other caches."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCKED = Path(__file__).with_name("judge.constraints.txt")
_FOLDER = ROOT / ".corpus-judge"


def environment() -> str:
    """The Python that has openapi-core. Made with the versions of `judge.constraints.txt` if it is not there."""
    python = _FOLDER / "bin" / "python"
    stamp = _FOLDER / "constraints.txt"
    locked = LOCKED.read_text()
    if not (stamp.exists() and stamp.read_text() == locked):
        print("installing openapi-core in an environment of its own", file=sys.stderr)
        venv.create(_FOLDER, with_pip=True, clear=True)
        command = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", str(LOCKED)]
        subprocess.run(command, check=True)
        stamp.write_text(locked)
    return str(python)
