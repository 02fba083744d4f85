"""The two generators that are compared, each in its own environment.

Both keep their compiled modules, as installed packages do: the first run of a tool, which compiles, is never counted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEER = "openapi-python-client"
_LOCK = Path(__file__).with_name("peer.txt")


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
        self.bin = _installed() / ("Scripts" if os.name == "nt" else "bin")
        super().__init__(PEER, {"PATH": f"{self.bin}{os.pathsep}{os.environ.get('PATH', '')}"}, home)

    def command(self, spec: Path, out: Path) -> list[str]:
        return [str(self.bin / PEER), "generate", "--path", str(spec), "--output-path", str(out)]


def _installed() -> Path:
    """The peer's environment, made once for each content of `peer.txt`."""
    import hashlib

    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    home = cache / "specpress-bench" / f"{PEER}-{version}-{hashlib.sha256(_LOCK.read_bytes()).hexdigest()[:12]}"
    done = home / "installed"
    if not done.exists():
        print(f"installing {PEER} into {home}", file=sys.stderr)
        venv.create(home, with_pip=True, clear=True)
        python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--requirement", str(_LOCK)], check=True)
        done.touch()
    return home
