"""Parameter values as text: the tables of OpenAPI 3.1.1 (4.8.12.6, style examples) and RFC 6570."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_api import models as m
from sample_api._runtime.styles import (
    content_value,
    cookie_pairs,
    header_value,
    path_value,
    plain_value,
    query_pairs,
    text,
)

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

PATHS = [
    # style, explode, empty, string, array, object
    ("matrix", False, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("matrix", True, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
]


@pytest.mark.parametrize(("style", "explode", "empty", "string", "array", "obj"), PATHS)
def test_path_styles(style: str, explode: bool, empty: str, string: str, array: str, obj: str) -> None:
    values: list[Any] = ["", "blue", ARRAY, OBJECT]
    made = [path_value("color", style, explode, plain_value(v)) for v in values]  # type: ignore[arg-type]
    assert made == [empty, string, array, obj]


QUERIES = [
    ("form", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form", True, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("spaceDelimited", False, None, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, None, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("spaceDelimited", True, None, None, "color=blue&color=black&color=brown", None),
    ("pipeDelimited", True, None, None, "color=blue&color=black&color=brown", None),
    ("deepObject", True, None, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]


@pytest.mark.parametrize(("style", "explode", "empty", "string", "array", "obj"), QUERIES)
def test_query_styles(style: str, explode: bool, empty: Any, string: Any, array: Any, obj: Any) -> None:
    values: list[Any] = ["", "blue", ARRAY, OBJECT]
    for value, wanted in zip(values, (empty, string, array, obj), strict=True):
        if wanted is not None:
            assert "&".join(query_pairs("color", style, explode, value)) == wanted


# RFC 6570, 3.2: the variables of its examples.
RFC: dict[str, Any] = {
    "count": ["one", "two", "three"],
    "dom": ["example", "com"],
    "hello": "Hello World!",
    "half": "50%",
    "who": "fred",
    "base": "http://example.com/home/",
    "path": "/foo/bar",
    "list": ["red", "green", "blue"],
    "keys": {"semi": ";", "dot": ".", "comma": ","},
    "v": "6",
    "x": "1024",
    "y": "768",
    "empty": "",
    "empty_keys": {},
}


@pytest.mark.parametrize(
    ("style", "explode", "name", "wanted"),
    [
        ("simple", False, "hello", "Hello%20World%21"),
        ("simple", False, "half", "50%25"),
        ("simple", False, "list", "red,green,blue"),
        ("simple", True, "list", "red,green,blue"),
        ("simple", False, "keys", "semi,%3B,dot,.,comma,%2C"),
        ("simple", True, "keys", "semi=%3B,dot=.,comma=%2C"),
        ("label", False, "who", ".fred"),
        ("label", False, "half", ".50%25"),
        ("label", True, "dom", ".example.com"),
        ("label", False, "list", ".red,green,blue"),
        ("label", True, "list", ".red.green.blue"),
        ("label", False, "keys", ".semi,%3B,dot,.,comma,%2C"),
        ("label", True, "keys", ".semi=%3B.dot=..comma=%2C"),
        ("label", False, "empty_keys", "."),  # OpenAPI's table (column `undefined`); the RFC would leave all out
        ("matrix", True, "empty_keys", ";empty_keys"),
        ("matrix", False, "who", ";who=fred"),
        ("matrix", False, "half", ";half=50%25"),
        ("matrix", False, "empty", ";empty"),
        ("matrix", False, "list", ";list=red,green,blue"),
        ("matrix", True, "list", ";list=red;list=green;list=blue"),
        ("matrix", False, "keys", ";keys=semi,%3B,dot,.,comma,%2C"),
        ("matrix", True, "keys", ";semi=%3B;dot=.;comma=%2C"),
    ],
)
def test_rfc6570_path(style: str, explode: bool, name: str, wanted: str) -> None:
    assert path_value(name, style, explode, plain_value(RFC[name])) == wanted  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("explode", "name", "wanted"),
    [
        (False, "who", "who=fred"),
        (False, "half", "half=50%25"),
        (False, "empty", "empty="),
        (False, "list", "list=red,green,blue"),
        (True, "list", "list=red&list=green&list=blue"),
        (False, "keys", "keys=semi,%3B,dot,.,comma,%2C"),
        (True, "keys", "semi=%3B&dot=.&comma=%2C"),
        (True, "empty_keys", ""),
    ],
)
def test_rfc6570_form(explode: bool, name: str, wanted: str) -> None:
    assert "&".join(query_pairs(name, "form", explode, RFC[name])) == wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (2**70, str(2**70)),
        (1.5, "1.5"),
        (1.0, "1"),
        (-2.0, "-2"),
        (2.0**53, "9007199254740992.0"),
        (1e22, "1e+22"),
        (Decimal("1E+2"), "100"),
        (Decimal("1.10"), "1.10"),
        (datetime.date(2020, 1, 2), "2020-01-02"),
        (datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), "2020-01-02T03:04:05Z"),
        (datetime.datetime(2020, 1, 2, 3, 4, 5), "2020-01-02T03:04:05"),
        (datetime.time(3, 4, 5), "03:04:05"),
        (datetime.timedelta(seconds=90), "PT90S"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (b"hi", "aGk="),
        (m.Color.DARK_BLUE, "dark-blue"),
        (m.Color("mauve"), "mauve"),
        (m.Level.HIGH, "2"),
        ("ü", "ü"),
    ],
)
def test_scalars(value: Any, wanted: str) -> None:
    assert text(value) == wanted


def test_no_scalar() -> None:
    with pytest.raises(TypeError, match="object"):
        text(object())


def test_null_and_nesting() -> None:
    assert query_pairs("q", "form", True, None) == []
    assert query_pairs("q", "form", True, [None, 1, None]) == ["q=1"]
    assert query_pairs("q", "form", True, {"a": None, "b": True}) == ["b=true"]
    assert query_pairs("q", "form", True, []) == []
    assert query_pairs("q", "form", True, [], allow_empty=True) == ["q="]
    assert query_pairs("q", "form", True, [{"a": 1}, [2, 3]]) == ["q=%7B%22a%22%3A1%7D", "q=%5B2%2C3%5D"]
    assert query_pairs("q", "form", False, {"a": {"b": [1]}}) == ["q=a,%7B%22b%22%3A%5B1%5D%7D"]
    assert query_pairs("q", "form", True, m.Thing(name="n", class_=1)) == ["name=n", "kind=thing", "class=1"]


def test_deep_object_goes_deeper() -> None:
    value = {"a": {"b": "c d"}, "l": ["x", {"y": None, "z": False}], "e": {}}
    assert query_pairs("f", "deepObject", True, value) == [
        "f%5Ba%5D%5Bb%5D=c%20d",
        "f%5Bl%5D%5B0%5D=x",
        "f%5Bl%5D%5B1%5D%5Bz%5D=false",
    ]
    assert query_pairs("f", "deepObject", True, m.Thing(name="n")) == ["f%5Bname%5D=n", "f%5Bkind%5D=thing"]


def test_reserved() -> None:
    # RFC 6570 3.2.3, as allowReserved says, and triplets stay. OpenAPI leaves to its tools what a query cannot hold
    # (a fragment would cut it off), or what forms read otherwise: an ampersand, and a plus, which is a space.
    assert query_pairs("q", "form", True, ":/?[]@!$&'()*+,;= %20 50% #", reserved=True) == [
        "q=:/?%5B%5D@!$%26'()*%2B,;=%20%20%2050%25%20%23"
    ]
    assert path_value("p", "simple", False, "a/b?c#d", reserved=True) == "a/b%3Fc%23d"


def test_names_are_encoded() -> None:
    assert query_pairs("filter[a b]&", "form", True, 1) == ["filter%5Ba%20b%5D%26=1"]
    assert path_value("ü", "matrix", False, "x") == ";%C3%BC=x"


def test_headers() -> None:
    assert header_value(False, plain_value(ARRAY)) == "blue,black,brown"  # type: ignore[arg-type]
    assert header_value(False, plain_value(OBJECT)) == "R,100,G,200,B,150"  # type: ignore[arg-type]
    assert header_value(True, plain_value(OBJECT)) == "R=100,G=200,B=150"  # type: ignore[arg-type]
    assert header_value(False, "a b/ü") == "a b/ü"


def test_cookies() -> None:
    assert cookie_pairs("c", "form", True, "a b;c") == ["c=a%20b%3Bc"]
    assert cookie_pairs("c", "cookie", True, "a/b,c") == ["c=a/b,c"]
    assert cookie_pairs("c", "form", False, ["1", "2"]) == ["c=1,2"]
    assert cookie_pairs("c", "form", True, {"a": "1", "b": "2"}) == ["a=1", "b=2"]
    assert cookie_pairs("c", "form", True, []) == []


def test_content() -> None:
    assert content_value({"a": [1, None]}, "application/json") == '{"a":[1,null]}'
    assert content_value({"a": "b c", "d": "é"}, "application/x-www-form-urlencoded") == "a=b+c&d=%C3%A9"
    assert content_value(7, "text/plain") == "7"


@given(st.text())
def test_any_text_survives_path_and_query(value: str) -> None:
    value = value.encode("utf-8", "ignore").decode()
    assert unquote(path_value("p", "simple", False, value)) == value
    assert "/" not in path_value("p", "simple", False, value)
    (pair,) = query_pairs("q", "form", True, value)
    assert parse_qsl(pair, keep_blank_values=True) == [("q", value)]
    (pair,) = query_pairs(value, "form", True, "x")
    assert parse_qsl(pair, keep_blank_values=True) == [(value, "x")]
