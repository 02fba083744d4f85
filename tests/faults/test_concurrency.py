"""Many threads and tasks on one client, calls that are cancelled, and a client that is closed meanwhile."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.faults.calling import KEY, TOKEN, nothing_left, unseen
from tests.faults.server import (
    CHUNKED,
    Connection,
    FaultServer,
    Request,
    Scenario,
    chunk,
    head,
    holds,
    repeats,
    says,
    serving,
    whole,
)

PET = {"id": 1, "name": "Rex"}


def echo(c: Connection, request: Request) -> None:
    """A pet with the number that was asked for: an answer to another's question is found out."""
    number = int(request.target.partition("?")[0].rpartition("/")[2])
    c.send(whole({"id": number, "name": "Rex"}))


def made(package: ModuleType, kind: str, server: FaultServer, **options: Any) -> Any:
    options = {"bearer": TOKEN, "key": KEY, "retries": 0, "timeout": 10, **options}
    return getattr(package, kind)(server.url, **options)


def in_threads(package: ModuleType, scenario: Scenario, work: Callable[[Any, int], Any], threads: int) -> FaultServer:
    with serving(scenario) as server, unseen(), nothing_left():
        with made(package, "Client", server) as client, ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(lambda n: work(client, n), range(threads)))
        assert all(results)
        assert server.left_open() == 0
    return server


def in_tasks(
    package: ModuleType, scenario: Scenario, main: Callable[[Any, FaultServer], Coroutine[Any, Any, Any]]
) -> Any:
    with serving(scenario) as server, unseen():

        async def whole_run() -> Any:
            async with made(package, "AsyncClient", server) as client:
                value = await main(client, server)
            assert len(asyncio.all_tasks()) == 1
            return value

        value = asyncio.run(whole_run())
        gc.collect()
        assert server.left_open() == 0
    return value


def test_64_threads(package: ModuleType) -> None:
    def work(client: Any, thread: int) -> bool:
        return all(client.pets.get(n).id == n for n in range(thread * 100, thread * 100 + 25))

    server = in_threads(package, echo, work, 64)
    assert len(server.requests) == 64 * 25
    assert server.accepted <= 64


def test_1000_tasks(package: ModuleType) -> None:
    async def main(client: Any, server: FaultServer) -> None:
        pets = await asyncio.gather(*(client.pets.get(n) for n in range(1000)))
        assert [p.id for p in pets] == list(range(1000))
        assert server.accepted <= 200, "no more connections than the pool allows"

    in_tasks(package, echo, main)


def test_threads_among_faults(package: ModuleType) -> None:
    """Each failure is that of the call whose answer was broken; the others get theirs."""

    def scenario(c: Connection, request: Request) -> None:
        number = int(request.target.partition("?")[0].rpartition("/")[2])
        if number % 5 == 1:
            c.reset()
        elif number % 5 == 2:
            c.send(whole(b'{"id"'))
        elif number % 5 == 3:
            c.send(whole({"message": str(number)}, "500 Oops"))
        else:
            c.send(whole({"id": number, "name": "Rex"}))

    kinds = ["", "APIConnectionError", "DecodeError", "InternalServerError", ""]

    def work(client: Any, thread: int) -> bool:
        for number in range(thread * 100, thread * 100 + 20):
            try:
                found, kind = client.pets.get(number).id, ""
            except package.APIError as error:  # type: ignore[attr-defined]
                found, kind = number, type(error).__name__
                if kind == "InternalServerError":
                    assert error.text == f'{{"message": "{number}"}}'
            assert (found, kind) == (number, kinds[number % 5])
        return True

    in_threads(package, scenario, work, 32)


# ---- cancelling

PHASES: list[tuple[str, Scenario]] = [
    ("headers", holds(b"")),
    ("status-line", holds(b"HTTP/1.1 2")),
    ("body", holds(head(Content_Length=9) + b"1234")),
    ("chunks", repeats(CHUNKED, chunk(b" "), 0.02)),
    ("backoff", says(whole(b"", "503 Busy", Retry_After=30))),
    ("redirect", says(head("302 Found", Location="/x", Content_Length=5))),
    ("any", echo),
]


@pytest.mark.parametrize("scenario", [p[1] for p in PHASES], ids=[p[0] for p in PHASES])
def test_a_cancelled_call_leaks_nothing(package: ModuleType, scenario: Scenario) -> None:
    async def main(client: Any, server: FaultServer) -> None:
        for pause in (0, 0.001, 0.02, 0.1):
            tasks = [asyncio.create_task(client.pets.get(1, options={"retries": 3})) for _ in range(10)]
            await asyncio.sleep(pause)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        server.scenario = echo
        assert (await client.pets.get(7)).id == 7
        assert await closed(server, 10)

    in_tasks(package, scenario, main)


async def closed(server: FaultServer, most: int) -> bool:
    """Whether no more than `most` connections are left, of those that are kept for later."""
    until = time.monotonic() + 2
    while server.open > most and time.monotonic() < until:
        await asyncio.sleep(0.01)
    return server.open <= most


def test_1000_cancelled_tasks(package: ModuleType) -> None:
    """At times from before the connection to after the answer."""

    def slow(c: Connection, request: Request) -> None:
        time.sleep(random.Random(request.number).uniform(0, 0.05))
        echo(c, request)

    async def main(client: Any, server: FaultServer) -> None:
        chance = random.Random(4)

        async def one(number: int) -> str:
            task = asyncio.create_task(client.pets.get(number))
            await asyncio.sleep(chance.uniform(0, 0.3))
            task.cancel()
            try:
                return "done" if (await task).id == number else "wrong"
            except asyncio.CancelledError:
                return "cancelled"

        ends = await asyncio.gather(*(one(n) for n in range(1000)))
        assert set(ends) <= {"done", "cancelled"}
        assert ends.count("cancelled") > 100
        pets = await asyncio.gather(*(client.pets.get(n) for n in range(300)))
        assert [p.id for p in pets] == list(range(300))

    in_tasks(package, slow, main)


def test_a_timeout_around_a_call(package: ModuleType) -> None:
    async def main(client: Any, server: FaultServer) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await client.pets.get(1)
        assert await closed(server, 0)

    in_tasks(package, holds(b"HTTP/1.1 200"), main)


def test_a_cancelled_stream_and_upload_and_download(package: ModuleType, tmp_path: Path) -> None:
    ended: list[str] = []

    async def body() -> Any:
        try:
            while True:
                yield b"x" * 1000
                await asyncio.sleep(0.005)
        finally:
            ended.append("body")

    async def watch(client: Any) -> None:
        async with await client.events.watch() as stream:
            async for _ in stream:
                pass

    async def read(client: Any) -> None:
        async with client.stream(client.files.read, "a") as response:
            async for _ in response.iter_bytes():
                pass

    def scenario(c: Connection, request: Request) -> None:
        kind = "text/event-stream" if request.target.startswith("/events") else "application/octet-stream"
        repeats(head(Content_Type=kind, Transfer_Encoding="chunked"), chunk(b": hi\n\n"), 0.01)(c, request)

    async def main(client: Any, server: FaultServer) -> None:
        calls = [
            watch(client),
            read(client),
            client.files.write("a", body=body()),
            client.download(client.files.read, "a").to(tmp_path / "a"),
        ]
        tasks = [asyncio.create_task(call) for call in calls]
        await asyncio.sleep(0.15)
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(r) for r in results] == [asyncio.CancelledError] * 4
        assert await closed(server, 0)

    in_tasks(package, scenario, main)
    assert ended == ["body"]


# ---- closing


@pytest.mark.parametrize("scenario", [p[1] for p in PHASES[:5]], ids=[p[0] for p in PHASES[:5]])
def test_closing_while_calls_are_under_way(package: ModuleType, scenario: Scenario) -> None:
    """They fail at once, saying why."""
    errors: list[Any] = []

    def call(client: Any) -> None:
        try:
            client.pets.get(1, options={"retries": 3, "timeout": 5})
        except Exception as error:
            errors.append(error)

    with serving(scenario) as server, unseen(), nothing_left():
        client = made(package, "Client", server)
        threads = [threading.Thread(target=call, args=(client,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
        start = time.monotonic()
        client.close()
        for thread in threads:
            thread.join(3)
        assert time.monotonic() - start < 2
        assert not [t for t in threads if t.is_alive()]
        assert server.left_open() == 0
        check_closed(package, errors, 8)
        with pytest.raises(RuntimeError, match="the client is closed"):
            client.pets.get(1)
        client.close()


def check_closed(package: ModuleType, errors: list[Any], count: int) -> None:
    assert len(errors) == count
    for error in errors:
        assert type(error) is package.APIConnectionError, repr(error)  # type: ignore[attr-defined]
        assert "the client was closed" in str(error)


@pytest.mark.parametrize("scenario", [p[1] for p in PHASES[:5]], ids=[p[0] for p in PHASES[:5]])
def test_closing_while_tasks_are_under_way(package: ModuleType, scenario: Scenario) -> None:
    async def main(client: Any, server: FaultServer) -> None:
        tasks = [asyncio.create_task(client.pets.get(1, options={"retries": 3, "timeout": 5})) for _ in range(8)]
        await asyncio.sleep(0.2)
        start = time.monotonic()
        await client.close()
        errors = await asyncio.gather(*tasks, return_exceptions=True)
        assert time.monotonic() - start < 2
        check_closed(package, errors, 8)
        with pytest.raises(RuntimeError, match="the client is closed"):
            await client.pets.get(1)

    in_tasks(package, scenario, main)


def test_closing_while_many_threads_begin(package: ModuleType) -> None:
    """Whoever comes too late is told so; nothing hangs, nothing is left."""
    ends: list[str] = []

    def call(client: Any) -> None:
        for number in range(1000):
            try:
                client.pets.get(number)
            except (package.APIConnectionError, RuntimeError) as error:  # type: ignore[attr-defined]
                ends.append(str(error))
                return

    with serving(echo) as server, unseen(), nothing_left():
        client = made(package, "Client", server)
        threads = [threading.Thread(target=call, args=(client,)) for _ in range(16)]
        for thread in threads:
            thread.start()
        time.sleep(0.1)
        client.close()
        for thread in threads:
            thread.join(5)
        assert len(ends) == 16
        assert all("closed" in end for end in ends), ends
        assert server.left_open() == 0


def test_closing_while_many_tasks_begin(package: ModuleType) -> None:
    async def call(client: Any, number: int) -> str:
        for turn in range(1000):
            try:
                await client.pets.get(number * 1000 + turn)
            except (package.APIConnectionError, RuntimeError) as error:  # type: ignore[attr-defined]
                return str(error)
        return ""

    async def main(client: Any, server: FaultServer) -> None:
        tasks = []
        for number in range(50):
            tasks.append(asyncio.create_task(call(client, number)))
            await asyncio.sleep(0.002)
        await client.close()
        ends = await asyncio.gather(*tasks)
        assert all("closed" in end for end in ends), ends

    in_tasks(package, echo, main)
