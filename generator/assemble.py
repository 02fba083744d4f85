"""A main file that only lists its parts -> one in which they stand in place, so that overlays reach into them.

paths:                                                paths:
  /pets: {$ref: 'paths/pets.yaml#/~1pets'}      ->      /pets: {get: …}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from generator.diagnostics import Failed
from generator.ir import Json
from generator.refs import escape, is_remote, references

_SAFE = "/~!$&'()*+,;=:@-._#"
_LISTS = (("paths",), ("webhooks",))
_KINDS = {"paths": "pathItems", "webhooks": "pathItems"}

Resolve = Callable[[str, str], str]
Get = Callable[[str], Json]


@dataclass(frozen=True, slots=True)
class Assembled:
    """`moved` maps the pointer of each part to the location that it came from; empty if there are no parts."""

    data: dict[str, Json]
    moved: Mapping[str, str]


def assembled(root: dict[str, Json], resolve: Resolve, get: Get) -> Assembled:
    """The main file with the parts of other files that its path items and components lead to.

    `resolve` gives the location of a reference that stands at a location, `get` what stands there. Parts that are not
    there, at an address, or listed twice are left as references.
    """
    parts: dict[str, tuple[str, ...]] = {}
    for path, ref in _listed(root):
        at = f"#{''.join(f'/{escape(key)}' for key in path)}"
        location = _location(ref, at, resolve, get)
        if location is not None:
            parts.setdefault(location, path)
    if not parts:
        return Assembled(root, {})
    data = _open(root)
    for location, path in parts.items():
        holder: Any = data
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = _Moved(parts, resolve).value(get(location), location, _KINDS.get(path[0], path[-2]))
    return Assembled(data, {"".join(f"/{escape(key)}" for key in path): at for at, path in parts.items()})


def _listed(root: dict[str, Json]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The path items and components that are nothing but a reference to another file."""
    sections: list[tuple[tuple[str, ...], Any]] = [(path, root.get(path[0])) for path in _LISTS]
    components = root.get("components")
    if isinstance(components, dict):
        sections += [(("components", kind), members) for kind, members in components.items()]
    for path, members in sections:
        for key, value in members.items() if isinstance(members, dict) else ():
            ref = value.get("$ref") if isinstance(value, dict) and len(value) == 1 else None
            if isinstance(ref, str) and not ref.startswith("#") and not is_remote(ref):
                yield (*path, key), ref


def _location(ref: str, at: str, resolve: Resolve, get: Get) -> str | None:
    try:
        location = resolve(ref, at)
        value = get(location)
    except (Failed, KeyError):  # what is wrong with it is told when all references are looked at
        return None
    if not isinstance(value, dict) or "$ref" in value or location.startswith("#") or _is_dynamic(value):
        return None
    return location


def _is_dynamic(part: Json) -> bool:
    """Whether what a part means depends on which schemas lead to it."""
    pending: list[Json] = [part]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            if "$dynamicAnchor" in value or "$dynamicRef" in value:
                return True
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return False


def _open(root: dict[str, Json]) -> dict[str, Any]:
    """The root with copies of all maps that hold parts, for the file is not ours to change."""
    data: dict[str, Any] = {key: {**value} if isinstance(value, dict) else value for key, value in root.items()}
    components = data.get("components")
    if isinstance(components, dict):
        data["components"] = {k: {**v} if isinstance(v, dict) else v for k, v in components.items()}
    return data


class _Moved:
    """Copies of parts in which references mean the same as in their own file."""

    def __init__(self, parts: Mapping[str, tuple[str, ...]], resolve: Resolve) -> None:
        self._parts = parts
        self._resolve = resolve

    def value(self, data: Json, at: str, kind: str) -> Json:
        places = {r.at: (r.key, self._target(r.ref, r.at)) for r in references(data, at, kind)}
        copied: Json = self._copied(data, at, places)
        return copied

    def _target(self, ref: Any, at: str) -> str | None:
        if not isinstance(ref, str) or is_remote(ref):
            return None
        try:
            location = self._resolve(ref, at)
        except Failed:
            return None
        path = self._parts.get(location)
        if path is not None:
            return "#" + quote("".join(f"/{escape(key)}" for key in path), safe=_SAFE)
        return quote(location, safe=_SAFE)

    def _copied(self, data: Any, at: str, places: Mapping[str, tuple[str, str | None]]) -> Any:
        if isinstance(data, dict):
            out = {key: self._copied(item, f"{at}/{escape(key)}", places) for key, item in data.items()}
            key, target = places.get(at, ("", None))
            return {**out, key: target} if target is not None else out
        if isinstance(data, list):
            return [self._copied(item, f"{at}/{i}", places) for i, item in enumerate(data)]
        return data
