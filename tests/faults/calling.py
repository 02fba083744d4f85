"""Calls of the generated client against a scenario, sync and async, and what must hold after each of them."""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from tests.faults.server import FaultServer, Scenario, serving

TOKEN, KEY = "tok-3nTk7-bearer", "key-9sWq2-query"
SECRETS = (TOKEN, KEY)


class Blocking:
    """Something of the async client, used as that of the sync client is: each awaitable is run to its end."""

    def __init__(self, loop: asyncio.AbstractEventLoop, target: Any) -> None:
        self._loop = loop
        self._target = target

    def _run(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            value = self._loop.run_until_complete(_awaited(value))
        plain = not (callable(value) or hasattr(value, "__anext__") or type(value).__name__.startswith("Async"))
        return value if plain else Blocking(self._loop, value)

    def __getattr__(self, name: str) -> Any:
        return self._run(getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._run(self._target(*(getattr(a, "_target", a) for a in args), **kwargs))

    def __enter__(self) -> Any:
        return self._run(self._target.__aenter__())

    def __exit__(self, *exc_info: object) -> None:
        self._run(self._target.__aexit__(*exc_info))

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            return self._run(_next(self._target))
        except StopAsyncIteration:
            raise StopIteration from None

    def __repr__(self) -> str:
        return repr(self._target)


async def _next(values: Any) -> Any:
    return await anext(values)


async def _awaited(value: Any) -> Any:
    return await value


class Outcome:
    """What came of a call: `value` or `error`, how long it took, and the server."""

    def __init__(self, server: FaultServer) -> None:
        self.server = server
        self.value: Any = None
        self.error: Any = None
        self.seconds = 0.0


class Kennel:
    """The client of spec.yaml, sync or async."""

    def __init__(self, package: ModuleType, is_async: bool) -> None:
        self.package = package
        self.is_async = is_async

    @contextmanager
    def client(self, url: str, **options: Any) -> Iterator[Any]:
        """A client with all credentials, whose calls block. It sends nothing twice unless `retries` says so."""
        options = {"bearer": TOKEN, "key": KEY, "retries": 0, "timeout": 2, **options}
        if not self.is_async:
            with self.package.Client(url, **options) as client:
                yield client
            return
        made = self.package.AsyncClient(url, **options)
        with asyncio.Runner() as runner, Blocking(runner.get_loop(), made) as client:
            yield client

    def run(self, scenario: Scenario, call: Callable[[Any], Any], within: float = 2, **options: Any) -> Outcome:
        """The outcome of a call. Nothing may leak, be logged that is secret, or take longer than `within` seconds."""
        with serving(scenario) as server, unseen() as said, nothing_left():
            outcome = Outcome(server)
            with self.client(server.url, **options) as client:
                start = time.monotonic()
                try:
                    outcome.value = call(client)
                except Exception as error:
                    outcome.error = error
                    said.append("".join(traceback.format_exception(error)))
                    said.append(f"{error!r} {vars(error)!r}")
                outcome.seconds = time.monotonic() - start
                said += [repr(client), repr(outcome.value)]
            assert server.left_open() == 0, "the client left a connection open"
        assert outcome.seconds < within
        return outcome

    def fails(self, kind: str, scenario: Scenario, call: Callable[[Any], Any], **options: Any) -> Any:
        """The error that a call must raise: of exactly this class, naming its operation."""
        error = self.run(scenario, call, **options).error
        if error is None or type(error) is not getattr(self.package, kind):
            raise AssertionError(f"wanted {kind}, got {error!r}") from error
        assert isinstance(error, self.package.APIError)
        assert error.operation
        assert str(error).startswith(f"{error.operation}: ")
        return error


@contextmanager
def unseen() -> Iterator[list[str]]:
    """All that any logger says, and what is added, must be free of secrets."""
    said: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(f"{record.getMessage()} {record.args!r} {record.exc_info!r}")

    root, keeper = logging.getLogger(), Keeper(1)
    level = root.level
    root.addHandler(keeper)
    root.setLevel(1)
    try:
        yield said
    finally:
        root.setLevel(level)
        root.removeHandler(keeper)
    assert said
    for text in said:
        for secret in SECRETS:
            assert secret not in text, text


@contextmanager
def nothing_left() -> Iterator[None]:
    """No thread of the client may be left. (Those of the server have names of their own.)"""

    def others() -> set[threading.Thread]:
        return {t for t in threading.enumerate() if not t.name.startswith("fault-")}

    before = others()
    yield
    left = others() - before
    for thread in left:
        thread.join(1)
    assert not [t for t in left if t.is_alive()]
