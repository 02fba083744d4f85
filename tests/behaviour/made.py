"""A client made of a small document, imported."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import shell
from generator.diagnostics import Diagnostics
from generator.document import open_document
from generator.packs import load_pack
from generator.pipeline import Before, generate, understand
from generator.prepare import prepare

_numbers = itertools.count()


def make(text: str, folder: Path, **options: Any) -> ModuleType:
    """The package that the Python target makes of a document, as files below `folder` and imported from there."""
    package = f"called_{next(_numbers)}"
    for name, content in files(text, package=package, **options).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))


def files(text: str, target: str = "python", **options: Any) -> Mapping[str, bytes]:
    """The files that a target makes of a document; errors in it fail the test."""
    document, found = open_document("spec.yaml", text.encode(), [], lambda name: b"")
    said = Diagnostics()
    said.extend(found)
    prepared = prepare(document)
    said.extend(prepared.diagnostics)
    assert not said.failed, list(said)
    api, more = understand(prepared.document)
    said.extend(more)
    made = generate(api, load_pack(target, shell.load_pack_files(target)), options, Before())
    said.extend(made.diagnostics)
    assert not said.failed, list(said)
    return made.files
