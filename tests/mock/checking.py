"""Mocks that check what they are asked."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator import shell
from generator.commands.inputs import Input, failed
from generator.mock import Mock, Options, Response
from generator.serve.checking import Checks
from tests.mocking import Mocked

FORMS = Path(__file__).with_name("forms.yaml")


class Checked(Mocked):
    """A mock with its checks. `said` are what it said it cannot check."""

    def __init__(self, path: Path, overlays: Iterable[Path] = (), root: Path | None = None, **options: Any) -> None:
        given = Input.read(
            str(path), [(str(o), shell.read_input(str(o))) for o in overlays], str(root) if root else None
        )
        if failed(given.checked(lambda _: None)):
            raise ValueError(f"{path} has errors")
        super().__init__(given.api(lambda _: None)[0])
        self.said: list[str] = []
        checks = Checks(self.api, given.prepared(lambda _: None), self.said.append)
        self.mock = Mock(self.api, Options(**options), time.time, check=checks)


def wrong(response: Response, status: int = 400) -> dict[str, Any]:
    """The errors of a problem: what is wrong, by pointer."""
    assert response.status == status, response
    assert response.header("content-type") == "application/problem+json"
    content = json.loads(response.body)
    assert content["status"] == status and content["title"] and content["detail"]
    return {e["pointer"]: e["detail"] for e in content["errors"]}
