"""Example values fit what the document says, are small, and never run a document's pattern."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir import (
    AnyType,
    Array,
    Body,
    Const,
    Constraints,
    Enum,
    Example,
    Field,
    Map,
    Media,
    Member,
    NamedSchema,
    Never,
    Object,
    Operation,
    Ref,
    Response,
    Scalar,
    Schema,
    Tuple,
    Union,
    Value,
    Variant,
)
from generator.samples import Samples, request_sample, sample
from generator.samples.check import check_examples, problems
from generator.samples.pattern import matching
from generator.samples.values import RESPONSE
from tests.docs_api import BOOLEAN, INTEGER, STRING, api, field, json_body, parameter, schema, seed_api

NUMBER, NULL = Scalar("number"), Scalar("null")


def test_the_seed_page_sends_the_bodys_keys_in_the_pages_order() -> None:
    a = seed_api()
    made = request_sample(a, a.operations[0])
    assert made.body is not None and isinstance(made.body.json, dict)
    assert list(made.body.json) == ["setvmclocktrack", "systemTags", "userTags"]
    assert made.body.json["setvmclocktrack"] == {"track": "guest", "syncAfterVMResume": True, "intervalInSeconds": 0}
    assert re.fullmatch("[0-9a-f]{32}", str(made.path[0].value))
    assert made.media is not None and made.media.media_type == "application/json;charset=UTF-8"


def test_optional_parameters_are_sent_only_with_an_example() -> None:
    a = seed_api()
    made = request_sample(a, a.operations[1])
    assert [(s.parameter.wire, s.value) for s in made.query] == [("q", ["state=Enabled", "name~=web%"])]
    assert made.body is None and made.media is None


def test_the_order_of_sources() -> None:
    enum = Enum("string", (Member("a"), Member("b"), Member("c")))
    both = schema(enum, examples=(Value("c"),), default=Value("b"))
    assert sample(api(), both) == "c"
    assert sample(api(), schema(enum, default=Value("b"))) == "b"
    assert sample(api(), schema(enum)) == "a"
    assert sample(api(), schema(Const(7), default=Value(8))) == 7
    own = parameter("p", schema=both, examples=(Example(Value("a")),))
    assert Samples(api()).parameter(own) == "a"
    assert Samples(api()).parameter(parameter("p", schema=both)) == "c"
    # What does not fit is passed over.
    assert sample(api(), schema(INTEGER, examples=(Value("many"),), default=Value(5))) == 5
    # What stands beside a reference wins over what stands in its target.
    named = NamedSchema("#/E", "E", both)
    assert sample(api(schemas=(named,)), schema(Ref("#/E"))) == "c"
    assert sample(api(schemas=(named,)), schema(Ref("#/E"), examples=(Value("a"),))) == "a"


def test_read_only_fields_are_not_sent_and_write_only_ones_not_received() -> None:
    user = Object(
        (field("id", STRING, True, read_only=True), field("secret", STRING, True, write_only=True), field("n", STRING))
    )
    a = api(
        Operation(id="o", method="POST", path="/", body=json_body(user)),
        Operation(id="p", method="POST", path="/", body=json_body(user, {"id": "1", "secret": "s", "more": [1]})),
    )
    shown = schema(user, examples=(Value({"id": "1", "secret": "s"}),))
    body = Body(required=True, contents=(Media(media_type="application/json", schema=shown),))
    third = request_sample(a, Operation(id="q", method="POST", path="/", body=body)).body
    assert third is not None and third.json == {"secret": "s"}
    first = request_sample(a, a.operations[0]).body
    second = request_sample(a, a.operations[1]).body
    assert first is not None and list(first.json) == ["secret", "n"]  # type: ignore[arg-type]
    assert second is not None and second.json == {"secret": "s", "more": [1]}
    assert list(sample(a, schema(user), use=RESPONSE)) == ["id", "n"]  # type: ignore[arg-type]


def test_a_get_has_no_body_unless_it_must() -> None:
    body = json_body(STRING)
    optional = type(body)(required=False, contents=body.contents)
    assert request_sample(api(), Operation(id="a", method="GET", path="/", body=optional)).body is None
    assert request_sample(api(), Operation(id="a", method="GET", path="/", body=body)).body == Value("string")


def test_recursion_ends() -> None:
    node = Object(
        (
            field("name", STRING, True),
            field("next", Ref("#/Node")),
            field("must", Ref("#/Node"), True, nullable=True),
            field("all", Array(schema(Ref("#/Node"))), True),
            field("by", Map(schema(Ref("#/Node"))), True),
            field("either", Union((Variant(schema(Ref("#/Node"))), Variant(schema(STRING)))), True),
        )
    )
    a = api(schemas=(NamedSchema("#/Node", "Node", schema(node)),))
    made = sample(a, schema(Ref("#/Node")))
    assert made == {"name": "name", "must": None, "all": [], "by": {}, "either": "either"}
    assert problems(made, schema(Ref("#/Node")), a) == []


def test_a_circle_of_references_alone_ends() -> None:
    a = api(schemas=(NamedSchema("#/A", "A", schema(Ref("#/B"))), NamedSchema("#/B", "B", schema(Ref("#/A")))))
    assert sample(a, schema(Ref("#/A"))) is not None
    assert problems(1, schema(Ref("#/A")), a) == []


def test_a_sample_is_small_whatever_is_asked_for() -> None:
    wide = schema(Object(tuple(field(f"f{n}", Ref("#/W1"), True) for n in range(200))))
    levels = [
        NamedSchema(
            f"#/W{n}", f"W{n}", schema(Object(tuple(field(f"f{m}", Ref(f"#/W{n + 1}"), True) for m in range(200))))
        )
        for n in range(1, 9)
    ]
    made = sample(api(schemas=tuple(levels)), wide)
    assert len(json.dumps(made)) < 40_000
    long = sample(api(), schema(STRING, constraints=Constraints(min_length=2_000_000_000)))
    assert isinstance(long, str) and len(long) == 64
    many = sample(api(), schema(Array(schema(STRING)), constraints=Constraints(min_items=10**9)))
    assert isinstance(many, list) and len(many) == 3


def test_a_product_of_unions_is_checked_once() -> None:
    schemas = tuple(
        NamedSchema(
            f"#/{n}", str(n), schema(Union((Variant(schema(Ref(f"#/{n + 1}"))), Variant(schema(Ref(f"#/{n + 1}"))))))
        )
        for n in range(40)
    )
    a = api(schemas=(*schemas, NamedSchema("#/40", "40", schema(INTEGER))))
    start = time.monotonic()
    assert problems("x", schema(Ref("#/0")), a) != []
    assert sample(a, schema(Ref("#/0"))) == 1
    assert time.monotonic() - start < 2


@pytest.mark.parametrize(
    ("constraints", "kind", "low", "high"),
    [
        (Constraints(minimum=5), "integer", 5, 5),
        (Constraints(maximum=-2), "integer", -2, -2),
        (Constraints(exclusive_minimum=1), "integer", 2, 2),
        (Constraints(minimum=7, multiple_of=5), "integer", 10, 10),
        (Constraints(exclusive_minimum=0, exclusive_maximum=1), "number", 0.1, 0.9),
        (Constraints(multiple_of=0), "integer", 1, 1),
        (Constraints(minimum=0.5), "integer", 1, 1),
    ],
)
def test_numbers_keep_their_limits(constraints: Constraints, kind: str, low: float, high: float) -> None:
    made = sample(api(), schema(Scalar(kind), constraints=constraints))
    assert isinstance(made, (int, float)) and low <= made <= high


def test_formats() -> None:
    for name, expected in {
        "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
        "uuid": r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}",
        "ipv4": r"\d+\.\d+\.\d+\.\d+",
        "unheard-of": "display-name",
    }.items():
        assert re.fullmatch(expected, str(sample(api(), schema(Scalar("string", name)), "displayName")))


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9a-f]{32}$",
        "[a-z][a-z0-9-]*",
        r"^\d{4}-\d{2}$",
        "^(guest|host)$",
        "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
        r"^v\d+(\.\d+)?$",
        r"^[A-Z_]+\$$",
        r"^a\\$",
        "^(?:x|y)+z?$",
        "^[+-][.]$",
        r"^.+@[^\"\-].+$",
        "^[^a-y]$",
        "^a|b$",
        r"^[A-Za-z]{3}$|^(\-?\d+(\.\d+)?),\s*(\-?\d+(\.\d+)?)$",
        "x[|]|(y|z)|",
    ],
)
def test_simple_patterns_are_met(pattern: str) -> None:
    text = matching(pattern, "seed")
    assert text is not None and re.search(pattern, text)


@pytest.mark.parametrize(
    "pattern",
    [
        "(?=a)b",
        r"(a)\1",
        "[^a-z0-9]",
        "a^b",
        "(",
        "[",
        "a{99999999}",
        "\\",
        "*",
        r"\bq",
        "((((((a))))))",
        "a$b",
    ],
)
def test_other_patterns_give_nothing(pattern: str) -> None:
    assert matching(pattern, "seed") is None


@given(st.text(alphabet="ab01[](){}|*+?^$\\-.,dw:", max_size=30))
def test_no_pattern_hurts_and_what_is_made_matches(pattern: str) -> None:
    text = matching(pattern, "seed")
    assert text is None or len(text) <= 64
    if text is not None and len(pattern) < 12:
        assert re.search(pattern, text)


def test_evil_patterns_take_no_time() -> None:
    start = time.monotonic()
    for pattern in ("^(a+)+$", "(((a{9}){9}){9}){9}", "(.{64}){64}" * 10, "(x{0,999999}){999999}"):
        matching(pattern, "seed")
    assert time.monotonic() - start < 1


OBJECT = Object((field("a", INTEGER, True), field("b", Array(schema(BOOLEAN)))), extra=schema(STRING))


@pytest.mark.parametrize(
    ("value", "type", "more", "found"),
    [
        (1, INTEGER, {}, None),
        (1.0, INTEGER, {}, None),
        (True, INTEGER, {}, ": integer is wanted, not boolean"),
        ("1", NUMBER, {}, ": number is wanted, not string"),
        (None, STRING, {}, ": string is wanted, not null"),
        (None, STRING, {"nullable": True}, None),
        (None, NULL, {}, None),
        (1, Const(True), {}, ": is not the one allowed value"),
        ("x", Enum("string", (Member("y"),)), {}, ": is none of the allowed values"),
        (0, Never(), {}, ": no value is allowed"),
        ({"deep": [None]}, AnyType(), {}, None),
        ({"a": 1, "b": [True, 2]}, OBJECT, {}, "/b/1: boolean is wanted, not integer"),
        ({"b": []}, OBJECT, {}, ": 'a' is required"),
        ({"a": 1, "c": 3}, OBJECT, {}, "/c: string is wanted, not integer"),
        ([1, "x"], Tuple((schema(INTEGER),), schema(INTEGER)), {}, "/1: integer is wanted, not string"),
        ({"k": "v"}, Map(schema(INTEGER)), {}, "/k: integer is wanted, not string"),
        ("abc", STRING, {"constraints": Constraints(max_length=2)}, ": is longer than 2"),
        (3, INTEGER, {"constraints": Constraints(exclusive_maximum=3)}, ": is too large"),
        ("x", Union((Variant(schema(INTEGER)), Variant(schema(NULL)))), {}, ": fits none of the 2 alternatives"),
    ],
)
def test_problems(value: object, type: object, more: dict[str, object], found: str | None) -> None:
    assert problems(value, schema(type, **more), api()) == ([found] if found else [])  # type: ignore[arg-type]


def test_examples_that_do_not_fit_are_reported_where_they_stand() -> None:
    wrong = Schema(type=Object((_wrong_default(),)))
    operation = Operation(
        id="o",
        method="POST",
        path="/{p}",
        parameters=(parameter("p", "path", INTEGER, examples=(Example(Value("x"), "bad"),), pointer="#/p"),),
        body=json_body(INTEGER, "text"),
        responses=(Response(status="200", description="", contents=json_body(STRING, "fine").contents),),
    )
    found = check_examples(api(operation, schemas=(NamedSchema("#/W", "W", wrong),)))
    assert [(d.code, d.pointer) for d in found] == [
        ("example-mismatch", "#/p"),
        ("example-mismatch", "#/body"),
        ("example-mismatch", "#/d"),
    ]
    assert "'bad'" in found[0].message and "integer is wanted, not string" in found[0].message


def _wrong_default() -> Field:
    return field("d", INTEGER, default=Value("five"), pointer="#/d")


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=8,
)
_scalars = st.sampled_from([STRING, INTEGER, NUMBER, BOOLEAN, NULL, Scalar("string", "uuid"), AnyType()])
_types = st.recursive(
    _scalars | st.builds(Const, _json),
    lambda inner: (
        st.builds(lambda t: Array(schema(t)), inner)
        | st.builds(lambda t: Map(schema(t)), inner)
        | st.builds(lambda t, u: Union((Variant(schema(t)), Variant(schema(u)))), inner, inner)
        | st.builds(
            lambda ts: Object(tuple(field(f"f{n}", t, n % 2 == 0) for n, t in enumerate(ts))),
            st.lists(inner, max_size=4),
        )
    ),
    max_leaves=6,
)


@given(_types)
def test_what_is_made_fits_its_schema(type: object) -> None:
    made = sample(api(), schema(type), "name")
    assert problems(made, schema(type), api()) == []
    assert sample(api(), schema(type), "name") == made
    json.dumps(made, allow_nan=False)


@pytest.mark.parametrize(
    ("value", "constraints", "found"),
    [
        (0.3, Constraints(multiple_of=0.1), None),
        (7, Constraints(multiple_of=2), ": is no multiple of 2"),
        ([1, True], Constraints(unique_items=True), None),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], Constraints(unique_items=True), ": has an item twice"),
    ],
)
def test_multiples_and_unique_items(value: object, constraints: Constraints, found: str | None) -> None:
    kind: object = Array(schema(AnyType())) if isinstance(value, list) else NUMBER
    assert problems(value, schema(kind, constraints=constraints), api()) == ([found] if found else [])  # type: ignore[arg-type]


def test_what_a_request_example_cannot_fit_is_told() -> None:
    impossible = parameter("n", type=INTEGER, required=True)
    impossible = replace(impossible, schema=schema(Never()), pointer="#/n")
    fine = parameter("m", type=INTEGER, required=True)
    a = api(Operation(id="o", method="GET", path="/x", parameters=(impossible, fine)))
    samples = Samples(a)
    assert list(samples.unfit(samples.request(a.operations[0]))) == [("parameter 'n'", ": no value is allowed", "#/n")]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (Schema(type=INTEGER, constraints=Constraints(minimum=5, exclusive_maximum=8)), [5, 6, 7]),
        (Schema(type=INTEGER, constraints=Constraints(maximum=-4, multiple_of=2)), [-4, -6, -8]),
        (Schema(type=Enum("string", (Member("a"), Member("b"), Member("c")))), ["a", "b", "c"]),
        (Schema(type=BOOLEAN), [True, False]),
        (Schema(type=Const("only")), ["only"]),
    ],
)
def test_items_that_must_differ_do(items: Schema, expected: list[object]) -> None:
    several = Schema(type=Array(items), constraints=Constraints(min_items=3, unique_items=True))
    assert sample(api(), several) == expected
