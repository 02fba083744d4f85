"""Forms as they arrived, read again by other code than the client's: names, how often, and texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from tests.corpus.values import loose

Pairs = list[tuple[str, str]]


def pairs(content_type: str, body: bytes) -> Pairs:
    """(name, text) of every member of a form."""
    if content_type.lower().startswith("multipart/"):
        return _multipart(content_type, body)
    return parse_qsl(body.decode(), keep_blank_values=True)


def _multipart(content_type: str, body: bytes) -> Pairs:
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    out: Pairs = []
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        name = part.get_param("name", header="content-disposition")
        out.append((str(name), content.decode("utf-8", "surrogateescape") if isinstance(content, bytes) else ""))
    return out


def differing(given: Mapping[str, Any], arrived: Pairs) -> str | None:
    """What was given and did not arrive, or as something else. How objects travel is for the wire vectors to say."""
    names = {name for name, _ in arrived}
    for name, value in given.items():
        texts = [text for key, text in arrived if key == name]
        if isinstance(value, dict) or value is None or value == []:
            continue
        if name not in names:
            return f"{name!r} did not arrive"
        if not isinstance(value, list) and not _same(value, texts):
            return f"{name!r} arrived as {texts[:2]!r}, given as {value!r}"
    return None


def _same(value: Any, texts: list[str]) -> bool:
    if len(texts) != 1:
        return False
    if texts[0] == "sample\n" or loose(texts[0]) == loose(value):
        return True
    try:  # a media type of its own may ask for JSON
        return bool(loose(json.loads(texts[0])) == loose(value))
    except ValueError:
        return False
