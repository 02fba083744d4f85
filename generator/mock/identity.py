"""Ids of new items, of the kind that the document's ids are, and items that differ from an example by them."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.ir import Json, Object, Scalar, Schema
from generator.ir_kinds import json_kind, resolved
from generator.mock.answer import Answers
from generator.mock.options import Tokens
from generator.samples.pattern import matching


class Ids:
    """Makes ids that are the same in each run."""

    def __init__(self, answers: Answers, new: Tokens) -> None:
        self._answers = answers
        self._new = new
        self._count = 0

    def id(self, schema: Schema, like: Json, taken: Callable[[str], bool]) -> Json:
        """An id that nothing has yet. `like` is another one: its form is kept where the schema tells none."""
        for _ in range(1000):
            self._count += 1
            value = self._one(schema, like)
            if not taken(str(value)):
                return value
        return self._new()

    def _one(self, schema: Schema, like: Json) -> Json:
        target = resolved(schema, self._answers.schemas)
        if json_kind(target.type) in ("integer", "number"):
            return (like if isinstance(like, int) and not isinstance(like, bool) else 0) + self._count
        token = self._new()
        dashed = f"{token[:8]}-{token[8:12]}-4{token[13:16]}-a{token[17:20]}-{token[20:]}"
        is_uuid = isinstance(target.type, Scalar) and target.type.format == "uuid"
        text = token if not is_uuid and re.fullmatch(r"[0-9a-f]{32}", str(like)) else dashed
        limits = target.constraints
        if limits.pattern:
            made = matching(limits.pattern, token, limits.min_length or 0, limits.max_length or 64)
            return made if made is not None else f"{like}{self._count}"
        return text if limits.max_length is None else text[: limits.max_length]

    def varied(self, item: Json, key: str | None, schema: Schema | None, taken: Callable[[str], bool]) -> Json:
        """An item like another one, with an id of its own if it has one."""
        kind = schema.type if schema is not None else None
        own = next((f.schema for f in kind.fields if f.wire == key), None) if isinstance(kind, Object) else None
        return {**item, key: self.id(own, item.get(key), taken)} if own and key and isinstance(item, dict) else item
