"""Extensions that name other operations, read when all operations are known: `x-session`, `x-signature`, `x-job`.

What `x-error` names is looked for then, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.ir import Json, Operation, SecurityScheme
from generator.lower.context import Context, join
from generator.lower.errors import look_for
from generator.lower.extensions import VALUE, Unusable
from generator.lower.jobs import NAME as JOB
from generator.lower.jobs import Jobs
from generator.lower.pointers import Schemas
from generator.lower.schemas import Schemas as Lowering
from generator.lower.sessions import NAME as SESSION
from generator.lower.sessions import session
from generator.lower.signatures import NAME as SIGNATURE
from generator.lower.signatures import signature


def with_exchanges(
    ctx: Context, lowering: Lowering, operations: tuple[Operation, ...], schemes: tuple[SecurityScheme, ...]
) -> tuple[tuple[Operation, ...], tuple[SecurityScheme, ...]]:
    """The operations and schemes with what their extensions say."""
    if not ctx.later:
        return operations, schemes
    exchanges = Exchanges(ctx, lowering, operations)
    return tuple(map(exchanges.operation, operations)), tuple(map(exchanges.scheme, schemes))


class Exchanges:
    """Adds to schemes and operations what their extensions say. `ctx.later` has the objects that have some."""

    def __init__(self, ctx: Context, lowering: Lowering, operations: tuple[Operation, ...]) -> None:
        self._ctx = ctx
        self._operations: Mapping[str, Operation] = {o.id: o for o in operations}
        self._schemas: Schemas = {s.id: s for s in lowering.named()}
        self._looked: set[str] = set()
        self._jobs = Jobs(ctx, lowering, self._operations, self._schemas)

    def scheme(self, scheme: SecurityScheme) -> SecurityScheme:
        """A security scheme with its session or signature."""
        said = self._ctx.later.get(scheme.pointer, {})
        if SESSION in said:
            at = join(scheme.pointer, SESSION)
            if scheme.kind in ("mutualTLS",) or (scheme.scheme or "").lower() == "basic":
                self._ctx.say(VALUE, f"this scheme has no token that could be obtained; {SESSION} is ignored", at)
                return scheme
            try:
                return replace(scheme, session=session(self._ctx, said[SESSION], at, self._operations, self._schemas))
            except Unusable:
                return scheme
        if SIGNATURE in said:
            try:
                return replace(scheme, signature=signature(self._ctx, said[SIGNATURE], join(scheme.pointer, SIGNATURE)))
            except Unusable:
                return scheme
        return scheme

    def operation(self, operation: Operation) -> Operation:
        """An operation with its job, which stands at the operation or at the response that accepts it."""
        for response in operation.responses:
            if response.error is not None and response.pointer not in self._looked:
                self._looked.add(response.pointer)
                look_for(self._ctx, response, self._schemas)
        for at, raw, status in self._stated(operation):
            try:
                return self._jobs.read(operation, raw, at, status)
            except Unusable:
                pass
        return operation

    def _stated(self, operation: Operation) -> list[tuple[str, Json, str | None]]:
        said = self._ctx.later.get(operation.pointer, {})
        found: list[tuple[str, Json, str | None]] = []
        if JOB in said:
            found.append((join(operation.pointer, JOB), said[JOB], None))
        for response in operation.responses:
            said = self._ctx.later.get(response.pointer, {})
            if JOB in said:
                found.append((join(response.pointer, JOB), said[JOB], response.status))
        return found
