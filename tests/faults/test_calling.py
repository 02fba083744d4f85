"""What must hold after each call is really looked at: each check finds what it is for."""

from __future__ import annotations

import logging
import socket
import threading
import time

import pytest

from tests.faults.calling import KEY, TOKEN, Kennel, nothing_left, unseen
from tests.faults.server import says, serving, whole

GOOD = says(whole({"id": 1, "name": "Rex"}))


@pytest.mark.parametrize("secret", [TOKEN, KEY])
def test_a_secret_in_a_log_is_found(secret: str) -> None:
    for log in (logging.getLogger("some.where").debug, logging.getLogger("httpcore2").info):
        with pytest.raises(AssertionError, match=secret), unseen():
            log("sent %s", f"Bearer {secret}")


def test_a_secret_in_an_error_is_found(kennel: Kennel) -> None:
    def call(client: object) -> None:
        raise ValueError(f"refused: {TOKEN}")

    with pytest.raises(AssertionError, match=TOKEN):
        kennel.run(GOOD, call)


def test_the_server_is_sent_the_secrets(kennel: Kennel) -> None:
    """Otherwise there would be nothing to hide."""
    (request,) = kennel.run(GOOD, lambda c: c.pets.get(1)).server.requests
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.target == f"/pets/1?key={KEY}"


def test_an_open_connection_is_found() -> None:
    with serving(GOOD) as server, socket.create_connection(("127.0.0.1", server.port)) as left:
        left.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert left.recv(1 << 16)
        assert server.left_open(0.1) == 1
        left.close()
        assert server.left_open() == 0


def test_a_thread_that_is_left_is_found() -> None:
    stop = threading.Event()
    with pytest.raises(AssertionError), nothing_left():
        threading.Thread(target=stop.wait, daemon=True).start()
    stop.set()


def test_a_call_that_takes_too_long_is_found(kennel: Kennel) -> None:
    with pytest.raises(AssertionError):
        kennel.run(GOOD, lambda c: time.sleep(0.2), within=0.1)


def test_another_class_of_error_is_found(kennel: Kennel) -> None:
    missing = says(whole(b"", "404 No"))
    with pytest.raises(AssertionError, match="wanted APIStatusError, got NotFoundError"):
        kennel.fails("APIStatusError", missing, lambda c: c.pets.get(1))
    with pytest.raises(AssertionError, match="wanted APIError, got None"):
        kennel.fails("APIError", GOOD, lambda c: c.pets.get(1))
