"""What the mock costs: `python -m tests.bench.mock ../shared/corpus [--count 3000] [--rounds 1] [--json]`.

Ours and Prism, in turn, on the same documents in one run: the time from the command to the first answer, and requests
per second over kept connections after as many again to warm up. Both print what they print by default, to a file. Prism
is installed by npm into the user's cache folder. The exit code is 0 if ours meets the targets.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.generate import LARGE
from tests.bench.load import Loaded, load
from tests.bench.tools import ROOT, Unavailable, cached, last_line

START, RATE = 0.2, 3.0  # targets: ours by Prism's
_LOCK = Path(__file__).with_name("locks") / "prism.json"
_PATIENCE = 300.0  # seconds for a start
_SMALL = """\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: fields, in: query, schema: {type: array, items: {type: string}}}
      responses:
        '200':
          description: it
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
              example: {id: 1, name: Rex, tags: [brown, small]}
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties: {id: {type: integer}, name: {type: string}, tags: {type: array, items: {type: string}}}
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One server on one document: seconds to the first answer, requests per second, answers that were wrong.

    `start_cpu` are seconds of CPU to the first answer, `cpu` those of a request (Linux), which a busy machine changes
    less.
    """

    document: str
    server: str
    start: float
    rate: float
    requests: int
    wrong: int
    start_cpu: float = 0.0
    cpu: float = 0.0


def prism() -> Path:
    """The program of Prism. Raises Unavailable."""
    home = cached("prism", _LOCK.read_bytes())
    program = home / "node_modules" / ".bin" / "prism"
    if program.exists():
        return program
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("it needs npm")
    print(f"installing Prism into {home}", file=sys.stderr)
    home.mkdir(parents=True, exist_ok=True)
    shutil.copy(_LOCK, home / "package.json")
    command = [npm, "install", "--silent", "--no-audit", "--no-fund"]
    made = subprocess.run(command, cwd=home, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if made.returncode or not program.exists():
        raise Unavailable(f"it cannot be installed: {last_line(made.stdout)}")
    return program


def measured(server: str, command: list[str], port: int, path: str, count: int, document: str, log: Path) -> Row:
    """Starts a server, loads it, ends it."""
    with log.open("wb") as out:
        start = time.perf_counter()
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=env)
        try:
            _answers(process, port, path, log)
            started, start_cpu = time.perf_counter() - start, _cpu(process.pid)
            load(port, path, count)
            before = _cpu(process.pid)
            found: Loaded = load(port, path, count)
            cpu = (_cpu(process.pid) - before) / found.requests
        finally:
            process.terminate()
            process.wait(60)
    return Row(document, server, started, found.rate, found.requests, found.wrong, start_cpu, cpu)


def _cpu(pid: int) -> float:
    """Seconds of CPU that a process has had; 0 where that cannot be told."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _answers(process: subprocess.Popen[bytes], port: int, path: str, log: Path) -> None:
    """Waits for the first answer, whatever it says."""
    limit = time.perf_counter() + _PATIENCE
    while time.perf_counter() < limit:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=_PATIENCE):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            if process.poll() is not None:
                raise Unavailable(f"the server ended: {last_line(log.read_text(errors='replace'))}") from None
            time.sleep(0.01)
    raise Unavailable("the server did not answer in time")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as made:
        return int(made.getsockname()[1])


def compare(corpus: Path, count: int, rounds: int, home: Path) -> list[Row]:
    """Both servers in turn on each document; of each server its quickest start and its best rate."""
    small = home / "pets.yaml"
    small.write_text(_SMALL)
    program = prism()
    compileall.compile_dir(ROOT / "generator", quiet=2)  # as an installed package is
    rows: list[Row] = []
    for document, path in ((small, "/pets/1"), (corpus / "specs" / LARGE, "/repos/octocat/hello/branches")):
        for _ in range(rounds):
            for server in ("specpress", "prism"):
                port = str(free_port())
                ours = [sys.executable, "-m", "generator", "mock", str(document), "--port", port]
                theirs = [str(program), "mock", str(document), "--port", port, "--host", "127.0.0.1"]
                command = ours if server == "specpress" else theirs
                rows.append(measured(server, command, int(port), path, count, document.name, home / "log"))
                row = rows[-1]
                said = f"{row.document:16} {server:10} start {row.start:6.2f} s ({row.start_cpu:.2f} CPU)"
                said += f"  {row.rate:8,.0f} requests/s ({row.cpu * 1e6:,.0f} us CPU each)"
                print(f"{said}  ({row.requests} requests, {row.wrong} wrong)", flush=True)
    return rows


def ratios(rows: list[Row]) -> dict[str, tuple[float, float]]:
    """By document: our start by Prism's, our rate by Prism's."""
    out: dict[str, tuple[float, float]] = {}
    for document in dict.fromkeys(row.document for row in rows):
        ours, theirs = (
            [r for r in rows if r.document == document and r.server == name] for name in ("specpress", "prism")
        )
        start = min(r.start for r in ours) / min(r.start for r in theirs)
        out[document] = start, max(r.rate for r in ours) / max(r.rate for r in theirs)
    return out


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.mock", description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--count", type=int, default=3000, help="requests of a load; default: 3000")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as home:
        try:
            rows = compare(args.corpus.resolve(), args.count, args.rounds, Path(home))
        except Unavailable as why:
            print(f"Prism cannot be compared with: {why}")
            return 2
    found = ratios(rows)
    for document, (start, rate) in found.items():
        print(f"{document:16} start {start:.2f}x (target {START}), requests/s {rate:.1f}x (target {RATE:g})")
    if args.json:
        print(json.dumps([asdict(row) for row in rows]))
    met = all(start <= START and rate >= RATE for start, rate in found.values())
    return int(not met or any(row.wrong for row in rows))


if __name__ == "__main__":
    sys.exit(main())
