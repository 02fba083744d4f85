"""Where values stand in a text: walks it again for the few places that are asked for, and stops after the last."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from generator.yaml12 import events

Path = tuple[str, ...]
Place = tuple[int, int]


class _Wanted:
    """A tree of the paths that are asked for."""

    __slots__ = ("below", "path")

    def __init__(self, path: Path) -> None:
        self.path = path
        self.below: dict[str, _Wanted] = {}

    @classmethod
    def tree(cls, paths: Iterable[Path]) -> _Wanted:
        root = cls(())
        for path in paths:
            node = root
            for depth, token in enumerate(path, 1):
                node = node.below.setdefault(token, cls(path[:depth]))
        return root


def _nearest(paths: set[Path], found: dict[Path, Place]) -> dict[Path, Place]:
    """A place for each path: its own, else that of the nearest value above it."""
    out: dict[Path, Place] = {}
    for path in paths:
        end = next((n for n in range(len(path), -1, -1) if path[:n] in found), None)
        if end is not None:
            out[path] = found[path[:end]]
    return out


# ---- YAML


def in_yaml(text: str, paths: set[Path]) -> dict[Path, Place]:
    """Line and column of each path, from 1. `text` is known to be readable."""
    found: dict[Path, Place] = {}
    walk = _Yaml(text, found)
    walk.node(walk.first(), _Wanted.tree(paths))
    # What lies behind an alias stands at the anchor: look there, once all anchors are known.
    for _ in range(50):
        behind, walk.behind = walk.behind, []
        if not behind:
            break
        for name, wanted in behind:
            again = _Yaml(text, found, anchor=name)
            again.node(again.first(), wanted)
            walk.behind += again.behind
    return _nearest(paths, found)


class _Yaml:
    """One walk over the events. With `anchor`, what is wanted starts at that anchor, not at the root."""

    def __init__(self, text: str, found: dict[Path, Place], anchor: str | None = None) -> None:
        import yaml

        self._next = events(text)
        self._opens = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
        self._closes = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
        self._alias = yaml.AliasEvent
        self._around = (yaml.StreamStartEvent, yaml.DocumentStartEvent)
        self._map = yaml.MappingStartEvent
        self._found = found
        self._anchor = anchor
        self.behind: list[tuple[str, _Wanted]] = []

    def first(self) -> Any:
        event = self._next()
        while isinstance(event, self._around) or (
            self._anchor is not None and getattr(event, "anchor", None) != self._anchor
        ):
            event = self._next()
        return event

    def node(self, event: Any, wanted: _Wanted) -> None:
        """Read one value; note the places of what is wanted in it."""
        if not wanted.path and self._anchor is None:
            self._found[()] = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, self._alias):
            if wanted.below:
                self.behind.append((str(event.anchor), wanted))
            return
        if not isinstance(event, self._opens) or not wanted.below:
            self._skip(event)
            return
        left = len(wanted.below)
        for token, mark, value in self._map_items() if isinstance(event, self._map) else self._list_items():
            child = wanted.below.get(token)
            if child is None:
                self._skip(value)
                continue
            self._found.setdefault(child.path, (mark.line + 1, mark.column + 1))
            self.node(value, child)
            left -= 1
            if not left and len(wanted.path) == 0:
                return  # nothing more is wanted in the whole text

    def _map_items(self) -> Iterator[tuple[str, Any, Any]]:
        while not isinstance(key := self._next(), self._closes):
            yield getattr(key, "value", ""), key.start_mark, self._next()

    def _list_items(self) -> Iterator[tuple[str, Any, Any]]:
        number = 0
        while not isinstance(item := self._next(), self._closes):
            yield str(number), item.start_mark, item
            number += 1

    def _skip(self, event: Any) -> None:
        if not isinstance(event, self._opens):
            return
        depth, following, opens, closes = 1, self._next, self._opens, self._closes
        while depth:
            kind = following().__class__
            if kind in opens:
                depth += 1
            elif kind in closes:
                depth -= 1


# ---- JSON

_space = re.compile(r"[ \t\n\r]*").match
_decoder = json.JSONDecoder()


def _after(text: str, at: int) -> int:
    found = _space(text, at)
    return found.end() if found else at


def _members(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Token, offset and offset of the value of each member of the object or array that starts at an offset."""
    is_map = text[at] == "{"
    at = _after(text, at + 1)
    number = 0
    while text[at] not in "}]":
        start = at
        token = str(number)
        if is_map:
            token, at = scanstring(text, at + 1)
            at = _after(text, _after(text, at) + 1)
        yield token, start, at
        _, at = _decoder.scan_once(text, at)  # type: ignore[attr-defined]
        at = _after(text, at)
        number += 1
        if text[at] == ",":
            at = _after(text, at + 1)


def in_json(text: str, paths: set[Path]) -> dict[Path, Place]:
    """Line and column of each path, from 1. `text` is known to be readable."""
    offsets: dict[Path, int] = {(): _after(text, 0)}
    pending = [(_Wanted.tree(paths), _after(text, 0))]
    while pending:
        wanted, at = pending.pop()
        if not wanted.below or text[at] not in "{[":
            continue
        left = len(wanted.below)
        for token, start, value in _members(text, at):
            child = wanted.below.get(token)
            if child is not None:
                offsets[child.path] = start
                pending.append((child, value))
                left -= 1
            if not left:
                break
    return _nearest(paths, {path: _place(text, at) for path, at in offsets.items()})


def _place(text: str, at: int) -> Place:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
