"""Headers and addresses that are fit to be sent."""

from __future__ import annotations

import re

__all__ = ["CONTROL", "Fields", "check_base_url", "set_header"]

Fields = dict[str, tuple[str, str]]
"""Lower-case name -> (name as sent, value)."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def set_header(headers: Fields, name: str, value: str) -> None:
    """Set or replace a header. Raises ValueError for what would forge other headers."""
    if not _TOKEN.match(name):
        raise ValueError(f"not the name of a header: {name!r}")
    if not isinstance(value, str):
        raise TypeError(f"header {name}: a value is a str, not {type(value).__name__}")
    if CONTROL.search(value):
        raise ValueError(
            f"header {name}: a value cannot hold line breaks or control characters"
        )
    headers[name.lower()] = (name, value.strip(" \t"))


_BASE = re.compile(r"https?://[^/?#@\s]+(/[^?#\s]*)?\Z", re.I)


def check_base_url(url: str) -> str:
    """A base URL without the slash at its end. Raises ValueError for what is none."""
    if not _BASE.match(url):
        shown = re.sub(r"//[^/]*@", "//***@", url)
        raise ValueError(
            f"not a base URL: {shown!r}; it must look like https://host/path, without query, fragment, user or password"
        )
    return url.rstrip("/")
