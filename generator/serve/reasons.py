"""What is wrong with a value, for the one who sent it: where, why, and what is allowed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from generator.ir import Json
from generator.json_schemas import READ_ONLY
from generator.refs import escape

MOST = 20  # errors that are told
_SHOWN = 50  # allowed values that are told
_TOLD = 10  # those that the text tells
_VALUES = ("const", "enum")
_LONGEST = 100  # characters of a name
_LIMITS = {
    "minimum": "is less than {}",
    "maximum": "is more than {}",
    "exclusiveMinimum": "is not more than {}",
    "exclusiveMaximum": "is not less than {}",
    "multipleOf": "is no multiple of {}",
    "minLength": "is shorter than {} characters",
    "maxLength": "is longer than {} characters",
    "minItems": "has fewer than {} items",
    "maxItems": "has more than {} items",
    "minProperties": "has fewer than {} properties",
    "maxProperties": "has more than {} properties",
    "pattern": "does not match the pattern {}",
    "format": "is not of the format {}",
}


def error(pointer: str, detail: str, allowed: Json = None) -> dict[str, Json]:
    """One of the `errors` of a problem. `pointer` begins with the part of the request: `/body/name`, `/query/limit`."""
    out: dict[str, Json] = {"pointer": pointer, "detail": detail}
    return out if allowed is None else {**out, "allowed": allowed}


def pointer(base: str, path: Iterable[Any]) -> str:
    return base + "".join(f"/{short(escape(str(part)))}" for part in path)


def short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def reasons(found: Any, base: str) -> Iterator[dict[str, Json]]:
    """What a `ValidationError` of jsonschema-rs says of the value at `base`."""
    name, at = found.kind.name, pointer(base, found.instance_path)
    if name in ("anyOf", "oneOf"):
        yield from _of_alternatives(found, base, at)
    elif name == "required":
        yield error(f"{at}/{short(escape(found.kind.property))}", "is required")
    elif name in ("additionalProperties", "unevaluatedProperties"):
        for unexpected in found.kind.unexpected[:MOST]:
            yield error(f"{at}/{short(escape(unexpected))}", "is not known here")
    elif name == "falseSchema":
        yield from _forbidden(found, at)
    elif name == "not" and found.kind.schema == READ_ONLY["not"]:
        yield error(at, "is read-only: leave it out")
    else:
        yield _simple(found, name, at)


def _simple(found: Any, name: str, at: str) -> dict[str, Json]:
    value = found.kind.value
    if name == "type":
        kinds = value if isinstance(value, list) else [value]
        return error(
            at, f"is {_article(_kind(found.instance))}, not {' or '.join(map(_article, kinds))}", {"type": kinds}
        )
    if name == "enum":
        shown = f"; the first {_SHOWN} of {len(value)} are told" if len(value) > _SHOWN else ""
        return error(at, f"is none of the allowed values{shown}", {"enum": value[:_SHOWN]})
    if name == "const":
        return error(at, "is not the only allowed value", {"const": value})
    if name in _LIMITS:
        return error(at, _LIMITS[name].format(short(str(value))), {name: value})
    if name == "uniqueItems":
        return error(at, "has items that are equal", {"uniqueItems": True})
    if name == "contains":
        return error(at, "has not as many items of the wanted kind as it must")
    if name == "propertyNames":
        return error(at, "has a property with a name that is not allowed")
    if name == "unevaluatedItems":
        return error(at, "has more items than are described")
    if name in ("backtrackLimitExceeded", "regexEngineFailure"):
        return error(at, "takes too long to match the pattern that is documented for it")
    return error(at, "is what its schema excludes")


def _forbidden(found: Any, at: str) -> Iterator[dict[str, Json]]:
    """Of the schema `false`: nothing may stand there. Of an object without properties it is all that it has."""
    if found.schema_path[-1:] == ["additionalProperties"] and isinstance(found.instance, dict):
        for name in list(found.instance)[:MOST]:
            yield error(f"{at}/{short(escape(name))}", "is not known here")
    else:
        yield error(at, "must not be there")


def _of_alternatives(found: Any, base: str, at: str) -> Iterator[dict[str, Json]]:
    """The errors of the one alternative that is meant, if that can be told; else that none fits."""
    context = getattr(found.kind, "context", [])
    fitting = [errors for errors in context if not errors]
    if fitting:
        yield error(at, f"fits {len(fitting)} of the {len(context)} alternatives; exactly one must fit")
        return
    meant = [errors for errors in context if not any(_excludes(e, found) for e in errors)]
    if len(meant) == 1:
        for inner in meant[0][:MOST]:
            yield from reasons(inner, base)
        return
    tag = _tag(context, found) if not meant else None
    if tag is not None:
        place, values = tag
        told = ", ".join(short(json.dumps(v, ensure_ascii=False)) for v in values[:_TOLD])
        more = ", ..." if len(values) > _TOLD else ""
        yield error(pointer(base, place), f"is none of the allowed values: {told}{more}", {"enum": values[:_SHOWN]})
        return
    kinds = [k for errors in context for e in errors[:1] for k in _types(e)]
    same = len(kinds) >= len(context) and not meant
    allowed: Json = {"type": list(dict.fromkeys(kinds))} if same else None
    why = [_first(errors, base) for errors in context[:5] if errors]
    detail = f"fits none of the {len(context)} alternatives"
    yield error(at, f"{detail}: {'; '.join(why)}" if why and not same else detail, allowed)


def _tag(context: list[list[Any]], whole: Any) -> tuple[list[Any], list[Any]] | None:
    """The place of the one property that all alternatives want another value of, and the values that they want."""
    wanted: list[dict[tuple[Any, ...], list[Any]]] = []
    for errors in context:
        tags = [e for e in errors if e.kind.name in _VALUES and len(e.instance_path) == len(whole.instance_path) + 1]
        wanted.append({tuple(e.instance_path): _values(e) for e in tags})
    shared = set(wanted[0]).intersection(*wanted[1:]) if wanted else set()
    if len(shared) != 1:
        return None
    place = shared.pop()
    unlike = {json.dumps(v, sort_keys=True): v for values in wanted for v in values[place]}
    return list(place), list(unlike.values())


def _values(found: Any) -> list[Any]:
    return list(found.kind.value) if found.kind.name == "enum" else [found.kind.value]


def _excludes(found: Any, whole: Any) -> bool:
    """Whether an error says that another alternative is meant: the value is of another kind, or a tag differs."""
    depth = len(found.instance_path) - len(whole.instance_path)
    return (found.kind.name == "type" and depth == 0) or (found.kind.name in _VALUES and depth <= 1)


def _types(found: Any) -> list[str]:
    if found.kind.name != "type":
        return []
    return list(found.kind.value) if isinstance(found.kind.value, list) else [found.kind.value]


def _first(errors: list[Any], base: str) -> str:
    first = next(reasons(errors[0], base), None)
    return f"{first['pointer']} {first['detail']}"[:200] if first is not None else "it does not fit"


def _kind(value: Any) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")


def _article(kind: str) -> str:
    return kind if kind == "null" else f"{'an' if kind[0] in 'aio' else 'a'} {kind}"
