"""OpenAI's SDK, with requests of its own API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any


def load() -> Any:
    from openai import OpenAI

    return OpenAI(api_key="none", base_url="http://localhost").models


def first(address: str) -> Any:
    return calls(address)["small"]()


def calls(address: str) -> dict[str, Callable[[], Any]]:
    from openai import OpenAI

    client = OpenAI(api_key="none", base_url=address)
    return {
        "small": lambda: client.models.retrieve("colour"),
        "flat": lambda: client.files.list().data,
        "nested": lambda: client.chat.completions.list().data,
    }


def async_calls(address: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key="none", base_url=address)
    return {"small async": lambda: client.models.retrieve("colour")}


def look(name: str, value: Any) -> list[Any]:
    if name.startswith("small"):
        return [value.id]
    last = value[-1]
    return [len(value), last.id if name == "flat" else last.choices[-1].message.tool_calls[-1].id]
