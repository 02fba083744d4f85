"""The examples of a page: its curl line and its JSON, with the small repairs that captured pages need."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from generator.ir import Json


@dataclass(frozen=True, slots=True)
class Curl:
    """A request as its example shows it. `path` has no query string; `authorized` is its Authorization header.

    `headers` are the names of its headers in lower case.
    """

    method: str
    origin: str
    path: str
    query: tuple[tuple[str, str], ...]
    authorized: str | None
    headers: tuple[str, ...]
    content_type: str | None
    body: Json
    has_body: bool


def read_curl(line: str) -> Curl | None:
    """The request of a curl line; None if it cannot be read."""
    try:
        words = shlex.split(line)
    except ValueError:
        return None
    if not words or words[0] != "curl":
        return None
    method, url, data = "", "", None
    headers: dict[str, str] = {}
    pending = iter(words[1:])
    for word in pending:
        if word in ("-X", "--request"):
            method = next(pending, "")
        elif word in ("-H", "--header"):
            name, _, value = next(pending, "").partition(":")
            headers[name.strip().lower()] = value.strip()
        elif word in ("-d", "--data", "--data-raw"):
            data = next(pending, "")
        elif not word.startswith("-"):
            url = word
    if not url:
        return None
    try:
        body = read_json(data)[0] if data is not None else None
        parts = urlsplit(url)
    except ValueError:
        body, parts = None, urlsplit("")
    return Curl(
        method or ("POST" if data is not None else "GET"),
        f"{parts.scheme}://{parts.netloc}" if parts.netloc else "",
        parts.path,
        tuple(parse_qsl(parts.query, keep_blank_values=True)),
        headers.get("authorization"),
        tuple(headers),
        headers.get("content-type"),
        body,
        data is not None,
    )


def read_json(text: str) -> tuple[Json, str | None]:
    """The value of a JSON text and what had to be repaired. Raises ValueError (with `pos`) if it cannot be."""
    repaired = None
    for _ in range(20):
        try:
            return json.loads(text, parse_constant=_refused), repaired
        except json.JSONDecodeError as error:
            before, after = text[: error.pos], text[error.pos :]
            if error.msg.startswith("Extra data") and re.fullmatch(r"[\s}\]]+", after):
                text, repaired = before, "there is a bracket too many"
            elif error.msg.startswith("Expecting ',' delimiter") and after[:1] in '"{[':
                text, repaired = f"{before},{after}", "a comma is missing"
            else:
                raise
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
    raise ValueError("too many mistakes")


def _refused(constant: str) -> Json:
    raise ValueError(f"{constant} is no JSON number")


def placeholder_type(value: Json) -> str:
    """The type that a placeholder of a curl body tells."""
    if isinstance(value, bool) or value in ("true", "false", "True", "False"):
        return "Boolean"
    if isinstance(value, (int, float)) or (isinstance(value, str) and value.isdigit()):
        return "Integer"
    return "List" if isinstance(value, list) else "Object" if isinstance(value, dict) else "String"
