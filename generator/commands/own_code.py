"""The generator's own code, as something that outputs depend on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from functools import cache

from generator import __version__, shell


@cache
def _sources() -> Mapping[str, bytes]:
    """Read once: a run with nothing to do asks for the transcriber's and for all."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return {name: content for name, content in shell.read_folder(here, "generator").items() if name.endswith(".py")}


@cache
def whole_digest() -> str:
    """The hash of all code: a changed generator generates again, whatever its version says."""
    return _hashed(__version__.encode(), ("",))


@cache
def transcriber_digest() -> str:
    """The hash of the code that makes documents of pages."""
    return _hashed(b"", ("transcribe/", "yaml_text.py", "naming.py"))


def _hashed(first: bytes, beginnings: tuple[str, ...]) -> str:
    total = hashlib.sha256(first)
    for name, content in _sources().items():
        if name.startswith(beginnings):
            total.update(f"{name}\0{len(content)}\0".encode() + content)
    return total.hexdigest()
