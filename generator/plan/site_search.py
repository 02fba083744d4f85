"""What the search looks through: operations, schemas, and the fields that both have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.encode import Js, js_value
from generator.ir import Api, Json, NamedSchema, Object, Operation, Schema
from generator.ir_kinds import resolved
from generator.plan.site_auth import carried, scheme_anchors
from generator.plan.site_fields import anchor_of
from generator.plan.site_labels import Labels

_PLACES = 12  # places of a field that the search knows
_FIELDS = 300  # fields of one body or schema that it knows


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the index."""

    js: Js


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Rows: an operation is title, method, path, address, id, group; a schema name and address; a field its name and
    pairs of page and id. A page is the place of an operation's row, or -1 less that of a schema's. Rows of `pages` are
    other pages and security schemes: title, address, kind, and what more is said of it.
    """

    operations: tuple[Row, ...]
    schemas: tuple[Row, ...]
    pages: tuple[Row, ...]
    fields: tuple[Row, ...]


def index(
    api: Api, named: tuple[NamedSchema, ...], titles: dict[str, tuple[str, str]], slugs: dict[str, str], t: Labels
) -> Index:
    """The index of an API's site. `named` are the schemas that have pages, `slugs` the names of these; `titles` leads
    from operations to title and path of their pages.
    """
    schemas = api.by_id()
    operations = [*api.operations, *api.webhooks]
    found: dict[str, list[Json]] = {}
    for number, operation in enumerate(operations):
        for name, anchor in _inputs(operation, schemas):
            _note(found, name, number, anchor)
    for number, one in enumerate(named):
        for name, anchor in _own(one.schema, (), schemas):
            _note(found, name, -1 - number, f"fields.{anchor}")
    return Index(
        operations=tuple(Row(js_value(_operation(o, *titles[o.id]))) for o in operations),
        schemas=tuple(Row(js_value([s.wire, f"schemas/{slugs[s.id]}.html"])) for s in named),
        pages=tuple(map(Row, map(js_value, _pages(api, t)))),
        fields=tuple(Row(js_value([name, *places])) for name, places in found.items()),
    )


def _pages(api: Api, t: Labels) -> Iterator[list[Json]]:
    fronts = {"authentication": t.authentication, "errors": t.errors, "changelog": t.changelog, "schemas": t.schemas}
    for name, title in fronts.items():
        yield [title.raw, f"{name}.html", t.page.raw, name]
    anchors = scheme_anchors(api)
    for s in api.security_schemes:
        yield [s.id, f"authentication.html#{anchors[s.id].raw}", t.authentication.raw, carried(s)]


def _note(found: dict[str, list[Json]], name: str, page: int, anchor: str) -> None:
    places = found.setdefault(name, [])
    if len(places) < 2 * _PLACES and name:
        places += [page, anchor]


def _operation(o: Operation, title: str, path: str) -> list[Json]:
    return [title, o.method.upper(), o.path + (f" {o.action}" if o.action else ""), f"{path}.html", o.id, _tag(o)]


def _tag(o: Operation) -> str:
    return o.tags[0] if o.tags else ""


def _inputs(o: Operation, schemas: dict[str, NamedSchema]) -> Iterator[tuple[str, str]]:
    """Names and ids of an operation's parameters, and of the first two levels of its body."""
    for p in o.parameters:
        yield p.wire, f"{p.location}.{anchor_of(p.wire)}"
    if o.body and o.body.contents and (schema := o.body.contents[0].schema):
        for name, anchor in _own(schema, (), schemas):
            yield name, f"body.{anchor}"
        top = resolved(schema, schemas).type
        for field in top.fields[:20] if isinstance(top, Object) else ():
            for name, anchor in _own(field.schema, (field.wire,), schemas):
                yield name, f"body.{anchor}"


def _own(schema: Schema, path: tuple[str, ...], schemas: dict[str, NamedSchema]) -> Iterator[tuple[str, str]]:
    kind = resolved(schema, schemas).type
    if isinstance(kind, Object):
        yield from ((f.wire, anchor_of(*path, f.wire)) for f in kind.fields[:_FIELDS])
