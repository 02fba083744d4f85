"""YAML 1.2 (core schema) from libyaml's events: no nodes, no 1.1 surprises such as `no` being false.

Keys are strings, spelled as in the text. Allowed beyond scalars, maps and sequences: anchors and aliases, `<<` merges
and the core tags.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from generator.ir import Json
from generator.reading import MAX_DEPTH, MAX_NODES, Unreadable, duplicate, too_deep, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_MAYBE = frozenset("0123456789+-.")
_CORE = "tag:yaml.org,2002:"
_MERGE = object()
_NONE = object()
_END = object()


def _integer(text: str) -> int:
    if text.startswith("0o"):
        return int(text[2:], 8)
    return int(text[2:], 16) if text.startswith("0x") else int(text)


def plain(text: str) -> Json:
    """The value of a plain scalar by the core schema. Raises ValueError for what JSON has no value for."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAYBE:
        return text
    if _INT.fullmatch(text):
        if len(text) > 4000:
            raise ValueError(f"a number of {len(text)} digits")
        return _integer(text)
    if _FLOAT.fullmatch(text):
        number = float(text)
        if math.isinf(number):
            raise ValueError(f"{text} is too large a number")
        return number
    if _ENDLESS.fullmatch(text):
        raise ValueError(f"{text} is no number of JSON; put it in quotes if it is text")
    return text


def events(text: str) -> Callable[[], Any]:
    """A function that gives the next event: libyaml's, or those of PyYAML where it was built without."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    following: Callable[[], Any] = loader(text).get_event
    return following


def load(text: str) -> Json:
    """The data of a YAML text. Raises Unreadable, which has the place; keys that stand twice are all reported."""
    import yaml

    reader = _Reader()
    try:
        reader.run(events(text))
    except yaml.MarkedYAMLError as error:
        raise _syntax(error, text) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise Unreadable(f"this is not YAML: {error.reason}", line, 1) from error
    if reader.anchors:
        _check_depth(reader.root)
    if reader.twice:
        found = [duplicate(key, first, line, column) for key, first, line, column in _twice_in(text)]
        raise Unreadable.several(found)
    return reader.root


def _syntax(error: Any, text: str) -> Unreadable:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    said = [s for s in (error.context, error.problem) if s]
    help = None
    if "\t" in shown[: column + 1]:
        help = "indent with spaces: YAML allows no tabs there"
    elif ": " in shown[column:] or "mapping values" in (error.problem or ""):
        help = "put text that holds ': ' in quotes"
    return Unreadable(f"this is not YAML: {', '.join(said)}", line, column, help)


class _Reader:
    """Builds data from events."""

    def __init__(self) -> None:
        self.root: Json = None
        self.twice = False  # whether a key stands twice somewhere
        self.documents = 0
        self.anchors: dict[str, tuple[Json, int]] = {}  # value and how many values it holds
        self.open: set[int] = set()  # ids of anchored containers that are not finished
        self.merges: dict[int, list[tuple[Json, Any]]] = {}  # by id of the map that has a '<<'
        self.nodes = 0
        self.cache: dict[str, Json] = {}

    def run(self, next_event: Callable[[], Any]) -> None:
        """Read all events. `stack` holds the containers around the current one, with the keys that wait there."""
        from yaml import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

        stack: list[tuple[Any, Any, str | None, int]] = []
        current: Any = None
        key: Any = _NONE
        anchor: str | None = None
        start = 0
        value: Any
        while True:
            event = next_event()
            kind = event.__class__
            is_key = key is _NONE and current.__class__ is dict
            if kind is ScalarEvent:
                self.nodes += 1
                value = _key(event) if is_key else self._value(event)
                if event.anchor is not None:
                    self.anchors[event.anchor] = value, 1
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if len(stack) >= MAX_DEPTH:
                    raise too_deep(*_at(event))
                stack.append((current, key, anchor, start))
                current = self._opened(event, kind is MappingStartEvent, is_key)
                key, anchor, start = _NONE, event.anchor, self.nodes
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value = self._closed(current, anchor, start)
                current, key, anchor, start = stack.pop()
                is_key = False
            else:
                value = self._other(event, is_key)
                if value is _NONE:
                    continue
                if value is _END:
                    return
            key = self._put(current, value if is_key else key, value, is_key, event)

    def _put(self, current: Any, key: Any, value: Any, is_key: bool, event: Any) -> Any:
        """Store a value where it belongs. Gives the key that now waits for its value."""
        if self.nodes > MAX_NODES:
            raise too_many(*_at(event))
        if is_key:
            self.twice = self.twice or value in current
            return value
        if current is None:
            self.root = value
        elif current.__class__ is list:
            current.append(value)
        elif key is _MERGE:
            self.merges.setdefault(id(current), []).append((value, event))
        else:
            current[key] = value
        return _NONE

    def _value(self, event: Any) -> Json:
        text: str = event.value
        if event.tag is not None and event.tag != "!":
            return _tagged(event)
        if not event.implicit[0]:
            return text
        try:
            return self.cache[text]
        except KeyError:
            pass
        try:
            value = plain(text)
        except ValueError as error:
            raise Unreadable(str(error), *_at(event)) from error
        if len(text) < 40:
            self.cache[text] = value
        return value

    def _opened(self, event: Any, is_map: bool, is_key: bool) -> Any:
        if is_key:
            raise Unreadable("a key must be text, not a map or a list", *_at(event), "put the key in quotes")
        if event.tag is not None and event.tag != _CORE + ("map" if is_map else "seq"):
            raise _unknown_tag(event)
        self.nodes += 1
        value: Any = {} if is_map else []
        if event.anchor is not None:
            self.anchors[event.anchor] = value, 0
            self.open.add(id(value))
        return value

    def _closed(self, value: Any, anchor: str | None, start: int) -> Any:
        for part, event in self.merges.pop(id(value), ()):
            _merge(value, part, event)
        if anchor is not None:
            self.open.discard(id(value))
            self.anchors[anchor] = value, self.nodes - start + 1
        return value

    def _other(self, event: Any, is_key: bool) -> Any:
        """The value of an alias; `_END` after the last event, `_NONE` for others around documents."""
        import yaml

        if isinstance(event, yaml.AliasEvent):
            return self._alias(event, is_key)
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                help = "give each document a file of its own"
                raise Unreadable("a second document starts here ('---')", *_at(event), help)
        return _END if isinstance(event, yaml.StreamEndEvent) else _NONE

    def _alias(self, event: Any, is_key: bool) -> Any:
        if event.anchor not in self.anchors:
            raise Unreadable(f"there is no anchor '{event.anchor}' above", *_at(event))
        value, weight = self.anchors[event.anchor]
        if id(value) in self.open:
            raise Unreadable(f"the alias '{event.anchor}' contains itself", *_at(event), "write a $ref instead")
        if is_key and not isinstance(value, str):
            raise Unreadable("a key must be text", *_at(event))
        self.nodes += weight
        return value

    def _outside(self, event: Any) -> bool:
        """Events around documents. Whether this was the last one."""
        import yaml

        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                help = "give each document a file of its own"
                raise Unreadable("a second document starts here ('---')", *_at(event), help)
        return isinstance(event, yaml.StreamEndEvent)


def _key(event: Any) -> Any:
    """A key as it is written; an empty one is the empty text."""
    if event.value == "<<" and event.implicit[0]:
        return _MERGE
    if event.tag == _CORE + "merge":
        return _MERGE
    if event.tag not in (None, "!", _CORE + "str"):
        raise _unknown_tag(event)
    return event.value


def _at(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _merge(current: dict[str, Json], value: Json, event: Any) -> None:
    """`<<`: what the map has itself wins, then earlier maps over later ones."""
    for part in value if isinstance(value, list) else [value]:
        if not isinstance(part, dict):
            raise Unreadable("only maps can be merged by '<<'", *_at(event))
        for key, item in part.items():
            current.setdefault(key, item)


def _tagged(event: Any) -> Json:
    text: str = event.value
    readers: dict[str, Callable[[str], Json]] = {"str": str, "int": _integer, "float": float}
    name = event.tag.removeprefix(_CORE)
    try:
        if name in readers:
            return readers[name](text)
        if name in ("null", "bool") and text in _WORDS:
            return _WORDS[text]
    except ValueError as error:
        raise Unreadable(f"'{text[:40]}' is no {name}", *_at(event)) from error
    raise _unknown_tag(event)


def _unknown_tag(event: Any) -> Unreadable:
    shown = event.tag.replace(_CORE, "!!")
    return Unreadable(f"the tag '{shown}' is not allowed", *_at(event), "remove the tag: plain YAML values only")


def _check_depth(root: Json) -> None:
    """The depth with aliases expanded; each shared part is measured once."""
    height: dict[int, int] = {}
    pending: list[tuple[Any, bool]] = [(root, False)]
    while pending:
        item, done = pending.pop()
        if item.__class__ not in (dict, list) or id(item) in height:
            continue
        below = item.values() if isinstance(item, dict) else item
        if done:
            height[id(item)] = 1 + max((height.get(id(c), 0) for c in below), default=0)
            if height[id(item)] > MAX_DEPTH:
                raise too_deep(1, 1)
        else:
            pending.append((item, True))
            pending += [(c, False) for c in below]


def _twice_in(text: str, most: int = 20) -> list[tuple[str, int, int, int]]:
    """Keys that stand twice in a map: key, line of the first, line and column of the second."""
    import yaml

    found: list[tuple[str, int, int, int]] = []
    following = events(text)
    stack: list[tuple[dict[str, int] | None, bool]] = []
    keys: dict[str, int] | None = None
    is_key = False
    while len(found) < most and not isinstance(event := following(), yaml.StreamEndEvent):
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            stack.append((keys, is_key))
            keys = {} if isinstance(event, yaml.MappingStartEvent) else None
            is_key = keys is not None
            continue
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            keys, is_key = stack.pop()
        elif not isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
            continue
        if keys is not None and is_key:
            key = getattr(event, "value", "")
            mark = event.start_mark
            if key in keys and key != "<<":
                found.append((key, keys[key], mark.line + 1, mark.column + 1))
            keys.setdefault(key, mark.line + 1)
        is_key = keys is not None and not is_key
    return found
