"""Request examples for HTTPie and wget: one option a line, each argument quoted as a whole for the shell."""

from __future__ import annotations

import re

from generator.encode import Ident, Sh, sh_arg, sh_comment
from generator.plan.examples_form import FILE, Part, boundary_of, multipart
from generator.plan.examples_request import Credential, Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled

_CONTINUED = " \\\n  "
_HTTPIE_SPECIAL = re.compile(r"([:;=@])")
_HTTPIE_LOST = re.compile(r"\\[:;=@]")


def _word(pieces: Pieces) -> str:
    """One shell word. Texts are quoted even where they need not be: readers will change them."""
    return spelled(pieces, quoted, _variable, "")


def _variable(name: str) -> str:
    return f'"$(encoded "${name}")"' if isinstance(name, InQuery) else f'"${name}"'


def quoted(text: str) -> str:
    """A shell word in quotes, even where it needs none."""
    word = sh_arg(text)
    return word if word.startswith("'") else f"'{word}'"


def _login(c: Credential) -> str:
    return f'"${c.variable}:${c.password}"'


# ---- HTTPie


def httpie(wire: Wire) -> Sh:
    """The command for HTTPie. It does not read its standard input, which a script may leave open."""
    body = wire.payload
    lines = ["http --ignore-stdin --check-status" + " --multipart" * bool(body and body.parts)]
    if wire.login:
        lines.append(f"{'--auth-type digest ' * (wire.login.place == 'digest')}--auth {_login(wire.login)}")
    if wire.certificate:
        lines.append("--cert client.pem --cert-key client.key")
    if body and not body.parts and not body.file and body.text:
        lines.append(f"--raw {quoted(body.text)}")
    lines.append(f"{sh_arg(wire.method)} {_word(wire.address)}")
    lines += [_word((f"{_httpie_name(name)}==", Ident(variable))) for name, variable in wire.query]
    # A space keeps what follows from being taken for the name of a file.
    headers = [(name, value) for name, value in wire.headers if not _lost(value)]
    lines += [_word((f"{n}: ", *v)) if v != ("",) else quoted(f"{n};") for n, v in headers]
    lines += _httpie_body(body)
    notes = [f"HTTPie cannot send this header: {n}" for n, v in wire.headers if _lost(v)]
    for part in body.parts if body else ():
        if part.media_type and not part.file:
            notes.append(f"HTTPie sends the part {part.name} without its media type {part.media_type}.")
    return Sh("".join(f"{sh_comment(n)}\n" for n in notes) + _CONTINUED.join(lines))


def _lost(value: Pieces) -> bool:
    """Whether HTTPie would drop a backslash."""
    return any(not isinstance(p, Ident) and _HTTPIE_LOST.search(p) for p in value)


def _httpie_body(body: Payload | None) -> list[str]:
    if body is None:
        return []
    if body.file:
        return [quoted(f"@{FILE}")]
    return [quoted(_httpie_part(p)) for p in body.parts]


def _httpie_part(part: Part) -> str:
    name = _httpie_name(part.name)
    if part.file:
        return f"{name}@{FILE};type={part.media_type}"
    return f"{name}=" + re.sub("^[=@]", r"\\\g<0>", part.text)


def _httpie_name(name: str) -> str:
    return _HTTPIE_SPECIAL.sub(r"\\\1", name)


# ---- wget

# Percent-encodes each byte: wget and the shell have nothing that encodes what a query must not hold.
_ENCODED = """encoded() { printf %s "$1" | od -An -v -tx1 | tr -d ' \\n' | sed 's/../%&/g'; }\n"""


def wget(wire: Wire) -> Sh:
    """The command for wget, which prints what comes, also of an error."""
    body = wire.payload
    before = _ENCODED if wire.query else ""
    lines = ["wget --quiet --output-document=- --content-on-error", f"--method={sh_arg(wire.method)}"]
    if wire.login:
        c = wire.login
        at_once = " --auth-no-challenge" if c.place == "basic" else ""
        lines.append(f'--user="${c.variable}" --password="${c.password}"{at_once}')
    if wire.certificate:
        lines.append("--certificate=client.pem --private-key=client.key")
    lines += [f"--header={_word((f'{name}: ', *value))}" for name, value in wire.headers]
    if body and body.parts:
        boundary = boundary_of(body.parts)
        before += _written(body, boundary)
        lines += [f"--header={quoted(f'Content-Type: {body.media_type}; boundary={boundary}')}", "--body-file=body.bin"]
    elif body:
        lines.append(f"--body-file={FILE}" if body.file else f"--body-data={quoted(body.text)}")
    lines.append(_word(wire.url))
    return Sh(before + _CONTINUED.join(lines))


def _written(body: Payload, boundary: str) -> str:
    """What puts a body in parts together, as a file: wget has no forms of its own."""
    out = ["{"]
    for text in multipart(body.parts, boundary):
        if text is None:
            out.append(f"  cat {FILE}")
        else:
            lines = text.removesuffix("\r\n").split("\r\n")
            out.append("  printf '%s\\r\\n'" + "".join(f" \\\n    {quoted(line)}" for line in lines))
    return "\n".join([*out, "} > body.bin\n"])
