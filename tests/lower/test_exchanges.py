"""`x-session`, `x-signature` and `x-job`: what is read, and what is said of mistakes."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.ir_notes import Condition, Spot
from tests.lower.support import api

TEXT = {"application/json": {"schema": {"type": "object", "properties": {"location": {"type": "string"}}}}}
ROOT: dict[str, Any] = {
    "paths": {
        "/login": {
            "post": {
                "operationId": "logIn",
                "parameters": [
                    {"name": "user", "in": "query", "required": True, "schema": {"type": "string"}},
                    {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "requestBody": {
                    "x-unwrap": ["login"],
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["login"],
                                "properties": {
                                    "login": {"type": "object", "properties": {"user": {"type": "string"}}},
                                    "level": {"type": "integer"},
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"type": "object", "properties": {"token": {"type": "string"}}}
                            }
                        },
                    }
                },
            }
        },
        "/vms": {
            "post": {
                "operationId": "create",
                "x-job": {"location": {"pointer": "/location"}, "pending": {"status": 202}},
                "responses": {"202": {"description": "", "content": TEXT}, "200": {"description": ""}},
            }
        },
    },
    "components": {
        "securitySchemes": {
            "session": {
                "type": "http",
                "scheme": "bearer",
                "x-session": {"login": "logIn", "arguments": {"user": {}}, "token": {"pointer": "/token"}},
            },
            "signed": {
                "type": "apiKey",
                "in": "header",
                "name": "X",
                "x-signature": {
                    "algorithm": "hmac-sha256",
                    "parts": ["method"],
                    "headers": {"X": "{signature}"},
                },
            },
        }
    },
}
SESSION = ("components", "securitySchemes", "session", "x-session")
SIGNATURE = ("components", "securitySchemes", "signed", "x-signature")
JOB = ("paths", "/vms", "post", "x-job")
GONE = object()


def lowered(place: tuple[str, ...], **changes: Any) -> tuple[Any, list[tuple[str, str, str, str | None]]]:
    """The API with members of an extension changed, and what is said: code, message, pointer below it, help."""
    root = copy.deepcopy(ROOT)
    here = root
    for key in place:
        here = here[key]
    for name, value in changes.items():
        if value is GONE:
            del here[name]
        else:
            here[name] = value
    made, found = api(root)
    at = "#/" + "/".join(p.replace("/", "~1") for p in place)
    said = [
        (d.code, d.message, (d.pointer or "").removeprefix(at), d.help)
        for d in found
        if d.code.startswith("extension-")
    ]
    return made, said


def test_as_they_should_be() -> None:
    made, said = lowered(SESSION)
    assert said == []
    session, signed = made.security_schemes
    assert session.session.login == "logIn" and session.session.token == Spot(pointer="/token")
    assert session.session.renew == (Condition(statuses=("401",)),)
    assert signed.signature.parts == ("method",) and signed.signature.encoding == "base64"
    job = made.operations[1].job
    assert (job.accepted, job.location, job.pending) == (
        "202",
        Spot(pointer="/location"),
        (Condition(statuses=("202",)),),
    )
    assert made.operations[1].job_result.status == "200"
    assert "x-job" not in made.operations[1].extensions


def test_arguments_by_name_and_by_pointer() -> None:
    made, said = lowered(SESSION, arguments={"/login/user": {"name": "account"}, "level": None, "user": {"value": "x"}})
    assert said == []
    inputs = made.security_schemes[0].session.inputs
    assert [(i.argument, i.name, i.kind, i.required, i.value) for i in inputs] == [
        ("/login/user", "account", "string", False, None),
        ("level", "level", "integer", False, None),
        ("user", None, "string", True, "x"),
    ]


IGNORED = "; x-session is ignored"
SESSIONS: list[tuple[dict[str, Any], tuple[str, str, str, str | None]]] = [
    (
        {"login": "logi"},
        ("extension-target", "there is no operation 'logi'" + IGNORED, "/login", "did you mean 'logIn'?"),
    ),
    (
        {"login": GONE},
        ("extension-value", "'login' is missing" + IGNORED, "", "the operationId of an operation of this document"),
    ),
    (
        {"arguments": {"users": {}}},
        (
            "extension-target",
            "logIn has no argument 'users'" + IGNORED,
            "/arguments/users",
            "it has user, tags, user, level",
        ),
    ),
    (
        {"arguments": {"tags": {}}},
        (
            "extension-value",
            "only texts, numbers and booleans can be asked for; 'tags' is another" + IGNORED,
            "/arguments/tags",
            None,
        ),
    ),
    (
        {"arguments": {"user": {"transform": "rot13"}}},
        (
            "extension-value",
            "'transform' cannot be 'rot13'" + IGNORED,
            "/arguments/user/transform",
            "one of base64, md5-hex, sha1-hex, sha256-hex, sha512-hex",
        ),
    ),
    (
        {"arguments": {"user": {"value": "x", "name": "y"}}},
        (
            "extension-value",
            "either 'value' or 'name': what is fixed is not asked for" + IGNORED,
            "/arguments/user",
            None,
        ),
    ),
    (
        {"token": {"pointer": "/tok"}},
        (
            "extension-target",
            "the response of logIn is described without /tok; it is looked for all the same",
            "/token/pointer",
            None,
        ),
    ),
    (
        {"token": {"pointer": "token"}},
        (
            "extension-value",
            "'pointer' is a JSON pointer: it begins with a slash" + IGNORED,
            "/token/pointer",
            "'/token'?",
        ),
    ),
    (
        {"token": {"pointer": "/token", "header": "X"}},
        ("extension-value", "either 'pointer' or 'header' says where the value is" + IGNORED, "/token", None),
    ),
    (
        {"renew": {"status": 99}},
        (
            "extension-value",
            "99 is no status and no range such as '5XX'" + IGNORED,
            "/renew/status",
            None,
        ),
    ),
    (
        {"renew": [{"equals": 1}]},
        ("extension-value", "'status' or 'pointer' says which responses are meant" + IGNORED, "/renew/0", None),
    ),
    (
        {"renw": {"status": 401}},
        ("extension-key", "x-session has no key 'renw' here; ignored", "/renw", "did you mean 'renew'?"),
    ),
    (
        {"expires": {"pointer": "/token", "format": "weeks"}},
        (
            "extension-value",
            "'format' cannot be 'weeks'" + IGNORED,
            "/expires/format",
            "one of seconds, milliseconds, unix, unix-ms, date-time",
        ),
    ),
    (
        {"expires": {"seconds": -1}},
        ("extension-value", "'seconds' is a number, 1 or more" + IGNORED, "/expires/seconds", None),
    ),
    (
        {"logout": {"operation": "create", "token": "id"}},
        ("extension-target", "create has no argument 'id'" + IGNORED, "/logout/token", "it has none"),
    ),
]


@pytest.mark.parametrize(("change", "told"), SESSIONS)
def test_mistakes_of_sessions(change: dict[str, Any], told: tuple[str, str, str, str | None]) -> None:
    made, said = lowered(SESSION, **change)
    assert said == [told]
    assert (made.security_schemes[0].session is None) == told[1].endswith("is ignored")


def test_what_is_no_object() -> None:
    root = copy.deepcopy(ROOT)
    root["components"]["securitySchemes"]["session"]["x-session"] = "yes"
    made, found = api(root)
    assert made.security_schemes[0].session is None
    assert [d.message for d in found if d.code == "extension-value"] == [
        "an object belongs here, not a string; x-session is ignored"
    ]


UNSIGNED = "; x-signature is ignored"
SIGNATURES: list[tuple[dict[str, Any], str, str]] = [
    ({"algorithm": "md5"}, "'algorithm' cannot be 'md5'" + UNSIGNED, "/algorithm"),
    ({"algorithm": GONE}, "'algorithm' is missing" + UNSIGNED, ""),
    ({"parts": ["method", "verb"]}, "'verb' is nothing that can be signed" + UNSIGNED, "/parts/1"),
    ({"parts": ["header:"]}, "'header:' is nothing that can be signed" + UNSIGNED, "/parts/0"),
    ({"parts": [1]}, "1 is nothing that can be signed" + UNSIGNED, "/parts/0"),
    ({"parts": []}, "'parts' is the list of what is signed, in order" + UNSIGNED, ""),
    ({"parts": ["timestamp"]}, "the timestamp is signed, but no header tells it" + UNSIGNED, ""),
    ({"headers": {"X": "{sig}"}}, "{sig} has no meaning in a header" + UNSIGNED, "/headers/X"),
    ({"headers": {"X": "fixed"}}, "no header has the {signature}" + UNSIGNED, "/headers"),
    ({"headers": GONE}, "'headers' says which headers are set" + UNSIGNED, ""),
    ({"encoding": "base32"}, "'encoding' cannot be 'base32'" + UNSIGNED, "/encoding"),
    ({"timestamp": {"format": "lunar"}}, "'format' cannot be 'lunar'" + UNSIGNED, "/timestamp/format"),
]


@pytest.mark.parametrize(("change", "message", "at"), SIGNATURES)
def test_mistakes_of_signatures(change: dict[str, Any], message: str, at: str) -> None:
    made, said = lowered(SIGNATURE, **change)
    assert [s[:3] for s in said] == [("extension-value", message, at)]
    assert made.security_schemes[1].signature is None


UNFOLLOWED = "; x-job is ignored"
JOBS: list[tuple[dict[str, Any], str, str, str]] = [
    ({"accepted": 201}, "extension-target", "create has no response 201" + UNFOLLOWED, "/accepted"),
    ({"location": GONE}, "extension-value", "'location' is missing" + UNFOLLOWED, ""),
    (
        {"location": {"pointer": "/where"}},
        "extension-target",
        "the response 202 of create is described without /where; it is looked for all the same",
        "/location/pointer",
    ),
    (
        {"location": {"pointer": "/location", "operation": "ask", "parameter": "id"}},
        "extension-target",
        "there is no operation 'ask'" + UNFOLLOWED,
        "/location/operation",
    ),
    (
        {"location": {"pointer": "/location", "operation": "logIn", "parameter": "id"}},
        "extension-target",
        "logIn has no argument 'id'" + UNFOLLOWED,
        "/location/parameter",
    ),
    (
        {"location": {"pointer": "/location", "parameter": "id"}},
        "extension-value",
        "'parameter' needs the 'operation' that takes it" + UNFOLLOWED,
        "/location/parameter",
    ),
    (
        {"pending": GONE},
        "extension-value",
        "neither 'pending' nor 'done' says when the job has ended" + UNFOLLOWED,
        "",
    ),
    (
        {"poll": {"interval": "fast"}},
        "extension-value",
        "'interval' is a number, 0.001 or more" + UNFOLLOWED,
        "/poll/interval",
    ),
    ({"poll": {"every": 1}}, "extension-key", "x-job has no key 'every' here; ignored", "/poll/every"),
    (
        {"result": {"response": "201"}},
        "extension-target",
        "create has no response 201" + UNFOLLOWED,
        "/result/response",
    ),
    (
        {"result": {"pointer": "/x", "response": "202"}},
        "extension-target",
        "nothing is described at /x; the result can be anything",
        "/result/pointer",
    ),
]


@pytest.mark.parametrize(("change", "code", "message", "at"), JOBS)
def test_mistakes_of_jobs(change: dict[str, Any], code: str, message: str, at: str) -> None:
    made, said = lowered(JOB, **change)
    assert [s[:3] for s in said] == [(code, message, at)]
    assert (made.operations[1].job is None) == message.endswith("is ignored")


def test_the_result_at_a_pointer_has_its_type() -> None:
    made, said = lowered(JOB, result={"pointer": "/location", "response": "202"})
    assert said == []
    operation = made.operations[1]
    assert operation.job.result == "/location"
    assert operation.job_result.contents[0].schema.type.kind == "string"
