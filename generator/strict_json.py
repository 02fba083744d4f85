"""Strict JSON: as `json` reads it, but without keys that stand twice, endless numbers and half characters."""

from __future__ import annotations

import json
import re

from generator.ir import Json
from generator.reading import MAX_DEPTH, MAX_NODES, Unreadable, duplicate, line_column, too_deep, too_many


class _Twice(Exception):
    pass


def _pairs(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise _Twice
    return out


def load(text: str) -> Json:
    """The data of a JSON text. Raises Unreadable, which has the place."""
    try:
        data: Json = json.loads(text, object_pairs_hook=_pairs, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise Unreadable(f"this is not JSON: {error.msg.lower()}", error.lineno, error.colno) from error
    except _Twice as twice:
        raise Unreadable.several([duplicate(*found) for found in _twice_in(text)]) from twice
    except RecursionError as error:
        raise too_deep(1, 1) from error
    except ValueError as error:
        raise Unreadable(f"this is not JSON: {error}", *_place_of_number(text)) from error
    _check_size(data)
    _check_surrogates(text)
    return data


def _refused(constant: str) -> Json:
    raise ValueError(f"{constant} is no JSON number")


def _place_of_number(text: str) -> tuple[int, int]:
    found = re.search(r"(?<![\w\"])(-?Infinity|NaN|-?\d{4000,})", text)
    return line_column(text, found.start()) if found else (1, 1)


def _check_surrogates(text: str) -> None:
    if "\\ud" not in text and "\\uD" not in text:
        return
    half = r"(?<!\\)(?:\\\\)*(\\u[dD](?:[89aAbB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89aAbB]..\\u[dD])[c-fC-F]..))"
    found = re.search(half, text)
    if found:
        raise Unreadable(f"{found[1]} is half a character", *line_column(text, found.start(1)))


def _check_size(data: Json) -> None:
    level: list[Json] = [data]
    depth = nodes = 0
    while level:
        depth += 1
        below: list[Json] = []
        for item in level:
            if isinstance(item, (dict, list)):
                nodes += len(item)
                below += item.values() if isinstance(item, dict) else item
        if depth > MAX_DEPTH + 1:
            raise too_deep(1, 1)
        if nodes > MAX_NODES:
            raise too_many(1, 1)
        level = [item for item in below if item.__class__ is dict or item.__class__ is list]


def _twice_in(text: str) -> list[tuple[str, int, int, int]]:
    """Keys that stand twice in an object: key, line of the first, line and column of the second."""
    found: list[tuple[str, int, int, int]] = []
    # A token is a string (with the colon behind it, for keys) or a bracket.
    tokens = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?|([{\[])|([}\]])', re.S)
    open_maps: list[dict[str, int]] = []
    for token in tokens.finditer(text):
        if token[3]:
            open_maps.append({})
        elif token[4]:
            open_maps.pop()
        elif token[2] and open_maps:
            key = json.loads(token[1])
            first = open_maps[-1].setdefault(key, token.start())
            if first != token.start():
                found.append((key, line_column(text, first)[0], *line_column(text, token.start())))
    return found[:20]
