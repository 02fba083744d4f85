"""Calls a client as asked by lines of JSON on standard input, in the interpreter of that client.

`worker.py ADAPTER ADDRESS` first says which calls the adapter has. Then, a line for a line:
`{"do": "look", "call": "flat"}` -> what the call gave, in short; `{"do": "round", "call": "flat", "times": 5}` -> CPU
seconds; `{"do": "keep", "call": "flat", "times": 120}` -> bytes by which the process grew with all the results kept.
What fails is answered by `{"error": "…"}`.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

Call = Callable[[], Any]


def serve(adapter: Any, address: str) -> None:
    """Answer until standard input ends."""
    with asyncio.Runner() as runner:
        calls = dict(adapter.calls(address))
        waiting = adapter.async_calls(address)
        _say({"calls": [*calls, *waiting]})
        for line in sys.stdin:
            asked = json.loads(line)
            name = asked["call"]
            try:
                if name in waiting:
                    _say(_async(runner, adapter, name, waiting[name], asked))
                else:
                    _say(_sync(adapter, name, calls[name], asked))
            except Exception as error:
                _say({"error": f"{type(error).__name__}: {error}"})


def _say(answer: dict[str, Any]) -> None:
    print(json.dumps(answer), flush=True)


def _sync(adapter: Any, name: str, call: Call, asked: dict[str, Any]) -> dict[str, Any]:
    if asked["do"] == "look":
        return {"look": adapter.look(name, call())}
    gc.collect()
    if asked["do"] == "keep":
        before = _resident()
        kept = [call() for _ in range(asked["times"])]
        gc.collect()
        return {"bytes": _resident() - before, "kept": len(kept)}
    start = time.process_time()
    for _ in range(asked["times"]):
        call()
    return {"cpu": time.process_time() - start}


def _async(
    runner: asyncio.Runner, adapter: Any, name: str, call: Callable[[], Awaitable[Any]], asked: dict[str, Any]
) -> dict[str, Any]:
    async def look() -> Any:
        return await call()

    async def repeat() -> float:
        start = time.process_time()
        for _ in range(asked["times"]):
            await call()
        return time.process_time() - start

    if asked["do"] == "look":
        return {"look": adapter.look(name, runner.run(look()))}
    gc.collect()
    return {"cpu": runner.run(repeat())}


def _resident() -> int:
    """Bytes of this process that are in memory, as Linux tells them."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    serve(importlib.import_module(sys.argv[1]), sys.argv[2])
