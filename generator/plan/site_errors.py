"""The page about errors: what each error status means, what its body says, and what may be tried again."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, Operation, Response, Schema
from generator.plan.site_fields import RESPONSES, Anchors, Budget, Fields, Tree
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code, Prose, Text, Told, tell
from generator.plan.site_types import Types
from generator.plan.site_words import PageOf, error, retry

_NAMES = {
    "400": "Bad Request",
    "401": "Unauthorized",
    "402": "Payment Required",
    "403": "Forbidden",
    "404": "Not Found",
    "405": "Method Not Allowed",
    "406": "Not Acceptable",
    "408": "Request Timeout",
    "409": "Conflict",
    "410": "Gone",
    "411": "Length Required",
    "412": "Precondition Failed",
    "413": "Content Too Large",
    "414": "URI Too Long",
    "415": "Unsupported Media Type",
    "422": "Unprocessable Content",
    "423": "Locked",
    "428": "Precondition Required",
    "429": "Too Many Requests",
    "451": "Unavailable For Legal Reasons",
    "500": "Internal Server Error",
    "501": "Not Implemented",
    "502": "Bad Gateway",
    "503": "Service Unavailable",
    "504": "Gateway Timeout",
    "507": "Insufficient Storage",
}
_BODIES = 5  # different bodies of a status that the page shows
_TEXTS = 5  # descriptions of a status that the page tells


@dataclass(frozen=True, slots=True)
class ErrorBodyView:
    """A body that errors have: its media type and fields. `prefix` begins the ids of the fields.

    `of` names the schema that it has a page of, or an operation that documents it.
    """

    media_type: Code
    of: Told
    prefix: Text
    tree: Tree | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """A status. `texts` are the most usual descriptions, `count` says how many operations have it.

    `more` tells of bodies that are too many.
    """

    status: Code
    anchor: Text
    name: Text
    texts: tuple[Prose, ...]
    count: Told
    bodies: tuple[ErrorBodyView, ...]
    more: Told | None
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsPage:
    body: tuple[Told, ...]
    retry: tuple[Told, ...]
    statuses: tuple[StatusView, ...]


_Found = list[tuple[Operation, Response]]


def errors_page(api: Api, types: Types, page_of: PageOf) -> ErrorsPage:
    """All that the document says about errors."""
    t = types.labels
    found: dict[str, _Found] = {}
    for operation in api.operations:
        for response in operation.responses:
            if response.status[:1] not in "123":
                found.setdefault(response.status, []).append((operation, response))
    anchors = Anchors()
    bodies = _Bodies(Fields(types), types, page_of)
    statuses = sorted(found, key=lambda s: (s == "default", s))
    return ErrorsPage(
        body=tuple(error(api.error, t)) if api.error else (),
        retry=tuple(retry(api.retry, t)) if api.retry else (),
        statuses=tuple(_status(s, found[s], anchors, bodies, t, len(api.operations)) for s in statuses),
    )


def _status(status: str, found: _Found, anchors: Anchors, bodies: _Bodies, t: Labels, operations: int) -> StatusView:
    texts: dict[str, int] = {}
    for _, response in found:
        if response.description.strip():
            texts[response.description] = texts.get(response.description, 0) + 1
    usual = sorted(texts, key=lambda text: -texts[text])
    anchor = anchors.give("status", status)
    contracts = dict.fromkeys(r.error for _, r in found if r.error)
    shown, more = bodies.of(found, anchor)
    return StatusView(
        status=Code(status),
        anchor=anchor,
        name=Text(_NAMES.get(status, "")),
        texts=tuple(map(Prose, usual[:_TEXTS])),
        count=tell(t.operations_with, {"n": Text(str(len(found))), "m": Text(str(operations))}),
        bodies=shown,
        more=tell(t.more_bodies, {"n": Text(str(more))}) if more else None,
        told=tuple(told for e in contracts for told in error(e, t)),
    )


class _Bodies:
    """Tells the bodies of errors within the budget of a page."""

    def __init__(self, fields: Fields, types: Types, page_of: PageOf) -> None:
        self._fields = fields
        self._types = types
        self._page_of = page_of
        self._room = Budget(RESPONSES)

    def of(self, found: _Found, anchor: Text) -> tuple[tuple[ErrorBodyView, ...], int]:
        """The different bodies of a status, the most usual first, and how many more there are.

        Those with the same fields are one.
        """
        count: dict[tuple[object, ...], int] = {}
        views: dict[tuple[object, ...], tuple[Operation, Code, Schema | None]] = {}
        for operation, response in found:
            for media in response.contents:
                key: tuple[object, ...] = (media.media_type, self._shape(media.schema) if media.schema else ())
                views.setdefault(key, (operation, Code(media.media_type), media.schema))
                count[key] = count.get(key, 0) + 1
        usual = sorted(views, key=lambda k: -count[k])
        shown = usual[:_BODIES]
        bodies = tuple(self._view(*views[key], Text(f"{anchor.raw}-{n}")) for n, key in enumerate(shown))
        return bodies, len(usual) - len(shown)

    def _shape(self, schema: Schema) -> tuple[object, ...]:
        tree = self._fields.tree(schema, RESPONSES[0])
        return tuple((f.name.raw, f.type.raw) for f in tree.fields)

    def _view(self, operation: Operation, media_type: Code, schema: Schema | None, prefix: Text) -> ErrorBodyView:
        tree = self._room.spend(self._fields.tree(schema, self._room.use)) if schema else None
        name = (self._types.page(schema) if schema else None) or self._page_of(operation.id)
        return ErrorBodyView(media_type, tell(self._types.labels.body_of, {"name": name}), prefix, tree)
