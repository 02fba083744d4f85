"""Tokens that the client obtains itself: once for all calls that wait for one, again when they are no longer good."""

from __future__ import annotations

import copy
from base64 import b64encode
from collections.abc import Generator, Mapping
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urljoin

from .answers import body_of
from .calls import FormBody, Json, Operation, Whole
from .errors import AuthenticationError, explain
from .options import CallOptions
from .response import Arrived

if TYPE_CHECKING:
    from .base import ClientBase

__all__ = ["ClientCredentials", "OAuth2Source", "TokenSource"]

# A token is renewed this many seconds before it ends, or after nine tenths of its time if that is later.
MARGIN = 30.0

_guard = Lock()


class TokenSource:
    """Keeps a token, and obtains one when there is none. For threads and tasks."""

    def __init__(self) -> None:
        self._token: str | None = None
        self._until = float("inf")
        self._lock: Any = None
        self._failures = 0
        self._failure: Exception | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def token(self, client: ClientBase) -> Generator[Any, Any, str]:
        """A token that is good as far as the client knows. Raises APIError if none can be obtained."""
        token = self._good()
        if token is not None:
            return token
        failures = self._failures
        lock = self._shared_lock(client)
        yield client._io.acquire(lock)
        try:
            token = self._good()
            if token is not None:
                return token
            if self._failures > failures and self._failure is not None:
                # Whoever waited for an attempt that failed need not make one more.
                raise copy.copy(self._failure)
            try:
                token, seconds = yield from self.obtain(client)
            except Exception as error:
                self._failures += 1
                self._failure = error
                raise
            self._failure = None
            self._until = _end(seconds)
            self._token = token
            return token
        finally:
            lock.release()

    def obtain(
        self, client: ClientBase
    ) -> Generator[Any, Any, tuple[str, float | None]]:
        """A new token, and the seconds that it is good for if that is known."""
        raise NotImplementedError
        yield

    def rejected(self, status: int, content: bytes) -> bool:
        """Whether a response says that the token is no longer good."""
        return status == 401

    def forget(self, token: str) -> None:
        """Obtain a new one, unless that was done since."""
        with _guard:
            if self._token == token:
                self._token = None

    def finish(self, client: ClientBase) -> Generator[Any, Any, None]:
        """What is to be done when the client is closed."""
        return
        yield

    def _good(self) -> str | None:
        return self._token if monotonic() < self._until else None

    def _shared_lock(self, client: ClientBase) -> Any:
        if self._lock is None:
            with _guard:
                if self._lock is None:
                    self._lock = client._io.lock()
        return self._lock


def _end(seconds: float | None) -> float:
    if seconds is None:
        return float("inf")
    return monotonic() + max(seconds - MARGIN, seconds * 0.9)


class ClientCredentials:
    """OAuth 2.0 client credentials (RFC 6749, 4.4): the client obtains its tokens itself, and renews them.

    ``token_url`` replaces the one of the API's description. The id and secret are sent by HTTP Basic, or in the form if
    ``in_body``. ``extra`` are more members of the form, such as an audience.
    """

    __slots__ = (
        "client_id",
        "client_secret",
        "extra",
        "in_body",
        "scopes",
        "token_url",
    )

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: tuple[str, ...] | list[str] = (),
        token_url: str | None = None,
        in_body: bool = False,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        if isinstance(scopes, str):
            raise TypeError("scopes is a list of texts, not one text")
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = tuple(scopes)
        self.token_url = token_url
        self.in_body = in_body
        self.extra: Mapping[str, str] = dict(extra or {})

    def __repr__(self) -> str:
        return f"ClientCredentials({self.client_id!r}, '***')"


class OAuth2Source(TokenSource):
    """Tokens for client credentials. ``name`` is the client's argument, for messages."""

    def __init__(
        self, name: str, given: ClientCredentials, token_url: str | None
    ) -> None:
        super().__init__()
        self._name = name
        self._given = given
        url = given.token_url or token_url
        if not url:
            raise ValueError(
                f"{name}: the API's description says of no token endpoint: give ClientCredentials(token_url=...)"
            )
        self._url = url

    def obtain(
        self, client: ClientBase
    ) -> Generator[Any, Any, tuple[str, float | None]]:
        """Ask the token endpoint. Raises AuthenticationError with its text if it gives none."""
        given = self._given
        form = {"grant_type": "client_credentials", **given.extra}
        if given.scopes:
            form["scope"] = " ".join(given.scopes)
        options: CallOptions = {}
        if given.in_body:
            form |= {
                "client_id": given.client_id,
                "client_secret": given.client_secret,
            }
        else:
            options["headers"] = {"Authorization": f"Basic {_basic(given)}"}
        operation = Operation(
            f"token of {self._name}",
            "POST",
            "/",
            (Whole(),),
            body=FormBody(),
            responses={"200": Json(lambda: Any)},
            security=(),
        )
        arrived: Arrived = yield from client._send(
            operation,
            options,
            (form,),
            credentials=False,
            url=urljoin(f"{client.base_url}/", self._url),
        )
        data = body_of(arrived.content)
        token = data.get("access_token") if isinstance(data, dict) else None
        if arrived.status >= 300 or not isinstance(token, str) or not token:
            raise self._refusal(arrived, data)
        return token, _seconds(data.get("expires_in"))

    def _refusal(self, arrived: Any, data: Any) -> AuthenticationError:
        text = arrived.content.decode("utf-8", "replace")
        code = data.get("error") if isinstance(data, dict) else None
        told = [code] if isinstance(code, str) else []
        said = explain(data if isinstance(data, (dict, list)) else None, text)
        if arrived.status < 300:
            told, said, text = ["without a token"], "", ""
        elif said and said != code:
            told.append(said)
        message = f"{self._name}: the token endpoint answered {arrived.status}"
        message = " ".join([message, ": ".join(told)]).strip()
        return AuthenticationError(
            self._hidden(message),
            status=arrived.status,
            headers=arrived.headers,
            text=self._hidden(text),
            body=None if arrived.status < 300 else _map(data, self._hidden),
            operation=f"token of {self._name}",
            code=self._hidden(code) if code in told else None,
        )

    def _hidden(self, text: str) -> str:
        """The text without the secret: some servers repeat what they were sent."""
        given = self._given
        for secret in (given.client_secret, quote_plus(given.client_secret)):
            if secret:
                text = text.replace(secret, "***")
        return text.replace(_basic(given), "***")


def _map(data: Any, change: Any) -> Any:
    """JSON values with the texts changed; None for what is not JSON."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, dict):
        return {key: _map(value, change) for key, value in data.items()}
    if isinstance(data, list):
        return [_map(value, change) for value in data]
    return data if isinstance(data, (bool, int, float)) else None


def _basic(given: ClientCredentials) -> str:
    """RFC 6749, 2.3.1: each is form-encoded before they are joined."""
    pair = f"{quote_plus(given.client_id)}:{quote_plus(given.client_secret)}"
    return b64encode(pair.encode()).decode("ascii")


def _seconds(value: Any) -> float | None:
    """`expires_in`, which some servers send as a text."""
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return seconds if seconds > 0 else None
