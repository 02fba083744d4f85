"""Request examples for JavaScript's `fetch`, as Node runs them; in a browser secrets come from elsewhere."""

from __future__ import annotations

from generator.encode_scripts import Js, js_comment, js_str
from generator.ir import Json
from generator.plan.examples_form import FILE, Part
from generator.plan.examples_request import Payload, json_text
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled

_EXACT = 2**53  # numbers beyond are rounded
_REFUSED = ("CONNECT", "TRACE", "TRACK")
_NO_BODY = ("GET", "HEAD")


def fetch(wire: Wire) -> Js:
    """A module that sends the request and prints what comes."""
    body = wire.payload if wire.method not in _NO_BODY else None
    lines: list[str] = []
    options = [f"  method: {js_str(wire.method)},"]
    headers = [
        f"    {js_str(name)}: {_header(value)}," for name, value in wire.headers if body or name != "Content-Type"
    ]
    if wire.login and wire.login.place == "basic":
        c = wire.login
        secret = f'Buffer.from({_variable(c.variable or "")} + ":" + {_variable(c.password or "")}).toString("base64")'
        headers.insert(0, f'    "Authorization": "Basic " + {secret},')
    if headers:
        options += ["  headers: {", *headers, "  },"]
    if body:
        before, expression = _body(body)
        lines += before
        options.append(f"  body: {expression},")
    code = "\n".join([*lines, f"const response = await fetch({_expression(wire.url)}, {{", *options, "});"])
    imports = ['import { readFile } from "node:fs/promises";\n'] * ("readFile(" in code)
    return Js("\n".join([*_notes(wire), *imports, code, "console.log(response.status, await response.text());"]))


def _notes(wire: Wire) -> list[str]:
    """What fetch cannot do, said above."""
    notes = []
    if wire.method.upper() in _REFUSED:
        notes.append(f"fetch refuses the method {wire.method}: use another client.")
    if wire.payload and wire.method in _NO_BODY:
        notes.append(f"fetch sends no body with {wire.method}: it is left out.")
    if wire.login and wire.login.place == "digest":
        notes.append("The server asks for digest authentication, which fetch does not know.")
    if wire.certificate:
        notes.append("The server asks for a certificate of the client, which fetch does not take.")
    if wire.payload and wire.payload.parts and "form-data" not in wire.payload.media_type:
        notes.append(f"fetch sends the body as multipart/form-data, not as {wire.payload.media_type}.")
    return [js_comment(note) for note in notes]


def _variable(name: str) -> str:
    read = f"process.env.{name}"
    return f"encodeURIComponent({read})" if isinstance(name, InQuery) else read


def _expression(pieces: Pieces) -> str:
    return spelled(pieces, js_str, _variable)


def _header(pieces: Pieces) -> str:
    """fetch takes a letter for a byte; beyond ASCII the bytes of UTF-8 are meant."""
    text = _expression(pieces)
    return text if all(p.isascii() for p in pieces) else f'Buffer.from({text}).toString("latin1")'


def _body(body: Payload) -> tuple[list[str], str]:
    """Statements before, and the expression."""
    if body.parts:
        return ["const form = new FormData();", *map(_part, body.parts)], "form"
    if body.file:
        return [], f"await readFile({js_str(FILE)})"
    if body.json and _exact(body.value):
        written = json_text(body.value, key=_key, text=js_str).replace("\n", "\n  ")
        return [], f"JSON.stringify({written})"
    return [], js_str(body.text)


def _key(name: str) -> str:
    """A plain `__proto__` would be no member."""
    return f"[{js_str(name)}]" if name == "__proto__" else js_str(name)


def _exact(value: Json) -> bool:
    if isinstance(value, dict):
        return all(map(_exact, value.values()))
    if isinstance(value, list):
        return all(map(_exact, value))
    return not isinstance(value, (int, float)) or abs(value) < _EXACT


def _part(part: Part) -> str:
    name = js_str(part.name)
    if part.file:
        kind = js_str(part.media_type or "application/octet-stream")
        return f"form.append({name}, new Blob([await readFile({js_str(FILE)})], {{ type: {kind} }}), {js_str(FILE)});"
    if part.media_type:
        return f"form.append({name}, new Blob([{js_str(part.text)}], {{ type: {js_str(part.media_type)} }}));"
    return f"form.append({name}, {js_str(part.text)});"
