"""Jobs: a call is accepted, is pending for some polls or seconds, and then comes to its result or fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from generator.ir import Api, Json, Operation, Scalar, Schema
from generator.ir_jobs import Job
from generator.ir_kinds import resolved
from generator.lower.pointers import follow, json_schema
from generator.mock.answer import Answers
from generator.mock.arguments import Call
from generator.mock.bounds import Room
from generator.mock.conditions import JSON, Shaper
from generator.mock.exchange import Answer, problem
from generator.mock.options import Clock, Options, Tokens
from generator.mock.places import at, put, tokens
from generator.mock.sessions import placed


@dataclass(slots=True)
class Running:
    """A job that was accepted. `work` gives its result once, when it ends; `polls` are those still told to wait."""

    operation: Operation
    work: Callable[[], Answer]
    polls: int
    until: float | None
    result: Answer | None = None


class Jobs:
    """The jobs of one API: `running` are all that were accepted, by id."""

    def __init__(self, api: Api, answers: Answers, options: Options, clock: Clock, new: Tokens) -> None:
        self._answers = answers
        self._options = options
        self._clock = clock
        self._new = new
        self._arguments = _polled(api)
        self._places: dict[str, str] = {}  # path -> id
        self._paths: dict[str, str] = {}  # id -> path
        self._room: Room[str] = Room(options.most, options.most_bytes)
        self._count = 0
        self.running: dict[str, Running] = {}

    def accept(self, call: Call, work: Callable[[], Answer]) -> Answer:
        """Begins a job; the answer says where it is."""
        job = call.operation.job
        assert job is not None
        response = self._answers.documented(call.operation, int(job.accepted)) if job.accepted.isdigit() else None
        status = int(job.accepted) if job.accepted.isdigit() else 202
        answer = self._answers.answer(response, status, accept=JSON)
        until = None if self._options.job_seconds is None else self._clock() + self._options.job_seconds
        running = Running(call.operation, work, self._options.polls, until)
        schema = json_schema(response)[1] if response is not None else None
        value = self._number(schema, job) if job.operation is not None else self._address(call, job, answer)
        self._keep(str(value).rpartition("/")[2], running, len(call.request.body))
        if running.polls == 0 and until is None:  # there is nothing to wait for
            answer = replace(answer, headers=(*answer.headers, ("Retry-After", "0")))
        return placed(answer, job.location.pointer, job.location.headers, value)

    def _keep(self, id: str, running: Running, size: int) -> None:
        self.running[id] = running
        for gone in self._room.add(id, size):
            self.running.pop(gone, None)
            self._places.pop(self._paths.pop(gone, ""), None)

    def _number(self, schema: Schema | None, job: Job) -> Json:
        """A job's id, as a number where it is one."""
        found = follow(schema, job.location.pointer, self._answers.schemas) if job.location.pointer else None
        if found is not None and resolved(found, self._answers.schemas).type == Scalar("integer"):
            self._count += 1
            return self._count
        return self._new()

    def _address(self, call: Call, job: Job, answer: Answer) -> str:
        """A job's address: like that of the example, else below the server's path."""
        id = self._new()
        shown = at(answer.content, tokens(job.location.pointer)) if job.location.pointer is not None else None
        if job.location.headers:
            shown = dict(answer.headers).get(job.location.headers[0])
        above = _above(shown) if isinstance(shown, str) else None
        path = f"{above if above is not None else f'{call.route.base}/jobs'}/{id}"
        self._places[path], self._paths[id] = id, path
        return f"{call.request.origin}{path}"

    # ---- polls

    def ended(self) -> None:
        """Does the work of jobs whose time is over, whether or not anybody asks for them."""
        if self._options.job_seconds is not None:
            for running in self.running.values():
                if running.until is not None and self._clock() >= running.until:
                    running.polls = 0
                    _finished(running)

    def at_path(self, path: str) -> Answer | None:
        """The state of the job whose address that is; None if it is no job's."""
        id = self._places.get(path)
        return None if id is None else self._state(self.running[id], None)

    def asked(self, call: Call) -> Answer | None:
        """The state of the job that an operation for such states asks for; None for any other operation."""
        argument = self._arguments.get(call.operation.id)
        if argument is None:
            return None
        value = call.arguments.get(argument.rpartition("/")[2])
        running = self.running.get(str(value))
        return None if running is None else self._state(running, call.operation)

    def _state(self, running: Running, asks: Operation | None) -> Answer:
        job = running.operation.job
        assert job is not None
        base, schema = self._base(asks)
        if running.polls > 0:
            running.polls -= 1
            wanted = job.pending
            unwanted = (*job.failed, *(() if wanted else job.done))
            start = base if wanted or asks is not None else replace(base, status=202)
            return self._shaper(schema, "pending").shaped(start, wanted, unwanted)
        result = _finished(running)
        if result.failed:
            return self._failed(result, base, job, schema)
        answer = result
        if job.result:
            answer = replace(base, content=put(base.content, tokens(job.result), result.content), media_type=JSON)
        return self._shaper(schema, "done").shaped(answer, job.done, (*job.failed, *job.pending))

    def _failed(self, error: Answer, base: Answer, job: Job, schema: Schema | None) -> Answer:
        """The end of a job that failed: an error, or a state that says so."""
        if not job.failed:
            return error
        states = not any(c.statuses for c in job.failed)
        start = replace(base, status=200) if states else error
        return self._shaper(schema, "failed").shaped(start, job.failed, ())

    def _base(self, asks: Operation | None) -> tuple[Answer, Schema | None]:
        """What a state's answer is made of: that of the operation which asks, else an empty object."""
        if asks is None:
            return Answer(status=200, content={}, media_type=JSON), None
        response, status = self._answers.success(asks)
        answer = self._answers.answer(response, status, accept=JSON)
        return answer, json_schema(response)[1] if response is not None else None

    def _shaper(self, schema: Schema | None, word: str) -> Shaper:
        return Shaper(self._answers.schemas, schema, word)

    def failing(self, operation: Operation) -> Answer:
        """What a job fails with: the documented error of the status that says so."""
        job = operation.job
        statuses = [s for c in (job.failed if job else ()) for s in c.statuses]
        status = int(statuses[0].replace("XX", "00")) if statuses else 500
        if status < 400:
            return problem(500, "Internal Server Error", "the job failed, as it was asked to")
        return self._answers.error(operation, status, "the job failed, as it was asked to")


def _finished(running: Running) -> Answer:
    if running.result is None:
        running.result = running.work()
    return running.result


def _polled(api: Api) -> dict[str, str]:
    """Operations that give the state of jobs, and the argument that names the job."""
    jobs = (o.job for o in api.operations if o.job is not None)
    return {j.operation: j.parameter or "" for j in jobs if j.operation is not None}


def _above(address: str) -> str | None:
    """The path that a job's name is appended to, told by an example of such an address."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return None
    above, slash, name = path.rpartition("/")
    return quote(above, safe="/%:@!$&'()*+,;=~-._") if slash and name and above else None
