"""Which lists of a corpus are read page by page, for a person to judge: `python -m tests.corpus.paged FOLDER`.

`--refused` lists what looks like a list (an array in the response, a parameter that may ask for a page) and is not.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from generator.commands.inputs import Input
from generator.diagnostics import Failed
from generator.ir import Api, Operation
from generator.naming import words
from generator.passes.listing import arrays, listing

_HINTS = frozenset(
    {"page", "cursor", "offset", "skip", "limit", "size", "token", "after", "marker", "next", "start", "per", "count"}
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--only", default="", help="a part of the document's name")
    parser.add_argument("--refused", action="store_true")
    given = parser.parse_args()
    seen: set[str] = set()
    for entry in json.loads((given.corpus / "index.json").read_text()):
        if given.only in entry["file"] and entry["n_operations"] and entry["sha256"] not in seen:
            seen.add(entry["sha256"])
            for line in lines(str(given.corpus / entry["file"]), given.refused):
                print(entry["file"], line)


def lines(path: str, refused: bool) -> Iterator[str]:
    """A line for each operation that is recognised, or for each that is not."""
    try:
        api, _ = Input.read(path, [], str(Path(path).parent)).api(lambda _: None)
    except (Failed, OSError):
        return
    for operation in api.operations:
        if refused and operation.pagination is None and (hint := _hint(operation, api)):
            yield f"{operation.id}: {operation.method} {operation.path}: {hint}"
        elif not refused and (p := operation.pagination) is not None:
            told = {"items": p.items, "next": p.next, "last": p.last, "more": p.more, "total": p.total}
            told |= {"pages": p.total_pages, "limit": p.limit, "start": p.start, "declared": p.declared}
            said = " ".join(f"{k}={'.'.join(v) if isinstance(v, tuple) else v}" for k, v in told.items() if v)
            yield f"{operation.id}: {p.style} {p.parameter or ''} {said}"


def _hint(operation: Operation, api: Api) -> str:
    schemas = api.by_id()
    listed = listing(operation, schemas)
    if operation.method.upper() != "GET" or listed is None or listed[1].schema is None:
        return ""
    asked = [p.wire for p in operation.parameters if p.location == "query" and _HINTS & set(words(p.wire))]
    found = [".".join(path) for path in arrays(listed[1].schema, schemas)]
    return f"asked {asked} arrays {found}" if asked and found else ""


if __name__ == "__main__":
    main()
