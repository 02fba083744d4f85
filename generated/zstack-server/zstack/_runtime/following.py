"""A job while it is followed: what asks for its state, and what its responses say."""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import monotonic
from typing import Any, Generic, NamedTuple, TypeVar, cast

from msgspec import UNSET

from .answers import Condition, Spot, at_pointer, body_of
from .calls import Operation, Replies
from .encode import encode
from .errors import (
    AnsweredError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    DecodeError,
)
from .failures import declared, failure
from .options import CallOptions
from .replies import as_text
from .response import Arrived, Response, read_error, read_success
from .retries import passes, retry_after
from .timeouts import Timeout

__all__ = ["Followed", "JobFailedError", "JobPlan"]

T = TypeVar("T")

PENDING, DONE, FAILED = "pending", "done", "failed"


class JobFailedError(AnsweredError):
    """A job that ended without success; the body is that of the last response."""

    def __init__(self, message: str, *, location: str = "", **told: Any) -> None:
        super().__init__(message, **told)
        self.location = location


class JobPlan(NamedTuple):
    """How the job of an operation is followed.

    ``asks`` is the operation that gives its state, as ``module:constant`` of the resources, with the place of the
    argument that the job is named by, and pairs of places of arguments that it shares with the call.
    """

    accepted: str
    location: Spot
    result: Replies
    pending: tuple[Condition, ...] = ()
    done: tuple[Condition, ...] = ()
    failed: tuple[Condition, ...] = ()
    asks: tuple[str, int, tuple[tuple[int, int], ...]] | None = None
    pointer: str = ""
    interval: float = 1.0
    factor: float = 1.5
    longest: float = 10.0

    def state(self, status: int, content: bytes) -> str | None:
        """What a response says of the job; None for an error that says nothing of it."""

        def holds(conditions: tuple[Condition, ...]) -> bool:
            return any(c.holds(status, content) for c in conditions)

        if holds(self.failed):
            return FAILED
        if holds(self.pending):
            return PENDING
        if status >= 300:
            return None
        return PENDING if self.done and not holds(self.done) else DONE


class Followed(Generic[T]):
    """What jobs have in common, whether their clients wait or await."""

    def __init__(
        self,
        client: Any,
        operation: Operation,
        plan: JobPlan,
        location: str,
        options: CallOptions | None = None,
        name: str | None = None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._plan = plan
        self._options = options
        self._name = name
        self._pause: float = 0.0
        self._interval = plan.interval
        self._ended: Response[Any] | JobFailedError | None = None
        self.location = location
        """The URL that tells the job's state; ``resume()`` takes it."""
        self.last: Any = None
        """The body of the last response that told of the job, as JSON values."""

    @property
    def id(self) -> str:
        """The server's name for the job."""
        if self._name is not None:
            return self._name
        return self.location.partition("?")[0].rstrip("/").rpartition("/")[2]

    @property
    def done(self) -> bool:
        """Whether the job has ended, well or not, as far as the client knows: nothing is asked."""
        return self._ended is not None

    def __repr__(self) -> str:
        state = self._known()
        return f"<{type(self).__name__} {self.id} of {self._operation.id}: {state}>"

    def _known(self) -> str:
        if self._ended is None:
            return PENDING
        return FAILED if isinstance(self._ended, JobFailedError) else DONE

    def _response(self) -> Response[Any]:
        assert self._ended is not None
        if isinstance(self._ended, JobFailedError):
            raise self._ended
        return self._ended

    # ---- asking

    def _status(self) -> Generator[Any, Any, str]:
        if self._ended is None:
            self._take((yield from self._asked(None)))
        return self._known()

    def _asked(self, left: float | None) -> Generator[Any, Any, Arrived]:
        # No retries: asking again is what waiting does, and an error status can be the job's end.
        given: CallOptions = self._options or {}
        options: CallOptions = {"retries": 0}
        if "timeout" in given:
            options["timeout"] = given["timeout"]
        if "base_url" in given:
            options["base_url"] = given["base_url"]
        if left is not None:
            timeout = options.get("timeout", self._client._timeout)
            if timeout is UNSET:  # an HTTP client that was given has its own
                own = self._client._http.timeout
                timeout = Timeout(own.connect, own.read, own.write, own.pool, None)
            options["timeout"] = _within(timeout, max(0.001, left))
        arrived = yield from self._client._send(
            _asking(self._operation, self._plan), options, (), url=self.location
        )
        return cast(Arrived, arrived)

    def _take(self, arrived: Arrived) -> None:
        """Notes what a response says. Raises APIStatusError for one that says nothing of the job."""
        state = self._plan.state(arrived.status, arrived.content)
        if state is None:
            raise self._error(arrived)
        data = body_of(arrived.content)
        self.last = None if data is UNSET else data
        if state == DONE:
            self._ended = self._finished(arrived)
        elif state == FAILED:
            self._ended = self._failure(arrived)
        else:
            self._pause = self._next(arrived)

    def _next(self, arrived: Arrived) -> float:
        """Seconds until it is asked again."""
        asked = retry_after(arrived.headers, self._client._io.now())
        if asked is not None:
            return max(asked, min(self._plan.interval, 0.1))
        pause = self._interval
        self._interval = min(pause * self._plan.factor, self._plan.longest)
        return pause

    def _finished(self, arrived: Arrived) -> Response[Any]:
        content = arrived.content
        if self._plan.pointer:
            value = at_pointer(body_of(content), self._plan.pointer)
            if value is UNSET:
                text = as_text(content, arrived.headers.get("content-type", ""))
                raise DecodeError(
                    f"{self._operation.id}: the job {self.location} ended without a result at {self._plan.pointer}",
                    operation=self._operation.id,
                    status=arrived.status,
                    text=text,
                )
            arrived.content = encode(value)
        strict = self._client._is_strict(self._options)
        reading = _asking(self._operation, self._plan)
        response = read_success(reading, arrived, strict, self._client._config.errors)
        arrived.content = response.content = content
        return response

    def _error(self, arrived: Arrived) -> APIStatusError:
        return read_error(self._operation, arrived, "", self._client._config.errors)

    def _failure(self, arrived: Arrived) -> JobFailedError:
        error = self._error(arrived)
        where = declared(self._operation, arrived.status, self._client._config.errors)
        data = body_of(arrived.content)
        told = failure(where, None if data is UNSET else data, error.text)
        message = f"{self._operation.id}: the job {self.location} failed"
        return JobFailedError(
            f"{message}: {told.said}" if told.said else message,
            status=arrived.status,
            headers=arrived.headers,
            text=error.text,
            body=error.body,
            location=self.location,
            operation=self._operation.id,
            code=told.code,
            details=told.details,
        )

    # ---- waiting

    def _waited(
        self, timeout: float | None, on_progress: Callable[[Any], Any] | None
    ) -> Generator[Any, Any, Any]:
        until = None if timeout is None else monotonic() + timeout
        misses = 0
        while self._ended is None:
            left = None if until is None else until - monotonic()
            pause = self._pause if left is None else min(self._pause, max(left, 0))
            if pause:
                yield self._client._io.sleep(pause)
            if self._client._closed:
                raise APIConnectionError(
                    f"{self._operation.id}: the client was closed; the job {self.location} goes on",
                    operation=self._operation.id,
                )
            if until is not None and monotonic() >= until:
                raise self._late(timeout)
            failed = yield from self._tried(until)
            misses = misses + 1 if failed is not None else 0
            if failed is not None and misses > self._client._retries:
                raise failed
            if failed is None and on_progress is not None:
                yield self._client._io.call(on_progress, self)
        return self._response().value

    def _tried(self, until: float | None) -> Generator[Any, Any, APIError | None]:
        """Asks once. An error that may pass is returned, to be raised if it does not."""
        try:
            left = None if until is None else until - monotonic()
            arrived = yield from self._asked(left)
            if (
                passes(arrived.status, self._client._retry(self._operation))
                and self._plan.state(arrived.status, arrived.content) is None
            ):
                self._pause = self._next(arrived)
                return self._error(arrived)
            self._take(arrived)
        except APIConnectionError as error:
            if self._client._closed:
                raise
            self._pause = self._plan.interval
            return error
        return None

    def _late(self, timeout: float | None) -> APITimeoutError:
        return APITimeoutError(
            f"{self._operation.id}: the job {self.location} has not ended after {timeout:g} s; it goes on",
            operation=self._operation.id,
        )


def _within(timeout: float | Timeout | None, left: float) -> float | Timeout:
    """The timeout, with no phase longer than the time that is left."""
    if timeout is None:
        return left
    if isinstance(timeout, Timeout):
        phases = (getattr(timeout, name) for name in timeout.__struct_fields__)
        return Timeout(*(left if t is None else min(t, left) for t in phases))
    return min(timeout, left)


def _asking(operation: Operation, plan: JobPlan) -> Operation:
    """Asks for the state of a job, and reads its result."""
    return Operation(
        operation.id,
        "GET",
        "/",
        responses={"2XX": plan.result},
        security=operation.security,
        servers=operation.servers,
    )
