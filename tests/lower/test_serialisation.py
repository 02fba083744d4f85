"""What lowering says of members that mean nothing where they stand, and what becomes of binary content."""

from __future__ import annotations

from typing import Any

import pytest

from generator import passes
from generator.ir import Bytes, Scalar, Schema
from tests.lower.support import api, codes

STRING = {"type": "string"}


def _parameter(version: str, **said: Any) -> tuple[bool, list[str]]:
    path = "/x/{p}" if said["in"] == "path" else "/x"
    parameter = {"name": "p", "required": True, "schema": STRING, "allowReserved": True, **said}
    operation = {"operationId": "op", "responses": {"204": {"description": ""}}, "parameters": [parameter]}
    lowered, found = api({"openapi": version, "paths": {path: {"get": operation}}})
    return lowered.operations[0].parameters[0].allow_reserved, codes(found)


@pytest.mark.parametrize(
    ("version", "said"),
    [("3.0.4", {"in": "query"}), ("3.1.1", {"in": "query"}), ("3.2.0", {"in": "path"}), ("3.2.0", {"in": "cookie"})],
)
def test_allow_reserved_counts(version: str, said: dict[str, str]) -> None:
    assert _parameter(version, **said) == (True, [])


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("3.0.4", {"in": "path"}),
        ("3.1.1", {"in": "cookie"}),
        ("3.2.0", {"in": "header"}),
        ("3.2.0", {"in": "cookie", "style": "cookie"}),
    ],
)
def test_allow_reserved_is_ignored_and_said(version: str, said: dict[str, str]) -> None:
    assert _parameter(version, **said) == (False, ["parameter-allow-reserved"])


def _encoding(version: str, media_type: str, said: dict[str, Any]) -> tuple[Any, list[str]]:
    media = {"schema": {"type": "object", "properties": {"a": STRING}}, "encoding": {"a": said}}
    body = {"content": {media_type: media}}
    operation = {"operationId": "op", "responses": {"204": {"description": ""}}, "requestBody": body}
    lowered, found = api({"openapi": version, "paths": {"/x": {"post": operation}}})
    made = lowered.operations[0].body
    assert made is not None
    return made.contents[0].encodings[0], codes(found)


def test_encoding_styles_in_forms() -> None:
    for version in ("3.0.4", "3.1.1"):
        encoding, said = _encoding(version, "application/x-www-form-urlencoded", {"style": "form", "explode": False})
        assert (encoding.style, encoding.explode, encoding.allow_reserved, said) == ("form", False, None, [])


def test_encoding_styles_in_multipart_since_31() -> None:
    encoding, said = _encoding("3.1.1", "multipart/form-data", {"allowReserved": False})
    assert (encoding.allow_reserved, said) == (False, [])
    encoding, said = _encoding("3.0.4", "multipart/form-data", {"style": "form", "allowReserved": True})
    assert (encoding.style, encoding.allow_reserved, said) == (None, None, ["encoding-ignored"] * 2)
    encoding, said = _encoding("3.1.1", "multipart/mixed", {"style": "form", "contentType": "text/csv"})
    assert (encoding.style, encoding.content_type, said) == (None, "text/csv", ["not-supported", "encoding-ignored"])


def test_encoding_headers_are_for_parts() -> None:
    headers = {"headers": {"X-A": {"schema": STRING}}}
    encoding, said = _encoding("3.1.1", "multipart/form-data", headers)
    assert ([h.wire for h in encoding.headers], said) == (["X-A"], [])
    encoding, said = _encoding("3.1.1", "application/x-www-form-urlencoded", headers)
    assert (encoding.headers, said) == ((), ["encoding-ignored"])


@pytest.mark.parametrize(
    ("schema", "wanted"),
    [
        ({"type": "string", "format": "binary"}, Bytes()),
        ({"$ref": "#/components/schemas/File"}, Bytes()),
        (STRING, Scalar("string")),
    ],
)
def test_any_media_type_with_binary_content(schema: dict[str, Any], wanted: object) -> None:
    content = {"*/*": {"schema": schema}}
    operation = {"operationId": "op", "responses": {"200": {"description": "", "content": content}}}
    root = {"openapi": "3.0.4", "paths": {"/x": {"get": operation}}}
    root["components"] = {"schemas": {"File": {"type": "string", "format": "binary"}}}
    lowered, _ = api(root)
    done, _ = passes.run(lowered)
    made = done.operations[0].responses[0].contents[0].schema
    assert isinstance(made, Schema)
    assert made.type == wanted
