"""`x-retry` of the document or of an operation, and what another tool says: which failures are tried again.

x-retry: {statuses: [408, 429, 502, 504]}
x-retry: {statuses: [5XX], connections: false}
x-retry: false
"""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Json, Retry
from generator.lower.context import Context, join
from generator.lower.extensions import Reader, Unusable

DELAYS = declare("retry-delays", Severity.NOTE, "times between attempts, which clients choose themselves; ignored")

NAME = "x-retry"
SPEAKEASY = "x-speakeasy-retries"
EXTENSIONS = frozenset({NAME, SPEAKEASY})


def retry(ctx: Context, data: dict[str, Json], at: str) -> Retry | None:
    """What is tried again, ours before another tool's; None if nothing is said, or nothing that can be used (told)."""
    for name, read in ((NAME, _ours), (SPEAKEASY, _speakeasy)):
        if data.get(name) is None:
            continue
        try:
            return read(ctx, data[name], join(at, name))
        except Unusable:
            return None
    return None


def _ours(ctx: Context, value: Json, at: str) -> Retry:
    if value is False:
        return Retry(statuses=())
    reader = Reader(ctx, NAME, value, at, ("connections", "statuses"))
    return Retry(statuses=_statuses(reader, "statuses"), connections=_flag(reader, "connections"))


def _speakeasy(ctx: Context, value: Json, at: str) -> Retry:
    """Statuses, and whether calls without a response are meant. The rule on methods stays ours."""
    reader = Reader(ctx, SPEAKEASY, value, at, ("backoff", "retryConnectionErrors", "statusCodes", "strategy"))
    if reader.choice("strategy", ("backoff", "none")) == "none":
        return Retry(statuses=(), connections=False)
    found = Retry(statuses=_statuses(reader, "statusCodes"), connections=_flag(reader, "retryConnectionErrors"))
    if "backoff" in reader.data:
        ctx.say(DELAYS, "clients choose the times between attempts themselves; ignored", reader.place("backoff"))
    return found


def _statuses(reader: Reader, key: str) -> tuple[str, ...]:
    if reader.data.get(key) is None:
        raise reader.bad(f"{key!r} is missing", reader.at, f"{key}: [429, 502]")
    found = tuple(dict.fromkeys(reader.statuses(key)))
    for status in found:
        if status[0] not in "45":
            raise reader.bad(f"{status} is no error, so it is never tried again", reader.place(key))
    return found


def _flag(reader: Reader, key: str) -> bool:
    """True unless the document says otherwise."""
    value = reader.data.get(key)
    if value is not None and not isinstance(value, bool):
        raise reader.bad(f"{key!r} is true or false", reader.place(key))
    return value is not False
