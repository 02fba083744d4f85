"""Golden trees: every byte counts, missing and extra files fail."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest


def check_tree(folder: Path, files: Mapping[str, bytes], update: bool) -> None:
    """Compare a folder with the files that were made. With `update` it is rewritten, and the test fails too."""
    there = {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
    if there == files:
        return
    if update:
        shutil.rmtree(folder, ignore_errors=True)
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        pytest.fail("golden files were rewritten: read git diff and run again")
    pytest.fail("\n".join(_differences(there, files)), pytrace=False)


def _differences(there: Mapping[str, bytes], files: Mapping[str, bytes]) -> list[str]:
    out = [f"missing in the golden tree: {name}" for name in sorted(files.keys() - there.keys())]
    out += [f"no longer made: {name}" for name in sorted(there.keys() - files.keys())]
    for name in sorted(there.keys() & files.keys()):
        if there[name] != files[name]:
            old, new = (c.decode(errors="replace").splitlines() for c in (there[name], files[name]))
            out += list(difflib.unified_diff(old, new, f"expected/{name}", f"made/{name}", lineterm="", n=2))[:60]
    return [*out, "run with --update-golden to rewrite them, then read git diff"]
