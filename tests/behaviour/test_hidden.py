"""No repr shows what the document says is a token or a password, whether by its format or by what it is for."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from generator.ir import Api
from tests.generating import client, make

SECRET = "s3cr3t"


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(*names: str, **given: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**{name: {"type": "string"} for name in names}, **given}}


def spec(
    reply: Any = None, token_url: str = "https://api.acme.example/v1/oauth/token", **session: Any
) -> dict[str, Any]:
    """A log-in, a log-out and an operation at OAuth's token endpoint."""
    reply = reply or _ref("Session")
    schemes = {
        "session": {
            "type": "http",
            "scheme": "bearer",
            "x-session": {
                "login": "logIn",
                "arguments": {"account": {}, "pass": {"transform": "sha512-hex"}},
                "token": {"pointer": "/inventory/uuid"},
                "logout": {"operation": "logOut", "token": "gone"},
                **session,
            },
        },
        "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": token_url, "scopes": {}}}},
    }
    grant = {"content": {"application/x-www-form-urlencoded": {"schema": _ref("Grant")}}, "required": True}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.acme.example/v1"}],
        "paths": {
            "/login": {"post": _operation("logIn", _json(_ref("LogIn")), reply)},
            "/logout": {"post": _operation("logOut", _json(_ref("LogOut")), _object("said"))},
            "/oauth/token": {"post": _operation("grant", grant, _ref("Granted"))},
            "/other": {"post": _operation("other", grant, _ref("Other"))},
        },
        "components": {
            "securitySchemes": schemes,
            "schemas": {
                "LogIn": _object("account", "pass"),
                "LogOut": _object("gone", "why"),
                "Session": _object("node", inventory=_ref("Inventory")),
                "Inventory": _object("name", uuid=_ref("Id"), parent=_ref("Id")),
                "Id": {"type": "string"},
                "Grant": _object("grant_type", "client_id", "client_secret"),
                "Granted": _object("access_token", "token_type", "refresh_token"),
                "Other": _object(
                    "access_token", key=_ref("Password"), keys={"type": "array", "items": _ref("Password")}
                ),
                "Password": {"type": "string", "format": "password"},
            },
        },
    }


def _operation(id: str, body: Any, reply: Any) -> dict[str, Any]:
    return {"operationId": id, "requestBody": body, "responses": {"200": {"description": "x", **_json(reply)}}}


def hidden(api: Api | None) -> dict[str, set[str]]:
    """The properties that are marked as secret, by schema."""
    assert api is not None
    marked = {s.wire: {f.wire for f in getattr(s.schema.type, "fields", ()) if f.schema.secret} for s in api.schemas}
    return {name: wires for name, wires in marked.items() if wires}


MARKED = {
    "LogIn": {"pass"},
    "LogOut": {"gone"},
    "Inventory": {"uuid"},
    "Grant": {"client_secret"},
    "Granted": {"access_token", "refresh_token"},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(spec(), tmp_path_factory.mktemp("hidden"))


def test_what_is_marked() -> None:
    made = make(spec())
    assert made.said == () and hidden(made.api) == MARKED


@pytest.mark.parametrize("url", ["/v1/oauth/token", "/oauth/token", "https://eu.acme.example/v1/oauth/token/"])
def test_a_token_endpoint_by_its_path(url: str) -> None:
    assert hidden(make(spec(token_url=url)).api) == MARKED


def test_another_token_endpoint() -> None:
    api = make(spec(token_url="https://login.example/token")).api
    assert hidden(api) == {name: wires for name, wires in MARKED.items() if name not in ("Grant", "Granted")}


def test_a_token_in_each_variant() -> None:
    variants = {"oneOf": [_ref("Session"), {"allOf": [_object("x", inventory=_object("uuid"))]}]}
    found = hidden(make(spec(variants)).api)
    assert found["Inventory"] == {"uuid"} and [w for n, w in found.items() if n not in MARKED] == [{"uuid"}]


def test_a_union_that_holds_itself() -> None:
    """It ends, and soon: each union is looked into once."""
    given = spec(_ref("Node"))
    given["components"]["schemas"]["Node"] = {"oneOf": [*[_ref("Node")] * 3, _ref("Session")]}
    assert hidden(make(given).api)["Inventory"] == {"uuid"}


def test_a_token_in_a_header_marks_nothing() -> None:
    found = hidden(make(spec(token={"header": "X-Token"}, logout={"operation": "logOut"})).api)
    assert "Inventory" not in found and "LogOut" not in found


def test_no_repr_shows_it(package: ModuleType) -> None:
    m: Any = package.models
    session = m.Session.from_dict({"node": "n", "inventory": {"name": "admin", "uuid": SECRET, "parent": "p"}})
    models = [
        session,
        m.LogIn(account="admin", pass_=SECRET),
        m.LogOut(gone=SECRET, why="late"),
        m.Granted.from_dict({"access_token": SECRET, "token_type": "bearer", "refresh_token": SECRET}),
        m.Grant(client_secret=SECRET, client_id="me"),
    ]
    for model in models:
        assert SECRET in model.to_json() and SECRET not in repr(model) + str(model) + repr([model])
    assert "name='admin'" in repr(session) and "parent='p'" in repr(session)
    assert session.inventory.uuid == SECRET


def test_a_password_behind_a_reference(package: ModuleType) -> None:
    other = package.models.Other.from_dict({"access_token": "shown", "key": SECRET, "keys": [SECRET]})
    assert SECRET not in repr(other) and "shown" in repr(other)
