"""The generator's code is read once for all that depends on it."""

from __future__ import annotations

import pytest

from generator import shell
from generator.commands import own_code


def test_the_code_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[str] = []
    files = {"naming.py": b"a", "transcribe/x.py": b"b", "ir.py": b"c", "notes.txt": b"d"}

    def read(_: str, shown: str) -> dict[str, bytes]:
        folders.append(shown)
        return files

    monkeypatch.setattr(shell, "read_folder", read)

    def digests(**changed: bytes) -> tuple[str, str]:
        for cached in (own_code._sources, own_code.whole_digest, own_code.transcriber_digest):
            cached.cache_clear()
        files.update({name.replace("_", "."): content for name, content in changed.items()})
        return own_code.whole_digest(), own_code.transcriber_digest()

    try:
        whole, transcriber = digests()
        assert folders == ["generator"]
        assert digests(notes_txt=b"e") == (whole, transcriber)
        other, same = digests(ir_py=b"e")
        assert other != whole and same == transcriber
        assert digests(naming_py=b"e")[1] != transcriber
    finally:
        monkeypatch.undo()
        for cached in (own_code._sources, own_code.whole_digest, own_code.transcriber_digest):
            cached.cache_clear()
