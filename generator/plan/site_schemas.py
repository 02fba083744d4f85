"""Pages of named schemas: their fields, an example, and what uses them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any

from generator.ir import Api, NamedSchema, Object, Ref, Schema
from generator.plan.examples_request import json_text
from generator.plan.site_fields import SCHEMA, Fields, Tree
from generator.plan.site_labels import Labels
from generator.plan.site_text import Block, Code, Link, Prose, Text, page_link
from generator.samples import Samples

_USES = 60  # pages that a list of uses links to
_LONGEST_EXAMPLE = 6_000


@dataclass(frozen=True, slots=True)
class UseList:
    """Pages that use a schema, and how many more there are. Each is a link for HTML and one for Markdown."""

    title: Text
    links: tuple[tuple[Link, Link], ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaPage:
    name: Code
    description: Prose | None
    deprecated: bool
    since: Text | None
    prefix: Text
    tree: Tree
    example: Block | None
    uses: tuple[UseList, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Users:
    """Who refers to a schema: pages of operations by their ids, schemas by theirs, without repetitions."""

    requests: dict[str, None]
    responses: dict[str, None]
    schemas: dict[str, None]


def users(api: Api, shown: Mapping[str, str]) -> dict[str, Users]:
    """What refers to each schema that is a key of `shown`, not through others that are."""
    schemas = api.by_id()
    out = {id: Users(requests={}, responses={}, schemas={}) for id in shown}

    def reached(value: object) -> Iterator[str]:
        ids = list(refs(value))
        seen = set(ids)
        while ids:
            id = ids.pop()
            if id in out:
                yield id
            elif id in schemas:  # one without a page: what it refers to counts as if it stood here
                more = [found for found in refs(schemas[id].schema) if found not in seen]
                seen.update(more)
                ids += more

    for o in (*api.operations, *api.webhooks):
        for id in reached((o.parameters, o.body)):
            out[id].requests[o.id] = None
        for id in reached(o.responses):
            out[id].responses[o.id] = None
    for own in shown:
        for id in reached(schemas[own].schema):
            if id != own:
                out[id].schemas[own] = None
    return out


_HOLDERS = frozenset(
    {"schema", "type", "items", "values", "fields", "extra", "variants", "prefix", "rest"} | {"contents", "headers"}
)


@cache
def _holders(kind: type[Any]) -> tuple[str, ...]:
    """The attributes of a class that lead to schemas, last first."""
    return tuple(f.name for f in fields(kind) if f.name in _HOLDERS)[::-1] if is_dataclass(kind) else ()


def refs(value: Any) -> Iterator[str]:
    """The ids of named schemas in a value of the IR, each as often as it is there."""
    stack: list[Any] = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, Ref):
            yield value.id
        elif isinstance(value, tuple):
            stack += value[::-1]
        else:
            kind: Any = type(value)
            stack += [getattr(value, name) for name in _holders(kind)]


class SchemaPages:
    """Makes the pages of one API's schemas. `titles` leads from operations to title and path of their page."""

    def __init__(
        self, api: Api, builder: Fields, labels: Labels, titles: Mapping[str, tuple[str, str]], slugs: Mapping[str, str]
    ) -> None:
        self._fields = builder
        self._labels = labels
        self._titles = titles
        self._slugs = slugs
        self._samples = Samples(api)
        self._users = users(api, slugs)
        self._names = {s.id: s.wire for s in api.schemas}

    def page(self, named: NamedSchema) -> SchemaPage:
        schema = named.schema
        return SchemaPage(
            name=Code(named.wire),
            description=Prose(schema.description) if schema.description else None,
            deprecated=schema.deprecated,
            since=Text(schema.since) if schema.since else None,
            prefix=Text("fields"),
            tree=self._fields.tree(_shown(named), SCHEMA),
            example=self._example(schema, named.wire),
            uses=tuple(self._uses(self._users[named.id])),
        )

    def _example(self, schema: Schema, name: str) -> Block | None:
        text = json_text(self._samples.value(schema, name, "response"))
        return Block(text, "json") if len(text) <= _LONGEST_EXAMPLE else None

    def _uses(self, found: Users) -> Iterator[UseList]:
        t = self._labels
        known = {id: (self._names[id], f"schemas/{self._slugs[id]}") for id in found.schemas}
        for title, ids, where in (
            (t.used_in_requests, found.requests, self._titles),
            (t.used_in_responses, found.responses, self._titles),
            (t.used_in_schemas, found.schemas, known),
        ):
            if ids:
                shown = [where[id] for id in list(ids)[:_USES]]
                links = tuple(page_link(Text(text), path, "../") for text, path in shown)
                yield UseList(title, links, len(ids) - len(shown))


def _shown(named: NamedSchema) -> Schema:
    """The schema without its description, which its page tells above; recursion is seen where it first comes back."""
    schema = named.schema
    return Schema(type=Ref(named.id)) if isinstance(schema.type, Object) else replace(schema, description=None)
