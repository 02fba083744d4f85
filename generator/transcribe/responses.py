"""What operations return, from response trees and examples. Classes are learnt from all pages before any is used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.transcribe.dialect import Dialect
from generator.transcribe.merging import Schema
from generator.transcribe.operation import Told
from generator.transcribe.schemas import Classes
from generator.transcribe.stood import held_by

CLASS_INFERRED = declare("class-inferred", Severity.NOTE, "a result whose class no page and no dialect names")

_JSON = "application/json"


class Responses:
    """Responses of operations."""

    def __init__(self, dialect: Dialect, classes: Classes) -> None:
        self._dialect = dialect
        self._classes = classes
        self._hints: dict[str, str] = {}  # the class of what each operation returns
        self.own: dict[str, Schema] = {}  # response schemas by name

    def learn(self, pages: Iterable[Told]) -> None:
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
            self._schema(page)

    def _class_told(self, page: Told) -> str | None:
        """The class of what an operation returns, as it was before, or as its tree or the dialect tells it."""
        stood = (self._classes.kept(name, page.name) for name in self._dialect.results)
        kept = next((name for name in stood if name is not None), None)
        if kept is not None:
            return kept
        listed = next((f.type for f in page.tree if f.name in self._dialect.results), "")
        if listed and listed not in self._dialect.types:
            return listed
        pinned = (self._classes.pinned_class(name, page.name) for name in self._dialect.results)
        return next((name for name in pinned if name is not None), None) or self._dialect.class_of(page.name)

    def _recognised(self, page: Told) -> str:
        """The class that the result of an operation looks like, else one named after the path."""
        shown = page.example if isinstance(page.example, dict) else {}
        result = next((shown[name] for name in self._dialect.results if name in shown), None)
        known = self._classes.alike(result, page.name)
        name = known or self._classes.class_name(resource(page.path, self._dialect), item=True)
        if result:
            why = "its properties are like those" if known else "the path is about that"
            help = f"if it is another one, say so in the dialect: classes: {{{page.name}: …}}"
            page.say(CLASS_INFERRED, f"the result is taken for {name}: {why}", page.head.line, help)
        return name

    def _schema(self, page: Told) -> Schema:
        self._classes.page = page.page.name
        tree = self._tree_schema(page)
        if isinstance(page.example, dict):
            hints = self._known_classes(tree, dict.fromkeys(self._dialect.results, self._hints[page.name]))
            schema = self._classes.object_of_example(page.example, page.name, hints)
            if tree:
                schema = self._classes.together(page.name, tree, schema)
        elif tree:
            schema = tree
        elif page.has_example:
            schema = self._classes.of_example(page.example, "result", page.name, self._hints[page.name])
        else:
            schema = {}
        for self._classes.page, example in page.more_examples:
            if isinstance(example, dict) and schema.get("type") == "object":
                hints = self._known_classes(schema, dict.fromkeys(self._dialect.results, self._hints[page.name]))
                shown = self._classes.object_of_example(example, page.name, hints)
                schema = self._classes.together(page.name, schema, shown)
        return schema

    def _tree_schema(self, page: Told) -> Schema:
        if not page.tree:
            return {}
        self._classes.page = page.page.name
        hints = dict.fromkeys(self._dialect.results, self._hints[page.name])
        return self._classes.object_of(page.tree, required=False, owner=page.name, hints=hints)

    def _known_classes(self, tree: Schema, hints: dict[str, str]) -> dict[str, str]:
        told = ((name, held_by(schema)) for name, schema in tree.get("properties", {}).items())
        return {**hints, **{name: known for name, known in told if known is not None}}

    def of(self, page: Told) -> dict[str, Any]:
        """The Responses Object of a page's operation."""
        schema = self._schema(page)
        media: dict[str, Any] = {}
        if schema.get("properties"):
            name = f"{schema_name(page.name)}Response"
            self.own[name] = schema
            media["schema"] = {"$ref": f"#/components/schemas/{name}"}
        elif schema:
            media["schema"] = schema
        media |= _examples(page)
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
        schema = self._classes.object_of_example(page.error, page.name, {"error": "ErrorCode"})
        return {"schema": schema, "example": page.error}


def _examples(page: Told) -> dict[str, Json]:
    if not page.has_example:
        return {}
    if not page.more_examples:
        return {"example": page.example}
    every = [page.example, *(value for _, value in page.more_examples)]
    return {"examples": {f"page{n}": {"value": value} for n, value in enumerate(every, 1)}}


def union(responses: list[dict[str, Any]]) -> dict[str, Any]:
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


def schema_name(name: str) -> str:
    """An operation's name as a part of a component's."""
    return "".join(c if c.isascii() and c.isalnum() else "_" for c in name)


def resource(path: str, dialect: Dialect) -> str:
    """The word of a path that names what it is about: `/v1/vm-instances/{uuid}/actions` -> `vm-instances`."""
    if dialect.action_path:
        path = path.removesuffix(dialect.action_path)
    fixed = [part for part in path.split("/") if part and "{" not in part]
    return fixed[-1] if fixed else "result"
