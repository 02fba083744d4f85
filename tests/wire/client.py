"""The Python client of a file of vectors: generated in process, imported, called."""

from __future__ import annotations

import asyncio
import datetime
import decimal
import enum
import functools
import importlib
import inspect
import json
import operator
import sys
import types
import typing
import uuid
from collections import abc
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpcore2
import httpx2
from msgspec import UNSET, UnsetType

from generator import shell
from generator.document import open_document
from generator.languages.python import Python
from generator.packs import load_pack, options_of
from generator.pipeline import Before, generate, understand
from generator.plan.names import Namer
from generator.plan.pyclient import credentials
from generator.plan.surface import Method, surface
from generator.prepare import prepare
from tests.support import MODELS
from tests.wire.values import has_tags, native, neutral

PLACES = ("path", "query", "header", "cookie", "querystring", "body")


@dataclass(frozen=True)
class Made:
    """A generated client: its package, and what it calls the operations and credentials of the document."""

    package: ModuleType
    methods: Mapping[str, Method]
    credentials: Mapping[str, str]


def make(topic: str, document: dict[str, Any], folder: Path) -> Made:
    """Generate and import the client of a document."""
    name = f"wire_{topic.replace('-', '_')}"
    opened, found = open_document("api.json", json.dumps(document).encode(), [], lambda _: b"")
    prepared = prepare(opened)
    found = [*found, *prepared.diagnostics]
    api, more = understand(prepared.document)
    assert not [d for d in (*found, *more) if d.severity.value != "note"], [*found, *more]
    pack = load_pack("python", shell.load_pack_files("python"))
    options = {"package": name, "models": MODELS}
    made = generate(api, pack, options, Before())
    assert {d.code for d in made.diagnostics} <= {"name-collision"}, made.diagnostics
    for path, content in made.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    namer = Namer(Python(), {})
    given = {c.scheme.id: c.name for c in credentials(api, namer)}
    methods = surface(api, namer, options_of(pack, options)).by_operation
    return Made(importlib.import_module(name), methods, given)


class Loopback:
    """Answers with one response, and keeps the request as it would travel."""

    def __init__(self, response: dict[str, Any] | None) -> None:
        self._response = response or {"status": 204}
        self.request: dict[str, Any] | None = None

    def sync(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return self._answer(request)

    async def async_(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        assert self.request is None, "two requests for one call"
        names = [name.decode().lower() for name, _ in request.headers.raw]
        assert len(names) == len(set(names)), names
        self.request = {
            "method": request.method,
            "origin": f"{request.url.scheme}://{request.url.netloc.decode()}",
            "target": request.url.raw_path.decode(),
            "headers": {name.decode().lower(): value.decode() for name, value in request.headers.raw},
            "body": request.content,
        }
        said = self._response
        return httpx2.Response(
            said["status"], headers=said.get("headers", {}), content=content_of(said.get("body") or {"text": ""})
        )


def content_of(said: Mapping[str, str]) -> bytes:
    """The bytes that `text` or `base64` says."""
    return bytes(native({"$bytes": said["base64"]})) if "base64" in said else said["text"].encode()


def outcome(made: Made, vector: dict[str, Any], async_: bool, typed: bool, port: int | None = None) -> dict[str, Any]:
    """What came of a vector's call: the request, and the value or the error.

    `typed` passes models, not plain JSON. A `port` takes the place of the loopback, which then sees nothing: the client
    sends by its own connections.
    """
    loopback = Loopback(vector.get("response"))
    out: dict[str, Any] = {}
    try:
        if async_:
            decoded = asyncio.run(_call_async(made, vector, loopback, typed))
        else:
            decoded = _call(made, vector, loopback, typed, port)
        out["value"] = neutral(decoded)
    except made.package.APIStatusError as error:
        out["error"] = {"kind": "status", "status": error.status, "body": neutral(error.body), "text": error.text}
    except made.package.DecodeError as error:
        out["error"] = {"kind": "decode", "status": error.status, "text": error.text}
    except (ValueError, TypeError) as error:
        out["error"] = {"kind": "argument", "text": str(error)}
    out["request"] = loopback.request
    if loopback.request is not None and out.get("error", {}).get("kind") == "argument":
        raise AssertionError(f"refused after it was sent: {out}")
    return out


def _call(made: Made, vector: dict[str, Any], loopback: Loopback, typed: bool, port: int | None) -> Any:
    http = None if port is not None else httpx2.Client(transport=httpx2.MockTransport(loopback.sync))
    with made.package.Client(*_base(vector), http_client=http, retries=0, **_credentials(made, vector)) as client:
        if port is not None:
            client._made_io = _io_to(port, made)
        method = _method(made, client, vector)
        value = method(**_arguments(made, method, vector, typed))
        return list(value) if type(value).__name__ == "Stream" else _whole(made, value)


def _io_to(port: int, made: Made) -> Any:
    """The client's own connections, which lead all requests to a port of this machine."""
    runtime = f"{made.package.__name__}._runtime"
    pool = importlib.import_module(f"{runtime}.pool")

    class Pool(pool.SyncPool):  # type: ignore[misc, name-defined]
        def _request(self, *args: Any) -> Any:
            request = super()._request(*args)
            request.url = httpcore2.URL(scheme=b"http", host=b"127.0.0.1", port=port, target=request.url.target)
            return request

    return importlib.import_module(f"{runtime}.io").SyncIO(Pool())


async def _call_async(made: Made, vector: dict[str, Any], loopback: Loopback, typed: bool) -> Any:
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(loopback.async_))
    given = {"http_client": http, "retries": 0, **_credentials(made, vector)}
    async with made.package.AsyncClient(*_base(vector), **given) as client:
        method = _method(made, client, vector)
        value = await method(**_arguments(made, method, vector, typed))
        return [item async for item in value] if type(value).__name__ == "AsyncStream" else _whole(made, value)


def _whole(made: Made, value: Any) -> Any:
    """What a vector says of a value: of a page, its whole response."""
    return value.value if isinstance(value, (made.package.Page, made.package.AsyncPage)) else value


def _base(vector: dict[str, Any]) -> list[str]:
    url = vector.get("client", {}).get("baseUrl")
    return [] if url is None else [url]


def _credentials(made: Made, vector: dict[str, Any]) -> dict[str, Any]:
    given = vector.get("client", {}).get("credentials", {})
    return {
        made.credentials[scheme]: said if isinstance(said, str) else (said["username"], said["password"])
        for scheme, said in given.items()
    }


def _method(made: Made, client: Any, vector: dict[str, Any]) -> Any:
    method = made.methods[vector["call"]["operation"]]
    return getattr(getattr(client, method.namespace), method.name)


def _arguments(made: Made, method: Any, vector: dict[str, Any], typed: bool) -> dict[str, Any]:
    """The keyword arguments of a call. Every argument of the vector is given, or it is no test."""
    call = vector["call"]
    left = {(place, wire) for place in PLACES[:4] for wire in call.get(place, {})}
    left |= {(place, "") for place in PLACES[4:] if place in call}
    members = set(call["body"]) if isinstance(call.get("body"), dict) else set()
    plain = inspect.unwrap(method)
    out: dict[str, Any] = {}
    for argument in made.methods[call["operation"]].arguments:
        if argument.place in ("whole", "querystring"):
            key, value = (
                argument.place.replace("whole", "body"),
                call.get(argument.place.replace("whole", "body"), UNSET),
            )
            left.discard((key, ""))
        elif argument.place == "body":
            value = call.get("body", UNSET)
            for name in argument.path:
                value = value.get(name, UNSET) if isinstance(value, dict) else UNSET
            members.discard(argument.path[0])
            if not members:
                left.discard(("body", ""))
        else:
            value = call.get(argument.place, {}).get(argument.wire, UNSET)
            left.discard((argument.place, argument.wire))
        if value is not UNSET:
            out[argument.name] = _typed(made, value, plain, argument.name) if typed else native(value)
    if ("body", "") in left and members:
        out["options"] = {"extra_body": {name: native(call["body"][name]) for name in members}}
        left.discard(("body", ""))
    if call.get("strict"):
        out["options"] = {**out.get("options", {}), "strict": True}
    assert not left, f"arguments that the method does not have: {left}"
    return out


def _typed(made: Made, value: Any, method: Any, name: str) -> Any:
    """The value as the method's annotation has it: models, enums, dates. What has tags is so already."""
    if has_tags(value) or method.__annotations__[name].startswith("Content"):
        return native(value)
    from_data = importlib.import_module(f"{made.package.__name__}._runtime.decode").from_data
    annotation = method.__annotations__[name]
    kind = _kind(eval(annotation, method.__globals__))
    problems = []
    for one in (kind, *typing.get_args(kind)):  # a union of models has no type that decodes it
        try:
            return from_data(value, one, strict=True)
        except Exception as error:
            problems.append(error)
    raise AssertionError(f"{value!r} is no {annotation}: {problems}")


_TEXTUAL = (datetime.date, datetime.datetime, datetime.time, datetime.timedelta, uuid.UUID, decimal.Decimal, bytes)


def _kind(hint: Any) -> Any:
    """The annotation of an argument as a type of values: where text may stand for a date or enum, the date or enum."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        kinds = [_kind(t) for t in args if t is not UnsetType]
        if any(isinstance(t, type) and (issubclass(t, enum.Enum) or t in _TEXTUAL) for t in kinds):
            kinds = [t for t in kinds if typing.get_origin(t) is not typing.Literal and t not in (str, int)]
        return functools.reduce(operator.or_, kinds)
    if origin is abc.Sequence:
        return list[_kind(args[0])]  # type: ignore[misc]
    if origin is abc.Mapping:
        return dict[str, _kind(args[1])]  # type: ignore[misc]
    return hint
