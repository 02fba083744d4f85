"""Clients of small documents, generated in the process and imported under a name of their own."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import shell
from generator.diagnostics import Diagnostic, Diagnostics, Failed, Severity
from generator.document import Document, Fetch, open_document
from generator.ir import Api
from generator.packs import load_pack
from generator.pipeline import Before, generate, understand
from generator.prepare import prepare
from tests.support import MODELS

_number = itertools.count()


@dataclass(frozen=True)
class Made:
    """What came of a document: all that was said, the document as it was lowered, and the IR and files if it was."""

    said: tuple[Diagnostic, ...]
    document: Document | None
    api: Api | None
    files: Mapping[str, bytes]
    names: Mapping[str, Mapping[str, str]]

    @property
    def failed(self) -> bool:
        return any(d.severity is Severity.ERROR for d in self.said)

    def codes(self) -> list[str]:
        return [d.code for d in self.said]

    def lines(self) -> list[str]:
        """`line:column: severity[code]: message at pointer` of each diagnostic."""
        return [
            f"{d.position.line if d.position else 0}:{d.position.column if d.position else 0}: "
            f"{d.severity.value}[{d.code}]: {d.message} at {d.pointer}"
            for d in self.said
        ]


def _nothing(path: str) -> bytes:
    raise Failed(*_missing(path))


def _missing(path: str) -> tuple[Diagnostic, ...]:
    from generator.diagnostics import report

    return (report(shell.UNREADABLE_FILE, f"cannot read '{path}'"),)


def make(
    spec: str | Mapping[str, Any],
    fetch: Fetch = _nothing,
    package: str = "acme",
    pack: str = "python",
    options: Mapping[str, Any] | None = None,
    before: Before | None = None,
) -> Made:
    """All that is made of a document, given as YAML text or as data."""
    text = spec if isinstance(spec, str) else json.dumps(spec, indent=1)
    found = Diagnostics()
    document = lowered = None
    api = None
    files: Mapping[str, bytes] = {}
    names: Mapping[str, Mapping[str, str]] = {}
    try:
        document, more = open_document("spec.yaml", text.encode(), [], fetch)
        found.extend(more)
        if not found.failed:
            prepared = prepare(document)
            lowered = prepared.document
            found.extend(prepared.diagnostics)
        if lowered is not None and not found.failed:
            api, more = understand(lowered)
            loaded = load_pack(pack, shell.load_pack_files(pack))
            chosen = {"package": package, "models": MODELS, **(options or {})} if pack == "python" else options or {}
            made = generate(api, loaded, chosen, before or Before(), document=lowered)
            said = [*more, *made.diagnostics]
            found.extend(replace(d, pointer=lowered.given(d.pointer)) if d.pointer else d for d in said)
            files, names = made.files, made.names
    except Failed as failed:
        found.extend(failed.diagnostics)
    located = found.located(document.locate) if document else list(found)
    return Made(tuple(located), lowered, api, files, names)


def client(spec: str | Mapping[str, Any], folder: Path, **options: Any) -> ModuleType:
    """The generated Python client, imported with all its modules. Its files stand below `folder`."""
    package = f"made_{next(_number)}"
    made = make(spec, package=package, options=options)
    assert not made.failed, made.lines()
    return load(made, package, folder)


def load(made: Made, package: str, folder: Path) -> ModuleType:
    """Writes and imports a client that was made."""
    for name, content in made.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.path.insert(0, str(folder))
    try:
        for name in sorted(made.files):
            if name.startswith(f"{package}/") and name.endswith(".py"):
                importlib.import_module(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        return sys.modules[package]
    finally:
        sys.path.remove(str(folder))
