"""Documents with a fault: each is refused with a place, or generated with what was repaired or ignored told.

`python -m tests.corpus.invalid ../shared/corpus [--jobs N] [--only GLOB]` prints one line a document and a table. Exit
code 1 if one is wrong: a traceback, a defect, a signal, more than 1 GiB or 60 seconds, a half-written client, an error
without a place, or a fault of which nothing is said.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import fnmatch
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY, SECONDS = 1 << 30, 60


@dataclass(frozen=True)
class Outcome:
    """`verdict` is refused, repaired, told (warnings or notes that are no repairs), silent or wrong."""

    file: str
    verdict: str
    why: str


def _limits() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def look(corpus: Path, entry: dict[str, Any]) -> Outcome:
    """Generates a client of one document in a process of its own, and judges what was said."""
    file = entry["file"]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        args = ["generate", file, "--target", "python", "--out", str(out), "--format", "json", "--quiet"]
        try:
            done = subprocess.run(
                [sys.executable, "-m", "generator", *args],
                cwd=corpus,
                capture_output=True,
                text=True,
                timeout=SECONDS,
                preexec_fn=_limits,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
        except subprocess.TimeoutExpired:
            return Outcome(file, "wrong", f"longer than {SECONDS} s")
        manifest = (out / ".specpress-manifest.json").exists()
        files = [p for p in out.rglob("*") if p.is_file()] if out.exists() else []
        return Outcome(file, *judge(done, entry["spec_validator"]["valid"], bool(files), manifest))


def judge(done: subprocess.CompletedProcess[str], valid: bool, files: bool, manifest: bool) -> tuple[str, str]:
    """The verdict on a run and its reason. `valid`: openapi-spec-validator sees no fault."""
    said = done.stdout + done.stderr
    if "Traceback" in said or done.returncode not in (0, 1):
        return "wrong", f"exit {done.returncode}: {said.strip().splitlines()[-1:]}"
    found = json.loads(done.stdout)
    errors = [d for d in found if d["severity"] == "error"]
    if any(d["code"] in ("defect", "environment", "unsafe-output") for d in found):
        return "wrong", next(d["message"] for d in errors)
    if done.returncode == 1:
        nowhere = [d for d in errors if d["position"] is None or (d["pointer"] is None and d["code"] not in NO_POINTER)]
        if files:
            return "wrong", "refused, but files were written"
        if not errors or nowhere:
            return "wrong", f"an error without a place: {nowhere[0]['message'] if nowhere else said}"
        return "refused", _shown(errors)
    if errors or not files or not manifest:
        return "wrong", f"exit 0 with {len(errors)} errors, {'files' if files else 'no files'}"
    repaired = [d for d in found if d["code"].startswith("repaired-")]
    if repaired:
        return "repaired", _shown(repaired)
    if found:
        return "told", _shown(found)
    return ("silent", "the validator sees no fault either") if valid else ("wrong", "nothing was said")


# Of a file that cannot be read there is a line, but no pointer.
NO_POINTER = ("syntax-error", "duplicate-key", "limit-exceeded", "wrong-encoding", "not-openapi")


def _shown(found: list[dict[str, Any]]) -> str:
    first, more = found[0], f" (+{len(found) - 1})" if len(found) > 1 else ""
    return f"{first['position']['line']}: {first['code']}: {first['message'][:90]}{more}"


def entries(corpus: Path) -> list[dict[str, Any]]:
    """What is known of each document."""
    known: list[dict[str, Any]] = json.loads((corpus / "invalid" / "index.json").read_text("utf-8"))
    return known


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*", help="glob on file names")
    args = parser.parse_args()
    chosen = [e for e in entries(args.corpus) if fnmatch.fnmatch(e["file"], args.only)]
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        outcomes = list(pool.map(lambda e: look(args.corpus, e), chosen))
    for outcome in outcomes:
        print(f"{outcome.verdict:9} {outcome.file.removeprefix('invalid/')}  {outcome.why}")
    counts = Counter(o.verdict for o in outcomes)
    print()
    for verdict in ("refused", "repaired", "told", "silent", "wrong"):
        print(f"{verdict:9} {counts[verdict]:4}")
    print(f"{'all':9} {len(outcomes):4}")
    return 1 if counts["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
