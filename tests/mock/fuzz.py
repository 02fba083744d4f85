"""`python -m tests.mock.fuzz [DOC… | CORPUS]`: schemathesis against `specpress mock` of each document; no server error.

Without a document: ZStack's, with its overlays. A folder with an `index.json` is a corpus: twenty documents of it.
schemathesis runs in an environment of its own, made once, as it wants other versions than we do.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import urllib.request
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.ir import Api, SecurityScheme
from generator.mock.places import at, tokens
from tests.mock.calling import Walk
from tests.mock.checking import Checked
from tests.mock.serving import Server, serving
from tests.support import ROOT

LOCKED = Path(__file__).with_name("fuzz.constraints.txt")
_FOLDER = ROOT / ".mock-fuzz"
_LARGEST = 300_000  # bytes of a document of the sample
_COUNT = 20
_HOUR = 3600.0
_CHECKS = "not_a_server_error"


@dataclass(frozen=True)
class Given:
    """A document to serve."""

    path: Path
    overlays: tuple[Path, ...] = ()
    root: Path | None = None

    @property
    def arguments(self) -> list[str]:
        return [f"--overlay={o}" for o in self.overlays] + ([f"--ref-root={self.root}"] if self.root else [])


ZSTACK = Given(
    ROOT / "specs/zstack/openapi.yaml",
    tuple(ROOT / f"specs/zstack/{name}.overlay.yaml" for name in ("enrich", "samples")),
)


def environment() -> str:
    """The program of schemathesis. Made with the versions of `fuzz.constraints.txt` if it is not there."""
    stamp = _FOLDER / "constraints.txt"
    locked = LOCKED.read_text()
    if not (stamp.exists() and stamp.read_text() == locked):
        print("installing schemathesis in an environment of its own", file=sys.stderr)
        venv.create(_FOLDER, with_pip=True, clear=True)
        python = str(_FOLDER / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "-q", "-r", str(LOCKED)], check=True)
        stamp.write_text(locked)
    return str(_FOLDER / "bin" / "st")


def server_errors(text: str) -> int:
    """How many answers of 500 and above, or connections without an answer, a report of schemathesis tells of."""
    return len(re.findall(r"(?m)^- ST101 Server error|^ +Connection (?:aborted|refused)", text))


def fuzz(given: Given, examples: int, seed: int, program: str) -> tuple[bool, str]:
    """Whether every answer was below 500, and the report. What schemathesis cannot read of a document is no matter."""
    known = Checked(given.path, given.overlays, given.root)
    with tempfile.TemporaryDirectory() as folder, serving(given.path, *given.arguments, "--quiet") as server:
        whole = Path(folder) / "openapi.json"
        export = [sys.executable, "-m", "generator", "export", str(given.path), "--bundle", "--out", str(whole)]
        subprocess.run([*export, "--quiet", *given.arguments], check=True, cwd=ROOT, capture_output=True)
        command = [program, "run", str(whole), "--url", server.address, "--checks", _CHECKS, "--seed", str(seed)]
        command += ["--max-examples", str(examples), "--no-color", "--generation-database", "none"]
        command += [f"--header={name}: {value}" for name, value in _credentials(known.api, server)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=_HOUR)
        alive = server.process.poll() is None
        code, _, error = server.ended()
    if not alive or code != 143 or "specpress itself" in error:
        return False, f"the server ended with {code}\n{error[-2000:]}"
    text = done.stdout + done.stderr
    return done.returncode in (0, 1) and "Test cases:" in text and not server_errors(text), text


def _credentials(api: Api, server: Server) -> Iterator[tuple[str, str]]:
    """Headers that are good enough for every scheme; a session is opened as the document says."""
    for scheme in api.security_schemes:
        if scheme.kind == "apiKey":
            if scheme.location == "header" and scheme.wire:
                yield scheme.wire, "fuzz"
        elif scheme.session is not None:
            yield "Authorization", f"{scheme.scheme} {_session(api, scheme, server)}"
            return
    names = [s.scheme or "Bearer" for s in api.security_schemes if s.kind not in ("apiKey", "mutualTLS")]
    if names:
        yield "Authorization", f"{names[0]} fuzz"


def _session(api: Api, scheme: SecurityScheme, server: Server) -> str:
    assert scheme.session is not None
    login = next(o for o in api.operations if o.id == scheme.session.login)
    asked = Walk(api).request(login)
    sent = urllib.request.Request(server.address + asked.path, asked.body, dict(asked.headers), method=asked.method)
    with urllib.request.urlopen(sent) as answer:
        content: Any = json.load(answer)
    return str(at(content, tokens(scheme.session.token.pointer or "")))


def sample(corpus: Path) -> list[Given]:
    """Documents of a corpus: valid, not too large, the same each time."""
    entries = [e for e in json.loads((corpus / "index.json").read_text()) if e["bytes"] < _LARGEST and e["valid"]]
    entries = [e for e in entries if 2 <= e["n_operations"] <= 60]
    chosen = sorted(entries, key=lambda e: str(e["sha256"]))[:: max(1, len(entries) // _COUNT)][:_COUNT]
    return [Given(corpus / e["file"], (), corpus / e["ref_root"] if e.get("ref_root") else None) for e in chosen]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mock.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("documents", nargs="*", type=Path, metavar="DOC")
    parser.add_argument("--examples", type=int, default=10, help="cases for each operation and phase; default: 10")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    given: list[Given] = [] if args.documents else [ZSTACK]
    for path in args.documents:
        given += sample(path) if path.is_dir() else [Given(path)]
    program = environment()
    bad = 0
    for number, one in enumerate(given, 1):
        good, text = fuzz(one, args.examples, args.seed, program)
        bad += not good
        counts = re.search(r"\d+ generated[^\n]*", text)
        print(f"{number}/{len(given)} {one.path.name}: {counts[0] if counts else 'no cases'}", flush=True)
        if not good:
            print(text[-6000:])
    print(f"{len(given)} documents, {bad} with server errors")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
