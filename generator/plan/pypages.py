"""Lists of the Python client that are read page by page: what such a method returns, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.encode import py_str, visible
from generator.ir import Json, NamedSchema, Operation, Pagination, Schema
from generator.ir_kinds import resolved
from generator.language import Symbol
from generator.passes.listing import item_of, listing, query_parameter
from generator.plan.pyfmt import Node, call, tup
from generator.plan.pyscope import FileScope
from generator.plan.pytypes import Place, Types
from generator.plan.surface import Method

_PAGES = ".._runtime.pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paged:
    """A method that returns pages: its results, the descriptor's `paging=`, a paragraph of its docstring."""

    result: str
    async_result: str
    paging: Node
    doc: str


class Pages:
    """Plans the lists of one API."""

    def __init__(self, types: Types, schemas: Mapping[str, NamedSchema], options: Mapping[str, Json]) -> None:
        self._types = types
        self._schemas = schemas
        self._options = options

    def paged(self, method: Method, scope: FileScope) -> Paged | None:
        """None for a method that returns no pages."""
        found = listed(method, self._schemas, self._options)
        if found is None:
            return None
        said, whole, item = found
        types = self._types.text(item, Place.RESULT, scope), self._whole(method.operation, whole, scope)
        for name in ("Page", "AsyncPages"):
            scope.use(Symbol(_PAGES, name))
        return Paged(
            result=f"Page[{types[0]}, {types[1]}]",
            async_result=f"AsyncPages[{types[0]}, {types[1]}]",
            paging=self._descriptor(method, said, scope),
            doc=_doc(said),
        )

    def _whole(self, operation: Operation, schema: Schema, scope: FileScope) -> str:
        """The type of the whole response; a success without content has none."""
        text = self._types.text(schema, Place.RESULT, scope)
        empty = any(r.status.startswith("2") and not r.contents for r in operation.responses)
        return f"{text} | None" if empty and text != "Any" and not text.endswith("None") else text

    def _descriptor(self, method: Method, said: Pagination, scope: FileScope) -> Node:
        places, operation = _askable(method), method.operation
        scope.use(Symbol(".._runtime.calls", "Paging"))
        items: list[Node] = [py_str(said.style)]
        limit = said.limit if said.limit in places else None
        items += [f"{name}={py_str(wire)}" for name, wire in (("parameter", said.parameter), ("limit", limit)) if wire]
        for name, path in _paths(said):
            if path:
                items.append(tup([py_str(wire) for wire in path], f"{name}="))
        if said.style in ("page", "offset"):
            items += [f"start={said.start}"] if said.start else []
            parameter = query_parameter(operation, limit)
            target = resolved(parameter.schema, self._schemas) if parameter else None
            if parameter is not None and target is not None:
                default = parameter.schema.default or target.default
                size = default.json if default else None
                most = parameter.schema.constraints.maximum or target.constraints.maximum
                items += [f"{k}={int(v)}" for k, v in (("size", size), ("most", most)) if _is_number(v)]  # type: ignore[arg-type]
        return call("paging=Paging", items)


def listed(
    method: Method, schemas: Mapping[str, NamedSchema], options: Mapping[str, Json]
) -> tuple[Pagination, Schema, Schema] | None:
    """How a method's pages are followed, its whole response and an item; None if it returns no pages.

    Option `pagination`: recognised, declared or none.
    """
    said, followed = method.operation.pagination, options.get("pagination") or "recognised"
    if said is None or method.operation.job is not None:
        return None
    if followed == "none" or (followed == "declared" and not said.declared):
        return None
    found = listing(method.operation, schemas)
    whole = found[1].schema if found is not None else None
    if whole is None or (said.parameter and said.parameter not in _askable(method)):
        return None
    item = item_of(whole, said.items or (), schemas)
    return None if item is None else (said, whole, item)


def _askable(method: Method) -> set[str]:
    """Wire names of the arguments that a page may be asked for by."""
    return {a.wire for a in method.arguments if a.place in ("query", "body")}


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 1


def _paths(said: Pagination) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("items", said.items or ()),
        ("next", said.next),
        ("last", said.last),
        ("more", said.more),
        ("total", said.total),
        ("total_pages", said.total_pages),
    )


def _doc(said: Pagination) -> str:
    how = {
        "page": f"the page number `{visible(said.parameter or '')}`",
        "offset": f"the offset `{visible(said.parameter or '')}`",
        "cursor": f"the cursor `{visible(said.parameter or '')}`",
        "next-url": f"the address in `{visible('.'.join(said.next))}`",
        "link": "the header Link",
    }[said.style]
    return (
        f"Pages: a loop over the result goes over the items of all pages, which are asked for as needed, by {how}."
        " `.items` are those of one page, and `.value` is its whole response."
    )
