"""Request examples for httpx2, Python's HTTP library, laid out as black leaves them."""

from __future__ import annotations

from generator.encode import Py, py_comment, py_shown, py_value
from generator.ir import Json
from generator.plan.examples_form import FILE, Part
from generator.plan.examples_request import Credential, Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled
from generator.plan.pyfmt import WIDTH, Group, Node, call, layout, mapping, tup, width

_CONTENT = f"Path({py_shown(FILE)}).read_bytes()"


def httpx2(wire: Wire) -> Py:
    """A script that sends the request and prints what comes."""
    body = wire.payload
    arguments: list[Node] = [py_shown(wire.method), _url(wire.url)]
    headers = [
        f"{py_shown(name)}: {_header(value)}"
        for name, value in wire.headers
        if not (name == "Content-Type" and body and _says_itself(body))
    ]
    if headers:
        arguments.append(mapping(headers, "headers="))
    if wire.login:
        arguments.append(_auth(wire.login))
    if body:
        arguments.append(_content(body))
    code = ""
    if wire.certificate:
        arguments.append("verify=context")
        code = 'context = ssl.create_default_context()\ncontext.load_cert_chain("client.pem", "client.key")\n'
    code += f"response = {layout(call('httpx2.request', arguments), 0, 11)}\nprint(response.status_code, response.text)"
    imports = [f"import {module}" for module in ("os", "ssl") if f"{module}." in code]
    imports += ["from pathlib import Path"] * (_CONTENT in code)
    imports += ["from urllib.parse import quote"] * bool(wire.query)
    notes = []
    if body and body.parts and "form-data" not in body.media_type:
        notes.append(py_comment(f"httpx2 sends the body as multipart/form-data, not as {body.media_type}."))
    return Py("\n".join([*imports, *[""] * bool(imports), "import httpx2", "", *notes, code]))


def _expression(pieces: Pieces) -> str:
    return spelled(pieces, py_shown, _variable)


def _variable(name: str) -> str:
    read = f'os.environ["{name}"]'
    return f'quote({read}, safe="")' if isinstance(name, InQuery) else read


def _url(pieces: Pieces) -> str:
    """An argument of a call; one that is too long for its line is taken apart as black does it."""
    text = _expression(pieces)
    return text if width(text) + 5 <= WIDTH else spelled(pieces, py_shown, _variable, "\n    + ")


def _header(pieces: Pieces) -> str:
    """httpx2 takes text of ASCII, and bytes."""
    text = _expression(pieces)
    return text if all(p.isascii() for p in pieces) else f"({text}).encode()" if len(pieces) > 1 else f"{text}.encode()"


def _auth(c: Credential) -> Node:
    user, password = (_variable(name or "") for name in (c.variable, c.password))
    return call("auth=httpx2.DigestAuth", (user, password)) if c.place == "digest" else tup((user, password), "auth=")


def _says_itself(body: Payload) -> bool:
    """Whether `json=` writes the header; it takes null for no body."""
    return body.json and body.value is not None and body.media_type == "application/json"


def _content(body: Payload) -> Node:
    if body.json:
        return _value(body.value, "json=") if body.value is not None else 'content="null"'
    if body.parts:
        return Group("files=[", tuple(map(_part, body.parts)), "]")
    return f"content={_CONTENT if body.file else py_shown(body.text)}"


def _value(value: Json, head: str = "") -> Node:
    if isinstance(value, list):
        return Group(f"{head}[", tuple(map(_value, value)), "]")
    if isinstance(value, dict):
        return mapping([_value(v, f"{py_shown(k)}: ") for k, v in value.items()], head)
    return head + (py_shown(value) if isinstance(value, str) else py_value(value))


def _part(part: Part) -> Node:
    content = _CONTENT if part.file else py_shown(part.text)
    items: list[Node] = [py_shown(FILE) if part.file else "None", content]
    if part.media_type:
        items.append(py_shown(part.media_type))
    return tup((py_shown(part.name), tup(items)))
