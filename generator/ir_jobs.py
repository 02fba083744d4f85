"""Jobs: operations that are accepted first and done later."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir_notes import Condition, Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """How a job is followed.

    A response with the status `accepted` says at `location` where the job is, or gives the argument `parameter` of the
    operation `operation` that asks for its state. The state is asked for every `interval` seconds, each time `factor`
    times as long, `longest` at most. A response is looked at in this order: `failed`, `pending`, `done`. Without a word
    for it, what is neither failed nor pending is done (or pending, if only `done` is said). `result` leads to
    the result in the last response (empty: all of it).
    """

    accepted: str
    location: Spot
    operation: str | None = None
    parameter: str | None = None
    interval: float = 1.0
    factor: float = 1.5
    longest: float = 10.0
    pending: tuple[Condition, ...] = ()
    done: tuple[Condition, ...] = ()
    failed: tuple[Condition, ...] = ()
    result: str = ""
