"""How a reader begins: a request to send first, and the credentials that it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.ir import Operation
from generator.plan.site_examples import Sample
from generator.plan.site_frame import Entry
from generator.plan.site_needs import Needs
from generator.plan.site_page import IN_MARKDOWN, Pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """`entry` is the operation to call first, `security` what it needs."""

    entry: Entry
    security: Needs
    requests: tuple[Sample, ...]

    @property
    def first_requests(self) -> tuple[Sample, ...]:
        """The request examples of the Markdown page."""
        return self.requests[:IN_MARKDOWN]


def start(groups: Sequence[Sequence[Operation]], entries: dict[str, Entry], pages: Pages) -> Start | None:
    """The beginning of an API's overview; `groups` are its operations by tag. None for an API of webhooks only."""
    largest_first = [o for group in sorted(groups, key=len, reverse=True) for o in group if not o.deprecated]
    first = min(largest_first, key=_effort, default=None)
    if first is None:
        return None
    return Start(entry=entries[first.id], security=pages.security.needs(first), requests=pages.requests(first))


def _effort(o: Operation) -> int:
    """What it takes to call an operation and to see something: lists that need no input come first."""
    if o.method.upper() != "GET" or o.body:
        return 4
    if any(p.required for p in o.parameters):
        return 3
    answers = any(r.status.startswith("2") and r.contents for r in o.responses)
    return (0 if o.pagination else 1) if answers else 2
