"""Scores transcription: `python -m tests.pages DIR`, DIR holding `pages/` and `truth/` (and `real/`, `real_truth/`)."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.pages.truth import Truth, load, transcribed


def main() -> int:
    """One line for each page that differs, and the totals. Exit code 1 if any differs."""
    home = Path(sys.argv[1])
    bad = checked = pages = 0
    for folder, truths in (("pages", "truth"), ("real", "real_truth")):
        for page in sorted((home / folder).glob("*.txt")):
            known = home / truths / f"{page.stem}.truth.json"
            if not known.exists():
                continue
            truth = Truth(transcribed(page), load(known))
            found = truth.differences()
            pages, checked, bad = pages + 1, checked + truth.checked, bad + len(found)
            for difference in found[:5]:
                print(f"{folder}/{page.name}: {difference}")
    print(f"{pages} pages, {checked} checks, {bad} differences")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
