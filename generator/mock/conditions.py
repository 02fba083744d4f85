"""Answers that are like a condition (of a job's states, of a session's end), or like none of some."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ir import Enum, Json, NamedSchema, Schema
from generator.ir_kinds import resolved
from generator.ir_notes import Condition
from generator.lower.pointers import follow
from generator.mock.exchange import Answer
from generator.mock.places import at, put, tokens, without
from generator.samples.check import same

JSON = "application/json"


def holds(condition: Condition, answer: Answer) -> bool:
    """Whether an answer is like the condition."""
    if condition.statuses and not any(_is(answer.status, s) for s in condition.statuses):
        return False
    if condition.pointer is None:
        return True
    value = at(answer.content, tokens(condition.pointer))
    return any(same(value, e) for e in condition.equals) if condition.equals else value is not None


class Shaper:
    """Makes an answer fit conditions. `schema` describes its content, as far as it is described."""

    def __init__(self, schemas: dict[str, NamedSchema], schema: Schema | None, word: str) -> None:
        self._schemas = schemas
        self._schema = schema
        self._word = word  # what a text says that has to be another than those of the conditions

    def shaped(self, answer: Answer, wanted: Sequence[Condition], unwanted: Sequence[Condition]) -> Answer:
        """The answer changed as little as possible: like one of `wanted` (if there are some), like none of `unwanted`.

        As it is where no such answer is found.
        """
        for condition in wanted or (None,):
            for status in _statuses(condition, answer.status):
                made = self._with(replace(answer, status=status), condition)
                for other in (made, self._otherwise(made, unwanted, condition)):
                    fits = condition is None or holds(condition, other)
                    if fits and not any(holds(c, other) for c in unwanted):
                        return other
        return answer

    def _with(self, answer: Answer, condition: Condition | None) -> Answer:
        if condition is None or condition.pointer is None or holds(replace(condition, statuses=()), answer):
            return answer
        value = condition.equals[0] if condition.equals else self._word
        return _content(answer, put(answer.content, tokens(condition.pointer), value))

    def _otherwise(self, answer: Answer, unwanted: Sequence[Condition], wanted: Condition | None) -> Answer:
        """Without the values that make the answer like what is not wanted."""
        for condition in unwanted:
            kept = wanted is not None and wanted.pointer == condition.pointer
            if condition.pointer is None or kept or not holds(condition, answer):
                continue
            path = tokens(condition.pointer)
            if not condition.equals:
                answer = _content(answer, without(answer.content, path))
            else:
                taken = [v for c in unwanted if c.pointer == condition.pointer for v in c.equals]
                answer = _content(answer, put(answer.content, path, self._other(condition.pointer, taken)))
        return answer

    def _other(self, pointer: str, taken: Sequence[Json]) -> Json:
        """A value that is none of those, of the same kind."""
        schema = follow(self._schema, pointer, self._schemas) if self._schema is not None else None
        kind = resolved(schema, self._schemas).type if schema is not None else None
        for member in kind.members if isinstance(kind, Enum) else ():
            if not any(same(member.value, v) for v in taken):
                return member.value
        first = taken[0]
        if isinstance(first, bool):
            return not first
        if isinstance(first, (int, float)):
            return max(v for v in taken if isinstance(v, (int, float))) + 1
        return self._word if self._word not in taken else f"{self._word}-now"


def _content(answer: Answer, content: Json) -> Answer:
    return replace(answer, content=content, media_type=answer.media_type or JSON)


def _statuses(condition: Condition | None, given: int) -> Iterator[int]:
    """The status of the answer if it may stay, else those of the condition; others only if no condition names one."""
    if condition is None or not condition.statuses:
        yield from (given, *(s for s in (200, 202, 500) if s != given))
        return
    if any(_is(given, s) for s in condition.statuses):
        yield given
    for status in condition.statuses:
        yield int(status.replace("XX", "00"))


def _is(status: int, wanted: str) -> bool:
    return str(status // 100) == wanted[0] if wanted.endswith("XX") else str(status) == wanted
