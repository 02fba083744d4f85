"""Security schemes, and where their credentials go."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, TypeAlias, cast

from msgspec import Struct

__all__ = [
    "ApiKeyScheme",
    "AsyncToken",
    "BasicScheme",
    "Credential",
    "Credentials",
    "HandshakeScheme",
    "HttpScheme",
    "MutualTLSScheme",
    "OAuth2Scheme",
    "Scheme",
    "Token",
]

Token: TypeAlias = "str | Callable[[], str]"
"""A secret, or a function that gives it for each call."""

AsyncToken: TypeAlias = "str | Callable[[], str | Awaitable[str]]"
"""A secret, or a function, which may be async, that gives it for each call."""

Credential: TypeAlias = (
    "str | tuple[str, str] | Callable[[], str | Awaitable[str]] | None"
)


class HttpScheme(Struct, frozen=True):
    """``Authorization: <scheme> <credential>``."""

    scheme: str = "Bearer"


class BasicScheme(Struct, frozen=True):
    """User name and password, given as a tuple."""


class ApiKeyScheme(Struct, frozen=True):
    """A key in a header, the query or a cookie."""

    wire: str
    location: str = "header"


class OAuth2Scheme(Struct, frozen=True):
    """A bearer token (OAuth 2, OpenID Connect). ``token_url`` gives one for client credentials."""

    token_url: str | None = None


class MutualTLSScheme(Struct, frozen=True):
    """A client certificate, which the HTTP client has."""


class HandshakeScheme(Struct, frozen=True):
    """An answer to a challenge of the server (HTTP digest and its like), which the HTTP client gives."""

    scheme: str = "digest"


Scheme: TypeAlias = (
    HttpScheme
    | BasicScheme
    | ApiKeyScheme
    | OAuth2Scheme
    | MutualTLSScheme
    | HandshakeScheme
)
# What the HTTP client does: nothing is attached to a request.
_OF_HTTP_CLIENT = (MutualTLSScheme, HandshakeScheme)
Alternatives: TypeAlias = tuple[tuple[str, ...], ...]


class Placed(Struct, frozen=True):
    """A credential on its way: ``location`` is header, query or cookie."""

    location: str
    name: str
    value: str


class Credentials:
    """The credentials of a client. They are in no repr."""

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        given: Mapping[str, Any],
        env_prefix: str,
        sources: Mapping[str, Any] = {},
    ) -> None:
        self._schemes = schemes
        self._plans = sources
        self._given: dict[str, Any] = {}
        self._chosen: dict[Alternatives, tuple[tuple[Scheme, Any], ...]] = {}
        for name, scheme in schemes.items():
            if isinstance(scheme, _OF_HTTP_CLIENT):
                continue
            value = given.get(name)
            if value is None and env_prefix:
                value = _from_environment(scheme, f"{env_prefix}_{name.upper()}")
            if value is None and name in sources:
                value = sources[name].credential(name, given, env_prefix)
            elif hasattr(value, "client_secret") and not callable(value):
                from .tokens import OAuth2Source

                url = scheme.token_url if isinstance(scheme, OAuth2Scheme) else None
                value = OAuth2Source(name, cast(Any, value), url)
            if value is not None:
                self._given[name] = value
        self._env_prefix = env_prefix

    def __repr__(self) -> str:
        return f"<credentials for {', '.join(self._given) or 'nothing'}>"

    @property
    def names(self) -> tuple[str, ...]:
        """The schemes that there are credentials for."""
        return tuple(self._given)

    def choose(self, alternatives: Alternatives) -> tuple[str, ...]:
        """The first alternative that there are credentials for; rather one with credentials than none."""
        for alternative in alternatives:
            if alternative and all(self._has(name) for name in alternative):
                return alternative
        return ()

    def _has(self, name: str) -> bool:
        return name in self._given or self._by_http_client(name)

    def _by_http_client(self, name: str) -> bool:
        return isinstance(self._schemes.get(name), _OF_HTTP_CLIENT)

    def chosen(self, alternatives: Alternatives) -> tuple[tuple[Scheme, Any], ...]:
        """Each scheme of the alternative that is used, with what the caller gave."""
        found = self._chosen.get(alternatives)
        if found is None:
            found = self._chosen[alternatives] = tuple(
                (self._schemes[name], self._given[name])
                for name in self.choose(alternatives)
                if name in self._given and not hasattr(self._given[name], "sign")
            )
        return found

    def signers(self, alternatives: Alternatives) -> tuple[Any, ...]:
        """What signs requests of these alternatives."""
        if not self._plans:
            return ()
        given = (self._given.get(name) for name in self.choose(alternatives))
        return tuple(one for one in given if hasattr(one, "sign"))

    def sources(self) -> list[Any]:
        """What obtains tokens, and may have to give them back."""
        return [given for given in self._given.values() if hasattr(given, "finish")]

    def hint(self, alternatives: Alternatives) -> str:
        """What to give, for the message of an error; empty if something was given."""
        chosen = self.choose(alternatives)
        if delegated := [name for name in chosen if self._by_http_client(name)]:
            return f"{' and '.join(delegated)} is for the HTTP client to do: pass http_client=... to the client"
        if chosen or not any(alternatives):
            return ""
        ways = [" and ".join(map(self._way, a)) for a in alternatives if a]
        first = next(a for a in alternatives if a)
        variables = ", ".join(v for name in first for v in self._variables(name))
        return f"no credentials were given: pass {' or '.join(ways)} to the client" + (
            f" or set {variables}" if variables else ""
        )

    def _way(self, name: str) -> str:
        plan = self._plans.get(name)
        return f"{name}=..." if plan is None else str(plan.hint(name, "")[0])

    def _variables(self, name: str) -> list[str]:
        plan = self._plans.get(name)
        if plan is None:
            return _variables(self._schemes.get(name), self._env_prefix, name)
        found: list[str] = plan.hint(name, self._env_prefix)[1]
        return found


def _variables(scheme: Scheme | None, prefix: str, name: str) -> list[str]:
    if not prefix or scheme is None or isinstance(scheme, _OF_HTTP_CLIENT):
        return []
    variable = f"{prefix}_{name.upper()}"
    return (
        [f"{variable}_USERNAME", f"{variable}_PASSWORD"]
        if isinstance(scheme, BasicScheme)
        else [variable]
    )


def _from_environment(scheme: Scheme, variable: str) -> Any:
    if isinstance(scheme, OAuth2Scheme) and not os.environ.get(variable):
        id = os.environ.get(f"{variable}_CLIENT_ID")
        secret = os.environ.get(f"{variable}_CLIENT_SECRET")
        if not (id and secret):
            return None
        from .tokens import ClientCredentials

        return ClientCredentials(id, secret)
    if not isinstance(scheme, BasicScheme):
        return os.environ.get(variable) or None
    user = os.environ.get(f"{variable}_USERNAME")
    return None if user is None else (user, os.environ.get(f"{variable}_PASSWORD", ""))


def place(scheme: Scheme, value: Any) -> Placed:
    """Where a credential goes. Raises TypeError for one of the wrong kind."""
    if isinstance(scheme, BasicScheme):
        from base64 import b64encode

        if isinstance(value, tuple):
            value = ":".join(value)
        return Placed(
            "header",
            "Authorization",
            f"Basic {b64encode(_secret(value).encode()).decode()}",
        )
    secret = _secret(value)
    if isinstance(scheme, ApiKeyScheme):
        return Placed(scheme.location, scheme.wire, secret)
    name = scheme.scheme if isinstance(scheme, HttpScheme) else "Bearer"
    return Placed("header", "Authorization", f"{name} {secret}")


def _secret(value: Any) -> str:
    if not isinstance(value, str):
        if isinstance(
            value, Coroutine
        ):  # of an async function, given to the client that cannot await
            value.close()
        raise TypeError(f"a credential must be a str, not {type(value).__name__}")
    return value
