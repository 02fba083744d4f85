"""The committed client of ZStack against an ASGI app that looks at every byte, sync and async."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.support import ROOT

UUID = "19d64f55a9723e59849c0f9357a0dded"
PAGE = (ROOT / "specs/zstack/pages/SetVmClockTrack.txt").read_text()
ANSWER = json.loads(re.search(r"^200(\{.*\})Change History$", PAGE, re.M)[1])  # type: ignore[index]


class App:
    """An ASGI app that keeps each request as it arrived, and answers as it is told."""

    def __init__(self, status: int = 200, body: Any = None) -> None:
        self.status = status
        self.body = json.dumps(ANSWER if body is None else body).encode()
        self.seen: list[tuple[str, str, str, dict[str, str], bytes]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        headers = {k.decode(): v.decode() for k, v in scope["headers"]}
        target = scope["raw_path"].decode() + (f"?{scope['query_string'].decode()}" if scope["query_string"] else "")
        self.seen.append((scope["method"], scope["server"][0], target, headers, body))
        start = {"type": "http.response.start", "status": self.status}
        await send({**start, "headers": [(b"content-type", b"application/json")]})
        await send({"type": "http.response.body", "body": self.body})


class _Bridge(httpx2.BaseTransport):
    """Lets a sync client talk to an ASGI app."""

    def __init__(self, app: App) -> None:
        self.app = app

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        async def one() -> httpx2.Response:
            asking = httpx2.Request(request.method, request.url, headers=request.headers, content=request.read())
            reply = await httpx2.ASGITransport(app=self.app).handle_async_request(asking)
            return httpx2.Response(reply.status_code, headers=reply.headers, content=await reply.aread())

        return asyncio.run(one())


@pytest.fixture(autouse=True)
def on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "python"))
    for name in ("ZSTACK_SESSION", "ZSTACK_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def call(app: App, ask: Callable[[Any], Any], is_async: bool) -> Any:
    """What a call gives; the app has seen the request afterwards."""
    import zstack

    if not is_async:
        with zstack.Client("http://h", session="s3ss10n", http_client=httpx2.Client(transport=_Bridge(app))) as client:
            return ask(client)

    async def main() -> Any:
        http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app))
        async with zstack.AsyncClient("http://h", session="s3ss10n", http_client=http) as client:
            result: Awaitable[Any] = ask(client)
            return await result

    return asyncio.run(main())


KINDS = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def curl() -> tuple[str, str, dict[str, str], Any]:
    """The page's request: method, path, headers, body."""
    line = re.search(r"^curl -X (\S+) 'http://\{host\}(\S+)' (.*) -d '(.*)'$", PAGE, re.M)
    assert line is not None
    headers = dict(h.split(": ", 1) for h in re.findall(r"-H '([^']*)'", line[3]))
    return line[1], line[2], headers, json.loads(line[4])


@KINDS
def test_the_seed_call_sends_exactly_the_pages_request(is_async: bool) -> None:
    app = App()
    result = call(
        app,
        lambda c: c.vm_instances.set_vm_clock_track(
            UUID, track="guest", sync_after_vm_resume=True, interval_in_seconds=60, system_tags=["a"], user_tags=["b"]
        ),
        is_async,
    )
    method, path, headers, body = curl()
    body["setvmclocktrack"] |= {"track": "guest", "intervalInSeconds": 60}
    body |= {"systemTags": ["a"], "userTags": ["b"]}
    ((sent, host, target, given, content),) = app.seen
    assert (sent, host, target) == (method, "h", path.replace("{uuid}", UUID))
    assert content == json.dumps(body, separators=(",", ":")).encode(), "the page's keys, in the page's order"
    assert given["authorization"] == headers["Authorization"].replace("{sessionUuid}", "s3ss10n")
    assert given["content-type"] == headers["Content-Type"]
    assert given["content-length"] == str(len(content))
    assert set(given) == {
        *("host", "accept", "accept-encoding", "connection", "user-agent"),
        *("authorization", "content-type", "content-length"),
    }
    from zstack.models import VmInstanceInventory

    assert isinstance(result, VmInstanceInventory)
    assert (result.uuid, result.memory_size, result.vm_nics[0].mac) == (UUID, 8589934592, "00:0c:29:bd:99:fc")
    assert result.to_dict() == ANSWER["inventory"], "nothing is lost on the way"


REQUESTS: dict[str, tuple[Callable[[Any], Any], str, bytes]] = {
    "only what is passed": (
        lambda c: c.vm_instances.set_vm_clock_track(UUID, track="host"),
        f"PUT /zstack/v1/vm-instances/{UUID}/actions",
        b'{"setvmclocktrack":{"track":"host"}}',
    ),
    "an action without parameters": (
        lambda c: c.vm_instances.pause(UUID),
        f"PUT /zstack/v1/vm-instances/{UUID}/actions",
        b'{"pausevminstance":{}}',
    ),
    "start": (
        lambda c: c.vm_instances.start(UUID, host_uuid="h1"),
        f"PUT /zstack/v1/vm-instances/{UUID}/actions",
        b'{"startvminstance":{"hostUuid":"h1"}}',
    ),
    "stop": (
        lambda c: c.vm_instances.stop(UUID, type="cold"),
        f"PUT /zstack/v1/vm-instances/{UUID}/actions",
        b'{"stopvminstance":{"type":"cold"}}',
    ),
    "create": (
        lambda c: c.vm_instances.create(name="web\u00e9", cpu_num=2, l3_network_uuids=["n"], system_tags=["t"]),
        "POST /zstack/v1/vm-instances",
        '{"params":{"name":"webé","cpuNum":2,"l3NetworkUuids":["n"]},"systemTags":["t"]}'.encode(),
    ),
    "query": (
        lambda c: c.vm_instances.query(q=["name=web", "state?=Running,Stopped"], limit=3, reply_with_count=True),
        "GET /zstack/v1/vm-instances?q=name%3Dweb&q=state%3F%3DRunning%2CStopped&limit=3&replyWithCount=true",
        b"",
    ),
    "destroy": (
        lambda c: c.vm_instances.destroy(UUID, delete_mode="Enforcing"),
        f"DELETE /zstack/v1/vm-instances/{UUID}",
        b'{"deleteMode":"Enforcing"}',
    ),
    "two path parameters": (
        lambda c: c.volumes.attach_data_volume_to_vm("v/1", "vm 2"),
        "POST /zstack/v1/volumes/v%2F1/vm-instances/vm%202",
        b"",
    ),
}


@KINDS
@pytest.mark.parametrize("name", REQUESTS)
def test_requests(name: str, is_async: bool) -> None:
    ask, target, content = REQUESTS[name]
    app = App(body={"inventories": []} if name == "query" else {})
    call(app, ask, is_async)
    ((method, _, path, headers, body),) = app.seen
    assert (f"{method} {path}", body) == (target, content)
    assert ("content-type" in headers) == bool(content)


@KINDS
def test_logging_in_needs_no_session(is_async: bool) -> None:
    app = App(body={"inventory": {"uuid": "session-1"}})
    found = call(app, lambda c: c.accounts.log_in_by_account(account_name="admin", password="x"), is_async)
    assert found.uuid == "session-1"
    ((method, _, path, headers, body),) = app.seen
    assert (method, path) == ("PUT", "/zstack/v1/accounts/login")
    assert body == b'{"loginbyaccount":{"accountName":"admin","password":"x"}}'
    assert "authorization" not in headers


@KINDS
def test_errors(is_async: bool) -> None:
    import zstack

    app = App(503, {"error": {"code": "SYS.1000", "details": "no host"}})
    with pytest.raises(zstack.ServiceUnavailableError) as failed:
        call(app, lambda c: c.vm_instances.start(UUID), is_async)
    assert failed.value.status == 503 and "SYS.1000" in failed.value.text
    assert "s3ss10n" not in str(failed.value) + repr(failed.value)


@KINDS
def test_lists(is_async: bool) -> None:
    app = App(body={"inventories": [ANSWER["inventory"], {"uuid": "2", "later": 1}]})
    first, second = call(app, lambda c: c.vm_instances.query(), is_async).items
    assert (first.name, second.uuid, second.extra) == ("Test-VM", "2", {"later": 1})


@pytest.mark.parametrize("path", sorted((ROOT / "generated/examples").rglob("python.py")), ids=lambda p: p.parent.name)
def test_the_python_examples_run_and_send_what_curl_sends(path: Path) -> None:
    """Both examples of an operation, really run, send the same request."""
    seen = [_sent_by_python(path), _sent_by_curl(path.with_name("curl.sh"))]
    assert seen[0] == seen[1]


def _sent_by_python(path: Path) -> Any:
    app = App(body={})
    patch = (
        "import sys, httpx2, json; import zstack._runtime.connect as c\n"
        "def answer(r):\n"
        "    r.read(); body = json.loads(r.content or b'null')\n"
        "    print('SENT', json.dumps([r.method, r.url.raw_path.decode(), r.headers.get('authorization'), body]))\n"
        "    return httpx2.Response(200, json={})\n"
        "made, http = c.sync_io, httpx2.Client(transport=httpx2.MockTransport(answer))\n"
        "c.sync_io = lambda given: made(http)\n"
        f"exec(compile(open({str(path)!r}).read(), 'python.py', 'exec'))\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generated/python"), "ZSTACK_SESSION": "s"}
    done = subprocess.run([sys.executable, "-c", patch], capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr
    assert app.seen == []
    return json.loads(next(line for line in done.stdout.splitlines() if line.startswith("SENT"))[5:])


def _sent_by_curl(path: Path) -> Any:
    """What the script hands to curl, by a curl that prints its arguments."""
    shim = 'curl() { for a in "$@"; do printf \'%s\\0\' "$a"; done; }\n'
    env = {**os.environ, "ZSTACK_SESSION": "s"}
    done = subprocess.run(["sh", "-c", shim + path.read_text()], capture_output=True, env=env)
    assert done.returncode == 0, done.stderr
    words = done.stdout.decode().split("\0")[:-1]
    method = words[words.index("-X") + 1] if "-X" in words else "GET"
    url = httpx2.URL(words[words.index("--url") + 1])
    headers = dict(words[i + 1].split(": ", 1) for i, word in enumerate(words) if word == "-H")
    body = json.loads(words[words.index("--data-raw") + 1]) if "--data-raw" in words else None
    return [method, url.raw_path.decode(), headers.get("Authorization"), body]
