"""The book of the documentation site: a page per operation, schema and tag, and those about the whole API.

Pages are planned when their files are made and not kept: only their titles and addresses are known from the start.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.diagnostics import Failed, Severity, declare, report
from generator.encode import Js, js_value, safe_url
from generator.ir import Api, Operation, Parameter, Schema
from generator.language import Role
from generator.naming import Want
from generator.plan.context import Context
from generator.plan.examples import Writer
from generator.plan.examples_names import slug
from generator.plan.inbound import inboxes
from generator.plan.site_auth import AuthPage, auth_page, scheme_anchors
from generator.plan.site_changes import ChangesPage, changes_page
from generator.plan.site_errors import ErrorsPage, errors_page
from generator.plan.site_fields import Fields
from generator.plan.site_frame import Entry, Lazy, Place, Places, TagGroup, around, operation_entry
from generator.plan.site_labels import EN, LANGUAGES, Labels
from generator.plan.site_labels_try import TRY_LABELS
from generator.plan.site_page import OperationPage, Pages
from generator.plan.site_schemas import SchemaPage, SchemaPages
from generator.plan.site_search import Index, index
from generator.plan.site_servers import ServerView, server_views
from generator.plan.site_shapes import Shapes, declared
from generator.plan.site_start import Start, start
from generator.plan.site_text import Code, Link, Prose, Text
from generator.plan.site_try import Tries, TryFile
from generator.plan.site_types import Types
from generator.plan.site_words import operation_pages
from generator.plan.site_written import goes_without_saying, written

INVALID_BASE_URL = declare("invalid-base-url", Severity.ERROR, "the address of a site is none")
_TAGS = 40  # tags that the navigation of a page shows
_LISTED = 1000  # operations that the page for searching lists when there is no script
_WHOLE = 150  # operations that the overview lists; of more it lists the groups


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """An operation's page and where it stands among the others. `slug` names its files."""

    slug: str
    here: Place
    page: OperationPage
    entry: Entry
    tag: TagGroup
    around: Sequence[Entry]
    previous: Entry | None
    next: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaSheet:
    """A schema's page and its neighbours in the list of schemas."""

    slug: str
    here: Place
    page: SchemaPage
    entry: Entry
    around: Sequence[Entry]
    previous: Entry | None
    next: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TagSheet:
    slug: str
    here: Place
    tag: TagGroup
    previous: TagGroup | None
    next: TagGroup | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fronts:
    """The places of the pages of which there is one."""

    index: Place
    authentication: Place
    errors: Place
    changelog: Place
    search: Place
    schemas: Place


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Book:
    """What the site's templates may print. `links` are terms, contact and licence where they can be followed.

    `nav` are the tags that every navigation shows; `whole` says that the overview lists all operations, `listed` that
    the page for searching does.
    """

    labels: Labels
    title: Text
    version: Text
    description: Prose | None
    meta: Text
    servers: tuple[ServerView, ...]
    start: Start | None
    links: tuple[Link, ...]
    fronts: Fronts
    tags: tuple[TagGroup, ...]
    nav: tuple[TagGroup, ...]
    whole: bool
    listed: bool
    schema_entries: tuple[Entry, ...]
    operations: Sequence[Sheet]
    webhooks: Sequence[Sheet]
    schemas: Sequence[SchemaSheet]
    tag_pages: Sequence[TagSheet]
    auth: AuthPage
    errors: ErrorsPage
    changes: ChangesPage
    search: Index
    tries: Sequence[TryFile]
    try_shared: Sequence[TryFile]
    try_labels: Js
    locations: tuple[Text, ...]


def plan(api: Api, context: Context) -> Book:
    """The documentation of an API. Options: those of the Python client, `language` and `base-url`."""
    return _Site(api, context).book()


class _Site:
    """What the pages of one API have in common."""

    def __init__(self, api: Api, context: Context) -> None:
        self.api = api
        self.context = context
        self.labels = LANGUAGES.get(str(context.options.get("language")), EN)
        self.places = Places(api.title, _base(context))
        self.writer = Writer(api, context)
        self.named = tuple(s for s in api.schemas if declared(s.id))
        self.slugs = self._schema_slugs()
        schemas = api.by_id()
        self.types = Types(schemas, Shapes(schemas), self.slugs, self.labels)
        self.fields = Fields(self.types, self._written)
        self.operations = {
            o.id: operation_entry(o, self.writer.names.slugs[o.id], "operations") for o in api.operations
        }
        self.webhooks = {o.id: operation_entry(o, name, "webhooks") for o, name in self._webhook_names()}
        known = {**self.operations, **self.webhooks}
        self.titles = {id: (e.title.raw, e.file) for id, e in known.items()}
        self.schemas = tuple(self._schema_entry(s.id, s.wire) for s in self.named)
        page_of = operation_pages(self.titles, "../")
        self.pages = Pages(api, self.writer, self.types, self.fields, page_of, scheme_anchors(api))

    def _written(self, p: Parameter, resolved: Schema) -> str:
        return "" if goes_without_saying(p, resolved) else written(p, self.writer.samples.parameter(p))

    def _schema_slugs(self) -> dict[str, str]:
        wants = [Want(s.id, s.wire, (slug(s.wire),)) for s in self.named]
        return self.context.namer.assign("schema pages", Role.MODULE, wants)

    def _webhook_names(self) -> Iterator[tuple[Operation, str]]:
        wants = [Want(o.id, o.id, (slug(o.id),)) for o in self.api.webhooks]
        slugs = self.context.namer.assign("webhook pages", Role.MODULE, wants)
        yield from ((o, slugs[o.id]) for o in self.api.webhooks)

    def _schema_entry(self, id: str, wire: str) -> Entry:
        none = Text("")
        return Entry(Text(self.slugs[id]), Text(wire), none, none, Code(""), None, False, Text("schemas"), Text(wire))

    def book(self) -> Book:
        api, t = self.api, self.labels
        groups = self._groups()
        sheets = self._sheets(groups)
        tries = Tries(api, self.context, self.writer.samples, self.writer.names.slugs)
        schemas = SchemaPages(api, self.fields, t, self.titles, self.slugs)
        meta = str(Prose(api.description or api.title).plain)
        fronts = self._fronts(meta)
        return Book(
            labels=t,
            title=Text(api.title),
            version=Text(api.version),
            description=Prose(api.description) if api.description else None,
            meta=Text(meta),
            servers=server_views(api.servers),
            start=self._start(),
            links=_links(api, t),
            fronts=fronts,
            tags=tuple(groups),
            nav=tuple(groups[:_TAGS]),
            whole=len(self.titles) <= _WHOLE,
            listed=len(self.titles) <= _LISTED,
            schema_entries=self.schemas,
            operations=sheets[0],
            webhooks=sheets[1],
            schemas=Lazy(len(self.named), lambda n: self._schema(n, schemas)),
            tag_pages=Lazy(len(groups), lambda n: self._tag(n, groups)),
            auth=auth_page(api, t, operation_pages(self.titles, "")),
            errors=self._errors(),
            changes=changes_page(api, self.titles),
            search=index(api, self.named, self.titles, self.slugs, t),
            try_shared=tries.shared(),
            tries=tries.operations(),
            try_labels=js_value(dict(TRY_LABELS[t.language.raw])),
            locations=tuple(map(self.places.located, self._paths(groups))),
        )

    def _errors(self) -> ErrorsPage:
        """It stands at the site's top, from where schemas are elsewhere."""
        types = replace(self.types, up="")
        return errors_page(self.api, types, operation_pages(self.titles, ""))

    def _start(self) -> Start | None:
        groups: dict[str, list[Operation]] = {}
        for o in self.api.operations:
            groups.setdefault(o.tags[0] if o.tags else "", []).append(o)
        return start(list(groups.values()), self.operations, self.pages)

    def _paths(self, groups: Sequence[TagGroup]) -> Iterator[str]:
        yield from ("index.html", "authentication.html", "errors.html", "changelog.html", "search.html", "schemas.html")
        yield from (g.address.raw for g in groups)
        yield from (e.address.raw for g in groups for e in g.entries)
        yield from (e.address.raw for e in self.schemas)

    def _fronts(self, meta: str) -> Fronts:
        t = self.labels

        def front(name: str, title: Text, text: Text) -> Place:
            return self.places.place(f"{name}.html", title.raw, text.raw)

        return Fronts(
            index=self.places.place("index.html", "", meta),
            authentication=front("authentication", t.authentication, t.authentication),
            errors=front("errors", t.errors, t.errors_text),
            changelog=front("changelog", t.changelog, t.changelog_text),
            search=front("search", t.search, t.search_hint),
            schemas=front("schemas", t.schemas, t.schemas_text),
        )

    def _groups(self) -> list[TagGroup]:
        """The operations by their tags, tags in the document's order; webhooks at the end."""
        others: dict[str, list[Entry]] = {}
        by_tag: dict[str, list[Entry]] = {tag.name: [] for tag in self.api.tags}
        for o in self.api.operations:
            by_tag.setdefault(o.tags[0] if o.tags else "", []).append(self.operations[o.id])
            for tag in dict.fromkeys(o.tags[1:]):
                if tag != o.tags[0]:
                    others.setdefault(tag, []).append(self.operations[o.id])
                    by_tag.setdefault(tag, [])
        described = {tag.name: tag.description for tag in self.api.tags}
        t = self.labels
        found = [(name, Text(name) if name else t.operations, described.get(name)) for name in by_tag]
        found = [group for group in found if by_tag[group[0]] or group[0] in others]
        if self.webhooks:
            title = t.webhooks if t.webhooks not in (g[1] for g in found) else t.webhooks_beside
            found.append(("\0webhooks", title, t.webhooks_text.raw))
            by_tag["\0webhooks"] = list(self.webhooks.values())
        wants = [Want(name, title.raw, (slug(title.raw),)) for name, title, _ in found]
        slugs = self.context.namer.assign("tag pages", Role.MODULE, wants)
        return [
            TagGroup(
                slug=Text(slugs[name]),
                title=title,
                description=Prose(text) if text else None,
                entries=tuple(by_tag[name]),
                others=tuple(others.get(name, ())),
            )
            for name, title, text in found
        ]

    def _sheets(self, groups: list[TagGroup]) -> tuple[Lazy[Sheet], Lazy[Sheet]]:
        """Pages of operations and of webhooks, in the order of the overview."""
        places = [(group, number) for group in groups for number in range(len(group.entries))]
        of_operations = places[: len(self.operations)]
        of_webhooks = places[len(self.operations) :]
        calls = {o.id: o for o in (*self.api.operations, *self.api.webhooks)}
        receivers = {
            r.operation.id: r
            for box in inboxes(self.api, self.context.namer)
            if box.name == "webhooks"
            for r in box.receivers
        }

        def sheet(order: Sequence[tuple[TagGroup, int]], n: int) -> Sheet:
            group, number = order[n]
            entry = group.entries[number]
            o = calls[entry.id.raw]
            received = entry.folder.raw == "webhooks"
            page = self.pages.webhook(o, receivers[o.id], entry.slug.raw) if received else self.pages.page(o)
            before, after = (order[m] if 0 <= m < len(order) else None for m in (n - 1, n + 1))
            return Sheet(
                slug=entry.slug.raw,
                here=self.places.place(entry.address.raw, page.title.raw, page.meta.raw),
                page=page,
                entry=entry,
                tag=group,
                around=around(group.entries, number),
                previous=before[0].entries[before[1]] if before else None,
                next=after[0].entries[after[1]] if after else None,
            )

        return (
            Lazy(len(of_operations), lambda n: sheet(of_operations, n)),
            Lazy(len(of_webhooks), lambda n: sheet(of_webhooks, n)),
        )

    def _schema(self, n: int, pages: SchemaPages) -> SchemaSheet:
        named, entry = self.named[n], self.schemas[n]
        about = str(Prose(named.schema.description or f"{self.labels.schema.raw} {named.wire}").plain)
        return SchemaSheet(
            slug=entry.slug.raw,
            here=self.places.place(entry.address.raw, named.wire, about),
            page=pages.page(named),
            entry=entry,
            around=around(self.schemas, n),
            previous=self.schemas[n - 1] if n else None,
            next=self.schemas[n + 1] if n + 1 < len(self.schemas) else None,
        )

    def _tag(self, n: int, groups: list[TagGroup]) -> TagSheet:
        group = groups[n]
        about = str(Prose(group.description.raw if group.description else group.title.raw).plain)
        return TagSheet(
            slug=group.slug.raw,
            here=self.places.place(group.address.raw, group.title.raw, about),
            tag=group,
            previous=groups[n - 1] if n else None,
            next=groups[n + 1] if n + 1 < len(groups) else None,
        )


def _base(context: Context) -> str | None:
    given = context.options.get("base-url")
    if given and not (isinstance(given, str) and given.startswith(("http://", "https://")) and safe_url(given)):
        raise Failed(report(INVALID_BASE_URL, f"option 'base-url' cannot be {given!r}", help="give an http(s) address"))
    return str(given) if given else None


def _links(api: Api, labels: Labels) -> tuple[Link, ...]:
    docs = api.external_docs
    mail = api.contact.get("email")
    given = (
        (labels.terms, api.terms),
        (Text(api.contact.get("name") or labels.contact.raw), api.contact.get("url")),
        (labels.contact, f"mailto:{mail}" if mail and not api.contact.get("url") else None),
        (Text(api.license.get("name") or labels.license.raw), api.license.get("url")),
        (Text((docs and docs.description) or labels.see_also.raw), docs.url if docs else None),
    )
    return tuple(Link(text, Text(url)) for text, url in given if url and safe_url(url))
