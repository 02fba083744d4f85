"""Credentials in a request, by their form alone: no secret is known, so any that is well formed will do."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

from generator.ir import SecurityScheme
from generator.mock.exchange import Request
from generator.mock.options import Tokens

# What an answer to a challenge must say (RFC 7616).
_ANSWERED = {"username", "realm", "nonce", "uri", "response"}
_PAIR = re.compile(r'([\w*-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s,"]+)', re.A)


def given(scheme: SecurityScheme, request: Request) -> Iterator[str]:
    """Credentials of the scheme's kind in a request. Of what a mock cannot see, there are always some."""
    if scheme.signature is not None:
        for header, form in scheme.signature.headers.items():
            value = request.header(header)
            if value is not None and value.startswith(form.partition("{")[0]):
                yield value
    elif scheme.kind == "apiKey":
        yield from filter(None, _keys(scheme, request))
    elif scheme.kind == "mutualTLS":
        yield "certificate"
    else:
        name, _, rest = (request.header("authorization") or "").partition(" ")
        wanted = (scheme.scheme or "bearer").lower()
        if name.lower() == wanted and rest.strip() and _is_formed(wanted, rest.strip()):
            yield rest.strip()


def challenge(scheme: SecurityScheme, new: Tokens) -> str | None:
    """What `WWW-Authenticate` says where credentials lack; None for a key, for which there is no such thing."""
    if scheme.kind == "apiKey":
        return None
    name = scheme.scheme or "Bearer"
    if name.lower() != "digest":
        return name
    realm = re.sub(r"[^ !#-\[\]-~]", "?", scheme.id)
    return f'Digest realm="{realm}", qop="auth", algorithm=MD5, nonce="{new()}"'


def _keys(scheme: SecurityScheme, request: Request) -> Iterator[str]:
    wire = scheme.wire or ""
    if scheme.location == "query":
        yield from (v for k, v in request.query if k == wire)
    elif scheme.location == "cookie":
        yield from (v for k, v in request.cookies().items() if k == wire)
    elif (value := request.header(wire)) is not None:
        yield value.strip()


def _is_formed(scheme: str, text: str) -> bool:
    if scheme == "basic":
        return _is_basic(text)
    if scheme == "digest":
        said = {key.lower() for key, value in _PAIR.findall(text) if value != '""'}
        return said >= _ANSWERED
    return True


def _is_basic(text: str) -> bool:
    """Whether a text is a name and a password in base 64."""
    try:
        return b":" in base64.b64decode(text, validate=True)
    except ValueError:
        return False
