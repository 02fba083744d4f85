"""Request examples for PHP's curl extension."""

from __future__ import annotations

from itertools import chain

from generator.encode_scripts import Php, php_str
from generator.plan.examples_form import FILE, boundary_of, lines_of, multipart
from generator.plan.examples_request import Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled


def php(wire: Wire) -> Php:
    """A script, without `<?php`, that sends the request and prints what comes."""
    options = (
        ["CURLOPT_NOBODY => true"] if wire.method == "HEAD" else [f"CURLOPT_CUSTOMREQUEST => {php_str(wire.method)}"]
    )
    headers = [_header(name, value) for name, value in wire.headers]
    if wire.payload:
        content, more = _body(wire.payload)
        headers += more
    if headers:
        options.append("CURLOPT_HTTPHEADER => [\n" + "".join(f"        {header},\n" for header in headers) + "    ]")
    if wire.login:
        options += ["CURLOPT_HTTPAUTH => CURLAUTH_DIGEST"] * (wire.login.place == "digest")
        user, password = (_variable(name or "") for name in (wire.login.variable, wire.login.password))
        options.append(f"CURLOPT_USERPWD => {user} . ':' . {password}")
    if wire.certificate:
        options += ["CURLOPT_SSLCERT => 'client.pem'", "CURLOPT_SSLKEY => 'client.key'"]
    if wire.payload:
        options.append(f"CURLOPT_POSTFIELDS => {content}")
    options.append("CURLOPT_RETURNTRANSFER => true")
    given = "".join(f"    {option},\n" for option in options)
    return Php(
        f"$request = curl_init({_expression(wire.url)});\n"
        f"curl_setopt_array($request, [\n{given}]);\n"
        "$text = curl_exec($request);\n"
        'echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), " ", $text, "\\n";'
    )


def _variable(name: str) -> str:
    read = f"getenv('{name}')"
    return f"rawurlencode({read})" if isinstance(name, InQuery) else read


def _expression(pieces: Pieces) -> str:
    return spelled(pieces, php_str, _variable, " . ")


def _header(name: str, value: Pieces) -> str:
    """As curl's own: a semicolon in place of the colon sends an empty one."""
    return php_str(f"{name};") if value == ("",) else _expression((f"{name}: ", *value))


def _body(body: Payload) -> tuple[str, list[str]]:
    """The content, and further headers. Parts are put together by hand: an array of them could not repeat a name."""
    read = f"file_get_contents({php_str(FILE)})"
    if not body.parts:
        return (read if body.file else php_str(body.text)), []
    boundary = boundary_of(body.parts)
    made = [[read] if text is None else map(php_str, lines_of(text)) for text in multipart(body.parts, boundary)]
    joined = ",\n        ".join(chain.from_iterable(made))
    kind = php_str(f"Content-Type: {body.media_type}; boundary={boundary}")
    return f"implode('', [\n        {joined},\n    ])", [kind]
