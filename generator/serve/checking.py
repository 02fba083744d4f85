"""Is a call as the document describes it? Each part that is not is told, with what is allowed.

What an operation's parameters and bodies must be like is made when it is first called.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from generator.diagnostics import Failed
from generator.document import Document
from generator.ir import Api, Json, Media, Operation, Parameter
from generator.media_types import is_form, is_json, is_multipart
from generator.mock.arguments import Call, sent, wanted_beginning
from generator.mock.exchange import PROBLEM, Answer, Pairs
from generator.refs import escape
from generator.serve.forms import fields_of
from generator.serve.reasons import MOST, error
from generator.serve.validators import Validator, Validators

Errors = Iterator[dict[str, Json]]
# Headers that OpenAPI has other places for, and those that callers' libraries send on their own.
_NOT_PARAMETERS = frozenset(
    {"accept", "content-type", "authorization"}
    | {"accept-encoding", "connection", "content-length", "host", "te", "transfer-encoding", "user-agent"}
)


class Checks:
    """The checks of one API; to be called with a call. `say` is told what cannot be checked."""

    def __init__(self, api: Api, document: Document, say: Callable[[str], None]) -> None:
        self._schemas = api.by_id()
        self._document = document
        self._validators = Validators(document, say)
        self._places: dict[int, tuple[Any, Validator | None]] = {}  # the owner is kept, so its id stays its own

    def __call__(self, call: Call) -> Answer | None:
        """A problem that says what is wrong with the call; None if nothing is."""
        operation = call.operation
        media = None
        if operation.body is not None and call.request.body:
            media = _sent_media(operation, call.request.header("content-type"))
            if media is None:
                return _unsupported(operation, call.request.header("content-type") or "")
        found: list[dict[str, Json]] = []
        for wrong in self._wrong(call, media):
            found.append(wrong)
            if len(found) == MOST:
                break
        if not found:
            return None
        documented = {r.status for r in operation.responses}
        only_422 = "422" in documented and "400" not in documented
        first = f"{found[0]['pointer']} {found[0]['detail']}"
        detail = first if len(found) == 1 else f"{first}, and {len(found) - 1} more"
        return _problem(422 if only_422 else 400, "The request is not as documented", detail, found)

    def _wrong(self, call: Call, media: Media | None) -> Errors:
        for parameter in call.operation.parameters:
            yield from self._parameter(parameter, call)
        yield from self._body(call, media)

    # ---- parameters

    def _parameter(self, parameter: Parameter, call: Call) -> Errors:
        where = parameter.location
        if where == "querystring" or (where == "header" and parameter.wire.lower() in _NOT_PARAMETERS):
            return
        base = f"/{where}/{escape(parameter.wire)}"
        values = sent(parameter, call.request, call.route, self._schemas)
        if not values:
            if parameter.required and where != "path":
                yield error(base, "is required")
            return
        begin = wanted_beginning(parameter, call.route, self._schemas)
        if begin is not None:
            yield error(base, f"does not begin with '{begin}', as its style '{parameter.style}' has it")
            return
        value = values[0]
        validator = self._of_parameter(parameter)
        if validator is None or (value == "" and parameter.allow_empty):
            return
        big = len(call.request.path) > validator.large
        found = list(validator.errors(value, base, big))
        # A number or truth value may also be meant as text.
        if found and not (isinstance(value, (bool, int, float)) and validator.fits(json.dumps(value), big)):
            yield from found

    def _of_parameter(self, parameter: Parameter) -> Validator | None:
        below = f"/content/{escape(parameter.content)}/schema" if parameter.content else "/schema"
        return self._at(parameter, parameter.pointer, below)

    def _at(self, owner: Parameter | Media, pointer: str, below: str) -> Validator | None:
        """The validator of a parameter or a media type."""
        if id(owner) not in self._places:
            try:
                location = self._document.follow(pointer) + below
                validator = self._validators.of(location)
            except (KeyError, Failed):
                validator = None
            self._places[id(owner)] = owner, validator
        return self._places[id(owner)][1]

    # ---- bodies

    def _body(self, call: Call, media: Media | None) -> Errors:
        body = call.operation.body
        if body is None:
            return
        if media is None:
            if body.required:
                yield error("/body", "is required", {"content": [m.media_type for m in body.contents]})
            return
        validator = self._at(media, media.pointer, "/schema") if media.pointer else None
        kind = call.request.header("content-type") or media.media_type
        if is_multipart(kind) and "boundary=" not in kind:
            yield error("/header/Content-Type", "names no boundary, so the body has no parts")
            return
        value, is_known = self._value(call, kind, media)
        if validator is not None and is_known:
            yield from validator.errors(value, "/body", len(call.request.body) > validator.large)

    def _value(self, call: Call, kind: str, media: Media) -> tuple[Json, bool]:
        """The body as its schema sees it, and whether there is such a thing."""
        if is_json(kind):
            return call.body, True
        if is_form(kind) or is_multipart(kind):
            return fields_of(call.request.body, kind, media, self._schemas), True
        if kind.lower().startswith("text/plain"):
            return call.request.body.decode("utf-8", "replace"), True
        return None, False


def _sent_media(operation: Operation, kind: str | None) -> Media | None:
    """What the document says of a media type; without one of JSON, or of the only one."""
    contents = operation.body.contents if operation.body is not None else ()
    if not kind:
        return next((m for m in contents if is_json(m.media_type)), contents[0] if len(contents) == 1 else None)
    name = _bare(kind)
    for wanted in (name, f"{name.partition('/')[0]}/*", "*/*"):
        for media in contents:
            if _bare(media.media_type) == wanted:
                return media
    return None


def _bare(kind: str) -> str:
    return kind.partition(";")[0].strip().lower()


def _unsupported(operation: Operation, kind: str) -> Answer:
    allowed = [m.media_type for m in operation.body.contents] if operation.body is not None else []
    found = [error("/header/Content-Type", "is no media type of the documented body", {"enum": list(allowed)})]
    headers = (("Accept", ", ".join(a for a in allowed if a.isascii() and a.isprintable())),)
    what = f"the body is documented as {', '.join(allowed)}" if allowed else "no body is documented"
    return _problem(415, "Unsupported Media Type", f"{what}, not as {kind[:100]!r}", found, headers)


def _problem(status: int, title: str, detail: str, found: list[dict[str, Json]], headers: Pairs = ()) -> Answer:
    content: Json = {"title": title, "status": status, "detail": detail, "errors": list(found)}
    return Answer(status=status, content=content, media_type=PROBLEM, headers=headers)
