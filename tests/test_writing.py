"""Writing output folders: what is refused, kept, replaced and deleted, and what remains of a run stopped anywhere."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import signal
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import folder as folder_module
from generator.diagnostics import Failed
from generator.fileset import MANIFEST, Manifest, make_manifest, sha256
from generator.writing import Written, check_tree, is_intact, read_manifest, write_tree

Files = dict[str, bytes]


def tree(tag: str, count: int = 6) -> Files:
    files = {f"pkg/part{n % 3}/m{n}.py": f"x = {tag!r}  # {n}\n".encode() * 20 for n in range(count)}
    return {"README.md": f"# {tag}\n".encode(), "pkg/same.py": b"same = 1\n", **files}


OLD, NEW = tree("old", 9), tree("new", 5) | {"docs/a/b/index.html": b"<p>\n"}


def manifest(files: Files) -> Manifest:
    return make_manifest(files, inputs={"spec": sha256(repr(sorted(files)).encode())}, names={"s": {"a": "b"}})


def write(root: Path | str, files: Files, **more: Any) -> Written:
    return write_tree(str(root), files, manifest(files), **more)


def refused(root: Path | str, files: Files = NEW, **more: Any) -> Failed:
    with pytest.raises(Failed) as raised:
        write(root, files, **more)
    return raised.value


def codes(failed: Failed) -> list[str]:
    return [d.code for d in failed.diagnostics]


def snapshot(root: Path) -> dict[str, object]:
    """Everything below a folder: content of files, targets of links; with times, to see what was touched."""
    found: dict[str, object] = {}
    for path in sorted([root, *root.rglob("*")]) if root.exists() else []:
        name, info = str(path.relative_to(root)), path.lstat()
        content = path.readlink() if path.is_symlink() else path.read_bytes() if path.is_file() else None
        found[name] = (content, info.st_mtime_ns, info.st_ino, info.st_mode)
    return found


def holds(root: Path) -> Files:
    """The generated files, without the manifest."""
    paths = [p for p in root.rglob("*") if p.is_file() and p.name != MANIFEST]
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in paths}


def clean(root: Path) -> bool:
    """No stage, lock or temporary file in or beside the folder."""
    return not [p for home in (root, root.parent) for p in home.glob(".specpress*") if p.name != MANIFEST]


@pytest.fixture(params=["handles", "portable"])
def out(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An output folder that is not there yet; with handles on folders, and as on a system that has none."""
    if request.param == "portable":
        monkeypatch.setattr(folder_module, "HANDLES", False)
    elif not folder_module.HANDLES:
        pytest.skip("this system has no handles on folders")
    return tmp_path / "home" / "out"


# ---- what a run does


def test_a_new_folder_appears_whole(out: Path) -> None:
    done = write(out, OLD)
    assert done == Written(written=tuple(sorted(OLD)))
    assert holds(out) == OLD and clean(out)
    assert (out / MANIFEST).read_bytes() == manifest(OLD).to_bytes()
    assert read_manifest(str(out)) == manifest(OLD) and is_intact(str(out), manifest(OLD))


def test_an_empty_folder_is_filled(out: Path) -> None:
    out.mkdir(parents=True)
    before = out.stat().st_ino
    write(out, OLD)
    assert holds(out) == OLD and clean(out) and out.stat().st_ino == before


def test_an_update_writes_deletes_and_keeps(out: Path) -> None:
    write(out, OLD)
    kept = (out / "pkg/same.py").stat()
    done = write(out, NEW)
    assert holds(out) == NEW and clean(out)
    assert done.unchanged == ("pkg/same.py",)
    assert done.deleted == tuple(sorted(set(OLD) - set(NEW)))
    assert done.written == tuple(sorted(set(NEW) - {"pkg/same.py"}))
    now = (out / "pkg/same.py").stat()
    assert (now.st_mtime_ns, now.st_ino) == (kept.st_mtime_ns, kept.st_ino)


def test_folders_that_become_empty_go(out: Path) -> None:
    write(out, NEW)
    write(out, OLD)
    assert not (out / "docs").exists()


def test_a_run_with_nothing_to_do_touches_nothing(out: Path) -> None:
    write(out, OLD)
    (out / "notes.txt").write_text("mine")
    before = snapshot(out.parent)
    assert write(out, OLD) == Written(unchanged=tuple(sorted(OLD)))
    if folder_module.HANDLES:
        assert snapshot(out.parent) == before
    else:  # a lock file came and went
        assert {k: v for k, v in snapshot(out.parent).items() if k != "out"} == {
            k: v for k, v in before.items() if k != "out"
        }


def test_only_the_manifest_changes_when_only_inputs_do(out: Path) -> None:
    write(out, OLD)
    before = snapshot(out)
    other = make_manifest(OLD, inputs={"spec": "other"}, names={"s": {"a": "b"}})
    assert write_tree(str(out), OLD, other).written == ()
    assert (out / MANIFEST).read_bytes() == other.to_bytes()
    after = snapshot(out)
    assert {k for k in before if before[k] != after[k]} == {".", MANIFEST}


def test_a_deleted_file_comes_back(out: Path) -> None:
    write(out, OLD)
    (out / "README.md").unlink()
    assert not is_intact(str(out), manifest(OLD))
    assert write(out, OLD).written == ("README.md",)


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_modes_follow_the_umask(out: Path) -> None:
    before = os.umask(0o027)
    try:
        write(out, OLD)
        write(out, NEW)
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(p.stat().st_mode) for p in out.rglob("*") if p.is_file()}
    folders = {stat.S_IMODE(p.stat().st_mode) for p in [out, *out.rglob("*")] if p.is_dir()}
    assert (modes, folders) == ({0o640}, {0o750})


@pytest.mark.parametrize("name", ["sp ace 'q\" $x\n;", "主机", "-rf", "a/b/c/d"])
def test_odd_names_of_folders(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, OLD)
    write(tmp_path / name, NEW)
    assert holds(tmp_path / name) == NEW


@pytest.mark.parametrize("root", ["o", "./o", "o/", "x/../o", "."])
def test_relative_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: str) -> None:
    (tmp_path / "here" / "x").mkdir(parents=True)
    if root == ".":
        (tmp_path / "here" / "x").rmdir()
    monkeypatch.chdir(tmp_path / "here")
    write(root, OLD)
    write(root, NEW)
    assert holds(tmp_path / "here" / root) == NEW


# ---- what is refused


def test_folders_that_are_never_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home" / "me").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "home")
    monkeypatch.setenv("HOME", str(tmp_path / "home" / "me"))
    monkeypatch.chdir(tmp_path / "home" / "me")
    before = snapshot(tmp_path)
    for root in ["/", "", ".", "..", str(tmp_path / "home" / "me"), str(tmp_path), str(tmp_path / "link" / "me")]:
        failed = refused(root, force=True)
        assert codes(failed) == ["wrong-output"] and failed.usage, root
    assert snapshot(tmp_path) == before


def test_a_file_is_no_folder(out: Path) -> None:
    out.parent.mkdir()
    out.write_text("precious")
    for force in (False, True):
        failed = refused(out, force=force)
        assert codes(failed) == ["wrong-output"] and failed.usage and "it is a file" in str(failed)
    failed = refused(out / "below")
    assert codes(failed) == ["unwritable-file"] and failed.usage
    assert out.read_text() == "precious" and clean(out)


def test_a_link_to_a_folder_is_not_followed(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.parent.mkdir()
    for target in ("../elsewhere", "nowhere"):
        out.symlink_to(target)
        failed = refused(out, force=True)
        assert codes(failed) == ["wrong-output"] and failed.usage and "symbolic link" in str(failed)
        out.unlink()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_link_above_the_folder_is_the_users_business(out: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "via").symlink_to("real")
    write(tmp_path / "via" / "o", OLD)
    assert holds(tmp_path / "real" / "o") == OLD


def test_a_folder_of_someone_else(out: Path) -> None:
    out.mkdir(parents=True)
    (out / "mine.txt").write_text("mine")
    before = snapshot(out.parent)
    failed = refused(out)
    assert codes(failed) == ["foreign-folder"] and not failed.usage
    assert "--force" in (failed.diagnostics[0].help or "")
    if folder_module.HANDLES:
        assert snapshot(out.parent) == before
    write(out, OLD, force=True)
    assert holds(out) == OLD | {"mine.txt": b"mine"}


def test_foreign_files_stay(out: Path) -> None:
    write(out, OLD)
    mine = {"notes.txt": b"1", "pkg/part0/helper.py": b"2", "docs/x": b"3"}
    for path, content in mine.items():
        (out / path).parent.mkdir(exist_ok=True)
        (out / path).write_bytes(content)
    write(out, NEW)
    write(out, {"one": b"1"})
    assert holds(out) == mine | {"one": b"1"}


def test_unsafe_names_are_refused_before_anything_is_touched(out: Path) -> None:
    for path in ("../x", "/x", "a/../../x", MANIFEST, ".git/hooks/post-checkout", "CON", "a\0b"):
        assert codes(refused(out, {path: b"", "good": b""})) == ["unsafe-path"]
    assert codes(refused(out, {"a.py": b"", "A.py": b""})) == ["unsafe-path"]
    assert not out.parent.exists()


def test_the_manifest_must_be_that_of_the_files(out: Path) -> None:
    with pytest.raises(ValueError, match="manifest"):
        write_tree(str(out), OLD, manifest(NEW))


# ---- edited by hand


def test_edited_files_stop_the_run(out: Path) -> None:
    write(out, OLD)
    for name in ("README.md", "pkg/part1/m1.py"):
        (out / name).write_bytes(b"edited")
    before = snapshot(out)
    failed = refused(out)
    assert codes(failed) == ["edited-file"] * 2 and not failed.usage
    assert [d.position.file for d in failed.diagnostics if d.position] == [
        str(out / "README.md"),
        str(out / "pkg/part1/m1.py"),
    ]
    if folder_module.HANDLES:
        assert snapshot(out) == before


def test_force_keeps_a_copy(out: Path) -> None:
    write(out, OLD)
    (out / "README.md").write_bytes(b"edited")
    (out / "README.md.orig").write_bytes(b"earlier")
    done = write(out, NEW, force=True)
    assert holds(out) == NEW | {"README.md.orig": b"earlier", "README.md.orig.1": b"edited"}
    assert [(d.code, "README.md.orig.1" in d.message) for d in done.diagnostics] == [("copy-kept", True)]
    assert clean(out) and write(out, NEW).written == ()


def test_an_edit_that_says_what_would_be_generated_is_none(out: Path) -> None:
    write(out, OLD)
    for path, content in NEW.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(content)
    assert write(out, NEW).unchanged == tuple(sorted(NEW))
    assert holds(out) == NEW


def test_an_edited_stale_file_stays_and_is_told(out: Path) -> None:
    write(out, OLD)
    (out / "pkg/part2/m8.py").write_bytes(b"mine now")
    done = write(out, NEW)
    assert holds(out) == NEW | {"pkg/part2/m8.py": b"mine now"}
    assert [(d.code, d.position and d.position.file) for d in done.diagnostics] == [
        ("stale-file-kept", str(out / "pkg/part2/m8.py"))
    ]
    assert write(out, NEW).diagnostics == (), "it is the user's from then on"


def test_a_foreign_file_in_the_way(out: Path) -> None:
    write(out, OLD)
    (out / "docs/a/b").mkdir(parents=True)
    (out / "docs/a/b/index.html").write_bytes(b"mine")
    failed = refused(out)
    assert codes(failed) == ["file-in-the-way"] and not failed.usage
    assert holds(out) == OLD | {"docs/a/b/index.html": b"mine"}
    write(out, NEW, force=True)
    assert holds(out) == NEW | {"docs/a/b/index.html.orig": b"mine"}


def test_a_folder_in_the_way_is_never_moved(out: Path) -> None:
    write(out, OLD)
    (out / "docs/a/b/index.html").mkdir(parents=True)
    (out / "docs/a/b/index.html/x").write_bytes(b"mine")
    for force in (False, True):
        assert codes(refused(out, force=force)) == ["file-in-the-way"]
    assert holds(out) == OLD | {"docs/a/b/index.html/x": b"mine"}


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": 99}', b'{"format": 1, "files": {"../x": {}}}'])
def test_a_damaged_manifest_stops_the_run(out: Path, content: bytes) -> None:
    write(out, OLD)
    (out / MANIFEST).write_bytes(content)
    failed = refused(out)
    assert codes(failed) == ["invalid-manifest"] and not failed.usage
    with pytest.raises(Failed):
        read_manifest(str(out))
    assert read_manifest(str(out), force=True) is None
    write(out, NEW, force=True)
    copies = {p + ".orig": OLD[p] for p in OLD if p in NEW and OLD[p] != NEW[p]}
    assert holds(out) == OLD | NEW | copies


@pytest.mark.parametrize("kind", ["folder", "link", "fifo"])
def test_something_else_in_the_manifests_place(out: Path, tmp_path: Path, kind: str) -> None:
    write(out, OLD)
    (out / MANIFEST).unlink()
    victim = tmp_path / "victim"
    victim.write_bytes(manifest(OLD).to_bytes())
    make: dict[str, Callable[[Path], None]] = {
        "folder": Path.mkdir,
        "link": lambda p: p.symlink_to(victim),
        "fifo": lambda p: os.mkfifo(p),
    }
    make[kind](out / MANIFEST)
    assert refused(out).usage
    if kind == "folder":
        refused(out, force=True)
    else:
        write(out, NEW, force=True)
        assert not (out / MANIFEST).is_symlink() and read_manifest(str(out)) == manifest(NEW)
    assert victim.read_bytes() == manifest(OLD).to_bytes()


def test_a_manifest_cannot_delete_what_it_does_not_own(out: Path, tmp_path: Path) -> None:
    """A forged manifest may name only files below the folder, and only with their right hash."""
    write(out, OLD)
    victim = tmp_path / "home" / "victim"
    victim.write_bytes(b"precious")
    forged = (out / MANIFEST).read_text().replace('"README.md"', '"../victim"')
    (out / MANIFEST).write_text(forged.replace(sha256(OLD["README.md"]), sha256(b"precious")))
    refused(out)
    write(out, NEW, force=True)
    assert victim.read_bytes() == b"precious"


# ---- links inside the folder


def test_a_link_in_a_files_place_is_not_written_through(out: Path, tmp_path: Path) -> None:
    write(out, OLD)
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (out / "README.md").unlink()
    (out / "README.md").symlink_to(victim)
    assert codes(refused(out)) == ["edited-file"]
    write(out, NEW, force=True)
    assert victim.read_bytes() == b"precious" and (out / "README.md").read_bytes() == NEW["README.md"]
    assert (out / "README.md.orig").is_symlink() and not (out / "README.md").is_symlink()


@pytest.mark.parametrize("files", [NEW, {"one": b"1"}])
def test_a_link_in_a_folders_place_is_not_followed(out: Path, tmp_path: Path, files: Files) -> None:
    write(out, OLD)
    outside = tmp_path / "outside"
    shutil.move(out / "pkg", outside)
    (out / "pkg").symlink_to(outside)
    before = snapshot(outside)
    for force in (False, True):
        if files is NEW:
            assert set(codes(refused(out, files, force=force))) == {"file-in-the-way"}
        else:
            found = write(out, files, force=force).diagnostics
            assert {d.code for d in found} <= {"stale-file-kept"}
    assert snapshot(outside) == before


# ---- stopped anywhere

CALLS = ["open", "mkdir", "replace", "rename", "unlink", "rmdir", "fsync", "write"]
"""Functions of os that change the disk; `write` is a file's method, and counted by the length check after it."""


class Stop:
    """Counts the calls that change the disk and does something at one of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: int, act: Callable[[str], None]) -> None:
        self.count = 0
        for name in (n for n in CALLS if n != "write"):
            monkeypatch.setattr(os, name, self._counting(name, getattr(os, name), at, act))
        monkeypatch.setattr(os, "fstat", self._counting("write", os.fstat, at, act))

    def _counting(self, name: str, call: Any, at: int, act: Callable[[str], None]) -> Any:
        def counted(*args: Any, **more: Any) -> Any:
            if name != "open" or (len(args) > 1 and args[1] & os.O_CREAT):
                self.count += 1
                if self.count == at:
                    act(name)
            return call(*args, **more)

        return counted


def either(root: Path, *states: Files) -> bool:
    return holds(root) in states


def _fail(name: str) -> None:
    raise OSError(errno.ENOSPC if name in ("open", "write") else errno.EIO, "injected")


def _points(start: Callable[[Path], None], files: Files, tmp_path: Path) -> int:
    """How many calls a run makes."""
    root = tmp_path / "count"
    start(root)
    with pytest.MonkeyPatch.context() as patch:
        stop = Stop(patch, -1, _fail)
        write(root, files, force=True)
    return stop.count


def _edited(root: Path) -> None:
    write(root, OLD)
    (root / "README.md").write_bytes(b"edited")


STARTS: Mapping[str, tuple[Callable[[Path], object], Files]] = {
    "absent": (lambda root: None, {}),
    "empty": (lambda root: root.mkdir(), {}),
    "old": (lambda root: write(root, OLD), OLD),
    "edited": (_edited, OLD | {"README.md": b"edited"}),
}


def kept_copy(root: Path) -> None:
    """Takes the copy of the edited file away, which must be there once, to compare the rest."""
    if (root / "README.md.orig").exists():
        assert (root / "README.md.orig").read_bytes() == b"edited"
        (root / "README.md.orig").unlink()


@pytest.mark.parametrize("start", STARTS)
def test_a_system_error_anywhere(start: str, tmp_path: Path) -> None:
    """Whatever call fails: one clear error, the old files or a journal, and the next run repairs it."""
    prepare, before = STARTS[start]
    points = _points(prepare, NEW, tmp_path)
    assert points > 20
    for at in range(1, points + 1):
        root = tmp_path / f"{at}" / "out"
        root.parent.mkdir()
        prepare(root)
        failed: Failed | None = None
        with pytest.MonkeyPatch.context() as patch:
            Stop(patch, at, _fail)
            try:
                write(root, NEW, force=True)
            except Failed as error:
                failed = error
        journal = list(root.glob(".specpress-stage-*/plan.json"))
        if failed is None:  # a call whose failure does no harm: removing a stage or an empty folder
            kept_copy(root)
            assert {k: v for k, v in holds(root).items() if not k.startswith(".specpress-")} == NEW
        else:
            assert failed.usage and len(failed.diagnostics) == 1
            assert "injected" in failed.diagnostics[0].message
            assert either(root, before) or journal or either(root, NEW), f"point {at}"
            if codes(failed) != ["unfinished-write"] and not journal:
                assert clean(root), f"point {at}"
            if journal:
                assert "unfinished-write" in [d.code for d in check_tree(str(root), NEW, manifest(NEW))]
        write(root, NEW, force=True)
        kept_copy(root)
        assert holds(root) == NEW and clean(root), f"point {at}"
        assert is_intact(str(root), manifest(NEW))


def _killed(root: Path, at: int, calls: Any) -> None:
    with pytest.MonkeyPatch.context() as patch:
        Stop(patch, at, lambda name: os.kill(os.getpid(), signal.SIGKILL))
        write(root, NEW, force=True)
    calls.put("done")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("start", STARTS)
def test_a_kill_anywhere(start: str, tmp_path: Path) -> None:
    """SIGKILL before each call that changes the disk: old, new, or a journal; another spec's run repairs."""
    prepare, before = STARTS[start]
    context = multiprocessing.get_context("fork")
    seen = set()
    for at in range(1, _points(prepare, NEW, tmp_path) + 1):
        root = tmp_path / f"{at}" / "out"
        root.parent.mkdir()
        prepare(root)
        child = context.Process(target=_killed, args=(root, at, context.SimpleQueue()))
        child.start()
        child.join(60)
        assert child.exitcode == -signal.SIGKILL
        now = holds(root)
        visible = {k: v for k, v in now.items() if not k.startswith(".specpress-")}
        journal = list(root.glob(".specpress-stage-*/plan.json"))
        whole = {k: v for k, v in visible.items() if not k.endswith(".orig")} in (before, NEW)
        assert whole or journal, f"point {at}"
        seen.add("whole" if whole else "mixture")
        if at % 2:
            write(root, NEW, force=True)
            kept_copy(root)
            assert holds(root) == NEW
        else:
            other = tree("other", 2)
            write(root, other, force=True)
            kept_copy(root)
            assert holds(root) == other
        assert clean(root), f"point {at}"
    assert seen == {"absent": {"whole"}, "empty": {"whole", "mixture"}}.get(start, {"whole", "mixture"})


def test_files_that_version_control_does_not_keep(tmp_path: Path) -> None:
    """They may be missing, and are then what the manifest says of them; nothing else may."""
    root = str(tmp_path / "out")
    write(root, NEW)
    (tmp_path / "out" / "docs/a/b/index.html").unlink()
    absent = ["docs/a/b/index.html"]
    assert check_tree(root, NEW, manifest(NEW), absent=absent) == []
    assert [d.message for d in check_tree(root, NEW, manifest(NEW))] == ["docs/a/b/index.html is missing"]
    changed = {**NEW, "docs/a/b/index.html": b"<p>new\n"}
    found = check_tree(root, changed, manifest(changed), absent=absent)
    assert "docs/a/b/index.html is out of date" in [d.message for d in found]
    (tmp_path / "out" / "README.md").unlink()
    found = check_tree(root, NEW, manifest(NEW), absent=absent)
    assert [d.message for d in found] == ["README.md is missing"]
    assert not is_intact(root, manifest(NEW)), "a run makes them"
    write(root, NEW)
    assert is_intact(root, manifest(NEW))


def test_what_is_there_of_them_is_overwritten(tmp_path: Path) -> None:
    """Version control moves the manifest on and leaves them behind: nobody edited anything."""
    root, page = str(tmp_path / "out"), tmp_path / "out" / "docs/a/b/index.html"
    write(root, {**NEW, "docs/old.html": b"<p>gone\n"})
    page.write_bytes(b"<p>of another commit\n")
    (tmp_path / "out" / "docs/old.html").write_bytes(b"<p>of another commit\n")
    with pytest.raises(Failed):
        write(root, NEW)
    write(root, NEW, untracked=lambda path: path.endswith(".html"))
    assert page.read_bytes() == b"<p>\n" and not (tmp_path / "out" / "docs/old.html").exists()
    assert not list(tmp_path.rglob("*.orig"))
    (tmp_path / "out" / "README.md").write_bytes(b"edited")
    with pytest.raises(Failed):
        write(root, NEW, untracked=lambda path: path.endswith(".html"))
