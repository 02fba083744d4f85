"""The table of daily features: each test that it names is there, and what has none says that it is missing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (TESTS / "FEATURES.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| feature ")
]


def test_there_are_rows() -> None:
    assert len(ROWS) >= 35
    assert len({row[0] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_test_is_there(row: list[str]) -> None:
    feature, _, _, here, cited = row
    if not cited:
        assert here.startswith(("**no", "**not")) or "; **no" in here, f"{feature} has no test"
        return
    path, _, name = cited.strip("`").partition("::")
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
