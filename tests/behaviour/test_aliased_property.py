"""Properties whose names msgspec does not take travel all the same."""

from __future__ import annotations

import json
import pickle
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.generating import client
from tests.support import ROOT

SPEC = (ROOT / "tests/cases/aliased-property/spec.yaml").read_text()
WIRE: dict[str, Any] = {
    'say "hi"': "a",
    "back\\slash": 1,
    "two\nlines": [{'say "hi"': "b", "other": 2}, {'say "hi"': "c", "back\\slash": 3}],
    "plain": "d",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(SPEC, tmp_path_factory.mktemp("aliased"))


def test_reads_and_writes(package: ModuleType) -> None:
    odd = package.models.Odd.from_dict(WIRE)
    assert (odd.say_hi, odd.back_slash, odd.plain) == ("a", 1, "d")
    assert [o.say_hi for o in odd.two_lines] == ["b", "c"]
    assert odd.two_lines[0].extra == {"other": 2}
    assert odd.to_dict() == WIRE
    assert json.loads(odd.to_json()) == WIRE
    assert package.models.Odd.from_json(odd.to_json()) == odd
    assert pickle.loads(pickle.dumps(odd)) == odd
    assert "say_hi='a'" in repr(odd) and "\x7f" not in repr(odd)


def test_strict_says_the_name_of_the_api(package: ModuleType) -> None:
    with pytest.raises(Exception, match='say "hi"'):
        package.models.Odd.from_dict({"plain": "x"}, strict=True)
    assert package.models.Odd.from_dict(WIRE, strict=True).back_slash == 1


def test_a_missing_one_is_told_by_the_name_of_the_api(package: ModuleType) -> None:
    odd = package.models.Odd.from_dict({"plain": "x"})
    with pytest.raises(AttributeError, match='say "hi"'):
        _ = odd.say_hi
    assert odd.to_dict() == {"plain": "x"}


def test_over_the_wire(package: ModuleType) -> None:
    asked = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(json.loads(request.read()))
        return httpx2.Response(200, json=WIRE)

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with package.Client("https://api.acme.example", http_client=http) as api:
        odd = package.models.Odd.from_dict(WIRE)
        got = api.odd.send(say_hi=odd.say_hi, back_slash=odd.back_slash, two_lines=odd.two_lines, plain=odd.plain)
    assert asked == [WIRE]
    assert got.back_slash == 1
