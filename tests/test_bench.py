"""The pieces of the bench, once each. Nothing here looks at a clock."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.proof import proven
from tests.bench import client, columns, load, openai_api, shop, site, tools
from tests.bench.columns import BARE, OURS, Column
from tests.bench.generate import DOCUMENTS, LARGE
from tests.bench.measure import best, run
from tests.bench.mock import Row, ratios
from tests.bench.synthetic import document
from tests.bench.tools import Ours
from tests.bench.workers import Failed, Server, Worker
from tests.support import shared


def test_a_synthetic_document_has_what_was_asked_for() -> None:
    for size in (1, 7, 20):
        data = document(size)
        operations = [o["operationId"] for item in data["paths"].values() for o in item.values()]
        assert len(set(operations)) == len(operations) == size
        assert proven(data, "3.0")
    assert proven(document(10, chained=False), "3.0")


def test_pages_of_a_site_are_weighed(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text("a { b: c }")
    (tmp_path / "small.html").write_text("<p>x")
    (tmp_path / "large.html").write_text("".join(f"<p>{n * n}" for n in range(500)))
    said: list[str] = []
    made = site.pages(tmp_path, said.append)
    assert (made["pages"], made["largest"]) == (2, "large.html")
    assert made["most"] > 500 and made["mean"] > 1000
    assert len(said) == 2 and "large.html" in said[1]


def test_a_run_is_measured_with_its_children(tmp_path: Path) -> None:
    work = "sum(range(3_000_000))"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}], check=True); sys.exit(3)"
    little = run([sys.executable, "-c", "pass"], os.environ, tmp_path / "log")
    much = run([sys.executable, "-c", inner], os.environ, tmp_path / "log")
    assert (little.exit, much.exit) == (0, 3)
    assert much.cpu > little.cpu > 0
    assert much.rss > 1
    assert best([much, little]) is little


def test_ours_runs_from_this_checkout(tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document(2)))
    ours = Ours(tmp_path)
    assert run(ours.command(spec, tmp_path / "out"), ours.env, tmp_path / "log").exit == 0
    assert (tmp_path / "out" / "pyproject.toml").exists()


def test_its_documents_are_there() -> None:
    corpus = shared("corpus")
    assert LARGE in DOCUMENTS
    assert len(set(DOCUMENTS)) == 11
    assert [n for n in DOCUMENTS if not (corpus / "specs" / n).is_file()] == []


# ---- the bench of clients


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(columns.answers(), tmp_path) as server:
        yield server


def test_clients_are_measured(tmp_path: Path) -> None:
    """Ours, one that the machine cannot have and one that does not work: of these the bench says so, and goes on."""
    absent, broken = Column("absent", "nothing", missing="it needs java"), Column("broken", "nobody")
    bench = client.Bench([*columns.columns(tmp_path, 10, peers=False), absent, broken], tmp_path)
    bench.run(1)
    rows = bench.rows()
    assert [row["row"] for row in rows] == [
        *("import", "first call", "small", "small async", "flat", "nested", "memory", "memory nested"),
    ]
    for row in rows:
        cell = row["columns"][OURS]
        assert cell["ratio"] > 0 and cell["cost"] > 0 and cell["httpx2"] == row["httpx2"] > 0
        assert row["columns"]["absent"] is row["columns"]["broken"] is None
    notes = list(bench.notes())
    assert notes[0] == "absent: it needs java"
    assert notes[1].startswith("broken: ended: ") and "No module named 'nobody'" in notes[1]
    assert len(notes) == 2
    assert len(list(client.table(rows, [c.name for c in bench.columns]))) == 1 + len(rows)
    assert json.loads(json.dumps(rows)) == rows


def test_what_a_machine_lacks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(columns, "environment", lambda name: tmp_path)
    documents = {"shop": shop.document()}

    def missing(program: str) -> str:
        say = [sys.executable, "-c", program]
        return columns._peer(Column("peer", "nothing"), documents, lambda *_: say).missing

    assert missing("print('no\\nmemory\\n'); raise SystemExit(2)") == "it makes no client of shop: memory"
    assert missing("pass") == ""
    monkeypatch.setenv("PATH", str(tmp_path))
    peer = columns._peer(Column("openapi-generator", "nothing"), documents, columns._openapi_generator)
    assert peer.missing == "it needs java, which is not installed"
    (tmp_path / "peer.txt").write_text("# nothing\n-r nowhere.txt\n")
    monkeypatch.setattr(tools, "_LOCKS", tmp_path)
    with pytest.raises(tools.Unavailable, match=r"it cannot be installed: .*nowhere\.txt"):
        tools.environment("peer")


def test_a_client_of_ours_that_does_not_work_ends_the_bench(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="No module named 'nobody'"):
        client.Bench([Column(OURS, "nobody")], tmp_path).run(1)


def test_the_command_says_which_client_ended_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(client.clients, "columns", lambda *_: [Column(OURS, "nobody")])
    monkeypatch.setattr(sys, "argv", ["client", "--rounds", "1"])
    assert client.main() == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{OURS}: ended: ") and "No module named 'nobody'" in said.err


def test_a_client_that_prints_is_told(server: Server, tmp_path: Path) -> None:
    (tmp_path / "loud.py").write_text("from bare import async_calls, look\n\ndef calls(_):\n    print('a notice')\n")
    with pytest.raises(Failed, match="said 'a notice'"):
        Worker(Column("loud", "loud", folders=[tmp_path]), server.address(BARE[0]), tmp_path)


def test_imports_are_less_the_cheapest_empty_interpreter(tmp_path: Path) -> None:
    bench = client.Bench([Column(OURS, "ours")], tmp_path)
    bench.found = {
        ("bare", "shop"): {"empty": [0.01, 0.05], "import": [0.11, 0.13], "first call": [0.21, 0.21]},
        ("ours", "shop"): {"empty": [0.04, 0.02], "import": [0.06, 0.07], "first call": [0.17, 0.12]},
    }
    bench._less_empty()
    cells = {row["row"]: row["columns"][OURS] for row in bench.rows() if row["row"] in client.STARTS}
    assert {name: (cell["cost"], cell["ratio"]) for name, cell in cells.items()} == {
        "import": (40.0, 0.4),
        "first call": (100.0, 0.5),
    }


def test_targets_are_looked_at() -> None:
    def row(ratio: float, target: float | None) -> dict[str, object]:
        return {"target": target, "columns": {OURS: {"ratio": ratio}}}

    assert client.met([row(0.5, 0.5), row(9, None), {"target": 1, "columns": {OURS: None}}])
    assert not client.met([row(0.5, 0.5), row(0.51, 0.5)])


def test_a_worker_says_what_it_got_and_what_went_wrong(server: Server, tmp_path: Path) -> None:
    for column, expected in zip(BARE, (shop.looks(), openai_api.looks()), strict=True):
        with Worker(column, server.address(column), tmp_path) as worker:
            assert {call: worker.look(call) for call in worker.calls} == expected
            with pytest.raises(Failed, match="no such call: KeyError"):
                worker.round("no such call", 1)
            assert worker.round("small", 2) > 0
            assert worker.keep("flat", 3) > 0


def test_a_client_that_gives_something_else_is_not_measured(server: Server, tmp_path: Path) -> None:
    with Worker(BARE[0], server.address(BARE[0]), tmp_path) as worker:
        client._check(worker, shop.looks())
        with pytest.raises(Failed, match=r"flat gave \[1000, .*\], not \[1001\]"):
            client._check(worker, shop.looks() | {"flat": [1001]})


def test_documents_of_clients_are_valid() -> None:
    assert proven(shop.document(), "3.0")
    assert {path for path in columns.answers() if path.startswith("/shop/")} == {
        f"/shop{path.replace('{key}', 'colour')}" for path in shop.document()["paths"]
    }


def test_the_mock_is_compared_by_its_best_rounds() -> None:
    rows = [
        Row("a", "specpress", 1.0, 300.0, 8, 0),
        Row("a", "specpress", 0.5, 200.0, 8, 0),
        Row("a", "prism", 5.0, 100.0, 8, 0),
    ]
    assert ratios(rows) == {"a": (0.1, 3.0)}


def test_answers_are_read_with_a_length_and_in_chunks() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        assert load.answer(other) == (200, b"{}")
        one.sendall(b"HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n0\r\n\r\n")
        status, body = load.answer(other)
        assert status == 404 and body.startswith(b"[1]")
        one.close()
        with pytest.raises(ConnectionError):
            load.answer(other)
