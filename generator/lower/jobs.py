"""`x-job` of an operation or of its response: how what is accepted first is followed to its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.ir import AnyType, Json, Media, Operation, Response, Schema
from generator.ir_jobs import Job
from generator.lower.context import Context, join
from generator.lower.extensions import TARGET, Reader
from generator.lower.pointers import Schemas, follow, json_schema
from generator.lower.schemas import Schemas as Lowering
from generator.lower.sessions import argument_of, operation_of

NAME = "x-job"
_LOCATION = ("header", "operation", "parameter", "pointer")


class Jobs:
    """Reads `x-job` once all operations are known."""

    def __init__(self, ctx: Context, lowering: Lowering, operations: Mapping[str, Operation], schemas: Schemas) -> None:
        self._ctx = ctx
        self._lowering = lowering
        self._operations = operations
        self._schemas = schemas

    def read(self, operation: Operation, raw: Json, at: str, accepted: str | None) -> Operation:
        """The operation with its job; `accepted` is the status of the response that says so. Raises Unusable."""
        known = ("accepted", "done", "failed", "location", "pending", "poll", "result")
        reader = Reader(self._ctx, NAME, raw, at, known)
        response = self._accepted(reader, operation, accepted)
        place = reader.inner("location", _LOCATION)
        if place is None:
            raise reader.bad("'location' is missing", at, "{header: Location} or {pointer: /location}")
        spot = place.spot()
        has, schema = json_schema(response)
        if has and spot.pointer is not None and follow(schema, spot.pointer, self._schemas) is None:
            message = f"the response {response.status} of {operation.id} is described without {spot.pointer}"
            self._ctx.say(TARGET, f"{message}; it is looked for all the same", place.place("pointer"))
        asks, parameter = self._asks(place)
        poll = reader.inner("poll", ("factor", "interval", "longest")) or Reader(self._ctx, NAME, {}, at, ())
        interval = poll.number("interval", 1.0, 0.001) or 1.0
        job = Job(
            accepted=response.status,
            location=spot,
            operation=asks.id if asks else None,
            parameter=parameter,
            interval=interval,
            factor=poll.number("factor", 1.5, 1) or 1.5,
            longest=max(interval, poll.number("longest", 10.0, 0.001) or 10.0),
            pending=reader.conditions("pending"),
            done=reader.conditions("done"),
            failed=reader.conditions("failed"),
        )
        if not (job.pending or job.done):
            raise reader.bad("neither 'pending' nor 'done' says when the job has ended", at, "pending: {status: 202}")
        pointer, result = self._result(reader, operation, response, asks)
        return replace(operation, job=replace(job, result=pointer), job_result=result)

    def _accepted(self, reader: Reader, operation: Operation, accepted: str | None) -> Response:
        given = reader.data.get("accepted")
        status = str(given) if given is not None else accepted or "202"
        for response in operation.responses:
            if response.status == status:
                return response
        at = reader.place("accepted") if given is not None else reader.at
        has = ", ".join(r.status for r in operation.responses) or "none"
        raise reader.lost(f"{operation.id} has no response {status}", at, f"its responses: {has}")

    def _asks(self, place: Reader) -> tuple[Operation | None, str | None]:
        if "operation" not in place.data:
            if "parameter" in place.data:
                raise place.bad("'parameter' needs the 'operation' that takes it", place.place("parameter"))
            return None, None
        operation = operation_of(place, "operation", self._operations)
        parameter = place.needed("parameter", "the argument that the value is given as")
        argument_of(place, parameter, operation, self._schemas, place.place("parameter"))
        return operation, parameter

    def _result(
        self, reader: Reader, operation: Operation, accepted: Response, asks: Operation | None
    ) -> tuple[str, Response]:
        """Where the result is in the last response, and what it is."""
        inner = reader.inner("result", ("pointer", "response", "schema")) or Reader(self._ctx, NAME, {}, reader.at, ())
        pointer = inner.pointer("pointer") or ""
        if "schema" in inner.data:
            at = inner.place("schema")
            return pointer, self._response(self._lowering.schema(inner.data["schema"], at), at)
        own = self._own(inner, operation, accepted)
        if not pointer and own is not None:
            return pointer, own
        last = own
        if last is None and asks is not None:
            last = next((r for r in asks.responses if r.status.startswith("2")), None)
        described, schema = json_schema(last) if last else (False, None)
        found = follow(schema, pointer, self._schemas) if described else None
        if described and found is None:
            self._ctx.say(
                TARGET, f"nothing is described at {pointer}; the result can be anything", inner.place("pointer")
            )
        return pointer, self._response(found or Schema(type=AnyType()), reader.at)

    def _own(self, inner: Reader, operation: Operation, accepted: Response) -> Response | None:
        """The operation's own response that describes the result."""
        wanted = inner.data.get("response")
        if wanted is None:
            good = [r for r in operation.responses if r.status.startswith("2") and r.status != accepted.status]
            return next((r for r in good if r.status == "200"), good[0] if good else None)
        for response in operation.responses:
            if response.status == str(wanted):
                return response
        raise inner.lost(f"{operation.id} has no response {wanted}", join(inner.at, "response"))

    def _response(self, schema: Schema, at: str) -> Response:
        media = Media(media_type="application/json", schema=schema, pointer=at)
        return Response(status="200", description="", contents=(media,), pointer=at)
