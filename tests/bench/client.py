"""What generated clients cost: `python -m tests.bench.client [--rounds 9] [--no-peers] [--json]`.

Ours, those of openapi-python-client and openapi-generator for the same documents, and OpenAI's SDK with requests of its
own API, each in its own interpreter, round by round in turn with httpx2 by itself, which does the same requests and
`.json()`. A figure is the cheapest round of a client by the cheapest round of httpx2. Nothing here is a test that can
time out: it prints figures beside their targets.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import columns as clients
from tests.bench import openai_api, shop
from tests.bench.columns import BARE, OURS, Column
from tests.bench.workers import Failed, Server, Worker, start

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Row:
    """What is measured, how often in a round, and the largest ratio that ours is to have."""

    name: str
    title: str
    unit: str
    scale: float
    times: int = 1
    target: float | None = None


STARTS = {
    "import": Row("import", "import, first namespace", "ms", 1e3, target=0.5),
    "first call": Row("first call", "import, first call", "ms", 1e3),
}
EMPTY = "empty"  # what STARTS are less
CALLS = (
    Row("small", "small call", "µs", 1e6, times=200, target=1.15),
    Row("small async", "small call, async", "µs", 1e6, times=200),
    Row("flat", f"list of {shop.MANY:,} objects", "µs", 1e6, times=20, target=0.65),
    Row("nested", f"list of {shop.ORDERS} orders", "µs", 1e6, times=20),
)
KEPT = {
    "flat": Row("memory", "120,000 objects kept", "MiB", 1 / 2**20, times=120, target=0.7),
    "nested": Row("memory nested", "12,000 orders kept", "MiB", 1 / 2**20, times=120),
}
ROWS = (*STARTS.values(), *CALLS, *KEPT.values())

STATM = Path("/proc/self/statm")  # where Linux tells how much memory a process has
EXPECTED: dict[str, dict[str, list[Any]]] = {"shop": shop.looks(), "openai": openai_api.looks()}

Found = dict[str, list[float]]  # by row: what each round cost


class Bench:
    """A run: what httpx2 and each column cost in each round, and why a figure is missing."""

    def __init__(self, columns: list[Column], home: Path) -> None:
        self.columns = columns
        self.home = home
        self.found: dict[tuple[str, str], Found] = {(c.adapter, c.api): {} for c in (*BARE, *columns)}
        self.missing = {c.name: c.missing for c in columns if c.missing}

    def _present(self) -> Iterator[Column]:
        """httpx2, then those columns of which nothing is known to be wrong."""
        yield from BARE
        yield from (c for c in self.columns if c.name not in self.missing)

    def _note(self, column: Column, row: str, value: float) -> None:
        self.found[column.adapter, column.api].setdefault(row, []).append(value)

    def _fails(self, column: Column, error: Failed) -> None:
        """Ours and httpx2 must work; a peer is left out from here on."""
        if column.name not in {c.name for c in self.columns} - {OURS}:
            raise Failed(f"{column.name}: {error}") from error
        self.missing[column.name] = str(error)

    def run(self, rounds: int) -> None:
        """All rows, all columns, in turn."""
        with Server(clients.answers(), self.home) as server:
            self._starts(server, 0, counted=False)  # what is imported gets compiled
            for number in range(rounds):
                self._starts(server, number)
            self._less_empty()
            self._calls(server, rounds)
            for call, row in KEPT.items() if STATM.exists() else ():
                self._memory(server, call, row)

    def _starts(self, server: Server, number: int, counted: bool = True) -> None:
        """Fresh interpreters: one that does nothing, one that imports, one that calls."""
        for column in self._present():
            try:
                costs = {
                    EMPTY: start(column, "nothing", "load()", self.home),
                    "import": start(column, column.adapter, "load()", self.home),
                    "first call": start(column, column.adapter, f"first({server.address(column)!r})", self.home),
                }
            except Failed as error:
                self._fails(column, error)
                continue
            for row, cost in costs.items() if counted else ():
                self._note(column, row, cost)

    def _less_empty(self) -> None:
        """Take off the cheapest empty interpreter: one that was disturbed would make the others look cheap."""
        for costs in self.found.values():
            least = min(costs.pop(EMPTY, [0.0]))
            costs.update({row: [cost - least for cost in costs[row]] for row in STARTS if row in costs})

    def _calls(self, server: Server, rounds: int) -> None:
        with ExitStack() as stack:
            workers: list[tuple[Column, Worker]] = []
            for column in self._present():
                try:
                    worker = stack.enter_context(Worker(column, server.address(column), self.home))
                    _check(worker, EXPECTED[column.api])
                except Failed as error:
                    self._fails(column, error)
                else:
                    workers.append((column, worker))
            for number in range(rounds + 1):
                for row in CALLS:
                    for column, worker in workers:
                        self._round(row, column, worker, counted=number > 0)  # the first only warms up

    def _round(self, row: Row, column: Column, worker: Worker, counted: bool) -> None:
        if row.name in worker.calls and column.name not in self.missing:
            try:
                cost = worker.round(row.name, row.times)
            except Failed as error:
                self._fails(column, error)
            else:
                if counted:
                    self._note(column, row.name, cost)

    def _memory(self, server: Server, call: str, row: Row) -> None:
        """By how much a fresh process grows that keeps what many calls give. This does not vary: once is enough."""
        for column in self._present():
            try:
                with Worker(column, server.address(column), self.home) as worker:
                    worker.look(call)
                    self._note(column, row.name, worker.keep(call, row.times))
            except Failed as error:
                self._fails(column, error)

    def rows(self) -> list[dict[str, Any]]:
        """For each row and column the cost and its ratio to what httpx2 costs; null where there is none."""
        return [
            {
                "row": row.name,
                "unit": row.unit,
                "target": row.target,
                "httpx2": self._bare(row),
                "columns": {column.name: self._cell(row, column) for column in self.columns},
            }
            for row in ROWS
        ]

    def _bare(self, row: Row) -> float | None:
        costs = self.found["bare", "shop"].get(row.name)
        return round(min(costs) * row.scale, 1) if costs else None

    def _cell(self, row: Row, column: Column) -> dict[str, float] | None:
        costs = self.found[column.adapter, column.api].get(row.name)
        if not costs or column.name in self.missing:
            return None
        bare = self.found["bare", column.api][row.name]
        each = [cost / base for cost, base in zip(costs, bare, strict=True)]
        return {
            "cost": round(min(costs) * row.scale, 1),
            "httpx2": round(min(bare) * row.scale, 1),
            "ratio": round(min(costs) / min(bare), 3),
            "median": round(statistics.median(each), 3),
        }

    def notes(self) -> Iterator[str]:
        """Why a figure is missing, and of which requests those of the SDK are."""
        for column in self.columns:
            if column.name in self.missing:
                yield f"{column.name}: {self.missing[column.name]}"
                continue
            if column.api != "shop":
                yield f"{column.name}: requests of its own API, by httpx2 doing the same requests"
            lacks = [row.title for row in CALLS if self._cell(row, column) is None]
            if lacks:
                yield f"{column.name}: this client has no {', '.join(lacks)}"
        if not STATM.exists():
            yield f"{', '.join(row.title for row in KEPT.values())}: measured on Linux only"


def _check(worker: Worker, expected: dict[str, list[Any]]) -> None:
    """What is measured must do the work: each call gives what the server sent."""
    for call in worker.calls:
        found = worker.look(call)
        if found != expected[call]:
            raise Failed(f"{call} gave {found}, not {expected[call]}")


def bench(rounds: int, peers: bool, say: Say, operations: int = 1000) -> dict[str, Any]:
    """All of it, printed by `say`."""
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as folder:
        home = Path(folder)
        run = Bench(clients.columns(home, operations, peers), home)
        run.run(rounds)
    rows, notes = run.rows(), list(run.notes())
    for line in (*table(rows, [c.name for c in run.columns]), *notes):
        say(line)
    return {"rows": rows, "notes": notes}


def table(rows: list[dict[str, Any]], names: list[str]) -> Iterator[str]:
    """The ratios, with what httpx2 costs and our targets."""
    titles = {row.name: row.title for row in ROWS}
    yield " ".join([f"{'CPU, or memory, by that of httpx2':32} {'httpx2':>12} target", *(f"{n:>9}" for n in names)])
    for row in rows:
        target = "" if row["target"] is None else f"{row['target']:.2f}"
        bare = "-" if row["httpx2"] is None else f"{row['httpx2']:,.1f}"
        cells = [row["columns"][name] for name in names]
        shown = ["-" if cell is None else f"{cell['ratio']:.2f}" for cell in cells]
        figures = " ".join(f"{text:>{max(9, len(name))}}" for text, name in zip(shown, names, strict=True))
        yield f"{titles[row['row']]:32} {bare:>8} {row['unit']:>3} {target:>6} {figures}"


def met(rows: list[dict[str, Any]]) -> bool:
    """Whether ours is within every target that was measured."""
    cells = [(row["columns"][OURS], row["target"]) for row in rows if row["target"] is not None]
    return all(cell["ratio"] <= target for cell, target in cells if cell is not None)


def main() -> int:
    """Exit code 0 if every target is met, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.client", description="What generated clients cost.")
    parser.add_argument("--rounds", type=int, default=9, help="of each; the cheapest counts (default: 9)")
    parser.add_argument("--no-peers", action="store_true", help="only ours and httpx2")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    args = parser.parse_args()
    try:
        done = bench(args.rounds, not args.no_peers, (lambda _: None) if args.json else print)
    except Failed as error:
        print(error, file=sys.stderr)
        return 1
    if args.json:
        print(json.dumps(done, indent=2))
    return 0 if met(done["rows"]) else 1


if __name__ == "__main__":
    sys.exit(main())
