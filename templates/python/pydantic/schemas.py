"""What pydantic has to know of types that it does not: unions, and bytes that are base64 in JSON."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from threading import local
from typing import Any

from pydantic import BaseModel, BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .union import Hook, Unknown

__all__ = ["base64_of", "union_schema"]


_MOST = 200


class _Making(local):
    """The unions whose schema is being made, one inside the other, and how many were."""

    def __init__(self) -> None:
        self.hooks: list[Any] = []
        self.made = 0


_making = _Making()


def union_schema(hook: Hook, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    """pydantic's schema of a union. The client's own code finds the variant, as it does for responses."""
    if not _making.hooks:
        _making.made = 0
    inner: CoreSchema = core_schema.any_schema()
    # What a union contains may lead to it again. Models come to an end there, since pydantic describes each once.
    if _making.hooks.count(hook) < 2 and _making.made < _MOST:
        _making.hooks.append(hook)
        _making.made += 1
        try:
            variants: list[Any] = [
                handler.generate_schema(tp) for tp in hook.variants()
            ]
        finally:
            _making.hooks.pop()
        inner = core_schema.union_schema(variants)

    def read(value: Any, inside: Callable[[Any], Any]) -> Any:
        from .walk import Mismatch, load

        if isinstance(value, Unknown):
            return value
        try:
            return load(hook, value, True)
        except Mismatch:
            # Unions are open, as enums are; but what is of a variant has to fit it, and pydantic says what does not.
            found = load(hook, value, False)
            if isinstance(found, Unknown):
                return found
            if isinstance(found, BaseModel):
                return type(found).model_validate(value)
            return inside(value)

    return core_schema.no_info_wrap_validator_function(
        read,
        inner,
        serialization=core_schema.plain_serializer_function_ser_schema(_written),
    )


def _written(value: Any) -> Any:
    return value.value if isinstance(value, Unknown) else value


_BYTES = re.compile(r"(?:list\[|dict\[str, )*bytes\]*(?: \| None)?")


def base64_of(annotation: Any) -> list[Any]:
    """What reads base64 for a field of this annotation: nothing for most."""
    if isinstance(annotation, str) and _BYTES.fullmatch(annotation):
        return [BeforeValidator(_decoded)]
    return []


def _decoded(value: Any) -> Any:
    if isinstance(value, str):
        return b64decode(value, validate=True)
    if isinstance(value, list):
        return [_decoded(item) for item in value]
    if isinstance(value, dict):
        return {key: _decoded(item) for key, item in value.items()}
    return value
