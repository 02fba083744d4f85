"""The data of the forms that try operations: what is sent, how it travels, what it must be like, what is answered.

The page that the reader has open loads it when the form is opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.encode import Js, js_value, safe_url
from generator.ir import (
    Api,
    Json,
    Media,
    NamedSchema,
    Operation,
    Parameter,
    Ref,
    Schema,
    SecurityScheme,
    Server,
    Union,
    Variant,
)
from generator.ir_kinds import resolved
from generator.media_types import is_form, is_json, is_multipart
from generator.plan.context import Context
from generator.plan.examples_form import is_base64, is_file
from generator.plan.site_frame import Lazy
from generator.plan.site_try_answers import BASE, TryAnswers
from generator.plan.site_try_schemas import Schemas, lines, text
from generator.plan.surface import fields_of
from generator.refs import escape
from generator.samples import RequestSample, Samples
from generator.samples.check import parts

_OWN = frozenset({"accept", "content-type", "authorization"})  # headers that no parameter describes
_VARIANTS = 50  # alternatives of a body that have samples
_LEVELS = 4  # of a body, below which they have none


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of a file of data: a name and JSON text, both as literals."""

    name: Js
    json: Js


@dataclass(frozen=True, slots=True)
class TryFile:
    slug: str
    rows: tuple[Row, ...]


class Tries:
    """The forms' data of one API. `slugs` name the files of operations."""

    def __init__(self, api: Api, context: Context, samples: Samples, slugs: Mapping[str, str]) -> None:
        self._api = api
        self._schemas = Schemas(context.document)
        self._answers = TryAnswers(api)
        self._samples = samples
        self._slugs = slugs
        self._by_id = api.by_id()
        self._operations = {o.id: o for o in api.operations}
        self._schemes = {s.id: s for s in api.security_schemes}
        for o in api.operations:
            self._schemas.add([_place(p) for p in _parameters(o)] + [(m.pointer, "/schema") for m in _contents(o)])

    def operations(self) -> Lazy[TryFile]:
        return Lazy(len(self._api.operations), self._operation)

    def shared(self) -> tuple[TryFile, ...]:
        """The files that several forms load. To be asked for before those of operations."""
        return tuple(TryFile(str(n), _rows(lines(file))) for n, file in enumerate(self._schemas.shared(), 1))

    def _operation(self, number: int) -> TryFile:
        o = self._api.operations[number]
        entries = [("=operation", text(self._data(o, number))), *lines(self._schemas.of(number))]
        return TryFile(self._slugs[o.id], _rows(iter(entries)))

    def _data(self, o: Operation, number: int) -> dict[str, Json]:
        made = self._samples.request(o)
        sent = {(s.parameter.location, s.parameter.wire): s.value for s in made.given()}
        parameters = _parameters(o)
        statuses = {r.status for r in o.responses}
        data: dict[str, Json] = {
            "id": o.id,
            "method": o.method.upper(),
            "path": o.path,
            "servers": list(_addresses(o.servers or self._api.servers)),
            "mock": BASE,
            "parameters": [
                {**_parameter(p), **self._schema(number, n), **_value(sent, (p.location, p.wire))}
                for n, p in enumerate(parameters)
            ],
            "security": self._security(o),
            "refused": self._answers.refused(o),
            "answers": self._answers.all(o),
            "wrong": 422 if "422" in statuses and "400" not in statuses else 400,
        }
        if o.job is not None:
            asks = self._operations.get(o.job.operation or "")
            data["job"] = {
                "pointer": o.job.location.pointer,
                "headers": list(o.job.location.headers),
                "path": asks.path if asks is not None else None,
                "parameter": (o.job.parameter or "").rpartition("/")[2],
            }
        if o.body is not None:
            contents = [self._media(m, made, number, len(parameters) + n) for n, m in enumerate(_contents(o))]
            data["body"] = {"required": o.body.required, "contents": contents, "unwrap": list(o.body.unwrap)}
        return data

    def _schema(self, number: int, place: int) -> dict[str, Json]:
        return {"schema": f"={place}"} if self._schemas.has(number, place) else {}

    def _media(self, media: Media, made: RequestSample, number: int, place: int) -> Json:
        out: dict[str, Json] = {"type": media.media_type, **self._schema(number, place)}
        if is_json(media.media_type):
            out["form"] = "json"
        elif is_form(media.media_type) or is_multipart(media.media_type):
            out["form"] = "urlencoded" if is_form(media.media_type) else "multipart"
            out["encodings"] = [
                {
                    "name": e.wire,
                    "type": e.content_type,
                    "style": e.style,
                    "explode": e.explode,
                    "reserved": e.allow_reserved,
                }
                for e in media.encodings
            ]
            fields = (fields_of(media.schema, self._by_id) or ()) if media.schema else ()
            out["files"] = [f.wire for f in fields if is_file(f.schema, self._by_id)]
            out["base64"] = [f.wire for f in fields if is_base64(f.schema, self._by_id)]
        else:
            is_text = media.media_type.lower().startswith("text/") or "xml" in media.media_type.lower()
            out["form"] = "text" if is_text else "file"
        variants = [self._variant(union, v) for union, v in list(_variants(media.schema, self._by_id))[:_VARIANTS]]
        if variants:
            out["variants"] = variants
        if media is made.media and made.body is not None:
            out["value"] = made.body.json
        elif media.schema is not None or media.examples:
            out["value"] = self._samples.body(media)
        return out

    def _variant(self, union: Union, variant: Variant) -> Json:
        """What a form is filled with where the reader chooses an alternative: its sample, with its tag."""
        schema = variant.schema
        value = self._samples.body(Media(media_type="application/json", schema=schema))
        if union.discriminator is not None and variant.tags and isinstance(value, dict):
            value = {**value, union.discriminator: variant.tags[0]}
        name = self._by_id[schema.type.id].wire if isinstance(schema.type, Ref) else ""
        return {"name": name, "tag": union.discriminator, "value": value}

    def _security(self, o: Operation) -> Json:
        """Alternatives, each with the schemes that it needs together; one that is not described is held by all."""
        given = self._api.security if o.security is None else o.security
        found = [[self._schemes.get(u.scheme) for u in uses] for uses in given]
        return [[_credential(s) for s in schemes if s is not None] for schemes in found]


def _credential(s: SecurityScheme) -> dict[str, Json]:
    """How a scheme's credential travels."""
    out: dict[str, Json] = {"id": s.id}
    if s.signature is not None:
        return {**out, "kind": "headers", "names": list(s.signature.headers)}
    if s.kind == "apiKey":
        return {**out, "kind": "apiKey", "in": s.location or "header", "name": s.wire or ""}
    if s.kind == "mutualTLS":
        return {**out, "kind": "mutualTLS"}
    spelled = (s.scheme or "Bearer") if s.kind == "http" else "Bearer"
    return {**out, "kind": "http", "scheme": spelled if spelled != spelled.lower() else spelled.capitalize()}


def _parameters(o: Operation) -> list[Parameter]:
    return [p for p in o.parameters if p.location != "header" or p.wire.lower() not in _OWN]


def _variants(top: Schema | None, schemas: Mapping[str, NamedSchema]) -> Iterator[tuple[Union, Variant]]:
    """The alternatives within a schema that have a name."""
    waiting = [(top, 0)] if top is not None else []
    seen: set[str] = set()
    for schema, depth in waiting:  # grows on the way
        if isinstance(schema.type, Ref) and schema.type.id in seen:
            continue
        seen |= {schema.type.id} if isinstance(schema.type, Ref) else set()
        whole = resolved(schema, schemas)
        kind = whole.type
        waiting += [(part, depth + 1) for part in (parts(whole) if depth < _LEVELS else ())]
        if isinstance(kind, Union):
            named = (v for v in kind.variants if isinstance(v.schema.type, Ref) and v.schema.type.id in schemas)
            yield from ((kind, variant) for variant in named)


def _contents(o: Operation) -> tuple[Media, ...]:
    return o.body.contents if o.body is not None else ()


def _place(p: Parameter) -> tuple[str, str]:
    return p.pointer, f"/content/{escape(p.content)}/schema" if p.content else "/schema"


def _parameter(p: Parameter) -> dict[str, Json]:
    out: dict[str, Json] = {"name": p.wire, "in": p.location, "style": p.style, "explode": p.explode}
    flags = {"required": p.required, "reserved": p.allow_reserved, "empty": p.allow_empty}
    out |= {name: True for name, is_set in flags.items() if is_set}
    return out | ({"content": p.content} if p.content else {})


def _value(sent: dict[tuple[str, str], Json], key: tuple[str, str]) -> dict[str, Json]:
    return {"value": sent[key]} if key in sent else {}


def _addresses(servers: tuple[Server, ...]) -> Iterator[str]:
    """The addresses that a page may send to, with the defaults of their variables."""
    for server in servers:
        url = server.url
        for variable in server.variables:
            url = url.replace(f"{{{variable.wire}}}", variable.default)
        url = url.rstrip("/")
        if safe_url(url) and url[:4].lower() == "http" and "{" not in url:
            yield url
        elif re.match(r"/[\w./~-]*\Z", url, re.A):
            yield BASE + url


def _rows(entries: Iterator[tuple[str, str]]) -> tuple[Row, ...]:
    return tuple(Row(js_value(name), js_value(json)) for name, json in entries)
