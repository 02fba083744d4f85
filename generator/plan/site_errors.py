"""The page about errors: what each error status means, what its body says, and what may be tried again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Response
from generator.plan.site_fields import RESPONSE, Anchors, Fields, Tree
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code, Prose, Text, Told, tell
from generator.plan.site_types import Types
from generator.plan.site_words import error, retry

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
    """A body that errors have: its media type and fields. `prefix` begins the ids of the fields."""

    media_type: Code
    prefix: Text
    tree: Tree | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """A status. `texts` are the most usual descriptions, `count` says how many operations have it."""

    status: Code
    anchor: Text
    name: Text
    texts: tuple[Prose, ...]
    count: Told
    bodies: tuple[ErrorBodyView, ...]
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsPage:
    body: tuple[Told, ...]
    retry: tuple[Told, ...]
    statuses: tuple[StatusView, ...]


def errors_page(api: Api, fields: Fields, types: Types) -> ErrorsPage:
    """All that the document says about errors."""
    t = types.labels
    found: dict[str, list[Response]] = {}
    for operation in api.operations:
        for response in operation.responses:
            if response.status[:1] not in "123":
                found.setdefault(response.status, []).append(response)
    anchors = Anchors()
    statuses = sorted(found, key=lambda s: (s == "default", s))
    return ErrorsPage(
        body=tuple(error(api.error, t)) if api.error else (),
        retry=tuple(retry(api.retry, t)) if api.retry else (),
        statuses=tuple(_status(s, found[s], anchors, fields, t, len(api.operations)) for s in statuses),
    )


def _status(
    status: str, found: list[Response], anchors: Anchors, fields: Fields, t: Labels, operations: int
) -> StatusView:
    texts: dict[str, int] = {}
    for response in found:
        if response.description.strip():
            texts[response.description] = texts.get(response.description, 0) + 1
    usual = sorted(texts, key=lambda text: -texts[text])
    anchor = anchors.give("status", status)
    contracts = dict.fromkeys(r.error for r in found if r.error)
    return StatusView(
        status=Code(status),
        anchor=anchor,
        name=Text(_NAMES.get(status, "")),
        texts=tuple(map(Prose, usual[:_TEXTS])),
        count=tell(t.operations_with, {"n": Text(str(len(found))), "m": Text(str(operations))}),
        bodies=tuple(_bodies(found, anchor, fields)),
        told=tuple(told for e in contracts for told in error(e, t)),
    )


def _bodies(found: list[Response], anchor: Text, fields: Fields) -> Iterator[ErrorBodyView]:
    """The different bodies, the most usual first: those with the same fields are one."""
    count: dict[tuple[object, ...], int] = {}
    views: dict[tuple[object, ...], tuple[Code, Tree | None]] = {}
    for response in found:
        for media in response.contents:
            tree = fields.tree(media.schema, RESPONSE) if media.schema else None
            shape = tuple((f.name.raw, f.type.raw) for f in tree.fields) if tree else ()
            key: tuple[object, ...] = (media.media_type, shape)
            views.setdefault(key, (Code(media.media_type), tree))
            count[key] = count.get(key, 0) + 1
    for number, key in enumerate(sorted(views, key=lambda k: -count[k])[:_BODIES]):
        media_type, shown = views[key]
        yield ErrorBodyView(media_type, Text(f"{anchor.raw}-{number}"), shown)
