"""Names that generated Python must not hide."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.languages.python import CLASS_NAMES
from tests.support import ROOT

RUNTIME = ROOT / "templates" / "python" / "runtime"


def offered(module: str) -> set[str]:
    """The classes and aliases in the `__all__` of a runtime module."""
    for node in ast.parse((RUNTIME / f"{module}.py").read_text()).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: set[str] = set(ast.literal_eval(node.value))
            return {n for n in names if n[0].isupper()}
    raise AssertionError(module)


@pytest.mark.parametrize("module", ["calls", "client"])
def test_no_namespace_hides_what_its_module_imports(module: str) -> None:
    unused = {"Body"}  # an annotation of the runtime itself
    assert offered(module) - unused <= CLASS_NAMES


def imported(path: Path) -> set[str]:
    nodes = [n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ImportFrom)]
    own = [n for n in nodes if not (n.module or "").startswith("resources.")]
    return {a.asname or a.name for n in own for a in n.names if a.name[0].isupper() and not a.name.isupper()}


def test_all_that_golden_clients_import_is_known() -> None:
    found: set[str] = set()
    for pattern in ("resources/*.py", "_client.py"):
        for path in (ROOT / "tests" / "cases").glob(f"*/expected/python/*/{pattern}"):
            found |= imported(path)
    assert {"Namespace", "Any", "UnsetType"} <= found <= CLASS_NAMES
