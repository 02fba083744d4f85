"""`x-signature` of a security scheme: what is signed, how, and which headers carry it."""

from __future__ import annotations

import re

from generator.ir import Json
from generator.ir_security import Signature
from generator.lower.context import Context, join
from generator.lower.extensions import Reader

NAME = "x-signature"
ALGORITHMS = ("hmac-sha1", "hmac-sha256", "hmac-sha512")
ENCODINGS = ("base64", "base64url", "hex")
FORMS = ("http-date", "iso8601", "unix", "unix-ms")
SECRETS = ("text", "base64", "hex")
PARTS = ("method", "path", "path-and-query", "query", "query-sorted", "body", "body-sha256-hex", "timestamp", "key-id")
LED = ("header:", "path-after:", "text:")
PLACEHOLDERS = ("key-id", "signature", "timestamp", "body-sha256-hex")

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def signature(ctx: Context, raw: Json, at: str) -> Signature:
    """The signature. Raises Unusable."""
    known = ("algorithm", "encoding", "headers", "parts", "secret", "separator", "timestamp")
    reader = Reader(ctx, NAME, raw, at, known)
    time = reader.inner("timestamp", ("format", "header"))
    parts, headers = _parts(reader), _headers(reader)
    header = time.text("header") if time else None
    told = header is not None or any("{timestamp}" in form for form in headers.values())
    if "timestamp" in parts and not told:
        raise reader.bad("the timestamp is signed, but no header tells it", at, "timestamp: {header: Date}")
    return Signature(
        algorithm=reader.choice("algorithm", ALGORITHMS),
        parts=parts,
        separator=reader.text("separator", "\n") or "",
        encoding=reader.choice("encoding", ENCODINGS, "base64"),
        headers=headers,
        timestamp_form=time.choice("format", FORMS, "http-date") if time else "http-date",
        timestamp_header=header,
        key_form=reader.choice("secret", SECRETS, "text"),
    )


def _parts(reader: Reader) -> tuple[str, ...]:
    given = reader.data.get("parts")
    if not isinstance(given, list) or not given:
        raise reader.bad("'parts' is the list of what is signed, in order", reader.at)
    for i, part in enumerate(given):
        led = isinstance(part, str) and any(part.startswith(lead) and part != lead for lead in LED)
        if part not in PARTS and not led:
            help = f"one of {', '.join(PARTS)}, or header:NAME, path-after:PREFIX, text:LITERAL"
            raise reader.bad(f"{part!r} is nothing that can be signed", join(reader.place("parts"), i), help)
    return tuple(map(str, given))


def _headers(reader: Reader) -> dict[str, str]:
    given, at = reader.data.get("headers"), reader.place("headers")
    if not isinstance(given, dict) or not given:
        raise reader.bad("'headers' says which headers are set", reader.at, "headers: {Authorization: '{signature}'}")
    for name, form in given.items():
        if not isinstance(form, str):
            raise reader.bad(f"the form of header {name} is a text", join(at, name))
        for placeholder in _PLACEHOLDER.findall(form):
            if placeholder not in PLACEHOLDERS:
                known = ", ".join(f"{{{p}}}" for p in PLACEHOLDERS)
                raise reader.bad(f"{{{placeholder}}} has no meaning in a header", join(at, name), f"one of {known}")
    if not any("{signature}" in str(form) for form in given.values()):
        raise reader.bad("no header has the {signature}", at)
    return {name: str(form) for name, form in given.items()}
