"""What request examples send, against the wire vectors that clients are held to: the same target, headers and body."""

from __future__ import annotations

import base64
import functools
import json
import re
from email.message import Message
from typing import Any

import pytest

from generator.document import open_document
from generator.encode import Ident
from generator.ir import Api, Media, Operation, Value
from generator.media_types import is_form, is_json, preferred
from generator.pipeline import understand
from generator.plan.examples_names import Names
from generator.plan.examples_request import request_of
from generator.plan.examples_wire import Wire, wire
from generator.plan.streams import is_lines
from generator.plan.surface import fields_of
from generator.prepare import prepare
from generator.samples import RequestSample, Sent
from tests.support import ROOT
from tests.wire.values import tagged

TOPICS = sorted(p.stem for p in (ROOT / "tests/wire").glob("*.json") if p.stem != "schema")
_AS_TEXT = {"$date", "$time", "$datetime", "$uuid", "$decimal", "$bytes"}
# What examples do otherwise, and why.
EXCEPT = {
    "auth.optional.not-given": "an example shows the credentials",
    "auth.not-given": "an example shows the credentials",
    "form.required-empty": "the sample of a required body is an object",
    "multipart.required-empty": "the sample of a required body is an object",
    "multipart.type.charset": "examples are UTF-8",
    "text.charset": "examples are UTF-8",
    "scalar.decimal.exponent": "the document's text stays",
}


@functools.cache
def vectors(topic: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _file(topic)["vectors"]
    return [v for v in found if v.get("request")]


@functools.cache
def _file(topic: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((ROOT / f"tests/wire/{topic}.json").read_bytes())
    return data


@functools.cache
def _api(topic: str) -> Api:
    opened, _ = open_document("api.json", json.dumps(_file(topic)["document"]).encode(), [], lambda _: b"")
    return understand(prepare(opened).document)[0]


class _Beyond(Exception):
    """The call has what no example shows."""


def _plain(value: Any) -> Any:
    tag = tagged(value)
    if tag:
        if tag[0] not in _AS_TEXT:
            raise _Beyond
        return tag[1]
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return [_plain(v) for v in value] if isinstance(value, list) else value


def _body(operation: Operation, api: Api, media: Media, given: Any) -> Any:
    """In the order of the schema's fields, as clients send it. Bytes come from a file in examples, unless in JSON."""
    kind = media.media_type
    if "$bytes" in json.dumps(given) and (kind == "*/*" or not (is_json(kind) or is_form(kind))):
        raise _Beyond
    if is_lines(kind) and isinstance(given, str):
        raise _Beyond
    if not isinstance(given, dict) or tagged(given) or media.schema is None:
        return _plain(given)
    order = [f.wire for f in fields_of(media.schema, api.by_id()) or ()]
    return {k: _plain(given[k]) for k in sorted(given, key=lambda k: order.index(k) if k in order else len(order))}


def _sample(api: Api, operation: Operation, call: dict[str, Any]) -> RequestSample:
    sent = {
        place: tuple(
            Sent(p, _plain(call[place][p.wire]))
            for p in operation.parameters
            if p.location == place and p.wire in call.get(place, {})
        )
        for place in ("path", "query", "header", "cookie")
    }
    whole = next((p for p in operation.parameters if p.location == "querystring"), None)
    media: Media | None = None
    if operation.body and operation.body.contents and "body" in call:
        media = preferred(operation.body.contents, api.by_id())
    return RequestSample(
        path=sent["path"],
        query=sent["query"],
        querystring=Sent(whole, _plain(call["querystring"])) if whole and "querystring" in call else None,
        headers=sent["header"],
        cookies=sent["cookie"],
        media=media,
        body=Value(_body(operation, api, media, call["body"])) if media else None,
    )


def difference(topic: str, vector: dict[str, Any]) -> list[str] | None:
    """What the example of a vector's call sends otherwise; None if no example can make this call."""
    api = _api(topic)
    call, wanted = vector["call"], vector["request"]
    operation = next((o for o in api.operations if o.id == call["operation"]), None)
    if operation is None or "client" in vector or not set(call) <= {"operation", *_PLACES}:
        return None
    try:
        made = _sample(api, operation, call)
    except _Beyond:
        return None
    names = Names(Ident("acme"), "ACME", {s.id: s.id for s in api.security_schemes}, {}, {})
    return list(_differences(wire(request_of(api, operation, made, names)), wanted, api))


_PLACES = ("path", "query", "header", "cookie", "querystring", "body")


def _differences(made: Wire, wanted: dict[str, Any], api: Api) -> Any:
    url = "".join(made.url)
    target = re.sub("^(https?://[^/]+|ACME_BASE_URL)", "", url)
    if (made.method, target) != (wanted["method"], wanted["target"]):
        yield f"target: {made.method} {target}, wanted {wanted['target']}"
    got = {name.lower(): "".join(value) for name, value in made.headers}
    for name, value in {k.lower(): v for k, v in wanted.get("headers", {}).items()}.items():
        if name != "accept" and "boundary" not in (value or "") and got.pop(name, None) != value:
            yield f"header {name}: {dict(made.headers)}, wanted {value!r}"
    body = wanted.get("body") or {"text": ""}
    if made.payload is None or made.payload.file:
        if made.payload is None and body != {"text": ""}:
            yield f"no body, wanted {body}"
    elif "parts" in body:
        parts = [(p.name, p.media_type, p.text) for p in made.payload.parts if not p.file]
        if parts != (want := [_part(p) for p in body["parts"] if "filename" not in str(p["headers"])]):
            yield f"parts: {parts}, wanted {want}"
    elif "base64" in body:
        if made.payload.text.encode() != base64.b64decode(body["base64"]):
            yield f"body {made.payload.text!r}, wanted {body}"
    elif made.payload.json:
        if json.loads(made.payload.text) != json.loads(body["text"]):
            yield f"JSON {made.payload.text}, wanted {body}"
    elif made.payload.text != body.get("text"):
        yield f"body {made.payload.text!r}, wanted {body}"


def _part(part: dict[str, Any]) -> tuple[str, str | None, str]:
    message = Message()
    message["Content-Disposition"] = part["headers"]["Content-Disposition"].replace("%22", "'")
    name = message.get_param("name", header="content-disposition")
    return str(name).replace("'", '"'), part["headers"].get("Content-Type"), part.get("text", "")


@pytest.mark.parametrize("topic", TOPICS)
def test_examples_send_what_clients_send(topic: str) -> None:
    found = {v["id"]: d for v in vectors(topic) if (d := difference(topic, v))}
    assert {name: d for name, d in found.items() if name not in EXCEPT} == {}


def test_most_vectors_are_compared_and_exceptions_needed() -> None:
    found = {v["id"]: difference(topic, v) for topic in TOPICS for v in vectors(topic)}
    assert sum(d is not None for d in found.values()) > 500
    assert {name for name, d in found.items() if d} == set(EXCEPT)


def test_a_changed_vector_differs() -> None:
    for vector in vectors("query-styles")[:20]:
        other = {**vector, "request": {**vector["request"], "target": vector["request"]["target"] + "x"}}
        assert difference("query-styles", other)
