"""Says what openapi-core thinks of requests. Runs in an environment of its own: openapi-core wants another version of
the validator than the project has. Imports nothing of the project.

Reads lines of JSON `{"document": file, "requests": file}` and answers with a line for each request: a verdict of
`{"error": text or null, "values": {...}, "path": the path it was found to be for}`.
"""

from __future__ import annotations

import base64
import datetime
import json
import sys
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import Config, OpenAPI  # type: ignore[import-not-found]
from openapi_core.datatypes import RequestParameters  # type: ignore[import-not-found]
from openapi_core.deserializing.media_types.util import (  # type: ignore[import-not-found]
    data_form_loads,
    json_loads,
    plain_loads,
)
from openapi_core.templating.paths.finders import APICallPathFinder  # type: ignore[import-not-found]
from werkzeug.datastructures import Headers, ImmutableMultiDict  # type: ignore[import-not-found]


class _Finder(APICallPathFinder):  # type: ignore[misc]
    """Finds by the path as it was sent; what it finds in the path is decoded, once. `last` is the path it took."""

    last = ""

    def find(self, method: str, name: str) -> Any:
        found = super().find(method, name)
        variables = {key: unquote(value) for key, value in found.path_result.variables.items()}
        _Finder.last = found.path_result.pattern
        return found._replace(path_result=replace(found.path_result, variables=variables))


class _Request:
    def __init__(self, told: dict[str, Any]) -> None:
        url = urlsplit(told["url"])
        headers = Headers([(name, value) for name, value in told["headers"]])
        cookies = [
            tuple(part.strip().split("=", 1)) for part in (headers.get("cookie") or "").split(";") if "=" in part
        ]
        query = parse_qsl(url.query, keep_blank_values=True)
        self.host_url = f"{url.scheme}://{url.netloc}"
        self.path = url.path
        self.method = told["method"].lower()
        self.body = base64.b64decode(told["body"])
        self.content_type = headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query),
            header=headers,
            cookie=ImmutableMultiDict([(k, unquote(v)) for k, v in cookies]),
        )


def _plain(value: Any) -> Any:
    """Values as JSON has them."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, (datetime.date, datetime.time, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if hasattr(value, "__dict__"):
        return _plain(vars(value))
    return str(value)


def _cut(text: str) -> str:
    """A long message without its middle: it begins with the value and ends with what is wrong."""
    return text if len(text) <= 200 else f"{text[:120]}…{text[-80:]}"


def _words(error: BaseException) -> str:
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < 4:
        inner = [f"{_cut(e.message)} at {list(e.absolute_path)}" for e in getattr(seen, "schema_errors", None) or ()]
        below = seen.__cause__ or (seen.__context__ if not seen.__suppress_context__ else None)
        told = " ".join(inner) or (str(seen) if below is None or len(str(seen)) < 100 else "…")
        parts.append(f"{type(seen).__name__}: {told}"[:500])
        seen = below
    return " <- ".join(parts)


class _Media(dict[str, Any]):
    """A reader for every media type: openapi-core has a few, and takes the others for bytes."""

    def __contains__(self, media_type: object) -> bool:
        return str(media_type).endswith(("+json", "*")) or str(media_type).startswith(("text/", "multipart/"))

    def __getitem__(self, media_type: str) -> Any:
        if media_type.endswith("*"):
            return _any_loads
        if media_type.endswith("json"):
            return json_loads
        return data_form_loads if media_type.startswith("multipart/") else plain_loads


def _any_loads(value: bytes, **_: str) -> Any:
    """What a range of media types holds: JSON, if it can be read as such."""
    try:
        return json.loads(value)
    except ValueError:
        return value


class _Formats(dict[str, Any]):
    """Formats that openapi-core does not know are annotations, as JSON Schema has it."""

    def __contains__(self, name: object) -> bool:
        return name not in _OWN_FORMATS

    def __getitem__(self, name: str) -> Any:
        return lambda value: value


_OWN_FORMATS = ("int32", "int64", "float", "double", "date", "date-time", "password", "uuid")


def _verdict(api: Any, told: dict[str, Any]) -> dict[str, Any]:
    _Finder.last = ""
    return {**_found(api, told), "path": _Finder.last}


def _found(api: Any, told: dict[str, Any]) -> dict[str, Any]:
    try:
        result = api.unmarshal_request(_Request(told))
    except Exception as error:
        return {"error": _words(error), "values": {}}
    if result.errors:
        return {"error": " ; ".join(_words(e) for e in result.errors), "values": {}}
    parameters = result.parameters
    values = {place: _plain(dict(getattr(parameters, place) or {})) for place in ("path", "query", "header", "cookie")}
    return {"error": None, "values": {**values, "body": _plain(result.body)}}


def judge(document: dict[str, Any], requests: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What is to be said of each request."""
    try:
        config = Config(
            spec_validator_cls=None,
            path_finder_cls=_Finder,
            extra_media_type_deserializers=_Media(),
            extra_format_unmarshallers=_Formats(),
        )
        api = OpenAPI.from_dict(document, config=config)
    except Exception as error:
        for _ in requests:
            yield {"error": f"document refused: {_words(error)}", "values": {}, "path": ""}
        return
    for told in requests:
        yield _verdict(api, told)


def main() -> None:
    sys.setrecursionlimit(20_000)
    for line in sys.stdin:
        job = json.loads(line)
        document, requests = (json.loads(Path(job[key]).read_text()) for key in ("document", "requests"))
        for answer in judge(document, requests):
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
