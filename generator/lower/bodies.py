"""Request bodies, media types and responses."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.diagnostics import Severity, declare
from generator.ir import Body, Encoding, Json, Link, Media, Response, Value
from generator.lower.context import Context, join
from generator.lower.errors import NAME as ERROR
from generator.lower.errors import error_body
from generator.lower.examples import examples
from generator.lower.parameters import Parameters
from generator.lower.schemas import Schemas
from generator.lower.unsupported import note, note_media
from generator.naming import pascal, words

STATUS = declare(
    "status-unknown", Severity.WARNING, "a response key that is no status code, status range or `default`; left out"
)
STATUS_SPELLING = declare(
    "status-spelling", Severity.WARNING, "a status range in another spelling than `4XX`; repaired"
)
NO_CONTENT = declare("body-without-content", Severity.WARNING, "a request body without media types; no body is sent")
LINK = declare("link-target", Severity.NOTE, "a link that leads to no operation of the document; shown as it is")
LINK_HELP = "operationId or operationRef names the operation"

ENCODING = declare(
    "encoding-ignored",
    Severity.NOTE,
    "a member of an encoding that OpenAPI gives no meaning in its media type; ignored",
)

_STYLING = ("style", "explode", "allowReserved")
_STATUS = re.compile(r"[1-5]\d\d|[1-5]XX|default", re.ASCII)


class Bodies:
    """Lowers bodies and responses; those that are referred to once."""

    def __init__(self, ctx: Context, schemas: Schemas, parameters: Parameters) -> None:
        self._ctx = ctx
        self._schemas = schemas
        self._parameters = parameters
        self.targets: Mapping[str, str] = {}
        self._bodies: dict[str, Body | None] = {}
        self._responses: dict[tuple[str, str], Response] = {}

    # ---- media types

    def _contents(self, node: dict[str, Json], at: str, is_request: bool = False) -> tuple[Media, ...]:
        content, place = self._ctx.child(node, "content", at)
        return tuple(self._media(name, raw, join(place, name), is_request) for name, raw in content.items())

    def _media(self, name: str, raw: Json, at: str, is_request: bool) -> Media:
        ctx = self._ctx
        node, at = ctx.node(raw if raw is not None else {}, at)
        note_media(ctx, name, node, at, is_request)
        lower = self._schemas.schema
        encodings, place = ctx.child(node, "encoding", at)
        return Media(
            media_type=name.strip(),
            schema=lower(node["schema"], join(at, "schema")) if "schema" in node else None,
            items=lower(node["itemSchema"], join(at, "itemSchema")) if "itemSchema" in node else None,
            examples=examples(ctx, node, at),
            encodings=tuple(self._encoding(wire, value, join(place, wire), name) for wire, value in encodings.items()),
            pointer=at,
        )

    def _encoding(self, wire: str, raw: Json, at: str, media_type: str) -> Encoding:
        ctx = self._ctx
        node = ctx.mapping(raw, at)
        note(ctx, "encoding", node, at)
        kind = media_type.partition(";")[0].strip().lower()
        meaningless = [] if kind.startswith("multipart/") else ["headers"]
        # 3.0 has styles in forms only.
        if kind != "application/x-www-form-urlencoded" and (ctx.old or kind != "multipart/form-data"):
            meaningless += _STYLING
        for key in meaningless:
            if key in node:
                ctx.say(ENCODING, f"`{key}` means nothing in an encoding of {kind}; ignored", join(at, key))
        node = {key: value for key, value in node.items() if key not in meaningless}
        return Encoding(
            wire=wire,
            content_type=ctx.text(node, "contentType", at),
            style=ctx.text(node, "style", at),
            explode=ctx.flag(node, "explode", at) if "explode" in node else None,
            allow_reserved=ctx.flag(node, "allowReserved", at) if "allowReserved" in node else None,
            headers=self._parameters.headers(node, at),
        )

    # ---- request bodies

    def body(self, raw: Json, at: str, action: str | None, label: str) -> Body | None:
        """A request body. An action's arguments are the members of the object under the action's key.

        `label` is the operation's name, for schemas that stand in the body.
        """
        if raw is None:
            return None
        node, place = self._ctx.node(raw, at)
        if not node:
            return None
        if place == at:
            self._schemas.registry.labels[at] = label + "Body"
        key = f"{action or ''} {place}"
        if key not in self._bodies:
            self._bodies[key] = self._made(node, place, action)
        return self._bodies[key]

    def _made(self, node: dict[str, Json], at: str, action: str | None) -> Body | None:
        contents = self._contents(node, at, is_request=True)
        if not contents:
            self._ctx.say(NO_CONTENT, "no media type says what the body looks like; no body is sent", at)
            return None
        unwrap = self._unwrap(node, at)
        if not unwrap and action is not None and any(self._holds(m, action) for m in contents):
            unwrap = (action,)
        return Body(
            required=self._ctx.flag(node, "required", at),
            contents=contents,
            unwrap=unwrap,
            description=self._ctx.text(node, "description", at),
            pointer=at,
        )

    def _unwrap(self, node: dict[str, Json], at: str) -> tuple[str, ...]:
        given = node.get("x-unwrap")
        return (given,) if isinstance(given, str) else self._ctx.strings(node, "x-unwrap", at)

    def _holds(self, media: Media, key: str) -> bool:
        """Whether the body is an object in which the key holds an object."""
        members = self._schemas.members(media.schema) if media.schema else None
        return any(f.wire == key and self._schemas.members(f.schema) is not None for f in members or ())

    # ---- responses

    def responses(self, data: dict[str, Json], at: str, label: str) -> tuple[Response, ...]:
        """The responses of an operation, by status."""
        named, place = self._ctx.child(data, "responses", at)
        out: dict[str, Response] = {}
        lone = sum(1 for s in named if s.startswith("2")) == 1
        for key, raw in named.items():
            status = self._status(key, join(place, key)) if not key.startswith("x-") else None
            if status is None or status in out:
                continue
            where = join(place, key)
            node, target = self._ctx.node(raw, where)
            if target == where:
                main = status.startswith("2") and (lone or status == "200")
                suffix = "" if main else pascal(words(status)) if not status[0].isdigit() else status
                self._schemas.registry.labels[where] = f"{label}Response{suffix}"
            if (target, status) not in self._responses:
                self._responses[target, status] = self._response(node, target, status)
            out[status] = self._responses[target, status]
        return tuple(out.values())

    def _status(self, key: str, at: str) -> str | None:
        if _STATUS.fullmatch(key):
            return key
        repaired = key.strip().upper() if key.strip().lower() != "default" else "default"
        if _STATUS.fullmatch(repaired):
            self._ctx.say(STATUS_SPELLING, f"status {key!r} is spelled {repaired!r}; taken so", at)
            return repaired
        self._ctx.say(STATUS, f"{key!r} is no status code, status range or `default`; left out", at)
        return None

    def _response(self, node: dict[str, Json], at: str, status: str) -> Response:
        ctx = self._ctx
        links, place = ctx.child(node, "links", at)
        if "x-job" in node or ERROR in node:
            ctx.later[at] = node
        unwrap = node.get("x-unwrap")
        if isinstance(unwrap, list) and len(unwrap) == 1:
            unwrap = unwrap[0]
        if unwrap is not None and not isinstance(unwrap, str):
            ctx.wrong(unwrap, "a property's name", join(at, "x-unwrap"))
        return Response(
            status=status,
            description=ctx.text(node, "description", at) or ctx.text(node, "summary", at) or "",
            headers=self._parameters.headers(node, at),
            contents=self._contents(node, at),
            links=tuple(self._link(name, raw, join(place, name)) for name, raw in links.items()),
            unwrap=unwrap if isinstance(unwrap, str) else None,
            error=error_body(ctx, node, at),
            pointer=at,
        )

    def _link(self, name: str, raw: Json, at: str) -> Link:
        ctx = self._ctx
        node, at = ctx.node(raw, at)
        parameters, _ = ctx.child(node, "parameters", at)
        target = ctx.text(node, "operationId", at) or ctx.text(node, "operationRef", at)
        operation = self._linked(node, target, at)
        server, _ = ctx.child(node, "server", at)
        return Link(
            name=name,
            operation=operation,
            target=target if operation is None else None,
            description=ctx.text(node, "description", at),
            parameters=parameters,
            body=Value(node["requestBody"]) if "requestBody" in node else None,
            server=ctx.text(server, "url", at),
            pointer=at,
        )

    def _linked(self, node: dict[str, Json], target: str | None, at: str) -> str | None:
        """The id of the operation that a link leads to; None if it is not one of this document."""
        if target is not None and "operationId" in node:
            known = self.targets.get(target)
        elif target is not None and self._ctx.leads(target, at):
            known = self.targets.get(self._ctx.document.resolve(target, at))
        else:
            known = None
        if known is None and (target is None or target[:1] == "#" or "operationId" in node):
            self._ctx.say(LINK, f"the link leads to no operation of this document: {target!r}", at, LINK_HELP)
        return known
