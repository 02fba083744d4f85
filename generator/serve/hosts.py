"""Which `Host` headers are answered: a page in a browser that had its name point here (DNS rebinding) sends its own."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?\Z", re.A)


class Hosts:
    """The names of this server: those of the loopback, the address that it listens at, and names given besides."""

    def __init__(self, listening: str, names: Iterable[str] = ()) -> None:
        self._names = {n.lower().strip("[]") for n in (*_LOOPBACK, listening, *names)}
        self._any_address = listening in ("0.0.0.0", "::", "")  # noqa: S104 (only compared)

    def knows(self, host: str) -> bool:
        """Whether a `Host` header names this server."""
        found = _HOST.match(host)
        if not found:
            return False
        name = found[1].lower().strip("[]").removesuffix(".")
        return name in self._names or (self._any_address and _is_address(name))

    def told(self) -> str:
        """The names, for a person."""
        return ", ".join(sorted(self._names - {""}))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
