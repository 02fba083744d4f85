"""What golden cases become, under both type checkers, with code that uses it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.generating import client as make
from tests.support import ROOT

CASES = ROOT / "tests" / "cases"

USED = {
    "awkward-names": "import acme",
    "namespace-names": "import acme",
    "recursive-aliases": """
from acme import models
def walk(code: models.Short) -> str:
    return code if isinstance(code, str) else "map"
""",
    "webhooks": """
from collections.abc import Mapping
from acme import models, webhooks
def handle(body: bytes, headers: Mapping[str, str], scope: list[tuple[bytes, bytes]]) -> models.NewPet:
    tried: object = webhooks.new_pet_headers(scope).x_attempt
    print(tried, webhooks.note(body, scope))
    return webhooks.new_pet(body, headers, strict=True)
""",
    "webhooks-by-tag": """
from acme import Unknown, models, webhooks
def handle(body: str) -> models.New | models.Gone | Unknown:
    return webhooks.parse(body)
""",
    "links-and-callbacks": """
from acme import callbacks, models
def handle(body: bytes) -> models.Change:
    return callbacks.create_pet_on_change(body)
""",
}


def test_clients_of_cases_are_typed(tmp_path: Path) -> None:
    for case, text in USED.items():
        acme = make((CASES / case / "spec.yaml").read_text(), tmp_path)
        (tmp_path / f"used_{acme.__name__}.py").write_text(text.replace("acme", acme.__name__))
    for tool in (["mypy", "--strict", "."], ["pyright", "--warnings", "--pythonpath", sys.executable, "."]):
        done = subprocess.run([sys.executable, "-m", *tool], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
