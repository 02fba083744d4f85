"""Processes of clients that answer questions, and processes that only start."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.bench.columns import ADAPTERS, Column
from tests.bench.measure import run
from tests.bench.tools import ROOT


class Failed(Exception):
    """A client did not do what was asked; the text says what it did."""


class Process:
    """A child that reads lines and writes lines, and ends when its standard input does."""

    def __init__(self, command: list[str], env: dict[str, str] | None, log: Path, cwd: Path | None = None) -> None:
        self._log = log
        with log.open("wb") as errors:
            self._child = subprocess.Popen(
                command, env=env, cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
            )

    def line(self, asked: str | None = None) -> str:
        """Its next line, after it was asked something. Raises Failed if it has ended."""
        assert self._child.stdin and self._child.stdout
        try:
            if asked is not None:
                self._child.stdin.write(asked + "\n")
                self._child.stdin.flush()
            said = self._child.stdout.readline()
        except BrokenPipeError:
            said = ""
        if not said:
            self._child.wait()
            raise Failed(f"ended: {self._log.read_text(encoding='utf-8', errors='replace').strip()[-400:]}")
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._child.stdin and self._child.stdout
        with suppress(BrokenPipeError):
            self._child.stdin.close()
        self._child.wait()
        self._child.stdout.close()


class Server(Process):
    """The server of all texts; `address` is where each API is."""

    def __init__(self, answers: dict[str, str], home: Path) -> None:
        path = home / "answers.json"
        path.write_text(json.dumps(answers), encoding="utf-8")
        super().__init__([sys.executable, "-m", "tests.bench.server", str(path)], None, home / "server.log", ROOT)
        self._port = int(self.line())

    def address(self, column: Column) -> str:
        """Where the column's API is."""
        return f"http://127.0.0.1:{self._port}/{column.api}"


class Worker(Process):
    """A column's client in a process of its own. `calls` are the names of those it can make."""

    def __init__(self, column: Column, address: str, home: Path) -> None:
        command = [column.python, str(ADAPTERS / "worker.py"), column.adapter, address]
        super().__init__(command, column.env(), home / f"{column.adapter}-{column.api}.log")
        self.calls: list[str] = self._answer(None)["calls"]

    def _answer(self, asked: str | None) -> dict[str, Any]:
        line = self.line(asked)
        try:
            answer: dict[str, Any] = json.loads(line)
        except ValueError:
            raise Failed(f"said {line.strip()[:200]!r}") from None
        if "error" in answer:
            raise Failed(answer["error"])
        return answer

    def _do(self, what: str, call: str, times: int = 1) -> dict[str, Any]:
        try:
            return self._answer(json.dumps({"do": what, "call": call, "times": times}))
        except Failed as error:
            raise Failed(f"{call}: {error}") from error

    def look(self, call: str) -> list[Any]:
        """What a call gave, in short."""
        found: list[Any] = self._do("look", call)["look"]
        return found

    def round(self, call: str, times: int) -> float:
        """CPU seconds of a call, on average."""
        return float(self._do("round", call, times)["cpu"]) / times

    def keep(self, call: str, times: int) -> float:
        """Bytes by which the process grows when the results of all calls are kept."""
        return float(self._do("keep", call, times)["bytes"])


def start(column: Column, adapter: str, what: str, home: Path) -> float:
    """CPU seconds of an interpreter that does `load()` or `first('…')` of an adapter and ends. Raises Failed."""
    log = home / "start.log"
    cost = run([column.python, "-c", f"import {adapter} as a; a.{what}"], column.env(), log)
    if cost.exit:
        raise Failed(f"ended: {log.read_text(encoding='utf-8', errors='replace').strip()[-400:]}")
    return cost.cpu
