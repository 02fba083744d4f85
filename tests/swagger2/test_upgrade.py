"""Each construct of Swagger 2.0 means what its counterpart in OpenAPI 3.0 means: both give the same IR."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.ir_json import to_json
from tests.generating import client, make

OLD = "swagger: '2.0'\ninfo: {title: Acme, version: '1'}\n"
NEW = "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\n"


def plain(value: Any) -> Any:
    """IR as JSON without the pointers, which differ."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k not in ("pointer", "extensions")}
    return [plain(item) for item in value] if isinstance(value, list) else value


def names(data: Any, ids: Mapping[str, str]) -> Any:
    """The ids of schemas by their names."""
    if isinstance(data, dict):
        return {k: names(v, ids) for k, v in data.items()}
    if isinstance(data, list):
        return [names(item, ids) for item in data]
    return ids.get(data, data) if isinstance(data, str) else data


def ir(spec: str) -> tuple[Any, list[str]]:
    made = make(spec)
    assert made.api is not None and not made.failed, made.lines()
    data = plain(to_json(made.api))
    return names(data, {s.id: s.wire for s in made.api.schemas}), [c for c in made.codes() if c != "not-supported"]


def same(old: str, new: str, *said: str) -> None:
    """Both documents are read alike, and `said` (codes) is all that is told of the old one."""
    mine, told = ir(OLD + old)
    theirs, _ = ir(NEW + new)
    assert mine == theirs
    assert told == list(said)


def operation(text: str, method: str = "post", more: str = "") -> str:
    """An operation with lines of its own, responding with nothing unless they say otherwise."""
    ok = "" if "responses:" in text else "      responses: {'200': {description: ok}}\n"
    lines = "".join(f"      {line}\n" for line in text.strip().splitlines())
    return f"paths:\n  /a:\n    {method}:\n      operationId: op\n{lines}{ok}{more}"


# ---- where the API is


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("host: a.example\nschemes: [https]\n", "[{url: 'https://a.example'}]", ()),
        (
            "host: a.example\nbasePath: /v1\nschemes: [https, http]\n",
            "[{url: 'https://a.example/v1'}, {url: 'http://a.example/v1'}]",
            (),
        ),
        ("host: 'a.example:8080'\nbasePath: /v1/\nschemes: [http]\n", "[{url: 'http://a.example:8080/v1'}]", ()),
        ("host: a.example\n", "[{url: 'https://a.example'}]", ("swagger-scheme",)),
        ("basePath: /v1\n", "[{url: /v1}]", ()),
        ("basePath: /\n", "[{url: /}]", ()),
        ("host: a.example\nschemes: [wss]\n", "[{url: 'wss://a.example'}]", ()),
    ],
)
def test_host_base_path_and_schemes(old: str, new: str, said: tuple[str, ...]) -> None:
    same(old + "paths: {}\n", f"servers: {new}\npaths: {{}}\n", *said)


def test_no_host_is_no_server() -> None:
    same("schemes: [https]\npaths: {}\n", "paths: {}\n")


def test_schemes_of_an_operation() -> None:
    head = "host: a.example\nbasePath: /v1\nschemes: [https]\n"
    same(
        head + operation("schemes: [http]"),
        "servers: [{url: 'https://a.example/v1'}]\n" + operation("servers: [{url: 'http://a.example/v1'}]"),
    )
    same(head + operation("schemes: [https]"), "servers: [{url: 'https://a.example/v1'}]\n" + operation(""))


# ---- parameters

ARRAY = "type: array, items: {type: string}"
SEPARATED = [("csv", "form", "false"), ("ssv", "spaceDelimited", "false"), ("pipes", "pipeDelimited", "false")]


@pytest.mark.parametrize(("format", "style", "explode"), [*SEPARATED, ("multi", "form", "true")])
def test_collection_formats_in_a_query(format: str, style: str, explode: str) -> None:
    same(
        operation(f"parameters: [{{name: q, in: query, {ARRAY}, collectionFormat: {format}}}]"),
        operation(f"parameters: [{{name: q, in: query, style: {style}, explode: {explode}, schema: {{{ARRAY}}}}}]"),
    )


def test_the_collection_format_is_csv_if_none_is_given() -> None:
    same(
        operation(f"parameters: [{{name: q, in: query, {ARRAY}}}]"),
        operation(f"parameters: [{{name: q, in: query, explode: false, schema: {{{ARRAY}}}}}]"),
    )


@pytest.mark.parametrize("place", ["path", "header"])
def test_csv_elsewhere(place: str) -> None:
    required = ", required: true" if place == "path" else ""
    old = operation(f"parameters: [{{name: q, in: {place}{required}, {ARRAY}, collectionFormat: csv}}]")
    new = operation(f"parameters: [{{name: q, in: {place}{required}, schema: {{{ARRAY}}}}}]")
    same(
        old.replace("/a:", "/a/{q}:") if place == "path" else old,
        new.replace("/a:", "/a/{q}:") if place == "path" else new,
    )


@pytest.mark.parametrize("place", ["query", "path", "header"])
def test_tsv_has_no_counterpart(place: str) -> None:
    required = ", required: true" if place == "path" else ""
    old = operation(f"parameters: [{{name: q, in: {place}{required}, {ARRAY}, collectionFormat: tsv}}]")
    spec = OLD + (old.replace("/a:", "/a/{q}:") if place == "path" else old)
    made = make(spec)
    assert made.codes() == ["swagger-collection-format"]
    assert made.api is not None
    (parameter,) = made.api.operations[0].parameters
    assert type(parameter.schema.type).__name__ == "Scalar"  # the caller writes the tabs


@pytest.mark.parametrize(("format", "place"), [("ssv", "header"), ("pipes", "path")])
def test_separators_that_a_place_has_not(format: str, place: str) -> None:
    required = ", required: true" if place == "path" else ""
    old = operation(f"parameters: [{{name: q, in: {place}{required}, {ARRAY}, collectionFormat: {format}}}]")
    made = make(OLD + (old.replace("/a:", "/a/{q}:") if place == "path" else old))
    assert made.codes() == ["swagger-collection-format"]


def test_nested_arrays_with_formats_of_their_own() -> None:
    inner = "type: array, collectionFormat: csv, items: {type: array, collectionFormat: pipes, items: {type: integer}}"
    made = make(OLD + operation(f"parameters: [{{name: q, in: query, {inner}}}]"))
    assert not made.failed
    assert made.codes() == ["swagger-collection-format"]


def test_everything_a_parameter_may_say() -> None:
    more = "type: integer, format: int32, default: 4, minimum: 1, exclusiveMinimum: true, maximum: 9, multipleOf: 2"
    text = "type: string, minLength: 1, maxLength: 9, pattern: '^a', enum: [ab, ac]"
    same(
        operation(
            f"parameters:\n- {{name: n, in: query, description: d, required: true, {more}}}\n"
            f"- {{name: t, in: header, {text}}}\n- {{name: e, in: query, type: boolean, allowEmptyValue: true}}\n"
            "- {name: l, in: query, type: array, items: {type: number}, minItems: 1, maxItems: 3, uniqueItems: true}\n"
            "- {name: x, in: query, type: string, x-nullable: true}"
        ),
        operation(
            f"parameters:\n- {{name: n, in: query, description: d, required: true, schema: {{{more}}}}}\n"
            f"- {{name: t, in: header, schema: {{{text}}}}}\n"
            "- {name: e, in: query, allowEmptyValue: true, schema: {type: boolean}}\n"
            "- {name: l, in: query, explode: false, schema: "
            "{type: array, items: {type: number}, minItems: 1, maxItems: 3, uniqueItems: true}}\n"
            "- {name: x, in: query, schema: {type: string, nullable: true}}"
        ),
    )


def test_global_parameters() -> None:
    old = operation("parameters: [{$ref: '#/parameters/Limit'}, {$ref: '#/parameters/Pet'}]") + (
        "parameters:\n  Limit: {name: limit, in: query, type: integer}\n"
        "  Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}\n"
        "definitions: {Pet: {type: object, properties: {name: {type: string}}}}\n"
    )
    new = operation(
        "parameters: [{$ref: '#/components/parameters/Limit'}]\nrequestBody: {$ref: '#/components/requestBodies/Pet'}"
    ) + (
        "components:\n  parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}\n  requestBodies:\n"
        "    Pet: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n"
        "  schemas: {Pet: {type: object, properties: {name: {type: string}}}}\n"
    )
    same(old, new)


def test_parameters_of_a_path() -> None:
    old = (
        "paths:\n  /a/{id}:\n    parameters: [{name: id, in: path, required: true, type: string},"
        " {name: b, in: body, schema: {type: object, properties: {x: {type: string}}}}]\n"
        "    put: {operationId: put, responses: {'204': {description: done}}}\n"
    )
    new = (
        "paths:\n  /a/{id}:\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n    put:\n"
        "      operationId: put\n      requestBody: {content: {application/json: {schema: {type: object, properties: "
        "{x: {type: string}}}}}}\n      responses: {'204': {description: done}}\n"
    )
    same(old, new)


# ---- bodies

SCHEMA = "{schema: {type: object, properties: {x: {type: string}}}}"
BODY = f"parameters: [{{name: b, in: body, required: true, description: d, {SCHEMA[1:-1]}}}]"


def request(*types: str) -> str:
    first = types[0].replace("/", "~1")
    again = f"{{schema: {{$ref: '#/paths/~1a/post/requestBody/content/{first}/schema'}}}}"
    content = ", ".join(f"{t}: {again if number else SCHEMA}" for number, t in enumerate(types))
    return f"requestBody: {{required: true, description: d, content: {{{content}}}}}"


@pytest.mark.parametrize(
    ("whole", "own", "types"),
    [
        (None, None, ("application/json",)),
        ("[application/vnd.a+json]", None, ("application/vnd.a+json",)),
        ("[application/vnd.a+json]", "[text/plain]", ("text/plain",)),
        (None, "[application/json, text/plain]", ("application/json", "text/plain")),
        ("[text/plain]", "[]", ("application/json",)),
    ],
)
def test_consumes(whole: str | None, own: str | None, types: tuple[str, ...]) -> None:
    head = f"consumes: {whole}\n" if whole else ""
    mine = f"consumes: {own}\n" if own else ""
    same(head + operation(mine + BODY), operation(request(*types)))


def test_a_shared_body_with_types_of_its_own() -> None:
    shared = "parameters: {B: {name: b, in: body, schema: {type: string}}}\n"
    same(
        operation("consumes: [text/plain]\nparameters: [{$ref: '#/parameters/B'}]") + shared,
        operation("requestBody: {content: {text/plain: {schema: {type: string}}}}"),
    )


FORM = (
    "parameters:\n- {name: a, in: formData, type: string, required: true, description: d}\n"
    "- {name: n, in: formData, type: integer}"
)
FIELDS = "{type: object, required: [a], properties: {a: {type: string, description: d}, n: {type: integer}}}"


@pytest.mark.parametrize(
    ("consumes", "types"),
    [
        ("", ("application/x-www-form-urlencoded",)),
        ("consumes: [application/x-www-form-urlencoded]\n", ("application/x-www-form-urlencoded",)),
        ("consumes: [multipart/form-data]\n", ("multipart/form-data",)),
    ],
)
def test_form_data(consumes: str, types: tuple[str, ...]) -> None:
    content = ", ".join(f"{t}: {{schema: {FIELDS}}}" for t in types)
    same(operation(consumes + FORM), operation(f"requestBody: {{required: true, content: {{{content}}}}}"))


def test_files_travel_as_multipart() -> None:
    parts = (
        "parameters:\n- {name: f, in: formData, type: file, required: true}\n- {name: t, in: formData, type: string}"
    )
    shape = "{type: object, required: [f], properties: {f: {type: string, format: binary}, t: {type: string}}}"
    new = operation(f"requestBody: {{required: true, content: {{multipart/form-data: {{schema: {shape}}}}}}}")
    same(operation(parts), new)
    same(operation("consumes: [multipart/form-data]\n" + parts), new)
    same(operation("consumes: [multipart/form-data, application/x-www-form-urlencoded]\n" + parts), new)
    same(operation("consumes: [application/json]\n" + parts), new, "swagger-form-type")


@pytest.mark.parametrize(("format", "style", "explode"), [*SEPARATED, ("multi", "form", "true")])
def test_collection_formats_in_a_form(format: str, style: str, explode: str) -> None:
    same(
        operation(f"parameters: [{{name: q, in: formData, {ARRAY}, collectionFormat: {format}}}]"),
        operation(
            "requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: "
            f"{{q: {{{ARRAY}}}}}}}, encoding: {{q: {{style: {style}, explode: {explode}}}}}}}}}}}"
        ),
    )


def test_tsv_in_a_form() -> None:
    made = make(OLD + operation(f"parameters: [{{name: q, in: formData, {ARRAY}, collectionFormat: tsv}}]"))
    assert made.codes() == ["swagger-collection-format"]


def test_shared_form_parameters() -> None:
    shared = "parameters: {F: {name: a, in: formData, type: string}}\n"
    same(
        operation("parameters: [{$ref: '#/parameters/F'}]") + shared,
        operation(
            "requestBody: {content: {application/x-www-form-urlencoded: "
            "{schema: {type: object, properties: {a: {type: string}}}}}}"
        ),
    )


def test_two_bodies_are_told() -> None:
    two = "parameters: [{name: a, in: body, schema: {type: string}}, {name: b, in: formData, type: string}]"
    assert "swagger-two-bodies" in make(OLD + operation(two)).codes()


# ---- responses


@pytest.mark.parametrize(
    ("whole", "own", "types"),
    [
        (None, None, ("application/json",)),
        ("[application/vnd.a+json]", None, ("application/vnd.a+json",)),
        ("[application/vnd.a+json]", "[application/json, text/csv]", ("application/json", "text/csv")),
        ("[text/csv]", "[]", ("application/json",)),
    ],
)
def test_produces(whole: str | None, own: str | None, types: tuple[str, ...]) -> None:
    head = f"produces: {whole}\n" if whole else ""
    mine = f"produces: {own}\n" if own else ""
    content = ", ".join(f"{t}: {{schema: {{type: string}}}}" for t in types)
    same(
        head + operation(mine + "responses: {'200': {description: ok, schema: {type: string}}}"),
        operation(f"responses: {{'200': {{description: ok, content: {{{content}}}}}}}"),
    )


def test_a_response_without_schema_has_no_content() -> None:
    same(
        "produces: [text/csv]\n" + operation("responses: {'204': {description: done}, default: {description: no}}"),
        operation("responses: {'204': {description: done}, default: {description: no}}"),
    )


def test_a_file_as_response() -> None:
    same(
        operation("produces: [application/pdf]\nresponses: {'200': {description: ok, schema: {type: file}}}"),
        operation(
            "responses: {'200': {description: ok, content: "
            "{application/pdf: {schema: {type: string, format: binary}}}}}"
        ),
    )


def test_headers_and_examples_of_a_response() -> None:
    same(
        operation(
            "produces: [application/json]\nresponses:\n  '200':\n    description: ok\n    schema: {type: object}\n"
            "    headers: {X-Left: {type: integer, format: int32, description: d},"
            " X-All: {type: array, items: {type: string}, collectionFormat: csv}}\n"
            "    examples: {application/json: {a: 1}}"
        ),
        operation(
            "responses:\n  '200':\n    description: ok\n"
            "    content: {application/json: {schema: {type: object}, example: {a: 1}}}\n"
            "    headers: {X-Left: {description: d, schema: {type: integer, format: int32}},"
            " X-All: {schema: {type: array, items: {type: string}}}}"
        ),
    )


def test_global_responses() -> None:
    same(
        operation("responses: {'404': {$ref: '#/responses/Gone'}}")
        + "responses: {Gone: {description: gone, schema: {$ref: '#/definitions/E'}}}\n"
        + "definitions: {E: {type: object}}\n",
        operation("responses: {'404': {$ref: '#/components/responses/Gone'}}")
        + "components:\n  responses: {Gone: {description: gone, content: {application/json: {schema: "
        "{$ref: '#/components/schemas/E'}}}}}\n  schemas: {E: {type: object}}\n",
    )


def test_a_global_response_with_types_of_the_operation() -> None:
    same(
        operation("produces: [text/csv]\nresponses: {'200': {$ref: '#/responses/R'}}")
        + "responses: {R: {description: r, schema: {type: string}}}\n",
        operation("responses: {'200': {description: r, content: {text/csv: {schema: {type: string}}}}}"),
    )


# ---- credentials

URL = "https://a.example"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{type: basic, description: d}", "{type: http, scheme: basic, description: d}"),
        ("{type: apiKey, in: header, name: X-Key}", "{type: apiKey, in: header, name: X-Key}"),
        ("{type: apiKey, in: query, name: key}", "{type: apiKey, in: query, name: key}"),
        (
            f"{{type: oauth2, flow: implicit, authorizationUrl: '{URL}/a', scopes: {{r: read}}}}",
            f"{{type: oauth2, flows: {{implicit: {{authorizationUrl: '{URL}/a', scopes: {{r: read}}}}}}}}",
        ),
        (
            f"{{type: oauth2, flow: password, tokenUrl: '{URL}/t', scopes: {{}}}}",
            f"{{type: oauth2, flows: {{password: {{tokenUrl: '{URL}/t', scopes: {{}}}}}}}}",
        ),
        (
            f"{{type: oauth2, flow: application, tokenUrl: '{URL}/t', scopes: {{r: read}}}}",
            f"{{type: oauth2, flows: {{clientCredentials: {{tokenUrl: '{URL}/t', scopes: {{r: read}}}}}}}}",
        ),
        (
            f"{{type: oauth2, flow: accessCode, authorizationUrl: '{URL}/a', tokenUrl: '{URL}/t', "
            "scopes: {r: read}}",
            f"{{type: oauth2, flows: {{authorizationCode: {{authorizationUrl: '{URL}/a', tokenUrl: '{URL}/t', "
            "scopes: {r: read}}}}",
        ),
    ],
)
def test_security_definitions(old: str, new: str) -> None:
    head = "security: [{k: []}]\n"
    same(
        head + operation("") + f"securityDefinitions: {{k: {old}}}\n",
        head + operation("") + f"components: {{securitySchemes: {{k: {new}}}}}\n",
    )


def test_security_of_an_operation() -> None:
    key = "{type: apiKey, in: header, name: X-Key}"
    text = "security: [{k: []}, {k: [], 'my key': []}, {}]"
    same(
        "security: []\n" + operation(text) + f"securityDefinitions: {{k: {key}, 'my key': {key}}}\n",
        "security: []\n"
        + operation(text.replace("my key", "my_key"))
        + f"components: {{securitySchemes: {{k: {key}, my_key: {key}}}}}\n",
    )


# ---- schemas


def definitions(old: str, new: str, *said: str) -> None:
    same(f"paths: {{}}\ndefinitions:\n{old}", f"paths: {{}}\ncomponents:\n  schemas:\n{new}", *said)


def test_discriminator_and_all_of() -> None:
    text = (
        "    Pet: {{type: object, required: [kind], discriminator: {}, properties: {{kind: {{type: string}}}}}}\n"
        "    Cat: {{allOf: [{{$ref: '#/{}/Pet'}}, {{type: object, properties: {{purrs: {{type: boolean}}}}}}]}}\n"
    )
    definitions(text.format("kind", "definitions"), text.format("{propertyName: kind}", "components/schemas"))


def test_nullable() -> None:
    text = (
        "    A: {{type: object, properties: {{a: {{type: string, {n}: true}}, b: {ref}}}}}\n    B: {{type: object}}\n"
    )
    ref = "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true}"
    definitions(
        text.format(n="x-nullable", ref="{$ref: '#/definitions/B', x-nullable: true}"),
        text.format(n="nullable", ref=ref),
    )


def test_read_only_and_what_has_not_changed() -> None:
    text = (
        "    A: {type: object, title: t, description: d, required: [r], minProperties: 1, example: {a: 1},\n"
        "      externalDocs: {url: 'https://a.example'}, xml: {name: a},\n"
        "      properties: {r: {type: string, readOnly: true}, a: {type: integer, format: int64, default: 3},\n"
        "        b: {type: string, format: byte}, c: {type: string, enum: [x, y]},\n"
        "        d: {type: array, items: {type: string, format: date-time}, uniqueItems: true}},\n"
        "      additionalProperties: {type: number}}\n    M: {type: object, additionalProperties: false}\n"
        "    N: {type: integer, minimum: 1, exclusiveMinimum: true}\n"
    )
    definitions(text, text)


def test_names_that_components_may_not_have() -> None:
    made = make(
        OLD + "paths: {}\ndefinitions:\n  'a b«c»': {type: object, properties: {x: {$ref: '#/definitions/a b«c»'}}}\n"
    )
    assert not made.failed, made.lines()
    assert made.api is not None
    assert len(made.api.schemas) == 1


def test_tags_docs_and_the_rest_of_an_operation() -> None:
    text = "tags: [t]\nsummary: s\ndescription: d\ndeprecated: true\nexternalDocs: {url: 'https://a.example'}"
    head = "tags: [{name: t, description: d}]\nexternalDocs: {url: 'https://a.example'}\n"
    same(head + operation(text), head + operation(text))


def test_every_method() -> None:
    methods = ("get", "put", "post", "delete", "options", "head", "patch")
    text = "paths:\n  /a:\n" + "".join(
        f"    {m}: {{operationId: {m}A, responses: {{'200': {{description: ok}}}}}}\n" for m in methods
    )
    same(text, text)


# ---- what is said stands where the document has it


def test_places_are_those_of_the_document() -> None:
    spec = OLD + operation(
        "parameters:\n- {name: q, in: query, type: array, items: {type: string}, collectionFormat: tsv}\n"
        "- {name: b, in: body, schema: {type: object, properties: {p: {type: object, patternX: 1}}}}",
        more="securityDefinitions: {o: {type: oauth2, flow: application, tokenUrl: 'https://a.example', scopes: {}}}\n",
    )
    made = make(spec)
    lines = spec.splitlines()
    for found in made.said:
        assert found.position is not None and found.pointer is not None
        data: Any = yaml.safe_load(spec)
        for token in found.pointer.removeprefix("#/").replace("~1", "\0").split("/"):
            token = token.replace("\0", "/")
            data = data[int(token)] if isinstance(data, list) else data[token]
        assert found.position.line <= len(lines)
    assert "repaired-unknown-field" in made.codes() and "swagger-collection-format" in made.codes()


def test_a_whole_client(tmp_path: Path) -> None:
    spec = OLD + "host: a.example\nschemes: [https]\n" + operation(FORM) + "definitions: {P: {type: object}}\n"
    assert hasattr(client(spec, tmp_path), "Client")
