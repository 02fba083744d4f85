"""The exact list of repairs: one tiny document for each, what is said of it, and a client that can be imported.

A repair that is no longer made, or one without a document here, fails.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

import generator
from generator.diagnostics import Severity, declared
from tests.generating import client, make

ANY = "paths: {}\n"


@dataclass(frozen=True)
class Case:
    """`said` are the repairs, as `line: message`."""

    spec: str
    said: tuple[str, ...]


def doc(rest: str, *said: str, version: str = "'3.0.3'", info: str = "{title: Acme, version: '1'}") -> Case:
    key = "swagger" if version == "'2.0'" else "openapi"
    return Case(f"{key}: {version}\ninfo: {info}\n{rest}", said)


def schema(text: str, *said: str, version: str = "'3.0.3'") -> Case:
    """The schema stands in line 4."""
    held = f"definitions:\n  S: {text}\n" if version == "'2.0'" else f"components:\n  schemas: {{S: {text}}}\n"
    return doc(held + ANY, *said, version=version)


def operation(text: str, *said: str, path: str = "/a", version: str = "'3.0.3'") -> Case:
    """The text stands in line 6 and below."""
    return doc(f"paths:\n  {path}:\n    get:\n      {text}\n", *said, version=version)


OK = "responses: {'200': {description: ok}}"
GET = f"operationId: get\n      {OK}\n      "
CASES: Mapping[str, tuple[Case, ...]] = {
    "repaired-version": (
        doc(ANY, "1: version \"3.0\" is read as '3.0.3'", version="'3.0'"),
        doc(ANY, "1: version 3.1 is read as '3.1.0'", version="3.1"),
    ),
    "repaired-missing-field": (
        doc(ANY, "2: 'version' is missing; it is read as \"0\"", info="{title: Acme}"),
        Case(
            "openapi: 3.0.3\npaths: {}\n",
            (
                "1: there is no 'info'; the API has no name and no version",
                "1: 'title' is missing; it is read as \"API\"",
                "1: 'version' is missing; it is read as \"0\"",
            ),
        ),
        doc("tags: [{name: guide}]\n", "1: there are no 'paths'; the document has no operations"),
        doc("components: {}\n", "1: there are no 'paths'; the document has no operations"),
        operation("operationId: get\n      responses: {'200': {}}", "7: 'description' is missing; it is read as \"\""),
        operation("operationId: get", "5: the operation tells no responses; any is taken"),
        operation(GET + "requestBody: {}", "8: the body has no 'content'; any is taken"),
        doc(
            "servers: [{url: 'https://{a}.example', variables: {a: {}}}]\n" + ANY,
            "3: the variable has no default; it is read as ''",
        ),
    ),
    "repaired-unknown-field": (
        doc("host: a.example\n" + ANY, "3: OpenAPI 3.0 has no 'host' here; it counts as 'x-host'"),
        operation(GET + "foo: 1", "8: OpenAPI 3.0 has no 'foo' here; it counts as 'x-foo'"),
        schema("{type: string, not: {}}", "4: OpenAPI 2.0 has no 'not' here; it counts as 'x-not'", version="'2.0'"),
    ),
    "repaired-newer-field": (
        doc(
            ANY,
            "2: 'summary' is a field of a later OpenAPI than 3.0; it counts as 'x-summary'",
            info="{title: Acme, version: '1', summary: s}",
        ),
        doc(
            "paths: {/a: {query: {operationId: q, responses: {'200': {description: ok}}}}}\n",
            "3: 'query' is a field of OpenAPI 3.2; the document is read as 3.2",
            version="'3.1.0'",
        ),
        operation(
            GET + "parameters:\n"
            "      - {in: querystring, name: q, content: {application/json: {schema: {type: object}}}}",
            "9: 'querystring' is of OpenAPI 3.2; the document is read as 3.2",
            version="'3.1.0'",
        ),
        schema("{type: string, examples: [a, b]}", "4: 'examples' of a schema is of OpenAPI 3.1; the first one counts"),
    ),
    "repaired-null-value": (
        operation(GET + "description: null", "8: 'description' is null; it is read as absent"),
        doc("servers: null\n" + ANY, "3: 'servers' is null; it is read as absent"),
    ),
    "repaired-wrong-scalar": (
        doc(ANY, "2: 'version' is 1.0; it is read as \"1.0\"", info="{title: Acme, version: 1.0}"),
        operation(GET + "deprecated: 'true'", "8: 'deprecated' is \"true\"; it is read as true"),
        schema("{type: string, minLength: '3'}", "4: 'minLength' is \"3\"; it is read as 3"),
    ),
    "repaired-empty-value": (
        schema(
            "{type: object, properties: []}", "4: 'properties' is empty and of the wrong kind; it is read as absent"
        ),
        schema("{type: object, required: []}", "4: 'required' is an empty list; it is read as absent"),
        schema("{type: string, enum: []}", "4: 'enum' is an empty list; it is read as absent"),
        doc(
            "servers: [{url: 'https://{a}.example', variables: {a: {default: b, enum: []}}}]\n" + ANY,
            "3: 'enum' is an empty list; it is read as absent",
            version="'3.1.0'",
        ),
    ),
    "repaired-single-value": (
        operation(GET + "tags: pets", "8: 'tags' is one value; it is read as a list of it"),
        schema("{type: string, enum: {a: 1, b: 2}}", "4: 'enum' is a map; its keys are the values"),
    ),
    "repaired-duplicate-item": (
        schema(
            "{type: object, required: [a, a], properties: {a: {type: string}}}",
            "4: 'required' holds a value twice; it counts once",
        ),
        schema("{type: string, enum: [a, a]}", "4: 'enum' holds a value twice; it counts once", version="'2.0'"),
    ),
    "repaired-status": (
        operation(
            "operationId: get\n      responses: {4xx: {description: no}}", "7: the status '4xx' is read as '4XX'"
        ),
        operation(
            "operationId: get\n      responses: {Default: {description: no}}",
            "7: the status 'Default' is read as 'default'",
        ),
    ),
    "repaired-type": (
        schema("{type: int}", "4: there is no type 'int'; it is read as 'integer'"),
        schema("{type: zork}", "4: there is no type 'zork'; any value is taken"),
        schema("{type: [string, integer]}", "4: a list of types is read as 3.1 does"),
        schema("{type: {a: b}}", "4: 'type' is an object; the schema says nothing about the type"),
        schema("{type: []}", "4: 'type' is an empty list; any type is taken", version="'3.1.0'"),
    ),
    "repaired-null-type": (
        schema("{type: 'null'}", "4: type 'null' is read as nullable"),
        schema("{type: [string, 'null']}", "4: a list of types is read as 3.1 does"),
        schema("{oneOf: [{type: string}, {type: 'null'}]}", "4: null among the schemas of 'oneOf' is read as nullable"),
    ),
    "repaired-const": (schema("{type: string, const: a}", "4: 'const' is read as an enum of one value"),),
    "repaired-items": (
        schema(
            "{type: array, maxItems: '3'}",
            "4: an array without 'items'; they may be anything",
            "4: 'maxItems' is \"3\"; it is read as 3",
        ),
        schema("{type: array, items: [{type: string}]}", "4: 'items' is a list; each item may be any of them"),
        operation(
            GET + "parameters: [{in: query, name: a, type: array, maxItems: '3'}]",
            "8: an array without 'items'; they are read as text",
            "8: 'maxItems' is \"3\"; it is read as 3",
            version="'2.0'",
        ),
    ),
    "repaired-exclusive-limit": (
        schema("{type: integer, exclusiveMinimum: 3}", "4: 'exclusiveMinimum: 3' is read as 3.1 does"),
        schema(
            "{type: integer, minimum: 3, exclusiveMinimum: true}",
            "4: 'exclusiveMinimum: true' is read as 3.0 does",
            version="'3.1.0'",
        ),
    ),
    "repaired-pattern": (
        schema(
            "{type: string, pattern: '[', minLength: 1.0, maxLength: '2'}",
            "4: the pattern is no regular expression here (unterminated character set at position 0);"
            " it is not checked",
            "4: 'minLength' is 1.0; it is read as 1",
            "4: 'maxLength' is \"2\"; it is read as 2",
        ),
    ),
    "repaired-required": (
        schema(
            "{type: object, properties: {a: {type: string, required: true}}}",
            "4: 'required' at a property belongs into its object's list: 'a'",
        ),
        schema("{type: string, required: true}", "4: 'required' is no list; it says nothing here"),
    ),
    "repaired-discriminator": (
        schema(
            "{type: object, discriminator: k, properties: {k: {type: string}}}",
            "4: a discriminator of Swagger 2.0 is read as {propertyName: k}",
        ),
        schema(
            "{type: object, discriminator: {}}", "4: a discriminator without propertyName tells nothing; it is left out"
        ),
        schema(
            "{type: object, discriminator: {propertyName: k}, required: [k], properties: {k: {type: string}}}",
            "4: a discriminator of OpenAPI 3 is read as its property's name",
            version="'2.0'",
        ),
    ),
    "repaired-operation-id": (
        doc(
            f"paths:\n  /a: {{get: {{operationId: x, {OK}}}}}\n  /b: {{get: {{operationId: x, {OK}}}}}\n",
            "5: the operationId 'x' stands twice",
        ),
    ),
    "repaired-inlined-reference": (
        doc(
            f"paths:\n  /a: {{get: {{operationId: x, {OK}}}}}\n  /b: {{put: {{$ref: '#/x-ops/b'}}}}\n"
            f"x-ops: {{b: {{operationId: y, {OK}}}}}\n",
            "5: an operation cannot be a reference; what stands at '#/x-ops/b' is put in its place",
        ),
    ),
    "repaired-example-reference": (
        operation(
            "responses: {'200': {description: ok, content: {application/json: {examples: {a: {$ref: '#/nowhere'}}}}}}",
            "6: '#/nowhere' is not there; the example is left out",
        ),
    ),
    "repaired-unused-component": (
        doc(
            "components:\n  schemas:\n    S: {$ref: '#/components/schemas/Gone'}\n" + ANY,
            "5: '#/components/schemas/Gone' is not there; this component, which nobody uses, is left out",
        ),
    ),
    "repaired-reference-case": (
        doc(
            "components:\n  schemas:\n    S: {$ref: '#/components/Schemas/t'}\n    T: {type: string}\n" + ANY,
            "5: '#/components/Schemas/t' is not there; "
            "it is read as '#/components/schemas/T', which is spelled otherwise",
        ),
    ),
    "repaired-local-reference": (
        Case(
            "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\ncomponents:\n  schemas:\n    S:\n"
            "      {type: object, $defs: {T: {type: string}}, properties: {a: {$ref: '#/$defs/T'}}}\n",
            ("6: '#/$defs/T' is not there; it is read as '#/components/schemas/S/$defs/T'",),
        ),
    ),
    "repaired-path-parameter": (
        operation(
            GET + "parameters: [{name: spare, in: path, required: true, schema: {type: string}}]",
            "8: the path has no 'spare'; the parameter is left out",
        ),
        operation(GET.rstrip(), "5: the path's 'b' is not declared; it is read as text", path="'/a/{b}'"),
        operation(
            GET + "parameters: [{in: path, name: b, schema: {type: string}}]",
            "8: a path parameter is always required",
            path="'/a/{b}'",
        ),
        operation(
            GET + "parameters: [{in: query, name: b, schema: {type: string}}]",
            "8: 'b' is a variable of the path, not of the query",
            path="'/a/{b}'",
        ),
    ),
    "repaired-path": (
        operation(
            GET + "parameters: [{name: id, in: path, required: true, style: matrix, schema: {type: string}}]",
            "4: the path '/a{;id*}' is read as '/a{id}'",
            path="'/a{;id*}'",
        ),
        operation(GET.rstrip(), "4: the path 'a' is read as '/a'", path="a"),
        operation(
            GET + "parameters: [{in: query, name: b, schema: {type: string}}]",
            "4: the path 'a?b={b}' is read as '/a'",
            path="'a?b={b}'",
        ),
    ),
    "repaired-parameter": (
        operation(
            GET + "parameters: [{in: query, name: a, type: string}]",
            "8: 'type' belong into the schema; they count there",
        ),
        operation(
            GET + "parameters: [{in: query, name: a}]",
            "8: the parameter has no schema; any value is taken",
        ),
        operation(
            GET + "parameters: [{in: query, name: a}]",
            "8: the parameter has no type; it is read as text",
            version="'2.0'",
        ),
        operation(
            GET + "parameters: [{in: query, name: a, schema: {type: integer}}]",
            "8: only a body parameter has a schema; its fields count at the parameter",
            version="'2.0'",
        ),
        operation(
            GET + "parameters:\n      - {in: query, name: a, schema: {}, content: {application/json: {schema: {}}}}",
            "9: both schema and content; content says more and counts",
        ),
    ),
    "repaired-examples": (
        operation(
            GET + "parameters:\n"
            "      - {in: query, name: a, schema: {type: string}, example: a, examples: {b: {value: b}}}",
            "9: both example and examples; the examples count",
        ),
    ),
    "repaired-default": (
        schema("{type: integer, default: '3'}", '4: the default "3" does not fit its schema; it is read as 3'),
        schema("{type: integer, default: many}", '4: the default "many" does not fit its schema; it does not count'),
        schema("{type: boolean, default: 'True'}", '4: the default "True" does not fit its schema; it is read as true'),
        schema(
            "{type: string, enum: [A], default: a}", '4: the default "a" does not fit its schema; it is read as "A"'
        ),
    ),
    "repaired-text-reference": (
        doc(
            "components: {schemas: {S: {type: string, description: {$ref: '#/x-t'}}}}\nx-t: text\n" + ANY,
            "3: 'description' is a reference where text belongs; it is left out",
        ),
    ),
}
EVERY = [(code, i) for code, cases in CASES.items() for i in range(len(cases))]


@pytest.mark.parametrize(("code", "number"), EVERY)
def test_what_is_said(code: str, number: int) -> None:
    case = CASES[code][number]
    made = make(case.spec)
    repairs = [d for d in made.said if d.code.startswith("repaired-")]
    assert tuple(f"{d.position.line if d.position else 0}: {d.message}" for d in repairs) == case.said
    assert code in [d.code for d in repairs]
    assert {d.severity for d in repairs} == {Severity.WARNING}
    assert not made.failed, made.lines()


@pytest.mark.parametrize(("code", "number"), EVERY)
def test_the_client_is_importable(code: str, number: int, tmp_path: Path) -> None:
    assert isinstance(client(CASES[code][number].spec, tmp_path), ModuleType)


@pytest.mark.parametrize("code", CASES)
def test_strict_refuses(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from generator.cli import main

    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(CASES[code][0].spec)
    assert main(["generate", "api.yaml", "--target", "python", "--out", "out", "--strict"]) == 1
    assert f"error[{code}]" in capfd.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_list_is_exact() -> None:
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    pages = {"repaired-example"}  # of a page, not of a document: tests/pages
    assert set(CASES) == {name for name in declared() if name.startswith("repaired-")} - pages


def test_a_sound_document_is_left_alone() -> None:
    spec = doc(f"servers: [{{url: https://acme.example}}]\npaths: {{/a: {{get: {{operationId: x, {OK}}}}}}}\n").spec
    assert make(spec).lines() == []
