"""Every operation of any document is answered, and what is answered is what the document describes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.commands.inputs import Input, failed
from generator.mock import Options, Request
from tests.mock.calling import Walk
from tests.mock.clouds import cloud
from tests.mocking import Mocked, api_of
from tests.support import ROOT, shared

LARGEST = 60_000  # bytes of a document
STEP = 12  # every so many documents of the corpus
OPTIONS = {
    "adopting": Options(adopt=True, check_security=False),
    "full": Options(adopt=True, check_security=False, items=7, polls=0),
    "plain": Options(check_security=False),
    "stateless": Options(stateful=False, check_security=False),
}
CASES = sorted(p.parent.name for p in (ROOT / "tests/cases").glob("*/spec.yaml") if "error-" not in str(p))


def _walk(path: Path, options: Options, root: Path | None = None) -> Walk | None:
    """None for a document that is refused."""
    given = Input.read(str(path), [], str(root) if root else None)
    if failed(given.checked(lambda _: None)):
        return None
    api, _ = given.api(lambda _: None)
    document: Any = given.prepared(lambda _: None).root
    return Walk(api, document if str(document.get("openapi")).startswith("3") else None, options)


@pytest.mark.parametrize("options", OPTIONS)
def test_cases(options: str) -> None:
    found: list[str] = []
    walks = [w for c in CASES if (w := _walk(ROOT / f"tests/cases/{c}/spec.yaml", OPTIONS[options]))]
    for walk in walks:
        found += walk.problems()
    assert found == []
    assert sum(w.answered for w in walks) >= 75 and sum(w.judged for w in walks) >= 25


def _sample() -> list[dict[str, Any]]:
    corpus = shared("corpus")
    entries = [e for e in json.loads((corpus / "index.json").read_text()) if e["bytes"] < LARGEST and e["valid"]]
    return sorted(entries, key=lambda e: str(e["sha256"]))[::STEP]


@pytest.mark.parametrize("options", OPTIONS)
def test_corpus(options: str) -> None:
    corpus = shared("corpus")
    found: list[str] = []
    answered = judged = 0
    for entry in _sample():
        root = corpus / entry["ref_root"] if entry.get("ref_root") else None
        walk = _walk(corpus / entry["file"], OPTIONS[options], root)
        if walk is not None:
            found += [f"{entry['file']}: {problem}" for problem in walk.problems()]
            answered, judged = answered + walk.answered, judged + walk.judged
    assert found == []
    assert answered > 150 and judged > 80


def test_a_wrong_answer_is_found() -> None:
    walk = Walk(cloud(), options=Options())
    assert any("no such session" in problem for problem in walk.problems())


def test_hostile_requests_get_an_answer() -> None:
    server = Mocked(cloud(), check_security=False)
    targets = [
        "",
        "/",
        "//",
        "/%",
        "/%ff%00",
        "/machines/%2e%2e/actions",
        "/machines?q=%ff&limit=1e400&start=" + "9" * 400,
    ]
    targets += ["/machines?" + "&".join(f"q=a={i}" for i in range(1000)), "/" + "a/" * 5000, "/machines/\ud800"]
    for target in targets:
        for method in ("GET", "POST", "PUT", "PROPFIND", ""):
            for body in (b"", b"\x00", b'{"params":[]}', b'{"setClock":null}'):
                headers = (("Content-Type", "application/json"), ("Cookie", ";=;"), ("Authorization", "\x00"))
                response = server.answer(Request.of(method, target, headers, body))
                assert 200 <= response.status < 500


def _wide(paths: int) -> str:
    """A document of so many collections."""
    schema = {"type": "object", "properties": {"id": {"type": "string"}}}
    response = {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}}
    given = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    items: dict[str, Any] = {}
    for number in range(paths):
        items[f"/things{number}"] = {"post": {"responses": response}}
        items[f"/things{number}/{{id}}"] = {"get": {"parameters": given, "responses": response}}
    return json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": items})


def test_a_request_costs_no_more_on_a_large_document() -> None:
    """Counted in calls of functions, so that no clock is needed."""

    def cost(paths: int) -> int:
        server = Mocked(api_of(_wide(paths)))
        calls = 0

        def count(_frame: Any, event: str, _arg: Any) -> None:
            nonlocal calls
            calls += event == "call"

        sys.setprofile(count)
        try:
            server.ask("POST", "/things3", {})
            server.ask("GET", "/things3/x")
        finally:
            sys.setprofile(None)
        return calls

    cost(5)  # what is made once for all
    assert cost(400) <= cost(5) + 5
