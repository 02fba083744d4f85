"""Security schemes: attached credentials, sessions (log in, use, log out) and signatures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.ir_notes import Condition, Json, Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInput:
    """An argument of the operation that logs in, by its wire name or the pointer to a member of the body.

    `name` is what the client asks the user for; without one it is always `value`. `kind` is string, integer, number or
    boolean. `transform` says what becomes of it on the way (`sha512-hex`).
    """

    argument: str
    name: str | None = None
    kind: str = "string"
    value: Json = None
    transform: str | None = None
    required: bool = True
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A token that an operation gives: `login` and `logout` are ids of operations.

    It is good for `seconds`, or until the time at `expires`, which has the form `expires_form` (seconds, milliseconds,
    unix, unix-ms, date-time). A response like one of `renew` says that it no longer is. `logout_argument` is where the
    token goes in the log-out, if not only where all calls have it.
    """

    login: str
    inputs: tuple[SessionInput, ...]
    token: Spot
    seconds: float | None = None
    expires: Spot | None = None
    expires_form: str = "seconds"
    renew: tuple[Condition, ...] = ()
    logout: str | None = None
    logout_argument: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A keyed hash over `parts` of a request, joined by `separator`; `headers` have the form of each header it sets."""

    algorithm: str
    parts: tuple[str, ...]
    separator: str
    encoding: str
    headers: Mapping[str, str]
    timestamp_form: str = "http-date"
    timestamp_header: str | None = None
    key_form: str = "text"


@dataclass(frozen=True, slots=True)
class SecurityUse:
    """One scheme of a security alternative, with the scopes it must have."""

    scheme: str
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """`kind` is apiKey, http, mutualTLS, oauth2 or openIdConnect.

    `wire` and `location` belong to apiKey, `scheme` to http; `flows` maps an OAuth2 flow to its URLs and scopes.
    """

    id: str
    kind: str
    wire: str | None = None
    location: str | None = None
    scheme: str | None = None
    bearer_format: str | None = None
    flows: Mapping[str, Json] = field(default_factory=dict)
    openid_url: str | None = None
    description: str | None = None
    deprecated: bool = False
    session: Session | None = None
    signature: Signature | None = None
    name: str | None = None
    pointer: str = ""
