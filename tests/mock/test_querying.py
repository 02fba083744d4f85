"""Conditions, order and choice of fields, as far as the document describes parameters for them."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from generator.mock.querying import _like
from tests.mock.clouds import content, mocked
from tests.mocking import Mocked

MACHINES = [
    {"uuid": "1", "name": "web-1", "state": "Running", "cpus": 2},
    {"uuid": "2", "name": "web-2", "state": "Stopped", "cpus": 10},
    {"uuid": "3", "name": "db", "state": "Running", "cpus": 4, "track": "guest"},
]


@pytest.fixture
def server() -> Mocked:
    server = mocked()
    server.mock.resources.items["machines",] = {str(m["uuid"]): dict(m) for m in MACHINES}
    return server


def _ids(server: Mocked, *pairs: tuple[str, str]) -> str:
    response = content(server.ask("GET", f"/machines?{urlencode(pairs)}"))
    assert response["total"] == len(response["inventories"])
    return "".join(m["uuid"] for m in response["inventories"])


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        (["name=web-1"], "1"),
        (["name!=web-1"], "23"),
        (["cpus>2"], "23"),
        (["cpus>=4"], "23"),
        (["cpus<10"], "13"),
        (["cpus<=2"], "1"),
        (["cpus=10.0"], "2"),
        (["name?=db,web-2"], "23"),
        (["name!?=db,web-2"], "1"),
        (["name~=web%"], "12"),
        (["name~=web__"], "12"),
        (["name!~=%b-_"], "3"),
        (["track is null"], "12"),
        (["track not null"], "3"),
        (["state=Running", "cpus>2"], "3"),
        (["name=a=b"], ""),
        (["unknown=1"], ""),
        (["cpus>many"], ""),
    ],
)
def test_conditions(server: Mocked, conditions: list[str], found: str) -> None:
    assert _ids(server, *(("q", c) for c in conditions)) == found


@pytest.mark.parametrize("text", ["", "name", "=x", "name like x"])
def test_what_is_no_condition_is_refused(server: Mocked, text: str) -> None:
    response = server.ask("GET", f"/machines?{urlencode([('q', text)])}")
    assert response.status == 400
    assert repr(text) in content(response, 400)["detail"] and "' is null'" in content(response, 400)["detail"]


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ("cpus", "132"),
        ("-cpus", "231"),
        ("+name", "312"),
        ("state,-cpus", "312"),
        ("name:desc", "213"),
        ("track", "123"),
    ],
)
def test_order(server: Mocked, sort: str, found: str) -> None:
    assert _ids(server, ("sort", sort)) == found


def test_fields_count_and_a_parameter_called_like_a_property(server: Mocked) -> None:
    assert content(server.ask("GET", "/machines?fields=uuid,cpus"))["inventories"][0] == {"uuid": "1", "cpus": 2}
    assert content(server.ask("GET", "/machines?count=true&q=cpus>2")) == {"inventories": [], "total": 2}
    assert _ids(server, ("state", "Running")) == "13"


def test_the_items_stay_as_they_are(server: Mocked) -> None:
    server.ask("GET", "/machines?fields=uuid&sort=-cpus")
    assert _ids(server) == "123"


@pytest.mark.parametrize(
    ("text", "pattern", "fits"),
    [
        ("", "", True),
        ("", "%", True),
        ("abc", "a%c", True),
        ("abc", "a_c", True),
        ("abc", "%b", False),
        ("aab", "%ab", True),
        ("abc", "abc%%", True),
        ("abc", "ab", False),
        ("a.c", "a.c", True),
        ("abc", "a.c", False),
    ],
)
def test_patterns(text: str, pattern: str, fits: bool) -> None:
    assert _like(text, pattern) is fits


def test_a_pattern_costs_no_more_than_text_by_pattern() -> None:
    assert not _like("a" * 2000, "%a" * 200 + "b")
