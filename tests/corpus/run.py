"""One document of the corpus: generated, tried out, judged."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.corpus.verdicts import Verdicts

ROOT = Path(__file__).parents[2]
_NONE: Mapping[str, str] = {}
PATIENCE = 900  # seconds, for one document
MEMORY = 6 * 2**30  # bytes, so that one document cannot take the machine


@dataclass
class Row:
    """A line of the table. `findings` are (kind, text)."""

    file: str
    category: str
    version: str
    accepted: bool | None
    expected: int
    code: int = 0
    cpu: float = 0.0
    memory: int = 0
    operations: int = 0
    counted: int = 0
    modules: int = 0
    models: int = 0
    examples: int = 0
    calls: int = 0
    judged: int = 0
    excused: dict[str, int] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    findings: list[tuple[str, str]] = field(default_factory=list)
    out: str = ""

    @property
    def generated(self) -> bool:
        return self.code == 0

    def data(self) -> dict[str, Any]:
        return asdict(self)


def generate(corpus: Path, entry: Mapping[str, Any], out: Path, options: Mapping[str, str] = _NONE) -> Row:
    """Run the command as a user does; CPU seconds and peak memory (bytes) are the child's."""
    row = Row(
        file=entry["file"],
        category=entry["category"],
        version=entry["format_version"],
        accepted=entry["valid"],
        expected=entry["n_operations"],
        out=str(out),
    )
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "generator", "generate", str(corpus / entry["file"]), "--target", "python"]
    command += ["--out", str(out), "--format", "json", "--quiet"]
    command += [f"--option={name}={value}" for name, value in options.items()]
    if entry.get("ref_root"):
        command += ["--ref-root", str(corpus / entry["ref_root"])]
    log = out.with_suffix(".log")
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as stderr:
        process = subprocess.Popen(command, cwd=ROOT, stdout=stderr, stderr=stderr)
        row.code, row.cpu, row.memory = _waited(process)
    _read_diagnostics(row, log.read_text(errors="replace"))
    if row.code != 0 and out.exists() and any(out.rglob("*.py")):
        row.findings.append(("half-written", "files are there though the command failed"))
    if row.code not in (0, 1, 2):
        row.findings.append(("crash", f"exit code {row.code}"))
    return row


def _waited(process: subprocess.Popen[bytes]) -> tuple[int, float, int]:
    end = time.monotonic() + PATIENCE
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
        if time.monotonic() > end:
            process.kill()
        time.sleep(0.02)


def _read_diagnostics(row: Row, text: str) -> None:
    if "Traceback" in text:
        row.findings.append(("crash", text[-500:]))
    for one in _diagnostics(text):
        code, severity = one["code"], one["severity"]
        if severity == "error":
            place = one["position"] or {}
            where = f"{place.get('line', '?')}:{place.get('column', '?')}" if place else "no place"
            row.errors.append(f"{code}: {one['message']} at {one['pointer']} ({where})")
        elif severity == "warning":
            row.codes[code] = row.codes.get(code, 0) + 1


def _diagnostics(text: str) -> Iterator[dict[str, Any]]:
    """What the command printed: lists of diagnostics, one after the other."""
    decoder = json.JSONDecoder()
    at = text.find("[")
    while at >= 0:
        try:
            found, end = decoder.raw_decode(text, at)
        except ValueError:
            return
        yield from found
        at = text.find("[", end)


def try_out(
    row: Row, corpus: Path, entry: Mapping[str, Any], judge: Verdicts | None, options: Mapping[str, str] = _NONE
) -> None:
    """Everything that the generated client is put through, in a process of its own."""
    ours, theirs = get_context("fork").Pipe()
    root = str(corpus / entry["ref_root"]) if entry.get("ref_root") else None
    out = Path(row.out)
    arguments = (theirs, str(corpus / entry["file"]), root, out, dict(options))
    process = get_context("fork").Process(target=_child, args=arguments)
    process.start()
    theirs.close()
    told: dict[str, Any] | None = None
    if ours.poll(PATIENCE):
        try:
            told = ours.recv()
        except EOFError:
            told = None
    process.kill()
    process.join()
    if told is None:
        row.findings.append(("crash", "the generated client ended the process, or did not end"))
        return
    if "failed" in told:
        row.findings.append(("crash", told["failed"]))
        return
    for name in ("operations", "counted", "modules", "models", "examples", "calls"):
        setattr(row, name, told[name])
    row.findings += told["findings"]
    if judge is not None and told["requests"]:
        _judge(row, told, judge)


def _judge(row: Row, told: dict[str, Any], judge: Verdicts) -> None:
    verdicts = judge.of(told["document"], told["requests"])
    row.judged = len(verdicts)
    for verdict in verdicts:
        if verdict.excuse:
            row.excused[verdict.excuse] = row.excused.get(verdict.excuse, 0) + 1
        elif verdict.problem:
            row.findings.append(("arrived", verdict.problem))


def _child(pipe: Connection, document: str, ref_root: str | None, out: Path, options: Mapping[str, str]) -> None:
    from tests.corpus.exercise import exercise, findings

    sys.setrecursionlimit(20_000)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    work = out.with_suffix(".work")
    work.mkdir(exist_ok=True)
    try:
        tried = exercise(document, ref_root, out, work, options)
        told: dict[str, Any] = {
            name: getattr(tried, name)
            for name in ("operations", "counted", "modules", "models", "examples", "calls", "requests", "document")
        }
        told["findings"] = list(findings(tried))
    except BaseException as error:
        import traceback

        told = {"failed": f"{type(error).__name__}: {error} {traceback.format_exc()[-800:]}"}
    pipe.send(told)
    pipe.close()
