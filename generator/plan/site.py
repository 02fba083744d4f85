"""The book of the documentation site: a page per operation, an overview, and what is common to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.encode import safe_url
from generator.ir import Api, Server
from generator.language import Role
from generator.naming import Want
from generator.plan.context import Context
from generator.plan.examples import Writer
from generator.plan.examples_names import slug
from generator.plan.inbound import inboxes
from generator.plan.site_fields import Anchors
from generator.plan.site_labels import EN, Labels
from generator.plan.site_page import OperationPage, Pages
from generator.plan.site_text import Code, Link, Prose, Text

_AROUND = 25  # operations of the same tag that the navigation shows before and after the page's own


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list of operations. `current` marks the page that shows the list; `folder` holds its page."""

    slug: Text
    title: Text
    method: Text
    method_class: Text
    path: Code
    action: Code | None
    deprecated: bool
    folder: Text
    current: bool = False

    @property
    def link(self) -> Link:
        """To the Markdown page, from the overview."""
        return Link(self.title, Text(f"{self.folder.raw}/{self.slug.raw}.md"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TagGroup:
    """The operations of a tag; `anchor` is its id on the overview."""

    title: Text
    anchor: Text
    description: Prose | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """An operation's page and where it stands among the others. `slug` names its files."""

    slug: str
    page: OperationPage
    tag: TagGroup
    around: tuple[Entry, ...]
    previous: Entry | None
    next: Entry | None


@dataclass(frozen=True, slots=True)
class ServerView:
    url: Code
    description: Prose | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the site's templates may print. `links` are terms, contact and licence where they can be followed."""

    labels: Labels
    title: Text
    version: Text
    description: Prose | None
    meta: Text
    servers: tuple[ServerView, ...]
    links: tuple[Link, ...]
    tags: tuple[TagGroup, ...]
    operations: tuple[Sheet, ...]
    webhooks: tuple[Sheet, ...]


def plan(api: Api, context: Context) -> Book:
    """The documentation of an API. Options: `package` and `namespaces`, as for the Python client."""
    labels = EN
    pages = Pages(api, Writer(api, context), labels)
    groups, sheets = _by_tag(api, pages, labels)
    received = _webhooks(api, context, pages)
    groups += [
        TagGroup(
            title=labels.webhooks,
            anchor=Text("webhooks-received"),
            description=Prose(labels.webhooks_text.raw),
            entries=tuple(map(_entry, received)),
        )
    ] * bool(received)
    return Book(
        labels=labels,
        title=Text(api.title),
        version=Text(api.version),
        description=Prose(api.description) if api.description else None,
        meta=Text(str(Prose(api.description or api.title).plain)),
        servers=tuple(map(_server, api.servers)),
        links=_links(api, labels),
        tags=tuple(groups),
        operations=_sheets(sheets),
        webhooks=_sheets([(page, groups[-1]) for page in received]),
    )


def _by_tag(api: Api, pages: Pages, labels: Labels) -> tuple[list[TagGroup], list[tuple[OperationPage, TagGroup]]]:
    """The groups of the overview, and all pages in their order."""
    by_tag: dict[str, list[OperationPage]] = {t.name: [] for t in api.tags}
    for operation in api.operations:
        page = pages.page(operation)
        by_tag.setdefault(page.tag.raw, []).append(page)
    described = {t.name: t.description for t in api.tags}
    anchors = Anchors()
    groups: list[TagGroup] = []
    sheets: list[tuple[OperationPage, TagGroup]] = []
    for name, found in by_tag.items():
        if found:
            text = described.get(name)
            groups.append(
                TagGroup(
                    title=Text(name) if name else labels.operations,
                    anchor=anchors.give("tag", name),
                    description=Prose(text) if text else None,
                    entries=tuple(map(_entry, found)),
                )
            )
            sheets += [(page, groups[-1]) for page in found]
    return groups, sheets


def _webhooks(api: Api, context: Context, pages: Pages) -> list[OperationPage]:
    receivers = {
        r.operation.id: r for box in inboxes(api, context.namer) if box.name == "webhooks" for r in box.receivers
    }
    wants = [Want(o.id, o.id, (slug(o.id),)) for o in api.webhooks]
    slugs = context.namer.assign("webhook pages", Role.MODULE, wants)
    return [pages.webhook(o, receivers[o.id], slugs[o.id]) for o in api.webhooks]


def _entry(page: OperationPage) -> Entry:
    return Entry(
        page.slug, page.title, page.method, page.method_class, page.path, page.action, page.deprecated, _folder(page)
    )


def _folder(page: OperationPage) -> Text:
    return Text("webhooks" if page.received else "operations")


def _sheets(pages: Sequence[tuple[OperationPage, TagGroup]]) -> tuple[Sheet, ...]:
    """Each page with its neighbours, in the order of the overview."""
    out = []
    entries = [_entry(page) for page, _ in pages]
    for place, (page, tag) in enumerate(pages):
        own = tag.entries.index(entries[place])
        near = tag.entries[max(0, own - _AROUND) : own + _AROUND + 1]
        out.append(
            Sheet(
                slug=page.slug.raw,
                page=page,
                tag=tag,
                around=tuple(replace(e, current=e.slug == page.slug) for e in near),
                previous=entries[place - 1] if place else None,
                next=entries[place + 1] if place + 1 < len(entries) else None,
            )
        )
    return tuple(out)


def _server(server: Server) -> ServerView:
    return ServerView(Code(server.url), Prose(server.description) if server.description else None)


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
