"""The mock of `cloud.yaml`, and what its answers say."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from generator.ir import Api, Conditions
from generator.mock import Response
from tests.mocking import Clock, Mocked, api_of

TEXT = (Path(__file__).parent / "cloud.yaml").read_text()
OPERATORS = {"eq": "=", "ne": "!=", "gt": ">", "ge": ">=", "lt": "<", "le": "<=", "in": "?=", "not_in": "!?="}
OPERATORS |= {"like": "~=", "not_like": "!~=", "is_null": " is null", "not_null": " not null"}


@cache
def cloud() -> Api:
    """The IR; the parameter `q` holds conditions."""
    api = api_of(TEXT)
    said = Conditions(operators=OPERATORS, separator=",")
    operations = tuple(
        replace(o, parameters=tuple(replace(p, conditions=said) if p.wire == "q" else p for p in o.parameters))
        for o in api.operations
    )
    return replace(api, operations=operations)


def mocked(clock: Clock | None = None, **options: Any) -> Mocked:
    """A cloud that needs no credentials unless it is asked to."""
    options.setdefault("check_security", False)
    return Mocked(cloud(), clock or Clock(), **options)


def content(response: Response, status: int = 200) -> Any:
    assert response.status == status, response
    return json.loads(response.body) if response.body else None


def ended(server: Mocked, response: Response) -> Response:
    """What the job that a response has accepted comes to."""
    location = content(response, 202)["location"].removeprefix("https://mock.example")
    for _ in range(20):
        response = server.ask("GET", location)
        if response.status != 202:
            return response
    raise AssertionError("pending without end")


def created(server: Mocked, **params: Any) -> Any:
    """A new machine."""
    return content(ended(server, server.ask("POST", "/machines", {"params": params})))["inventory"]
