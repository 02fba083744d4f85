"""Small documents for tests of lowering."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from generator.diagnostics import Diagnostic, Failed
from generator.ir import Api, Json, Operation, Schema
from generator.lower import lower


@dataclass(frozen=True)
class Small:
    """Stands in for a Document: one file or several, references by pointer only."""

    root: dict[str, Any]
    version: str = "3.1.0"
    files: dict[str, Any] = field(default_factory=dict)

    def get(self, location: str) -> Json:
        file, _, pointer = location.partition("#")
        here: Any = self.files[file] if file else self.root
        for token in pointer.split("/")[1:]:
            token = token.replace("~1", "/").replace("~0", "~")
            try:
                here = here[int(token)] if isinstance(here, list) else here[token]
            except (IndexError, ValueError, TypeError):
                raise KeyError(location) from None
        return here

    def resolve(self, ref: str, base: str) -> str:
        file, _, pointer = ref.partition("#")
        file = file.removeprefix("./") or base.partition("#")[0]
        location = f"{file}#{unquote(pointer)}"
        try:
            self.get(location)
        except KeyError:
            raise Failed() from None
        return location


def api(root: dict[str, Any], files: dict[str, Any] | None = None) -> tuple[Api, list[Diagnostic]]:
    root = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}} | root
    return lower(Small(root, root["openapi"], files or {}))  # type: ignore[arg-type]


def schemas(version: str = "3.1.0", **components: Any) -> dict[str, Schema]:
    """The named schemas, by wire name."""
    lowered, _ = api({"openapi": version, "components": {"schemas": components}})
    return {s.wire: s.schema for s in lowered.schemas}


def schema(data: Any, version: str = "3.1.0", **components: Any) -> Schema:
    return schemas(version, S=data, **components)["S"]


def codes(found: list[Diagnostic]) -> list[str]:
    return [d.code for d in found]


def operation(data: dict[str, Any], path: str = "/x", **root: Any) -> Operation:
    return api({"paths": {path: {"post": {"operationId": "op", "responses": {}, **data}}}, **root})[0].operations[0]
