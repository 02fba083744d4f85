"""What a page says (`*.truth.json`) against what was transcribed from it, read back from the YAML."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.source import read
from generator.transcribe import Page, load_dialect, transcribe
from tests.support import ROOT

# Notes on how a whole site prints its pages: nearly every page has some of them.
USUAL = {"action-key-lowercase", "class-inferred", "integers-as-floats", "required-not-believed"}
PAGES = ROOT / "specs" / "zstack" / "pages"
DIALECT = ROOT / "specs" / "zstack" / "dialect.yaml"

# What a page's type name must become. A list's elements are said nowhere on a page.
_TYPES: dict[str, dict[str, Any]] = {
    "String": {"type": "string"},
    "Timestamp": {"type": "string"},
    "Integer": {"type": "integer", "format": "int32"},
    "int": {"type": "integer", "format": "int32"},
    "Long": {"type": "integer", "format": "int64"},
    "long": {"type": "integer", "format": "int64"},
    "Float": {"type": "number", "format": "float"},
    "Double": {"type": "number", "format": "double"},
    "Boolean": {"type": "boolean"},
    "boolean": {"type": "boolean"},
    "Object": {"type": "object"},
    "Map": {"type": "object"},
    "LinkedHashMap": {"type": "object"},
    "List": {"type": "array"},
    "Set": {"type": "array"},
}


def transcribed(*paths: Path) -> dict[str, Any]:
    """The document of some pages."""
    dialect = load_dialect(DIALECT.read_bytes(), str(DIALECT))
    made = transcribe([Page(str(p), p.read_bytes(), _address(p)) for p in paths], dialect)
    data: Any = read("openapi.yaml", made.text.encode()).data
    return data if isinstance(data, dict) else {}


def _address(page: Path) -> str | None:
    beside = page.with_suffix(".url")
    return beside.read_text().splitlines()[0].strip() if beside.exists() else None


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, str | None, dict[str, Any]]]:
    """Method, path, action and Operation Object of each operation."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            actions = operation.get("x-actions")
            if actions:
                yield from ((method.upper(), path, key, action) for key, action in actions.items())
            else:
                yield method.upper(), path, None, operation


class Truth:
    """One page's truth. `differences` lists all that the document says otherwise; empty when all is equal.

    `checked` and `missed` count by what was checked: operation, head, fields, types, required, words, response.
    """

    def __init__(self, document: dict[str, Any], truth: dict[str, Any], alone: bool = True) -> None:
        self.alone = alone  # else another page of the operation may say what this one leaves out
        self.document = document
        self.page = truth["page"]
        self.name = truth["api"]
        self.found: list[str] = []
        self.checked: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()

    def differences(self) -> list[str]:
        named = [o for o in operations(self.document) if o[3].get("operationId") == self.name]
        if self.page["path"] is None and not named:  # cut off before that; nothing could be transcribed
            return self.found
        self.checked["operation"] += 1
        if len(named) != 1:
            self._missed("operation", f"{len(named)} operations are called {self.name}")
            return self.found
        method, path, _, operation = named[0]
        self._head(method, path, operation)
        self._fields(operation)
        self._responses(operation)
        return self.found

    def _missed(self, kind: str, message: str) -> None:
        self.missed[kind] += 1
        self.found.append(message)

    def _same(self, kind: str, what: str, is_: Any, wanted: Any) -> None:
        if kind == "head" and not wanted and not self.alone:
            return
        self.checked[kind] += 1
        if is_ != wanted:
            self._missed(kind, f"{what} is {is_!r}, the page says {wanted!r}")

    def _head(self, method: str, path: str, operation: dict[str, Any]) -> None:
        page = self.page
        self._same("head", "method", method, page["method"])
        self._same("head", "path", path.split("?")[0], _clean(page["path"], operation))
        self._same("head", "summary", operation.get("summary"), page["title"])
        if "summary" in self.page:
            more = self.page["summary"] if self.page["summary"] != self.page["title"] else None
            self._same("head", "description", operation.get("description"), more)
        self._same("head", "breadcrumb", operation.get("x-breadcrumb"), page["breadcrumb"])
        self._same("head", "tags", operation.get("tags"), [page["category"]] if page["category"] else None)
        self._same("head", "since", operation.get("x-since"), page["since"] or None)
        badges = [b for b in (page["sync_badge"], page["auth"]) if b]
        self._same("head", "badges", operation.get("x-badges", []), badges)
        history = [{"version": v["version"], "text": v["text"]} for v in page["change_history"]]
        self._same("head", "history", operation.get("x-change-history"), history)

    def _fields(self, operation: dict[str, Any]) -> None:
        listed = {f["path"]: f for f in page_fields(self.page)}
        known = dict(self._declared(operation))
        for path, field in listed.items():
            self.checked["fields"] += 1
            if path not in known:
                self._missed("fields", f"{path} is missing")
                continue
            schema, required, described = known[path]
            self._type(path, schema, field["type"])
            self._same("required", f"{path}: required", required, field["required"] or path.startswith("path."))
            text = field["description"]
            wanted = None if text == "No description provided." else text
            self._same("head", f"{path}: description", described, wanted)
            for word, value in (field.get("prose") or {}).items():
                self._words(path, schema, word, value)
        extra = set(known) - set(listed)
        if "wrapper_missing" in self.page["quirks"]:
            extra.discard(f"body.{self.name.lower()}")
        extra -= {f.removeprefix("") for f in map(_path_of, self.page["curl_only_fields"])}
        if {"query_no_params", "no_request_parameters"} & set(self.page["quirks"]):
            extra = {path for path in extra if not path.startswith("query.")}
        extra -= {f"path.{name}" for name in re.findall(r"\{([^}]+)\}", self.page["path"])}
        self._same("fields", "fields beyond the page's", sorted(extra), [])

    def _words(self, path: str, schema: dict[str, Any], word: str, value: Any) -> None:
        """Values, default and range that the description tells."""
        schema = self._resolved(schema)
        if word == "values":
            values = schema.get("enum") or schema.get("items", {}).get("enum") or []
            self._same("words", f"{path}: values", [str(v) for v in values], [str(v) for v in value])
        elif word == "range":
            self._same("words", f"{path}: range", [schema.get("minimum"), schema.get("maximum")], value)
        else:
            self._same("words", f"{path}: {word}", schema.get(word), value)

    def _type(self, path: str, schema: dict[str, Any], kind: str) -> None:
        wanted = _TYPES.get(kind)
        if wanted is None:  # a class
            ok = schema.get("$ref", "").endswith(f"/{kind}") or schema.get("type") == "string"
            self._same("types", f"{path}: type {kind}", ok, True)
            return
        self._same("types", f"{path}: type {kind}", {k: schema.get(k) for k in wanted}, wanted)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema

    def _declared(self, operation: dict[str, Any]) -> Iterator[tuple[str, tuple[dict[str, Any], bool, str | None]]]:
        for p in operation.get("parameters", []):
            yield f"{p['in']}.{p['name']}", (p["schema"], p.get("required", False), p.get("description"))
        content = operation.get("requestBody", {}).get("content", {})
        if content:
            yield from self._members("body", next(iter(content.values()))["schema"], set())

    def _members(
        self, at: str, schema: dict[str, Any], seen: set[str]
    ) -> Iterator[tuple[str, tuple[dict[str, Any], bool, str | None]]]:
        """All properties below a schema, with paths such as `body.a.b`; list items count as their list's."""
        ref = schema.get("$ref")
        if ref is not None:
            if ref in seen:
                return
            seen = {*seen, ref}
            schema = self.document["components"]["schemas"][ref.rpartition("/")[2]]
        if schema.get("type") == "array":
            yield from self._members(at, schema.get("items", {}), seen)
        if isinstance(schema.get("additionalProperties"), dict):
            yield from self._members(at, schema["additionalProperties"], seen)
        for name, inner in schema.get("properties", {}).items():
            yield f"{at}.{name}", (inner, name in schema.get("required", []), inner.get("description"))
            yield from self._members(f"{at}.{name}", inner, seen)

    def _responses(self, operation: dict[str, Any]) -> None:
        response = operation["responses"].get(self.page.get("response_status") or "200", {})
        media = response.get("content", {}).get("application/json", {})
        shown = [media.get("example"), *(e["value"] for e in media.get("examples", {}).values())]
        if self.page["response_example"] is not None:
            self._same("response", "the response example is there", self.page["response_example"] in shown, True)
        if self.page.get("error_example") is not None:
            error = operation["responses"].get("default", {}).get("content", {}).get("application/json", {})
            self._same("response", "error example", error.get("example"), self.page["error_example"])
        known = dict(self._members("response", media.get("schema", {}), set()))
        for field in self.page.get("response_fields") or []:
            path = f"response.{field['path'].removeprefix('response.')}"
            holder = known.get(path.rpartition(".")[0], ({},))[0]
            if path.endswith((".name", ".ordinal")) and self._resolved(holder).get("type") == "string":
                continue  # an enum, printed as an object
            if path not in known and "error.cause" in path:
                continue  # the page unfolds a recursive class once more
            self.checked["fields"] += 1
            if path not in known:
                self._missed("fields", f"{path} is missing")
                continue
            self._type(path, known[path][0], field["type"])
            if field["description"] != "No description provided.":  # else its class may say more elsewhere
                self._same("head", f"{path}: description", bool(known[path][2]), True)


def _path_of(field: Any) -> str:
    return str(field["path"] if isinstance(field, dict) else field)


def page_fields(page: dict[str, Any]) -> list[dict[str, Any]]:
    """The fields where they belong: a GET has no body, and what the path's query string names is in the query."""
    named = {part.partition("=")[0] for part in (page["path"] or "").partition("?")[2].split("&")}
    out = []
    for field in page["fields"]:
        place, _, name = field["path"].partition(".")
        in_query = place == "body" and (page["method"] == "GET" or name in named)
        out.append({**field, "path": f"query.{name}"} if in_query else field)
    return out


def _clean(path: str, operation: dict[str, Any]) -> str:
    """The path as a template: what a page's quirks put beside it is gone."""
    path = path.partition("?")[0]
    names = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path" and f"{{{p['name']}}}" not in path]
    for name in names:
        path = re.sub("[0-9a-f]{32}", f"{{{name}}}", path, count=1)
    return path


def load(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text())
    return data
