"""Where the proof of validity and the arbiter differ: `python -m tests.proof ../shared/corpus [--mutants N]`.

The proof may say less than openapi-spec-validator, never more: a document that is proven and not valid is a defect.
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from generator import shell, validate
from generator.bundle import bundled
from generator.diagnostics import Failed, Severity
from generator.document import open_document
from generator.proof import proven

_WRONG: tuple[Any, ...] = (None, True, 1, -1.5, "", "x", [], ["a", "a"], {}, {"x": 1}, {"$ref": "#/info"}, "1999-01-01")


def arbiter(data: dict[str, Any], family: str) -> bool:
    """What openapi-spec-validator says, as `validate` asks it."""
    with mock.patch.object(validate, "proven", lambda *_: False):
        return not any(True for _ in validate._verdict(data, family))


def mutants(data: dict[str, Any], count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Copies of a document, each with one or two members taken away, exchanged, renamed or set to something else."""
    chance = random.Random(seed)
    for _ in range(count):
        new = copy.deepcopy(data)
        for _ in range(chance.choice((1, 1, 2))):
            _mutate(chance, new)
        yield new


def _mutate(chance: random.Random, data: dict[str, Any]) -> None:
    places = list(_places(data))
    holder, key = chance.choice(places)
    other, there = chance.choice(places)
    match chance.randrange(5):
        case 0:
            del holder[key]
        case 1:
            holder[key] = copy.deepcopy(chance.choice(_WRONG))
        case 2:
            holder[key] = copy.deepcopy(other[there])
        case 3 if isinstance(holder, dict):
            holder[chance.choice(["x-more", "unknown", "default", "required", str(there)])] = holder[key]
        case _ if isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        case _:
            holder["default"] = copy.deepcopy(chance.choice(_WRONG))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, (dict, list)):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


def _read(path: Path) -> tuple[dict[str, Any], str] | None:
    try:
        document, found = open_document(path.name, path.read_bytes(), [], shell.Reader(str(path.parent)).fetch)
        family = validate.family_of(document)
        if family is None or any(d.severity is Severity.ERROR for d in found):
            return None
        return bundled(document).data, family
    except (Failed, OSError, KeyError):
        return None


def main() -> int:
    """Exit code 1 if anything is proven that the arbiter refuses."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof", description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--mutants", type=int, default=0, help="of each document of at most 20 KB")
    args = parser.parse_args()
    sys.setrecursionlimit(20_000)
    seen: Counter[tuple[str, bool, bool]] = Counter()
    for path in sorted(p for p in args.corpus.rglob("*") if p.suffix in (".json", ".yaml", ".yml")):
        read = None if path.name == "index.json" or not path.is_file() else _read(path)
        if read is None:
            continue
        data, family = read
        small = path.stat().st_size <= 20_000
        for number, each in enumerate([data, *mutants(data, args.mutants if small else 0, 1)]):
            both = proven(each, family), arbiter(each, family)
            seen[(family if number == 0 else f"{family} mutants", *both)] += 1
            if both == (True, False):
                print(f"{path}: proven and not valid ({number})")
    for kind in sorted({k for k, _, _ in seen}):
        yes, unproven, no, bad = (
            seen[(kind, *b)] for b in ((True, True), (False, True), (False, False), (True, False))
        )
        print(f"{kind}: {yes} proven, {unproven} valid and not proven, {no} not valid, {bad} proven and not valid")
    return 1 if any(k[1:] == (True, False) for k in seen) else 0


if __name__ == "__main__":
    sys.exit(main())
