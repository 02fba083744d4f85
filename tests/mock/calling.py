"""Each operation of a document asked once, as its examples do, and what is wrong with the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.ir import Api, Operation
from generator.ir import Response as Described
from generator.media_types import is_form, is_json, is_multipart
from generator.mock import Mock, Options, Request, Response
from generator.mock.exchange import PROBLEM
from generator.plan.examples_url import cookie_pairs, form, header_text, target
from generator.samples import Samples
from generator.samples.check import Checker

ORIGIN = "https://mock.example"


@dataclass
class Walk:
    """All operations of an API. `root` is the document, if its schemas are to be asked of jsonschema, too."""

    api: Api
    root: dict[str, Any] | None = None
    options: Options = field(default_factory=Options)
    answered: int = 0
    judged: int = 0

    def __post_init__(self) -> None:
        self.mock = Mock(self.api, self.options)
        self._samples = Samples(self.api)
        self._checker = Checker(self.api.by_id())
        self._registry: Any = None
        if self.root is not None:
            self._registry = Registry().with_resource("urn:document", DRAFT202012.create_resource(self.root))

    def problems(self) -> Iterator[str]:
        """`operation: what is wrong` of each answer that is not what the document describes."""
        for operation in sorted(self.api.operations, key=lambda o: o.method.upper() == "DELETE"):
            response = self.mock.answer(self.request(operation))
            self.answered += 1
            for text in self._wrong(operation, response):
                yield f"{operation.id} ({operation.method} {operation.path}): {text}"

    def request(self, operation: Operation) -> Request:
        sample = self._samples.request(operation)
        path = target(operation.path, sample.path, sample.query, sample.querystring)
        headers = [(s.parameter.wire, text) for s in sample.headers if (text := header_text(s)) is not None]
        cookies = [pair for s in sample.cookies for pair in cookie_pairs(s)]
        headers += [("Cookie", "; ".join(cookies))] if cookies else []
        body = b""
        value = sample.body.json if sample.body is not None else None
        if operation.action is not None:
            value = value if isinstance(value, dict) and operation.action in value else {operation.action: {}}
        if sample.media is not None or operation.action is not None:
            kind = sample.media.media_type if sample.media is not None else "application/json"
            if is_multipart(kind):
                kind = f"{kind.partition(';')[0]}; boundary=limit"
            headers.append(("Content-Type", kind))
            body = _body(value, kind)
        return Request.of(operation.method, path, tuple(headers), body, ORIGIN)

    def _wrong(self, operation: Operation, response: Response) -> Iterator[str]:
        kind = response.header("content-type") or ""
        if kind == PROBLEM and not any(m.media_type == PROBLEM for r in operation.responses for m in r.contents):
            yield f"{response.status} {response.body.decode()}"
            return
        yield from (f"header {k}: {v!r}" for k, v in response.headers if not (k + v).isprintable())
        described = self._described(operation, response.status)
        if described is None or not is_json(kind) or not response.body:
            return
        content = json.loads(response.body)
        media = next((m for m in described.contents if m.schema is not None and is_json(m.media_type)), None)
        if media is None or media.schema is None:
            return
        if self._checker.problems(content, media.schema):
            made = self._samples.value(media.schema, "", "response")
            if not self._checker.problems(made, media.schema):
                yield f"{response.status} {self._checker.problems(content, media.schema)} in {response.body[:300]!r}"
        elif self._registry is not None and media.pointer.startswith("#/"):
            yield from self._judged(content, media.pointer, self._samples.value(media.schema, "", "response"))

    def _described(self, operation: Operation, status: int) -> Described | None:
        names = (str(status), f"{status // 100}XX", "default")
        if operation.job is not None and str(status) == operation.job.accepted:
            names = (operation.job.accepted,)
        return next((r for n in names for r in operation.responses if r.status == n), None)

    def _judged(self, content: Any, pointer: str, made: Any) -> Iterator[str]:
        """What jsonschema finds in the answer, where it finds nothing in what is made from the schema."""
        assert self.root is not None
        validator = OAS30Validator if str(self.root.get("openapi")).startswith("3.0") else OAS31Validator
        schema = {"$ref": f"urn:document#{quote(pointer[1:], safe='/~')}/schema"}
        judge = validator(schema, registry=self._registry)
        try:
            is_valid = next(judge.iter_errors(made), None) is None
        except (Unresolvable, RecursionError):  # a part stands in another file; a schema is a part of itself
            return
        if is_valid:
            self.judged += 1
            error = next(judge.iter_errors(content), None)
            if error is not None:
                yield f"jsonschema: {error.message[:200]} at {'/'.join(map(str, error.absolute_path))}"


def _body(value: Any, kind: str) -> bytes:
    if is_form(kind) and isinstance(value, dict):
        return form(value).encode("utf-8", "replace")
    if is_multipart(kind):
        return _multipart(value if isinstance(value, dict) else {})
    return (value if isinstance(value, str) and not is_json(kind) else json.dumps(value)).encode("utf-8", "replace")


def _multipart(fields: dict[str, Any]) -> bytes:
    """As clients send it: a part for each item of a list, objects as JSON."""
    out = ""
    for name, value in fields.items():
        for item in value if isinstance(value, list) else [] if value is None else [value]:
            text = item if isinstance(item, str) else json.dumps(item)
            out += f'--limit\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'
    return f"{out}--limit--\r\n".encode("utf-8", "replace")
