"""`python -m tests.corpus CORPUS`: every document becomes a client, and every client is tried out.

For each document: generate (exit code, CPU, memory), count operations against the index, parse, import,
`black --check`, decode examples, call each operation once against an app made from the document, and let openapi-core
judge what arrives. One line per document, a table at the end.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from typing import Any

from tests.corpus.judging import environment
from tests.corpus.run import Row, generate, try_out
from tests.corpus.table import line, table
from tests.corpus.typed import check_types
from tests.corpus.verdicts import Verdicts


def main() -> int:
    """Exit code 1 if anything was found that is not explained."""
    args = _arguments()
    corpus = Path(args.corpus).resolve()
    entries = [e for e in json.loads((corpus / "index.json").read_text()) if _wanted(e, args)]
    entries.sort(key=lambda e: (e["bytes"], e["file"]))  # what is wrong everywhere shows at once
    folder = Path(args.keep or tempfile.mkdtemp(prefix="specpress-corpus-")).resolve()
    judges: Queue[Verdicts | None] = Queue()
    options = dict(option.split("=", 1) for option in args.option)
    python = None if args.no_judge else environment()
    for _ in range(args.jobs):
        judges.put(Verdicts(python) if python else None)

    def one(entry: dict[str, Any]) -> Row:
        row = generate(corpus, entry, folder / entry["sha256"][:16], options)
        judge = judges.get()
        try:
            if row.generated:
                try_out(row, corpus, entry, judge, options)
        finally:
            judges.put(judge)
        if not args.json:
            print(line(row), flush=True)
        return row

    import tests.corpus.exercise  # noqa: F401  loaded once, before the processes that use it are forked

    with ThreadPoolExecutor(args.jobs) as pool:
        rows = list(pool.map(one, entries))
    while not judges.empty():
        if (judge := judges.get()) is not None:
            judge.close()
    check_types(rows, sample=None if args.types else 60, folder=folder)
    if args.json:
        print(json.dumps([row.data() for row in rows], indent=1))
    else:
        print(table(rows))
    return 1 if any(row.findings for row in rows) else 0


def _wanted(entry: dict[str, Any], args: argparse.Namespace) -> bool:
    return not args.only or any(fnmatch.fnmatch(entry["file"], o) or o in entry["file"] for o in args.only)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("corpus", help="folder with index.json")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", action="append", metavar="GLOB", help="documents by path, or by a part of it")
    parser.add_argument("--types", action="store_true", help="mypy --strict on all clients, not on a sample")
    parser.add_argument("--no-judge", action="store_true", help="leave out openapi-core")
    parser.add_argument("--keep", metavar="DIR", help="keep the clients there")
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="option of the pack")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
