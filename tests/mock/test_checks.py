"""Requests that are not as documented are told what is wrong, where, and what is allowed."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from generator.mock import Request, Response
from tests.mock.checking import FORMS, Checked, wrong


@pytest.fixture(scope="module")
def forms() -> Checked:
    return Checked(FORMS, adopt=True)


def put(forms: Checked, body: Any, method: str = "PUT") -> Response:
    return forms.ask(method, "/things/1", body)


# ---- parameters

GOOD = "/things/1?limit=1"
NONE, EMAIL = "fits none of the 2 alternatives", "/query/whose/email is required"
QUERIES = {
    "limit=1": {},
    "": {"/query/limit": "is required"},
    "limit=x": {"/query/limit": "is a string, not an integer"},
    "limit=1.5": {"/query/limit": "is a number, not an integer"},
    "limit=101": {"/query/limit": "is more than 100"},
    "limit=1&kind=blue": {"/query/kind": "is none of the allowed values"},
    "limit=1&ids=1,x,3": {"/query/ids/1": "is a string, not an integer"},
    "limit=1&filter[age]=x": {"/query/filter/age": "is a string, not an integer"},
    "limit=1&filter[age]=1&filter[tags]=a&filter[tags]=b": {},
    "limit=1&filter[agee]=1": {"/query/filter/agee": "is not known here"},
    "limit=1&user_id=5": {},
    "limit=1&email=a": {},
    "limit=1&user_id=x": {"/query/whose": f"{NONE}: /query/whose/user_id is a string, not an integer; {EMAIL}"},
    "limit=1&deep[range][from]=3&deep[ids][0]=1&deep[ids][1]=2": {},
    "limit=1&deep[ids][]=1&deep[ids][]=2&deep[pairs][0][a]=true": {},
    "limit=1&deep[ids][0]=1&deep[ids][1]=x": {"/query/deep/ids/1": "is a string, not an integer"},
    "limit=1&deep[pairs][0][a]=x": {"/query/deep/pairs/0/a": "is a string, not a boolean"},
    "limit=1&deep" + "[a]" * 5000 + "=x": {},
    "limit=1&either=5&unknown=1": {},
    "limit=1&either=x5": {},
    "limit=1&where={%22a%22:1}": {},
    "limit=1&where={%22b%22:1}": {"/query/where/a": "is required"},
    "limit=1&where={": {"/query/where": "is a string, not an object"},
}


@pytest.mark.parametrize("query", QUERIES)
def test_queries(forms: Checked, query: str) -> None:
    response = forms.ask("GET", f"/things/1?{query}")
    assert (wrong(response) if QUERIES[query] else response.status) == (QUERIES[query] or 200)


def test_paths_headers_and_cookies(forms: Checked) -> None:
    assert wrong(forms.ask("GET", "/things/x?limit=1")) == {"/path/id": "is a string, not an integer"}
    assert wrong(forms.ask("GET", "/things/0?limit=1")) == {"/path/id": "is less than 1"}
    assert wrong(forms.ask("GET", GOOD, X_Trace="1")) == {"/header/X-Trace": "is not of the format uuid"}
    assert wrong(forms.ask("GET", GOOD, Cookie="seen=often")) == {"/cookie/seen": "is a string, not a boolean"}
    assert forms.ask("GET", GOOD, Cookie="seen=true", Authorization="any").status == 200
    assert forms.ask("GET", GOOD, Accept_Encoding="gzip", User_Agent="any").status == 200  # the library's own


def test_a_style_of_the_path_has_its_beginning(forms: Checked) -> None:
    assert forms.ask("GET", "/styles/.3.4/;list=1,2/;a=1").status == 200
    assert wrong(forms.ask("GET", "/styles/3.4/1,2/a,1")) == {
        "/path/label": "does not begin with '.', as its style 'label' has it",
        "/path/list": "does not begin with ';list=', as its style 'matrix' has it",
        "/path/object": "does not begin with ';', as its style 'matrix' has it",
    }
    assert wrong(forms.ask("GET", "/styles/.3.x/;list=1,x/;a=x")) == {
        "/path/label/1": "is a string, not an integer",
        "/path/list/1": "is a string, not an integer",
        "/path/object/a": "is a string, not an integer",
    }
    assert "/path/list" in wrong(forms.ask("GET", "/styles/.3/;lists=1/;a=1"))


def test_what_is_allowed_is_told(forms: Checked) -> None:
    errors = json.loads(forms.ask("GET", "/things/1?kind=blue&limit=x").body)["errors"]
    assert [e["allowed"] for e in errors] == [{"type": ["integer"]}, {"enum": ["red", "green"]}]


# ---- bodies


def test_bodies(forms: Checked) -> None:
    assert put(forms, {"name": "a", "size": 1, "inner": {"name": "ab"}, "more": 1}).status == 200
    assert wrong(put(forms, {})) == {"/body/name": "is required"}
    assert wrong(put(forms, [])) == {"/body": "is an array, not an object"}
    assert wrong(put(forms, {"name": "a", "size": 2**31})) == {"/body/size": "is more than 2147483647"}
    found = wrong(put(forms, {"name": 1, "inner": {"name": "a", "nam": 1}}))
    assert found == {
        "/body/name": "is an integer, not a string",
        "/body/inner/name": "is shorter than 2 characters",
        "/body/inner/nam": "is not known here",
    }


def test_read_only_properties_are_refused_and_never_required(forms: Checked) -> None:
    found = wrong(put(forms, {"name": "a", "id": 1, "made": "today"}))
    assert found == dict.fromkeys(["/body/id", "/body/made"], "is read-only: leave it out")


def test_no_body(forms: Checked) -> None:
    assert wrong(put(forms, None)) == {"/body": "is required"}
    assert put(forms, None, "PATCH").status == 200


def test_the_status_is_422_where_only_that_is_documented(forms: Checked) -> None:
    assert wrong(put(forms, {}, "PATCH"), 422) == {"/body/name": "is required"}


def test_media_types(forms: Checked) -> None:
    response = forms.ask("PUT", "/things/1", {"name": "a"}, Content_Type="text/xml")
    assert wrong(response, 415) == {"/header/Content-Type": "is no media type of the documented body"}
    assert response.header("accept") == "application/json"
    assert forms.ask("PUT", "/things/1", {"name": "a"}, Content_Type="Application/JSON; charset=utf-8").status == 200
    assert forms.ask("PATCH", "/things/1", {"name": "a"}, Content_Type="application/octet-stream").status == 200
    request = Request.of("PUT", "/things/1", (), b'{"name":"a"}')
    assert forms.answer(request).status == 200


def test_broken_json_is_told_with_its_place(forms: Checked) -> None:
    request = Request.of("PUT", "/things/1", (("Content-Type", "application/json"),), b'{"name": "a",\n "b" 1}')
    response = forms.answer(request)
    assert response.status == 400 and b"line 2, column 6" in response.body
    # That a caller has no credentials, or the path is none, goes first.
    assert forms.answer(Request.of("GET", "/errors", (), b"{")).status == 401
    assert forms.answer(Request.of("GET", "/nothing", (), b"{")).status == 404


def _form(forms: Checked, body: bytes, kind: str) -> Response:
    return forms.answer(Request.of("POST", "/forms", (("Content-Type", kind),), body))


def test_forms(forms: Checked) -> None:
    pairs = "application/x-www-form-urlencoded"
    assert _form(forms, b"name=a&age=1&tags=1&tags=2&deep[a]=1", pairs).status == 200
    assert _form(forms, b"name=a&tags[]=1&tags[]=2", pairs).status == 200
    found = wrong(_form(forms, b"age=x&tags=y&deep[a]=z", pairs))
    assert found == {
        "/body/name": "is required",
        "/body/age": "is a string, not an integer",
        "/body/tags/0": "is a string, not an integer",
        "/body/deep/a": "is a string, not an integer",
    }
    assert wrong(_form(forms, b"too long", "text/plain")) == {"/body": "is longer than 5 characters"}


def test_parts(forms: Checked) -> None:
    line = b"--x\r\nContent-Disposition: form-data; name="
    parts = line + b'"name"\r\n\r\na\r\n' + line + b'"file"; filename="f"\r\n\r\n\xff\x00\r\n--x--\r\n'
    assert _form(forms, parts, "multipart/form-data; boundary=x").status == 200
    assert wrong(_form(forms, b"--x--\r\n", "multipart/form-data; boundary=x")) == {"/body/name": "is required"}
    assert "/header/Content-Type" in wrong(_form(forms, parts, "multipart/form-data"))


def test_a_part_of_json_with_a_file_name_is_json(forms: Checked) -> None:
    """So browsers send a Blob with `type: application/json`."""
    line = b"--x\r\nContent-Disposition: form-data; name="
    kind = b'; filename="blob"\r\ncontent-type: application/json\r\n\r\n'
    parts = line + b'"name"\r\n\r\na\r\n' + line + b'"deep"' + kind + b'{"a": %s}\r\n--x--\r\n'
    form = "multipart/form-data; boundary=x"
    assert _form(forms, parts % b"1", form).status == 200
    assert wrong(_form(forms, parts % b'"y"', form)) == {"/body/deep/a": "is a string, not an integer"}
    # A file stays one, whatever is in it.
    assert _form(forms, (parts % b"1").replace(b'"deep"', b'"file"'), form).status == 200
    assert wrong(_form(forms, (parts % b"1").replace(b"json", b"pdf"), form)) == {
        "/body/deep": "is a string, not an object"
    }


# ---- alternatives


def test_the_alternative_that_is_meant_is_told_about(forms: Checked) -> None:
    assert forms.ask("POST", "/tagged", {"kind": "cat", "lives": 9}).status == 200
    found = wrong(forms.ask("POST", "/tagged", {"kind": "cat", "lives": "many"}))
    assert found == {"/body/lives": "is a string, not an integer"}
    response = forms.ask("POST", "/tagged", {"kind": "cow"})
    assert wrong(response) == {"/body/kind": 'is none of the allowed values: "cat", "dog"'}
    assert json.loads(response.body)["errors"][0]["allowed"] == {"enum": ["cat", "dog"]}
    found = wrong(forms.ask("POST", "/tagged", {}))
    assert found == {"/body": "fits none of the 2 alternatives: /body/kind is required; /body/kind is required"}


# ---- limits


def test_patterns_that_take_for_ever_do_not(forms: Checked) -> None:
    start = time.perf_counter()
    for size in (30, 100_000):
        assert "/body/evil" in wrong(forms.ask("POST", "/patterns", {"evil": "a" * size + "b"}))
        assert forms.ask("POST", "/patterns", {"evil": "a" * size, "broken": "x"}).status == 200
    assert "/body/around" in wrong(forms.ask("POST", "/patterns", {"around": "a" * 1000 + "!"}))
    # Of a large request only patterns are run whose time grows with the text and no faster.
    assert forms.ask("POST", "/patterns", {"around": "a" * 100_000 + "!"}).status == 200
    assert time.perf_counter() - start < 5
    assert forms.said == ["the pattern ([ cannot be used, so nothing is matched with it"]


def test_many_short_texts_against_a_slow_pattern(forms: Checked) -> None:
    start = time.perf_counter()
    for _ in range(20):
        assert forms.ask("POST", "/patterns", {"around": "a" * 3000 + "!"}).status == 400
    assert time.perf_counter() - start < 5


def _nested(levels: int, last: Any) -> Any:
    for _ in range(levels):
        last = {"a": last}
    return last


def test_alternatives_in_alternatives_do_not_take_for_ever(forms: Checked) -> None:
    start = time.perf_counter()
    assert forms.ask("POST", "/trees", _nested(5, {"z": "a"})).status == 200
    assert "/body" in wrong(forms.ask("POST", "/trees", _nested(5, {"z": 1})))
    found = wrong(forms.ask("POST", "/trees", _nested(150, {"z": 1})))
    assert found == {"/body": "is nested too deeply in alternatives to be checked in time"}
    assert time.perf_counter() - start < 5


def test_a_large_wrong_body_is_told_of_in_time(forms: Checked) -> None:
    start = time.perf_counter()
    response = put(forms, {"name": "a", "inner": {f"n{i}": i for i in range(200_000)}})
    assert wrong(response) == {"/body/inner/n0": "is not known here"}
    response = put(forms, {"name": "a", "inner": {f"n{i}": i for i in range(2000)}})
    assert len(wrong(response)) == 20 and len(response.body) < 5000
    response = put(forms, {"name": "a", "inner": {"x" * 1_000_000: 1}})
    assert len(response.body) < 1000
    assert time.perf_counter() - start < 10


def test_half_a_character(forms: Checked) -> None:
    request = Request.of("PUT", "/things/1", (("Content-Type", "application/json"),), b'{"name": "\\ud800"}')
    assert forms.answer(request).status == 400
    assert forms.ask("GET", "/things/1?limit=1&kind=\ud800").status == 400


# ---- errors


def test_a_plain_error_says_what_is_wrong(forms: Checked) -> None:
    response = forms.ask("GET", "/errors")
    assert response.status == 401 and response.body == b"the call lacks credentials of the scheme 'key'"


def test_an_error_as_html_tells_nothing_of_the_request(forms: Checked) -> None:
    response = forms.ask("DELETE", "/errors")
    assert response.header("content-type") == "text/html" and b"key" not in response.body


def test_a_wish_goes_before_the_checks(forms: Checked) -> None:
    response = forms.ask("PUT", "/things/x", {}, Prefer="code=400")
    assert json.loads(response.body).keys() == {"own"}
