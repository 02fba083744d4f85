"""Tries out a generated client: parses, formats, imports, decodes, calls. Runs in a process of its own per document."""

from __future__ import annotations

import ast
import asyncio
import base64
import hashlib
import importlib
import inspect
import json
import os
import sys
import traceback
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import black
import httpx2

from generator.commands.inputs import Input
from generator.ir import Api, Operation
from generator.ir_kinds import json_kind, resolved
from generator.languages.python import Python
from generator.packs import load_pack, options_of
from generator.plan.examples_python import invocation
from generator.plan.names import Namer
from generator.plan.pyfmt import call, layout
from generator.plan.surface import Method, Surface, is_form, is_json, is_multipart, surface
from generator.samples import RequestSample, ResponseSample, Samples
from generator.samples.check import Checker
from generator.shell import load_pack_files
from tests.corpus.forms import differing, pairs
from tests.corpus.values import difference

BASE = "http://api.test"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass
class Tried:
    """What was found. Lists hold one text a finding; `requests` is for the judge."""

    operations: int = 0
    counted: int = 0
    modules: int = 0
    models: int = 0
    syntax: list[str] = field(default_factory=list)
    black: list[str] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)
    examples: int = 0
    roundtrip: list[str] = field(default_factory=list)
    calls: int = 0
    wire: list[str] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    document: dict[str, Any] = field(default_factory=dict)


def exercise(document: str, ref_root: str | None, out: Path, work: Path, options: Mapping[str, str]) -> Tried:
    """Everything but the types, which mypy checks for many clients at once."""
    tried = Tried()
    package = next(p for p in sorted(out.iterdir()) if (p / "__init__.py").exists())
    _files(package, tried, out.with_name("black-leaves.txt"))
    if tried.syntax:
        return tried
    sys.path.insert(0, str(out))
    module = _import(package, tried)
    if module is None or any(".Client:" in text or ".AsyncClient:" in text for text in tried.imports):
        return tried
    os.chdir(work)
    Path("file.bin").write_bytes(b"sample\n")
    given = Input.read(document, [], ref_root)
    api, _ = given.api(lambda _: None)
    tried.document = _served(given)
    tried.counted = _counted(tried.document)
    _Caller(api, module, tried, options).run()
    return tried


# ---- files


def _files(package: Path, tried: Tried, known: Path) -> None:
    """`known` lists the hashes of texts that black leaves alone: most do not change from run to run."""
    left = set(known.read_text().split()) if known.exists() else set()
    new: list[str] = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text()
        name = str(path.relative_to(package))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                compile(ast.parse(text), name, "exec")
            except (SyntaxError, Warning, ValueError, RecursionError) as error:
                tried.syntax.append(f"{name}: {error}")
                continue
        key = hashlib.sha256(text.encode()).hexdigest()
        if key in left:
            continue
        if black.format_str(text, mode=black.Mode()) == text:
            new.append(key)
        else:
            tried.black.append(f"{name}: black would change it")
    with known.open("a") as file:
        file.write("".join(f"{key}\n" for key in new))


# ---- modules


def _import(package: Path, tried: Tried) -> Any:
    try:
        module = importlib.import_module(package.name)
    except Exception as error:
        tried.imports.append(f"{package.name}: {_told(error)}")
        return None
    for path in sorted(package.rglob("*.py")):
        dotted = ".".join(path.relative_to(package.parent).with_suffix("").parts)
        if dotted.endswith(".__init__"):
            continue
        try:
            importlib.import_module(dotted)
            tried.modules += 1
        except Exception as error:
            tried.imports.append(f"{dotted}: {_told(error)}")
    for name in module.__all__:
        _attempt(tried, f"{package.name}.{name}", lambda name=name: getattr(module, name))
    reader = importlib.import_module(f"{package.name}._runtime.decode").reader
    for name in module.models.__all__:
        _attempt(tried, f"models.{name}", lambda name=name: reader(getattr(module.models, name), True))
        tried.models += 1
    operations = importlib.import_module(f"{package.name}._runtime.calls").Operation
    resources = [m for n, m in list(sys.modules.items()) if n.startswith(f"{package.name}.resources.")]
    tried.operations = sum(isinstance(v, operations) for m in resources for v in vars(m).values())
    return module


def _attempt(tried: Tried, what: str, action: Any) -> None:
    try:
        action()
    except Exception as error:
        tried.imports.append(f"{what}: {_told(error)}")


def _told(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    where = f" ({Path(last[0].filename).name}:{last[0].lineno})" if last else ""
    return f"{type(error).__name__}: {error}"[:300] + where


# ---- the document that the loopback app is made of


def _served(given: Input) -> dict[str, Any]:
    from generator.bundle import bundle

    whole = json.loads(json.dumps(bundle(given.prepared(lambda _: None))))
    whole["servers"] = [{"url": BASE}]
    for item in whole.get("paths", {}).values():
        if isinstance(item, dict):
            item.pop("servers", None)
            for operation in item.values():
                if isinstance(operation, dict):
                    operation.pop("servers", None)
    return dict(whole)


def _counted(document: dict[str, Any]) -> int:
    """The operations of a document, those of referenced path items, too: the index does not look there."""
    total = 0
    for path, item in document.get("paths", {}).items():
        while isinstance(item, dict) and isinstance(item.get("$ref"), str):
            target: Any = document
            for token in item["$ref"].removeprefix("#").split("/")[1:]:
                target = target[unquote(token).replace("~1", "/").replace("~0", "~")]
            item = {**target, **{k: v for k, v in item.items() if k != "$ref"}}
        if isinstance(item, dict) and not path.startswith("x-"):
            total += sum(isinstance(item.get(m), dict) for m in METHODS) + len(item.get("additionalOperations", {}))
    return total


# ---- calls


class _Caller:
    """Calls every operation once, sync and async, against an app that answers with the document's examples."""

    def __init__(self, api: Api, module: Any, tried: Tried, options: Mapping[str, str]) -> None:
        self._api = api
        self._module = module
        self._tried = tried
        self._samples = Samples(api)
        self._schemas = api.by_id()
        self._checker = Checker(self._schemas)
        self._surface = _surface(api, options)
        runtime = f"{module.__name__}._runtime"
        self._decode = importlib.import_module(f"{runtime}.decode").decode
        self._to_data = importlib.import_module(f"{runtime}.encode").to_data
        self._calls = importlib.import_module(f"{runtime}.calls")
        self._answer: ResponseSample | None = None
        self._status = 200
        self._arrived: list[httpx2.Request] = []

    def run(self) -> None:
        credentials = _credentials(self._module.Client)
        client = self._module.Client(
            BASE, **credentials, retries=0, http_client=httpx2.Client(transport=httpx2.MockTransport(self._handle))
        )
        anext = self._module.AsyncClient(
            BASE,
            **credentials,
            retries=0,
            http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(self._handle_async)),
        )
        with asyncio.Runner() as runner:
            for operation in self._api.operations:
                try:
                    self._call(client, anext, runner, operation)
                except Exception as error:
                    self._tried.wire.append(f"{operation.id}: {_told(error)}")
                try:
                    self._examples(operation)
                except Exception as error:
                    self._tried.roundtrip.append(f"{operation.id}: {_told(error)}")

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self._arrived.append(request)
        return self._reply()

    async def _handle_async(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        self._arrived.append(request)
        return self._reply()

    def _reply(self) -> httpx2.Response:
        if self._answer is None:
            return httpx2.Response(self._status)
        media_type = self._answer.media.media_type
        return httpx2.Response(
            self._status,
            headers={"Content-Type": media_type if "*" not in media_type else "application/json"},
            content=_content(self._answer),
        )

    def _choose(self, operation: Operation) -> None:
        good = [r for r in operation.responses if r.status.startswith("2")]
        good = good or [r for r in operation.responses if r.status == "default"]
        self._answer, self._status = None, 204
        for response in good[:1]:
            self._status = int(response.status.replace("XX", "00")) if response.status != "default" else 200
            self._answer = next((a for a in self._samples.response(response) if self._is_described(a)), None)

    def _is_described(self, answer: ResponseSample) -> bool:
        """Whether an answer is of the kind that is described: a client refuses an array for an object."""
        schema = answer.media.schema
        if schema is None or answer.value.json is None or not is_json(answer.media.media_type):
            return True
        wanted = json_kind(resolved(schema, self._schemas).type)
        found = {dict: "object", list: "array", str: "string", bool: "boolean"}.get(type(answer.value.json), "number")
        return wanted == "any" or found == ("number" if wanted == "integer" else wanted)

    def _call(self, client: Any, anext: Any, runner: asyncio.Runner, operation: Operation) -> None:
        method = self._surface.by_operation[operation.id]
        made = self._samples.request(operation)
        code, names = _code(self._api, method, made)
        self._choose(operation)
        self._arrived.clear()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            response = eval(code, {**names, "client": client})
            first = self._arrived[-1]
            awaited = runner.run(_await(eval(code, {**names, "client": anext})))
            second = self._arrived[-1]
        self._tried.calls += 1
        if _wire(first) != _wire(second):
            self._tried.wire.append(f"{operation.id}: sync and async differ")
        if first.method not in (operation.method.upper(), operation.method):
            self._tried.wire.append(f"{operation.id}: sent {first.method}")
        if (wrong := _differing(made, first)) is not None:
            self._tried.wire.append(f"{operation.id}: {wrong}")
        self._returned(operation, response)
        self._returned(operation, awaited)
        self._tried.requests.append(_request(operation, method, made, first))

    def _returned(self, operation: Operation, response: Any) -> None:
        """What the caller gets is what the app sent."""
        answer = self._answer
        if answer is None or not is_json(answer.media.media_type):
            return
        back = self._to_data(response.decoded)
        if (wrong := difference(answer.value.json, back)) is not None:
            self._tried.wire.append(f"{operation.id}: returned, {wrong}")

    def _examples(self, operation: Operation) -> None:
        """All examples of all responses, through the types that the client has for them."""
        method = self._surface.by_operation[operation.id]
        module = importlib.import_module(f"{self._module.__name__}.resources.{method.namespace}")
        described = next(
            v for v in vars(module).values() if isinstance(v, self._calls.Operation) and v.id == operation.id
        )
        for response in operation.responses:
            replies = dict(self._calls.by_media_type(described.responses[response.status]))
            for sample in self._samples.response(response):
                reply = replies.get(sample.media.media_type, replies.get(""))
                if isinstance(reply, self._calls.Json) and self._is_described(sample):
                    self._roundtrip(operation.id, response.status, sample, reply.type_factory())

    def _roundtrip(self, id: str, status: str, sample: ResponseSample, type: Any) -> None:
        self._tried.examples += 1
        text = json.dumps(sample.value.json).encode()
        back = self._to_data(self._decode(text, type))
        schema = sample.media.schema
        fits = schema is not None and not self._checker.problems(sample.value.json, schema)
        wrong = difference(sample.value.json, back)
        # A constant that an example lacks is there afterwards.
        if wrong is not None and (fits or not wrong.endswith("added")):
            self._tried.roundtrip.append(f"{id} {status}: {wrong}")
        if sample.made and fits:
            try:
                self._decode(text, type, strict=True)
            except Exception as error:
                self._tried.roundtrip.append(f"{id} {status}: strict: {_told(error)}")


def _differing(made: RequestSample, sent: httpx2.Request) -> str | None:
    """What of a JSON body or a form did not arrive as it was given."""
    if made.body is None or made.media is None:
        return None
    value = made.body.json
    if is_json(made.media.media_type):
        if not sent.content and value == {}:  # a body that need not be sent, of which nothing was given
            return None
        return difference(value, json.loads(sent.content))
    if isinstance(value, dict) and (is_form(made.media.media_type) or is_multipart(made.media.media_type)):
        return differing(value, pairs(sent.headers["content-type"], sent.content))
    return None


async def _await(awaitable: Any) -> Any:
    return await awaitable


def _surface(api: Api, options: Mapping[str, str]) -> Surface:
    pack = load_pack("python", load_pack_files("python"))
    return surface(api, Namer(Python(), {}), options_of(pack, options))


def _code(api: Api, method: Method, made: RequestSample) -> tuple[Any, dict[str, Any]]:
    """The call, compiled, and what it imports."""
    told = invocation(api, method, made)
    names: dict[str, Any] = {}
    exec("\n".join(told.imports), names)
    return compile(layout(call("client.with_response", (told.method, *told.arguments))), method.name, "eval"), names


def _credentials(client: Any) -> dict[str, Any]:
    parameters = inspect.signature(client.__init__).parameters
    return {
        name: ("user", "secret") if "tuple" in str(p.annotation) else "secret"
        for name, p in parameters.items()
        if "tuple[str, str]" in str(p.annotation) or "Token" in str(p.annotation)
    }


def _content(answer: ResponseSample) -> bytes:
    value = answer.value.json
    if "json" in answer.media.media_type.lower() or "*" in answer.media.media_type:
        return json.dumps(value).encode()
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


# Boundaries are random, and idempotency keys are made where none is given.
_EACH_ITS_OWN = ("content-type", "content-length", "idempotency-key", "x-idempotency-key")


def _wire(request: httpx2.Request) -> tuple[Any, ...]:
    headers = sorted((k, v) for k, v in request.headers.items() if k not in _EACH_ITS_OWN)
    return request.method, request.url.raw_path, headers, _unbounded(request)


def _unbounded(request: httpx2.Request) -> bytes:
    _, found, boundary = request.headers.get("content-type", "").partition("boundary=")
    return request.content.replace(boundary.encode(), b"BOUNDARY") if found else request.content


def _request(operation: Operation, method: Method, made: RequestSample, sent: httpx2.Request) -> dict[str, Any]:
    given: dict[str, dict[str, Any]] = {}
    for s in made.given():
        given.setdefault(s.parameter.location, {})[s.parameter.wire] = s.value
    return {
        "id": operation.id,
        "path": operation.path,
        "method": sent.method,
        "url": f"{BASE}{sent.url.raw_path.decode()}",
        "headers": [[k, v] for k, v in sent.headers.multi_items()],
        "body": base64.b64encode(sent.content).decode(),
        "given": given,
        "sends": made.body is not None,
        "value": made.body.json if made.body else None,
        "media": made.media.media_type if made.media else None,
    }


def findings(tried: Tried) -> Iterator[tuple[str, str]]:
    """(kind, text) of everything that is wrong."""
    for kind in ("syntax", "black", "imports", "roundtrip", "wire"):
        for text in getattr(tried, kind):
            yield kind, text
