"""How a mock behaves where the document leaves it open."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`stateful`: what is created is found, changed and removed; else each answer is an example.

    `polls`: how often a job is said to be pending. `job_seconds`: a job that nobody asks for ends after them.
    `items`: how many items a list has to begin with. None: none where items can be created, else those of the example.
    `adopt`: an item that nobody created is there all the same, until it is removed.
    `page_size`: the most items of a page. None: as many as are asked for.
    `session_calls`, `session_seconds`: how long a session lives, in calls and in seconds (None: as the document says).
    `tokens`: sessions that are known from the start. `check_security`: whether credentials are asked for.
    `seed`: begins all ids and tokens, which are the same in each run.
    `most`, `most_bytes`: how many items, jobs and sessions are kept, each, and bytes of what was sent for them; the
    oldest go.
    """

    stateful: bool = True
    polls: int = 2
    job_seconds: float | None = None
    items: int | None = None
    adopt: bool = False
    page_size: int | None = None
    session_calls: int | None = None
    session_seconds: float | None = None
    tokens: tuple[str, ...] = ()
    check_security: bool = True
    seed: str = ""
    most: int = 10_000
    most_bytes: int = 64 * 1024 * 1024


Clock = Callable[[], float]
"""Seconds since 1970."""

Tokens = Callable[[], str]
"""A new text of 32 hexadecimal digits at each call."""


def seeded(seed: str) -> Tokens:
    """The same tokens each time."""
    count = 0

    def token() -> str:
        nonlocal count
        count += 1
        return hashlib.sha256(f"{seed}\0{count}".encode("utf-8", "surrogatepass")).hexdigest()[:32]

    return token
