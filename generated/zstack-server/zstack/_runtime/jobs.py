"""Jobs: what a server accepts first and does later, and the methods that start them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from inspect import unwrap
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urljoin

from msgspec import UNSET

from .answers import body_of, is_one
from .calls import Operation
from .client import _wanted
from .errors import DecodeError
from .following import Followed, JobPlan
from .io import drive, drive_async
from .options import CallOptions
from .replies import described
from .request import prepare
from .response import Arrived
from .sessions import operation_at

if TYPE_CHECKING:
    from .client import AsyncClientBase, SyncClient

__all__ = ["AsyncJob", "Job", "run_job", "run_job_async"]

T = TypeVar("T")
R = TypeVar("R")
J = TypeVar("J", bound="Followed[Any]")


class Job(Followed[T]):
    """A job that the server has accepted. What it comes to is of the type T."""

    def status(self) -> str:
        """Ask the server once: ``pending``, ``done`` or ``failed``. Raises APIError."""
        return drive(self._status())

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[Job[T]], Any] | None = None,
    ) -> T:
        """Wait for the end, ``timeout`` seconds at most, and return the result. ``on_progress`` sees each new state.

        Raises JobFailedError, APITimeoutError (the job goes on), and what calls raise.
        """
        return cast(T, drive(self._waited(timeout, on_progress)))

    def result(self) -> T:
        """The result: at once if the job is known to have ended, else after waiting for it."""
        return self.wait()

    @staticmethod
    def resume(method: Callable[..., R], location: str) -> Job[R]:
        """The job at a location, started by this method of a client: ``Job.resume(client.things.create, location)``."""
        client, operation, plan = _planned(method)
        return Job(client, operation, plan, urljoin(f"{client.base_url}/", location))


class AsyncJob(Followed[T]):
    """As Job, to be awaited."""

    async def status(self) -> str:
        """As Job."""
        return await drive_async(self._status())

    async def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[AsyncJob[T]], Any] | None = None,
    ) -> T:
        """As Job; ``on_progress`` may be async."""
        return cast(T, await drive_async(self._waited(timeout, on_progress)))

    async def result(self) -> T:
        """As Job."""
        return await self.wait()

    @staticmethod
    def resume(method: Callable[..., Awaitable[R]], location: str) -> AsyncJob[R]:
        """As Job."""
        client, operation, plan = _planned(method)
        where = urljoin(f"{client.base_url}/", location)
        return AsyncJob(client, operation, plan, where)


def _planned(method: Callable[..., Any]) -> tuple[Any, Operation, JobPlan]:
    """The client of a method, its operation and how its jobs are followed."""
    function = unwrap(getattr(method, "__func__", method))
    constant = f"_{function.__name__.upper()}"
    plan = function.__globals__.get(f"{constant}_JOB")
    client = getattr(getattr(method, "__self__", None), "_client", None)
    if not isinstance(plan, JobPlan) or client is None:
        raise TypeError(
            "pass a method of a client that starts jobs, such as client.things.create"
        )
    return client, function.__globals__[constant], plan


# ---- calls


def run_job(
    client: SyncClient,
    operation: Operation,
    plan: JobPlan,
    options: CallOptions | None,
    wait: bool,
    *values: Any,
) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
    """Start a job, and wait for its end if ``wait``; else return the job."""
    wanted = _wanted.get()
    if wanted is not None:
        _wanted.set(None)
        if wanted.kind != "response":
            return cast(
                T,
                drive(
                    client._calling.special(client, operation, options, values, wanted)
                ),
            )
    made = _start(client, Job, operation, plan, options, values)
    return cast(T, drive(_ran(made, options, wait, wanted)))


async def run_job_async(
    client: AsyncClientBase,
    operation: Operation,
    plan: JobPlan,
    options: CallOptions | None,
    wait: bool,
    *values: Any,
) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
    """As run_job()."""
    wanted = _wanted.get()
    if wanted is not None:
        _wanted.set(None)
        if wanted.kind != "response":
            steps = client._calling.special(client, operation, options, values, wanted)
            return cast(T, await drive_async(steps))
    made = _start(client, AsyncJob, operation, plan, options, values)
    return cast(T, await drive_async(_ran(made, options, wait, wanted)))


def _ran(
    start: Generator[Any, Any, Followed[Any]],
    options: CallOptions | None,
    wait: bool,
    wanted: Any,
) -> Generator[Any, Any, Any]:
    job = yield from start
    if not wait:
        return job
    yield from job._waited((options or {}).get("job_timeout"), None)
    response = job._response()
    if wanted is not None:
        wanted.result = response
    return response.value


def _start(
    client: Any,
    kind: type[J],
    operation: Operation,
    plan: JobPlan,
    options: CallOptions | None,
    values: tuple[Any, ...],
) -> Generator[Any, Any, J]:
    """The call that starts a job. A server that is done at once gives a job that has ended."""
    arrived = yield from client._send(operation, options, values)
    asked = arrived.request.shown
    if _tells(operation, plan, arrived):
        job = kind(client, operation, plan, asked, options)
        job._take(arrived)
        if job.done:
            return job
    else:
        response = yield from client._calling.reading(
            client, operation, options, arrived
        )
        if not is_one(response.status, (plan.accepted,)):
            job = kind(client, operation, plan, asked, options)
            job._ended = response
            return job
    found = plan.location.read(arrived.headers, arrived.content)
    if isinstance(found, bool) or not isinstance(found, (str, int)) or found == "":
        raise DecodeError(
            f"{operation.id}: {arrived.status}, but where the job is does not stand at {plan.location}",
            operation=operation.id,
            status=arrived.status,
            text=arrived.text,
        )
    if plan.asks is None:
        job = kind(client, operation, plan, urljoin(asked, str(found)), options)
    else:
        where = _url(client, plan.asks, found, options, values)
        job = kind(client, operation, plan, where, options, str(found))
    data = body_of(arrived.content)
    job.last = None if data is UNSET else data
    job._pause = job._next(arrived)
    return job


def _tells(operation: Operation, plan: JobPlan, arrived: Arrived) -> bool:
    """Whether what came in place of the acceptance tells of the job itself, as nothing else is described."""
    return (
        arrived.status < 300
        and bool(arrived.content)
        and not is_one(arrived.status, (plan.accepted,))
        and not described(operation).knows(arrived.status)
    )


def _url(
    client: Any,
    asks: tuple[str, int, tuple[tuple[int, int], ...]],
    found: Any,
    options: CallOptions | None,
    values: tuple[Any, ...],
) -> str:
    """Where the operation that gives the state would be asked."""
    where, place, shared = asks
    operation = operation_at(where)
    given: list[Any] = [UNSET] * len(operation.params)
    for there, here in shared:
        given[there] = values[here]
    given[place] = found
    address = client._address(operation, options)
    return prepare(operation, tuple(given), address, {}, None).url
