"""An outcome against what its vector expects."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.wire.client import content_of

# Headers that a vector need not mention. All others must be expected, or be absent.
AMBIENT = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"}
)


def differences(vector: dict[str, Any], outcome: dict[str, Any]) -> list[str]:
    """What is not as the vector says; empty if all is."""
    found: list[str] = []
    if "request" in vector:
        found += _request(vector["request"], outcome["request"])
    if "value" in vector:
        found += _same("value", vector["value"], outcome.get("value", outcome.get("error")))
    if "error" in vector:
        error = outcome.get("error", {})
        for name, wanted in vector["error"].items():
            found += _same(f"error.{name}", wanted, error.get(name))
    elif "error" in outcome and "value" not in vector:
        found.append(f"error: {outcome['error']}")
    return found


def _same(what: str, wanted: Any, got: Any) -> list[str]:
    """Compared as JSON text, so that true is not 1; 1 and 1.0 are the same number."""
    return [] if _text(wanted) == _text(got) else [f"{what}: wanted {wanted!r}, got {got!r}"]


def _text(value: Any) -> str:
    return json.dumps(_numbers(value), sort_keys=True, default=repr)


def _numbers(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _numbers(item) for name, item in value.items()}
    return [_numbers(item) for item in value] if isinstance(value, list) else value


def _request(wanted: dict[str, Any] | None, got: dict[str, Any] | None) -> list[str]:
    if wanted is None or got is None:
        return [] if wanted is got else [f"request: wanted {wanted}, got {got}"]
    found: list[str] = []
    for name in ("method", "origin", "target"):
        if name in wanted:
            found += _same(name, wanted[name], got[name])
    found += _headers({name.lower(): value for name, value in wanted.get("headers", {}).items()}, got["headers"])
    return found + _body(wanted.get("body"), got)


def _headers(wanted: dict[str, str | None], got: dict[str, str]) -> list[str]:
    found: list[str] = []
    for name, value in wanted.items():
        there = got.get(name)
        if value is not None and there is not None:
            there = _without_boundary(there)
        found += _same(f"header {name}", value, there)
    for name in got.keys() - wanted.keys() - AMBIENT:
        found.append(f"header {name}: not expected, got {got[name]!r}")
    return found


_BOUNDARY = re.compile(r"; boundary=([0-9a-f]+)\Z")


def _without_boundary(value: str) -> str:
    return _BOUNDARY.sub("; boundary=X", value)


def _body(wanted: dict[str, Any] | None, got: dict[str, Any]) -> list[str]:
    content: bytes = got["body"]
    if wanted is None:
        return [f"body: wanted none, got {content!r}"] if content else []
    size = got["headers"].get("content-length")
    if size is not None and int(size) != len(content):
        return [f"content-length: {size}, but {len(content)} bytes"]
    bytes_ = _multipart(wanted["parts"], got) if "parts" in wanted else content_of(wanted)
    return [] if bytes_ == content else [f"body: wanted {bytes_!r}, got {content!r}"]


def _multipart(parts: list[dict[str, Any]], got: dict[str, Any]) -> bytes:
    """The whole body, with the boundary that was sent."""
    found = _BOUNDARY.search(got["headers"].get("content-type", ""))
    boundary = found[1] if found else "none"
    out = b""
    for part in parts:
        head = "".join(f"{name}: {value}\r\n" for name, value in part["headers"].items())
        out += f"--{boundary}\r\n{head}\r\n".encode() + content_of(part) + b"\r\n"
    return out + f"--{boundary}--\r\n".encode()
