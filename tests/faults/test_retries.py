"""Failures that pass, and storms that do not: what is sent again, how often, and when."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest

from tests.faults.calling import Kennel
from tests.faults.server import Connection, FaultServer, Request, Scenario, closes, holds, in_turn, says, whole

PET = {"id": 1, "name": "Rex"}
BUSY = whole({"message": "busy"}, "503 Busy")
LIMITED = whole({"message": "slow down"}, "429 Too Many", Retry_After_Ms=5)


def get(client: Any) -> Any:
    return client.pets.get(1)


def create(client: Any) -> Any:
    return client.pets.create(id=1, name="Rex")


def order(client: Any) -> Any:
    return client.orders.place(pet=1)


def keys(server: FaultServer) -> list[str | None]:
    return [r.headers.get("idempotency-key") for r in server.requests]


PASSING: list[tuple[str, bytes | Scenario]] = [
    ("408", whole(b"", "408 Late")),
    ("425", whole(b"", "425 Early")),
    ("429", whole(b"", "429 Slow")),
    ("500", whole(b"", "500 Oops")),
    ("502", whole(b"<html>", "502 Bad", "text/html")),
    ("503", BUSY),
    ("504", whole(b"", "504 Late")),
    ("closed", closes(b"")),
    ("cut", closes(whole(PET)[:-3])),
    ("silent", holds(b"")),
]


@pytest.mark.parametrize("answer", [p[1] for p in PASSING], ids=[p[0] for p in PASSING])
def test_what_passes(kennel: Kennel, answer: bytes | Scenario, request: pytest.FixtureRequest) -> None:
    """Sent again where a second time changes nothing: by its method, or by its key, which stays the same."""
    silent = "silent" in request.node.name
    timeout = 0.3 if silent else 2
    calls: list[tuple[Callable[[Any], Any], bool]] = [
        (get, True),
        (lambda c: c.pets.replace(1, body_id=1, name="Rex"), True),
        (lambda c: c.pets.delete(1), True),
        (order, True),
        (lambda c: c.pets.create(id=1, name="Rex", options={"idempotency_key": "k"}), True),
        (create, "429" in request.node.name),
    ]
    for call, again in calls[:1] + calls[-1:] if silent else calls:
        outcome = kennel.run(in_turn(answer, whole(PET)), call, retries=2, timeout=timeout)
        assert len(outcome.server.requests) == (2 if again else 1)
        assert (outcome.error is None) == again
        assert len(set(keys(outcome.server))) == 1
        assert len({r.body for r in outcome.server.requests}) == 1
    assert (
        kennel.run(in_turn(answer, whole(PET)), order, retries=2, timeout=timeout)
        .server.requests[0]
        .headers["idempotency-key"]
    )


@pytest.mark.parametrize(
    "status", ["400 Bad", "401 Who", "403 No", "404 No", "409 Taken", "422 No", "501 No", "505 No"]
)
def test_what_does_not_pass(kennel: Kennel, status: str) -> None:
    outcome = kennel.run(says(whole(b"", status)), get, retries=5)
    assert outcome.error.status == int(status[:3])
    assert len(outcome.server.requests) == 1


def test_attempts_are_bounded(kennel: Kennel) -> None:
    for retries in (0, 1, 3):
        outcome = kennel.run(says(BUSY), get, retries=retries)
        assert type(outcome.error) is kennel.package.ServiceUnavailableError
        assert outcome.error.text == '{"message": "busy"}'
        assert len(outcome.server.requests) == retries + 1
    outcome = kennel.run(says(BUSY), lambda c: c.pets.get(1, options={"retries": 1}), retries=5)
    assert len(outcome.server.requests) == 2


def storm(client: Any) -> int:
    errors = 0
    for _ in range(100):
        try:
            client.pets.get(1)
        except Exception as error:
            assert type(error).__name__ == "RateLimitError"
            errors += 1
    return errors


def test_a_storm_of_429(kennel: Kennel) -> None:
    """The budget of retries runs dry: then every call is sent once."""
    answer = whole(b"", "429 Too Many", Retry_After_Ms=1)
    outcome = kennel.run(says(answer), storm, retries=5, within=5)
    assert outcome.value == 100
    sent = len(outcome.server.requests)
    assert 150 <= sent <= 220, "100 calls and the retries that the budget allows"


def test_the_budget_fills_again(kennel: Kennel) -> None:
    """After ten good calls a failure is tried again."""
    stormy = True

    def scenario(c: Connection, request: Request) -> None:
        c.send(whole(b"", "429 Too Many", Retry_After_Ms=1) if stormy else whole(PET))

    def calls(client: Any) -> Any:
        nonlocal stormy
        storm(client)
        stormy = False
        for _ in range(10):
            client.pets.get(1)
        stormy = True
        with pytest.raises(kennel.package.RateLimitError):
            client.pets.get(1)

    outcome = kennel.run(scenario, calls, retries=5, within=5)
    assert outcome.error is None
    alone = len(kennel.run(scenario, storm, retries=5, within=5).server.requests)
    assert len(outcome.server.requests) - alone - 10 > 1


# ---- Retry-After


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"Retry_After_Ms": 300}, 0.3, 0.6),
        ({"Retry_After": "0.3"}, 0.3, 0.6),
        ({"Retry_After": "0"}, 0, 0.2),
        ({"Retry_After_Ms": 50, "Retry_After": "3600"}, 0.05, 0.3),
        ({"Retry_After": "soon"}, 0, 0.2),
        ({"Retry_After": "-5"}, 0, 0.2),
        ({"Retry_After": "nan"}, 0, 0.2),
        ({"Retry_After": ""}, 0, 0.2),
        ({"Retry_After": formatdate(0, usegmt=True)}, 0, 0.2),
        ({"Retry_After": "Sun, 99 Foo 2026 25:61:61 GMT"}, 0, 0.2),
    ],
)
def test_the_server_says_when(kennel: Kennel, headers: dict[str, Any], least: float, most: float) -> None:
    for answer in (whole(b"", "429 Slow", **headers), whole(b"", "503 Busy", **headers)):
        outcome = kennel.run(in_turn(answer, whole(PET)), get, retries=1)
        assert outcome.error is None
        assert least <= outcome.seconds < most


@pytest.mark.parametrize("days", [-2, 0, 2])
def test_clocks_differ(kennel: Kennel, days: float) -> None:
    """A date is meant by the server's own clock, which is two days off."""
    there = time.time() + days * 86400
    for ahead, again in ((1, True), (7200, False)):
        until = formatdate(there + ahead, usegmt=True)
        answer = whole(b"", "429 Slow", Date=formatdate(there, usegmt=True), Retry_After=until)
        outcome = kennel.run(in_turn(answer, whole(PET)), get, retries=2, within=2.5)
        assert (outcome.error is None) == again
        assert outcome.seconds < (2.2 if again else 0.3)


def test_an_hour_is_too_long(kennel: Kennel) -> None:
    for value in ("3600", "61", "1e12", formatdate(time.time() + 3600, usegmt=True)):
        answer = whole({"message": "come back later"}, "429 Slow", Retry_After=value)
        outcome = kennel.run(says(answer), get, retries=5)
        assert type(outcome.error) is kennel.package.RateLimitError
        assert "come back later" in str(outcome.error)
        assert outcome.error.headers["Retry-After"] == value
        assert (len(outcome.server.requests), outcome.seconds < 0.5) == (1, True)


# ---- bodies of what is sent again


def test_a_body_that_can_be_read_once_is_sent_once(kennel: Kennel) -> None:
    def write(body: Callable[[], Any]) -> Callable[[Any], Any]:
        return lambda c: c.files.write("a", body=body(), options={"idempotency_key": "k", "retries": 2})

    once = kennel.run(in_turn(BUSY, whole({"size": 3})), write(lambda: iter([b"a", b"bc"])))
    assert type(once.error) is kennel.package.ServiceUnavailableError
    assert [r.body for r in once.server.requests] == [b"abc"]
    again = kennel.run(in_turn(BUSY, whole({"size": 3})), write(lambda: b"abc"))
    assert again.value.size == 3
    assert [r.body for r in again.server.requests] == [b"abc", b"abc"]
    assert keys(again.server) == ["k", "k"]
