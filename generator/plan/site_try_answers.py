"""What the form of an operation is answered in the page: what the mock server would say, from the document alone."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.ir import Api, Json, Operation, Response
from generator.media_types import is_json
from generator.mock.answer import Answers
from generator.mock.arguments import Call
from generator.mock.exchange import Answer, Request
from generator.mock.jobs import Jobs
from generator.mock.options import Options
from generator.mock.places import at, tokens
from generator.mock.routes import Route
from generator.mock.sessions import Sessions
from generator.mock.writing import written

BASE = "http://127.0.0.1:4010"  # where `specpress mock` listens
_TOKEN = "0123456789abcdef0123456789abcdef"  # noqa: S105  names a job
_ERROR = 500


class TryAnswers:
    """Makes the answers of one API."""

    def __init__(self, api: Api) -> None:
        self._answers = Answers(api)
        self._jobs = Jobs(api, self._answers, Options(polls=1), lambda: 0.0, lambda: _TOKEN)
        self._sessions = Sessions(api, self._answers, Options(), lambda: 0.0, lambda: _TOKEN)
        self._by_id = {o.id: o for o in api.operations}

    def all(self, o: Operation) -> list[Json]:
        """All documented answers, the one that is given unless another is asked for first.

        `example` marks further examples of the first one's response: they are given to requests that are checked.
        """
        first, status = self._answers.success(o)
        if o.job is not None:
            given = list(self._job(o))
            # A job's answer is the one that says that it was accepted.
            rest = [r for r in o.responses if r.status != o.job.accepted]
            return [*given, *(self._view(r, _number(r, o), None) for r in rest)]
        out: list[Json] = [] if first is not None else [self._said(Answer(status=status))]
        if first is not None:
            out += self._examples(first, status, True)
        for response in o.responses:
            if response is not first:
                out += self._examples(response, _number(response, o), False)
        return out

    def refused(self, o: Operation) -> Json:
        """What a call without credentials is answered; null if it needs none."""
        answer = self._sessions.refused(_call(o))
        return None if answer is None else self._said(answer)

    def _examples(self, response: Response, status: int, good: bool) -> Iterator[Json]:
        """An answer as the mock gives it, then one for each other named example."""
        names = list(dict.fromkeys(e.name for m in response.contents for e in m.examples if e.name))
        plain = self._view(response, status, None)
        if len(names) < 2:
            yield plain
            return
        for name in names:
            yield {**self._view(response, status, name), "name": name, **({"example": True} if good else {})}

    def _view(self, response: Response, status: int, name: str | None) -> dict[str, Json]:
        return self._said(self._answers.answer(response, status, example=name), response)

    def _said(self, answer: Answer, response: Response | None = None) -> dict[str, Json]:
        out: dict[str, Json] = {"status": answer.status, "headers": [list(pair) for pair in answer.headers]}
        if response is not None and response.status != str(answer.status):
            out["range"] = response.status
        if answer.media_type is not None:
            out["type"] = answer.media_type
            if is_json(answer.media_type):
                out["value"] = answer.content
            else:
                out["body"] = written(answer.content, answer.media_type).decode("utf-8", "replace")
        return out

    def _job(self, o: Operation) -> Iterator[Json]:
        """What a job's call is answered, with what those who ask for its state are told, up to its end."""
        job = o.job
        assert job is not None
        call = _call(o)
        first, status = self._answers.success(o, job.accepted)
        if o.job_result is not None:
            first, status = o.job_result, _number(o.job_result, o)
        accepted = self._jobs.accept(call, lambda: self._answers.answer(first, status))
        asks = self._by_id.get(job.operation or "")
        id = next(reversed(self._jobs.running))
        states: list[Json] = []
        for _ in range(2):
            if asks is not None:
                named = {(job.parameter or "").rpartition("/")[2]: id}
                state = self._jobs.asked(Call(call.request, Route(asks), arguments=named))
            else:
                state = self._jobs.at_path(_path(accepted, job.location.headers, job.location.pointer))
            if state is not None:
                states.append(self._said(state))
        self._jobs.running.pop(id, None)
        yield {**self._said(accepted), "polls": states, "interval": job.interval}


def _call(o: Operation) -> Call:
    return Call(Request(method=o.method.upper(), path=o.path, origin=BASE), Route(o))


def _path(accepted: Answer, headers: tuple[str, ...], pointer: str | None) -> str:
    found = at(accepted.content, tokens(pointer)) if pointer is not None else None
    if pointer is None:
        found = next((v for k, v in accepted.headers if k.lower() == headers[0].lower()), None)
    return urlsplit(str(found)).path


def _number(response: Response, o: Operation) -> int:
    """The status of a documented response; of `default`, beside a success, that of an error."""
    status = response.status.upper().replace("XX", "00")
    if status.isascii() and status.isdigit() and 200 <= int(status) <= 599:
        return int(status)
    return _ERROR if len(o.responses) > 1 else 200
