"""Request examples for PowerShell 7."""

from __future__ import annotations

from generator.encode_scripts import PowerShell, ps_comment, ps_str
from generator.plan.examples_form import FILE, Part
from generator.plan.examples_request import Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled

# What `-Method` takes.
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "MERGE", "PATCH"})


def powershell(wire: Wire) -> PowerShell:
    """A script that sends the request and prints what comes."""
    body = wire.payload
    head = [f"{'Method' if wire.method in _METHODS else 'CustomMethod'} = {ps_str(wire.method)}"]
    head.append(f"Uri = {_expression(wire.url)}")
    headers = [f"{ps_str(name)} = {_expression(value)}" for name, value in wire.headers if name != "Content-Type"]
    if wire.login and wire.login.place == "basic":
        joined = f'"${{env:{wire.login.variable}}}:${{env:{wire.login.password}}}"'
        secret = f"[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes({joined}))"
        headers.insert(0, f"'Authorization' = 'Basic ' + {secret}")
    if headers:
        head += ["Headers = @{", *(f"  {line}" for line in headers), "}", "SkipHeaderValidation = $true"]
    head += _options(wire)
    before: list[str] = []
    if body and body.parts:
        before = ["$form = [System.Net.Http.MultipartFormDataContent]::new()"]
        before += [line for part in body.parts for line in _part(part)]
        head.append("Body = $form")
    elif body:
        head += [f"ContentType = {ps_str(body.media_type)}", *_body(body)]
    options = "\n".join(f"  {line}" for line in head)
    code = [*_notes(wire), *before, f"$request = @{{\n{options}\n}}", "Invoke-RestMethod @request"]
    return PowerShell("\n".join(code))


def _options(wire: Wire) -> list[str]:
    """What the server asks for beside headers."""
    out = []
    if wire.login and wire.login.place == "digest":
        secret = f"(ConvertTo-SecureString $env:{wire.login.password} -AsPlainText -Force)"
        out.append(f"Credential = [pscredential]::new($env:{wire.login.variable}, {secret})")
    if wire.certificate:
        made = "[System.Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPemFile"
        out.append(f"Certificate = {made}('client.pem', 'client.key')")
    return out


def _notes(wire: Wire) -> list[str]:
    notes = [
        f"PowerShell sends only ASCII in the header {name}."
        for name, value in wire.headers
        if not all(p.isascii() for p in value)
    ]
    if wire.payload and wire.payload.parts and "form-data" not in wire.payload.media_type:
        notes.append(f"PowerShell sends the body as multipart/form-data, not as {wire.payload.media_type}.")
    return [ps_comment(note) for note in notes]


def _expression(pieces: Pieces) -> str:
    return spelled(pieces, ps_str, _variable)


def _variable(name: str) -> str:
    return f"[uri]::EscapeDataString($env:{name})" if isinstance(name, InQuery) else f"$env:{name}"


def _body(body: Payload) -> list[str]:
    """Text beyond ASCII goes as bytes: older releases send it as Latin-1."""
    if body.file:
        return [f"InFile = {ps_str(FILE)}"]
    text = ps_str(body.text)
    return [f"Body = {text if body.text.isascii() else f'[Text.Encoding]::UTF8.GetBytes({text})'}"]


def _part(part: Part) -> list[str]:
    content = f"[System.Net.Http.StringContent]::new({ps_str(part.text)})"
    if part.file:
        content = f"[System.Net.Http.ByteArrayContent]::new([IO.File]::ReadAllBytes({ps_str(FILE)}))"
    lines = [f"$part = {content}"]
    if part.media_type:
        lines.append(f"$part.Headers.ContentType = {ps_str(part.media_type)}")
    named = f", {ps_str(FILE)}" * part.file
    return [*lines, f"$form.Add($part, {ps_str(part.name)}{named})"]
