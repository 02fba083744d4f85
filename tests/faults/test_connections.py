"""Connections that break, hang or talk nonsense: an exception that says so, in time, and nothing left open."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.faults.calling import Kennel, unseen
from tests.faults.server import (
    CHUNKED,
    Connection,
    Request,
    Scenario,
    chunk,
    closes,
    head,
    holds,
    in_turn,
    repeats,
    resets,
    says,
    serving,
    trickles,
    whole,
)

PET = {"id": 1, "name": "Rex"}
HALF = head(Content_Type="application/json", Content_Length=100) + b'{"id": 1, '
SLOW = 0.4
GRACE = 2.0


def get(client: Any) -> Any:
    return client.pets.get(1)


def create(client: Any) -> Any:
    return client.pets.create(id=1, name="Rex")


def content(client: Any) -> Any:
    return client.files.read("a")


# ---- hanging

HANGING: list[tuple[str, Scenario]] = [
    ("silence", holds(b"")),
    ("status-line", holds(b"HTTP/1.1 20")),
    ("status-line-in-bytes", trickles(b"", b"HTTP/1.1 200 " + b"x" * 1000)),
    ("headers", holds(b"HTTP/1.1 200 OK\r\nContent-Le")),
    ("headers-in-bytes", trickles(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n" * 200)),
    ("no-body", holds(head(Content_Length=5))),
    ("half-a-body", holds(HALF)),
    ("body-in-bytes", trickles(head(Content_Length=1000), b"x" * 1000)),
    ("half-a-chunk", holds(CHUNKED + b"ff\r\n{}")),
    ("chunks-for-ever", repeats(CHUNKED, chunk(b" "), 0.02)),
    ("chunks-of-gzip", repeats(head(Transfer_Encoding="chunked", Content_Encoding="gzip"), chunk(b"\x1f"), 0.02)),
    ("no-length", trickles(b"HTTP/1.1 200 OK\r\n\r\n", b" " * 1000)),
    ("continue-for-ever", repeats(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.02)),
    ("error-body-in-bytes", trickles(head("500 Oops", Content_Length=1000) + b"xxx", b"x" * 997)),
]


@pytest.mark.parametrize("scenario", [h[1] for h in HANGING], ids=[h[0] for h in HANGING])
def test_hanging(kennel: Kennel, scenario: Scenario, request: pytest.FixtureRequest) -> None:
    for call in (get, create, content):
        if "error-body" in request.node.name:
            # What came of an error's text is worth more than the timeout.
            error = kennel.fails("InternalServerError", scenario, call, timeout=SLOW, within=SLOW + GRACE)
            assert error.text.startswith("xxx")
            continue
        if "of-gzip" in request.node.name:
            outcome = kennel.run(scenario, call, timeout=SLOW, within=SLOW + GRACE)
            assert type(outcome.error).__name__ in ("APITimeoutError", "DecodeError")
            continue
        error = kennel.fails("APITimeoutError", scenario, call, timeout=SLOW, within=SLOW + GRACE)
        assert "timed out" in str(error)
        assert error.sent


def test_a_timeout_for_one_call_or_phase(kennel: Kennel) -> None:
    Timeout = kennel.package.Timeout
    for timeout in (Timeout(read=SLOW), Timeout(response=SLOW)):
        kennel.fails("APITimeoutError", holds(b""), get, timeout=timeout, within=SLOW + GRACE)
    call: Callable[[Any], Any] = lambda c: c.pets.get(1, options={"timeout": SLOW})  # noqa: E731
    kennel.fails("APITimeoutError", holds(b""), call, timeout=60, within=SLOW + GRACE)
    # Single reads are quick enough, the whole is not.
    slow = trickles(head(Content_Length=1000), b"x" * 1000)
    kennel.fails("APITimeoutError", slow, get, timeout=Timeout(read=5, response=SLOW), within=SLOW + GRACE)
    assert kennel.run(slowly(whole(PET), 0.5), get, timeout=Timeout(read=0.4, response=5)).value.name == "Rex"


def slowly(data: bytes, seconds: float) -> Scenario:
    return lambda c, request: c.trickle(data, seconds / len(data))


def test_a_body_that_is_not_taken(kennel: Kennel) -> None:
    """The server accepts, and reads nothing: the client's writes fill the buffers and then stand still."""
    with socket.create_server(("127.0.0.1", 0)) as listener, unseen() as said:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with kennel.client(url, timeout=SLOW) as client:
            start = time.monotonic()
            with pytest.raises(kennel.package.APITimeoutError) as caught:
                client.files.write("a", body=bytes(1 << 26))
            assert time.monotonic() - start < SLOW + GRACE
            said.append(str(caught.value))


# ---- breaking

BROKEN: list[tuple[str, Scenario]] = [
    ("closed-at-once", closes(b"")),
    ("closed-in-status-line", closes(b"HTTP/1.1 20")),
    ("closed-in-headers", closes(b"HTTP/1.1 200 OK\r\nContent-Le")),
    ("closed-in-body", closes(HALF)),
    ("closed-in-chunk", closes(CHUNKED + b"ff\r\n{}")),
    ("closed-between-chunks", closes(CHUNKED + chunk(b"{}"))),
    ("closed-in-last-chunk", closes(CHUNKED + chunk(b"{}") + b"0\r\n")),
    ("reset-at-once", resets(b"")),
    ("reset-in-headers", resets(b"HTTP/1.1 200 OK\r\nContent-Le")),
    ("reset-in-body", resets(HALF)),
    ("reset-in-chunk", resets(CHUNKED + b"ff\r\n{}")),
    ("garbage", closes(b"\x16\x03\x01\x02\x00garbage\r\n\r\n")),
    ("garbage-status", closes(b"HTTP/1.1 twohundred OK\r\n\r\n")),
    ("another-protocol", closes(b"220 mail.example ESMTP\r\n")),
    ("ssh", closes(b"SSH-2.0-OpenSSH_9.6\r\n")),
    ("http-0.9", closes(b"<html>hello</html>")),
    ("status-99", closes(b"HTTP/1.1 99 Low\r\nContent-Length: 0\r\n\r\n")),
    ("header-of-1-mb", says(head(X_Long="x" * (1 << 20), Content_Length=0))),
    ("headers-of-1-mb", says(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * (1 << 17) + b"\r\n")),
    ("headers-without-end", repeats(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n" * 1000)),
    ("status-line-without-end", repeats(b"HTTP/1.1 200 ", b"O" * 10000)),
    ("header-without-colon", closes(b"HTTP/1.1 200 OK\r\nNonsense\r\n\r\n")),
    ("header-with-nul", closes(b"HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n")),
    ("two-lengths", closes(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")),
    ("negative-length", closes(b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}")),
    ("length-no-number", closes(b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}")),
    ("chunk-no-number", closes(CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n")),
    ("chunk-too-long", closes(CHUNKED + b"2\r\n{}{}\r\n0\r\n\r\n")),
    ("unknown-transfer", closes(head(Transfer_Encoding="gzip") + b"{}")),
]


@pytest.mark.parametrize("scenario", [b[1] for b in BROKEN], ids=[b[0] for b in BROKEN])
def test_broken(kennel: Kennel, scenario: Scenario) -> None:
    for call in (get, create, content):
        error = kennel.fails("APIConnectionError", scenario, call)
        assert error.sent
        assert len(str(error)) < 300
        assert error.__cause__ is not None


def test_refused(kennel: Kennel) -> None:
    with socket.socket() as nobody, unseen() as said:
        nobody.bind(("127.0.0.1", 0))
        with kennel.client(f"http://127.0.0.1:{nobody.getsockname()[1]}") as client:
            for call in (get, create):
                with pytest.raises(
                    kennel.package.APIConnectionError, match=r"refused|All connection attempts"
                ) as caught:
                    call(client)
                assert type(caught.value) is kennel.package.APIConnectionError
                assert not caught.value.sent
                said.append(repr(caught.value))


def test_a_host_that_is_none(kennel: Kennel) -> None:
    with (
        unseen(),
        kennel.client("http://no-such-host.invalid") as client,
        pytest.raises(kennel.package.APIConnectionError, match=r"^getPet: GET http://no-such-host\.invalid/pets/1: "),
    ):
        get(client)


def test_no_tls_where_it_should_be(kennel: Kennel) -> None:
    """A server that waits for the end of a plain request never answers the beginning of TLS."""
    with serving(says(whole(PET))) as server, unseen():
        with kennel.client(server.url.replace("http:", "https:"), timeout=SLOW) as client:
            start = time.monotonic()
            with pytest.raises(kennel.package.APITimeoutError) as caught:
                get(client)
            assert time.monotonic() - start < SLOW + GRACE
            assert not caught.value.sent
        assert server.left_open() == 0


# ---- what is odd, but sound

SOUND: list[tuple[str, bytes]] = [
    ("processing", b"HTTP/1.1 102 Processing\r\n\r\n" * 3 + whole(PET)),
    ("early-hints", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + whole(PET)),
    ("unknown-1xx", b"HTTP/1.1 199 Whatever\r\nX: y\r\n\r\n" + whole(PET)),
    ("no-reason", whole(PET).replace(b" OK", b"", 1)),
    ("odd-reason", whole(PET, "200 Tout va bien \xe9")),
    ("unknown-2xx", whole(PET, "299 Fine")),
    ("newlines-only", whole(PET).replace(b"\r\n", b"\n")),
    ("lower-case-headers", whole(PET).replace(b"Content-Type", b"content-type").replace(b"Length", b"LENGTH")),
    ("http-1.0", whole(PET).replace(b"1.1", b"1.0", 1)),
    ("length-twice-alike", whole(PET, Content_length=24)),
    ("chunk-extension", CHUNKED + b'2;a=b\r\n{"\r\n' + chunk(b'id":1,"name":"Rex"}') + b"0\r\nX-Trailer: 1\r\n\r\n"),
]


@pytest.mark.parametrize("data", [s[1] for s in SOUND], ids=[s[0] for s in SOUND])
def test_odd_but_sound(kennel: Kennel, data: bytes) -> None:
    def twice(client: Any) -> Any:
        return [get(client).name, get(client).name]

    assert kennel.run(says(data), twice).value == ["Rex", "Rex"]


def test_a_body_until_the_end(kennel: Kennel) -> None:
    """Without a length the end of the connection is that of the body."""
    data = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + b'{"id": 1, "name": "Rex"}'
    assert kennel.run(closes(data), get).value.name == "Rex"


def test_a_body_where_there_is_none(kennel: Kennel) -> None:
    """A body after 204 does not become the next response."""

    def both(client: Any) -> Any:
        return client.pets.delete(1), get(client).name

    outcome = kennel.run(in_turn(closes(head("204 No Content") + b'{"oh": 1}'), whole(PET)), both)
    assert outcome.value == (None, "Rex") or type(outcome.error).__name__ == "APIConnectionError"


# ---- connections that were kept


def test_a_kept_connection_that_was_closed(kennel: Kennel) -> None:
    """The server closes it while it is idle: the next call makes a new one, whatever its method."""

    def scenario(c: Connection, request: Request) -> None:
        c.send(whole(PET))
        c.end()

    def calls(client: Any) -> Any:
        names = []
        for call in (get, create, get):
            names.append(call(client).name)
            time.sleep(0.3)  # until the end of the connection has certainly arrived
        return tuple(names)

    outcome = kennel.run(scenario, calls)
    assert outcome.value == ("Rex", "Rex", "Rex")
    assert [r.method for r in outcome.server.requests] == ["GET", "POST", "GET"]
    assert outcome.server.accepted == 3


@pytest.mark.parametrize(("call", "again"), [(get, True), (create, False)], ids=["get", "post"])
@pytest.mark.parametrize("end", ["fin", "rst"])
def test_a_kept_connection_that_closes_on_the_request(
    kennel: Kennel, call: Callable[[Any], Any], again: bool, end: str
) -> None:
    """The request may have arrived: only what is harmless twice is sent again."""

    def scenario(c: Connection, request: Request) -> None:
        if request.number == 2:
            c.end() if end == "fin" else c.reset()
        else:
            c.send(whole(PET))

    def calls(client: Any) -> Any:
        return get(client).name, call(client).name

    outcome = kennel.run(scenario, calls, retries=2)
    if again:
        assert outcome.value == ("Rex", "Rex")
        assert len(outcome.server.requests) == 3
    else:
        assert type(outcome.error) is kennel.package.APIConnectionError
        assert len(outcome.server.requests) == 2


def test_connections_are_used_again(kennel: Kennel) -> None:
    outcome = kennel.run(says(whole(PET)), lambda c: [get(c).name for _ in range(50)])
    assert outcome.value == ["Rex"] * 50
    assert outcome.server.accepted == 1


def test_cookies_are_kept_for_the_client(kennel: Kennel) -> None:
    """Also over connections, and by a client with other settings, which shares them."""

    def scenario(c: Connection, request: Request) -> None:
        # Announced: a client that writes before the end has arrived would meet a reset connection.
        c.send(whole(PET, Set_Cookie=f"sid=s{request.number}; Path=/", Connection="close"))
        c.end()

    def calls(client: Any) -> Any:
        return [get(client), get(client), get(client.with_options(retries=1))]

    asked = [kennel.run(scenario, calls).server.requests for _ in range(2)]
    assert [[r.headers.get("cookie") for r in requests] for requests in asked] == [[None, "sid=s1", "sid=s2"]] * 2


def test_a_new_connection_after_each_failure(kennel: Kennel) -> None:
    """What was cut is not used again, what was read to its end is."""

    def calls(client: Any) -> Any:
        out = []
        for _ in range(6):
            try:
                out.append(get(client).name)
            except kennel.package.APIError as error:
                out.append(type(error).__name__)
        return out

    answers = (whole(b"{"), whole(PET), whole(b"no", "500 Oops"), whole(PET), closes(HALF), whole(PET))
    outcome = kennel.run(in_turn(*answers), calls)
    assert outcome.value == ["DecodeError", "Rex", "InternalServerError", "Rex", "APIConnectionError", "Rex"]
    assert outcome.server.accepted == 2
