"""An API that answers, made from its IR: request -> response, with explicit state and neither clock nor chance.

A server gives requests as values and sends what it gets; a test may do without one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from generator.ir import Api, Json, Operation
from generator.mock.answer import Answers
from generator.mock.arguments import Call, PathVariables, body_of, call_of
from generator.mock.exchange import Answer, Refused, Request, Response
from generator.mock.faults import NO_WISH, Faults, Wish, wished
from generator.mock.jobs import Jobs
from generator.mock.options import Clock, Options, Tokens, seeded
from generator.mock.resources import Resources
from generator.mock.roles import Roles
from generator.mock.routes import Routes
from generator.mock.sessions import Sessions
from generator.mock.writing import written

Check = Callable[[Call], Answer | None]

__all__ = ["Check", "Mock", "Options", "Request", "Response", "Wish"]


class Mock:
    """One API with its state: `resources.items`, `sessions.open`, `jobs.running`, `faults`. Calls are made one by one.

    `clock` gives seconds since 1970, for sessions and jobs that end by time; without one no time passes. `tokens` gives
    texts of 32 hexadecimal digits; without it they are made from the seed. `check` says what is wrong with a call whose
    credentials are good; without it every call is answered as far as it is understood.
    """

    def __init__(
        self,
        api: Api,
        options: Options | None = None,
        clock: Clock = lambda: 0.0,
        tokens: Tokens | None = None,
        check: Check = lambda _: None,
    ) -> None:
        self._options = options or Options()
        new = tokens or seeded(self._options.seed)
        self._check = check
        self._answers = Answers(api)
        known = partial(PathVariables, schemas=self._answers.schemas, fits=self._answers.fits)
        self._routes = Routes(api, known)
        self.resources = Resources(self._answers, Roles(api, self._answers), self._options, new)
        self.sessions = Sessions(api, self._answers, self._options, clock, new)
        self.jobs = Jobs(api, self._answers, self._options, clock, new)
        self.faults = Faults()

    def answer(self, request: Request, also: Wish | None = None) -> Response:
        """The response to a request: one that the document describes, else a problem (RFC 9457) that says why not.

        `also` is how the answer is to be, whatever the request says.
        """
        wish = NO_WISH
        try:
            wish = wished(request).with_(also)
            answer, wish = self._answer(request, wish)
        except Refused as refused:
            answer = refused.answer
        return wish.done_to(_response(answer, request.method.upper() == "HEAD"))

    def _answer(self, request: Request, wish: Wish) -> tuple[Answer, Wish]:
        self.jobs.ended()
        if request.method.upper() == "GET" and (state := self.jobs.at_path(request.path)) is not None:
            return state, wish
        body, unread = _read(request)
        route = self._routes.find(request, body, unread)
        wish = wish.with_(self.faults.met(route.operation.id))
        call = call_of(request, route, body, self._answers.schemas)
        if wish.code is not None:
            return self._wished(call.operation, wish, wish.code, request), wish
        refused = self.sessions.refused(call)
        refused = refused or (unread.answer if unread is not None else None) or self._check(call)
        refused = refused or self._answers.unacceptable(call.operation, request.header("accept"))
        if refused is not None:
            return refused, wish
        if wish.example is not None or wish.dynamic is not None:
            return self._shown(call.operation, wish, request), wish
        return self.jobs.asked(call) or self._done(call, wish), wish

    def _done(self, call: Call, wish: Wish) -> Answer:
        missing = self.resources.missing(call)
        if missing is not None:
            return missing
        operation = call.operation
        if operation.job is not None:
            work: Callable[[], Answer] = lambda: self._work(call)  # noqa: E731
            return self.jobs.accept(call, (lambda: self.jobs.failing(operation)) if wish.job_failed else work)
        return self._work(call)

    def _work(self, call: Call) -> Answer:
        """What the call is for, now."""
        answer = self.resources.missing(call) or self.resources.answer(call)
        self.sessions.logged_out(call)
        return self.sessions.logged_in(call.operation, answer)

    def _wished(self, operation: Operation, wish: Wish, code: int, request: Request) -> Answer:
        """The documented response with a status that is asked for; a problem if there is none."""
        response = self._answers.documented(operation, code)
        if response is None:
            return self._answers.error(operation, code, f"{operation.id} documents no response {code}")
        accept, dynamic = request.header("accept"), bool(wish.dynamic)
        return self._answers.answer(response, code, accept=accept, example=wish.example, dynamic=dynamic)

    def _shown(self, operation: Operation, wish: Wish, request: Request) -> Answer:
        response, status = self._answers.success(operation)
        accept, dynamic = request.header("accept"), bool(wish.dynamic)
        return self._answers.answer(response, status, accept=accept, example=wish.example, dynamic=dynamic)


def _read(request: Request) -> tuple[Json, Refused | None]:
    """The body, and why it cannot be read: a caller without credentials is told of these first."""
    try:
        return body_of(request), None
    except Refused as refused:
        return None, refused


def _response(answer: Answer, head: bool) -> Response:
    """The answer as bytes."""
    body = b"" if answer.media_type is None else written(answer.content, answer.media_type)
    headers = answer.headers
    if answer.media_type is not None:
        headers = (("Content-Type", answer.media_type), *headers)
    return Response(status=answer.status, headers=headers, body=b"" if head else body)
