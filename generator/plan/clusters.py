"""Which named schemas refer to each other in a circle: those live in one module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.ir import Array, Map, Object, Ref, Schema, Tuple, Union


def references(schema: Schema) -> Iterator[str]:
    """Ids of the named schemas that a schema mentions, in order, with repeats."""
    match schema.type:
        case Ref(id=id):
            yield id
        case Array(items=inner) | Map(values=inner):
            yield from references(inner)
        case Tuple(prefix=prefix, rest=rest):
            for place in (*prefix, *([rest] if rest else [])):
                yield from references(place)
        case Object(fields=fields, extra=extra):
            for field in fields:
                yield from references(field.schema)
            if extra:
                yield from references(extra)
        case Union(variants=variants):
            for variant in variants:
                yield from references(variant.schema)


def clusters(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Strongly connected components, each sorted (Tarjan's algorithm with its own stack, linear)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    out: list[list[str]] = []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(graph[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, rest = work[-1]
            following = next((n for n in rest if n in graph), None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    out.append(_component(node, stack, on_stack))
            elif following not in index:
                index[following] = low[following] = len(index)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(graph[following])))
            elif following in on_stack:
                low[node] = min(low[node], index[following])
    return out


def _component(node: str, stack: list[str], on_stack: set[str]) -> list[str]:
    members = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        members.append(member)
        if member == node:
            return sorted(members)
