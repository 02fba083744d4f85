"""`x-conditions`: what `where` makes of fields and values, as it arrives; and what it refuses."""

from __future__ import annotations

import copy
import datetime
import decimal
import enum
import pickle
import uuid
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.playing import Server, json, play
from tests.generating import client, make
from tests.support import ROOT

CASE = (ROOT / "tests/cases/conditions/spec.yaml").read_text()


class State(enum.Enum):
    UP = "Running"


class Level(enum.IntEnum):
    HIGH = 3


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(CASE, tmp_path_factory.mktemp("conditions"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


MADE: list[tuple[Callable[[Any], Any], str]] = [
    (lambda where: where("name") == "web-1", "name=web-1"),
    (lambda where: "web-1" == where("name"), "name=web-1"),  # noqa: SIM300
    (lambda where: where("name") != "web-1", "name!=web-1"),
    (lambda where: where("memorySize") > 2.5, "memorySize>2.5"),
    (lambda where: where("memorySize") >= 2**30, "memorySize>=1073741824"),
    (lambda where: 3 < where("memorySize"), "memorySize>3"),  # noqa: SIM300
    (lambda where: where("memorySize") < 2.0**30, "memorySize<1073741824"),
    (lambda where: where("memorySize") <= decimal.Decimal("1E+2"), "memorySize<=100"),
    (lambda where: where("on") == True, "on=true"),  # noqa: E712
    (lambda where: where("on") != False, "on!=false"),  # noqa: E712
    (lambda where: where("state") == State.UP, "state=Running"),
    (lambda where: where("level") == Level.HIGH, "level=3"),
    (lambda where: where("day") == datetime.date(2026, 1, 2), "day=2026-01-02"),
    (
        lambda where: where("at") >= datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
        "at>=2026-01-02T03:04:05Z",
    ),
    (lambda where: where("id") == uuid.UUID(int=1), "id=00000000-0000-0000-0000-000000000001"),
    (lambda where: where("uuid").in_(["a", 1, State.UP]), "uuid?=a,1,Running"),
    (lambda where: where("uuid").in_(n for n in (1, 2)), "uuid?=1,2"),
    (lambda where: where("uuid").not_in({"a"}), "uuid!?=a"),
    (lambda where: where("name").like("web-%"), "name~=web-%"),
    (lambda where: where("name").not_like("%,%"), "name!~=%,%"),
    (lambda where: where("vmNics.ip").is_null(), "vmNics.ip is null"),
    (lambda where: where("vmNics.ip").not_null(), "vmNics.ip not null"),
    (lambda where: where("a") == "", "a="),
]


@pytest.mark.parametrize(("made", "text"), MADE, ids=[text for _, text in MADE])
def test_a_condition_is_a_text(package: ModuleType, made: Callable[[Any], Any], text: str) -> None:
    condition = made(package.where)
    assert isinstance(condition, str) and type(condition) is package.Condition
    assert str(condition) == text and str.__eq__(condition, text) and repr(condition) == repr(text)


def test_what_arrives(package: ModuleType, is_async: bool) -> None:
    where = package.where
    server = Server(lambda request: httpx2.Response(204))

    def story(made: Any) -> Any:
        yield made.disks.query(q=[where("name") == "a&b=c, d", where("memorySize") >= 2**30, "name!=plain"])
        yield made.disks.query(q=(where("uuid").in_(["a", "b"]), where("name").like("web-%")))
        yield made.disks.query(q=[where("name").is_null()])
        yield made.disks.query(q=[])
        yield made.disks.query(q=where("name") == "x")
        yield made.logs.find(filter=where("name") == "ü")

    play(package, is_async, server, story)
    assert [r.url.raw_path.decode() for r in server.requests] == [
        "/disks?q=name%3Da%26b%3Dc%2C%20d&q=memorySize%3E%3D1073741824&q=name%21%3Dplain",
        "/disks?q=uuid%3F%3Da%2Cb&q=name~%3Dweb-%25",
        "/disks?q=name%20is%20null",
        "/disks",
        "/disks?q=name%3Dx",
        "/logs?filter=name%3D%C3%BC",
    ]


def test_conditions_of_a_list_are_those_of_all_its_pages(package: ModuleType, is_async: bool) -> None:
    vms = [{"uuid": str(n)} for n in range(5)]

    def answer(request: httpx2.Request) -> httpx2.Response:
        start = int(request.url.params.get("start", 0))
        return json({"inventories": vms[start : start + 2]})

    server = Server(answer)
    found: list[str] = []

    def story(made: Any) -> Any:
        q = [package.where("state") == "Running", package.where("memorySize") > 1]
        pages = made.vms.query(q=q, fields=["uuid", "name"], sort="-createDate", limit=2)
        if not is_async:
            found.extend(vm.uuid for vm in pages)
        else:

            async def all_of_them() -> None:
                found.extend([vm.uuid async for vm in pages])

            yield all_of_them()
        return
        yield

    play(package, is_async, server, story)
    assert found == ["0", "1", "2", "3", "4"]
    fixed = "q=state%3DRunning&q=memorySize%3E1&fields=uuid,name&sort=-createDate"
    assert [r.url.raw_path.decode() for r in server.requests] == [
        f"/vms?{fixed}&limit=2",
        f"/vms?{fixed}&start=2&limit=2",
        f"/vms?{fixed}&start=4&limit=2",
    ]


USED_AS_TRUTH: list[Callable[[Any], Any]] = [
    lambda where: bool(where("a") == "b"),
    lambda where: where("a") == "b" and where("c") == "d",
    lambda where: where("a") == "b" or where("c") == "d",
    lambda where: not where("a").is_null(),
    lambda where: 1 < where("a") < 3,
    lambda where: where("a") in ["b"],
    lambda where: 1 if where("a") == "b" else 2,
]


@pytest.mark.parametrize("used", USED_AS_TRUTH)
def test_a_condition_is_neither_true_nor_false(package: ModuleType, used: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="is for the server, it is neither true nor false here"):
        used(package.where)


REFUSED: list[tuple[Callable[[Any], Any], type[Exception], str]] = [
    (lambda where: where("a") == None, TypeError, r"where\('a'\) cannot be compared with None; is_null\(\)"),  # noqa: E711
    (lambda where: where("a") != [1], TypeError, "cannot be compared with list"),
    (lambda where: where("a") == where("b"), TypeError, "cannot be compared with Field"),
    (lambda where: where("a").in_("text"), TypeError, "a list of values belongs here, not a text"),
    (lambda where: where("a").in_(["x", None]), TypeError, "None"),
    (lambda where: where("a").in_([]), ValueError, "a list without values is no condition"),
    (lambda where: where("a").in_(["x", "y,z"]), ValueError, "'y,z' cannot be in a list, .* separated by ','"),
    (lambda where: where("a").not_in(["y,z"]), ValueError, "'y,z' cannot be in a list"),
    (lambda where: where(""), ValueError, "the name of a field is empty"),
    (lambda where: where(1), TypeError, "a field has a name, a text, not int"),
    (lambda where: {where("a")}, TypeError, "unhashable"),
]


@pytest.mark.parametrize(("made", "kind", "message"), REFUSED)
def test_what_is_refused(package: ModuleType, made: Callable[[Any], Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        made(package.where)


def test_a_condition_is_copied_and_pickled_as_one(package: ModuleType) -> None:
    made = package.where("a") == "b"
    for again in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert type(again) is package.Condition and str(again) == "a=b"


SOME = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      parameters:
      - name: f
        in: query
        schema: {type: string}
        x-conditions: {operators: {in: ' in ', eq: ':'}, separator: '; '}
      responses: {'204': {description: ''}}
"""


def test_only_what_the_document_names_is_there(tmp_path: Any) -> None:
    made = client(SOME, tmp_path)
    assert str(made.where("a").in_(["x,y", 2])) == "a in x,y; 2"
    assert str(made.where("a") == 1) == "a:1"
    with pytest.raises(TypeError, match=r"where\('a'\): this API has no condition 'is_null'; it has eq, in"):
        made.where("a").is_null()
    with pytest.raises(ValueError, match="'x; y' cannot be in a list"):
        made.where("a").in_(["x; y"])


def test_where_writes_as_most_parameters_want_it() -> None:
    def parameter(name: str, operators: str) -> str:
        return f"{{name: {name}, in: query, schema: {{type: string}}, x-conditions: {{operators: {{{operators}}}}}}}"

    listed = [parameter("a", "eq: ':'"), parameter("b", "eq: '='"), parameter("c", "eq: '=', ne: '<>'")]
    listed += [parameter("d", "eq: '='"), parameter("e", "lt: '<', ne: '!'")]
    spec = SOME[: SOME.index("      parameters")] + f"      parameters: [{', '.join(listed)}]\n"
    spec += "      responses: {'204': {description: ''}}\n"
    made = make(spec)
    assert [d.message.split("'")[1] for d in made.said if d.code == "conditions-differ"] == ["a", "e"]
    module = made.files["acme/_conditions.py"].decode()
    assert '_OPERATORS = {"eq": "=", "ne": "<>"}' in module


def test_without_conditions_there_is_no_where() -> None:
    made = make(SOME.replace("x-conditions", "x-other"))
    assert "acme/_conditions.py" not in made.files
    assert b"where" not in made.files["acme/__init__.py"] and b"Conditions" not in made.files["README.md"]
