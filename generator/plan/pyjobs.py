"""Methods that start jobs: they wait for the end, or give the job with `wait=False`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.encode import Py, py_str, py_value
from generator.ir import Operation
from generator.ir_jobs import Job
from generator.language import Symbol
from generator.plan import pyfmt
from generator.plan.pyfmt import Group, Node, call, tup
from generator.plan.pyscope import FileScope
from generator.plan.pysources import conditions, constant, place_of, spot
from generator.plan.surface import Method

_JOBS = ".._runtime.jobs"
_FOLLOWING = ".._runtime.following"
_RUNTIME = ".._runtime"

# The names at the package's top, for APIs with jobs.
EXPORTS = (("AsyncJob", _JOBS[2:]), ("Job", _JOBS[2:]), ("JobFailedError", _FOLLOWING[2:]))


@dataclass(frozen=True, slots=True, kw_only=True)
class JobMethod:
    """What a method that starts a job has of its own, sync and async."""

    plan: Py
    overloads: tuple[Py, ...]
    async_overloads: tuple[Py, ...]
    definition: Py
    async_definition: Py
    call: Py
    async_call: Py


def outcomes(operation: Operation) -> Operation:
    """The operation with the responses that its method comes to, after the job."""
    if operation.job is None or operation.job_result is None:
        return operation
    rest = tuple(
        r
        for r in operation.responses
        if r.status not in (operation.job.accepted, operation.job_result.status) and r.status != "default"
    )
    return replace(operation, responses=(operation.job_result, *rest))


def job_method(
    method: Method, items: list[str], result: str, replies: Node, methods: Mapping[str, Method], scope: FileScope
) -> JobMethod:
    """`items` are the method's parameters, the last of which is `options`; `replies` is how the result is read."""
    job = method.operation.job
    assert job is not None
    name = constant(method).partition(":")[2]
    wait = wait_name(method)
    scope.use(Symbol(_FOLLOWING, "JobPlan"))
    for symbol in ("run_job as _run_job", "run_job_async as _run_job_async"):
        scope.use(Symbol(_JOBS, symbol))
    values = ["self._client", name, f"{name}_JOB", "options", wait, *(a.name for a in method.arguments)]
    sync, async_ = call("_run_job", values), call("_run_job_async", values)
    scope.use(Symbol("typing", "Literal"))
    scope.use(Symbol("typing", "overload"))
    head = f"def {method.name}"
    both = f"{result} | {scope.use(Symbol(_JOBS, 'Job'))}[{result}]"
    async_both = f"{result} | {scope.use(Symbol(_JOBS, 'AsyncJob'))}[{result}]"
    given = [*items[:-1], f"{wait}: bool = True", items[-1]]
    return JobMethod(
        plan=Py(pyfmt.assigned(f"{name}_JOB", call("JobPlan", _plan(method, job, replies, methods, scope)), 0)),
        overloads=tuple(_overloads(head, items, wait, result, both)),
        async_overloads=tuple(_overloads(f"async {head}", items, wait, result, async_both)),
        definition=_definition(head, given, both, ":"),
        async_definition=_definition(f"async {head}", given, async_both, ":"),
        call=Py("return " + pyfmt.layout(sync, 8, len("return "))),
        async_call=Py("return await " + pyfmt.layout(async_, 8, len("return await "))),
    )


def about(method: Method) -> list[str]:
    """Paragraphs of the method's docstring."""
    job = method.operation.job
    if job is None:
        return []
    return [
        f"The server answers {job.accepted} and does it later. The method waits until it is done, for `job_timeout` of"
        " `options` at most (seconds), and raises JobFailedError if it failed;"
        f" `{wait_name(method)}=False` returns the job at once."
    ]


def wait_name(method: Method) -> str:
    """The parameter that says whether to wait."""
    return "wait" if all(a.name != "wait" for a in method.arguments) else "wait_for_job"


def _overloads(head: str, items: list[str], wait: str, result: str, both: str) -> Iterator[Py]:
    job = both.removeprefix(f"{result} | ")
    for annotation, returned in (("Literal[True] = True", result), ("Literal[False]", job), ("bool", both)):
        yield _definition(head, [*items[:-1], f"{wait}: {annotation}", items[-1]], returned, ": ...")


def _definition(head: str, items: list[str], result: str, tail: str) -> Py:
    return Py(pyfmt.layout(Group(f"{head}(", tuple(items), f") -> {result}{tail}"), 4))


def _plan(method: Method, job: Job, replies: Node, methods: Mapping[str, Method], scope: FileScope) -> Iterator[Node]:
    yield py_str(job.accepted)
    yield spot(job.location, scope, runtime=_RUNTIME)
    yield replies
    for name, listed in (("pending", job.pending), ("done", job.done), ("failed", job.failed)):
        if listed:
            yield conditions(listed, scope, f"{name}=", _RUNTIME)
    if job.operation is not None and job.parameter is not None:
        asks = methods[job.operation]
        place = place_of(asks, job.parameter)
        yield tup([py_str(constant(asks)), str(place), tup(_shared(method, asks, place))], "asks=")
    if job.result:
        yield f"pointer={py_str(job.result)}"
    for name, value, default in (
        ("interval", job.interval, 1.0),
        ("factor", job.factor, 1.5),
        ("longest", job.longest, 10.0),
    ):
        if value != default:
            yield f"{name}={py_value(value)}"


def _shared(method: Method, asks: Method, place: int) -> Iterator[Node]:
    """Parameters that both operations have: the job is asked for with those that it was started with."""
    mine = {(a.place, a.wire): i for i, a in enumerate(method.arguments) if a.parameter is not None}
    for there, a in enumerate(asks.arguments):
        here = mine.get((a.place, a.wire))
        if here is not None and there != place and a.place == "path":
            yield tup([str(there), str(here)])
