"""The house stands as designed, and the test that says so can fail: each kind of violation is planted and found."""

from __future__ import annotations

import subprocess

import pytest

from tests.architecture import violations
from tests.support import ROOT


def _sources() -> dict[str, str]:
    paths = [p for p in (ROOT / "generator").rglob("*.py") if "_templates" not in p.parts]
    return {p.relative_to(ROOT).as_posix(): p.read_text() for p in paths}


def _templates() -> dict[str, str]:
    return {p.relative_to(ROOT).as_posix(): p.read_text() for p in (ROOT / "templates").rglob("*.j2")}


def test_the_house_stands() -> None:
    assert violations(_sources(), _templates()) == []


def test_runtime_modules_are_small() -> None:
    """The runtime is read by users of generated clients; it keeps the same limit."""
    big = {p.name: n for p in (ROOT / "templates").rglob("*.py") if (n := p.read_text().count("\n")) > 400}
    assert big == {}


PLANTED = {
    "upwards": ("generator/naming.py", "from generator import pipeline\n", "imports upwards: generator.pipeline"),
    "upwards, late": ("generator/naming.py", "def f():\n    from generator.cli import main\n", "imports upwards"),
    "relative": ("generator/lower/new.py", "from ..shell import read_input\n", "imports upwards: generator.shell"),
    "cycle": ("generator/encode.py", "from generator import naming\n", "import cycle"),
    "os": ("generator/naming.py", "import os\n", "a pure module imports os"),
    "pathlib": ("generator/lower/new.py", "from pathlib import Path\n", "a pure module imports pathlib"),
    "time, late": ("generator/ir.py", "def f():\n    import time\n", "a pure module imports time"),
    "open": ("generator/naming.py", "x = open('f')\n", "calls open()"),
    "print": ("generator/naming.py", "print('x')\n", "calls print()"),
    "heavy": ("generator/shell.py", "import yaml\n", "yaml is imported at start-up"),
    "heavy in try": (
        "generator/cli.py",
        "try:\n    import black\nexcept ImportError:\n    pass\n",
        "black is imported",
    ),
    "no layer": ("generator/newcomer.py", "x = 1\n", "stands in no layer"),
    "long file": ("generator/naming.py", "x = 1\n" * 401, "more than 400"),
    "long function": ("generator/naming.py", "def f():\n" + "    x = 1\n" * 39, "has 40 lines"),
}


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_violation_is_found(case: str) -> None:
    path, text, expected = PLANTED[case]
    sources = {"generator/naming.py": "", "generator/pipeline.py": "", "generator/shell.py": "", "generator/cli.py": ""}
    if case == "cycle":
        sources["generator/naming.py"] = "from generator import encode\n"
    sources |= {"generator/lower/__init__.py": "", path: sources.get(path, "") + text}
    assert any(expected in v for v in violations(sources, {})), violations(sources, {})


def test_a_long_template_is_found() -> None:
    assert violations({}, {"templates/x/y.j2": "\n" * 151}) == ["templates/x/y.j2: 151 lines, more than 150"]


def test_clean_sources_are_accepted() -> None:
    assert violations({"generator/naming.py": "import re\n", "generator/shell.py": "import os\n"}, {}) == []


def test_the_top_level_is_the_given_one() -> None:
    """What tools and benches leave behind is committed easily and seen late."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("no git checkout")
    top = {name.partition("/")[0] for name in listed.stdout.split("\0") if name and not name.startswith(".")}
    given = {"pyproject.toml", "README.md", "specs", "templates", "generator", "generated", "tests", "LICENSE"}
    assert top == given
