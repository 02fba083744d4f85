"""A request as all languages but curl and our client write it: pieces of text and variables, one list of headers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.encode import Ident
from generator.plan.examples_request import Credential, Payload, Request
from generator.plan.examples_url import percent

# Text, and as `Ident` the names of the environment variables that stand between.
Pieces = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """`login` is a credential of kind basic or digest; `certificate` tells that the server asks for one of the client.

    `headers` have those of the body but not the type of one in parts, whose boundary the language makes.
    """

    method: str
    url: Pieces
    headers: tuple[tuple[str, Pieces], ...]
    login: Credential | None
    certificate: bool
    payload: Payload | None


def wire(request: Request) -> Wire:
    """The request in the form that languages write."""
    url: list[str] = [request.base + request.target] if request.base else [request.variable, request.target]
    for c in request.credentials:
        if c.place == "query" and c.variable:
            mark = "&" if any("?" in piece for piece in url) else "?"
            url += [f"{mark}{percent(c.name)}=", c.variable]
    found: dict[str, tuple[str, Pieces]] = {}
    for name, value in _headers(request):
        found.setdefault(name.lower(), (name, value))
    return Wire(
        method=request.method,
        url=tuple(url),
        headers=tuple(found.values()),
        login=next((c for c in request.credentials if c.place in ("basic", "digest")), None),
        certificate=any(c.place == "certificate" for c in request.credentials),
        payload=request.payload,
    )


def _headers(request: Request) -> Iterator[tuple[str, Pieces]]:
    cookies: list[str] = ["; ".join(request.cookies)] if request.cookies else []
    for c in request.credentials:
        if c.place == "signature":  # which no example computes
            yield c.name, ("<signature>",)
        elif c.place == "header" and c.variable:
            yield c.name, (c.lead, c.variable) if c.lead else (c.variable,)
        elif c.place == "cookie" and c.variable:
            cookies += [("; " if cookies else "") + f"{percent(c.name)}=", c.variable]
    yield from ((name, (value,)) for name, value in request.headers)
    if cookies:
        yield "Cookie", tuple(cookies)
    if request.payload and not request.payload.parts:
        yield "Content-Type", (request.payload.media_type,)


def spelled(pieces: Pieces, text: Callable[[str], str], variable: Callable[[str], str], plus: str = " + ") -> str:
    """An expression of a language: `text` writes a literal, `variable` reads one from the environment."""
    runs = groupby(pieces, lambda p: isinstance(p, Ident))
    return plus.join(plus.join(map(variable, run)) if named else text("".join(run)) for named, run in runs)
