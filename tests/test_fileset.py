"""Paths, manifests, journals, and what a run changes: the part of writing that needs no disk."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.diagnostics import Failed
from generator.fileset import (
    BLOCKED,
    FOLDER,
    MANIFEST,
    SYMLINK,
    Entry,
    Journal,
    Manifest,
    Step,
    case_clashes,
    check_paths,
    drift,
    make_manifest,
    parse_journal,
    parse_manifest,
    plan_changes,
    safe_path,
    sha256,
)

A, B, C = (sha256(x) for x in (b"a", b"b", b"c"))

SAFE = ["a", "a/b.py", "README.md", "_x/__init__.py", "a b/c", "console.py", "com10", "nullable.py", "云/主机.md", ".x"]
UNSAFE = [
    *("", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a/..", "./a"),
    *("a\\b", "..\\a", "C:/a", "C:a", "a:b", "a*", "a?", 'a"', "a<", "a>", "a|"),
    *(
        "a\0",
        "a\n",
        "a\r",
        "\x1b[0m",
        "a\x7f",
        "a\x85",
        "a\u2028",
        "a\u202e",
        "a\u200b",
        "\ufeffa",
        "\ud800",
        "a\u00a0",
    ),
    *("a.", "~/a", "a./b", "a ", "a /b", " a", "a..", "..."),
    *("con", "CON", "Con.py", "a/nul", "nul.tar.gz", "prn.txt", "aux", "COM1", "com¹.x", "lpt9.md", "con .txt"),
    *("CONIN$", "conout$.x", "clock$"),
    *(".git", ".git/hooks/x", ".GIT", "a/.Git/x", "git~1", ".\uff47it", "x" * 101, "é" * 51),
]


@pytest.mark.parametrize("path", SAFE)
def test_a_safe_path_is_itself(path: str) -> None:
    assert safe_path(path) == path


@pytest.mark.parametrize("path", UNSAFE)
def test_an_unsafe_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        safe_path(path)


def test_a_part_may_have_100_bytes() -> None:
    assert safe_path("x" * 100 + "/" + "é" * 50)


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("./\\ :\0con~")), max_size=30))
def test_what_passes_stays_below_the_folder(path: str) -> None:
    try:
        safe_path(path)
    except ValueError:
        return
    parts = path.split("/")
    assert not path.startswith(("/", "~/")) and "\\" not in path and ":" not in path
    assert all(p not in ("", ".", "..") and p[-1] not in ". " and len(p.encode()) <= 100 for p in parts)
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in path)


@pytest.mark.parametrize(
    ("paths", "clashes"),
    [
        (["a", "b", "a/b".replace("/", "_")], []),
        (["A.py", "a.py"], [("A.py", "a.py")]),
        (["caf\u00e9", "cafe\u0301"], [("cafe\u0301", "caf\u00e9")]),
        (["stra\u00dfe", "STRASSE"], [("STRASSE", "stra\u00dfe")]),
        (["x/A/1", "x/a/2"], [("x/A", "x/a")]),
        (["x/a/1", "x/a/2"], []),
        (["a", "a/b"], [("a", "a")]),
        (["A", "a/b"], [("A", "a")]),
    ],
)
def test_paths_that_some_system_takes_for_one(paths: list[str], clashes: list[tuple[str, str]]) -> None:
    assert case_clashes(paths) == clashes
    assert case_clashes(reversed(paths)) == clashes


@given(st.lists(st.sampled_from(["a", "A", "b", "a/x", "A/y", "b/x", "é", "e\u0301", "É"]), max_size=6))
def test_no_clash_means_distinct_when_folded(paths: list[str]) -> None:
    folded = {unicodedata.normalize("NFC", p).casefold() for p in set(paths)}
    if not case_clashes(paths):
        assert len(folded) == len(set(paths))


def test_bad_sets_of_paths_are_refused_with_all_reasons() -> None:
    with pytest.raises(Failed) as raised:
        check_paths(["../x", MANIFEST, ".specpress-stage-1/x", "a", "A", "good.py"])
    assert [d.code for d in raised.value.diagnostics] == ["unsafe-path"] * 4


# ---- manifest

names = st.text(min_size=1, max_size=8)
paths = st.from_regex(r"[b-z]{1,5}(/[b-z]{1,5}){0,2}\.py", fullmatch=True)
entries = st.builds(Entry, st.binary().map(sha256), st.text(max_size=5), st.lists(st.text(max_size=5)).map(tuple))
manifests = st.builds(
    Manifest,
    st.dictionaries(paths, entries, max_size=4),
    st.dictionaries(names, st.text(max_size=5), max_size=3),
    st.dictionaries(names, st.dictionaries(names, st.text(max_size=5), max_size=3), max_size=3),
)


@given(manifests)
def test_a_manifest_comes_back(manifest: Manifest) -> None:
    assume(not case_clashes(manifest.files))
    text = manifest.to_bytes()
    assert parse_manifest(text) == manifest
    assert text.isascii() and text.endswith(b"}\n") and b"\r" not in text


def test_a_manifest_is_sorted_and_has_a_line_per_file() -> None:
    one = make_manifest({"b": b"b", "a": b"a"}, names={"s": {"y": "1", "x": "2"}}, inputs={"spec": A}, keys={"a": "k"})
    other = make_manifest(
        {"a": b"a", "b": b"b"}, names={"s": {"x": "2", "y": "1"}}, inputs={"spec": A}, keys={"a": "k"}
    )
    assert one.to_bytes() == other.to_bytes()
    lines = one.to_bytes().decode().splitlines()
    assert f'    "a": {{"key": "k", "pointers": [], "sha256": "{A}"}},' in lines
    assert '      "x": "2",' in lines


def _damaged() -> dict[str, bytes]:
    good = json.loads(make_manifest({"a": b"a"}).to_bytes())
    entry = {"key": "", "pointers": [], "sha256": A}

    def files(path: str, entry: object = entry) -> bytes:
        return json.dumps({**good, "files": {path: entry}}).encode()

    return {
        "empty": b"",
        "not json": b"{",
        "not text": b"\xff",
        "a list": b"[]",
        "deep": b"[" * 100_000,
        "another format": json.dumps({**good, "format": 2}).encode(),
        "no format": json.dumps({k: v for k, v in good.items() if k != "format"}).encode(),
        "no files": json.dumps({k: v for k, v in good.items() if k != "files"}).encode(),
        "up": files("../x"),
        "absolute": files("/etc/passwd"),
        "reserved": files(".git/config"),
        "short hash": files("a", {**entry, "sha256": A[1:]}),
        "upper-case hash": files("a", {**entry, "sha256": A.upper()}),
        "hash with newline": files("a", {**entry, "sha256": A + "\n"}),
        "entry is a list": files("a", []),
        "pointer is a number": files("a", {**entry, "pointers": [1]}),
        "names of names": json.dumps({**good, "names": {"s": {"a": {}}}}).encode(),
        "clash": json.dumps({**good, "files": {"a": entry, "A": entry}}).encode(),
    }


@pytest.mark.parametrize("case", _damaged())
def test_a_damaged_manifest_is_refused(case: str) -> None:
    with pytest.raises(Failed) as raised:
        parse_manifest(_damaged()[case], "out/" + MANIFEST)
    (found,) = raised.value.diagnostics
    assert found.code == "invalid-manifest" and "out/" + MANIFEST in found.message


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists, max_leaves=5))
def test_any_json_is_a_manifest_or_refused(data: object) -> None:
    for content in (data, {"format": 1, "files": data, "inputs": {}, "names": {}}, {"format": data}):
        with pytest.raises(Failed):
            parse_manifest(json.dumps(content).encode())


# ---- changes


def manifest(**files: str) -> Manifest:
    return Manifest({path: Entry(hash) for path, hash in files.items()})


@pytest.mark.parametrize(
    ("owned", "there", "wanted", "sort"),
    [
        (None, None, A, "write"),
        (None, A, A, "keep"),
        (None, B, A, "in_the_way"),
        (None, SYMLINK, A, "in_the_way"),
        (None, FOLDER, A, "stuck"),
        (None, BLOCKED, A, "stuck"),
        (A, None, A, "write"),
        (A, A, A, "keep"),
        (A, A, B, "write"),
        (A, B, B, "keep"),
        (A, C, B, "edited"),
        (A, C, A, "edited"),
        (A, SYMLINK, A, "edited"),
        (A, FOLDER, A, "stuck"),
        (A, A, None, "delete"),
        (A, B, None, "left"),
        (A, SYMLINK, None, "left"),
        (A, BLOCKED, None, "left"),
        (A, None, None, None),
    ],
)
def test_what_happens_to_a_file(owned: str | None, there: str | None, wanted: str | None, sort: str | None) -> None:
    changes = plan_changes(
        manifest(x=owned) if owned else None, {"x": there} if there else {}, {"x": wanted} if wanted else {}
    )
    assert {name: getattr(changes, name) for name in changes.__slots__ if getattr(changes, name)} == (
        {sort: ("x",)} if sort else {}
    )


hashes = st.sampled_from([A, B, C])
worlds = st.dictionaries(st.sampled_from("pqrst"), hashes, max_size=5)


@given(worlds, worlds, worlds)
def test_each_path_has_one_fate(old: dict[str, str], disk: dict[str, str], new: dict[str, str]) -> None:
    c = plan_changes(manifest(**old), disk, new)
    fates = [*c.write, *c.delete, *c.keep, *c.edited, *c.in_the_way, *c.stuck, *c.left]
    assert sorted(fates) == sorted({*new, *(p for p in old if p in disk)})
    assert all(disk[p] == old[p] for p in c.delete), "only what is as we left it is deleted"
    assert all(p not in disk or disk[p] == old.get(p) for p in c.write), "only what is as we left it is overwritten"


def test_a_file_that_only_changes_case_is_written_again() -> None:
    """Where case is ignored, both spellings are one file: kept and deleted at once it would be gone."""
    changes = plan_changes(manifest(**{"Foo.py": A}), {"Foo.py": A, "foo.py": A}, {"foo.py": A})
    assert (changes.write, changes.delete, changes.keep) == (("foo.py",), ("Foo.py",), ())


# ---- drift


def test_no_drift() -> None:
    now = make_manifest({"a": b"a"}, inputs={"spec": A})
    assert list(drift(now, {"a": A}, now)) == []
    assert list(drift(make_manifest({"a": b"a"}, inputs={"spec": B}), {"a": A}, now)) == []


def test_drift_names_each_file_and_why() -> None:
    old = manifest(edited=A, missing=A, outdated=A, stale=A, gone=A)
    new = manifest(edited=A, missing=A, outdated=B, new=C)
    found = dict(drift(old, {"edited": C, "outdated": A, "stale": A}, new))
    assert {path: d.message for path, d in found.items()} == {
        "edited": "edited was edited by hand",
        "missing": "missing is missing",
        "new": "new is missing",
        "outdated": "outdated is out of date",
        "stale": "stale is no longer generated",
        MANIFEST: f"{MANIFEST} is out of date",
    }
    assert all(d.code == "drift" and d.help for d in found.values())


# ---- journal


def test_a_journal_comes_back() -> None:
    journal = Journal((Step("a/b", "0", A), Step("c", "1", B, SYMLINK, "c.orig"), Step(MANIFEST, "2", C, A)), {"d": A})
    assert parse_journal(journal.to_bytes()) == journal


@pytest.mark.parametrize("cut", [1, 2, 10, 60])
def test_half_a_journal_is_none(cut: int) -> None:
    assert parse_journal(Journal((Step("a", "0", A),), {}).to_bytes()[:-cut]) is None


@pytest.mark.parametrize(
    "journal",
    [
        Journal((Step("../a", "0", A),), {}),
        Journal((Step("a", "../0", A),), {}),
        Journal((Step("a", "0", "zz"),), {}),
        Journal((Step("a", "0", A, "what"),), {}),
        Journal((Step("a", "0", A, A, "../a.orig"),), {}),
        Journal((Step(".specpress-stage-1/x", "0", A),), {}),
        Journal((), {"../a": A}),
        Journal((), {"a": "folder"}),
    ],
)
def test_a_journal_that_would_lead_astray_is_none(journal: Journal) -> None:
    assert parse_journal(journal.to_bytes()) is None
