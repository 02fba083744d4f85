"""Redirects: what is asked next, and what another host must not see."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from .errors import RedirectError
from .request import PreparedRequest

__all__ = ["HARMLESS", "MAX_REDIRECTS", "redirected", "same_host"]

MAX_REDIRECTS = 20

_REDIRECTS = (301, 302, 303, 307, 308)
# What another host may see. All else may be a credential, whatever its name.
HARMLESS = ("accept", "accept-language", "content-type", "range", "user-agent")


def redirected(
    request: PreparedRequest, status: int, location: str | None
) -> PreparedRequest | None:
    """The request that a redirect asks for; None if it is none. Another host gets no credentials.

    Raises RedirectError for a redirect that cannot be followed.
    """
    if status not in _REDIRECTS or not location:
        return None
    url = _target(request.url, location)
    if url is None:
        raise RedirectError(
            f"{request.operation}: redirected to what is no web address",
            operation=request.operation,
        )
    method, payload = request.method, request.payload
    if (status == 303 and method != "HEAD") or (
        status in (301, 302) and method == "POST"
    ):
        method, payload = "GET", None
    if payload is not None and not payload.again:
        raise RedirectError(
            f"{request.operation}: redirected, but the body cannot be read twice",
            operation=request.operation,
        )
    same = same_host(request.url, url)
    fields = {
        key: pair for key, pair in request.fields.items() if same or key in HARMLESS
    }
    if payload is None:
        fields.pop("content-type", None)
    cookies = request.cookies if same else []
    out = PreparedRequest(request.operation, method, url, fields, cookies, payload)
    out.shown = url.partition("?")[0]
    out.secret = request.secret if same else set()
    out.attempt = request.attempt
    out.crossed = request.crossed or not same
    return out


def _target(url: str, location: str) -> str | None:
    """The address that is meant; None if it is none of the web, or has credentials of its own."""
    try:
        target = urljoin(url, location.strip()).partition("#")[0]
        _ = urlsplit(target).port
    except ValueError:
        return None
    if not re.match(r"https?://[^/?@\s]+([/?]|\Z)", target, re.I):
        return None
    return target.replace(" ", "%20")


_PORTS = {"http": 80, "https": 443}


def same_host(old: str, new: str) -> bool:
    """Whether credentials may go along: same host and port, or the same host's https."""
    a, b = urlsplit(old), urlsplit(new)
    if a.hostname != b.hostname:
        return False
    ports = a.port or _PORTS.get(a.scheme), b.port or _PORTS.get(b.scheme)
    return (a.scheme == b.scheme and ports[0] == ports[1]) or (
        a.scheme == "http" and b.scheme == "https" and ports == (80, 443)
    )
