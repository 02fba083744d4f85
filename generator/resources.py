"""Which address each part of the files stands for: `$self` of a document, `$id` and anchors of schemas in it.

A URI here is an absolute one, or a path with slashes from the main file's folder where nothing says otherwise. `$id`
in an example, a default or an extension is data.
"""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urljoin

from generator.ir import Json
from generator.refs import is_remote, objects


def join(base: str, ref: str) -> str:
    """The URI (without fragment) that a reference means where `base` holds."""
    head = ref.partition("#")[0]
    if not head:
        return base
    if is_remote(head):
        return urljoin(base, head) if head.startswith("//") and is_remote(base) else head
    if is_remote(base):
        return urljoin(base, head)
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(head)))


class Resources:
    """The resources of the files read so far. A resource is named by the location of its root."""

    def __init__(self) -> None:
        self._uris: dict[str, str] = {}  # URI -> location
        self._bases: dict[str, str] = {}  # location -> URI
        self._inner: set[str] = set()  # files with resources below their root
        self._anchors: dict[tuple[str, str], str] = {}
        self._dynamic: dict[str, list[str]] = {}

    def add(self, file: str, data: Json, uri: str, text: str, ids: bool) -> None:
        """Note a file that was read from a URI. `ids`: whether its version of OpenAPI knows `$id`."""
        root = f"{file}#"
        own = data.get("$self") if isinstance(data, dict) else None
        self._name(root, uri)
        if isinstance(own, str) and "openapi" in data:  # type: ignore[operator]
            self._name(root, join(uri, own))
        if any(key in text for key in ("$id", "$anchor", "$dynamicAnchor")):
            self._schemas(root, data, ids)

    def _name(self, location: str, uri: str) -> None:
        self._uris.setdefault(uri, location)
        self._bases[location] = uri
        if not location.endswith("#"):
            self._inner.add(location.partition("#")[0])

    def _schemas(self, root: str, data: Json, ids: bool) -> None:
        for value, at in objects(data, root):
            own = value.get("$id") if ids else None
            if isinstance(own, str) and own.partition("#")[0]:
                self._name(at, join(self.base(at.rpartition("/")[0] or root)[1], own))
            elif isinstance(own, str) and own[1:]:
                self._anchors.setdefault((self.base(at)[0], own[1:]), at)
            for key in ("$anchor", "$dynamicAnchor"):
                if isinstance(name := value.get(key), str):
                    self._anchors.setdefault((self.base(at)[0], name), at)
                    if key == "$dynamicAnchor":
                        self._dynamic.setdefault(name, []).append(at)

    @property
    def embedded(self) -> bool:
        """Whether there is an `$id` below the root of a file."""
        return bool(self._inner)

    def names(self, location: str) -> bool:
        """Whether what stands at a location has an `$id`."""
        return bool(self._inner) and location in self._bases and not location.endswith("#")

    def base(self, at: str) -> tuple[str, str]:
        """Location and URI of the resource that a location is in."""
        file = at.partition("#")[0]
        if file not in self._inner:
            return f"{file}#", self._bases.get(f"{file}#", file)
        here = at
        while here not in self._bases:
            here = here.rpartition("/")[0] if "/" in here.partition("#")[2] else f"{file}#"
        return here, self._bases[here]

    def find(self, uri: str) -> str | None:
        """The location of the resource that a URI names, if it was read."""
        return self._uris.get(uri)

    def anchor(self, resource: str, name: str) -> str | None:
        """The location of an anchor of a resource; of another one in the same file if that has none of the name."""
        found = self._anchors.get((resource, name))
        file = resource.partition("#")[0]
        others = (at for (root, other), at in self._anchors.items() if other == name and root.partition("#")[0] == file)
        return found or next(others, None)

    def rivals(self, name: str) -> int:
        """How many `$dynamicAnchor`s have a name: with more than one, a `$dynamicRef` may mean any of them."""
        return len(self._dynamic.get(name, ()))
