"""Credentials: where they go, which of several, and where they never go."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from sample_api import Client, errors

from tests.runtime.support import Both, Server, reply


def get(client: Any) -> Any:
    return client.things.get(1)


def query(client: Any) -> Any:
    return client.vm_instances.query()


def test_places(both: Both) -> None:
    cases: list[tuple[dict[str, Any], dict[str, str], str]] = [
        ({"key": "k1"}, {"x-key": "k1"}, ""),
        ({"login": ("user", "pä:ss")}, {"authorization": "Basic dXNlcjpww6Q6c3M="}, ""),
        ({"query_key": "a b&c", "cookie_key": "c1"}, {"cookie": "sid=c1"}, "api_key=a%20b%26c"),
        ({"key": "k1", "login": ("u", "p")}, {"x-key": "k1"}, ""),
        ({"query_key": "alone"}, {}, ""),
        ({"key": lambda: "made"}, {"x-key": "made"}, ""),
    ]
    for given, headers, wanted in cases:
        server = Server()
        both.run(get, server, **given)
        sent = {k: v for k, v in server.request.headers.items() if k in ("x-key", "authorization", "cookie")}
        assert (sent, server.request.url.query.decode()) == (headers, wanted)


def test_of_the_client_or_of_the_operation(both: Both) -> None:
    server = Server()
    both.run(query, server, session="s3", key="k1")
    assert server.request.headers["authorization"] == "OAuth s3"
    assert "x-key" not in server.request.headers
    server = Server(reply(201, []))
    both.run(lambda c: c.things.upload(file=b""), server, session="s3")
    assert "authorization" not in server.request.headers


def test_an_async_token(both: Both) -> None:
    async def token() -> str:
        return "later"

    server = Server()
    if both.is_async:
        both.run(query, server, session=token)
        assert server.request.headers["authorization"] == "OAuth later"
    else:
        with pytest.raises(TypeError, match="only be given to the async client"):
            both.run(query, server, session=token)


def test_from_the_environment(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_SESSION", "from-env")
    monkeypatch.setenv("SAMPLE_BASE_URL", "http://env/x")
    monkeypatch.setenv("SAMPLE_LOGIN_USERNAME", "u")
    monkeypatch.setenv("SAMPLE_LOGIN_PASSWORD", "p")
    server = Server()
    both.run(query, server, base_url=None)
    assert str(server.request.url) == "http://env/x/zstack/v1/vm-instances"
    assert server.request.headers["authorization"] == "OAuth from-env"
    server = Server()
    both.run(query, server, base_url="http://arg", session="arg")
    assert (server.request.url.host, server.request.headers["authorization"]) == ("arg", "OAuth arg")
    server = Server()
    both.run(get, server)
    assert server.request.headers["authorization"] == "Basic dTpw"


def test_the_server_of_the_description(both: Both) -> None:
    server = Server()
    both.run(query, server, base_url=None)
    assert str(server.request.url) == "http://127.0.0.1:8080/base/zstack/v1/vm-instances"


def test_none_given_is_explained(both: Both) -> None:
    server = Server(reply(401, {"message": "who?"}))
    with pytest.raises(errors.AuthenticationError) as caught:
        both.run(query, server)
    assert str(caught.value) == (
        "QueryVmInstance: 401 who? (no credentials were given: pass session=... to the client or set SAMPLE_SESSION)"
    )
    with pytest.raises(errors.AuthenticationError) as caught:
        both.run(query, server, session="wrong")
    assert str(caught.value) == "QueryVmInstance: 401 who?"


def test_headers_of_the_caller_have_the_last_word(both: Both) -> None:
    server = Server()
    both.run(lambda c: c.vm_instances.query(options={"headers": {"authorization": "Own 1"}}), server, session="s3")
    assert server.request.headers.get_list("authorization") == ["Own 1"]


def test_not_in_repr() -> None:
    client = Client("http://h", session="s3cret", key="k1cret", login=("u", "pwcret"))
    assert repr(client) == "<Client of sample at http://h>"
    assert "cret" not in repr(client._credentials)


# ---- redirects


def to(location: str, status: int = 307) -> Any:
    return reply(status, location=location)


SECRETS = {"session": "s3", "headers": {"X-Custom-Auth": "c1"}}


@pytest.mark.parametrize(
    "location", ["http://evil/x", "//evil/x", "http://h:81/x", "https://h:444/x", "http://h.evil/x", "http://H2/x"]
)
def test_another_host_gets_no_credentials(both: Both, location: str) -> None:
    server = Server(to(location), reply(200, {}))
    http = {"headers": {"X-Injected": "i1"}, "cookies": {"jar": "j1"}}
    both.run(query, server, **SECRETS)
    server_2 = Server(to(location), reply(200, {}))
    both.run(query, server_2, http=http, **SECRETS)
    for first, second in (server.requests, server_2.requests):
        assert first.headers["authorization"] == "OAuth s3"
        assert set(second.headers) <= {"host", "accept", "user-agent", "content-type", "content-length", "cookie"}
        assert not {"s3", "c1", "i1"} & set(second.headers.values())


@pytest.mark.parametrize("location", ["/x", "http://h/x", "HTTP://H:80/x", "https://h/x", "?a=1"])
def test_the_same_host_gets_them_again(both: Both, location: str) -> None:
    server = Server(to(location), reply(200, {}))
    both.run(query, server, **SECRETS)
    assert server.requests[1].headers["authorization"] == "OAuth s3"
    assert server.requests[1].headers["x-custom-auth"] == "c1"


def test_never_from_https_to_http(both: Both) -> None:
    server = Server(to("http://h/x"), reply(200, {}))
    both.run(query, server, base_url="https://h", **SECRETS)
    assert "authorization" not in server.requests[1].headers


def test_credentials_do_not_come_back(both: Both) -> None:
    server = Server(to("http://evil/x"), to("http://h/y"), reply(200, {}))
    both.run(query, server, **SECRETS)
    assert "authorization" not in server.requests[2].headers
    assert "x-custom-auth" not in server.requests[2].headers


def test_keys_in_query_and_cookie_stay_behind(both: Both) -> None:
    server = Server(to("http://evil/x"), reply(200, {}))
    both.run(get, server, query_key="q1", cookie_key="c1")
    assert server.requests[0].url.query == b"api_key=q1"
    assert server.requests[0].headers["cookie"] == "sid=c1"
    assert (server.requests[1].url.query, "cookie" in server.requests[1].headers) == (b"", False)


@pytest.mark.parametrize(
    ("status", "method", "content"),
    [(301, "PUT", True), (302, "PUT", True), (303, "GET", False), (307, "PUT", True), (308, "PUT", True)],
)
def test_method_and_body(both: Both, status: int, method: str, content: bool) -> None:
    server = Server(to("/x", status), reply(200, {}))
    both.run(lambda c: c.vm_instances.set_vm_clock_track("u", track="g"), server)
    second = server.requests[1]
    assert second.method == method
    assert bool(second.content) == content
    assert ("content-type" in second.headers) == content


def test_redirects_end(both: Both) -> None:
    server = Server(to("/x"))
    with pytest.raises(errors.APIConnectionError, match="more than 20 redirects"):
        both.run(query, server)
    assert len(server.requests) == 21
    with pytest.raises(errors.APIConnectionError, match="no web address"):
        both.run(query, Server(to("file:///etc/passwd")))


def test_a_file_is_read_again(both: Both, tmp_path: Any) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"abc")
    server = Server(to("/x"), reply(201, []))
    both.run(lambda c: c.things.upload(file=path), server)
    assert server.requests[0].content == server.requests[1].content


def test_no_secret_in_logs(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    both.run(get, Server(), query_key="q-s3cret", cookie_key="c-s3cret")
    both.run(query, Server(), session="s-s3cret")
    assert "things/1" in caplog.text
    assert "s3cret" not in caplog.text
