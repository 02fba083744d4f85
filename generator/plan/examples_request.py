"""An example request in no language: what every request example of an operation sends."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from generator.encode import Ident, safe_url, visible
from generator.ir import Api, Json, Operation, Scalar, Schema, SecurityScheme, Server
from generator.plan.examples_names import Names
from generator.plan.examples_url import cookie_text, form, header_text, plain, target
from generator.plan.streams import is_lines
from generator.samples import RequestSample

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
_OWN_HEADERS = frozenset({"accept", "content-type", "content-length", "host"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A secret that the request needs. `place` is header, query, cookie, basic, digest, signature or certificate.

    `name` is the header or parameter, `lead` what stands before the secret (`Bearer `), `variable` the environment
    variable that holds it; basic and signature have a second one, `password`.
    """

    place: str
    name: str = ""
    lead: str = ""
    variable: Ident | None = None
    password: Ident | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body; `file` marks uploaded content."""

    name: str
    text: str
    file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """A body. `text` is what is sent, or `parts` of a multipart body; `file` marks raw content from a file."""

    media_type: str
    value: Json
    text: str = ""
    parts: tuple[Part, ...] = ()
    json: bool = False
    file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`base` is None when the document names no server; `variable` then holds the address."""

    method: str
    base: str | None
    variable: Ident
    target: str
    headers: tuple[tuple[str, str], ...]
    cookies: tuple[str, ...]
    credentials: tuple[Credential, ...]
    payload: Payload | None


def request_of(api: Api, operation: Operation, made: RequestSample, names: Names) -> Request:
    """The example request of an operation."""
    base, prefix = _address(operation.servers or api.servers)
    headers = [(s.parameter.wire, header_text(s)) for s in made.headers if _may_be_sent(s.parameter.wire)]
    payload = _payload(made)
    return Request(
        method=operation.method.upper(),
        base=base,
        variable=names.base_url,
        target=prefix + target(operation.path, made.path, made.query, made.querystring),
        headers=tuple(headers),
        cookies=tuple(cookie_text(s) for s in made.cookies),
        credentials=_credentials(api, operation, names),
        payload=payload,
    )


def _may_be_sent(name: str) -> bool:
    return bool(_TOKEN.match(name)) and name.lower() not in _OWN_HEADERS


def _address(servers: tuple[Server, ...]) -> tuple[str | None, str]:
    """The first server's address with its variables' defaults, or None and what it puts before each path."""
    if not servers:
        return None, ""
    url = servers[0].url
    for variable in servers[0].variables:
        url = url.replace("{" + variable.wire + "}", variable.default)
    url = url.rstrip("/")
    if safe_url(url) and url[:4].lower() == "http" and "{" not in url:
        return url, ""
    return None, url if re.match(r"/[\w./~-]*\Z", url, re.A) else ""


def _credentials(api: Api, operation: Operation, names: Names) -> tuple[Credential, ...]:
    """The secrets of the first alternative that needs any."""
    security = api.security if operation.security is None else operation.security
    schemes = {s.id: s for s in api.security_schemes}
    chosen = next((uses for uses in security if uses), ())
    return tuple(_credential(schemes[u.scheme], names) for u in chosen if u.scheme in schemes)


def _credential(scheme: SecurityScheme, names: Names) -> Credential:
    variable = names.variable(scheme.id)
    if scheme.kind == "mutualTLS":
        return Credential(place="certificate")
    if scheme.signature is not None:
        key, secret = names.inputs[scheme.id]
        return Credential(place="signature", name=next(iter(scheme.signature.headers)), variable=key, password=secret)
    if scheme.kind == "apiKey":
        wire, location = scheme.wire or "", scheme.location or "header"
        if location != "header" or _TOKEN.match(wire):
            return Credential(place=location, name=wire, variable=variable)
    kind = (scheme.scheme or "Bearer") if scheme.kind == "http" else "Bearer"
    if kind.lower() in ("basic", "digest"):
        user, password = names.variable(scheme.id, "USERNAME"), names.variable(scheme.id, "PASSWORD")
        return Credential(place=kind.lower(), variable=user, password=password)
    # Scheme names are case-insensitive; `bearer` is what OpenAPI documents write, `Bearer` what servers expect.
    spelled = kind if kind != kind.lower() else kind.capitalize()
    lead = f"{spelled} " if _TOKEN.match(kind) else "Bearer "
    return Credential(place="header", name="Authorization", lead=lead, variable=variable)


def _payload(made: RequestSample) -> Payload | None:
    if made.media is None or made.body is None:
        return None
    value = made.body.json
    given = " ".join(visible(made.media.media_type).split())
    kind = given.lower()
    if is_lines(kind) and "json-seq" not in kind:
        lines = value if isinstance(value, list) else [value]
        text = "\n".join(json.dumps(v, ensure_ascii=False) for v in lines)
        return Payload(media_type=given, value=value, text=text)
    if "json" in kind or kind == "*/*":
        media_type = "application/json" if "*" in kind else given
        return Payload(media_type=media_type, value=value, text=json_text(value), json=True)
    if "x-www-form-urlencoded" in kind and isinstance(value, dict):
        return Payload(media_type=given, value=value, text=form(value))
    if kind.startswith("multipart/") and isinstance(value, dict):
        return Payload(media_type=given, value=value, parts=_parts(value, made.media.schema))
    if isinstance(value, str) and (kind.startswith("text/") or "xml" in kind):
        return Payload(media_type=given, value=value, text=value)
    return Payload(media_type="application/octet-stream" if "*" in kind else given, value=value, file=True)


def _parts(value: dict[str, Json], schema: Schema | None) -> tuple[Part, ...]:
    fields = getattr(schema.type, "fields", ()) if schema else ()
    files = {f.wire for f in fields if _is_file(f.schema)}
    pairs = [(k, item) for k, v in value.items() for item in (v if isinstance(v, list) else [v])]
    return tuple(Part(k, plain(v), k in files) for k, v in pairs)


def _is_file(schema: Schema) -> bool:
    kind = getattr(schema.type, "items", schema).type
    return type(kind).__name__ == "Bytes" or kind == Scalar("string", "binary")


def json_text(value: Json, wide: int = 60) -> str:
    """JSON for readers: what is short stands on one line. What cannot be seen is escaped, as JSON allows."""
    lines = _json(value, "", wide).split("\n")
    return "\n".join(line if visible(line) == line else "".join(map(_escaped, line)) for line in lines)


def _json(value: Json, indent: str, wide: int) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + len(indent) <= wide or not isinstance(value, (dict, list)) or not value:
        return flat
    inner = indent + "  "
    if isinstance(value, list):
        return "[\n" + ",\n".join(inner + _json(v, inner, wide) for v in value) + f"\n{indent}]"
    pairs = (f"{inner}{json.dumps(k, ensure_ascii=False)}: {_json(v, inner, wide)}" for k, v in value.items())
    return "{\n" + ",\n".join(pairs) + f"\n{indent}}}"


def _escaped(c: str) -> str:
    return c if visible(c) == c else json.dumps(c)[1:-1]
