"""What is said of an invalid document: the fault itself, at its own place, once."""

from __future__ import annotations

import time

import pytest

from tests.generating import make

HEAD = "openapi: {version}\ninfo: {{title: Acme, version: '1'}}\n"
CASES = {
    "where a parameter is": (
        "3.0.3",
        "paths: {/a: {get: {parameters: [{name: x, in: quer, schema: {type: string}}],"
        " responses: {'200': {description: ok}}}}}",
        "#/paths/~1a/get/parameters/0/in",
        "'in' is 'quer'; it may be 'path', 'query', 'header' or 'cookie'",
    ),
    "a style of another place": (
        "3.0.3",
        "paths: {/a: {get: {parameters: [{name: x, in: query, style: matrix, schema: {type: string}}],"
        " responses: {'200': {description: ok}}}}}",
        "#/paths/~1a/get/parameters/0/style",
        "'style' is 'matrix'; it may be 'form', 'spaceDelimited', 'pipeDelimited' or 'deepObject'",
    ),
    "what a scheme lacks": (
        "3.0.3",
        "paths: {}\ncomponents: {securitySchemes: {a: {type: oauth2}}}",
        "#/components/securitySchemes/a",
        "'flows' is missing in 'a'",
    ),
    "a status": (
        "3.0.3",
        "paths: {/a: {get: {responses: {'200': {description: ok}, foo: {description: no}}}}}",
        "#/paths/~1a/get/responses/foo",
        "'foo' is no status; write a code such as '200', a range such as '4XX' or 'default'",
    ),
    "a component's name": (
        "3.1.0",
        "paths: {}\ncomponents: {schemas: {'a b': {type: string}}}",
        "#/components/schemas/a b",
        "'a b' is no name for a component; letters, digits, '.', '-' and '_' may be in it",
    ),
    "another kind": (
        "3.1.0",
        "paths: {/a: {get: {responses: {'200': [ok]}}}}",
        "#/paths/~1a/get/responses/200",
        "'200' is [\"ok\"]; it must be an object",
    ),
    "an item of another kind": (
        "3.1.0",
        "servers: [true]\npaths: {}",
        "#/servers/0",
        "item 0 of 'servers' is true; it must be an object",
    ),
    "what may be there": ("3.1.0", "", "#", "'paths', 'components' or 'webhooks' is missing"),
    "what excludes each other": (
        "3.2.0",
        "paths: {}\ncomponents: {examples: {e: {value: 1, serializedValue: '1'}}}",
        "#/components/examples/e",
        "'e' has 'value' and 'serializedValue', which exclude each other",
    ),
    "a fault within, not what follows from it": (
        "3.2.0",
        "paths: {}\ncomponents: {securitySchemes: {a: {type: oauth2, flows: {implicit: {scopes: {}}}}}}",
        "#/components/securitySchemes/a/flows/implicit",
        "'authorizationUrl' is missing in 'implicit'",
    ),
    "a link to two operations": (
        "3.1.0",
        "paths: {}\ncomponents: {links: {l: {operationId: a, operationRef: b}}}",
        "#/components/links/l",
        "'l' has 'operationRef' and 'operationId', which exclude each other",
    ),
    "a parameter that the path has not": (
        "3.0.3",
        "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/X'}],"
        " responses: {'200': {description: ok}}}}}\n"
        "components: {parameters: {X: {name: x, in: path, required: true, schema: {type: string}}}}",
        "#/paths/~1a/get",
        "the path parameter 'x' is declared, but '/a' has no '{x}'",
    ),
    "a parameter that is there before": (
        "3.0.3",
        "paths: {/a: {get: {parameters: [{name: x, in: query, schema: {type: string}},"
        " {name: x, in: query, schema: {type: integer}}], responses: {'200': {description: ok}}}}}",
        "#/paths/~1a/get/parameters/1",
        "Duplicate parameter 'x'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_fault_itself(name: str) -> None:
    version, text, pointer, message = CASES[name]
    made = make(HEAD.format(version=version) + text + "\n")
    errors = [d for d in made.said if d.severity.value == "error"]
    assert [(d.code, d.pointer, d.message) for d in errors] == [("invalid-document", pointer, message)]
    assert errors[0].position is not None


def test_two_faults_of_one_object_are_two() -> None:
    made = make(HEAD.format(version="3.0.3") + "paths: {}\ncomponents: {securitySchemes: {a: {type: apiKey}}}\n")
    assert [d.message for d in made.said] == ["'name' is missing in 'a'", "'in' is missing in 'a'"]


def test_nothing_is_said_of_a_validator_that_stumbles_over_a_known_fault() -> None:
    made = make(HEAD.format(version="3.0.3") + "tags: [{description: d}]\npaths: {}\n")
    assert made.codes() == ["invalid-document"]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_long_chain_of_references_is_no_work(version: str) -> None:
    links = "".join(f"    S{n}: {{$ref: '#/components/schemas/S{n + 1}'}}\n" for n in range(1500))
    spec = HEAD.format(version=version) + f"paths: {{}}\ncomponents:\n  schemas:\n{links}    S1500: {{type: string}}\n"
    begin = time.process_time()
    made = make(spec)
    assert not made.failed
    assert time.process_time() - begin < 8  # following each chain to its end took 17 seconds on the same machine


def test_a_fault_behind_a_long_chain_is_found() -> None:
    links = "".join(f"    S{n}: {{$ref: '#/components/schemas/S{n + 1}'}}\n" for n in range(30))
    spec = (
        HEAD.format(version="3.0.3")
        + f"paths: {{}}\ncomponents:\n  schemas:\n{links}    S30: {{type: string, foo: 1}}\n"
    )
    assert [d.pointer for d in make(spec).said] == ["#/components/schemas/S30/foo"]
