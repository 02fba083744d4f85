"""The tools that are compared, each in its own environment.

Both keep their compiled modules, as installed packages do: the first run of a tool, which compiles, is never counted.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEER = "openapi-python-client"
_LOCKS = Path(__file__).with_name("locks")  # what the bench installs to compare with, exactly


class Tool:
    """A generator: how it is run, and with which environment."""

    def __init__(self, name: str, env: dict[str, str], home: Path) -> None:
        self.name = name
        self.env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | env
        self.env["PYTHONPYCACHEPREFIX"] = str(home / "compiled")

    def command(self, spec: Path, out: Path) -> list[str]:
        raise NotImplementedError


class Ours(Tool):
    """specpress, by the interpreter that runs the bench, from this checkout."""

    def __init__(self, home: Path) -> None:
        super().__init__("specpress", {"PYTHONPATH": str(ROOT)}, home)

    def command(self, spec: Path, out: Path) -> list[str]:
        words = ["generate", str(spec), "--target", "python", "--out", str(out), "--quiet"]
        return [sys.executable, "-m", "generator", *words]


class Peer(Tool):
    """openapi-python-client with its default options; ruff, which it calls at the end, is on its path as it wants."""

    def __init__(self, home: Path) -> None:
        self.bin = environment(PEER)
        super().__init__(PEER, {"PATH": f"{self.bin}{os.pathsep}{os.environ.get('PATH', '')}"}, home)

    def command(self, spec: Path, out: Path) -> list[str]:
        return [str(self.bin / PEER), "generate", "--path", str(spec), "--output-path", str(out)]


class Unavailable(Exception):
    """A tool that this machine cannot have, and why."""


def environment(name: str) -> Path:
    """The folder of the programs of a tool's environment, made once for each content of its lock.

    Raises Unavailable if it cannot be installed.
    """
    lock = _LOCKS / f"{name}.txt"
    home = cached(name, lock.read_bytes())
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    done = home / "installed"
    if not done.exists():
        print(f"installing {name} into {home}", file=sys.stderr)
        try:
            venv.create(home, with_pip=True, clear=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Unavailable(f"no environment can be made for it: {error}") from None
        install = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--requirement", str(lock)]
        made = subprocess.run(install, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if made.returncode:
            raise Unavailable(f"it cannot be installed: {last_line(made.stdout)}")
        done.touch()
    return programs


def cached(name: str, content: bytes) -> Path:
    """A folder in the user's cache for what is made of this content by this version of Python."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return cache / "specpress-bench" / f"{name}-{version}-{hashlib.sha256(content).hexdigest()[:12]}"


def last_line(text: str) -> str:
    """The last line that says something."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "it said nothing")
