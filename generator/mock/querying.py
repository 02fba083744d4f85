"""Which items of a list are wanted, in which order, and what of them, where the document has parameters for that.

Conditions are those of a parameter that says so (`Parameter.conditions`). A parameter that is called like a property of
the items wants items with that value. `sort` takes names, with `-` before or `:desc` after those that count down;
`fields` names the properties that are wanted; `count` (a flag) asks for the number of items in place of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cmp_to_key, partial
from typing import Any

from generator.ir import Conditions, Json, Parameter
from generator.mock.arguments import Call
from generator.mock.exchange import Refused, problem
from generator.mock.shapes import Shape
from generator.mock.writing import plain
from generator.naming import words

_SORTS = frozenset({("sort",), ("sort", "by"), ("order", "by"), ("sorting",)})
_Test = Callable[[Json], bool]


def queried(items: list[Json], call: Call, shape: Shape) -> list[Json]:
    """The items that the call asks for, in its order. Raises Refused (400) for a condition that cannot be read."""
    paging = _paging(call)
    for parameter in call.operation.parameters:
        given = call.query.get(parameter.wire)
        if given is None or parameter.location != "query" or parameter.wire in paging:
            continue
        texts = [plain(v) for v in given] if isinstance(given, list) else [plain(given)]
        if parameter.conditions is not None:
            for text in texts:
                test = _condition(text, parameter.conditions, parameter)
                items = [i for i in items if test(i)]
        elif words(parameter.wire) in _SORTS:
            items = _sorted(items, [name.strip() for text in texts for name in text.split(",")])
        elif parameter.wire in shape.fields and not isinstance(given, dict):
            items = [i for i in items if any(plain(v) in texts for v in _values(i, parameter.wire))]
    return items


def trimmed(items: list[Json], call: Call) -> list[Json]:
    """The items with the properties that the call names in `fields`; all of them if it does not."""
    given = call.query.get("fields")
    if given is None or isinstance(given, dict):
        return items
    texts = [plain(v) for v in given] if isinstance(given, list) else [plain(given)]
    wanted = {name.strip().partition(".")[0] for text in texts for name in text.split(",") if name.strip()}
    return [{k: v for k, v in i.items() if k in wanted} if isinstance(i, dict) and wanted else i for i in items]


def counted(call: Call) -> bool:
    """Whether only the number of items is asked for."""
    return call.query.get("count") is True


def _paging(call: Call) -> tuple[str | None, ...]:
    said = call.operation.pagination
    return (said.parameter, said.limit) if said is not None else ()


# ---- conditions


def _condition(text: str, said: Conditions, parameter: Parameter) -> _Test:
    """A test of items. The operator is the longest of those that begin first."""
    found = ((at, -len(s), s, n) for n, s in said.operators.items() if s and (at := text.find(s)) > 0)
    at, size, _, name = min(found, default=(0, 0, "", ""))
    if not name:
        signs = ", ".join(repr(s) for s in said.operators.values())
        detail = f"{parameter.wire}={text!r} is no condition: a field, one of {signs}, and a value"
        raise Refused(problem(400, "Bad Request", detail))
    field, value = text[:at].strip(), text[at - size :]
    compare = _TESTS.get(name)
    if compare is None:
        return lambda item: True
    negated = name in ("ne", "not_in", "not_like", "is_null")
    values = value.split(said.separator) if name in ("in", "not_in") else [value]
    return lambda item: any(compare(v, values) for v in _values(item, field)) is not negated


def _values(item: Json, field: str) -> Iterator[Json]:
    """The values of a property, named with dots; of lists, those of each member."""
    if isinstance(item, list):
        for inner in item:
            yield from _values(inner, field)
    elif not field:
        yield item
    elif isinstance(item, dict):
        if field in item:
            yield from _values(item[field], "")
        else:
            first, _, rest = field.partition(".")
            yield from _values(item.get(first), rest) if rest else ()


def _order(a: Json, text: str) -> int | None:
    """How a value compares with a text: as numbers where both are; None with nothing."""
    if a is None:
        return None
    if isinstance(a, (int, float)) and not isinstance(a, bool):
        try:
            number = float(text)
        except ValueError:
            return None
        return (a > number) - (a < number)
    own = plain(a)
    return (own > text) - (own < text)


def _like(text: str, pattern: str) -> bool:
    """Whether SQL's pattern fits the text: `%` is any text, `_` any character. Never goes back twice."""
    at = place = 0
    star, kept = -1, 0
    while at < len(text):
        if place < len(pattern) and pattern[place] == "%":
            star, kept = place, at
            place += 1
        elif place < len(pattern) and pattern[place] in ("_", text[at]):
            at, place = at + 1, place + 1
        elif star >= 0:
            kept += 1
            at, place = kept, star + 1
        else:
            return False
    return not pattern[place:].strip("%")


_TESTS: Mapping[str, Callable[[Json, list[str]], bool]] = {
    "eq": lambda v, t: _order(v, t[0]) == 0,
    "ne": lambda v, t: _order(v, t[0]) == 0,
    "gt": lambda v, t: (_order(v, t[0]) or 0) > 0,
    "ge": lambda v, t: (o := _order(v, t[0])) is not None and o >= 0,
    "lt": lambda v, t: (_order(v, t[0]) or 0) < 0,
    "le": lambda v, t: (o := _order(v, t[0])) is not None and o <= 0,
    "in": lambda v, t: any(_order(v, x) == 0 for x in t),
    "not_in": lambda v, t: any(_order(v, x) == 0 for x in t),
    "like": lambda v, t: v is not None and _like(plain(v), t[0]),
    "not_like": lambda v, t: v is not None and _like(plain(v), t[0]),
    "is_null": lambda v, _: v is not None,
    "not_null": lambda v, _: v is not None,
}


# ---- order


def _sorted(items: list[Json], names: list[str]) -> list[Json]:
    for name in reversed([n for n in names if n]):
        field, _, word = name.lstrip("+- ").partition(":")
        down = name.startswith("-") or word.strip().lower().startswith("desc")

        items = sorted(items, key=partial(_key, field), reverse=down)
    return items


def _key(field: str, item: Json) -> Any:
    return cmp_to_key(_compared)(next(_values(item, field), None))


def _compared(a: Json, b: Json) -> int:
    """Nothing before everything; numbers as numbers, all else as text."""
    if a is None or b is None:
        return (a is not None) - (b is not None)
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return (a > b) - (a < b)
    return (plain(a) > plain(b)) - (plain(a) < plain(b))
