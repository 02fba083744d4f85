"""Method and path, then the body's key, lead to an operation."""

from __future__ import annotations

import json
from functools import partial

import pytest

from generator.mock import Request
from generator.mock.answer import Answers
from generator.mock.arguments import PathVariables
from generator.mock.exchange import Refused
from generator.mock.routes import Routes
from tests.mock.clouds import cloud, mocked
from tests.mocking import api_of

PATHS = {
    "/pets": "list",
    "/pets/": "slash",
    "/pets/mine": "mine",
    "/pets/{id}": "one",
    "/pets/{id}.json": "json",
    "/pets/{a}-{b}": "pair",
    "/pets/{id}/toys/{toy}": "toy",
    "/pets//": "slashes",
    "/spots/{north}.{form}": "spot",
    "/spots/of/{id}{ending}": "spotted",
    "/v1/rpc?Action=Start": "start",
    "/v1/rpc?Action=Stop": "stop",
    "/find?{by}=1&of={what}": "find",
    "/caf%C3%A9": "coffee",
}


def _document() -> str:
    def operation(path: str, name: str) -> dict[str, object]:
        names = [part.partition("}")[0] for part in path.split("{")[1:]]
        schemas = {"form": {"enum": ["xml", "json"]}, "ending": {"enum": [".json"]}}
        given = [
            {"name": n, "in": "path", "required": True, "schema": schemas.get(n, {"type": "string"})} for n in names
        ]
        return {"operationId": name, "parameters": given, "responses": {"200": {"description": "ok"}}}

    paths = {path: {"get": operation(path, name)} for path, name in PATHS.items()}
    paths["/pets/{name}"] = {"delete": operation("/pets/{name}", "remove")}
    servers = [
        {"url": "https://{host}/base/{area}", "variables": {"host": {"default": "x"}, "area": {"default": "eu"}}}
    ]
    return json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": servers, "paths": paths})


@pytest.fixture(scope="module")
def routes() -> Routes:
    api = api_of(_document())
    answers = Answers(api)
    return Routes(api, partial(PathVariables, schemas=answers.schemas, fits=answers.fits))


@pytest.mark.parametrize(
    ("target", "name", "values"),
    [
        ("/pets", "list", {}),
        ("/pets/", "slash", {}),
        ("/pets/mine", "mine", {}),
        ("/pets/7", "one", {"id": "7"}),
        ("/pets/a%2Fb%20c", "one", {"id": "a/b c"}),
        ("/pets/7.json", "json", {"id": "7"}),
        ("/pets/a-b-c", "pair", {"a": "a", "b": "b-c"}),
        ("/pets/7/toys/x", "toy", {"id": "7", "toy": "x"}),
        ("/pets//", "slashes", {}),
        ("/spots/71.4.xml", "spot", {"north": "71.4", "form": "xml"}),
        ("/spots/71.4.csv", "spot", {"north": "71", "form": "4.csv"}),
        ("/spots/of/a.b.json", "spotted", {"id": "a.b", "ending": ".json"}),
        ("/spots/of/ab", "spotted", {"id": "a", "ending": "b"}),
        ("/v1/rpc?Action=Stop&x=1", "stop", {}),
        ("/v1/rpc?x=1&Action=Start", "start", {}),
        ("/caf%c3%a9", "coffee", {}),
        ("/find?name=1&of=x", "find", {}),
        ("/base/eu/pets/7", "one", {"id": "7"}),
    ],
)
def test_paths(routes: Routes, target: str, name: str, values: dict[str, str]) -> None:
    route = routes.find(Request.of("get", target), None)
    assert (route.operation.id, dict(route.values)) == (name, values)
    assert route.base == ("/base/eu" if target.startswith("/base") else "")


def test_a_path_that_has_the_method_is_looked_for(routes: Routes) -> None:
    route = routes.find(Request.of("DELETE", "/pets/mine"), None)
    assert (route.operation.id, dict(route.values)) == ("remove", {"name": "mine"})
    assert routes.find(Request.of("HEAD", "/pets/mine"), None).operation.id == "mine"


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/", 404),
        ("GET", "/pets/7/toys", 404),
        ("GET", "/v1/rpc?Action=Other", 404),
        ("POST", "/pets", 405),
        ("BREW", "/pets/7", 405),
    ],
)
def test_what_leads_nowhere(routes: Routes, method: str, target: str, status: int) -> None:
    with pytest.raises(Refused) as caught:
        routes.find(Request.of(method, target), None)
    assert caught.value.answer.status == status
    if status == 405:
        assert dict(caught.value.answer.headers)["Allow"] == ("GET" if target == "/pets" else "GET, DELETE")


def test_actions_by_the_bodys_key() -> None:
    routes = Routes(cloud())
    request = Request.of("PUT", "/machines/1/actions")
    assert routes.find(request, {"setClock": {}}).operation.id == "setClock"
    assert routes.find(request, {"tags": [], "stop": {}}).operation.id == "stopMachine"


@pytest.mark.parametrize("body", [{"setclock": {}}, {}, None, [], "stop"])
def test_an_unknown_action_is_refused_with_the_known_ones(body: object) -> None:
    response = mocked(adopt=True).ask("PUT", "/machines/1/actions", body)
    assert response.status == 400 and response.header("content-type") == "application/problem+json"
    assert "'setClock', 'stop'" in json.loads(response.body)["detail"]


def test_a_path_of_many_parts_is_read_in_one_go(routes: Routes) -> None:
    """Texts between variables are looked for from left to right, never again from the start."""
    with pytest.raises(Refused):
        routes.find(Request.of("GET", "/pets/" + "-" * 100_000 + "/x"), None)
    assert routes.find(Request.of("GET", "/pets/" + "-" * 100_000), None).operation.id == "pair"
