"""Diagnostics as SARIF 2.1.0, the form that code scanning services read.

One log with one run: rules are the codes that were reported, with the meaning that the registry has for them; each
result has its place as a relative URI with line and column, and the JSON pointer as a logical location.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.diagnostics import Diagnostic, Position, declared

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

Relative = Callable[[str], str]


def render(found: Iterable[Diagnostic], exit_code: int, relative: Relative = lambda path: path) -> str:
    """The log as text. `relative` gives the path of a file as seen from the folder that the run began in."""
    findings = list(found)
    codes = sorted({d.code for d in findings})
    run = {
        "tool": {"driver": {"name": "specpress", "version": __version__, "rules": [_rule(code) for code in codes]}},
        "invocations": [{"executionSuccessful": exit_code in (0, 1), "exitCode": exit_code}],
        "columnKind": "unicodeCodePoints",
        "results": [_result(d, codes.index(d.code), relative) for d in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def _rule(name: str) -> dict[str, Any]:
    code = declared()[name]
    return {
        "id": name,
        "shortDescription": {"text": code.meaning},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _result(d: Diagnostic, rule: int, relative: Relative) -> dict[str, Any]:
    text = f"{d.message} ({d.help})" if d.help else d.message
    out: dict[str, Any] = {
        "ruleId": d.code,
        "ruleIndex": rule,
        "level": d.severity.value,
        "message": {"text": text},
        "partialFingerprints": {"specpress/v1": _fingerprint(d)},
    }
    location: dict[str, Any] = {}
    if d.position:
        location["physicalLocation"] = _place(d.position, relative)
    if d.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": d.pointer, "kind": "value"}]
    if location:
        out["locations"] = [location]
    if d.page:
        page = {"physicalLocation": _place(d.page, relative), "message": {"text": "the page that says so"}}
        out["relatedLocations"] = [{"id": 0, **page}]
    return out


def _place(position: Position, relative: Relative) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": position.line, "startColumn": position.column}
    if position.text is not None:
        region["snippet"] = {"text": position.text}
    return {"artifactLocation": {"uri": _uri(relative(position.file))}, "region": region}


def _uri(path: str) -> str:
    """A relative reference (one whose first part holds a colon would be read as an address); an address as it is."""
    if path.startswith(("http://", "https://")):
        return path
    uri = quote(path, safe="/~!$&'()*+,;=:@-._")
    return f"./{uri}" if ":" in uri.partition("/")[0] else uri


def _fingerprint(d: Diagnostic) -> str:
    """Tells a finding from others, whatever line it moves to."""
    return hashlib.sha256(f"{d.code}\0{d.pointer}\0{d.message}".encode(errors="backslashreplace")).hexdigest()[:32]
