"""The clients that are compared: where each comes from, and the interpreter that it runs in."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench import openai_api, shop
from tests.bench.synthetic import document
from tests.bench.tools import PEER, Ours, Unavailable, cached, environment, last_line

ADAPTERS = Path(__file__).with_name("adapters")
OURS, GENERATOR, SDK = "specpress", "openapi-generator", "openai"


@dataclass(slots=True)
class Column:
    """A client: its adapter, the interpreter and folders it is imported from, whose API it calls.

    If the machine cannot have it, `missing` says why.
    """

    name: str
    adapter: str
    python: str = sys.executable
    folders: list[Path] = field(default_factory=list)
    api: str = "shop"
    missing: str = ""

    def env(self) -> dict[str, str]:
        """The environment of its processes. Compiled modules are kept, as those of installed packages are."""
        env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return env | {"PYTHONPATH": os.pathsep.join(map(str, (ADAPTERS, *self.folders)))}


BARE = (Column("httpx2", "bare"), Column("httpx2", "bare", api="openai"))


def answers() -> dict[str, str]:
    """The JSON text of each path of the server, with the API before it."""
    both = {"shop": shop.answers(), "openai": openai_api.answers()}
    return {f"/{api}{path}": text for api, texts in both.items() for path, text in texts.items()}


def columns(home: Path, operations: int, peers: bool) -> list[Column]:
    """Ours, and if `peers` the others; their documents, and our clients, are written to the folder `home`."""
    documents = {"shop": shop.document(), "synthetic": document(operations, chained=False)}
    made = [_ours(documents, home)]
    if peers:
        made.append(_peer(Column(PEER, "openapi_python_client"), documents, _openapi_python_client))
        made.append(_peer(Column(GENERATOR, "openapi_generator"), documents, _openapi_generator))
        made.append(_peer(Column(SDK, "openai_sdk", api="openai"), {}, None))
    return made


def _ours(documents: dict[str, Any], home: Path) -> Column:
    tool, column = Ours(home), Column(OURS, "ours")
    for name, data in documents.items():
        spec = home / f"{name}.json"
        spec.write_text(json.dumps(data), encoding="utf-8")
        subprocess.run(tool.command(spec, home / OURS / name), env=tool.env, check=True, stdout=subprocess.DEVNULL)
        column.folders.append(home / OURS / name)
    return column


# ---- peers

Make = Callable[[Path, Path, str, Path], list[str]]


def _peer(column: Column, documents: dict[str, Any], make: Make | None) -> Column:
    """The column with its environment and its clients, which are made once for each content of the documents."""
    try:
        programs = environment(column.name)
        column.python = str(programs / "python")
        if make is not None:
            column.folders = _clients(column.name, documents, programs, make)
    except Unavailable as error:
        column.missing = str(error)
    return column


def _clients(name: str, documents: dict[str, Any], programs: Path, make: Make) -> list[Path]:
    home = cached(f"{name}-clients", json.dumps([str(programs), documents]).encode())
    if not (home / "made").exists():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        for package, data in documents.items():
            print(f"generating {package} with {name}", file=sys.stderr)
            spec = home / f"{package}.json"
            spec.write_text(json.dumps(data), encoding="utf-8")
            command = make(programs, spec, package, home / package)
            env = os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', '')}"}
            done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if done.returncode:
                raise Unavailable(f"it makes no client of {package}: {last_line(done.stdout)}")
        (home / "made").touch()
    return [home / package for package in documents]


def _openapi_python_client(programs: Path, spec: Path, package: str, out: Path) -> list[str]:
    out.mkdir()
    words = ["generate", "--path", str(spec), "--meta", "none", "--output-path", str(out / f"{package}_client")]
    return [str(programs / PEER), *words]


def _openapi_generator(programs: Path, spec: Path, package: str, out: Path) -> list[str]:
    if shutil.which("java") is None:
        raise Unavailable("it needs java, which is not installed")
    words = ["generate", "-g", "python", "-i", str(spec), "-o", str(out), "--package-name", f"{package}_api"]
    return [str(programs / "openapi-generator-cli"), *words]
