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


class InQuery(Ident):
    """A variable whose value stands in a URL's query: it is to be percent-encoded."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """`login` is a credential of kind basic or digest; `certificate` tells that the server asks for one of the client.

    `address` is the URL without `query`: the credentials that go there, by the names of their parameters.

    `headers` have those of the body but not the type of one in parts, whose boundary the language makes.
    """

    method: str
    address: Pieces
    query: tuple[tuple[str, InQuery], ...]
    headers: tuple[tuple[str, Pieces], ...]
    login: Credential | None
    certificate: bool
    payload: Payload | None

    @property
    def url(self) -> Pieces:
        """The address with the credentials."""
        mark = "&" if any("?" in piece for piece in self.address) else "?"
        pieces = list(self.address)
        for name, variable in self.query:
            pieces += [f"{mark}{percent(name)}=", variable]
            mark = "&"
        return tuple(pieces)


def wire(request: Request) -> Wire:
    """The request in the form that languages write."""
    found: dict[str, tuple[str, Pieces]] = {}
    for name, value in _headers(request):
        found.setdefault(name.lower(), (name, value))
    return Wire(
        method=request.method,
        address=(request.base + request.target,) if request.base else (request.variable, request.target),
        query=tuple((c.name, InQuery(c.variable)) for c in request.credentials if c.place == "query" and c.variable),
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
    """An expression of a language: `text` writes a literal, `variable` reads one from the environment.

    A variable that is `InQuery` is to be percent-encoded.
    """
    runs = groupby(pieces, lambda p: isinstance(p, Ident))
    return plus.join(plus.join(map(variable, run)) if named else text("".join(run)) for named, run in runs)
