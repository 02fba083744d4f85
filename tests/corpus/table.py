"""The report: a line per document, and what they add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tests.corpus.explained import operations_explained
from tests.corpus.run import Row

MIB = 2**20


def dropped(row: Row) -> int:
    """Operations that the index counts and the client lacks, without those that are explained."""
    if row.operations == row.expected or operations_explained(row.file, row.expected, row.counted, row.operations):
        return 0
    return row.expected - row.operations or 1


def line(row: Row) -> str:
    """`ok   12.3s  210M  786/786 ops …` and the first findings below."""
    if not row.generated:
        head = f"{'refused':8}{row.cpu:7.1f}s {row.memory // MIB:5}M {'':>11} {row.file}"
        return "\n".join([head, *(f"          {e[:200]}" for e in row.errors[:2])])
    word = "FOUND" if row.findings or dropped(row) else "ok"
    counts = f"{row.operations}/{row.expected}"
    head = f"{word:8}{row.cpu:7.1f}s {row.memory // MIB:5}M {counts:>11} {row.file}"
    return "\n".join([head, *(f"          {kind}: {text[:240]}" for kind, text in row.findings[:3])])


KINDS = ("crash", "half-written", "syntax", "imports", "black", "types", "roundtrip", "wire", "arrived")


def table(rows: Sequence[Row]) -> str:
    """The figures by group of documents."""
    groups = {
        "accepted by openapi-spec-validator": [r for r in rows if r.accepted],
        "real, rejected by it": [r for r in rows if not r.accepted and r.category == "real"],
        "of tests, rejected by it": [r for r in rows if not r.accepted and r.category != "real"],
    }
    lines = ["", "| documents | " + " | ".join(groups) + " |", "|---|" + "---:|" * len(groups)]

    def add(title: str, *cells: object) -> None:
        lines.append(f"| {title} | " + " | ".join(str(c) for c in cells) + " |")

    each = list(groups.values())
    add("all", *(len(g) for g in each))
    add("generated", *(sum(r.generated for r in g) for g in each))
    add("with named repairs", *(sum(r.generated and any("repaired" in c for c in r.codes) for r in g) for g in each))
    add("refused, saying why", *(sum(not r.generated and bool(r.errors) for r in g) for g in each))
    add("refused, not saying why", *(sum(not r.generated and not r.errors for r in g) for g in each))
    made = [[r for r in g if r.generated] for g in each]
    add("operations in the index", *(sum(r.expected for r in g) for g in made))
    add("operations of the clients", *(sum(r.operations for r in g) for g in made))
    add(
        "… more than in the index, behind references",
        *(sum(max(0, r.operations - r.expected) for r in g) for g in made),
    )
    add("operations dropped", *(sum(max(0, dropped(r)) for r in g) for g in made))
    add("modules imported", *(sum(r.modules for r in g) for g in made))
    add("models whose types were resolved", *(sum(r.models for r in g) for g in made))
    add("examples through the models", *(sum(r.examples for r in g) for g in made))
    add("calls made, sync and async", *(sum(r.calls for r in g) for g in made))
    add("calls judged by openapi-core", *(sum(r.judged for r in g) for g in made))
    add("… beyond its limits", *(sum(sum(r.excused.values()) for r in g) for g in made))
    add("clients under mypy --strict", *(sum("typed" in r.codes for r in g) for g in made))
    for kind in KINDS:
        add(f"findings: {kind}", *(sum(k == kind for r in g for k, _ in r.findings) for g in each))
    cpu, memory = sum(r.cpu for r in rows), max((r.memory for r in rows), default=0)
    lines += ["", f"CPU of generating: {cpu:.0f} s in all; the most memory: {memory // MIB} MiB"]
    limits = Counter[str]()
    for r in rows:
        limits.update(r.excused)
    lines += [f"beyond openapi-core: {name}: {count}" for name, count in limits.most_common()]
    why = Counter(e.partition(":")[0] for r in rows if not r.generated for e in r.errors[:1])
    lines += [f"refused: {name}: {count}" for name, count in why.most_common()]
    return "\n".join(lines)
