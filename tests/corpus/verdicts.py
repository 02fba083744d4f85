"""What the independent validator says of the calls that arrived, and which of its complaints are its own limits."""

from __future__ import annotations

import base64
import json
import os
import re
import select
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.corpus.values import loose, normal

PATIENCE = 60  # seconds, for one request and, with the first, the reading of the document
NO_ANSWER = "no answer"


@dataclass(frozen=True)
class Verdict:
    """`problem` says what is wrong; `excuse` names the limit of the validator that it ran into instead."""

    id: str
    problem: str | None = None
    excuse: str | None = None


class Verdicts:
    """Asks the validator, which runs beside us in an environment of its own."""

    def __init__(self, python: str) -> None:
        self._python = python
        self._process: subprocess.Popen[bytes] | None = None
        self._read = b""

    def of(self, document: dict[str, Any], requests: list[dict[str, Any]]) -> list[Verdict]:
        """A verdict for each request."""
        answers: list[dict[str, Any]] = []
        while len(answers) < len(requests):
            answers += self._ask(document, requests[len(answers) :])
        return [_verdict(document, r, a) for r, a in zip(requests, answers, strict=True)]

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._process, self._read = None, b""

    def _ask(self, document: dict[str, Any], requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Answers as far as the validator gets; the last one says so if it does not come back."""
        answers: list[dict[str, Any]] = []
        with tempfile.TemporaryDirectory() as folder:
            there = {"document": f"{folder}/document.json", "requests": f"{folder}/requests.json"}
            Path(there["document"]).write_text(json.dumps(document))
            Path(there["requests"]).write_text(json.dumps(requests))
            process = self._running()
            assert process.stdin and process.stdout
            process.stdin.write(f"{json.dumps(there)}\n".encode())
            while len(answers) < len(requests):
                line = self._line(process.stdout.fileno())
                if line is None:
                    self.close()
                    return [*answers, {"error": NO_ANSWER, "values": {}, "path": ""}]
                answers.append(json.loads(line))
        return answers

    def _line(self, descriptor: int) -> bytes | None:
        """The next line that the validator prints; None if none comes."""
        while b"\n" not in self._read:
            ready, _, _ = select.select([descriptor], [], [], PATIENCE)
            more = os.read(descriptor, 1 << 20) if ready else b""
            if not more:
                return None
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            command = [self._python, "-P", str(Path(__file__).with_name("judge.py"))]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
            )
        return self._process


def _verdict(document: dict[str, Any], request: dict[str, Any], answer: dict[str, Any]) -> Verdict:
    id = request["id"]
    error = answer["error"]
    if answer["path"] not in ("", request["path"]):
        return Verdict(id, excuse="another path of the document matches the request, too")
    if error is not None:
        known = excuse(error, document, request)
        return Verdict(id, excuse=known) if known else Verdict(id, problem=f"{id}: {error[:500]}")
    differing = _differing(request, answer["values"])
    return Verdict(id, problem=f"{id}: {differing}" if differing else None)


def _differing(request: dict[str, Any], values: dict[str, Any]) -> str | None:
    """What was sent and did not arrive, or arrived as something else."""
    for place, sent in request["given"].items():
        arrived = values.get(place)
        if arrived is None:
            continue
        for name, value in sent.items():
            if name not in arrived:
                if (
                    value not in ([], {}, None)
                    and not _set_otherwise(place, name)
                    and not _spread(value, name, request)
                ):
                    return f"{place} parameter {name!r} did not arrive"
            elif loose(arrived[name]) != loose(value) and not _open(value, arrived[name]):
                return f"{place} parameter {name!r} arrived as {arrived[name]!r}, sent as {value!r}"[:300]
    return None


def _open(value: Any, arrived: Any) -> bool:
    """One value may be a list of one; how objects in lists travel, OpenAPI leaves open."""
    if isinstance(value, list) and len(value) == 1 and loose(value[0]) == loose(arrived):
        return True
    return isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value)


def _spread(value: Any, name: str, request: dict[str, Any]) -> bool:
    """Whether an object went as `name[key]`, of which the validator knows one level, or as its members, which it
    does not look for."""
    if not isinstance(value, dict):
        return False
    url = request["url"]
    return f"{quote(name, safe='')}%5B" in url or all(f"{quote(key, safe='')}=" in url for key in value)


def _set_otherwise(place: str, name: str) -> bool:
    return place == "header" and name.lower() in ("accept", "content-type", "authorization")


# ---- limits of openapi-core 0.23, each with how it is told; everything else that it says is taken as our fault

Limit = Callable[[str, dict[str, Any], dict[str, Any]], object]


def _says(pattern: str) -> Limit:
    form = re.compile(pattern)
    return lambda error, _document, _request: bool(form.search(error))


KNOWN_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
JSON = re.compile(r"[/+]json\s*(;|\Z)|\*/\*", re.I)
READABLE = re.compile(r"json|form|^text/|\*", re.I)


def _invented(error: str, request: dict[str, Any]) -> bool:
    found = re.search(r"InvalidRequestBody.*Tried to write read-only property with (.*?) at \[", error)
    return found is not None and found[1].strip("'") not in base64.b64decode(request["body"]).decode(errors="replace")


def _as_given(request: dict[str, Any]) -> bool:
    try:
        return bool(normal(json.loads(base64.b64decode(request["body"]))) == normal(request["value"]))
    except ValueError:
        return False


def _crowded(document: dict[str, Any]) -> bool:
    schemes = list(document.get("components", {}).get("securitySchemes", {}).values())
    in_header = [s for s in schemes if s.get("type") == "http" or str(s.get("name")).lower() == "authorization"]
    return len(in_header) > 1 or any(s.get("type") == "mutualTLS" for s in schemes)


def _challenging(document: dict[str, Any]) -> bool:
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    return any(str(s.get("scheme")).lower() in ("digest", "negotiate", "mutual", "hoba") for s in schemes)


LIMITS: dict[str, Limit] = {
    "it demands header parameters that OpenAPI says are ignored": _says(
        r"(Missing required|Invalid) header parameter: (?i:accept|content-type|authorization)"
    ),
    "it looks for an exploded object under the parameter's own name": lambda error, _, request: any(
        isinstance(value, dict) and f"parameter: {name}" in error
        for place in ("query", "cookie")
        for name, value in request["given"].get(place, {}).items()
    ),
    "it refuses readOnly in the schema of a parameter": _says(r"Invalid \w+ parameter: .*Tried to write read-only"),
    "it knows no additionalOperations": lambda error, _, request: (
        "OperationNotFound" in error and request["method"].lower() not in KNOWN_METHODS
    ),
    "it writes the default of a readOnly property into the body itself": lambda error, _, request: _invented(
        error, request
    ),
    "the example does not match a pattern: patterns are never run when generating": _says(r" does not match '"),
    "the example fits several alternatives of a oneOf": _says(r"is valid under each of"),
    "it fails on the schemas true and false": _says(r"'bool' object has no attribute"),
    "it has an own idea of the format time": _says(r"is not a 'time'"),
    "it compares an enum before it reads numbers and booleans": _says(r"'(true|false|[\d.]+)' is not one of \["),
    "the example itself, which arrived as it was given, does not satisfy its schema": lambda error, _, request: (
        error.startswith("InvalidRequestBody")
        and JSON.search(request["media"] or "") is not None
        and _as_given(request)
    ),
    "it reads no such media type": lambda error, _, request: (
        "InvalidRequestBody" in error and not READABLE.search(request["media"] or "")
    ),
    "it does not read that style with that explode, or of that type": _says(r"DeserializeError: .*not available"),
    "the example is cut: a list has at most three items": _says(r"InvalidParameter.* is too short at"),
    "it leaves the parts of multipart as they came": lambda error, _, request: (
        "multipart/" in (request["media"] or "")
        and "InvalidRequestBody" in error
        and ("is not of type" in error or "is a required property" in error)
    ),
    "it wants the template of a matrix or label parameter spelled {;name}, {.name}": _says(r"KeyError: '[;.]"),
    "it knows no form under another name": lambda error, _, request: (
        "InvalidRequestBody" in error and "+x-www-form-urlencoded" in (request["media"] or "")
    ),
    "it wants credentials of a scheme that answers a challenge": lambda error, document, _: (
        "SecurityNotFound" in error and _challenging(document)
    ),
    "it takes what follows # or ? in a path for a part of the path": lambda error, _, request: (
        "PathNotFound" in error and ("#" in request["path"] or "?" in request["path"])
    ),
    "it compares paths as they are encoded": lambda error, _, request: (
        "PathNotFound" in error and quote(request["path"], safe="/{}") != request["path"]
    ),
    "it splits variables that stand side by side its own way": lambda error, _, request: "}{" in request["path"],
    "it checks the default of a parameter that was not sent": _says(r"Invalid \w+ parameter: .*: None is not"),
    "it reads no objects in arrays in a query, which OpenAPI leaves open": lambda error, _, request: any(
        isinstance(value, list) and value and isinstance(value[0], (dict, list)) and f": {name} " in error
        for name, value in request["given"].get("query", {}).items()
    ),
    "it takes no empty values": _says(r"EmptyQueryParameterValue"),
    "it holds the enum of a list against the list": _says(r": \[.*\] is not one of \["),
    "it fails on text where it wants bytes": _says(r"a bytes-like object is required|Expected a string value"),
    "it wants base64 of bytes in a text body": _says(r"is not a 'byte'"),
    "it wants a client certificate in the request, or two credentials in one header": lambda error, document, request: (
        "SecurityNotFound" in error and _crowded(document)
    ),
    "it does not come to an end": _says(f"^{NO_ANSWER}$"),
    "it reads no number where a parameter may be a number or a text": _says(
        r"Invalid \w+ parameter: .* is not valid under any of the given schemas"
    ),
    "it reads no JSON lines": lambda error, _, request: (
        "InvalidRequestBody" in error and re.search(r"ndjson|jsonl|json-seq|json-lines", request["media"] or "", re.I)
    ),
    "it takes a path that begins with two slashes for a host": lambda error, _, request: (
        "ServerNotFound" in error and request["path"].startswith("//")
    ),
    "it reads no media type that has parameters of its own": lambda error, _, request: (
        ("ontent for the following mimetype not found" in error and ";" in (request["media"] or ""))
        or (";" in (request["media"] or "") and "not enough values to unpack" in error)
    ),
}


def excuse(error: str, document: dict[str, Any], request: dict[str, Any]) -> str | None:
    """The name of the limit that the validator ran into, if it is one."""
    return next((name for name, told in LIMITS.items() if told(error, document, request)), None)
