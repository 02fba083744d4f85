"""Models: tolerant and strict reading, writing, and what they do as Python objects."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import sys
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_api import models as m
from sample_api._runtime import walk as walk_module
from sample_api._runtime.decode import decode, from_data
from sample_api._runtime.encode import encode
from sample_api._runtime.errors import DecodeError, MissingFieldError
from sample_api._runtime.model import Model
from sample_api._runtime.union import Unknown, union
from sample_api._runtime.unset import UNSET
from sample_api.models.thing import Box, Circle, Labels, Rect

from tests.support import MODELS


def thing(**data: Any) -> m.Thing:
    return m.Thing.from_dict({"id": 1, "name": "n", **data})


def test_scalars_of_every_format() -> None:
    data = {
        "date": "2020-01-02",
        "created": "2020-01-02T03:04:05Z",
        "uid": "c4524ac0-e81e-4aa8-a595-0aec605a659a",
        "blob": "aGk=",
        "price": "1.10",
        "point": [1, 2.5],
        "counts": {"a": 1},
        "mixed": ["x"],
        "class": 3,
    }
    one = thing(**data)
    assert one.date == datetime.date(2020, 1, 2)
    assert one.created == datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert one.uid == UUID("c4524ac0-e81e-4aa8-a595-0aec605a659a")
    assert (one.blob, one.price, one.point, one.class_) == (b"hi", Decimal("1.10"), (1.0, 2.5), 3)
    assert one.to_dict() == {"id": 1, "name": "n", "kind": "thing", **data}


def test_unset_null_and_value() -> None:
    assert (thing().email, thing(email=None).email, thing(email="e").email) == (UNSET, None, "e")
    assert m.Thing(name="n").to_json() == '{"name":"n","kind":"thing"}'
    assert m.Thing(name="n", email=None).to_json() == '{"name":"n","email":null,"kind":"thing"}'
    assert thing(email=None).fields_set == {"id", "name", "email", "kind"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", "yesterday"),
        ("created", "Nov 14, 2017 10:20:57 PM"),
        ("uid", "7"),
        ("blob", "%%"),
        ("price", "much"),
        ("name", 5),
        ("name", None),
        ("color", 7),
        ("kind", "other"),
        ("point", [1]),
        ("counts", {"a": "x"}),
        ("counts", [1]),
        ("pets", {"a": 1}),
        ("pets", None),
        ("mixed", {"a": 1}),
        ("labels", "x"),
        ("parent", [1]),
    ],
)
def test_what_does_not_fit_is_kept(field: str, value: Any) -> None:
    one = thing(**{field: value})
    assert type(one) is m.Thing
    assert getattr(one, field) == value
    assert one.to_dict()[field] == value
    assert repr(one)
    with pytest.raises(DecodeError):
        m.Thing.from_dict({"id": 1, "name": "n", field: value}, strict=True)


def test_strict_says_where() -> None:
    text = json.dumps({"name": "n", "parent": {"name": "p", "counts": {"a": 1, "b": "x"}}}).encode()
    with pytest.raises(DecodeError, match=r"^not as described: expected int, got str at \$\.parent\.counts\.b$"):
        decode(text, m.Thing, strict=True)
    with pytest.raises(DecodeError, match=r"Thing lacks required name at \$\[1\]"):
        decode(b'[{"id":1,"name":"n"},{"id":1}]', list[m.Thing], strict=True)
    assert decode(b'{"id":1,"name":"n","new":1}', m.Thing, strict=True).extra == {"new": 1}


def test_extra_properties_are_kept_and_sent() -> None:
    data = {
        "id": 1,
        "name": "n",
        "kind": "thing",
        "x": {"y": [1, None]},
        "parent": {"name": "p", "kind": "thing", "z": 2},
    }
    one = m.Thing.from_dict(data)
    assert one.extra == {"x": {"y": [1, None]}}
    assert one.to_dict() == data
    assert "extra={'x'" in repr(one)
    one.extra["w"] = 1
    assert one.to_dict()["w"] == 1
    assert one.__replace__(id=5).extra == one.extra


def test_extra_of_a_type() -> None:
    labels = Labels.from_dict({"title": "t", "a": {"radius": 1}, "b": {"radius": "x"}})
    assert labels.extra["a"] == Circle(radius=1.0)
    assert labels.extra["b"].radius == "x"  # type: ignore[comparison-overlap]
    assert labels.to_dict() == {"title": "t", "a": {"radius": 1.0}, "b": {"radius": "x"}}


def test_reading_extra_changes_no_equality() -> None:
    one, two = thing(), thing()
    assert one.extra == {}
    assert one == two
    assert two == one
    assert one.to_json() == two.to_json()


def test_missing_required() -> None:
    one = m.Thing.from_dict({"id": 1})
    assert repr(one) == "Thing(id=1, kind='thing')"
    assert one.to_dict() == {"id": 1, "kind": "thing"}
    with pytest.raises(MissingFieldError, match=r"Thing\.name.*'name'"):
        _ = one.name
    with pytest.raises(AttributeError, match="no attribute 'nome'"):
        _ = one.nome  # type: ignore[attr-defined]
    for other in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert other == one
        with pytest.raises(MissingFieldError):
            _ = other.name
    assert one != thing()
    assert one == m.Thing.from_dict({"id": 1})
    one.name = "now"
    assert one == m.Thing(id=1, name="now")


def test_what_only_the_server_sets() -> None:
    """A readOnly field need not be given, but a response that lacks it is not as described."""
    mine = m.Thing(name="n")
    assert mine.id is UNSET  # type: ignore[comparison-overlap]
    assert mine.to_dict() == {"name": "n", "kind": "thing"}
    assert "id" not in mine.fields_set
    for other in (pickle.loads(pickle.dumps(mine)), copy.copy(mine), copy.deepcopy(mine), mine.__replace__()):
        assert other == mine
        assert other.id is UNSET
    with pytest.raises(ValueError if MODELS == "pydantic" else TypeError, match="name"):
        m.Thing()  # type: ignore[call-arg]
    theirs = m.Thing.from_json('{"name":"n"}')
    with pytest.raises(MissingFieldError, match=r"Thing\.id: the response had no property 'id'"):
        _ = theirs.id
    assert theirs.to_dict() == mine.to_dict()
    with pytest.raises(DecodeError, match="Thing lacks required id"):
        m.Thing.from_json('{"name":"n"}', strict=True)
    theirs.id = 5
    assert theirs == m.Thing(id=5, name="n")


def test_secrets_are_not_shown() -> None:
    one = thing(password="hunter2")
    assert one.password == "hunter2"
    assert "hunter2" not in repr(one)
    assert "password='***'" in repr(one)
    assert "hunter2" not in repr(one.__rich_repr__())
    assert "hunter2" in one.to_json()


def test_open_enums() -> None:
    one = thing(color="mauve", level=9)
    assert isinstance(one.color, m.Color)
    assert (one.color, one.color.known, str(one.color), f"{one.color:>6}") == ("mauve", False, "mauve", " mauve")
    assert isinstance(one.level, m.Level)
    assert (one.level, one.level.known) == (9, False)
    assert thing(color="red").color is m.Color.RED
    assert m.Color.RED.known
    assert m.Level.LOW.known
    assert one.to_dict()["color"] == "mauve"
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert not isinstance(thing(color=5).color, m.Color)


def test_tagged_union() -> None:
    pets = [
        {"petType": "cat", "name": "a"},
        {"petType": "puppy", "name": "b", "friends": [{"petType": "emu"}]},
        {"petType": "emu", "n": 1},
        {"name": "q"},
        7,
    ]
    one = thing(pets=pets)
    assert isinstance(one.pets, list)
    assert [type(p) for p in one.pets] == [m.Cat, m.Dog, Unknown, Unknown, Unknown]
    assert one.pets[2] == Unknown({"petType": "emu", "n": 1})
    assert one.to_dict()["pets"] == pets
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(DecodeError, match=r"unknown petType 'emu' at \$\.pets\[2\]"):
        m.Thing.from_dict({"id": 1, "name": "n", "pets": [pets[0], pets[0], pets[2]]}, strict=True)


def test_tagged_union_keeps_the_class_of_an_odd_variant() -> None:
    one = thing(pets=[{"petType": "cat", "lives": "nine", "new": 1}])
    (cat,) = one.pets  # type: ignore[misc]
    assert type(cat) is m.Cat
    assert (cat.lives, cat.extra) == ("nine", {"new": 1})  # type: ignore[comparison-overlap]
    with pytest.raises(MissingFieldError):
        _ = cat.name


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        ({"radius": 1}, Circle(radius=1.0)),
        ({"width": 1, "height": 2}, Rect(width=1.0, height=2.0)),
        ({"width": 1, "height": 2, "depth": 3}, Box(width=1.0, height=2.0, depth=3.0)),
        ({"q": 1}, Unknown({"q": 1})),
        ({}, Unknown({})),
        ([1], Unknown([1])),
        (None, None),
    ],
)
def test_union_by_what_it_holds(shape: Any, wanted: Any) -> None:
    one = thing(shape=shape)
    assert one.shape == wanted
    assert type(one.shape) is type(wanted)
    assert one.to_dict()["shape"] == shape


def test_union_by_what_it_holds_with_something_new() -> None:
    shape = thing(shape={"width": 1, "height": 2, "new": 3}).shape
    assert type(shape) is Rect
    assert shape.extra == {"new": 3}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("odd", [{"lives": "odd"}, {"name": 7}])
def test_time_grows_with_the_depth_of_unions_not_faster(
    monkeypatch: pytest.MonkeyPatch, odd: dict[str, Any], strict: bool
) -> None:
    tried: list[Any] = []

    def counting(plan: Any, value: Any, strict: bool, retry: bool) -> Any:
        tried.append(plan)
        return walk(plan, value, strict, retry)

    walk = walk_module.walk
    monkeypatch.setattr(walk_module, "walk", counting)
    counts = []
    for depth in (3, 6):
        pet: dict[str, Any] = {"petType": "cat", "name": "c", **odd}
        for _ in range(depth):
            pet = {"petType": "puppy", "name": "d", "new": 1, "friends": [pet]}
        tried.clear()
        try:
            one = m.Thing.from_dict({"name": "n", "pets": [pet]}, strict=strict)
            assert one.to_dict()["pets"] == [pet]
        except DecodeError as error:
            assert strict
            assert str(error).count("friends") == depth
        counts.append(len(tried))
    assert 6 < counts[1] < 3 * counts[0]


def test_union_of_scalars() -> None:
    assert thing(when="2020-01-01T00:00:00Z").when == datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    assert thing(when="soon").when == "soon"
    assert thing(when=5).when == Unknown(5)


def test_recursion() -> None:
    data: dict[str, Any] = {"name": "0", "kind": "thing"}
    for depth in range(1, 100):
        data = {"name": str(depth), "kind": "thing", "parent": data, "new": depth}
    one = m.Thing.from_dict(data)
    assert one.to_dict() == data
    assert one.parent.parent.name == "97"  # type: ignore[union-attr]


def test_too_deep_is_an_error_not_a_crash() -> None:
    sys.setrecursionlimit(1000)  # whatever a test before has set it to
    deep = b'{"parent":' * 100_000
    with pytest.raises(DecodeError, match="nested too deeply"):
        decode(deep, m.Thing)
    with pytest.raises(DecodeError):
        decode(b"[" * 5000 + b"1" + b"]" * 5000, list[Any])


@pytest.mark.parametrize("text", [b"", b"{", b"<html>", b'{"a":NaN}', b'{"name":"\xff"}', b"1e999", b"\xef\xbb\xbf{"])
def test_no_json(text: bytes) -> None:
    with pytest.raises(DecodeError):
        decode(text, m.Thing)


def test_byte_order_mark() -> None:
    assert decode(b'\xef\xbb\xbf{"name":"n"}', m.Thing).name == "n"


def test_nan_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON has no nan"):
        encode({"a": [None, float("nan")]})
    with pytest.raises(ValueError, match="JSON has no inf"):
        Circle(radius=float("inf")).to_json()
    assert encode({"a": None}) == b'{"a":null}'


def test_big_integers() -> None:
    assert thing(counts={"a": 2**70}).counts == {"a": 2**70}


def test_the_hidden_field_is_no_back_door() -> None:
    one = m.Thing.from_json('{"name":"n","\\u007fextra":{"a":1}}')
    assert one.extra == {"\x7fextra": {"a": 1}}


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (b"3", int, 3),
        (b'"x"', str, "x"),
        (b"null", Circle | None, None),
        (b'{"a":{"radius":1}}', dict[str, Circle], {"a": Circle(radius=1.0)}),
        (b'[{"radius":1,"z":2}]', list[Circle], [Circle.from_dict({"radius": 1, "z": 2})]),
        (b'{"petType":"z"}', m.Pet, Unknown({"petType": "z"})),
        (b'"z"', m.Color, m.Color("z")),
        (b'[1,"x",{"radius":"q"}]', list[Circle], [1, "x", Circle.from_dict({"radius": "q"})]),
    ],
)
def test_top_level(text: bytes, kind: Any, wanted: Any) -> None:
    assert decode(text, kind) == wanted


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        (b"[1]", Circle, "expected object, got array"),
        (b'"down for maintenance"', Circle, "expected object, got string: down for maintenance"),
        (b'{"error": {"message": "no quota"}}', list[Circle], "expected array, got object: no quota"),
        (b"{}", tuple[int, int], "expected array, got object"),
        (b"[]", dict[str, int], "expected object, got array"),
        (b"true", int, "expected number, got boolean"),
        (b"5", str, "expected string, got number"),
        (b"5", m.Color, "expected string, got number"),
        (b'"2"', m.Level, "expected number, got string: 2"),
        (b"5", datetime.date, "expected string, got number"),
        (b"[]", Decimal, "expected number or string, got array"),
        (b"7", m.Pet, "expected object, got number"),
        (b"7", m.Pet | None, "expected null or object, got number"),
        (b"[]", Circle | str, "expected object or string, got array"),
        (b"1", Literal["a", True], "expected boolean or string, got number"),
        (b"1", list[Any], "expected array, got number"),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_another_kind_than_described_is_no_value(text: bytes, kind: Any, said: str, strict: bool) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(text, kind, strict=strict)
    assert str(caught.value) == f"not as described: {said}"
    with pytest.raises(DecodeError, match=r"^not as described: expected"):
        from_data(json.loads(text), kind, strict=strict)


@pytest.mark.parametrize("kind", [Circle, list[Circle], str, int, m.Pet, Circle | str])
def test_null_stands_for_nothing(kind: Any) -> None:
    assert decode(b"null", kind) is None
    assert from_data(None, kind) is None
    with pytest.raises(DecodeError, match=r"^not as described: expected .*, got null$"):
        decode(b"null", kind, strict=True)


def test_misfits_of_the_same_kind_are_kept() -> None:
    assert decode(b"1.5", int) == 1.5
    assert decode(b'"soon"', datetime.date) == "soon"
    assert decode(b"9", Literal[1, 2]) == 9
    assert decode(b"[1]", tuple[int, int]) == [1]


BASE: dict[str, Any] = {
    "id": 1,
    "name": "n",
    "email": None,
    "color": "red",
    "level": 2,
    "kind": "thing",
    "date": "2020-01-02",
    "pets": [{"petType": "cat", "name": "c", "lives": 3}, {"petType": "dog", "name": "d", "friends": []}],
    "shape": {"width": 1.5, "height": 2.5},
    "when": "soon",
    "point": [1.5, 2.5],
    "counts": {"a": 1},
    "mixed": "x",
    "labels": {"title": "t", "a": {"radius": 1.5}},
    "parent": {"id": 2, "name": "p", "kind": "thing", "counts": {}},
    "meta": {"q": [1]},
}
ODD = st.sampled_from([None, True, 0, -1, 2**63, 1.5, "", "x", "red", "cat", [], {}, [1], {"a": 1}, {"petType": "cat"}])
KEYS = st.sampled_from([*BASE, "petType", "new", "extra", "radius", "title"])


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    value = copy.deepcopy(BASE)
    for _ in range(draw(st.integers(1, 6))):
        places: list[Any] = []
        todo: list[Any] = [value]
        while todo:
            here = todo.pop()
            places.append(here)
            todo += [v for v in (here.values() if isinstance(here, dict) else here) if isinstance(v, (dict, list))]
        here = draw(st.sampled_from(range(len(places))))
        target = places[here]
        if isinstance(target, list):
            target.append(copy.deepcopy(draw(ODD)))
        elif draw(st.booleans()):
            target[draw(KEYS)] = copy.deepcopy(draw(ODD))
        elif target:
            del target[draw(st.sampled_from(sorted(target)))]
    return value


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_any_payload_is_read_and_sent_back_whole(data: dict[str, Any]) -> None:
    text = json.dumps(data).encode()
    one = decode(text, m.Thing)
    assert type(one) is m.Thing
    # A constant that the server left out is there, and comes back: the only thing that is ever added.
    assert _without_kind(json.loads(encode(one))) == _without_kind(data)
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert repr(one)
    assert m.Thing.from_dict(data) == one
    try:
        strict = decode(text, m.Thing, strict=True)
    except DecodeError:
        return
    assert strict == one


def _without_kind(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_kind(v) for k, v in value.items() if (k, v) != ("kind", "thing")}
    return [_without_kind(v) for v in value] if isinstance(value, list) else value


def test_a_tag_may_be_a_boolean_or_a_number() -> None:
    class Good(Model, kw_only=True):
        success: bool
        data: str

    class Bad(Model, kw_only=True):
        success: bool
        error: str

    either = union(lambda: (Good, Bad), tag="success", mapping={"true": 0, "false": 1})
    assert decode(b'{"success": true, "data": "x"}', either) == Good(success=True, data="x")
    assert decode(b'{"success": false, "error": "y"}', either) == Bad(success=False, error="y")
    numbered = union(lambda: (Good, Bad), tag="code", mapping={"1": 0, "2": 1})
    assert type(decode(b'{"code": 2, "success": false, "error": "y"}', numbered)) is Bad
    assert isinstance(decode(b'{"code": true}', numbered), Unknown)


def test_a_whole_number_with_a_point_is_an_integer() -> None:
    for strict in (False, True):
        value = decode(b"[1, 2.0, 3e2]", list[int], strict=strict)
        assert value == [1, 2, 300] and {type(v) for v in value} == {int}
    with pytest.raises(DecodeError):
        decode(b"[1.5]", list[int], strict=True)
