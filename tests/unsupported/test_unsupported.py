"""The exact list of what documents may say and clients do not do. A gap that closes fails its test: remove the entry.

Each entry has a tiny document, what is said about it, and what is generated instead.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

import generator
from generator.diagnostics import Severity, declared
from generator.lower.unsupported import GAPS, MIXED
from tests.generating import Made, client, make

HEAD = "openapi: {version}\ninfo: {{title: Acme, version: '1'}}\nservers: [{{url: https://api.acme.example}}]\n"


@dataclass(frozen=True)
class Entry:
    """`said` is code and pointer; `instead` stands in the generated file that ends with `file`."""

    spec: str
    said: tuple[str, str]
    file: str
    instead: str


def schema(text: str, at: str, instead: str, code: str = "not-expressed", version: str = "3.1.0") -> Entry:
    spec = HEAD.format(version=version) + f"paths: {{}}\ncomponents:\n  schemas:\n    S: {text}\n"
    return Entry(spec, (code, f"#/components/schemas/S{at}"), "surface.txt", instead)


def operation(text: str, at: str, instead: str, version: str = "3.1.0", file: str = "resources/a.py") -> Entry:
    ok = "" if text.startswith("responses") else "      responses: {'200': {description: ok}}\n"
    spec = HEAD.format(version=version) + f"paths:\n  /a:\n    post:\n      operationId: send\n{ok}      {text}\n"
    return Entry(spec, ("not-supported", f"#/paths/~1a/post{at}"), file, instead)


def body(media: str, text: str, at: str, instead: str, version: str = "3.1.0") -> Entry:
    place = f"/requestBody/content/{media.replace('/', '~1')}{at}"
    return operation(f"requestBody: {{required: true, content: {{{media}: {text}}}}}", place, instead, version)


def parameter(text: str, at: str, instead: str, version: str = "3.1.0") -> Entry:
    return operation(f"parameters: [{{name: a, {text}}}]", f"/parameters/0{at}", instead, version)


def scheme(text: str, at: str, instead: str, version: str = "3.1.0") -> Entry:
    spec = HEAD.format(version=version) + (
        "security: [{s: []}]\npaths:\n  /a: {get: {operationId: get, responses: {'200': {description: ok}}}}\n"
        f"components: {{securitySchemes: {{s: {text}}}}}\n"
    )
    return Entry(spec, ("not-supported", f"#/components/securitySchemes/s{at}"), "_client.py", instead)


TREE = "{$id: 'https://acme.example/tree', $dynamicAnchor: n, type: object, properties: {next: {$dynamicRef: '#n'}}}"
DEEP = (
    HEAD.format(version="3.1.0")
    + "paths:\n  /a:\n    post:\n      operationId: send\n      responses: &r {'200': {description: ok}}\n"
    + "      callbacks:\n"
    + "        c: {'{$request.body#/a}': {post: {operationId: one, responses: *r, callbacks: {c: {'{$request.body#/b}':"
    + " {post: {operationId: two, responses: *r, callbacks: {c: {'{$request.body#/c}': {post: {operationId: three,"
    + " responses: *r}}}}}}}}}}}\n"
)

ENTRIES: Mapping[str, Entry] = {
    "schema.not": schema("{type: object, properties: {a: {not: {type: string}}}}", "/properties/a/not", "S.a: Any"),
    "schema.if": schema(
        "{type: object, properties: {a: {if: {const: 1}, then: {maximum: 2}}}}", "/properties/a/if", "S.a: Any"
    ),
    "schema.contains": schema(
        "{type: object, properties: {a: {type: array, contains: {const: 1}}}}",
        "/properties/a/contains",
        "S.a: list[Any]",
    ),
    "schema.propertyNames": schema(
        "{type: object, properties: {a: {type: object, propertyNames: {pattern: '^x'}}}}",
        "/properties/a/propertyNames",
        "S.a: dict[str, Any]",
    ),
    "schema.dependentSchemas": schema(
        "{type: object, properties: {a: {type: string}}, dependentSchemas: {a: {required: [b]}}}",
        "/dependentSchemas",
        "S.a: str (optional)",
    ),
    "schema.dependentRequired": schema(
        "{type: object, properties: {a: {type: string}}, dependentRequired: {a: [a]}}",
        "/dependentRequired",
        "S.a: str (optional)",
    ),
    "schema.dependencies": schema(
        "{type: object, properties: {a: {type: string}}, dependencies: {a: [a]}}",
        "/dependencies",
        "S.a: str (optional)",
    ),
    "schema.unevaluatedItems": schema(
        "{type: object, properties: {a: {type: array, unevaluatedItems: {type: string}}}}",
        "/properties/a/unevaluatedItems",
        "S.a: list[Any]",
    ),
    "schema.contentSchema": schema(
        "{type: object, properties: {a: {type: string, contentMediaType: text/json, contentSchema: {type: object}}}}",
        "/properties/a/contentSchema",
        "S.a: str (optional)",
    ),
    "schema.$vocabulary": schema(
        "{type: object, $vocabulary: {}, properties: {a: {type: string}}}", "/$vocabulary", "S.a: str (optional)"
    ),
    "schema.patternProperties": schema(
        "{type: object, properties: {a: {type: object, patternProperties: {'^x': {type: integer}}}}}",
        "/properties/a/patternProperties",
        "S.a: dict[str, int] (optional)",
    ),
    "schema.$schema": schema(
        "{type: object, $schema: 'http://json-schema.org/draft-07/schema#', properties: {a: {type: string}}}",
        "/$schema",
        "S.a: str (optional)",
        "not-supported",
    ),
    "schema.$ref": schema(
        "{type: object, properties: {a: {$ref: '#/components/schemas/T', minLength: 3}}}\n    T: {type: string}",
        "/properties/a",
        "S.a: str (optional)",
        version="3.0.3",
    ),
    "dynamic-ref": schema(
        "{$ref: '#/components/schemas/Tree', $defs: {n: {$dynamicAnchor: n, type: string}}}\n    Tree: " + TREE,
        "",
        "Tree.next: Tree (optional)",
    ),
    "alternatives-ignored": schema(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
        "/anyOf",
        "S.a: str (optional)",
        "alternatives-ignored",
    ),
    "document.jsonSchemaDialect": Entry(
        HEAD.format(version="3.1.0") + "jsonSchemaDialect: https://acme.example/dialect\npaths: {}\n",
        ("not-supported", "#/jsonSchemaDialect"),
        "pyproject.toml",
        "acme",
    ),
    "tag.parent": Entry(
        HEAD.format(version="3.2.0") + "tags: [{name: a, parent: b}, {name: b}]\npaths: {}\n",
        ("not-supported", "#/tags/0/parent"),
        "pyproject.toml",
        "acme",
    ),
    "tag.kind": Entry(
        HEAD.format(version="3.2.0") + "tags: [{name: a, kind: nav}]\npaths: {}\n",
        ("not-supported", "#/tags/0/kind"),
        "pyproject.toml",
        "acme",
    ),
    "scheme.mutualTLS": scheme("{type: mutualTLS}", "/type", "MutualTLSScheme()"),
    "scheme.oauth2": scheme(
        "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example/t', scopes: {}}}}",
        "/type",
        "s: Token | None",
    ),
    "scheme.openIdConnect": scheme(
        "{type: openIdConnect, openIdConnectUrl: 'https://a.example/o'}", "/type", "s: Token | None"
    ),
    "scheme.scheme": scheme("{type: http, scheme: digest}", "/scheme", 'HandshakeScheme("digest")'),
    "media.xml": body("application/xml", "{schema: {type: object}}", "", 'TextBody("application/xml")'),
    "media.multipart": body(
        "multipart/mixed",
        "{schema: {type: object, properties: {a: {type: string}}}}",
        "",
        'MultipartBody("multipart/mixed"',
    ),
    "media.encoding": body(
        "application/json",
        "{schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: text/plain}}}",
        "/encoding",
        'JsonBody("application/json", required=True)',
    ),
    "media.prefixEncoding": body(
        "multipart/form-data",
        "{schema: {type: object}, prefixEncoding: [{contentType: text/plain}]}",
        "/prefixEncoding",
        'MultipartBody("multipart/form-data"',
        "3.2.0",
    ),
    "media.itemEncoding": body(
        "multipart/form-data",
        "{schema: {type: object}, itemEncoding: {contentType: text/plain}}",
        "/itemEncoding",
        'MultipartBody("multipart/form-data"',
        "3.2.0",
    ),
    **{
        f"encoding.{key}": body(
            "multipart/form-data",
            f"{{schema: {{type: object, properties: {{a: {{type: object}}}}}}, encoding: {{a: {{{key}: {value}}}}}}}",
            f"/encoding/a/{key}",
            'MultipartBody("multipart/form-data", required=True)',
            "3.2.0",
        )
        for key, value in {"encoding": "{}", "prefixEncoding": "[]", "itemEncoding": "{}"}.items()
    },
    "example.serializedValue": body(
        "application/json",
        "{schema: {type: object}, examples: {e: {serializedValue: '{}'}}}",
        "/examples/e/serializedValue",
        'JsonBody("application/json", required=True)',
        "3.2.0",
    ),
    "parameter.deepObject": parameter(
        "in: query, style: deepObject, schema: {type: string}", "/style", 'Query("a", style="deepObject"'
    ),
    "parameter.delimited": parameter(
        "in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: string}}",
        "/style",
        'Query("a", style="pipeDelimited")',
    ),
    "unsupported-nested-callback": Entry(
        DEEP, ("unsupported-nested-callback", "#/paths/~1a/post/callbacks"), "resources/a.py", "def send("
    ),
    "example-outside": Entry(
        body("application/json", "{schema: {}, examples: {e: {externalValue: 'https://a.example/e'}}}", "", "").spec,
        ("example-outside", "#/paths/~1a/post/requestBody/content/application~1json/examples/e"),
        "resources/a.py",
        'JsonBody("application/json", required=True)',
    ),
}

# Codes that tell of something in a document that clients do not do. `not-expressed` and `not-supported` have a list of
# their own (GAPS and MIXED); these are told by the code that meets them. Both products of allOf need large documents:
# tests/lower has them.
BY_CODE = {"dynamic-ref", "alternatives-ignored", "unsupported-nested-callback", "example-outside"}
ELSEWHERE = {"unsupported-type", "unsupported-security", "unsupported-version"}  # repairs and refusals, no features
LARGE = {"unsupported-allof-product", "unsupported-allof-depth"}


def made(entry: Entry) -> Made:
    return make(entry.spec)


@pytest.mark.parametrize("name", ENTRIES)
def test_what_is_said(name: str) -> None:
    entry = ENTRIES[name]
    said = [(d.code, d.pointer) for d in made(entry).said]
    code, pointer = entry.said
    if name in BY_CODE:
        assert any(c == name for c, _ in said), made(entry).lines()
    else:
        assert (code, pointer) in said, made(entry).lines()
    assert all(d.position is not None for d in made(entry).said)


@pytest.mark.parametrize("name", ENTRIES)
def test_nothing_worse_is_said(name: str) -> None:
    worse = [d for d in made(ENTRIES[name]).said if d.severity is not Severity.NOTE and d.code != "dynamic-ref"]
    assert worse == []


@pytest.mark.parametrize("name", ENTRIES)
def test_what_is_generated_instead(name: str) -> None:
    entry = ENTRIES[name]
    files = made(entry).files
    (found,) = [content.decode() for path, content in files.items() if path.endswith(entry.file)]
    assert entry.instead in re.sub(r"(?<=\() | (?=\))", "", re.sub(r"\s+", " ", found)), found


@pytest.mark.parametrize("name", ENTRIES)
def test_the_client_is_importable(name: str, tmp_path: Path) -> None:
    assert isinstance(client(ENTRIES[name].spec, tmp_path), ModuleType)


def test_the_list_is_exact() -> None:
    gaps = [gap.id for gap in GAPS]
    assert len(gaps) == len(set(gaps))
    assert set(ENTRIES) == {*gaps, *MIXED, *BY_CODE}


def test_no_other_code_tells_of_a_gap() -> None:
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    named = {name for name in declared() if name.startswith("unsupported-")}
    assert named == LARGE | ELSEWHERE | {"unsupported-nested-callback"}
    assert set(declared()) >= BY_CODE


# Where the same words mean something that is supported, nothing is said.
QUIET = {
    "dialect": HEAD.format(version="3.1.0")
    + "jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\npaths: {}\n",
    "schema": schema("{$schema: 'https://json-schema.org/draft/2020-12/schema', type: string}", "", "").spec,
    "closed": schema("{type: object, properties: {a: {}}, unevaluatedProperties: false}", "", "").spec,
    "bearer": scheme("{type: http, scheme: Bearer}", "", "").spec,
    "basic": scheme("{type: http, scheme: basic}", "", "").spec,
    "apiKey": scheme("{type: apiKey, in: header, name: X}", "", "").spec,
    "reserved": parameter("in: query, allowReserved: true, schema: {type: string}", "", "").spec,
    "deepObject": parameter("in: query, style: deepObject, explode: true, schema: {type: object}", "", "").spec,
    "pipe": parameter("in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {}}", "", "").spec,
    "encoding": body(
        "multipart/form-data",
        "{schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: text/plain}}}",
        "",
        "",
    ).spec,
    "nullable beside $ref": schema(
        "{type: object, properties: {a: {$ref: '#/components/schemas/T', nullable: true, description: x}}}\n"
        "    T: {type: string}",
        "",
        "",
        version="3.0.3",
    ).spec,
}


@pytest.mark.parametrize("name", QUIET)
def test_what_is_supported_is_not_told(name: str) -> None:
    assert make(QUIET[name]).lines() == []


def test_expressions_of_callbacks_are_no_parameters() -> None:
    spec = DEEP.replace("one", "uno")
    assert [d.code for d in make(spec).said] == ["unsupported-nested-callback"]
