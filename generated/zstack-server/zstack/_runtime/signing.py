"""Signatures: a keyed hash over named parts of a request, made anew for each attempt."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .fields import set_header

if TYPE_CHECKING:
    from .request import PreparedRequest

__all__ = ["SignaturePlan", "Signer"]

_PORTS = {"http": 80, "https": 443}


class SignaturePlan(NamedTuple):
    """What is signed and how. ``names`` are the client's arguments: for the id of the key, and for its secret.

    ``headers`` lead from the headers that are set to their form, such as ``Acme {key-id}:{signature}``.
    """

    names: tuple[str, str]
    algorithm: str
    parts: tuple[str, ...]
    headers: Mapping[str, str]
    separator: str = "\n"
    encoding: str = "base64"
    form: str = "http-date"
    timestamp: str | None = None
    key_form: str = "text"

    def credential(
        self, name: str, given: Mapping[str, Any], prefix: str
    ) -> Signer | None:
        """The signer; None if the caller gave no key. Raises ValueError for half of one."""
        pair = [given.get(n) or _from_environment(n, prefix) for n in self.names]
        if pair == [None, None]:
            return None
        for argument, value in zip(self.names, pair, strict=True):
            if not isinstance(value, str):
                raise ValueError(
                    f"{name}: to sign requests, {argument} must be given, too"
                )
        return Signer(self, str(pair[0]), str(pair[1]))

    def hint(self, name: str, prefix: str) -> tuple[str, list[str]]:
        """What a caller gives to sign, for messages, and the variables that hold it."""
        variables = [f"{prefix}_{n.upper()}" for n in self.names] if prefix else []
        return " and ".join(f"{n}=..." for n in self.names), variables


def _from_environment(name: str, prefix: str) -> str | None:
    return os.environ.get(f"{prefix}_{name.upper()}") or None if prefix else None


class Signer:
    """Signs requests with one key."""

    def __init__(self, signature: SignaturePlan, key_id: str, secret: str) -> None:
        self._signature = signature
        self._key_id = key_id
        self._key = _key(secret, signature.key_form)

    def __repr__(self) -> str:
        return f"<Signer with key {self._key_id}>"

    def sign(self, request: PreparedRequest, now: float) -> None:
        """Set the headers. Raises ValueError for a body that cannot be read before it is sent."""
        import hmac

        said = self._signature
        known = {"key-id": self._key_id, "timestamp": _timestamp(said.form, now)}
        if said.timestamp is not None:
            set_header(request.fields, said.timestamp, known["timestamp"])
        if _DIGEST in said.parts or any(_DIGEST in f for f in said.headers.values()):
            known[_DIGEST] = _digest(request)
        later = {n: f for n, f in said.headers.items() if "{signature}" in f}
        for name, form in said.headers.items():
            if name not in later:
                set_header(request.fields, name, _filled(form, known))
        made = hmac.new(self._key, digestmod=said.algorithm.removeprefix("hmac-"))
        for place, part in enumerate(said.parts):
            if place:
                made.update(said.separator.encode())
            for piece in _pieces(request, part, known):
                made.update(piece)
        known["signature"] = _encoded(made.digest(), said.encoding)
        for name, form in later.items():
            set_header(request.fields, name, _filled(form, known))
            request.secret.add(name.lower())


_DIGEST = "body-sha256-hex"


def _key(secret: str, form: str) -> bytes:
    try:
        if form == "base64":
            return b64decode(secret, validate=True)
        return bytes.fromhex(secret) if form == "hex" else secret.encode()
    except ValueError:
        # Without the cause, which may show the secret.
        raise ValueError(f"the secret of the key is not {form}") from None


def _pieces(
    request: PreparedRequest, part: str, known: Mapping[str, str]
) -> Iterable[bytes]:
    """What a part of the signature is in this request."""
    if part == "body":
        return _body(request)
    if part in known:
        return (known[part].encode(),)
    kind, _, name = part.partition(":")
    url = urlsplit(request.url)
    path = url.path or "/"
    if kind == "text":
        text = name
    elif kind == "header":
        text = _header(request, name)
    elif kind == "path-after":
        text = path.removeprefix(name)
    elif kind == "path-and-query":
        text = f"{path}?{url.query}" if url.query else path
    elif kind == "query-sorted":
        text = "&".join(sorted(url.query.split("&"))) if url.query else ""
    else:
        text = {"method": request.method, "path": path, "query": url.query}[kind]
    return (text.encode(),)


def _header(request: PreparedRequest, name: str) -> str:
    if name.lower() == "host" and "host" not in request.fields:
        url = urlsplit(request.url)
        host = url.netloc.lower()
        default = _PORTS.get(url.scheme)
        return host.removesuffix(f":{default}") if url.port == default else host
    return request.fields.get(name.lower(), ("", ""))[1]


def _digest(request: PreparedRequest) -> str:
    from hashlib import sha256

    made = sha256()
    for piece in _body(request):
        made.update(piece)
    return made.hexdigest()


def _body(request: PreparedRequest) -> Iterator[bytes]:
    payload = request.payload
    if payload is None:
        return iter(())
    if payload.content is not None or payload.open is None:
        return iter((payload.content or b"",))
    stream: Any = payload.open() if payload.again else None
    if stream is None or isinstance(stream, AsyncIterable):
        raise ValueError(
            f"{request.operation}: the body is signed, so it is read before it is sent: "
            "give bytes, a path or an open file, not what can be read only once"
        )
    return iter(stream)


def _timestamp(form: str, now: float) -> str:
    if form == "unix":
        return str(int(now))
    if form == "unix-ms":
        return str(int(now * 1000))
    if form == "iso8601":
        from datetime import UTC, datetime

        return f"{datetime.fromtimestamp(int(now), UTC):%Y-%m-%dT%H:%M:%SZ}"
    from email.utils import formatdate

    return formatdate(now, usegmt=True)


def _encoded(digest: bytes, encoding: str) -> str:
    if encoding == "hex":
        return digest.hex()
    encode = urlsafe_b64encode if encoding == "base64url" else b64encode
    return encode(digest).decode("ascii")


def _filled(form: str, known: Mapping[str, str]) -> str:
    import re

    return re.sub(r"\{([a-z0-9-]+)\}", lambda m: known.get(m[1], m[0]), form)
