"""What all pages say -> one OpenAPI 3.1 document, the same whatever the order of the pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count as count_from
from typing import Any
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostics, Position, Severity, declare, report
from generator.naming import pascal, singular, words
from generator.transcribe.dialect import Dialect
from generator.transcribe.fields import Field
from generator.transcribe.merging import Schema, kind_of, references
from generator.transcribe.operation import Told
from generator.transcribe.responses import Responses, schema_name, union
from generator.transcribe.schemas import Classes
from generator.transcribe.stood import Stood

TYPES_DISAGREE = declare("types-disagree", Severity.WARNING, "pages that show values of different types in one place")
UNCLEAR_WORDS = declare("unclear-words", Severity.NOTE, "words that seem to tell values but may not")

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_JSON = "application/json"


def document(pages: Iterable[Told], dialect: Dialect, stood: Stood, found: Diagnostics) -> dict[str, Any]:
    """The document of some pages, one for each operation. Names that stood in the document before stay."""
    told = sorted(pages, key=lambda t: t.name)
    build = _Build(dialect, stood, found)
    paths: dict[str, dict[str, list[tuple[Told, dict[str, Any]]]]] = {}
    schemes = _schemes(told, dialect)
    build.scheme = next(iter(schemes), None)
    build.responses.learn(told)
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
    build.taken |= {t.name for t in told} | set(stood.actions.values())
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
    words = {name: t.curl.authorized or "" for t in told if t.curl and (name := _scheme(t, dialect))}
    others: dict[str, Any] = {}
    for name in sorted(set(words) - set(own)):
        header = {"type": "apiKey", "in": "header", "name": "Authorization"}
        others[name] = header if name == "authorization" else {"type": "http", "scheme": words[name].split()[0]}
    return {**{name: scheme for name, scheme in own.items() if name in words}, **others}


def _scheme(page: Told, dialect: Dialect) -> str | None:
    """The name of the scheme that a page's request example shows, by its Authorization line or a header's name."""
    given = dialect.auth["scheme"] if dialect.auth else {}
    if page.curl and given.get("in") == "header" and given["name"].lower() in page.curl.headers:
        return str(dialect.auth["name"])
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
    def __init__(self, dialect: Dialect, stood: Stood, found: Diagnostics) -> None:
        self._dialect = dialect
        self._stood = stood
        self._found = found
        self._page: Told | None = None
        self._said: set[tuple[str, ...]] = set()
        self._classes = Classes(dialect, self._differ, self._unclear, stood.classes)
        self.responses = Responses(dialect, self._classes)
        self._own: dict[str, Any] = {}  # request schemas, by name
        self.scheme: str | None = None  # the security scheme of operations that say nothing else
        self.taken: set[str] = set()  # names of operations

    # ---- what pages do not agree about

    def _differ(self, place: str, first: str, kept: Schema, other: Schema) -> None:
        words = place, kind_of(kept), kind_of(other)
        if words in self._said:
            return
        self._said.add(words)
        page = self._classes.page
        where = f"on '{first}', here" if first != page else "in one place of this page, in another"
        message = f"{place} is {kind_of(kept)} {where} {kind_of(other)}"
        help = "the former was taken; if it is wrong, say so in an overlay, or give the values a class in the dialect"
        self._found.extend([report(TYPES_DISAGREE, message, position=Position(page, 1), help=help)])

    def _unclear(self, field: Field, words: str) -> None:
        page = field.page or (self._page.page.name if self._page else self._classes.page)
        if (page, field.name, words) not in self._said:
            self._said.add((page, field.name, words))
            message = f"'{words}' in the description of {field.name} cannot be taken for values of its type"
            help = "if it means something to programs, say it in an overlay"
            self._found.extend([report(UNCLEAR_WORDS, message, position=Position(page, field.line), help=help)])

    # ---- operations

    def operation(self, page: Told) -> dict[str, Any]:
        """The Operation Object of a page."""
        self._page = page
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
        out["responses"] = self.responses.of(page)
        if top.since:
            out["x-since"] = top.since
        if top.breadcrumb:
            out["x-breadcrumb"] = list(top.breadcrumb)
        badges = [badge for badge in (top.execution, top.auth) if badge]
        if badges:
            out["x-badges"] = badges
        out["x-change-history"] = [{"version": v, "text": t} for v, t in page.history]
        out["x-source"] = {"page": page.page.name.rpartition("/")[2], "line": top.line}
        if page.also:
            out["x-source"]["also"] = [{"page": name, "line": line} for name, line in page.also]
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
        name = f"{schema_name(page.name)}Request"
        fields = page.fields["body"]
        self._own[name] = self._classes.object_of(fields, required=True)
        kind = (page.curl.content_type if page.curl else None) or _JSON
        out: dict[str, Any] = {"content": {kind: {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
        if any(f.required for f in fields):
            out["required"] = True
        if page.wrapper is not None:
            out["x-unwrap"] = page.wrapper
        return out

    # ---- paths

    def path_item(self, path: str, methods: dict[str, list[tuple[Told, dict[str, Any]]]]) -> dict[str, Any]:
        """The operations of a path; where several share a method, one that holds them as actions."""
        out: dict[str, Any] = {}
        for method in _METHODS:
            found = methods.get(method, [])
            acts = self._dialect.action_path and path.endswith(self._dialect.action_path)
            if len(found) > 1 or (
                acts and found and method == self._dialect.action_method.lower() and found[0][0].wrapper
            ):
                out[method] = self._shared(path, found)
            elif found:
                out[method] = found[0][1]
        return out

    def _shared(self, path: str, found: list[tuple[Told, dict[str, Any]]]) -> dict[str, Any]:
        names = _names(path, found[0][0].method, self._dialect)
        id = self._stood.actions.get((path, found[0][0].method.lower()))
        if id is None:
            id = next(f"{n}Actions" for n in names if f"{n}Actions" not in self.taken)
        self.taken.add(id)
        parameters = [p for p in found[0][1].get("parameters", []) if p["in"] == "path"]
        contents = [made["requestBody"]["content"] for _, made in found if "requestBody" in made]
        bodies = [media["schema"] for content in contents for media in content.values()]
        out: dict[str, Any] = {"operationId": id, "summary": f"Actions of {id.removesuffix('Actions')}"}
        tags = sorted({tag for _, made in found for tag in made.get("tags", [])})
        if tags:
            out["tags"] = tags
        if parameters:
            out["parameters"] = [{k: v for k, v in p.items() if k != "description"} for p in parameters]
        if bodies:
            out["requestBody"] = {"required": True, "content": {next(iter(contents[0])): {"schema": {"oneOf": bodies}}}}
        out["responses"] = union([made["responses"] for _, made in found])
        out["x-actions"] = {page.wrapper or page.name: made for page, made in sorted(found, key=_wire)}
        return out

    def components(self) -> dict[str, Any]:
        """All named schemas. A class that is mentioned and never shown may hold anything."""
        every = {**self._classes.finished(), **self._own, **self.responses.own}
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
