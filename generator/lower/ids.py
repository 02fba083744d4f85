"""A unique id for every operation: the one it declares, or one made from method and path.

Which of two operations keeps a name that both want does not depend on the order of the document: declared ids go before
made ones, then the path decides.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.lower.collect import Found
from generator.lower.context import Context, join

ID_MISSING = declare(
    "operation-id-missing", Severity.NOTE, "operations without operationId; one is made from method and path"
)
ID_DUPLICATE = declare(
    "operation-id-duplicate", Severity.WARNING, "an operationId that several operations have; all but one get another"
)

Key = tuple[str, str, str, str]


def ids(ctx: Context, found: Iterable[Found]) -> dict[Key, tuple[str, bool]]:
    """For each operation (by `Found.key`) its id, and whether it declares that id."""
    ordered = sorted(found, key=lambda f: f.key)
    out: dict[Key, tuple[str, bool]] = {}
    taken: set[str] = set()
    waiting: list[Found] = []
    for operation in ordered:
        stated = declared(operation.data)
        if operation.key in out:  # the same callback, referred to by several operations
            continue
        if stated is not None and stated not in taken:
            taken.add(stated)
            out[operation.key] = stated, True
        else:
            waiting.append(operation)
    nameless: list[tuple[Found, str]] = []
    for operation in waiting:
        if operation.key in out:
            continue
        id = _free(operation.made or "operation", taken)
        taken.add(id)
        out[operation.key] = id, False
        if declared(operation.data) is None:
            nameless.append((operation, id))
        else:
            _say_taken(ctx, operation, id)
    if nameless:
        _say_nameless(ctx, nameless)
    return out


def declared(data: dict[str, Json]) -> str | None:
    stated = data.get("operationId")
    return stated if isinstance(stated, str) and stated else None


def _say_nameless(ctx: Context, nameless: list[tuple[Found, str]]) -> None:
    """Once for all: OpenAPI does not ask for an operationId, and many documents have none."""
    first, id = nameless[0]
    rest = len(nameless) - 1
    likewise = f"; likewise {rest} more operation{'' if rest == 1 else 's'}" if rest else ""
    what = f"{first.method} {first.path} has no operationId; it is called {id}, after method and path{likewise}"
    ctx.say(ID_MISSING, what, first.at, "give it one, by an overlay if need be")


def _say_taken(ctx: Context, operation: Found, id: str) -> None:
    what, place = f"{operation.method} {operation.path}", join(operation.at, "operationId")
    stated = declared(operation.data)
    ctx.say(ID_DUPLICATE, f"operationId {stated!r} of {what} is taken by another operation; called {id}", place)


def _free(wish: str, taken: set[str]) -> str:
    id, number = wish, 2
    while id in taken:
        id, number = f"{wish}{number}" if not wish[-1].isdigit() else f"{wish}_{number}", number + 1
    return id
