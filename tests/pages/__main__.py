"""Scores transcription: `python -m tests.pages DIR [--verbose]`, DIR holding `pages/` and `truth/` (and `real/`,
`real_truth/`, `server-facts.json`).

Each page is transcribed alone and held against its truth; then all of `pages/` become one document, to which the
overlays made from the facts are applied, and that is held against the truth's `server` part.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from tests.pages.server import server_differences
from tests.pages.truth import Truth, load, transcribed

BARS = {"pages": 99.5, "real": 97.0}
EXACT = ("fields", "types", "required")


def main() -> int:
    """What differs, and a table. Exit code 1 if a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.pages")
    parser.add_argument("home", type=Path)
    parser.add_argument("--verbose", action="store_true", help="all differences, not five of each page")
    args = parser.parse_args()
    code = 0
    for folder, truths in (("pages", "truth"), ("real", "real_truth")):
        if (args.home / folder).is_dir():
            code |= _pages(args.home / folder, args.home / truths, BARS[folder], args.verbose)
    if (args.home / "pages").is_dir():
        code |= _server(args.home, args.verbose)
    return code


def _pages(folder: Path, truths: Path, bar: float, verbose: bool) -> int:
    checked: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    pages = cut = unread = 0
    for page in sorted(folder.glob("*.txt")):
        known = truths / f"{page.stem}.truth.json"
        if not known.exists():
            print(f"{folder.name}/{page.name}: no truth")
            continue
        truth = Truth(transcribed(page), load(known))
        found = truth.differences()
        pages += 1
        cut += not truth.checked["operation"]
        unread += bool(truth.missed["operation"])
        checked += truth.checked
        missed += truth.missed
        for difference in found if verbose else found[:5]:
            print(f"{folder.name}/{page.name}: {difference}")
    said = f", {cut} cut off before their method and path" if cut else ""
    print(f"{folder.name}: {pages} pages{said}, {pages - cut - unread} operations")
    for kind, total in sorted(checked.items()):
        print(f"  {kind:10} {total - missed[kind]:6} of {total:6}  {_share(checked, missed, [kind]):.2f} %")
    share = _share(checked, missed, EXACT)
    print(f"  {', '.join(EXACT)}: {share:.2f} % (bar {bar} %)")
    return int(unread > 0 or share < bar)


def _share(checked: Counter[str], missed: Counter[str], kinds: tuple[str, ...] | list[str]) -> float:
    total = sum(checked[kind] for kind in kinds)
    return 100 * (1 - sum(missed[kind] for kind in kinds) / total) if total else 100.0


def _server(home: Path, verbose: bool) -> int:
    checked, found = server_differences(home)
    for difference in found if verbose else found[:20]:
        print(f"server: {difference}")
    print(f"server, after overlays: {checked - len(found)} of {checked} (bar: all)")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
