"""The README's site does what the README says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from tests.mock.serving import command, started
from tests.mock.test_readme import fence


def test_the_session(tmp_path: Path) -> None:
    (tmp_path / "shelf.yaml").write_text(fence("mock-document"))
    line, said = fence("serve-session").splitlines()
    program, name, *args = shlex.split(line.removeprefix("$ "))
    assert (program, name) == ("specpress", "serve")
    with started(command(*args, "--port", "0", name=name), tmp_path) as made:
        assert made.line == re.sub(r"http://127\.0\.0\.1:4000", made.address, said) + "\n"
        assert b"<title>Shelf</title>" in made.ask("GET /")
        answer = made.ask("POST /mock/books", "Content-Type: application/json", body=b'{"title": "Emma"}')
        assert answer.startswith(b"HTTP/1.1 201") and b"Emma" in answer
