"""What all pages say -> one OpenAPI 3.1 document, the same whatever the order of the pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count as count_from
from typing import Any
from urllib.parse import urlsplit

from generator.naming import pascal, singular, words
from generator.transcribe.dialect import Dialect
from generator.transcribe.fields import Field
from generator.transcribe.operation import Told
from generator.transcribe.schemas import Classes, merged, references

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_JSON = "application/json"


def document(pages: Iterable[Told], dialect: Dialect) -> dict[str, Any]:
    """The document of some pages, one for each operation."""
    told = sorted(pages, key=lambda t: t.name)
    build = _Build(dialect)
    paths: dict[str, dict[str, list[tuple[Told, dict[str, Any]]]]] = {}
    schemes = _schemes(told, dialect)
    build.scheme = next(iter(schemes), None)
    build.learn(told)
    for page in told:
        made = build.operation(page)
        paths.setdefault(page.path, {}).setdefault(page.method.lower(), []).append((page, made))
    out: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": dialect.title, "version": dialect.version}}
    out["servers"] = _servers(told, dialect)
    tags = sorted({t.head.category for t in told if t.head.category})
    if tags:
        out["tags"] = [{"name": tag} for tag in tags]
    if schemes:
        out["security"] = [{build.scheme: []}]
    build.taken |= {t.name for t in told}
    items = {
        path: build.path_item(path, paths[path]) for path in sorted(paths, key=lambda p: (p.count("/"), len(p), p))
    }
    out["paths"] = dict(sorted(items.items()))
    out["components"] = {"schemas": build.components()}
    if schemes:
        out["components"]["securitySchemes"] = schemes
    return out


def _schemes(told: list[Told], dialect: Dialect) -> dict[str, Any]:
    """The security schemes that the request examples show, the dialect's first."""
    own = {dialect.auth["name"]: dialect.auth["scheme"]} if dialect.auth else {}
    words = {_scheme(t, dialect) or "": t.curl.authorized for t in told if t.curl and t.curl.authorized}
    others: dict[str, Any] = {}
    for name in sorted(set(words) - set(own)):
        header = {"type": "apiKey", "in": "header", "name": "Authorization"}
        others[name] = header if name == "authorization" else {"type": "http", "scheme": words[name].split()[0]}
    return {**{name: scheme for name, scheme in own.items() if name in words}, **others}


def _scheme(page: Told, dialect: Dialect) -> str | None:
    """The name of the scheme that the Authorization line of a page shows."""
    word = (page.curl.authorized or "").partition(" ")[0].lower() if page.curl else ""
    own = str(dialect.auth["scheme"].get("scheme", "")).lower() if dialect.auth else ""
    if word and word == own:
        return str(dialect.auth["name"])
    plain = re.fullmatch(r"[\w.-]*", word, re.ASCII)  # else the line holds no more than a value
    return (word or None) if plain else "authorization"


def _servers(told: list[Told], dialect: Dialect) -> list[dict[str, Any]]:
    origins = sorted({t.curl.origin for t in told if t.curl and t.curl.origin})
    out = []
    for origin in origins:
        server: dict[str, Any] = {"url": origin}
        names = re.findall(r"\{([^}]+)\}", urlsplit(origin).netloc)
        if names:
            server["variables"] = {name: {"default": dialect.hosts.get(name, "localhost")} for name in names}
        out.append(server)
    return out


class _Build:
    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._classes = Classes(dialect)
        self._own: dict[str, Any] = {}  # request and response schemas, by name
        self._hints: dict[str, str] = {}  # the class of what each operation returns
        self.scheme: str | None = None  # the security scheme of operations that say nothing else
        self.taken: set[str] = set()  # names of operations

    # ---- responses

    def learn(self, pages: list[Told]) -> None:
        """Take the classes from all pages: those that are named first, and trees before examples.

        What the other pages show is then recognised by its properties, whatever the order of the pages.
        """
        named: list[Told] = []
        others: list[Told] = []
        for page in pages:
            name = self._class_told(page)
            self._hints[page.name] = name or ""
            (named if name else others).append(page)
        self._learn(named)
        for page in others:
            self._hints[page.name] = self._recognised(page)
        self._learn(others)

    def _learn(self, pages: list[Told]) -> None:
        for page in pages:
            self._tree_schema(page)
        for page in pages:
            self._response_schema(page)

    def _class_told(self, page: Told) -> str | None:
        """The class of what an operation returns, as its tree or the dialect tells it."""
        listed = next((f.type for f in page.tree if f.name in self._dialect.results), "")
        if listed and listed not in self._dialect.types:
            return listed
        return self._dialect.class_of(page.name)

    def _recognised(self, page: Told) -> str:
        """The class that the result of an operation looks like, else one named after the path."""
        shown = page.example if isinstance(page.example, dict) else {}
        result = next((shown[name] for name in self._dialect.results if name in shown), None)
        known = self._classes.alike(result, page.name)
        return known or self._classes.class_name(resource(page.path, self._dialect), item=True)

    def _response_schema(self, page: Told) -> dict[str, Any]:
        hints = dict.fromkeys(self._dialect.results, self._hints[page.name])
        tree = self._tree_schema(page)
        if isinstance(page.example, dict):
            shown = self._classes.object_of_example(page.example, self._known_classes(tree, hints))
            return merged(tree, shown) if tree else shown
        if tree:
            return tree
        return self._classes.of_example(page.example, "result", self._hints[page.name]) if page.has_example else {}

    def _tree_schema(self, page: Told) -> dict[str, Any]:
        if not page.tree:
            return {}
        hints = dict.fromkeys(self._dialect.results, self._hints[page.name])
        return self._classes.object_of(page.tree, required=False, hints=hints)

    def _known_classes(self, tree: dict[str, Any], hints: dict[str, str]) -> dict[str, str]:
        found = dict(hints)
        for name, schema in tree.get("properties", {}).items():
            while "$ref" not in schema and ("items" in schema or "additionalProperties" in schema):
                schema = schema.get("items") or schema.get("additionalProperties") or {}
            if "$ref" in schema:
                found[name] = schema["$ref"].rpartition("/")[2]
        return found

    # ---- operations

    def operation(self, page: Told) -> dict[str, Any]:
        """The Operation Object of a page."""
        top = page.head
        out: dict[str, Any] = {"operationId": page.name}
        if top.title:
            out["summary"] = top.title
        if top.summary and top.summary != top.title:
            out["description"] = top.summary
        if top.category:
            out["tags"] = [top.category]
        parameters = [self._parameter(f, place) for place in ("path", "query") for f in page.fields.get(place, [])]
        if parameters:
            out["parameters"] = parameters
        shown = _scheme(page, self._dialect)
        if page.curl is not None and shown != self.scheme:
            out["security"] = [{shown: []}] if shown else []
        if page.fields.get("body"):
            out["requestBody"] = self._body(page)
        out["responses"] = self._responses(page)
        if top.since:
            out["x-since"] = top.since
        if top.breadcrumb:
            out["x-breadcrumb"] = list(top.breadcrumb)
        badges = [badge for badge in (top.execution, top.auth) if badge]
        if badges:
            out["x-badges"] = badges
        out["x-change-history"] = [{"version": v, "text": t} for v, t in page.history]
        out["x-source"] = {"page": page.page.name.rpartition("/")[2], "line": top.line}
        return out

    def _parameter(self, field: Field, place: str) -> dict[str, Any]:
        schema = self._classes.of_field(field, required=True)
        described = schema.pop("description", None)
        out: dict[str, Any] = {"name": field.name, "in": place}
        if place == "path" or field.required:
            out["required"] = True
        if described:
            out["description"] = described
        return {**out, "schema": schema}

    def _body(self, page: Told) -> dict[str, Any]:
        name = f"{_schema_name(page.name)}Request"
        fields = page.fields["body"]
        self._own[name] = self._classes.object_of(fields, required=True)
        kind = (page.curl.content_type if page.curl else None) or _JSON
        out: dict[str, Any] = {"content": {kind: {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
        if any(f.required for f in fields):
            out["required"] = True
        if page.wrapper is not None:
            out["x-unwrap"] = [page.wrapper]
        return out

    def _responses(self, page: Told) -> dict[str, Any]:
        schema = self._response_schema(page)
        media: dict[str, Any] = {}
        if schema.get("properties"):
            name = f"{_schema_name(page.name)}Response"
            self._own[name] = schema
            media["schema"] = {"$ref": f"#/components/schemas/{name}"}
        elif schema:
            media["schema"] = schema
        if page.has_example:
            media["example"] = page.example
        success: dict[str, Any] = {"description": "Success"}
        if media:
            success["content"] = {_JSON: media}
        result = next((name for name in self._dialect.results if name in schema.get("properties", {})), None)
        if result is not None:
            success["x-unwrap"] = result
        out = {page.status: success}
        if page.error is not None:
            out["default"] = {"description": "Error", "content": {_JSON: self._error(page)}}
        return out

    def _error(self, page: Told) -> dict[str, Any]:
        if not isinstance(page.error, dict):
            return {"example": page.error}
        return {"schema": self._classes.object_of_example(page.error, {"error": "ErrorCode"}), "example": page.error}

    # ---- paths

    def path_item(self, path: str, methods: dict[str, list[tuple[Told, dict[str, Any]]]]) -> dict[str, Any]:
        """The operations of a path; where several share a method, one that holds them as actions."""
        out: dict[str, Any] = {}
        for method in _METHODS:
            found = methods.get(method, [])
            acts = self._dialect.action_path and path.endswith(self._dialect.action_path)
            if len(found) > 1 or (acts and found and method == "put" and found[0][0].wrapper):
                out[method] = self._shared(path, found)
            elif found:
                out[method] = found[0][1]
        return out

    def _shared(self, path: str, found: list[tuple[Told, dict[str, Any]]]) -> dict[str, Any]:
        name = next(n for n in _names(path, found[0][0].method, self._dialect) if f"{n}Actions" not in self.taken)
        self.taken.add(f"{name}Actions")
        parameters = [p for p in found[0][1].get("parameters", []) if p["in"] == "path"]
        contents = [made["requestBody"]["content"] for _, made in found if "requestBody" in made]
        bodies = [media["schema"] for content in contents for media in content.values()]
        out: dict[str, Any] = {"operationId": f"{name}Actions", "summary": f"Actions of {name}"}
        tags = sorted({tag for _, made in found for tag in made.get("tags", [])})
        if tags:
            out["tags"] = tags
        if parameters:
            out["parameters"] = [{k: v for k, v in p.items() if k != "description"} for p in parameters]
        if bodies:
            out["requestBody"] = {"required": True, "content": {next(iter(contents[0])): {"schema": {"oneOf": bodies}}}}
        out["responses"] = _union([made["responses"] for _, made in found])
        out["x-actions"] = {page.wrapper or page.name: made for page, made in sorted(found, key=_wire)}
        return out

    def components(self) -> dict[str, Any]:
        """All named schemas. A class that is mentioned and never shown may hold anything."""
        every = {**self._classes.finished(), **self._own}
        for name in sorted(references(every) - set(every)):
            every[name] = {"description": "Not described on any page."}
        return dict(sorted(every.items()))


def _names(path: str, method: str, dialect: Dialect) -> Iterator[str]:
    """Names for the actions of a path, the shortest first: `Nic`, `VmInstanceNic`, `VmInstanceNicByVmNicUuid`."""
    parts = [part for part in path.removesuffix(dialect.action_path or "\0").split("/") if part]
    version = max((i for i, part in enumerate(parts) if re.fullmatch(r"v\d+", part)), default=-1)
    fixed = [part for part in parts[version + 1 :] if "{" not in part] or ["result"]

    def spelled(some: list[str]) -> str:
        return "".join(pascal([singular(w) for w in words(part)]) for part in some)

    for count in range(1, len(fixed) + 1):
        yield spelled(fixed[-count:])
    whole = spelled(fixed) + "".join(f"By{pascal(words(part))}" for part in parts if "{" in part)
    yield whole
    yield whole + method.title()
    yield from (f"{whole}{method.title()}{n}" for n in count_from(2))


def _wire(item: tuple[Told, dict[str, Any]]) -> str:
    return item[0].wrapper or item[0].name


def _union(responses: list[dict[str, Any]]) -> dict[str, Any]:
    """The responses of several operations: for each status, any of their schemas."""
    out: dict[str, Any] = {}
    for status in sorted({s for each in responses for s in each}):
        schemas: list[Any] = []
        for each in responses:
            media = each.get(status, {}).get("content", {}).get(_JSON, {})
            if "schema" in media and media["schema"] not in schemas:
                schemas.append(media["schema"])
        content = {"content": {_JSON: {"schema": schemas[0] if len(schemas) == 1 else {"anyOf": schemas}}}}
        out[status] = {"description": "Success" if status != "default" else "Error", **(content if schemas else {})}
    return out


def _schema_name(name: str) -> str:
    return "".join(c if c.isascii() and c.isalnum() else "_" for c in name)


def resource(path: str, dialect: Dialect) -> str:
    """The word of a path that names what it is about: `/v1/vm-instances/{uuid}/actions` -> `vm-instances`."""
    if dialect.action_path:
        path = path.removesuffix(dialect.action_path)
    fixed = [part for part in path.split("/") if part and "{" not in part]
    return fixed[-1] if fixed else "result"
