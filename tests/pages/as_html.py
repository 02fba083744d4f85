"""Each page against itself as HTML, in all shapes of `rendering.py`: `python -m tests.pages.as_html DIR`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.pages.rendering import SHAPES, SPOKEN, rendered, run, said


def main() -> int:
    """One line for each page and shape that differs from the text, and the totals. Exit code 1 if any differs."""
    home = Path(sys.argv[1])
    compared = bad = 0
    for path in [page for folder in ("pages", "real") for page in sorted((home / folder).glob("*.txt"))]:
        wanted = run(path.name, path.read_bytes())
        for shape in SHAPES if wanted.operations else ():
            compared += 1
            if said(run(f"{path.stem}.html", rendered(path, shape, SPOKEN))) != said(wanted):
                bad += 1
                print(f"{path.name}: other as {shape}")
    print(f"{compared} pages as HTML, {bad} differ from their text")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
