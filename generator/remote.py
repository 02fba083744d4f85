"""Files at http(s) addresses, read only where the user allows it.

A document is not trusted: what it names must not reach services that only this machine can reach. So a host is
resolved once, each of its addresses must be public, the connection goes to one of those very addresses, and a
redirection is looked at in the same way. Nothing that tells who asks is sent: no credentials, no cookies, no proxy.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import SplitResult, urljoin, urlsplit

from generator.diagnostics import Failed, Severity, declare, report

UNREADABLE_ADDRESS = declare("unreadable-address", Severity.ERROR, "what is at an address cannot be read")
REFUSED_ADDRESS = declare("refused-address", Severity.ERROR, "an address that must not be read")

MAX_BYTES = 20 * 1024 * 1024  # of one answer
MAX_SECONDS = 30.0  # for one file, with all redirections
MAX_REDIRECTS = 5
MAX_FETCHES = 500  # of one document
_WAIT = 10.0  # seconds for one answer of the network
_REDIRECTS = (301, 302, 303, 307, 308)

IsPublic = Callable[[str], bool]


def is_public(address: str) -> bool:
    """Whether an IP address is one that the whole internet can reach; also for IPv4 inside IPv6."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None or ip in _NAT64:
            inner = inner or ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class Remote:
    """Reads addresses. `public` decides which IP addresses may be connected to (another one only in tests)."""

    def __init__(self, public: IsPublic = is_public, context: ssl.SSLContext | None = None) -> None:
        self._public = public
        self._context = context
        self._fetches = 0

    def fetch(self, address: str) -> bytes:
        """What is at an address. Raises Failed."""
        self._fetches += 1
        if self._fetches > MAX_FETCHES:
            raise _refused(address, f"is one of more than {MAX_FETCHES} addresses")
        deadline = time.monotonic() + MAX_SECONDS
        here = address
        for _ in range(MAX_REDIRECTS + 1):
            try:
                content, location = self._once(here, deadline)
            except (OSError, http.client.HTTPException, UnicodeError, ValueError) as error:
                why = (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
                raise _unreadable(address, f"{why}{'' if here == address else f' (at {here})'}") from error
            if location is None:
                return content
            following = urljoin(here, location)
            if here.startswith("https:") and not following.startswith("https:"):
                raise _refused(address, f"redirects from https to '{following}'")
            here = following
        raise _unreadable(address, f"more than {MAX_REDIRECTS} redirections")

    def _once(self, address: str, deadline: float) -> tuple[bytes, str | None]:
        """The content, or where the answer redirects to."""
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise _refused(address, "is no http or https address")
        if parts.username is not None or parts.password is not None:
            raise _refused(address, "holds credentials")
        connection = self._connected(address, parts, deadline)
        # A timeout of the socket begins anew with each byte; this one does not.
        cut = threading.Timer(_left(deadline), _shut, [connection.sock])
        cut.daemon = True
        cut.start()
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            headers = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": "specpress"}
            connection.request("GET", target, headers=headers)
            answer = connection.getresponse()
            location = answer.headers.get("Location")
            if answer.status in _REDIRECTS and location:
                return b"", location
            if answer.status != 200:
                raise OSError(None, f"the answer was {answer.status}")
            if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
                raise OSError(None, "the answer is compressed, which was not asked for")
            return _content(answer, deadline), None
        finally:
            cut.cancel()
            connection.close()

    def _connected(self, address: str, parts: SplitResult, deadline: float) -> http.client.HTTPConnection:
        """A connection to a public address of the host."""
        host = str(parts.hostname)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        found = [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        private = next((ip for ip in found if not self._public(ip)), None)
        if private is not None:
            raise _refused(address, f"leads to {private}, which is no public address")
        wire = socket.create_connection((found[0], port), timeout=min(_left(deadline), _WAIT))
        if parts.scheme == "http":
            connection = http.client.HTTPConnection(host, port)
            connection.sock = wire
            return connection
        try:
            context = self._context or ssl.create_default_context()
            secure = http.client.HTTPSConnection(host, port, context=context)
            secure.sock = context.wrap_socket(wire, server_hostname=host)
        except BaseException:
            wire.close()
            raise
        return secure


def _shut(wire: socket.socket) -> None:
    with suppress(OSError):
        wire.shutdown(socket.SHUT_RDWR)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise OSError(None, f"it takes longer than {MAX_SECONDS:.0f} seconds")
    return left


def _content(answer: http.client.HTTPResponse, deadline: float) -> bytes:
    """The body of an answer, within the limits of size and time."""
    out = bytearray()
    while part := answer.read1(65536):
        out += part
        if len(out) > MAX_BYTES:
            raise OSError(None, f"larger than {MAX_BYTES >> 20} MB")
    _left(deadline)
    if answer.length:
        raise OSError(None, "the answer broke off")
    return bytes(out)


def _refused(address: str, why: str) -> Failed:
    help = "download it beside the document and refer to the file"
    return Failed(report(REFUSED_ADDRESS, f"'{address}' {why}; it is not read", help=help))


def _unreadable(address: str, why: str) -> Failed:
    help = "try again, or download it beside the document and refer to the file"
    return Failed(report(UNREADABLE_ADDRESS, f"cannot read '{address}': {why}", help=help))
