"""A site in memory as responses. Pages are sent with what makes them live; files keep their content."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

MOCK = "/mock"  # where the mock answers, on the site's own origin
OWN = "/_specpress/"  # what only `specpress serve` has
EVENTS = f"{OWN}events"
ASSETS = ("live.js", "live.css")

_KINDS = {
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "xml": "application/xml",
    "svg": "image/svg+xml",
    "png": "image/png",
    "ico": "image/x-icon",
    "woff2": "font/woff2",
}
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"<>]*)">\n?')
_STRICT = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"
_UNKNOWN = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Not found</title>
</head>
<body>
<h1>There is no such page</h1>
<p><a href="/">To the overview</a></p>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """What is sent for a path."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Site:
    """The files of a site by their paths, and the version that tells one site from another."""

    files: Mapping[str, bytes]
    version: str

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> Site:
        total = hashlib.sha256()
        for name, content in files.items():
            total.update(f"{name}\0{len(content)}\0".encode() + content)
        return cls(files, total.hexdigest()[:32])

    def page(self, path: str) -> Page:
        """What is at a path as it was sent: what the site has by that name, and nothing is looked for on disk."""
        name = unquote(path, errors="replace").removeprefix("/")
        content = self.files.get(f"{name}index.html" if not name or name.endswith("/") else name)
        if content is None:
            return self._live(404, _UNKNOWN.encode())
        kind = _KINDS.get(name.rpartition(".")[2], "application/octet-stream") if "." in name else _KINDS["html"]
        if kind == _KINDS["html"]:
            return self._live(200, content)
        return Page(200, _headers(kind, "default-src 'none'"), content)

    def _live(self, status: int, content: bytes) -> Page:
        """A page with the script that reloads it, and the address of the mock for scripts of the page's own.

        Of two policies both hold, and the page's own does not let it listen: it is taken out of the page, and sent with
        that in it as a header.
        """
        found = _POLICY.search(content)
        policy = found[1].decode("ascii", "replace").replace("&#39;", "'") if found else _STRICT
        if found:
            content = content[: found.start()] + content[found.end() :]
        head, end, rest = content.partition(b"</head>")
        live = (
            f'<meta name="specpress-mock" content="{MOCK}">\n<link rel="stylesheet" href="{OWN}live.css">\n'
            f'<script src="{OWN}live.js" data-events="{EVENTS}" data-version="{self.version}" defer></script>\n'
        )
        return Page(status, _headers(_KINDS["html"], _listening(policy)), head + live.encode() + end + rest)


def asset(name: str, content: bytes) -> Page:
    """A file of `specpress serve` itself."""
    return Page(200, _headers(_KINDS[name.rpartition(".")[2]], "default-src 'none'"), content)


def _listening(policy: str) -> str:
    """A page's policy that lets it ask its own origin, and be in no frame."""
    rules = {name: value for name, _, value in (rule.strip().partition(" ") for rule in policy.split(";")) if name}
    sources = [s for s in rules.get("connect-src", "").split() if s != "'none'"]
    rules["connect-src"] = " ".join(dict.fromkeys(["'self'", *sources]))
    rules["frame-ancestors"] = "'none'"
    return "; ".join(f"{name} {value}".strip() for name, value in rules.items())


def _headers(kind: str, policy: str) -> dict[str, str]:
    return {
        "content-type": kind,
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
    }
