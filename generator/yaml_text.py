"""Plain data -> YAML text that YAML 1.1 and 1.2 readers read alike."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from generator.ir import Json

WIDTH = 110


def to_text(data: Json, as_json: bool = False) -> str:
    """The data as YAML, or as JSON: order kept, nothing abbreviated by aliases, ends with a newline.

    Text of several lines is a literal block. Uses PyYAML's emitter, with the scalars of both YAML versions in quotes.
    """
    if as_json:
        import json

        return json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    import yaml

    return str(yaml.dump(data, Dumper=_dumper(), sort_keys=False, allow_unicode=True, width=WIDTH))


@cache
def _dumper() -> Any:
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
            super().increase_indent(flow, False)

    # What YAML 1.2 reads as a number or a word, but YAML 1.1 as text.
    Dumper.add_implicit_resolver(
        "tag:yaml.org,2002:int", re.compile(r"(?:0o[0-7]+|[-+]?[0-9]+)\Z"), list("-+0123456789")
    )
    floats = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
    Dumper.add_implicit_resolver("tag:yaml.org,2002:float", floats, list("-+.0123456789"))
    # What YAML 1.1 readers (and people) may take for a boolean.
    Dumper.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"[yYnN]\Z"), list("yYnN"))
    Dumper.add_representer(str, _text)
    return Dumper


def _text(dumper: Any, text: str) -> Any:
    block = "\n" in text and not re.search(r"[^\S\n ]|[ \t]\n|\A\s|[ \t]\Z", text)
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if block else None)
