"""Credentials: which a call has, sessions that are given, end and are given back, and what is said without any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.ir import Api, Json, Operation, SecurityScheme, SecurityUse
from generator.ir_security import Session
from generator.mock.answer import Answers
from generator.mock.arguments import Call
from generator.mock.bounds import Room
from generator.mock.conditions import Shaper
from generator.mock.credentials import challenge, given
from generator.mock.exchange import Answer, Request
from generator.mock.options import Clock, Options, Tokens
from generator.mock.places import put, tokens
from generator.mock.times import date_time

_LIFE = 7200.0  # seconds that a session lives, where the document only says where its end stands


@dataclass(slots=True)
class Open:
    """A session that was given. `until` is in seconds since 1970; `calls` are those that are left."""

    until: float | None
    calls: int | None


class Sessions:
    """The credentials of one API: `open` are its sessions, by scheme and token."""

    def __init__(self, api: Api, answers: Answers, options: Options, clock: Clock, new: Tokens) -> None:
        self._api = api
        self._answers = answers
        self._options = options
        self._clock = clock
        self._new = new
        self._room: Room[tuple[str, str]] = Room(options.most, options.most_bytes)
        self._schemes = {s.id: s for s in api.security_schemes}
        with_session = [s for s in api.security_schemes if s.session is not None]
        self._logins = {s.session.login: s for s in with_session if s.session}
        self._logouts = {s.session.logout: s for s in with_session if s.session and s.session.logout}
        self.open: dict[tuple[str, str], Open] = {
            (s.id, t): Open(None, None) for s in with_session for t in options.tokens
        }

    # ---- is a call allowed?

    def refused(self, call: Call) -> Answer | None:
        """What a call is told that lacks credentials, or has a session that is none; None for one that is allowed."""
        operation = call.operation
        alternatives = self._api.security if operation.security is None else operation.security
        if not self._options.check_security or operation.id in self._logins or not alternatives:
            return None
        for uses in alternatives:
            if self._are_held(uses, call.request):
                self._count(uses, call.request)
                return None
        # The alternative that was tried is told about.
        tried = [uses for uses in alternatives if any(self._credential(u.scheme, call.request) for u in uses)]
        lacking = next(u for u in (tried or alternatives)[0] if not self._is_held(u, call.request))
        return self._unknown(operation, self._schemes[lacking.scheme])

    def _are_held(self, uses: tuple[SecurityUse, ...], request: Request) -> bool:
        """Whether a request has all of an alternative. Of schemes that want the same header it can have only one."""
        held = {_header(self._schemes.get(u.scheme)) for u in uses if self._is_held(u, request)}
        return all(self._is_held(u, request) or _header(self._schemes.get(u.scheme)) in held - {None} for u in uses)

    def _is_held(self, use: SecurityUse, request: Request) -> bool:
        scheme, held = self._schemes.get(use.scheme), self._credential(use.scheme, request)
        if scheme is None or held is None or scheme.session is None:
            return scheme is None or held is not None
        known = self.open.get((scheme.id, held))
        if known is None:
            return False
        return (known.until is None or self._clock() < known.until) and (known.calls is None or known.calls > 0)

    def _count(self, uses: tuple[SecurityUse, ...], request: Request) -> None:
        for use in uses:
            known = self.open.get((use.scheme, self._credential(use.scheme, request) or ""))
            if known is not None and known.calls is not None:
                known.calls -= 1

    def _credential(self, id: str, request: Request) -> str | None:
        """What the request has for a scheme."""
        scheme = self._schemes.get(id)
        return None if scheme is None else next(iter(given(scheme, request)), None)

    def _unknown(self, operation: Operation, scheme: SecurityScheme) -> Answer:
        if scheme.session is None:
            said = challenge(scheme, self._new)
            headers = () if said is None else (("WWW-Authenticate", said),)
            detail = f"the call lacks credentials of the scheme {scheme.id!r}"
            return self._answers.error(operation, 401, detail, headers)
        condition = scheme.session.renew[0]
        status = next((int(s.replace("XX", "00")) for s in condition.statuses), 401)
        answer = self._answers.error(operation, status, "there is no such session, or it has ended")
        return Shaper(self._answers.schemas, None, "unknown").shaped(answer, [condition], [])

    # ---- log in, log out

    def logged_in(self, operation: Operation, answer: Answer) -> Answer:
        """The answer to a log-in, with a new token; any other answer as it is."""
        scheme = self._logins.get(operation.id)
        if scheme is None or scheme.session is None or answer.failed:
            return answer
        token, session = self._new(), scheme.session
        seconds = self._options.session_seconds or session.seconds or (_LIFE if session.expires else None)
        until = None if seconds is None else self._clock() + seconds
        self.open[scheme.id, token] = Open(until, self._options.session_calls)
        for gone in self._room.add((scheme.id, token)):
            self.open.pop(gone, None)
        answer = placed(answer, session.token.pointer, session.token.headers, token)
        if session.expires is not None and seconds is not None:
            value = _expiry(session, seconds, self._clock())
            answer = placed(answer, session.expires.pointer, session.expires.headers, value)
        return answer

    def logged_out(self, call: Call) -> None:
        """Ends the session that a log-out names, or else is made with."""
        scheme = self._logouts.get(call.operation.id)
        if scheme is None or scheme.session is None:
            return
        argument = scheme.session.logout_argument
        named = call.arguments.get((argument or "").rpartition("/")[2]) if argument else None
        token = named if isinstance(named, str) else self._credential(scheme.id, call.request)
        self.open.pop((scheme.id, token or ""), None)


def placed(answer: Answer, pointer: str | None, headers: tuple[str, ...], value: Json) -> Answer:
    """The answer with a value at a pointer of its content, or in the first of some headers."""
    if pointer is not None:
        content = put(answer.content, tokens(pointer), value)
        return replace(answer, content=content, media_type=answer.media_type or "application/json")
    name = headers[0]
    kept = tuple((k, v) for k, v in answer.headers if k.lower() != name.lower())
    return replace(answer, headers=(*kept, (name, str(value))))


def _expiry(session: Session, seconds: float, now: float) -> Json:
    forms: Mapping[str, Json] = {
        "seconds": int(seconds) if seconds == int(seconds) else seconds,
        "milliseconds": int(seconds * 1000),
        "unix": int(now + seconds),
        "unix-ms": int((now + seconds) * 1000),
        "date-time": date_time(now + seconds),
    }
    return forms[session.expires_form]


def _header(scheme: SecurityScheme | None) -> str | None:
    """The header that a scheme's credentials stand in, in lower case; None for other places, and for signatures."""
    if scheme is None or scheme.signature is not None or scheme.kind == "mutualTLS":
        return None
    if scheme.kind == "apiKey":
        return (scheme.wire or "").lower() if scheme.location == "header" else None
    return "authorization"
