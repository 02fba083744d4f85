"""Request examples as the text of an HTTP/1.1 request. Secrets stand there as the variables that hold them."""

from __future__ import annotations

from generator.encode_scripts import Http, http_body, http_line
from generator.plan.examples_form import FILE, boundary_of, multipart
from generator.plan.examples_request import Payload
from generator.plan.examples_wire import InQuery, Wire, spelled

_PLACEHOLDER = f"<content of {FILE}>"


def http(wire: Wire) -> Http:
    """The request. The length is that of the body as it is sent, where lines of parts end in CR LF."""
    whole = spelled(wire.url, str, _variable, "")
    host, target = _taken_apart(whole)
    lines = [f"{wire.method} {target} HTTP/1.1", f"Host: {host}"]
    if wire.login:
        c = wire.login
        said = f"<base64 of ${c.variable}:${c.password}>" if c.place == "basic" else "<answer to the challenge>"
        lines.append(f"Authorization: {c.place.capitalize()} {said}")
    lines += [f"{name}: {spelled(value, str, lambda v: f'${v}', '')}" for name, value in wire.headers]
    body = ""
    if wire.payload:
        body, extra = _body(wire.payload)
        lines += [*extra, f"Content-Length: {len(body.encode('utf-8', 'replace'))}"]
    head = "\n".join(http_line(line) for line in lines)
    return Http(f"{head}\n\n{http_body(body.replace(chr(13) + chr(10), chr(10)))}".rstrip("\n"))


def _variable(name: str) -> str:
    return f"<percent-encoded ${name}>" if isinstance(name, InQuery) else f"${name}"


def _taken_apart(url: str) -> tuple[str, str]:
    """Host, and path with query."""
    scheme, mark, rest = url.partition("://")
    if not mark or scheme.startswith("$"):
        name, slash, path = url.partition("/")
        return f"<host of {name}>", slash + path or "/"
    host, slash, path = rest.partition("/")
    return host, slash + path or "/"


def _body(payload: Payload) -> tuple[str, list[str]]:
    """The text, and further headers."""
    if not payload.parts:
        return (_PLACEHOLDER if payload.file else payload.text), []
    boundary = boundary_of(payload.parts)
    text = "".join(_PLACEHOLDER if t is None else t for t in multipart(payload.parts, boundary))
    return text, [f"Content-Type: {payload.media_type}; boundary={boundary}"]
