"""mypy --strict on many generated clients at once."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.corpus.run import Row

ROOT = Path(__file__).parents[2]
_BATCH = 250  # modules of one run, so that memory stays bounded


def check_types(rows: Sequence[Row], sample: int | None, folder: Path) -> int:
    """Add what mypy finds to the rows; gives the number of clients that were checked."""
    good = [row for row in rows if row.generated and row.modules]
    if sample is not None and len(good) > sample:
        good = good[:: -(-len(good) // sample)]
    batch: list[Row] = []
    for row in good:
        batch.append(row)
        if sum(r.modules for r in batch) > _BATCH:
            _check(batch, folder)
            batch = []
    if batch:
        _check(batch, folder)
    for row in good:
        row.codes["typed"] = 1
    return len(good)


def _check(rows: list[Row], folder: Path) -> None:
    """Each client under a name of its own: all its imports are relative."""
    here = folder / "typed"
    here.mkdir(exist_ok=True)
    for old in here.iterdir():
        old.unlink()
    owners = {}
    for number, row in enumerate(rows):
        package = next(p for p in sorted(Path(row.out).iterdir()) if (p / "__init__.py").exists())
        name = f"client{number}"
        (here / name).symlink_to(package, target_is_directory=True)
        owners[name] = row
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", ""]
    command += ["--cache-dir", str(folder / ".mypy_cache"), "--python-version", "3.11"]
    command += [part for name in owners for part in ("-p", name)]
    done = subprocess.run(command, cwd=here, capture_output=True, text=True)
    for text in (done.stdout + done.stderr).splitlines():
        found = re.match(r"(client\d+)/", text)
        if found and ": note:" not in text:
            owners[found[1]].findings.append(("types", text[:300]))
        elif not found and done.returncode and text.strip():
            rows[0].findings.append(("types", text[:300]))
