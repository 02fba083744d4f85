"""A document in several files, so that a person can read what changed: one for each resource, one for shared classes.

`openapi.yaml` keeps what belongs to the whole and refers to the others; `paths/NAME.yaml` has the path items below
`/NAME` and the schemas of their requests and responses, `schemas.yaml` has the classes that operations share. Every
schema is a component of `openapi.yaml`, and is referred to as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from generator.ir import Json
from generator.refs import escape
from generator.transcribe.merging import references

SHARED = "schemas.yaml"
FOLDER = "paths"


def split(document: dict[str, Any], name: str) -> dict[str, dict[str, Any]]:
    """The files of a document by their path beside the main one, which is called `name`."""
    files: dict[str, dict[str, Any]] = {}
    schemas: dict[str, Json] = document.get("components", {}).get("schemas", {})
    homes = dict.fromkeys(schemas, SHARED)
    main = {**document, "paths": {}}
    for path, item in document["paths"].items():
        file = f"{FOLDER}/{_slug(path)}.yaml"
        part = files.setdefault(file, {"paths": {}, "schemas": {}})
        part["paths"][path] = item
        main["paths"][path] = {"$ref": _ref(file, "paths", path)}
        homes |= dict.fromkeys(_own(item, schemas), file)
    for schema, file in homes.items():
        files.setdefault(file, {"schemas": {}})["schemas"][schema] = schemas[schema]
    if schemas:
        refs = {schema: {"$ref": _ref(file, "schemas", schema)} for schema, file in homes.items()}
        main["components"] = {**document["components"], "schemas": refs}
    back = {SHARED: name} | {file: f"../{name}" for file in files if file != SHARED}
    moved = {file: _referring(part, back[file]) for file, part in sorted(files.items())}
    return {name: main, **{file: {k: v for k, v in part.items() if v} for file, part in moved.items()}}


def joined(files: list[Json]) -> Json:
    """What several files of a document have of paths and schemas, without the references between them."""
    paths: dict[str, Json] = {}
    schemas: dict[str, Json] = {}
    for file in files:
        if not isinstance(file, dict):
            continue
        components = file.get("components")
        listed = components.get("schemas") if isinstance(components, dict) else file.get("schemas")
        for held, into in ((file.get("paths"), paths), (listed, schemas)):
            for key, value in held.items() if isinstance(held, dict) else ():
                if isinstance(value, dict) and set(value) != {"$ref"}:
                    into[key] = value
    return {"paths": paths, "components": {"schemas": schemas}}


def _slug(path: str) -> str:
    """The file of a path: its first fixed word after a version (`/zoo/v1/wild-animals/{id}` -> `wild-animals`)."""
    words = [word for word in path.split("/") if word]
    version = next((i for i, word in enumerate(words[:3]) if re.fullmatch(r"v\d[\w.]*", word)), -1)
    fixed = [word for word in words[version + 1 :] if "{" not in word]
    slug = re.sub(r"[^a-z0-9]+", "-", (fixed[0] if fixed else "").lower()).strip("-")[:60]
    return slug or "root"


def _own(item: Any, schemas: dict[str, Json]) -> Iterator[str]:
    """The request and response schemas of the operations of a path item."""
    pending = [item]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            for key in ("requestBody", "responses"):
                yield from (
                    n for n in references(value.get(key)) if n in schemas and n.endswith(("Request", "Response"))
                )
            pending += value.values()
        elif isinstance(value, list):
            pending += value


def _ref(file: str, *keys: str) -> str:
    fragment = "".join(f"/{escape(key)}" for key in keys)
    return f"{file}#{quote(fragment, safe='/~')}"


def _referring(value: Any, main: str) -> Any:
    """A part whose references to components lead to those of the main file."""
    if isinstance(value, dict):
        return {
            key: f"{main}{item}" if key == "$ref" and str(item).startswith("#/components/") else _referring(item, main)
            for key, item in value.items()
        }
    return [_referring(item, main) for item in value] if isinstance(value, list) else value
