"""The examples of the root README that call ZStack, run as printed against the emulator of its document."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.behaviour.test_zstack_story import OVERLAYS, emulated, imported
from tests.mocking import served
from tests.support import ROOT

FENCES = dict(re.findall(r"<!-- zstack: (\S+) -->\n```python\n(.*?)```", (ROOT / "README.md").read_text(), re.S))


@pytest.mark.parametrize("target", list(OVERLAYS))
def test_the_example_is_typed(target: str, tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(FENCES[target])
    strict = ("--strict", "--config-file", os.devnull, "--cache-dir", os.devnull, "--follow-imports", "silent")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *strict, str(tmp_path / "example.py")],
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(ROOT / "generated" / target)},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_is_one_for_each_client() -> None:
    assert FENCES.keys() == OVERLAYS.keys()


@pytest.mark.parametrize("target", list(OVERLAYS))
def test_the_example(target: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    package = imported(target)
    for name in [n for n in sys.modules if n.partition(".")[0] == package.__name__]:
        monkeypatch.setitem(sys.modules, name.replace(package.__name__, "zstack", 1), sys.modules[name])
    server = emulated(target, adopt=True)
    with served(server) as url:
        text = FENCES[target].replace("http://localhost:8080", url)
        assert url in text
        exec(compile(text, "README.md", "exec"), {})
    assert server.count("PUT /zstack/v1/accounts/login") == 1 and server.mock.sessions.open == {}
    key = {"python": b"setvmclocktrack", "zstack-server": b"setVmClockTrack"}[target]
    assert any(key in request.body for request in server.requests)
    if target == "python":
        assert capsys.readouterr().out.startswith("web-1 ")
