"""Forms that try operations: what their data is, what they send, and that they judge inputs as the mock server does."""

from __future__ import annotations

import functools
import gzip
import json
import random
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator.document import open_document
from generator.media_types import preferred
from generator.pipeline import understand
from generator.plan.site_labels_try import EN, TRY_LABELS
from generator.prepare import prepare
from tests import generating
from tests import test_example_vectors as vectors
from tests.support import ROOT, shared
from tests.tools import tool
from tests.trying.compare import Compared, compare
from tests.trying.pages import PACK, SCRIPTS, Forms, Node, opened, zstack

CASES = sorted(p for p in (ROOT / "tests/cases").glob("*/spec.yaml") if "error-" not in str(p))
LARGEST = 150_000  # bytes of a document


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    with Node(tmp_path_factory.mktemp("try")) as made:
        yield made


@functools.cache
def zstack_forms() -> Forms:
    return Forms(*zstack())


def forms(spec: dict[str, Any]) -> Forms:
    whole = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, **spec}
    opened_, found = open_document("spec.yaml", json.dumps(whole).encode(), [], lambda _: b"")
    assert not [d for d in found if d.severity.name == "ERROR"]
    document = prepare(opened_).document
    return Forms(understand(document)[0], document)


def of_body(schema: Any, **components: Any) -> Forms:
    """An operation `send` whose body has a schema."""
    operation = {
        "operationId": "send",
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "done"}},
    }
    return forms({"paths": {"/x": {"post": operation}}, "components": {"schemas": components}})


def wrong(node: Node, made: Forms, *texts: str) -> list[list[str]]:
    """The pointers that the page tells of, for each body."""
    cases = [{"values": [], "media": 0, "text": text} for text in texts]
    found = node.answers([*made.shared, made.data("send")], cases)
    return [[pointer for pointer, _ in answer["wrong"]] for answer in found]


# ---- as the mock server judges


def test_zstack_is_judged_as_by_the_mock(node: Node) -> None:
    made = zstack_forms()
    total = Compared()
    compare(made, node, made.api.operations[::11], 30, total)
    assert total.different == []
    assert total.same > 800 and total.refused > 400 and total.unchecked == 0
    assert total.places > 0.95 * total.refused


def test_small_documents_are_judged_as_by_the_mock(node: Node) -> None:
    total = Compared()
    for path in CASES:
        found = opened(path)
        if found is not None:
            compare(Forms(*found), node, found[0].operations, 40, total)
    assert total.different == []
    assert total.same > 700 and total.refused > 250


def test_a_sample_of_the_corpus_is_judged_as_by_the_mock(node: Node) -> None:
    corpus = shared("corpus")
    entries = [e for e in json.loads((corpus / "index.json").read_text()) if e["valid"] and e["bytes"] < LARGEST]
    total = Compared()
    for entry in sorted(entries, key=lambda e: str(e["sha256"]))[::16]:
        found = opened(corpus / entry["file"], root=corpus / entry["ref_root"] if entry.get("ref_root") else None)
        if found is not None:
            compare(Forms(*found), node, found[0].operations[:10], 25, total)
    assert total.different == []
    assert total.same > 800 and total.refused > 200


def test_a_form_with_other_data_is_found() -> None:
    """The comparison bites: a form that knows fewer rules judges otherwise."""
    schema = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    made = of_body(schema)
    total = Compared()
    whole = made.data
    made.data = lambda id: whole(id).replace('required\\":[\\"a\\"]', 'required\\":[]')  # type: ignore[method-assign]
    with_node(lambda node: compare(made, node, made.api.operations, 40, total))
    assert total.different


def with_node(act: Any) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder, Node(Path(folder)) as made:
        act(made)


KEYWORDS: list[tuple[Any, list[Any]]] = [
    ({"oneOf": [{"type": "string"}, {"type": "string", "maxLength": 2}, {"type": "null"}]}, ["abc", "ab", None, 1]),
    ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, [{"a": 1}, {"b": 1}, {}, 7]),
    ({"not": {"type": "integer"}}, [1, 1.0, 1.5, "1"]),
    (
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
        [{"a": 1}, {"a": 1, "b": 2}, {}],
    ),
    ({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, [["a", 1], [1], ["a", "b"], []]),
    ({"prefixItems": [{}], "unevaluatedItems": False}, [[1], [1, 2]]),
    ({"contains": {"const": 1}, "minContains": 2, "maxContains": 3}, [[1], [1, 1], [1, 1, 1, 1], []]),
    ({"contains": {"type": "string"}, "unevaluatedItems": {"type": "integer"}}, [["a", 1], ["a", None]]),
    (
        {"uniqueItems": True, "type": "array"},
        [[1, 1.0], [1, "1"], [{"a": 1}, {"a": 1.0}], [[], []], [True, 1], [0, False]],
    ),
    ({"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": False}, [{"a": 1}, {"b": 1}]),
    (
        {"anyOf": [{"properties": {"a": {"type": "string"}}}, True], "unevaluatedProperties": False},
        [{"a": "x"}, {"a": 1}],
    ),
    ({"additionalProperties": {"type": "integer"}, "properties": {"a": {}}}, [{"a": "x", "b": 1}, {"b": "x"}]),
    (
        {"patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": False},
        [{"x-a": "b"}, {"x-a": 1}, {"y": 1}],
    ),
    ({"propertyNames": {"maxLength": 2}}, [{"ab": 1}, {"abc": 1}]),
    ({"dependentRequired": {"a": ["b"]}}, [{"a": 1}, {"a": 1, "b": 1}, {"b": 1}]),
    ({"dependentSchemas": {"a": {"required": ["c"]}}}, [{"a": 1}, {"a": 1, "c": 1}]),
    ({"minProperties": 1, "maxProperties": 2}, [{}, {"a": 1}, {"a": 1, "b": 1, "c": 1}]),
    ({"multipleOf": 0.01}, [0.07, 1.1, 0.005, 19.99, 4.35, 1e300, 3]),
    ({"multipleOf": 3}, [9, 10, 9.0, 2**63]),
    ({"type": "integer", "format": "int64"}, [2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 9007199254740993]),
    ({"type": "integer", "minimum": 9007199254740993}, [9007199254740992, 9007199254740993, 9007199254740994]),
    ({"exclusiveMinimum": 0, "exclusiveMaximum": 1}, [0, 0.5, 1, -0.0]),
    ({"type": ["integer", "null"]}, [None, 1, 1.0, 1.5, "1"]),
    ({"enum": [1, "a", None, [1], {"a": 1.0}]}, [1.0, "a", None, [1], {"a": 1}, 2]),
    ({"const": {"a": [1]}}, [{"a": [1.0]}, {"a": [2]}]),
    ({"type": "string", "minLength": 2, "maxLength": 2}, ["𝄞𝄞", "𝄞", "é", "ab"]),
    ({"type": "string", "pattern": "^(a+)+$"}, ["aaaa", "aaab", ""]),
    ({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}, ["a-b", "a--b", "-a", "a"]),
    ({"type": "string", "pattern": "\\d{2,3}"}, ["1", "a12", "1234"]),
    ({"type": "string", "pattern": "^[\\w.-]+@[\\w-]+\\.\\w{2,}$"}, ["a.b@c.de", "a@b", "@c.de"]),
    ({"type": "string", "pattern": "^(?:foo|ba[rz])?$|x\\b"}, ["foo", "baz", "", "bay", "ax b", "axb"]),
    ({"type": "string", "pattern": "^\\p{L}+$"}, ["é字", "a1"]),
    ({"type": "string", "pattern": "^.$"}, ["𝄞", "\n", "ab"]),
    ({"type": "string", "format": "date"}, ["2024-02-29", "2023-02-29", "2024-13-01", "24-01-01", "2024-1-1"]),
    (
        {"type": "string", "format": "date-time"},
        [
            "2024-02-29T00:00:00Z",
            "2024-02-29 00:00:00Z",
            "2024-02-29T24:00:00Z",
            "2024-02-29T23:59:60Z",
            "2024-02-29T22:59:60Z",
            "2024-02-29t00:00:00.123+01:00",
            "2024-02-29T00:00:00",
        ],
    ),
    ({"type": "string", "format": "time"}, ["10:00:00Z", "10:00:00", "25:00:00Z", "10:00:00+25:00"]),
    (
        {"type": "string", "format": "duration"},
        ["P1D", "PT1H", "P", "PT", "P1W", "P1W1D", "P1Y2M3DT4H5M6S", "P1H", "1D"],
    ),
    (
        {"type": "string", "format": "uuid"},
        ["19d64f55-a972-3e59-849c-0f9357a0dded", "19d64f55a9723e59849c0f9357a0dded", "x"],
    ),
    ({"type": "string", "format": "ipv4"}, ["1.2.3.4", "1.2.3", "1.2.3.256", "01.2.3.4"]),
    (
        {"type": "string", "format": "ipv6"},
        ["::1", "1::2::3", "::ffff:1.2.3.4", "12345::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7"],
    ),
    ({"type": "string", "format": "email"}, ["a@b.de", "a", "a@", "@b", "a b@c.de", "a@[127.0.0.1]", '"a b"@c.de']),
    ({"type": "string", "format": "hostname"}, ["a.de", "-a.de", "a_b.de", "a" * 64, ""]),
    (
        {"type": "string", "format": "uri"},
        ["http://a/b?c#d", "a/b", "http://a b", "urn:x:y", "http://[::1]/", "http://a/%zz"],
    ),
    ({"type": "string", "format": "uri-reference"}, ["a/b", "//a", "a b", "", "#x", "http://ü"]),
    ({"type": "string", "format": "json-pointer"}, ["/a/b", "a", "", "/~2", "/~0"]),
    ({"type": "string", "format": "of our own"}, ["x"]),
    ({"properties": {"a": False, "b": {"readOnly": True, "type": "string"}}}, [{"a": 1}, {"b": "x"}, {}]),
]


@pytest.mark.parametrize("number", range(len(KEYWORDS)))
def test_keywords_are_judged_as_by_the_mock(node: Node, number: int) -> None:
    from generator.serve.validators import Validators

    schema, values = KEYWORDS[number]
    made = of_body(schema)
    location = "#/paths/~1x/post/requestBody/content/application~1json/schema"
    validator = Validators(made.document, lambda _: None).of(location)
    found = wrong(node, made, *(json.dumps(v) for v in values))
    judged = {json.dumps(v): bool(w) for v, w in zip(values, found, strict=True)}
    assert judged == {json.dumps(v): not validator.fits(v, big=False) for v in values}


# ---- within limits


def test_no_pattern_and_no_schema_takes_long(node: Node) -> None:
    bad = {"type": "string", "pattern": "^(a|a)*(a|aa)+(a*)*$"}
    assert wrong(node, of_body(bad), json.dumps("a" * 3000 + "!")) == [["/body"]]
    tree = {
        "anyOf": [
            {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/T"}}, "required": [n]} for n in "bcd"
        ]
    }
    value: Any = {}
    for _ in range(100):
        value = {"a": value}
    made = of_body({"$ref": "#/components/schemas/T"}, T=tree)
    answer = node.answers([*made.shared, made.data("send")], [{"values": [], "media": 0, "text": json.dumps(value)}])[0]
    assert answer["wrong"] == [] and answer["unchecked"] == [EN["unchecked_steps"]]


def test_what_is_beyond_the_patterns_is_told(node: Node) -> None:
    for pattern in ("(?=a)b", "(a)\\1", "(?<!x)y", "[", "a{3,1}"):
        made = of_body({"type": "string", "pattern": pattern})
        answer = node.answers([made.data("send")], [{"values": [], "media": 0, "text": '"b"'}])[0]
        told = EN["unchecked"].format(what=EN["unchecked_pattern"].format(pattern=pattern))
        assert answer["wrong"] == [] and [EN["unchecked"].format(what=u) for u in answer["unchecked"]] == [told]


def test_json_is_read_strictly_and_kept_to_the_digit(node: Node) -> None:
    made = of_body({"type": "object"})
    texts = [
        '{"a": 1',
        '{"a": 1, "a": 2}',
        "{'a': 1}",
        "[1,]",
        "01",
        "1e999",
        '"\\ud800"',
        "[" * 300,
        "",
        "nul",
        '"\t"',
    ]
    for text in texts:
        assert wrong(node, made, text) == [["/body"]], text
    digits = '{"n": 12345678901234567890, "d": 0.1000, "__proto__": {"constructor": 1}, "2": 0, "1": 0}'
    answer = node.answers([made.data("send")], [{"values": [], "media": 0, "value": digits}])[0]
    assert answer["wrong"] == [] and answer["body"]["text"] == digits.replace(" ", "")


# ---- on the wire


@pytest.mark.parametrize("topic", vectors.TOPICS)
def test_forms_send_what_clients_send(node: Node, topic: str) -> None:
    found = {v["id"]: d for v in vectors.vectors(topic) if (d := difference(node, topic, v))}
    assert {name: d for name, d in found.items() if name not in vectors.EXCEPT} == {}


def test_most_vectors_are_compared(node: Node) -> None:
    counted = [difference(node, t, v) is not None for t in vectors.TOPICS for v in vectors.vectors(t)[:30]]
    assert sum(counted) > 300


@functools.cache
def wire_forms(topic: str) -> Forms:
    return forms(vectors._file(topic)["document"])


def difference(node: Node, topic: str, vector: dict[str, Any]) -> list[str] | None:
    """What the form sends otherwise than a vector says; None if no form can send it."""
    made = wire_forms(topic)
    call = vector["call"]
    operation = next((o for o in made.api.operations if o.id == call["operation"]), None)
    if operation is None or "client" in vector or not set(call) <= {"operation", *vectors._PLACES}:
        return None
    try:
        sample = vectors._sample(made.api, operation, call)
    except vectors._Beyond:
        return None
    case: dict[str, Any] = {
        "values": [[f"{s.parameter.location} {s.parameter.wire}", json.dumps(s.value)] for s in sample.given()]
    }
    if sample.media is not None and sample.body is not None and operation.body is not None:
        if preferred(operation.body.contents, made.api.by_id()) is not sample.media:
            return None
        case |= {"media": operation.body.contents.index(sample.media), "value": json.dumps(sample.body.json)}
    answer = node.answers([*made.shared, made.data(operation.id)], [case])[0]
    body = answer["body"]
    payload = None
    if body is not None:
        parts = (
            [
                SimpleNamespace(name=p["name"], media_type=p.get("type"), text=p.get("text"), file=p["file"])
                for p in body["parts"] or []
            ]
            if "parts" in body
            else []
        )
        payload = SimpleNamespace(file=False, parts=parts, text=body.get("text", ""), json=False)
    wire = SimpleNamespace(method=operation.method, url=[answer["target"]], headers=answer["headers"], payload=payload)
    return list(vectors._differences(wire, vector["request"], made.api))


def test_a_wrong_tag_is_told_where_it_stands(node: Node) -> None:
    """Of several alternatives none is meant: the property that tells them apart is wrong, not the whole value."""

    def pet(kind: Any, **more: Any) -> Any:
        return {"type": "object", "required": ["kind"], "properties": {"kind": kind, **more}}

    pets = {"oneOf": [pet({"const": "cat"}), pet({"enum": ["dog", "wolf"]}, size={"enum": ["s"]}), {"type": "string"}]}
    made = of_body({"type": "array", "items": {**pets, "discriminator": {"propertyName": "kind"}}})
    texts = [
        '[{"kind": "cat"}, {"kind": "cow"}]',
        '[{"kind": "cow", "size": "x"}]',
        '[{"kind": "dog", "size": "x"}]',
        "[1]",
    ]
    cases = [{"values": [], "media": 0, "text": text} for text in texts]
    answers = node.answers([*made.shared, made.data("send")], cases)
    allowed = 'is none of the allowed values: "cat", "dog", "wolf"'
    assert [answer["wrong"] for answer in answers] == [
        [["/body/1/kind", allowed]],
        [["/body/0/kind", allowed]],
        [["/body/0", "fits none of the 3 alternatives"]],
        [["/body/0", "fits none of the 3 alternatives"]],
    ]


def test_curl_is_one_command_and_secrets_are_hidden(node: Node, tmp_path: Path) -> None:
    hostile = "$(touch canary) `touch canary` ' \" \\ ! \n ; é"
    operation = {
        "operationId": "send",
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": True}}},
        "responses": {"200": {"description": "done"}},
    }
    made = forms({"paths": {"/x": {"post": operation}}, "servers": [{"url": "http://api.test/a'b"}]})
    credentials = [["header", "Authorization", "Bearer s3cret", "Bearer ***"], ["query", "key", "s3cret", "***"]]
    case = {
        "values": [["query q", json.dumps(hostile)]],
        "media": 0,
        "value": json.dumps(hostile),
        "credentials": credentials,
    }
    answer = node.answers([made.data("send")], [case])[0]
    assert "s3cret" not in answer["curl"] + answer["http"] and "s3cret" in answer["target"]
    script = f'curl() {{ for a in "$@"; do printf "%s\\0" "$a"; done; }}\n{answer["curl"]}\n'
    done = subprocess.run([tool("bash"), "-c", script], capture_output=True, cwd=tmp_path, check=True)
    words = done.stdout.decode().split("\0")
    assert words[words.index("--data-raw") + 1] == json.dumps(hostile, ensure_ascii=False)
    assert words[words.index("--url") + 1].startswith("http://api.test/a'b/x?q=%24%28touch") and not list(
        tmp_path.iterdir()
    )


# ---- data


def test_zstack_is_answered_as_by_the_mock(node: Node) -> None:
    made = zstack_forms()
    valid = {"setvmclocktrack": {"track": "guest"}}
    common = {"values": [["path uuid", '"19d64f55a9723e59849c0f9357a0dded"']], "media": 0, "isGiven": True}
    bodies = [(valid, 0, True), ({"setvmclocktrack": {"track": "x"}}, 0, True), (valid, 0, False), ({}, 2, False)]
    cases = [{**common, "text": json.dumps(b), "chosen": n, "isGiven": g} for b, n, g in bodies]
    found = node.answers([*made.shared, made.data("SetVmClockTrack")], cases)
    assert [answer["answer"]["status"] for answer in found] == [202, 400, 503, 400]
    assert '"ID.1001"' in found[2]["answer"]["text"]
    assert json.loads(found[1]["answer"]["text"])["errors"][0]["pointer"] == "/body/setvmclocktrack/track"


def operation_of(made: Forms, id: str) -> dict[str, Any]:
    """The data of an operation, without its schemas."""
    found = re.search(r'^specpressTry\.put\("=operation", (".*")\);$', made.data(id), re.M)
    assert found is not None
    data: dict[str, Any] = json.loads(json.loads(found[1]))
    return data


def test_a_job_is_answered_up_to_its_end() -> None:
    accepted, *others = operation_of(zstack_forms(), "SetVmClockTrack")["answers"]
    assert accepted["status"] == 202 and accepted["value"]["location"].startswith("http://127.0.0.1:4010/")
    assert [p["status"] for p in accepted["polls"]] == [202, 200] and accepted["polls"][1]["value"]["inventory"]
    assert [a["status"] for a in others] == [200, 400, 503]


def test_credentials_and_answers_are_those_of_the_mock() -> None:
    schemes = {
        "key": {"type": "apiKey", "in": "query", "name": "k"},
        "basic": {"type": "http", "scheme": "basic"},
        "cert": {"type": "mutualTLS"},
    }
    examples = {"one": {"value": {"a": 1}}, "two": {"value": {"a": 2}}}
    responses = {
        "200": {"description": "d", "content": {"application/json": {"examples": examples}}},
        "422": {"description": "d"},
        "default": {"description": "d", "content": {"text/plain": {"example": "no"}}},
    }
    get = {"operationId": "send", "security": [{"key": [], "basic": []}, {"cert": []}], "responses": responses}
    paths = {"/x": {"get": get}, "/free": {"get": {**get, "operationId": "free", "security": []}}}
    made = forms({"paths": paths, "components": {"securitySchemes": schemes}})
    data = operation_of(made, "send")
    assert [[s["kind"] for s in uses] for uses in data["security"]] == [["apiKey", "http"], ["mutualTLS"]]
    assert data["refused"] is None  # what a mock cannot see is always there
    assert [(a["status"], a.get("name"), a.get("example")) for a in data["answers"]] == [
        (200, "one", True), (200, "two", True), (422, None, None), (500, None, None)
    ]  # fmt: skip
    assert data["wrong"] == 422 and operation_of(made, "free")["refused"] is None
    paths["/x"]["get"]["security"] = [{"key": [], "basic": []}]
    assert (
        operation_of(forms({"paths": paths, "components": {"securitySchemes": schemes}}), "send")["refused"]["status"]
        == 401
    )


def test_only_pages_with_a_form_may_connect() -> None:
    receives = {"operationId": "hook", "requestBody": {"content": {}}, "responses": {"200": {"description": "d"}}}
    pages = site_of(
        {"paths": {"/x": {"post": {**receives, "operationId": "send"}}}, "webhooks": {"hook": {"post": receives}}}
    )
    policies = {
        path: re.findall(r'Security-Policy" content="([^"]*)"', text)
        for path, text in pages.items()
        if path.endswith(".html")
    }
    assert all(len(found) == 1 and "unsafe" not in found[0] for found in policies.values())
    assert {path for path, found in policies.items() if "connect-src http: https:" in found[0]} == {
        "operations/send.html"
    }
    assert {path for path in pages if "try-open" in pages[path] and path.endswith(".html")} == {"operations/send.html"}
    assert {path for path in pages if path.startswith("try/")} == {"try/send.js"}
    assert "connect-src" not in "".join(
        t for p, t in pages.items() if p.endswith(".html") and p != "operations/send.html"
    )


def site_of(spec: dict[str, Any]) -> dict[str, str]:
    made = generating.make({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, **spec}, pack="site")
    assert not made.failed, made.lines()
    return {path: content.decode() for path, content in made.files.items()}


def test_hostile_text_stays_data(node: Node) -> None:
    for text in (
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "\u2028\u2029",
        "__proto__",
        "`${1}`",
        "=0",
        "*/",
        "\\",
    ):
        schema = {
            "type": "object",
            "required": [text],
            "properties": {text: {"enum": [text]}},
            "additionalProperties": False,
        }
        made = of_body({"$ref": "#/components/schemas/A"}, A=schema)
        data = made.data("send")
        assert data.isascii() and not re.search(r"[<>&]", data)
        at = "/body/" + text.replace("~", "~0").replace("/", "~1")
        assert wrong(node, made, json.dumps({text: text}), "{}", json.dumps({text: "other"})) == [[], [at], [at]]


def test_what_operations_share_stands_once() -> None:
    shared_part = {"type": "object", "properties": {f"p{n}": {"type": "string", "maxLength": n} for n in range(200)}}
    paths = {
        f"/x{n}": {
            "post": {
                "operationId": f"send{n}",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/Own{n}"}}}},
                "responses": {"200": {"description": "done"}},
            }
        }
        for n in range(40)
    }
    own = {
        f"Own{n}": {"type": "object", "properties": {"all": {"$ref": "#/components/schemas/All"}}} for n in range(40)
    }
    made = forms({"paths": paths, "components": {"schemas": {**own, "All": shared_part}}})
    assert len(made.shared) == 1 and made.shared[0].count("p199") == 1
    data = [made.data(f"send{n}") for n in range(40)]
    assert all("p199" in made.shared[0] and "maxLength" not in d and f'"Own{n}"' in d for n, d in enumerate(data))
    assert all('specpressTry.put("=needs", "[1]")' in d for d in data)


def test_a_page_loads_little() -> None:
    """Everything that a form of ZStack's loads, compressed, beside what its page has."""
    made = zstack_forms()
    scripts = [(PACK / f"try-{name}.js").read_bytes() for name in (*SCRIPTS, "view")]
    common = sum(len(gzip.compress(s)) for s in (*scripts, (PACK / "try.css").read_bytes()))
    largest = max(len(gzip.compress(made.data(o.id).encode())) for o in made.api.operations[::20])
    assert common < 36_000 and largest < 4_000, (common, largest)


def test_labels_are_the_same_in_each_language() -> None:
    places = {
        name: {key: sorted(re.findall(r"\{(\w+)\}", text)) for key, text in table.items()}
        for name, table in TRY_LABELS.items()
    }
    assert places["zh"] == places["en"]
    scripts = "".join(path.read_text() for path in PACK.glob("try*.js"))
    used = set(re.findall(r'\bsay\("(\w+)"', scripts))
    quoted = set(re.findall(r"[\"'](\w+)[\"']", scripts))
    assert used <= EN.keys()
    assert {k for k in EN if k not in quoted and not k.startswith(("kind_", "view_"))} == set()


def test_scripts_are_small_and_parse() -> None:
    for path in PACK.glob("try*.js"):
        assert path.read_text().count("\n") <= 260, path.name
        subprocess.run([tool("node"), "--check", path], check=True)
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", path.read_text()
        )


def test_random_json_is_read_as_python_reads_it(node: Node) -> None:
    random_ = random.Random(1)
    texts = [json.dumps({"a": [1, -0.5e-3, True, None, 'é\n"', {}]})]
    whole = texts[0]
    for _ in range(300):
        at = random_.randrange(len(whole))
        texts.append(
            whole[:at] + random_.choice(["", "}", "]", ",", '"', "1", " ", "\\"]) + whole[at + random_.randrange(2) :]
        )
    made = of_body(True)
    found = wrong(node, made, *texts)
    from generator.reading import Unreadable
    from generator.strict_json import load

    def reads(text: str) -> bool:
        try:
            load(text)
        except Unreadable:
            return False
        return True

    assert {t: not w for t, w in zip(texts, found, strict=True)} == {t: reads(t) for t in texts}
