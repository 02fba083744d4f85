"""Bodies that are not what they should be: each is a documented exception with its text, or a tolerated value."""

from __future__ import annotations

import codecs
import gzip
import json
import re
import zlib
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.faults.calling import Kennel
from tests.faults.server import CHUNKED, chunk, closes, head, repeats, says, whole

PET = {"id": 1, "name": "Rex"}
PAGE = b"<html><head><title>Oops</title></head><body><h1>Bad gateway</h1></body></html>"


def get(client: Any) -> Any:
    return client.pets.get(1)


def pets(client: Any) -> Any:
    return client.pets.list()


def kennel_of(client: Any) -> Any:
    return client.kennels.get(1)


# ---- no JSON, or another kind of it

UNREADABLE: list[tuple[str, Callable[[Any], Any], bytes, str, str]] = [
    ("cut", get, b'{"id": 1, "na', "application/json", "is not JSON: Input data was truncated"),
    ("page", get, PAGE, "text/html", "is not JSON: .*: Oops Bad gateway"),
    ("page-called-json", get, PAGE, "application/json", "is not JSON: .*: Oops Bad gateway"),
    ("text-called-json", get, b"upstream is down", "application/json", "is not JSON: .*: upstream is down"),
    ("object-for-list", pets, b'{"message": "no quota"}', "application/json", "expected array, got object: no quota"),
    ("list-for-object", get, b'[{"id": 1}]', "application/json", "expected object, got array"),
    ("string-for-object", get, b'"try later"', "application/json", "expected object, got string: try later"),
    ("number-for-list", pets, b"0", "application/json", "expected array, got number"),
    ("boolean-for-object", get, b"false", "application/json", "expected object, got boolean"),
    ("list-for-wrapper", kennel_of, b"[]", "application/json", "expected object, got array"),
    ("nan", get, b'{"id": 1, "name": "x", "weight": NaN}', "application/json", "is not JSON: "),
    ("infinity", get, b'{"id": 1, "name": "x", "weight": -Infinity}', "application/json", "is not JSON: "),
    ("beyond-double", get, b'{"id": 1, "name": "x", "weight": 1e999}', "application/json", "is not JSON: "),
    ("two-values", get, b'{"id": 1, "name": "x"}{}', "application/json", "is not JSON: "),
    ("trailing-comma", get, b'{"id": 1,}', "application/json", "is not JSON: "),
    ("single-quotes", get, b"{'id': 1}", "application/json", "is not JSON: "),
    ("brackets", pets, b"[" * 100_000, "application/json", "is (nested too deeply|not JSON: )"),
    ("deep", pets, b"[" * 100_000 + b"]" * 100_000, "application/json", "is nested too deeply"),
    ("deep-objects", get, b'{"friends":[' * 50_000, "application/json", "is (nested too deeply|not JSON: )"),
    ("deep-undeclared", get, b'{"x":' * 100_000 + b"1" + b"}" * 100_000, "application/json", "is nested too deeply"),
    ("utf-16-not-said", get, json.dumps(PET).encode("utf-16"), "application/json", "is not JSON: "),
    ("latin-1-not-said", get, '{"id": 1, "name": "Bärli"}'.encode("latin-1"), "application/json", "is not JSON: "),
    ("utf-7-said", get, b"\x80\xff", "application/json; charset=utf-7", "is not JSON: "),
]


@pytest.mark.parametrize(("call", "body", "kind", "said"), [u[1:] for u in UNREADABLE], ids=[u[0] for u in UNREADABLE])
@pytest.mark.parametrize("strict", [False, True], ids=["tolerant", "strict"])
def test_what_cannot_be_read(
    kennel: Kennel, call: Callable[[Any], Any], body: bytes, kind: str, said: str, strict: bool
) -> None:
    error = kennel.fails("DecodeError", says(whole(body, kind=kind)), call, strict=strict)
    assert re.match(rf"\w+: the response \(200, {kind}\) .*{said}", str(error))
    assert len(str(error)) < 600
    assert error.status == 200
    charset = "utf-7" if "utf-7" in kind else "utf-8"
    assert error.text == body.decode(charset, "replace")


def test_a_list_with_a_broken_end_gives_its_text(kennel: Kennel) -> None:
    body = json.dumps([PET] * 1000).encode()[:-1]
    error = kennel.fails("DecodeError", says(whole(body)), pets)
    assert error.text.encode() == body
    assert len(str(error)) < 200


@pytest.mark.parametrize("strict", [False, True])
def test_nothing_where_something_should_be(kennel: Kennel, strict: bool) -> None:
    for call in (get, pets, kennel_of):
        for answer in (whole(b""), whole(b"", kind=""), whole(b"", "204 No Content"), whole(b"null")):
            if not strict or b" 204 " in answer:
                assert kennel.run(says(answer), call).value is None
                continue
            error = kennel.fails("DecodeError", says(answer), call, strict=True)
            assert ("is empty" in str(error)) != ("got null" in str(error))


@pytest.mark.parametrize("kind", ["text/plain", "text/html", "", "application/octet-stream", "application/vnd.x+json"])
def test_json_by_another_name(kennel: Kennel, kind: str) -> None:
    pet = kennel.run(says(whole(PET, kind=kind)), get).value
    assert type(pet) is kennel.package.models.Pet
    assert (pet.id, pet.name) == (1, "Rex")


def test_an_error_in_place_of_the_result(kennel: Kennel) -> None:
    body = {"kennel": None, "error": {"code": "E7", "message": "no such kennel"}}
    error = kennel.fails("APIResponseError", says(whole(body, X_Request_Id="r7")), kennel_of)
    assert "no such kennel" in str(error)
    assert (error.status, error.request_id, json.loads(error.text)) == (200, "r7", body)
    assert error.body.error.code == "E7"


def test_an_error_where_the_client_knows_of_none(kennel: Kennel) -> None:
    body = {"error": {"message": "no such pet"}}
    pet = kennel.run(says(whole(body)), get).value
    assert pet.extra == body
    with pytest.raises(kennel.package.MissingFieldError, match=r"Pet\.name"):
        _ = pet.name
    error = kennel.fails("DecodeError", says(whole(body)), get, strict=True)
    assert "Pet lacks required id, name" in str(error)
    assert "no such pet" in error.text


# ---- error statuses: their text is never lost

ERRORS: list[tuple[str, bytes, str]] = [
    ("page", PAGE, "Oops Bad gateway"),
    ("json", b'{"message": "no quota", "code": "Q"}', "no quota"),
    ("another-kind", b'["no quota"]', "no quota"),
    ("string", b'"no quota"', "no quota"),
    ("cut", b'{"message": "no qu', '{"message": "no qu'),
    ("empty", b"", ""),
    ("bytes", b"\xff\xfe\x00", "\ufffd\ufffd"),
    ("deep", b"[" * 100_000, "[[["),
    ("long", b"x" * 1_000_000, "x" * 297 + "..."),
    ("terminal", b"\x1b[31mred\x1b[0m\r\n", "[31mred [0m"),
]


@pytest.mark.parametrize(("body", "said"), [e[1:] for e in ERRORS], ids=[e[0] for e in ERRORS])
@pytest.mark.parametrize(
    ("status", "kind"),
    [("500 Oops", "InternalServerError"), ("502 Bad", "InternalServerError"), ("404 No", "NotFoundError")],
)
def test_error_bodies(kennel: Kennel, status: str, kind: str, body: bytes, said: str) -> None:
    for media_type in ("text/html", "application/json"):
        error = kennel.fails(kind, says(whole(body, status, media_type)), get)
        assert str(error).startswith(f"getPet: {status[:3]}" + (f" {said}" if said else ""))
        assert error.text == body.decode("utf-8", "replace")
        assert len(str(error)) < 400


def test_an_error_that_breaks_off_keeps_what_came(kennel: Kennel) -> None:
    for broken in (
        closes(head("500 Oops", Content_Length=100) + b"half of the rea"),
        closes(head("500 Oops", Transfer_Encoding="chunked") + chunk(b"half of the rea")),
        says(whole(gzip.compress(b"half of the rea")[:-8], "500 Oops", Content_Encoding="gzip")),
    ):
        error = kennel.fails("InternalServerError", broken, get)
        assert error.text == "half of the rea"
        assert str(error) == "getPet: 500 half of the rea"


def test_an_error_without_end_is_cut(kennel: Kennel) -> None:
    answer = repeats(head("500 Oops", Transfer_Encoding="chunked"), chunk(b"no more disk " * 1000))
    error = kennel.fails("InternalServerError", answer, get, max_response_size=1 << 20, timeout=5)
    assert str(error).startswith("getPet: 500 no more disk")
    assert 1 << 19 < len(error.text) < 1 << 22


# ---- values that are tolerated

ODD: list[tuple[str, bytes, Callable[[Any], bool]]] = [
    ("unknown-enum", b'"kind": "emu"', lambda p: p.kind == "emu" and not p.kind.known),
    ("enum-of-another-kind", b'"kind": 7', lambda p: p.kind == 7),
    ("extra-field", b'"chip": {"no": [1]}', lambda p: p.extra == {"chip": {"no": [1]}}),
    ("string-for-int", b'"id": "one"', lambda p: p.id == "one"),
    ("int-for-string", b'"name": 5', lambda p: p.name == 5),
    ("bool-for-int", b'"id": true', lambda p: p.id is True),
    ("int-for-bool", b'"good": 1', lambda p: p.good == 1 and p.good is not True),
    ("string-for-bool", b'"good": "yes"', lambda p: p.good == "yes"),
    ("fraction-for-int", b'"id": 1.5', lambda p: p.id == 1.5),
    ("whole-float-for-int", b'"id": 2.0', lambda p: p.id == 2 and type(p.id) is int),
    ("huge-int", b'"id": ' + b"9" * 400, lambda p: p.id == int("9" * 400)),
    ("negative-zero", b'"id": -0', lambda p: p.id == 0),
    ("no-date", b'"born": "yesterday"', lambda p: p.born == "yesterday"),
    ("impossible-date", b'"born": "2025-02-30"', lambda p: p.born == "2025-02-30"),
    ("date-time-for-date", b'"born": "2025-02-03T00:00:00Z"', lambda p: str(p.born)[:10] == "2025-02-03"),
    ("good-date", b'"born": "2025-02-03"', lambda p: p.born == date(2025, 2, 3)),
    ("leap-second", b'"seen": "2016-12-31T23:59:60Z"', lambda p: str(p.seen)[:10] in ("2016-12-31", "2017-01-01")),
    ("time-without-zone", b'"seen": "2025-02-03T04:05:06"', lambda p: str(p.seen)[:4] == "2025"),
    ("null-for-object", b'"owner": null', lambda p: p.owner is None),
    ("null-for-list", b'"tags": null', lambda p: p.tags is None),
    ("null-for-required", b'"name": null', lambda p: p.name is None),
    ("null-in-list", b'"tags": ["a", null, 3]', lambda p: p.tags == ["a", None, 3]),
    ("object-for-list", b'"tags": {"a": 1}', lambda p: p.tags == {"a": 1}),
    ("list-for-object", b'"owner": [1]', lambda p: p.owner.value == [1]),
    ("list-for-map", b'"sizes": [1]', lambda p: p.sizes == [1]),
    ("odd-value-in-map", b'"sizes": {"a": 1, "b": "x"}', lambda p: p.sizes == {"a": 1, "b": "x"}),
    ("wrong-tag", b'"owner": {"type": "robot", "n": 1}', lambda p: p.owner.value == {"type": "robot", "n": 1}),
    ("no-tag", b'"owner": {"first": "Ann"}', lambda p: p.owner.value == {"first": "Ann"}),
    ("null-tag", b'"owner": {"type": null}', lambda p: p.owner.value == {"type": None}),
    ("tag-of-another-kind", b'"owner": {"type": ["person"]}', lambda p: p.owner.value == {"type": ["person"]}),
    (
        "odd-variant",
        b'"owner": {"type": "person", "age": "x"}',
        lambda p: (p.owner.age, p.owner.type) == ("x", "person"),
    ),
    ("odd-friend", b'"friends": [{"id": "x"}, 7]', lambda p: p.friends[0].id == "x" and p.friends[1] == 7),
    ("name-twice", b'"name": "A", "name": "B"', lambda p: p.name == "B"),
    ("unpaired-surrogate-pair", b'"name": "\\ud83d\\ude00"', lambda p: p.name == "\U0001f600"),
    ("nul-character", b'"name": "a\\u0000b"', lambda p: p.name == "a\0b"),
    ("empty-name", b'"": 1', lambda p: p.extra == {"": 1}),
]


@pytest.mark.parametrize(("member", "check"), [o[1:] for o in ODD], ids=[o[0] for o in ODD])
def test_what_is_tolerated(kennel: Kennel, member: bytes, check: Callable[[Any], bool]) -> None:
    given = {"id": 1, "name": "Rex", **json.loads(b"{" + member + b"}")}
    first = b"" if member[:5] in (b'"id":', b'"name') else b'"id": 1, "name": "Rex", '
    pet = kennel.run(says(whole(b"{" + first + member + b"}")), get).value
    assert type(pet) is kennel.package.models.Pet
    assert check(pet)
    wanted = given if first else json.loads(b"{" + member + b"}")
    if "T00:00" not in str(wanted.get("born")) and not str(wanted.get("seen")).endswith("60Z"):
        assert pet.to_dict() == wanted


def test_a_missing_field_fails_when_it_is_read(kennel: Kennel) -> None:
    pet = kennel.run(says(whole({"id": 1})), get).value
    assert pet.id == 1
    with pytest.raises(kennel.package.MissingFieldError, match=r"Pet\.name: the response had no property 'name'"):
        _ = pet.name
    error = kennel.fails("DecodeError", says(whole([PET, {"id": 2}])), pets, strict=True)
    assert str(error).endswith("is not as described: Pet lacks required name at $[1]")


@pytest.mark.parametrize(
    ("member", "said"),
    [
        (b'"id": "x"', r"expected int, got str at \$\.id"),
        (
            b'"friends": [{"id": 1, "name": ""}, {"id": 2, "name": 3}]',
            r"expected str, got int at \$\.friends\[1\]\.name",
        ),
        (b'"owner": {"type": "robot"}', r"unknown type 'robot' at \$\.owner"),
        (b'"owner": {"type": "person"}', r"Person lacks required first at \$\.owner"),
        (b'"born": "soon"', r"invalid .* at \$\.born"),
        (b'"sizes": {"a": "b"}', r"expected int, got str at \$\.sizes\.a"),
        (b'"tags": {}', r"expected \w+, got object at \$\.tags"),
    ],
)
def test_strict_says_what_and_where(kennel: Kennel, member: bytes, said: str) -> None:
    body = b'{"id": 1, "name": "Rex", ' + member + b"}"
    error = kennel.fails("DecodeError", says(whole(body)), get, strict=True)
    begin = r"getPet: the response \(200, application/json\) is not as described: "
    assert re.fullmatch(begin + said, str(error))
    assert error.text == body.decode()


# ---- charsets


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (codecs.BOM_UTF8 + '{"id": 1, "name": "Bärli"}'.encode(), "application/json"),
        ('{"id": 1, "name": "Bärli"}'.encode("latin-1"), "application/json; charset=ISO-8859-1"),
        ('{"id": 1, "name": "Bärli"}'.encode("utf-16"), 'application/json; charset="utf-16"'),
        ('{"id": 1, "name": "Bärli"}'.encode("utf-16-le"), "application/json; charset=UTF-16LE"),
        ('{"id": 1, "name": "Bärli"}'.encode(), "application/json; charset=no-such-charset"),
        (b'{"id": 1, "name": "B\\u00e4rli"}', "application/json; charset=us-ascii"),
        ('{"id": 1, "name": "Bärli"}'.encode(), "application/json; charset=us-ascii"),
    ],
    ids=["bom", "latin-1", "utf-16", "utf-16-le", "unknown", "ascii", "ascii-that-is-utf-8"],
)
def test_charsets(kennel: Kennel, body: bytes, kind: str) -> None:
    assert kennel.run(says(whole(body, kind=kind)), get).value.name == "Bärli"


# ---- compression and size

GOOD = gzip.compress(json.dumps(PET).encode())


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (b"no gzip at all", "gzip"),
        (GOOD[:-4] + b"\0\0\0\0", "gzip"),
        (GOOD[:10] + b"\xff" * 20, "gzip"),
        (GOOD[:-8], "gzip"),
        (GOOD[:12], "gzip"),
        (b"\xff" * 20, "deflate"),
        (zlib.compress(b"{}" * 100)[:-6], "deflate"),
        (GOOD, "gzip, gzip"),
    ],
    ids=["none", "checksum", "garbage", "no-end", "cut", "deflate", "deflate-cut", "twice"],
)
def test_broken_compression(kennel: Kennel, body: bytes, coding: str) -> None:
    for call in (get, lambda c: c.files.read("a")):
        error = kennel.fails("DecodeError", says(whole(body, Content_Encoding=coding)), call)
        assert "the response cannot be decompressed" in str(error)


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (GOOD, "gzip"),
        (GOOD, "X-GZIP"),
        (gzip.compress(GOOD), "gzip, gzip"),
        (GOOD[:0] + gzip.compress(b'{"id": 1,') + gzip.compress(b'"name": "Rex"}'), "gzip"),
        (zlib.compress(json.dumps(PET).encode()), "deflate"),
        (zlib.compress(json.dumps(PET).encode())[2:-4], "deflate"),
        (json.dumps(PET).encode(), "identity"),
        (json.dumps(PET).encode(), "br"),
    ],
    ids=["gzip", "x-gzip", "twice", "two-members", "zlib", "deflate", "identity", "wrongly-said"],
)
def test_good_compression(kennel: Kennel, body: bytes, coding: str) -> None:
    assert kennel.run(says(whole(body, Content_Encoding=coding)), get).value.name == "Rex"


def test_a_coding_that_was_not_asked_for(kennel: Kennel) -> None:
    error = kennel.fails("DecodeError", says(whole(b"\x8b\x00\x80{}", Content_Encoding="br")), get)
    assert "(200, application/json, content-encoding br) is not JSON: " in str(error)
    assert error.status == 200
    answer = whole(b"\x8b\x00\x80", Content_Encoding="br")
    assert kennel.run(says(answer), lambda c: c.files.read("a")).value == b"\x8b\x00\x80"


def test_a_bomb_is_not_unpacked(kennel: Kennel) -> None:
    bomb = gzip.compress(bytes(1 << 25)) * 32
    assert len(bomb) < 1 << 21
    for call in (get, lambda c: c.files.read("a")):
        error = kennel.fails("DecodeError", says(whole(bomb, Content_Encoding="gzip")), call, max_response_size=1 << 24)
        assert "larger than max_response_size" in str(error)


def test_without_end(kennel: Kennel) -> None:
    answer = repeats(CHUNKED, chunk(b"[" * 65536))
    error = kennel.fails("DecodeError", answer, get, max_response_size=1 << 22, timeout=5, within=4)
    assert "larger than max_response_size" in str(error)


def test_a_large_body_is_read(kennel: Kennel) -> None:
    size = 100 << 20
    answer = whole(bytes(size), kind="application/octet-stream")
    outcome = kennel.run(says(answer), lambda c: c.files.read("a"), within=5)
    assert outcome.error is None
    assert len(outcome.value) == size
