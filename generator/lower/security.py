"""Security schemes, and which of them an operation needs."""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Json, SecurityScheme, SecurityUse
from generator.lower.context import Context, join, split
from generator.lower.unsupported import note

UNKNOWN_SCHEME = declare(
    "security-unknown", Severity.WARNING, "a security requirement that names no scheme; no credentials are sent for it"
)
SCHEME_KIND = declare(
    "unsupported-security",
    Severity.WARNING,
    "a security scheme of a type that OpenAPI does not have; no credentials are sent for it",
)

_KINDS = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")


class Security:
    """The document's security schemes, and its requirements read against them."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        components, at = ctx.child(ctx.document.root, "components", "#")
        named, at = ctx.child(components, "securitySchemes", at)
        schemes = [self._scheme(wire, raw, join(at, wire)) for wire, raw in named.items()]
        self.schemes = tuple(s for s in schemes if s is not None)
        self._ids = {s.id for s in self.schemes}
        # What applies to an operation that says nothing.
        self.default = self.required(ctx.document.root, "#") or ()

    def _scheme(self, id: str, raw: Json, at: str) -> SecurityScheme | None:
        ctx = self._ctx
        node, at = ctx.node(raw, at)
        kind = ctx.text(node, "type", at)
        kind = {"apikey": "apiKey", "basic": "http"}.get(kind.lower(), kind) if kind else None
        if kind not in _KINDS:
            ctx.say(
                SCHEME_KIND, f"security scheme {id!r} is of type {kind!r}; left out", at, f"one of {', '.join(_KINDS)}"
            )
            return None
        note(ctx, "scheme", _told(node, kind), at)
        if "x-session" in node or "x-signature" in node:
            ctx.later[at] = node
        scheme = ctx.text(node, "scheme", at) or ("basic" if node.get("type") == "basic" else None)
        flows, _ = ctx.child(node, "flows", at)
        return SecurityScheme(
            id=id,
            kind=kind,
            wire=ctx.text(node, "name", at) if kind == "apiKey" else None,
            location=self._location(node, at) if kind == "apiKey" else None,
            scheme=scheme if kind == "http" else None,
            bearer_format=ctx.text(node, "bearerFormat", at),
            flows=flows if kind == "oauth2" else {},
            openid_url=ctx.text(node, "openIdConnectUrl", at),
            description=ctx.text(node, "description", at),
            deprecated=ctx.flag(node, "deprecated", at),
            name=ctx.extension(node, "x-name"),
            pointer=at,
        )

    def _location(self, node: dict[str, Json], at: str) -> str:
        location = (ctx := self._ctx).text(node, "in", at)
        if location in ("header", "query", "cookie"):
            return location
        ctx.say(SCHEME_KIND, f"an API key is in header, query or cookie, not in {location!r}; taken as header", at)
        return "header"

    def required(self, data: dict[str, Json], at: str) -> tuple[tuple[SecurityUse, ...], ...] | None:
        """The alternatives of `security`; None if nothing is said, `()` within for 'no credentials'."""
        if data.get("security") is None:
            return None
        return tuple(self._alternative(raw, place) for raw, place in self._ctx.sequence(data, "security", at))

    def _alternative(self, raw: Json, at: str) -> tuple[SecurityUse, ...]:
        out = []
        named = self._ctx.mapping(raw, at)
        for wire in named:
            id = self._known(wire)
            if id is None:
                message = f"security scheme {wire!r} is declared nowhere; no credentials are sent for it"
                self._ctx.say(UNKNOWN_SCHEME, message, join(at, wire), "declare it under components/securitySchemes")
            else:
                out.append(SecurityUse(id, self._ctx.strings(named, wire, at)))
        return tuple(out)

    def _known(self, wire: str) -> str | None:
        """The scheme's id: 3.2 allows a reference to it, too."""
        if wire in self._ids:
            return wire
        file, tokens = split(wire)
        last = tokens[-1] if tokens and tokens[-2:-1] == ["securitySchemes"] and not file else None
        return last if last in self._ids else None


def _told(node: dict[str, Json], kind: str) -> dict[str, Json]:
    """What a client may not have a way to do: not of what it obtains or computes itself."""
    flows = node.get("flows")
    if kind == "oauth2" and isinstance(flows, dict) and "clientCredentials" in flows:
        return {}
    out: dict[str, Json] = {"type": kind}
    if kind == "http" and "scheme" in node and not ("x-session" in node or "x-signature" in node):
        out["scheme"] = node["scheme"]
    return out
