"""Sessions: log in at the first call that needs it, renew when told so, log out at the end."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from importlib import import_module
from time import time
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import UNSET

from .answers import Condition, Spot
from .calls import Operation
from .errors import AuthenticationError
from .options import CallOptions
from .tokens import TokenSource

if TYPE_CHECKING:
    from .base import ClientBase

__all__ = ["Input", "SessionPlan", "SessionSource", "operation_at"]


class Input(NamedTuple):
    """One argument of the log-in by its place: what the caller gives as ``name``, or else ``value``."""

    place: int
    name: str | None = None
    value: Any = None
    transform: str | None = None
    kind: str = "string"
    optional: bool = False


class SessionPlan(NamedTuple):
    """How a token is obtained. ``login`` and ``logout`` are operations, as ``module:constant`` of the resources."""

    login: str
    inputs: tuple[Input, ...]
    token: Spot
    seconds: float | None = None
    expires: Spot | None = None
    form: str = "seconds"
    renew: tuple[Condition, ...] = (Condition(("401",)),)
    logout: str | None = None
    logout_place: int | None = None

    def credential(
        self, name: str, given: Mapping[str, Any], prefix: str
    ) -> SessionSource | None:
        """The source of tokens; None if the caller gave nothing to log in with.

        Raises ValueError if the caller gave a part of it.
        """
        values: dict[str, Any] = {}
        missing: list[str] = []
        for one in self.inputs:
            if one.name is None:
                continue
            value = given.get(one.name)
            if value is None and prefix:
                value = _from_environment(one, prefix)
            if value is not None:
                values[one.name] = value
            elif not one.optional:
                missing.append(one.name)
        if not values and any(i.name for i in self.inputs):
            return None
        if missing:
            raise ValueError(
                f"{name}: to log in, {' and '.join(missing)} must be given, too"
            )
        return SessionSource(name, self, values)

    def hint(self, name: str, prefix: str) -> tuple[str, list[str]]:
        """What a caller gives to log in, for messages, and the variables that hold it."""
        names = [i.name for i in self.inputs if i.name and not i.optional]
        ways = f"{name}=... or {' and '.join(f'{n}=...' for n in names)}"
        variables = [f"{prefix}_{n.upper()}" for n in (name, *names)] if prefix else []
        return ways if names else f"{name}=...", variables


def _from_environment(one: Input, prefix: str) -> Any:
    variable = f"{prefix}_{(one.name or '').upper()}"
    text = os.environ.get(variable)
    if not text or one.kind == "string":
        return text or None
    if one.kind == "boolean":
        return text.lower() in ("1", "true", "yes", "on")
    try:
        return int(text) if one.kind == "integer" else float(text)
    except ValueError:
        raise ValueError(f"{variable} must be a number") from None


class SessionSource(TokenSource):
    """The token of a session."""

    def __init__(
        self, name: str, session: SessionPlan, values: Mapping[str, Any]
    ) -> None:
        super().__init__()
        self._name = name
        self._session = session
        self._values = values
        self._ended = False

    def obtain(
        self, client: ClientBase
    ) -> Generator[Any, Any, tuple[str, float | None]]:
        """Log in. Raises what the operation raises, and AuthenticationError if its response has no token."""
        session = self._session
        operation = operation_at(session.login)
        values: list[Any] = [UNSET] * len(operation.params)
        for one in session.inputs:
            value = self._values.get(one.name, UNSET) if one.name else one.value
            if value is not UNSET:
                values[one.place] = _transformed(value, one.transform)
        # A log-in that is refused is not tried again: some servers lock accounts for that.
        options: CallOptions = {"retries": 0}
        response = yield from client._flow(
            operation, options, tuple(values), credentials=False
        )
        token = session.token.read(response.headers, response.content)
        if not isinstance(token, (str, int)) or isinstance(token, bool) or token == "":
            raise AuthenticationError(
                f"{operation.id}: {response.status} without a token at {session.token}",
                status=response.status,
                headers=response.headers,
                text=response.text,
                body=response.decoded,
                operation=operation.id,
            )
        seconds = session.seconds
        if session.expires is not None:
            end = session.expires.read(response.headers, response.content)
            seconds = _lifetime(end, session.form)
            if seconds is not None and seconds <= 0:
                seconds = None  # of a clock that goes wrong: the server will say when to renew
        return str(token), seconds

    def rejected(self, status: int, content: bytes) -> bool:
        """As TokenSource."""
        if self._ended:
            return False
        return any(c.holds(status, content) for c in self._session.renew)

    def finish(self, client: ClientBase) -> Generator[Any, Any, None]:
        """Log out, if this logged in. What goes wrong is logged, not raised: the client is being closed."""
        session, token = self._session, self._good()
        if session.logout is None or token is None or self._ended:
            return
        self._ended = True
        operation = operation_at(session.logout)
        values: list[Any] = [UNSET] * len(operation.params)
        if session.logout_place is not None:
            values[session.logout_place] = token
        options: CallOptions = {"retries": 0}
        try:
            yield from client._flow(operation, options, tuple(values), hide=token)
        except Exception as error:
            client._logger.warning(
                "%s: logging out failed (%s)", operation.id, type(error).__name__
            )
        self._token = None


def operation_at(where: str) -> Operation:
    """The operation at ``module:constant`` of the package's resources."""
    module, _, constant = where.partition(":")
    package = (__package__ or "").rpartition(".")[0]
    found = getattr(import_module(f"{package}.resources.{module}"), constant)
    assert isinstance(found, Operation)
    return found


def _transformed(value: Any, transform: str | None) -> Any:
    if transform is None:
        return value
    content = str(value).encode()
    if transform == "base64":
        from base64 import b64encode

        return b64encode(content).decode("ascii")
    import hashlib

    return hashlib.new(transform.removesuffix("-hex"), content).hexdigest()


def _lifetime(end: Any, form: str) -> float | None:
    """Seconds from now on; None if it cannot be read."""
    try:
        if form == "date-time":
            from datetime import UTC, datetime

            moment = datetime.fromisoformat(str(end))
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=UTC)
            return moment.timestamp() - time()
        number = float(end)
    except (TypeError, ValueError):
        return None
    if form in ("milliseconds", "unix-ms"):
        number /= 1000
    return number - time() if form.startswith("unix") else number
