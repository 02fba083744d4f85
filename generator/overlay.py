"""OpenAPI Overlay 1.0 (and 1.1): corrections that live beside a document and survive its next transcription."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.diagnostics import Diagnostic, Failed, Severity, declare, report
from generator.ir import Json
from generator.refs import escape
from generator.source import Source

OVERLAY_INVALID = declare("overlay-invalid", Severity.ERROR, "an overlay that is not as Overlay 1.0 says")
OVERLAY_TARGET_MISSING = declare("overlay-target-missing", Severity.WARNING, "an overlay action that changes nothing")

_KEYS = {"overlay", "info", "extends", "actions"}
_ACTION_KEYS = {"target", "description", "update", "remove", "copy"}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value of the main document came from, if from an overlay."""

    source: Source
    pointer: str


def apply_overlays(
    data: dict[str, Json], overlays: Iterable[Source]
) -> tuple[dict[str, Json], dict[str, Origin], list[Diagnostic]]:
    """The data with all overlays applied, in order; pointers of what they wrote; and what is to be said.

    `data` itself is not changed. Raises Failed for an overlay that is not one.
    """
    overlays = list(overlays)
    if not overlays:
        return data, {}, []
    state = _State(_unshared(data))
    for source in overlays:
        for number, action in enumerate(_actions(source)):
            state.apply(source, action, f"/actions/{number}")
    return state.data, state.origins, state.found


def _unshared(data: dict[str, Json]) -> dict[str, Json]:
    """A copy in which no part stands twice (YAML aliases), so that a change stays where it was made."""

    def copied(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: copied(item) for key, item in value.items()}
        return [copied(item) for item in value] if isinstance(value, list) else value

    return {key: copied(item) for key, item in data.items()}


def _invalid(source: Source, pointer: str, message: str, help: str | None = None) -> Failed:
    position = source.positions([pointer]).get(pointer)
    return Failed(report(OVERLAY_INVALID, message, position=position, help=help))


def _actions(source: Source) -> list[dict[str, Json]]:
    data = source.data
    if not isinstance(data, dict) or not isinstance(data.get("overlay"), str):
        help = "it begins with 'overlay: 1.0.0', then info and actions"
        raise _invalid(source, "", f"'{source.name}' is no overlay", help)
    if not str(data["overlay"]).startswith("1."):
        raise _invalid(source, "/overlay", f"overlay version {data['overlay']} is not read", "1.0.0 is")
    for key in data:
        if key not in _KEYS and not key.startswith("x-"):
            raise _invalid(source, f"/{escape(key)}", f"'{key}' is no key of an overlay", f"keys: {_listed(_KEYS)}")
    actions = data.get("actions")
    if not isinstance(actions, list):
        raise _invalid(source, "/actions", "an overlay has a list of actions")
    return [_action(source, item, f"/actions/{i}") for i, item in enumerate(actions)]


def _listed(keys: set[str]) -> str:
    return ", ".join(sorted(keys))


def _action(source: Source, item: Json, at: str) -> dict[str, Json]:
    if not isinstance(item, dict) or not isinstance(item.get("target"), str):
        raise _invalid(source, at, "an action has a target (JSONPath)")
    for key in item:
        if key not in _ACTION_KEYS and not key.startswith("x-"):
            raise _invalid(source, f"{at}/{escape(key)}", f"'{key}' is no key of an action", _listed(_ACTION_KEYS))
    if "copy" in item and not isinstance(item["copy"], str):
        raise _invalid(source, f"{at}/copy", "copy is a JSONPath, of what is copied to the target")
    if not isinstance(item.get("remove", False), bool):
        raise _invalid(source, f"{at}/remove", "remove is true or false")
    if item.get("remove") is not True and not {"update", "copy"} & set(item):
        raise _invalid(source, at, "an action has an update, a copy, or remove: true")
    if "update" in item and "copy" in item:
        raise _invalid(source, at, "an action has an update or a copy, not both", "write two actions")
    return item


class _State:
    def __init__(self, data: dict[str, Json]) -> None:
        self.data = data
        self.origins: dict[str, Origin] = {}
        self.found: list[Diagnostic] = []

    def apply(self, source: Source, action: dict[str, Json], at: str) -> None:
        target = str(action["target"])
        places = self._places(source, target, at)
        if not places:
            self._missing(source, target, f"{at}/target")
        if action.get("remove") is True:
            for place in sorted(places, key=_order, reverse=True):
                self._remove(place)
            return
        if "copy" in action:
            found = self._copied(source, str(action["copy"]), f"{at}/copy")
            if found is None:
                return
            value, origin = found[0], Origin(source, f"{at}/copy")
        else:
            value, origin = action["update"], Origin(source, f"{at}/update")
        for place in places:
            self._update(place, value, origin)

    def _copied(self, source: Source, path: str, at: str) -> tuple[Json] | None:
        """The one value that a copy action names; None if it is not there, which is told."""
        places = self._places(source, path, at)
        if len(places) > 1:
            help = "name one value that is there when the action is applied"
            raise _invalid(source, at, f"{path} matches {len(places)}, not one value", help)
        if not places:
            self._missing(source, path, at)
            return None
        return (copy.deepcopy(self._at(places[0])),)

    def _missing(self, source: Source, path: str, at: str) -> None:
        help = "correct the path, or delete the action if the document no longer needs it"
        position = source.positions([at])[at]
        message = f"nothing in the document matches {path}"
        self.found.append(report(OVERLAY_TARGET_MISSING, message, position=position, help=help))

    def _places(self, source: Source, target: str, at: str) -> list[tuple[int | str, ...]]:
        import jsonpath_rfc9535

        keys = _plain(target)
        if keys is not None:
            return [keys] if self._has(keys) else []
        try:
            nodes = jsonpath_rfc9535.find(target, self.data)
        except (jsonpath_rfc9535.JSONPathError, ValueError, RecursionError) as error:
            help = "targets are JSONPath as in RFC 9535, for example $.paths['/pets'].get"
            reason = str(error).splitlines()[0] if str(error) else "too complex"
            raise _invalid(source, f"{at}/target", f"{target} is no JSONPath: {reason}", help) from error
        return list(dict.fromkeys(tuple(node.location) for node in nodes))

    def _has(self, keys: tuple[str, ...]) -> bool:
        here: Json = self.data
        for key in keys:
            if not isinstance(here, dict) or key not in here:
                return False
            here = here[key]
        return True

    def _at(self, place: tuple[int | str, ...]) -> Any:
        here: Any = self.data
        for key in place:
            here = here[key]
        return here

    def _parent(self, place: tuple[int | str, ...]) -> Any:
        return self._at(place[:-1])

    def _remove(self, place: tuple[int | str, ...]) -> None:
        if place:
            del self._parent(place)[place[-1]]

    def _update(self, place: tuple[int | str, ...], update: Json, origin: Origin) -> None:
        pointer = "".join(f"/{escape(str(key))}" for key in place)
        here: Any = self._parent(place)[place[-1]] if place else self.data
        if isinstance(here, dict) and isinstance(update, dict):
            self._merge(here, update, pointer, origin)
        elif isinstance(here, list):
            self.origins[f"{pointer}/{len(here)}"] = origin
            here.append(copy.deepcopy(update))
        elif place:
            self.origins[pointer] = origin
            self._parent(place)[place[-1]] = copy.deepcopy(update)

    def _merge(self, here: dict[str, Json], update: dict[str, Json], pointer: str, origin: Origin) -> None:
        """Objects are merged, arrays appended to, other values replaced."""
        for key, value in update.items():
            below, source = f"{pointer}/{escape(key)}", Origin(origin.source, f"{origin.pointer}/{escape(key)}")
            old = here.get(key)
            if isinstance(old, dict) and isinstance(value, dict):
                self._merge(old, value, below, source)
            elif isinstance(old, list) and isinstance(value, list):
                for i, item in enumerate(value):
                    self.origins[f"{below}/{len(old)}"] = Origin(source.source, f"{source.pointer}/{i}")
                    old.append(copy.deepcopy(item))
            else:
                self.origins[below] = source
                here[key] = copy.deepcopy(value)


_STEP = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['([^'\\]*)'\]")


def _plain(target: str) -> tuple[str, ...] | None:
    """The keys of a path that only names members, as most do; None for any other, which takes a search."""
    keys: list[str] = []
    at = 1 if target.startswith("$") else -1
    while 0 <= at < len(target):
        found = _STEP.match(target, at)
        if found is None:
            return None
        keys.append(found[1] or found[2] or "")
        at = found.end()
    return tuple(keys) if at > 0 else None


def _order(place: tuple[int | str, ...]) -> list[tuple[int, str, int]]:
    return [(0, "", key) if isinstance(key, int) else (1, key, 0) for key in place]
