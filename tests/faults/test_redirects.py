"""Redirects: followed where that is safe, with credentials only for the host that they are for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.calling import KEY, SECRETS, TOKEN, Kennel
from tests.faults.server import Connection, Request, Scenario, in_turn, says, serving, whole

PET = {"id": 1, "name": "Rex"}


def get(client: Any) -> Any:
    return client.pets.get(1)


def to(location: str, status: str = "302 Found") -> bytes:
    return whole(b"", status, Location=location)


def test_a_loop(kennel: Kennel) -> None:
    for location in ("/pets/1", "/pets/2?x=1#frag"):
        outcome = kennel.run(says(to(location)), get, retries=3)
        assert type(outcome.error) is kennel.package.RedirectError
        assert isinstance(outcome.error, kennel.package.APIConnectionError)
        assert str(outcome.error) == "getPet: more than 20 redirects"
        assert len(outcome.server.requests) == 21


def test_a_loop_that_grows(kennel: Kennel) -> None:
    def longer(c: Connection, request: Request) -> None:
        c.send(to(request.target.partition("?")[0] + "/x" * 500))

    assert type(kennel.run(longer, get).error) is kennel.package.RedirectError


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"])
def test_the_same_host_gets_all(kennel: Kennel, status: str) -> None:
    outcome = kennel.run(in_turn(to("/pets/2", status), whole(PET)), get)
    assert outcome.value.name == "Rex"
    first, second = outcome.server.requests
    assert (second.method, second.target) == ("GET", "/pets/2")
    assert first.headers["authorization"] == second.headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"])
def test_another_host_gets_no_credentials(kennel: Kennel, status: str) -> None:
    with serving(says(whole(PET))) as other:
        for location in (f"{other.url}/pets/9", f"//127.0.0.1:{other.port}/pets/9"):
            for call in (get, lambda c: c.pets.create(id=1, name="Rex")):
                outcome = kennel.run(says(to(location, status)), call, headers={"X-Api-Secret": TOKEN})
                assert outcome.value.name == "Rex"
                assert f"Bearer {TOKEN}" == outcome.server.requests[0].headers["authorization"]
                assert f"key={KEY}" in outcome.server.requests[0].target
        for request in other.requests:
            assert request.target == "/pets/9"
            assert not any(secret in str(request) for secret in SECRETS)
        assert len(other.requests) == 4
        posts = 2 if status[:3] in ("307", "308") else 0
        assert [r.method for r in other.requests].count("POST") == posts
        assert [len(r.body) > 0 for r in other.requests].count(True) == posts
        assert other.left_open() == 0


def test_back_from_another_host(kennel: Kennel) -> None:
    """Who was sent through another host gets no credentials back: that host chose where they would go."""
    home: list[str] = []
    with serving(lambda c, request: c.send(to(f"{home[0]}/pets/3"))) as other:

        def scenario(c: Connection, request: Request) -> None:
            home[:] = [c.server.url]
            c.send(to(f"{other.url}/x") if request.number == 1 else whole(PET))

        outcome = kennel.run(scenario, get)
        assert outcome.value.name == "Rex"
        assert "authorization" not in outcome.server.requests[1].headers
        assert not any(secret in str(outcome.server.requests[1]) for secret in SECRETS)


@pytest.mark.parametrize(
    "location",
    [
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/plain,x",
        "https://user:pass@127.0.0.1/",
        "http://[::1/x",
        "http://127.0.0.1:notaport/",
        "http://127.0.0.1:99999/",
        "http://exa mple.invalid/",
    ],
)
def test_where_no_request_can_go(kennel: Kennel, location: str) -> None:
    outcome = kennel.run(says(to(location)), get, retries=2)
    assert type(outcome.error) is kennel.package.RedirectError, repr(outcome.error)
    assert outcome.error.operation == "getPet"
    assert len(outcome.server.requests) == 1


@pytest.mark.parametrize("location", ["/pets/\xe4\xf6", "/pets/a b", "/pets/%zz", "?x=1", "../pets/5", "/pets/\t1"])
def test_odd_places_on_the_same_host(kennel: Kennel, location: str) -> None:
    outcome = kennel.run(in_turn(to(location), whole(PET)), get)
    assert outcome.value.name == "Rex"
    assert outcome.server.requests[1].target.isascii()
    assert " " not in outcome.server.requests[1].target


def test_nowhere_is_an_error_status(kennel: Kennel) -> None:
    for answer in (whole(b"see elsewhere", "302 Found"), whole(b"see elsewhere", "300 Choices", Location="/x")):
        error = kennel.fails("APIStatusError", says(answer), get)
        assert error.status in (300, 302)
        assert error.text == "see elsewhere"


def test_a_body_that_can_be_read_once(kennel: Kennel) -> None:
    def write(body: Any) -> Any:
        return lambda c: c.files.write("a", body=body)

    for status in ("307 Temporary", "308 Permanent"):
        once = kennel.run(says(to("/elsewhere", status)), write(iter([b"a", b"b"])))
        assert type(once.error) is kennel.package.RedirectError
        assert "the body cannot be read twice" in str(once.error)
        assert [r.body for r in once.server.requests] == [b"ab"]
        again = kennel.run(in_turn(to("/elsewhere", status), whole({"size": 2})), write(b"ab"))
        assert again.value.size == 2
        assert [(r.method, r.target.partition("?")[0], r.body) for r in again.server.requests] == [
            ("POST", "/files/a", b"ab"),
            ("POST", "/elsewhere", b"ab"),
        ]


def test_a_redirect_with_an_endless_body(kennel: Kennel) -> None:
    from tests.faults.server import chunk, head, repeats

    answer: Scenario = repeats(head("302 Found", Location="/x", Transfer_Encoding="chunked"), chunk(b"x" * 65536))
    outcome = kennel.run(answer, get, max_response_size=1 << 20, timeout=1, within=3)
    assert isinstance(outcome.error, kennel.package.APIError)
