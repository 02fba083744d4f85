"""Models, enum members, unknown variants, errors and responses as Python objects: shown, compared, copied, pickled."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sample_api import models as m
from sample_api._runtime.decode import decode
from sample_api._runtime.encode import encode
from sample_api._runtime.errors import APIStatusError, DecodeError, MissingFieldError, NotFoundError
from sample_api._runtime.reach import at_path
from sample_api._runtime.response import Response
from sample_api._runtime.union import Unknown
from sample_api._runtime.unset import UNSET

from tests.runtime.support import Both, Server, reply
from tests.runtime.test_lazy import write_models


def thing(**data: Any) -> m.Thing:
    return m.Thing.from_dict({"id": 1, "name": "n", **data})


@pytest.mark.parametrize(
    "data",
    [
        {"password": "hunter2"},
        {"parent": {"name": "p", "password": "hunter2", "kind": "thing"}},
        {"api_key": "hunter2"},
        {"new": [{"Authorization": "hunter2"}]},
        {"meta": {"deep": [{"sessionToken": "hunter2"}]}},
        {"pets": [{"petType": "emu", "secret": "hunter2"}]},
        {"pets": {"password": "hunter2"}},
        {"labels": {"title": "t", "x": {"radius": 1, "password": "hunter2"}}},
    ],
)
def test_no_secret_is_shown_wherever_it_is(data: dict[str, Any]) -> None:
    one = thing(**data)
    for text in (repr(one), str(one), f"{one}", repr([one]), repr(list(one.__rich_repr__()))):
        assert "hunter2" not in text
        assert "***" in text
    assert one.to_dict() == {"id": 1, "name": "n", "kind": "thing", **data}


def test_what_is_no_secret_is_shown() -> None:
    text = repr(thing(new={"count": 1}, meta=["x", {"y": None}], pets=[{"petType": "emu"}]))
    assert "{'count': 1}" in text and "['x', {'y': None}]" in text and "Unknown({'petType': 'emu'})" in text


def test_a_copy_has_its_own_extra() -> None:
    one = thing(new=[1])
    for other in (copy.copy(one), one.__replace__(), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert other == one
        other.extra["more"] = 1
        assert one.extra == {"new": [1]}
        assert other != one
    assert copy.copy(one).extra["new"] is one.extra["new"]
    assert copy.deepcopy(one).extra["new"] is not one.extra["new"]


def test_replace() -> None:
    one = thing(new=1, parent={"name": "p"})
    other = one.__replace__(name="m", email=None)
    assert (other.name, other.email, other.parent, other.extra) == ("m", None, one.parent, {"new": 1})
    assert one == thing(new=1, parent={"name": "p"})
    with pytest.raises(TypeError, match="Thing has no field nope"):
        one.__replace__(nope=1)
    lacking = m.Thing.from_dict({"new": 1})
    assert lacking.__replace__(id=1).to_dict() == {"id": 1, "kind": "thing", "new": 1}
    with pytest.raises(MissingFieldError):
        _ = lacking.__replace__(id=1).name
    assert lacking.__replace__(id=1, name="n") == thing(new=1)


def test_models_are_not_hashed() -> None:
    for value in (thing(), Unknown({})):
        with pytest.raises(TypeError, match="unhashable"):
            hash(value)


def test_enum_members_that_are_not_listed() -> None:
    one, two, listed = m.Color("mauve"), m.Color("mauve"), m.Color.RED
    assert one == two == "mauve" != listed
    assert {one: 1}[two] == {one: 1}["mauve"] == {"mauve": 1}[two] == 1
    for other in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert (type(other), other, other.known, other.value) == (m.Color, one, False, "mauve")
    assert pickle.loads(pickle.dumps(listed)) is listed
    assert json.dumps([one, m.Level(9)]) == '["mauve", 9]'
    assert encode({one: one, listed: m.Level(9)}) == b'{"mauve":"mauve","red":9}'
    assert [c.value for c in m.Color] == ["red", "dark-blue"], "no member is added"


def test_match() -> None:
    def named(value: Any) -> Any:
        match value:
            case m.Color.RED:
                return "red"
            case m.Color("mauve"):
                return "mauve"
            case m.Color():
                return "other"
            case m.Cat(name=name):
                return name
            case Unknown({"petType": tag}):
                return f"unknown {tag}"
            case Unknown(raw):
                return raw

    pets = thing(pets=[{"petType": "cat", "name": "a"}, {"petType": "emu"}, 7]).pets
    assert isinstance(pets, list)
    assert [named(v) for v in (m.Color.RED, m.Color("mauve"), m.Color("x"), *pets)] == [
        *("red", "mauve", "other", "a", "unknown emu", 7),
    ]


def test_isinstance_of_a_union() -> None:
    cat = m.Cat(name="a")
    assert isinstance(cat, m.Pet)  # type: ignore[misc, arg-type]
    assert isinstance(Unknown(1), m.Pet)  # type: ignore[misc, arg-type]
    for value in (5, None, "cat", [cat], thing(), {"petType": "cat"}):
        assert not isinstance(value, m.Pet)  # type: ignore[misc, arg-type]


def test_errors_and_responses_are_pickled(both: Both) -> None:
    body = {"id": 1, "name": "n", "new": 1, "color": "mauve", "pets": [{"petType": "emu"}]}

    def call(client: Any) -> Any:
        return client.with_response(client.things.get, 1)

    response = both.run(call, Server(reply(200, body, X_Request_Id="r")), key="hunter2")
    again: Response[m.Thing] = pickle.loads(pickle.dumps(response))
    assert isinstance(again.value, m.Thing)
    assert (again.value, again.status, again.request_id, again.text) == (response.value, 200, "r", response.text)
    assert b"hunter2" not in pickle.dumps(response)
    with pytest.raises(NotFoundError) as caught:
        both.run(call, Server(reply(404, {"code": "c", "why": "w"}, X_Request_Id="r")), key="hunter2")
    for error in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert isinstance(error, APIStatusError)
        assert type(error) is NotFoundError
        assert (str(error), error.body, error.text) == (str(caught.value), caught.value.body, caught.value.text)
        assert (error.request_id, error.operation) == ("r", caught.value.operation)
    missing = pickle.loads(pickle.dumps(_raised(lambda: m.Thing.from_dict({}).name)))
    assert type(missing) is MissingFieldError and "Thing.name" in str(missing)


def _raised(action: Any) -> Exception:
    try:
        action()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def test_64_threads_decode_a_model_for_the_first_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    write_models(tmp_path, "first", 30, cycle=True)
    barrier, wrong = threading.Barrier(64), []

    def work(number: int) -> None:
        try:
            barrier.wait()
            model = import_module("first").M0 if number % 2 else import_module("first.m0").M0
            odd = {"value": 5} if number % 3 else {"value": "odd", "new": 1}
            one = decode(json.dumps({"next": {"next": odd}}).encode(), model)
            assert one.next.next.to_dict() == odd
            assert pickle.loads(pickle.dumps(one)) == one
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize(
    ("data", "came"),
    [([1], "array"), ("x", "string"), (None, "null"), (5, "number"), (True, "boolean"), ({1}, "set"), (b"{}", "bytes")],
)
@pytest.mark.parametrize("strict", [False, True])
def test_what_is_no_object_is_no_model(data: Any, came: str, strict: bool) -> None:
    with pytest.raises(DecodeError, match=f"^Thing: not as described: expected object, got {came}$"):
        m.Thing.from_dict(data, strict=strict)
    if came not in ("set", "bytes"):
        with pytest.raises(DecodeError, match=f"^Thing: not as described: expected object, got {came}"):
            m.Thing.from_json(json.dumps(data), strict=strict)


def test_what_is_no_json_text_is_no_model() -> None:
    for text in ("", "{", "\ud800", b"\xff"):
        with pytest.raises(DecodeError, match=r"^Thing: not JSON: "):
            m.Thing.from_json(text)
    for text in (None, 5, {"id": 1}):
        with pytest.raises(TypeError, match=f"^Thing: JSON text is str or bytes, not {type(text).__name__}$"):
            m.Thing.from_json(text)  # type: ignore[arg-type]
    assert m.Thing.from_json(bytearray(b'{"id":1,"name":"n"}')) == thing()  # type: ignore[arg-type]


def test_what_does_not_fit_names_the_model() -> None:
    with pytest.raises(DecodeError, match=r"^Thing: not as described: .*\$\.parent"):
        m.Thing.from_dict({"id": 1, "name": "n", "parent": [1]}, strict=True)


def test_names_lead_through_models_and_json_alike() -> None:
    one = thing(
        parent={"id": 2, "name": "p", "new": {"a": [{"b": 1}, None]}}, pets=[{"petType": "emu", "deep": {"c": 3}}]
    )
    for value in (one, one.to_dict()):
        assert at_path(value, ()) is value
        assert at_path(value, ("parent", "name")) == "p"
        assert at_path(value, ("parent", "new", "a", "0", "b")) == 1  # not declared
        assert at_path(value, ("parent", "new", "a", "1")) is None
        assert at_path(value, ("pets", "0", "deep", "c")) == 3  # an Unknown
        for nowhere in (
            ("oh",),
            ("parent", "oh"),
            ("name", "x"),
            ("pets", "1"),
            ("pets", "x"),
            ("parent", "parent", "x"),
        ):
            assert at_path(value, nowhere) is UNSET, nowhere
    assert at_path(m.Thing.from_dict({"name": "n"}), ("id",)) is UNSET  # an empty slot
