"""Where requests go: the API's servers, and what the caller and the environment say of them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from .fields import check_base_url

__all__ = ["Addresses", "Server"]


class Server(Struct, frozen=True):
    """A server of the API: a URL with ``{variables}``, their defaults (empty for none), and what it is called.

    ``values`` are what a variable may be, if that is limited; ``others`` are the variables of servers that single
    operations have while this one is chosen.
    """

    url: str
    variables: Mapping[str, str] = {}
    name: str = ""
    values: Mapping[str, tuple[str, ...]] = {}
    others: tuple[str, ...] = ()


class Addresses:
    """The addresses of one client, settled when it is made. ``base_url`` is empty if there is none.

    ``base_url`` that was given comes first, then the server or the variables that were given; without these the
    environment's ``BASE_URL``, ``SERVER`` and variables; then the first server with its defaults. Raises ValueError for
    a variable that was given though the server has none of that name, and for a value that it may not have.
    """

    def __init__(
        self,
        servers: Sequence[Server],
        env_prefix: str,
        base_url: str | None,
        server: str | int | None,
        variables: Mapping[str, str | None],
    ) -> None:
        self._prefix = env_prefix
        said = server is not None or any(v is not None for v in variables.values())
        if base_url is None and not said:
            base_url = self._variable("BASE_URL")
        self._given = None if base_url is None else check_base_url(base_url)
        self._values = {
            name: str(value) if value is not None else self._variable(name.upper())
            for name, value in variables.items()
        }
        self._from_environment = {n for n, v in variables.items() if v is None}
        self._server = self._chosen(servers, server)
        self._reason = ""
        if self._given is None:
            self._check(servers, variables)
        self.base_url = self._given or self._default()

    def of(self, servers: Sequence[Server]) -> str:
        """The base URL of an operation, which may have ``servers`` of its own. Raises ValueError if there is none.

        A base URL that was given is that of all operations.
        """
        if servers and self._given is None:
            chosen = self._server.name if self._server else ""
            own = next((s for s in servers if chosen and s.name == chosen), servers[0])
            try:
                address = self._filled(own)
            except LookupError as missing:
                raise self._nowhere(f" {missing.args[0]}.") from None
            if "://" in address or self.base_url:
                from urllib.parse import urljoin

                return check_base_url(urljoin(f"{self.base_url}/", address))
        if not self.base_url:
            raise self._nowhere(self._reason)
        return self.base_url

    def _nowhere(self, reason: str) -> ValueError:
        hint = f" or set {self._prefix}_BASE_URL" if self._prefix else ""
        return ValueError(
            f"where is the server?{reason} Pass base_url=... to the client{hint}"
        )

    def _variable(self, name: str) -> str | None:
        return (
            (os.environ.get(f"{self._prefix}_{name}") or None) if self._prefix else None
        )

    def _chosen(
        self, servers: Sequence[Server], server: str | int | None
    ) -> Server | None:
        if server is None and len(servers) > 1:
            server = self._variable("SERVER")
        if server is None:
            return servers[0] if servers else None
        for place, one in enumerate(servers):
            if server in (place, one.name or place):
                return one
        if (
            isinstance(server, str)
            and server.isdecimal()
            and int(server) < len(servers)
        ):
            return servers[int(server)]
        names = [_shown(servers, one) for one in servers]
        raise ValueError(f"no server {server!r}: there are {', '.join(names)}")

    def _check(
        self, servers: Sequence[Server], variables: Mapping[str, str | None]
    ) -> None:
        """Refuses a variable that would change nothing."""
        one = self._server
        for name, value in variables.items():
            if one is None or value is None or name in (*one.variables, *one.others):
                continue
            owners = [
                _shown(servers, s) for s in servers if name in (*s.variables, *s.others)
            ]
            raise ValueError(
                f"{name}={value!r} is given, but server {_shown(servers, one)} ({one.url}) has no {name}"
                + (f"; server={' or '.join(owners)} has" if owners else "")
            )

    def _default(self) -> str:
        """The address of the server that was chosen; empty where it does not say enough."""
        if self._server is None:
            return ""
        try:
            address = self._filled(self._server)
        except LookupError as missing:
            self._reason = f" {missing.args[0]}."
            return ""
        if "://" not in address:
            self._reason = f" The API's description says only {address!r}."
            return ""
        return check_base_url(address)

    def _filled(self, server: Server) -> str:
        """The URL with the values of its variables. Raises ValueError for a value that would lead elsewhere."""

        def value(found: re.Match[str]) -> str:
            name = found[1]
            if name not in server.variables:
                return found[0]
            given = self._values.get(name)
            allowed = server.values.get(name)
            if given and allowed and given not in allowed:
                raise ValueError(
                    f"{self._label(name)}={given!r} is not one of {', '.join(map(repr, allowed))}; "
                    f"base_url=... takes any address"
                )
            text = given or server.variables[name]
            if not text:
                raise LookupError(f"{server.url} needs {self._ways(name)}")
            tail = server.url[found.end() : found.end() + 1]
            if re.search(r"[\s?#@\\\x00-\x1f]", text) or (
                "/" in text and tail not in ("", "/")
            ):
                raise ValueError(f"{name}={text!r} cannot be part of {server.url}")
            return text

        return re.sub(r"{([^{}]*)}", value, server.url)

    def _label(self, name: str) -> str:
        """Where a variable's value comes from."""
        from_environment = name in self._from_environment
        return f"{self._prefix}_{name.upper()}" if from_environment else name

    def _ways(self, name: str) -> str:
        variable = f" or {self._prefix}_{name.upper()}" if self._prefix else ""
        return f"{name}=...{variable}"


def _shown(servers: Sequence[Server], one: Server) -> str:
    """What chooses a server."""
    return repr(one.name) if one.name else str(list(servers).index(one))
