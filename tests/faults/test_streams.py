"""Streams and downloads that break, never end, or change meanwhile."""

from __future__ import annotations

import gzip
import os
import re
import time
from pathlib import Path
from typing import Any

import pytest

from tests.faults.calling import Kennel
from tests.faults.server import (
    Connection,
    Request,
    Scenario,
    chunk,
    closes,
    head,
    holds,
    in_turn,
    repeats,
    resets,
    says,
    whole,
)

EVENTS = head(Content_Type="text/event-stream", Transfer_Encoding="chunked")
LINES = head(Content_Type="application/jsonl", Transfer_Encoding="chunked")
END = b"0\r\n\r\n"


def event(n: int) -> bytes:
    return chunk(b'data: {"n": %d}\n\n' % n)


def line(n: int) -> bytes:
    return chunk(b'{"n": %d}\n' % n)


def watch(client: Any) -> Any:
    return client.events.watch()


def notes(client: Any) -> Any:
    return client.events.list_notes()


def taken(stream: Any, got: list[Any]) -> None:
    for item in stream:
        got.append(item.n)


BOTH = pytest.mark.parametrize(
    ("call", "begin", "item"), [(watch, EVENTS, event), (notes, LINES, line)], ids=["events", "lines"]
)


@BOTH
@pytest.mark.parametrize("end", [closes, resets], ids=["closed", "reset"])
def test_cut_in_the_middle(kennel: Kennel, call: Any, begin: bytes, item: Any, end: Any) -> None:
    """What came is there; then an error, since it is not known whether there was more."""
    got: list[Any] = []
    for broken in (begin + item(1) + item(2), begin + item(1) + item(2) + b"ff\r\n"):
        got.clear()
        error = kennel.fails("APIConnectionError", end(broken), lambda c: taken(call(c), got), retries=2)
        assert got == [1, 2]
        assert error.operation in str(error)


@BOTH
def test_without_end(kennel: Kennel, call: Any, begin: bytes, item: Any) -> None:
    """Who stops frees the connection, by closing or by leaving the block; a stream has no time limit as a whole."""

    def some(client: Any) -> Any:
        got = []
        with call(client) as stream:
            for value in stream:
                got.append(value.n)
                if len(got) == 30:
                    break
        stream = call(client)
        got.append(next(iter(stream)).n)
        stream.close()
        stream.close()
        assert list(stream) == []
        return got

    outcome = kennel.run(repeats(begin, item(7), 0.02), some, timeout=0.3, max_response_size=100)
    assert outcome.error is None
    assert outcome.value == [7] * 31


@BOTH
def test_that_falls_silent(kennel: Kennel, call: Any, begin: bytes, item: Any) -> None:
    got: list[Any] = []
    kennel.fails("APITimeoutError", holds(begin + item(1)), lambda c: taken(call(c), got), timeout=0.3)
    assert got == [1]


@BOTH
def test_that_never_begins(kennel: Kennel, call: Any, begin: bytes, item: Any) -> None:
    kennel.fails("APITimeoutError", holds(begin[:20]), call, timeout=0.3)
    kennel.fails("APITimeoutError", repeats(begin[:-2], b"X-A: b\r\n", 0.02), call, timeout=0.3)


@BOTH
@pytest.mark.parametrize("odd", [b'{"n": 2', b"<html>", b"\xff\xfe", b"[1]", b'"oh"', b"NaN"])
def test_an_item_that_cannot_be_read(kennel: Kennel, call: Any, begin: bytes, item: Any, odd: bytes) -> None:
    broken = chunk(b"data: " + odd + b"\n\n") if call is watch else chunk(odd + b"\n")
    got: list[Any] = []
    error = kennel.fails("DecodeError", says(begin + item(1) + broken + item(3) + END), lambda c: taken(call(c), got))
    assert got == [1]
    assert "item 2" in str(error)
    assert error.status == 200
    assert odd.decode("utf-8", "replace") in error.text


@pytest.mark.parametrize(
    ("data", "said", "body"),
    [
        (b'{"error": {"message": "Overloaded"}, "n": 7}', ": Overloaded", {"error": {"message": "Overloaded"}, "n": 7}),
        (b'{"n": 7}', "", {"n": 7}),
        (b"out of memory", ": out of memory", None),
        (b"", "", None),
    ],
)
def test_an_event_named_error(kennel: Kennel, data: bytes, said: str, body: Any) -> None:
    """It is no item: the description knows nothing of it."""
    error_event = chunk(b"event: error\ndata: " + data + b"\n\n")
    got: list[Any] = []
    answer = says(EVENTS + event(1) + error_event + event(3) + END)
    error = kennel.fails("APIResponseError", answer, lambda c: taken(watch(c), got))
    assert got == [1]
    assert str(error).startswith(f"watchEvents: item 2 is an error{said}")
    assert (error.text, error.body, error.status) == (data.decode(), body, 200)
    assert error.headers["content-type"] == "text/event-stream"


@BOTH
def test_items_that_are_tolerated(kennel: Kennel, call: Any, begin: bytes, item: Any) -> None:
    odd = [b'{"n": "two"}', b'{"n": 3, "new": 1}', b'{"n": null}']
    body = b"".join(chunk(b"data: " + o + b"\n\n" if call is watch else o + b"\n") for o in odd)
    got: list[Any] = []
    assert kennel.run(says(begin + body + END), lambda c: taken(call(c), got)).error is None
    assert got == ["two", 3, None]
    error = kennel.fails("DecodeError", says(begin + body + END), lambda c: taken(call(c), got), strict=True)
    assert "expected int, got str at $.n" in str(error)


@BOTH
def test_in_single_bytes(kennel: Kennel, call: Any, begin: bytes, item: Any) -> None:
    """Where the pieces are cut does not matter: not within a character, nor between CR and LF."""
    if call is watch:
        body = b'\xef\xbb\xbf: hi\r\n\r\ndata: {"n": 1,\r\ndata: "text": "\xc3\xa4"}\r\n\r\ndata: [DONE]\r\n\r\n'
    else:
        body = b'{"n": 1, "text": "\xc3\xa4"}\r\n\r\n'
    pieces = b"".join(chunk(body[at : at + 1]) for at in range(len(body)))
    outcome = kennel.run(says(begin + pieces + END), lambda c: [(v.n, v.text) for v in call(c)])
    assert outcome.value == [(1, "ä")]


@BOTH
def test_an_error_before_the_stream(kennel: Kennel, call: Any, begin: bytes, item: Any) -> None:
    error = kennel.fails("NotFoundError", says(whole({"message": "no such stream"}, "404 No")), call)
    assert "no such stream" in str(error)
    outcome = kennel.run(
        in_turn(whole(b"", "503 Busy"), begin + item(1) + END), lambda c: [v.n for v in call(c)], retries=2
    )
    assert outcome.value == [1]


def test_a_page_is_no_event_stream(kennel: Kennel) -> None:
    for kind in ("text/html", "application/json"):
        error = kennel.fails("DecodeError", says(whole(b"<h1>Log in</h1>", kind=kind)), watch)
        assert "is no event stream: Log in" in str(error)
        assert (error.text, error.status) == ("<h1>Log in</h1>", 200)


def test_lines_by_another_name(kennel: Kennel) -> None:
    for kind in ("application/x-ndjson", "text/plain", "application/json", ""):
        answer = whole(b'{"n": 1}\n{"n": 2}', kind=kind)
        assert kennel.run(says(answer), lambda c: [v.n for v in notes(c)]).value == [1, 2]
    error = kennel.fails("DecodeError", says(whole(b"<h1>Log in</h1>", kind="text/html")), lambda c: list(notes(c)))
    assert "Log in" in error.text


def test_a_line_without_end(kennel: Kennel) -> None:
    """A single item is no reason to fill the memory, nor to search it again for each piece."""
    for call, begin, piece in ((notes, LINES, b"x" * 65536), (watch, EVENTS, b"data: " + b"x" * 65530)):
        start = repeats(begin + (chunk(b"data: ") if call is watch else b""), chunk(piece))
        error = kennel.fails(
            "DecodeError", start, lambda c, call=call: list(call(c)), max_response_size=1 << 22, within=4
        )
        assert "max_response_size" in str(error)


# ---- a response read while it arrives


def test_a_response_that_is_read_in_part(kennel: Kennel) -> None:
    def part(client: Any) -> Any:
        with client.stream(client.files.read, "a") as response:
            return len(next(iter(response.iter_bytes())))

    endless = repeats(head(Transfer_Encoding="chunked"), chunk(b"x" * 1000))
    assert kennel.run(endless, part, max_response_size=10).value > 0


def test_a_response_that_is_cut(kennel: Kennel) -> None:
    got: list[bytes] = []

    def all_of(client: Any) -> None:
        with client.stream(client.files.read, "a") as response:
            got.extend(response.iter_bytes())

    kennel.fails("APIConnectionError", closes(head(Content_Length=10) + b"abc"), all_of)
    assert b"".join(got) == b"abc"
    broken = whole(gzip.compress(b"abc")[:-8], Content_Encoding="gzip")
    kennel.fails("DecodeError", says(broken), all_of)


# ---- downloads

CONTENT = bytes(range(256)) * 400


def ranged(content: bytes, cut: int, tag: str, ranges: bool = True) -> Scenario:
    """A file whose first answer breaks off after `cut` bytes; the rest is sent if the condition holds."""

    def scenario(c: Connection, request: Request) -> None:
        found = re.match(r"bytes=(\d+)-", request.headers.get("range", ""))
        begin = int(found[1]) if found and ranges and request.headers.get("if-range") == tag else 0
        fields: dict[str, Any] = {"ETag": tag, "Content_Type": "application/octet-stream"}
        if begin:
            fields["Content_Range"] = f"bytes {begin}-{len(content) - 1}/{len(content)}"
        fields["Content_Length"] = len(content) - begin
        c.send(head("206 Partial" if begin else "200 OK", **fields))
        c.send(content[begin:] if request.number > 1 else content[:cut])
        if request.number == 1:
            c.end()

    return scenario


@pytest.mark.parametrize("ranges", [True, False], ids=["ranges", "no-ranges"])
def test_a_download_that_breaks(kennel: Kennel, tmp_path: Path, ranges: bool) -> None:
    seen: list[Any] = []

    def fetch(client: Any) -> Any:
        return client.download(client.files.read, "a").to(tmp_path / "a", progress=lambda *at: seen.append(at))

    outcome = kennel.run(ranged(CONTENT, 50_000, '"v1"', ranges), fetch, retries=2)
    assert outcome.value == len(CONTENT)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
    assert outcome.server.requests[1].headers["range"] == "bytes=50000-"
    assert outcome.server.requests[1].headers["if-range"] == '"v1"'
    assert seen[-1] == (len(CONTENT), len(CONTENT))


def test_a_file_that_changes_in_between(kennel: Kennel, tmp_path: Path) -> None:
    new = CONTENT[::-1] + b"new"

    def scenario(c: Connection, request: Request) -> None:
        old = request.number == 1
        ranged(CONTENT if old else new, 50_000, '"v1"' if old else '"v2"')(c, request)

    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    outcome = kennel.run(scenario, fetch, retries=2)
    assert outcome.value == len(new)
    assert (tmp_path / "a").read_bytes() == new


def test_a_download_goes_on_in_a_later_run(kennel: Kennel, tmp_path: Path) -> None:
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    kennel.fails("APIConnectionError", ranged(CONTENT, 50_000, '"v1"'), fetch)
    assert (tmp_path / "a.part").read_bytes() == CONTENT[:50_000]
    assert not (tmp_path / "a").exists()

    def later(c: Connection, request: Request) -> None:
        ranged(CONTENT, 0, '"v1"')(c, request._replace(number=2))

    outcome = kennel.run(later, fetch)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert outcome.server.requests[0].headers["range"] == "bytes=50000-"


def test_another_part_than_was_asked_for(kennel: Kennel, tmp_path: Path) -> None:
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    first = closes(head(ETag='"v1"', Content_Length=10) + b"01234")
    wrong = whole(b"89", "206 Partial", "", Content_Range="bytes 8-9/10", ETag='"v1"')
    outcome = kennel.run(in_turn(first, wrong), fetch, retries=2)
    assert type(outcome.error) is kennel.package.DecodeError
    assert not (tmp_path / "a").exists()


def test_a_part_of_another_version(kennel: Kennel, tmp_path: Path) -> None:
    """A server that ignores If-Range sends the rest of a file that is no longer the same."""
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    first = closes(head(ETag='"v1"', Content_Length=10) + b"01234")
    rest = whole(b"56789", "206 Partial", "", Content_Range="bytes 5-9/10", ETag='"v2"')
    again = whole(b"abcdefghij", ETag='"v2"')
    outcome = kennel.run(in_turn(first, rest, again), fetch, retries=2)
    if outcome.error is None:
        assert (tmp_path / "a").read_bytes() == b"abcdefghij"
    else:
        assert type(outcome.error) is kennel.package.DecodeError
        assert not (tmp_path / "a").exists()


def test_a_range_that_is_not_satisfied(kennel: Kennel, tmp_path: Path) -> None:
    """The whole was there already, or the file is shorter now: 416."""
    (tmp_path / "a.part").write_bytes(CONTENT)
    (tmp_path / "a.part.tag").write_text('"v1"', encoding="utf-8")

    def scenario(c: Connection, request: Request) -> None:
        if "range" in request.headers:
            c.send(whole(b"", "416 Range", Content_Range=f"bytes */{len(CONTENT)}"))
        else:
            c.send(whole(CONTENT, kind="", ETag='"v1"'))

    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    assert kennel.run(scenario, fetch).value == len(CONTENT)
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_a_download_that_always_breaks(kennel: Kennel, tmp_path: Path) -> None:
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    outcome = kennel.run(closes(head(Content_Length=9, ETag='"v1"')), fetch, retries=2)
    assert type(outcome.error) is kennel.package.APIConnectionError
    assert len(outcome.server.requests) == 3
    assert not (tmp_path / "a").exists()
    error = kennel.fails("NotFoundError", says(whole({"message": "no file"}, "404 No")), fetch)
    assert "no file" in str(error)


def test_nothing_is_left_of_a_download_that_never_began(kennel: Kennel, tmp_path: Path) -> None:
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    kennel.fails("NotFoundError", says(whole({"message": "no file"}, "404 No")), fetch)
    kennel.fails("APIConnectionError", closes(head(Content_Length=9, ETag='"v1"')), fetch)
    assert list(tmp_path.iterdir()) == []


def test_a_download_without_a_tag_begins_anew(kennel: Kennel, tmp_path: Path) -> None:
    """As often as it may: more bytes than the last time are no reason to go on for ever."""
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    parts = [closes(head(Content_Length=9) + b"123456789"[:n]) for n in (4, 2, 5, 6, 7)]
    outcome = kennel.run(in_turn(*parts[:2], says(whole(b"123456789"))), fetch, retries=2)
    assert outcome.value == 9 and (tmp_path / "a").read_bytes() == b"123456789"
    assert ["range" in r.headers for r in outcome.server.requests] == [False] * 3
    outcome = kennel.run(in_turn(*parts), fetch, retries=2)
    assert type(outcome.error) is kennel.package.APIConnectionError and len(outcome.server.requests) == 3


def test_a_refused_connection_is_not_tried_twice_as_often(kennel: Kennel, tmp_path: Path) -> None:
    """The call before the download has its own retries."""
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    outcome = kennel.run(closes(b""), fetch, retries=2)
    assert type(outcome.error) is kennel.package.APIConnectionError and len(outcome.server.requests) == 3


def test_an_open_file_is_written_anew_from_where_it_stood(kennel: Kennel, tmp_path: Path) -> None:
    broken = in_turn(closes(head(Content_Length=9) + b"1234"), says(whole(b"123456789")))
    with (tmp_path / "a").open("wb", buffering=0) as file:
        file.write(b"head")
        kennel.run(broken, lambda c: c.download(c.files.read, "a").to(file), retries=2)
    assert (tmp_path / "a").read_bytes() == b"head123456789"


def test_what_cannot_begin_anew(kennel: Kennel, tmp_path: Path) -> None:
    """A pipe has no beginning to go back to, and a second POST may have an effect."""
    broken = closes(head(Content_Length=9) + b"1234")
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb"), os.fdopen(writer, "wb", buffering=0) as pipe:
        to_pipe = kennel.run(broken, lambda c: c.download(c.files.read, "a").to(pipe), retries=2)
    posted = kennel.run(broken, lambda c: c.download(c.pets.create, id=1, name="Rex").to(tmp_path / "a"), retries=2)
    for outcome in (to_pipe, posted):
        assert type(outcome.error) is kennel.package.APIConnectionError and len(outcome.server.requests) == 1


def test_a_download_that_falls_silent(kennel: Kennel, tmp_path: Path) -> None:
    fetch: Any = lambda c: c.download(c.files.read, "a").to(tmp_path / "a")  # noqa: E731
    start = time.monotonic()
    kennel.fails("APITimeoutError", holds(head(Content_Length=9) + b"1234"), fetch, timeout=0.3)
    assert time.monotonic() - start < 2.3
