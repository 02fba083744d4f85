"""What all of ZStack costs: `python -m tests.bench.zstack [--rounds 3] [--json]`.

Transcribing all pages, making the Python client of the document, and a run with nothing to do; each in a folder of its
own, the cheapest of some rounds beside its target. The bench exits 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import Cost, best, run
from tests.support import ROOT

TRANSCRIBE, GENERATE, NO_OP = "transcribe all pages", "generate the Python client", "nothing to do"
TARGETS = {TRANSCRIBE: 10.0, GENERATE: 10.0, NO_OP: 0.3}  # seconds of CPU
CONFIG = """specs:
  zstack:
    document: specs/zstack/openapi.yaml
    pages: ["specs/zstack/pages/*.txt"]
    dialect: specs/zstack/dialect.yaml
    parts: true
    overlays: [specs/zstack/enrich.overlay.yaml, specs/zstack/samples.overlay.yaml]
targets:
  python: {spec: zstack, pack: python, out: out, options: {package: zstack, namespaces: path}}
"""


def measure(rounds: int) -> dict[str, Cost]:
    """The best of each."""
    costs: dict[str, list[Cost]] = {name: [] for name in TARGETS}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            for name, cost in _round(Path(folder)).items():
                costs[name].append(cost)
    return {name: best(found) for name, found in costs.items()}


def _round(home: Path) -> dict[str, Cost]:
    """One round in a folder that holds nothing but the pages, the dialect and the overlays."""
    specs = home / "specs" / "zstack"
    shutil.copytree(ROOT / "specs" / "zstack", specs)
    for made in (*specs.glob("paths/*.yaml"), specs / "openapi.yaml", specs / "schemas.yaml"):
        made.unlink()
    (specs / ".specpress-manifest.json").unlink()
    (home / "specpress.yaml").write_text(CONFIG)
    pages = sorted(str(p.relative_to(home)) for p in specs.glob("pages/*.txt"))
    return {
        TRANSCRIBE: _run(home, "transcribe", *pages, "--out", "specs/zstack/openapi.yaml", "--parts"),
        GENERATE: _run(home, "generate"),
        NO_OP: _run(home, "generate"),
    }


def _run(home: Path, *words: str) -> Cost:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _IN.format(str(home)), *words, "--quiet"]
    cost = run(command, env, home / "log")
    if cost.exit:
        raise SystemExit((home / "log").read_text(errors="replace"))
    return cost


_IN = "import os, sys; os.chdir({!r}); from generator.cli import main; sys.exit(main())"


def main() -> int:
    """Prints the figures. Exit code 1 if a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.zstack")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = measure(args.rounds)
    if args.json:
        print(json.dumps({name: {"cpu": c.cpu, "wall": c.wall, "rss": c.rss} for name, c in found.items()}))
    else:
        for name, cost in found.items():
            print(f"{name:28}{cost.cpu:6.2f} s CPU (target {TARGETS[name]}){cost.wall:7.2f} s{cost.rss:6.0f} MiB")
    return int(any(cost.cpu > TARGETS[name] for name, cost in found.items()))


if __name__ == "__main__":
    sys.exit(main())
