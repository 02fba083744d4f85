"""Request examples for Ruby's net/http."""

from __future__ import annotations

from itertools import chain

from generator.encode_scripts import Ruby, ruby_comment, ruby_str
from generator.plan.examples_form import FILE, boundary_of, lines_of, multipart
from generator.plan.examples_request import Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled

# Of these net/http has classes.
_CLASSES = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})


def ruby(wire: Wire) -> Ruby:
    """A script that sends the request and prints what comes."""
    made = f"Net::HTTP::{wire.method.capitalize()}.new(uri)"
    if wire.method not in _CLASSES:
        made = f"Net::HTTPGenericRequest.new({ruby_str(wire.method)}, true, true, uri)"
    lines = [f"uri = URI({_expression(wire.url)})", f"request = {made}"]
    if wire.login and wire.login.place == "basic":
        user, password = (_variable(name or "") for name in (wire.login.variable, wire.login.password))
        lines.append(f"request.basic_auth({user}, {password})")
    lines += [f"request[{ruby_str(name)}] = {_expression(value)}" for name, value in wire.headers]
    if wire.payload:
        lines += _body(wire.payload)
    options = "use_ssl: uri.scheme == 'https'"
    if wire.certificate:
        lines.append("certificate = OpenSSL::X509::Certificate.new(File.read('client.pem'))")
        lines.append("key = OpenSSL::PKey.read(File.read('client.key'))")
        options += ", cert: certificate, key: key"
    lines.append(f"response = Net::HTTP.start(uri.host, uri.port, {options}) {{ |http| http.request(request) }}")
    lines.append("puts response.code, response.body")
    notes = []
    if wire.login and wire.login.place == "digest":
        notes = [ruby_comment("The server asks for digest authentication, which net/http does not know.")]
    required = ["require 'net/http'"] + ["require 'openssl'"] * wire.certificate
    return Ruby("\n".join([*required, "", *notes, *lines]))


def _variable(name: str) -> str:
    read = f"ENV.fetch('{name}')"
    return f"URI.encode_www_form_component({read})" if isinstance(name, InQuery) else read


def _expression(pieces: Pieces) -> str:
    return spelled(pieces, ruby_str, _variable)


def _body(body: Payload) -> list[str]:
    read = f"File.binread({ruby_str(FILE)})"
    if body.file:
        return [f"request.body = {read}"]
    if not body.parts:
        return [f"request.body = {ruby_str(body.text)}"]
    boundary = boundary_of(body.parts)
    kind = ruby_str(f"{body.media_type}; boundary={boundary}")
    made = [[read] if text is None else map(ruby_str, lines_of(text)) for text in multipart(body.parts, boundary)]
    joined = ",\n  ".join(chain.from_iterable(made))
    return [f"request['Content-Type'] = {kind}", f"request.body = [\n  {joined},\n].map(&:b).join"]
