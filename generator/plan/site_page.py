"""A page of the documentation: one operation with everything that is known about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator import prose
from generator.encode import plain_line, safe_url
from generator.ir import Api, Array, Media, Operation, Response, Schema
from generator.plan.examples import Writer, Written
from generator.plan.examples_request import json_text
from generator.plan.inbound import Receiver
from generator.plan.site_examples import Bodies, Sample, answers, bodies
from generator.plan.site_fields import Anchors, Budget, Fields, Room, Tree, name_of
from generator.plan.site_labels import Labels
from generator.plan.site_needs import Needs, Security
from generator.plan.site_related import LinkView, called_back, links, reading
from generator.plan.site_servers import ServerView, server_views
from generator.plan.site_text import Block, Code, Link, Prose, Text, Told, tell
from generator.plan.site_types import Types, value_text
from generator.plan.site_words import Note, PageOf, job, notes
from generator.plan.site_written import with_types

_METHODS = frozenset({"GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"})
_LOCATIONS = ("path", "query", "querystring", "header", "cookie")
_Shown = dict[tuple[str, str], tuple[Text, Code]]  # bodies that a page shows -> the response that has them
IN_MARKDOWN = 2  # languages of request examples of a Markdown page: its readers translate better than they scroll


@dataclass(frozen=True, slots=True)
class Group:
    """Inputs of one kind. `anchor` is the id of its heading, `prefix` begins the ids of its fields."""

    title: Text
    anchor: Text
    prefix: Text
    tree: Tree
    media_type: Code | None = None
    description: Prose | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """A media type of a response, with its fields. `prefix` begins their ids; `same` leads to where they were shown."""

    media_type: Code
    prefix: Text
    tree: Tree | None
    same: Told | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseView:
    """`good` tells a success; only those are unfolded."""

    status: Code
    anchor: Text
    description: Prose | None
    good: bool
    headers: Tree
    header_prefix: Text
    contents: tuple[Content, ...]
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackView:
    """A request that the server sends after the operation. `path` is the expression that says where to."""

    name: Code
    anchor: Text
    title: Text
    description: Prose | None
    method: Text
    method_class: Text
    path: Code
    deprecated: bool
    inputs: tuple[Group, ...]
    responses: tuple[ResponseView, ...]


@dataclass(frozen=True, slots=True)
class TryInput:
    """An input of the try-it section and the value that the example gives it."""

    name: Code
    value: Block


@dataclass(frozen=True, slots=True)
class ChangeView:
    version: Text
    text: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPage:
    """`tag` groups pages.

    `servers` are those of the operation itself.

    `lead` is the description, None if it says no more than the title.

    `job` tells how a job is followed, empty for an operation that starts none.

    `received` tells a webhook: a request that the reader's server gets. It has no path, credentials or inputs to try.
    """

    slug: Text
    id: Code
    title: Text
    lead: Prose | None
    meta: Text
    breadcrumb: tuple[Text, ...]
    method: Text
    method_class: Text
    path: Code
    servers: tuple[ServerView, ...]
    action: Code | None
    tag: Text
    since: Text | None
    sync: Text
    job: tuple[Told, ...]
    received: bool = False
    deprecated: bool
    execution: Prose | Text | None
    try_text: Text
    try_inputs: tuple[TryInput, ...]
    inputs: tuple[Group, ...]
    notes: tuple[Note, ...]
    responses: tuple[ResponseView, ...]
    callbacks: tuple[CallbackView, ...]
    security: Needs | None
    requests: tuple[Sample, ...]
    bodies: Bodies
    answers: tuple[Sample, ...]
    history: tuple[ChangeView, ...]
    see: Link | None
    source: Text | None

    @property
    def auth(self) -> Text | None:
        """Whether credentials are needed."""
        return None if self.security is None else self.security.badge

    @property
    def first_requests(self) -> tuple[Sample, ...]:
        """The request examples of the Markdown page: those of the first languages."""
        return self.requests[:IN_MARKDOWN]


def _requests(written: Written, anchors: Anchors) -> tuple[Sample, ...]:
    return tuple(
        Sample(Text(e.language.title), anchors.give("request", e.language.name), Block(e.code, e.language.syntax))
        for e in written.examples
    )


class Pages:
    """Makes the pages of one API."""

    def __init__(
        self, api: Api, writer: Writer, types: Types, fields: Fields, page_of: PageOf, schemes: Mapping[str, Text]
    ) -> None:
        self._api = api
        self._writer = writer
        self._labels: Labels = types.labels
        self._fields = fields
        self._page_of = page_of
        self.security = Security(api, schemes, types.labels)

    def webhook(self, o: Operation, receiver: Receiver, slug: str) -> OperationPage:
        """The page of a webhook: what arrives, instead of what to send."""
        anchors = Room()
        made = self._writer.samples.request(o)
        requests = [Sample(Text("Python"), anchors.give("request", "python"), Block(self._reading(receiver), "python"))]
        if made.body is not None and made.media is not None:
            code = Block(json_text(made.body.json), "json")
            requests.insert(0, Sample(Text(made.media.media_type), anchors.give("request", "body"), code))
        return replace(
            self._page(o, slug, tuple(requests), (), anchors),
            breadcrumb=(self._labels.webhooks,),
            received=True,
            sync=self._labels.webhook,
            job=(),
            security=None,
        )

    def _reading(self, receiver: Receiver) -> str:
        return reading(str(self._writer.names.package), receiver)

    def page(self, o: Operation) -> OperationPage:
        """The page of an operation."""
        anchors = Room()
        written = self._writer.write(o)
        inputs = tuple(self._try_inputs(written))
        return self._page(o, self._writer.names.slugs[o.id], _requests(written, anchors), inputs, anchors)

    def _page(
        self, o: Operation, slug: str, requests: tuple[Sample, ...], inputs: tuple[TryInput, ...], anchors: Room
    ) -> OperationPage:
        title = (o.summary or o.id).strip()
        lead = (o.description or "").strip()
        later = self._job(o)
        return OperationPage(
            slug=Text(slug),
            id=Code(o.id),
            title=Text(title),
            lead=Prose(lead) if lead and _plainly(lead) != _plainly(title) else None,
            meta=_meta(o, title, lead),
            breadcrumb=tuple(Text(c) for c in o.breadcrumb or o.tags[:1] if c),
            method=Text(o.method.upper()),
            method_class=_method_class(o),
            path=Code(o.path),
            servers=server_views(o.servers),
            action=Code(o.action) if o.action else None,
            tag=Text(o.tags[0] if o.tags else ""),
            since=Text(o.since) if o.since else None,
            sync=self._labels.asynchronous if later else self._labels.synchronous,
            job=later,
            deprecated=o.deprecated,
            execution=self._execution(o),
            try_text=self._labels.try_text if _transcribed(o) else self._labels.try_plainly,
            try_inputs=inputs,
            inputs=tuple(self._inputs(o, anchors)),
            notes=tuple(notes(o, self._labels)),
            responses=self._responses(o, anchors, ""),
            callbacks=tuple(self._callbacks(o, anchors)),
            security=self.security.needs(o),
            requests=requests,
            bodies=bodies(o, anchors),
            answers=tuple(answers(o, self._writer.samples, anchors, self._labels)),
            history=tuple(ChangeView(Text(c.version), Prose(c.text)) for c in o.history or ()),
            see=_see(o),
            source=Text(f"{o.source.page}:{o.source.line}") if o.source else None,
        )

    def _execution(self, o: Operation) -> Prose | Text | None:
        """Pages that were transcribed have such a section, whether or not it says anything."""
        if o.execution:
            return Prose(o.execution)
        return self._labels.execution_unknown if _transcribed(o) else None

    def _job(self, o: Operation) -> tuple[Told, ...]:
        if o.job:
            return tuple(job(o.job, self._labels, self._page_of))
        later = "x-job" in o.extensions or any(r.status == "202" for r in o.responses)
        return (tell(self._labels.job_text),) if later else ()

    def requests(self, o: Operation) -> tuple[Sample, ...]:
        """The request examples of an operation, for a page of their own."""
        return _requests(self._writer.write(o), Anchors())

    # inputs

    def _inputs(self, o: Operation, anchors: Room, lead: str = "") -> Iterator[Group]:
        """`lead` begins all ids: those of callbacks must not be those of their operation."""
        t = self._labels
        titles = (t.path_parameters, t.query_parameters, t.query_parameters, t.header_parameters, t.cookie_parameters)
        for location, title in zip(_LOCATIONS, titles, strict=True):
            found = [p for p in o.parameters if p.location == location]
            if found:
                tree = anchors.requests.spend(self._fields.parameters(found, anchors.requests.use))
                yield Group(title, anchors.give(lead + location, "parameters"), Text(lead + location), tree)
        for number, media in enumerate(o.body.contents if o.body else ()):
            tree = with_types(self._tree(media, anchors.requests) or Tree(fields=()), media, t)
            about = Prose(o.body.description) if o.body and o.body.description and not number else None
            prefix = Text(f"{lead}body{number + 1 if number else ''}")
            yield Group(
                t.body_fields, anchors.give(lead + "body", "fields"), prefix, tree, Code(media.media_type), about
            )

    def _try_inputs(self, written: Written) -> Iterator[TryInput]:
        for sent in written.sample.given():
            yield TryInput(Code(sent.parameter.wire), Block(value_text(sent.value)))
        body = written.sample.body
        if body is not None:
            yield TryInput(Code("body"), Block(json_text(body.json), "json"))

    # responses

    def _responses(self, o: Operation, anchors: Room, lead: str) -> tuple[ResponseView, ...]:
        shown: _Shown = {}
        return tuple(self._response(r, anchors, lead, shown) for r in o.responses)

    def _response(self, r: Response, anchors: Room, lead: str, shown: _Shown) -> ResponseView:
        anchor = anchors.give(lead + "response", r.status)
        contents = []
        for number, media in enumerate(r.contents):
            prefix = Text(f"{anchor.raw}{f'.{number + 1}' if number else ''}")
            name = name_of(schema) if (schema := _body(media)) else None
            here = (anchor, Code(r.status))
            before = shown.setdefault(name, here) if name else here
            tree = self._tree(media, anchors.responses) if before[0] == anchor else None
            same = None
            if before[0] != anchor:
                url = Link(before[1], Text(f"#{before[0].raw}"))
                same = tell(self._labels.same_body, {"status": (url, before[1])})
            contents.append(Content(Code(media.media_type), prefix, tree, same))
        return ResponseView(
            status=Code(r.status),
            anchor=anchor,
            description=Prose(r.description) if r.description else None,
            good=r.status.startswith("2"),
            headers=anchors.responses.spend(self._fields.parameters(list(r.headers), anchors.responses.use)),
            header_prefix=Text(f"{anchor.raw}.header"),
            contents=tuple(contents),
            links=links(r, self._writer.names.slugs),
        )

    def _tree(self, media: Media, room: Budget) -> Tree | None:
        return room.spend(self._fields.tree(schema, room.use)) if (schema := _body(media)) else None

    def _callbacks(self, o: Operation, anchors: Room) -> Iterator[CallbackView]:
        for name, c in called_back(o):
            anchor = anchors.give("callback", name)
            yield CallbackView(
                name=Code(name),
                anchor=anchor,
                title=Text((c.summary or c.id).strip()),
                description=Prose(c.description) if c.description else None,
                method=Text(c.method.upper()),
                method_class=_method_class(c),
                path=Code(c.path),
                deprecated=c.deprecated,
                inputs=tuple(self._inputs(c, anchors, f"{anchor.raw}.")),
                responses=self._responses(c, anchors, f"{anchor.raw}."),
            )


def _transcribed(o: Operation) -> bool:
    """Whether the operation comes from a page of documentation, whose parts and words its page here keeps."""
    return bool(o.source or o.breadcrumb)


def _body(media: Media) -> Schema | None:
    """The schema of a body; a stream is an array of its items."""
    return media.schema or (Schema(type=Array(media.items)) if media.items else None)


def _plainly(text: str) -> str:
    """What a text says, to tell whether another says more."""
    return " ".join(text.split()).rstrip(".。").casefold()


def _method_class(o: Operation) -> Text:
    return Text(f"m-{o.method.lower()}" if o.method.upper() in _METHODS else "m-other")


def _meta(o: Operation, title: str, lead: str) -> Text:
    """What search engines show. The lead stands on the page as well: it is parsed once for both."""
    told = f"{title}: {Prose(lead).plain}" if lead else f"{title}. {o.method} {o.path}"
    return Text(str(plain_line(prose.cut(told, 160))))


def _see(o: Operation) -> Link | None:
    docs = o.external_docs
    url = safe_url(docs.url) if docs else None
    return Link(Text(docs.description or url), Text(url)) if docs and url else None
