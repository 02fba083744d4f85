"""The README's mock does what the README says."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.mock.serving import PATIENCE, serving
from tests.support import ROOT

README = (ROOT / "README.md").read_text()


def fence(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n```\w+\n(.*?)```\n<!-- end -->", README, re.S)
    assert found, name
    return found[1]


def test_the_session(tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        pytest.skip("needs curl")
    document = tmp_path / "shelf.yaml"
    document.write_text(fence("mock-document"))
    lines = fence("mock-session").splitlines()
    assert len(lines) == 8
    with serving(document, "--quiet") as server:
        for command, said in zip(lines[::2], lines[1::2], strict=True):
            text = command.removeprefix("$ ").replace("http://127.0.0.1:4010", server.address)
            done = subprocess.run(["sh", "-c", text], capture_output=True, text=True, timeout=PATIENCE, check=True)
            assert done.stdout == said
