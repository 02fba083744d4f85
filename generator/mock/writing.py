"""Content as bytes, by its media type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlencode

from generator.encode import html_text
from generator.ir import Json
from generator.media_types import is_form, is_json, is_multipart

_CONCRETE = {"*/*": "application/json", "application/*": "application/json", "text/*": "text/plain"}
_CONCRETE |= {"image/*": "image/png", "audio/*": "audio/mpeg", "video/*": "video/mp4"}
_BOUNDARY = "mock-boundary"


@cache
def concrete(media_type: str) -> str:
    """A media type that can be sent: ranges have none."""
    kind = media_type.partition(";")[0].strip().lower()
    chosen = _CONCRETE.get(kind, "application/octet-stream" if "*" in kind or "/" not in kind else media_type)
    if is_multipart(chosen) and "boundary=" not in chosen:
        chosen += f"; boundary={_BOUNDARY}"
    return " ".join(chosen.encode("ascii", "replace").decode().split())


def written(content: Json, media_type: str) -> bytes:
    """The content in the form of the media type; text where nothing better is known."""
    kind = media_type.partition(";")[0].strip().lower()
    if is_json(media_type):
        return _json(content).encode("utf-8", "replace")
    if kind == "text/event-stream":
        return "".join(f"data: {_one_line(item)}\n\n" for item in _items(content)).encode("utf-8", "replace")
    if re.search(r"ndjson|jsonl|json-lines|jsonlines", kind):
        return "".join(f"{_json(item)}\n" for item in _items(content)).encode("utf-8", "replace")
    if kind.endswith("json-seq"):
        return "".join(f"\x1e{_json(item)}\n" for item in _items(content)).encode("utf-8", "replace")
    if isinstance(content, str):
        return _encoded(content, media_type)
    if is_form(media_type) and isinstance(content, dict):
        return urlencode([(k, plain(v)) for k, v in content.items()], errors="replace").encode()
    if is_multipart(media_type):
        return _multipart(content, media_type).encode("utf-8", "replace")
    if kind.endswith(("/xml", "+xml")):
        return ('<?xml version="1.0" encoding="UTF-8"?>' + _xml(content, "root")).encode("utf-8", "replace")
    return _encoded(plain(content), media_type)


def plain(value: Json) -> str:
    """A value as text: strings as they are, others as JSON."""
    return value if isinstance(value, str) else _json(value)


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _items(content: Json) -> list[Json]:
    return content if isinstance(content, list) else [content]


def _one_line(value: Json) -> str:
    return value.replace("\n", "\ndata: ") if isinstance(value, str) else _json(value)


def _encoded(text: str, media_type: str) -> bytes:
    found = re.search(r"charset=\"?([\w.:-]+)", media_type, re.I)
    try:
        return text.encode(found[1] if found else "utf-8", "replace")
    except LookupError:
        return text.encode("utf-8", "replace")


def _multipart(content: Json, media_type: str) -> str:
    found = re.search(r"boundary=\"?([^\";,\s]+)", media_type)
    line = f"--{found[1] if found else _BOUNDARY}"
    members = content if isinstance(content, dict) else {str(i): v for i, v in enumerate(_items(content))}
    parts = ""
    for name, value in members.items():
        kind = "text/plain" if isinstance(value, str) else "application/json"
        quoted = re.sub(r"[\r\n\"]", "_", name)
        parts += f'{line}\r\nContent-Disposition: form-data; name="{quoted}"\r\nContent-Type: {kind}\r\n\r\n'
        parts += f"{plain(value)}\r\n"
    return f"{parts}{line}--\r\n"


def _xml(value: Json, name: str) -> str:
    tag = re.sub(r"[^\w.-]|\A(?=[\d.-])", "_", name, flags=re.A) or "item"
    if isinstance(value, list):
        return f"<{tag}>{''.join(_xml(v, 'item') for v in value)}</{tag}>"
    return f"<{tag}>{''.join(_members(value))}</{tag}>"


def _members(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            # XML repeats an element in place of a list.
            yield from (_xml(v, name) for v in (inner if isinstance(inner, list) else [inner]))
    elif value is not None:
        yield html_text(plain(value))
