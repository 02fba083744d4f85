"""Requests made of a document's own examples and schemas are accepted, for every operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.mock import Response
from generator.mock.exchange import PROBLEM
from tests.mock.calling import Walk
from tests.mock.checking import FORMS, Checked
from tests.support import ROOT, shared

LARGEST = 400_000  # bytes of a document
STEP = 9  # every so many documents of the corpus
ZSTACK = ROOT / "specs/zstack"
# What documents themselves contradict: an example with a read-only property, alternatives that overlap, a pattern that
# no sample is made for, tags of a discriminator that are no allowed value.
CONTRADICTED = (
    "setPassportDataErrors",
    "is read-only",
    "exactly one must fit",
    "does not match the pattern",
    "is not of the format",
)


def _refused(server: Checked) -> Iterator[str]:
    """What the checks say of each operation's own request."""
    walk = Walk(server.api)
    for operation in sorted(server.api.operations, key=lambda o: o.method.upper() == "DELETE"):
        response = server.answer(walk.request(operation))
        for text in _said(response):
            yield f"{operation.id} ({operation.method} {operation.path}): {text}"


def _said(response: Response) -> list[str]:
    if response.header("content-type") != PROBLEM or not response.body:
        return []
    content: Any = json.loads(response.body)
    errors = [f"{e['pointer']} {e['detail']}" for e in content.get("errors", [])]
    return errors or ([content["detail"]] if response.status in (400, 404, 405, 415, 422) else [])


def zstack(**options: Any) -> Checked:
    overlays = [ZSTACK / f"{name}.overlay.yaml" for name in ("enrich", "samples")]
    return Checked(ZSTACK / "openapi.yaml", overlays, **options)


def test_zstack() -> None:
    server = zstack(adopt=True, check_security=False)
    assert list(_refused(server)) == [] and server.said == []
    assert len(server.requests) == len(server.api.operations) >= 545


def _sample() -> list[tuple[Path, Path | None]]:
    corpus = shared("corpus")
    entries = [e for e in json.loads((corpus / "index.json").read_text()) if e["bytes"] < LARGEST and e["valid"]]
    chosen = sorted(entries, key=lambda e: str(e["sha256"]))[::STEP]
    return [(corpus / e["file"], corpus / e["ref_root"] if e.get("ref_root") else None) for e in chosen]


def test_corpus() -> None:
    found: list[str] = []
    asked = contradicted = 0
    for path, root in _sample():
        try:
            server = Checked(path, root=root, adopt=True, check_security=False)
        except ValueError:
            continue
        for text in _refused(server):
            if any(known in text for known in CONTRADICTED):
                contradicted += 1
            else:
                found.append(f"{path.name}: {text}")
        asked += len(server.requests)
    assert found == []
    assert asked > 700 and contradicted < asked / 20


def test_a_refused_request_is_found() -> None:
    server = Checked(FORMS, check_security=False)
    response = server.ask("GET", "/things/1?limit=1000")
    assert _said(response) == ["/query/limit is more than 100"]
    assert _said(server.ask("TRACE", "/things/1")) and _said(server.ask("GET", "/nothing"))
