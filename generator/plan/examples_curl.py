"""Request examples for curl: one option a line, each argument quoted as a whole for the shell."""

from __future__ import annotations

import re

from generator.encode import Ident, Sh, sh_arg
from generator.plan.examples_form import FILE, Part
from generator.plan.examples_request import Credential, Payload, Request
from generator.plan.examples_shell import quoted
from generator.plan.examples_url import percent

_PLAIN_NAME = re.compile(r"[\w.\[\]-]+\Z", re.A)
_PLAIN_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+\Z", re.A)


def curl(request: Request) -> Sh:
    """The command. It reads secrets from the environment and no file but the one that it uploads."""
    head = "--head" if request.method == "HEAD" else f"-X {sh_arg(request.method)}"
    lines = [f"curl {head} --globoff", f"--url {_url(request)}"]
    for credential in request.credentials:
        lines += _in_query(credential, request) if credential.place == "query" else _credential(credential)
    lines += [f"-H {sh_arg(f'{name}: {value}' if value else f'{name};')}" for name, value in request.headers]
    lines += _cookies(request)
    if request.payload:
        lines += _payload(request.payload)
    return Sh(" \\\n  ".join(lines))


def _url(request: Request) -> str:
    return quoted(request.base + request.target) if request.base else f'"${request.variable}"{quoted(request.target)}'


def _in_query(c: Credential, request: Request) -> list[str]:
    """Percent-encoded by curl. Beside a body it takes an option that curl has since 7.87."""
    if c.variable is None:
        return []
    option = "--url-query" if request.payload else "--get --data-urlencode"
    return [f"{option} {sh_arg(f'{percent(c.name)}=')}{_value(c.variable)}"]


def _value(variable: Ident) -> str:
    return f'"${variable}"'


def _credential(c: Credential) -> list[str]:
    if c.place == "certificate":
        return ["--cert client.pem --key client.key"]
    if c.variable is None or c.place == "cookie":
        return []
    if c.place in ("basic", "digest"):
        return [f'{"--digest " * (c.place == "digest")}--user "${c.variable}:${c.password}"']
    if c.place == "signature":  # which no command line computes
        return [f"-H {sh_arg(f'{c.name}: <signature>')}"]
    return [f"-H {sh_arg(f'{c.name}: {c.lead}')}{_value(c.variable)}"]


def _cookies(request: Request) -> list[str]:
    """One option: between those of several curl puts no space."""
    word = sh_arg("; ".join(request.cookies)) if request.cookies else ""
    for c in request.credentials:
        if c.place == "cookie" and c.variable:
            word += sh_arg("; " * bool(word) + percent(c.name) + "=") + _value(c.variable)
    return [f"--cookie {word}"] if word else []


def _payload(body: Payload) -> list[str]:
    header = f"-H {sh_arg(f'Content-Type: {body.media_type}')}"
    if body.parts:
        # The type that curl writes itself is form-data.
        return [*([] if "form-data" in body.media_type.lower() else [header]), *map(_part, body.parts)]
    if body.file:
        return [header, f"--data-binary '@{FILE}'"]
    return [header, f"--data-raw {sh_arg(body.text)}"]


def _part(part: Part) -> str:
    kind = f";type={part.media_type}" if part.media_type and _PLAIN_TYPE.match(part.media_type) else ""
    if part.file and kind == ";type=application/octet-stream":  # what curl says of such a file
        kind = ""
    if part.file and _PLAIN_NAME.match(part.name):
        return f"--form {sh_arg(f'{part.name}=@{FILE}{kind}')}"
    if kind and _PLAIN_NAME.match(part.name):
        quoted = part.text.replace("\\", "\\\\").replace('"', '\\"')
        typed = f'{part.name}="{quoted}"{kind}'
        return f"--form {sh_arg(typed)}"
    return f"--form-string {sh_arg(f'{part.name}={part.text}')}"
