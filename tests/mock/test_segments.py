"""Segments of several variables: where one ends and the next begins, as the document says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.mock.segments import beginning, cut
from tests.mocking import Mocked

TEXT: dict[str, Any] = {"type": "string"}
WHOLE: dict[str, Any] = {"type": "integer"}


def asked(path: str, target: str, **parameters: dict[str, Any]) -> dict[str, Any] | int:
    """The values that an operation's path is given by a request; the status if it leads nowhere."""
    given = [
        {"name": n, "in": "path", "required": True, **({"schema": p} if "schema" not in p else p)}
        for n, p in parameters.items()
    ]
    operation = {"operationId": "get", "parameters": given, "responses": {"200": {"description": "ok"}}}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {path: {"get": operation}}}
    mocked = Mocked(json.dumps(document))
    seen: dict[str, Any] = {}
    mocked.mock._check = lambda call: seen.update(call.route.values)
    status = mocked.ask("GET", target).status
    return seen if status == 200 else status


@pytest.mark.parametrize(
    ("path", "target", "values", "parameters"),
    [
        # A text between: where it first stands, as peers do.
        ("/r/{owner}.{repo}", "/r/a.b", {"owner": "a", "repo": "b"}, {}),
        ("/r/{owner}.{repo}", "/r/a.b.c", {"owner": "a", "repo": "b.c"}, {}),
        ("/r/{owner}.{repo}", "/r/..x", {"owner": ".", "repo": "x"}, {}),
        ("/r/{a}-{b}.json", "/r/x-y.json.json", {"a": "x", "b": "y.json"}, {}),
        # ... unless it is a part of the value.
        ("/r/{owner}.{repo}", "/r/a.b.c", {"owner": "a.b", "repo": "c"}, {"repo": {"type": "string", "maxLength": 1}}),
        ("/r/{owner}.{repo}", "/r/a%2Eb.c", {"owner": "a.b", "repo": "c"}, {}),
        ("/r/{a}:{b}", "/r/x%3Ay:z", {"a": "x:y", "b": "z"}, {}),
        ("/r/{a}:{b}", "/r/x%3Ay", {"a": "x", "b": "y"}, {}),
        ("/r/{a}..{b}", "/r/1...2", {"a": "1", "b": ".2"}, {}),
        # Nothing between: what schemas and styles say.
        ("/f/{id}{ext}", "/f/12.json", {"id": "12", "ext": ".json"}, {"id": WHOLE}),
        (
            "/f/{id}{ext}",
            "/f/report.v2.json",
            {"id": "report.v2", "ext": ".json"},
            {"ext": {"enum": [".json", ".xml"]}},
        ),
        (
            "/f/{id}{ext}",
            "/f/report.json",
            {"id": "report", "ext": ".json"},
            {"ext": {**TEXT, "pattern": r"^\.[a-z]+$"}},
        ),
        (
            "/f/{id}{ext}",
            "/f/report.json",
            {"id": "report", "ext": ".json"},
            {"ext": {"schema": TEXT, "style": "label"}},
        ),
        ("/f/{id}{v}", "/f/a;v=1", {"id": "a", "v": ";v=1"}, {"v": {"schema": TEXT, "style": "matrix"}}),
        (
            "/d/{y}{m}",
            "/d/202511",
            {"y": "2025", "m": "11"},
            {"y": {**WHOLE, "maximum": 9999}, "m": {**WHOLE, "maximum": 12}},
        ),
        (
            "/d/{kind}{n}",
            "/d/even7",
            {"kind": "even", "n": "7"},
            {"kind": {"enum": ["eve", "even", "odd"]}, "n": WHOLE},
        ),
        ("/f/{a}{b}", "/f/xyz", {"a": "x", "b": "yz"}, {}),
        ("/f/{a}{b}{c}", "/f/xyzw", {"a": "x", "b": "y", "c": "zw"}, {}),
        ("/f/{a}{b}", "/f/%C3%A9t%C3%A9", {"a": "é", "b": "té"}, {}),
        # Nothing fits: still some values, so that the check can say what is wrong.
        ("/f/{id}{n}", "/f/abc", {"id": "a", "n": "bc"}, {"id": TEXT, "n": WHOLE}),
    ],
)
def test_values(path: str, target: str, values: dict[str, str], parameters: dict[str, Any]) -> None:
    assert asked(path, target, **dict.fromkeys(values, TEXT) | parameters) == values


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/r/{a}.{b}", "/r/ab"),
        ("/r/{a}.{b}", "/r/.b"),
        ("/r/{a}.{b}", "/r/a."),
        ("/f/{a}{b}", "/f/x"),
        ("/f/{a}{b}", "/f/"),
    ],
)
def test_values_are_not_empty(path: str, target: str) -> None:
    assert asked(path, target, a=TEXT, b=TEXT) == 404


def test_the_more_literal_template_goes_first() -> None:
    def operation(name: str, *names: str) -> dict[str, Any]:
        given = [{"name": n, "in": "path", "required": True, "schema": TEXT} for n in names]
        return {"get": {"operationId": name, "parameters": given, "responses": {"204": {"description": "ok"}}}}

    paths = {
        "/f/{id}{ext}": operation("any", "id", "ext"),
        "/f/{id}.json": operation("json", "id"),
        "/f/all.{ext}": operation("all", "ext"),
        "/f/{id}": operation("one", "id"),
    }
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    mocked = Mocked(json.dumps(document))
    seen: list[str] = []
    mocked.mock._check = lambda call: seen.append(call.operation.id)  # type: ignore[func-returns-value]
    for target in ("/f/a.json", "/f/a.xml", "/f/all.xml", "/f/x"):
        assert mocked.ask("GET", target).status == 204
    assert seen == ["json", "any", "all", "one"]


@pytest.mark.parametrize("text", ["1" * 99 + "x", "1" * 50_000])
def test_a_long_segment_is_tried_so_often(text: str) -> None:
    path = "/f/" + "".join(f"{{v{n}}}" for n in range(20))
    tried: list[str] = []

    class Known:
        def fits(self, name: str, value: str) -> bool:
            tried.append(name)
            return value.isdigit() and int(value[:9]) >= 10

        def is_long(self, name: str) -> bool:
            return True

    values = cut(path[3:], text, Known())
    assert values is not None and "".join(values.values()) == text and len(tried) <= 5000
    assert isinstance(asked(path, f"/f/{text}", **{f"v{n}": {"type": "integer"} for n in range(20)}), dict)


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        (r"^\.[a-z]+$", "."),
        ("^v[0-9]", "v"),
        (r"^\.?x", ""),
        (r"^\.|x", ""),
        (r"^\d", ""),
        ("x", ""),
        (None, ""),
        ("^-+", "-"),
        ("^[.]x", ""),
        (r"^(\.x)?", ""),
        ("^", ""),
        ("^a{0,1}b", ""),
    ],
)
def test_what_a_pattern_begins_with(pattern: str | None, first: str) -> None:
    assert beginning(pattern) == first
