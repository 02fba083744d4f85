"""Which operations create, list, read, change and remove the items of which collection.

Told from paths, methods and schemas only. The path of an item is that of its collection and a variable. What is asked
below the path of an item (`/vms/{id}/start`) changes the nearest item above that is of the kind of its result, else
simply the nearest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.mock.answer import Answers
from generator.mock.routes import segments
from generator.mock.segments import is_variable
from generator.mock.shapes import Shape, key_of, same_item, shape_of

Path = tuple[str, ...]
_CHANGES = ("PUT", "PATCH", "POST")


@dataclass(frozen=True, slots=True)
class Collection:
    """`path` has the variables of the operations that it was found by; `example` is one that shows an item.

    `key` is the property that identifies an item. `creatable`: some operation puts items into it; `upsert`: writing an
    item that is not there makes it. `least` is how many items its list has at least. `open`: no operation lists or
    creates its items, so that any may be there.
    """

    path: Path
    example: Shape
    key: str | None
    creatable: bool
    upsert: bool
    least: int = 0
    open: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """`kind` is create, list, read, change or remove. `depth` is how many segments of the operation's path are the
    collection's; the next one, if there is one, names the item. `whole`: the result is the item."""

    kind: str
    collection: Collection
    depth: int
    whole: bool


class Roles:
    """The roles of one API's operations; each is found when it is first asked for."""

    def __init__(self, api: Api, answers: Answers) -> None:
        self._answers = answers
        self._by_path: dict[Path, list[Operation]] = {}
        for operation in api.operations:
            self._by_path.setdefault(_bare(segments(operation.path)), []).append(operation)
        self._polled = {o.job.operation for o in api.operations if o.job is not None}
        self._shapes: dict[str, Shape] = {}
        self._roles: dict[str, Role | None] = {}
        self._collections: dict[Path, Collection | None] = {}

    def shape(self, operation: Operation) -> Shape:
        if operation.id not in self._shapes:
            self._shapes[operation.id] = shape_of(operation, self._answers)
        return self._shapes[operation.id]

    def of(self, operation: Operation) -> Role | None:
        """The operation's role; None if it has none that can be told."""
        if operation.id not in self._roles:
            self._roles[operation.id] = self._found(operation)
        return self._roles[operation.id]

    def _found(self, operation: Operation) -> Role | None:
        method, path = operation.method.upper(), tuple(segments(operation.path))
        shape = self.shape(operation)
        above = list(self._above(path))
        of_kind = next((c for c in above if same_item(shape, c[0].example)), None)
        if is_variable(path[-1]) and above and above[0][1] == len(path) - 1 and operation.action is None:
            kind = {"GET": "read", "DELETE": "remove"}.get(method, "change" if method in _CHANGES else None)
            collection, depth = above[0]
            return Role(kind, collection, depth, same_item(shape, collection.example)) if kind else None
        if method == "GET":
            own = self._collection(path) if shape.listed else None
            if own is not None:
                return Role("list", own, len(path), same_item(shape, own.example))
            return Role("read", *of_kind, True) if of_kind and not shape.listed else None
        if method == "POST" and operation.action is None:
            home = self._home(path, shape)
            if home is not None:
                return Role("create", home[0], home[1], same_item(shape, home[0].example))
        if method in (*_CHANGES, "DELETE") and (of_kind or (above and method != "DELETE")):
            return Role("change", *(of_kind or above[0]), of_kind is not None)
        return None

    def _above(self, path: Path) -> Iterator[tuple[Collection, int]]:
        """The collections whose items a path leads through, the nearest first."""
        for place in range(len(path) - 1, 0, -1):
            if is_variable(path[place]):
                collection = self._collection(path[:place])
                if collection is not None:
                    yield collection, place

    def _home(self, path: Path, shape: Shape) -> tuple[Collection, int] | None:
        """The collection that a POST puts an item into: that at its path, else the longest part of it that is one and
        has items of the kind of its result."""
        own = self._collection(path)
        if own is not None:
            return own, len(path)
        for place in range(len(path) - 1, 0, -1):
            if not any(map(is_variable, path[place - 1 : place + 1])):
                found = self._collection(path[:place])
                if found is not None and same_item(shape, found.example):
                    return found, place
        return None

    def _collection(self, path: Path) -> Collection | None:
        bare = _bare(path)
        if bare not in self._collections:
            self._collections[bare] = self._made(path, bare)
        return self._collections[bare]

    def _made(self, path: Path, bare: Path) -> Collection | None:
        """A path is a collection's if items are read below it, or listed and created at it."""
        if not path or is_variable(path[-1]):
            return None
        here = {o.method.upper(): o for o in self._by_path.get(bare, ()) if o.action is None}
        items = {o.method.upper(): o for o in self._by_path.get((*bare, "{}"), ()) if o.action is None}
        shown = [items.get("GET"), here.get("GET"), items.get("PUT"), items.get("PATCH"), here.get("POST")]
        shapes = [self.shape(o) for o in shown if o is not None]
        listing = here.get("GET")
        lists = listing is not None and self.shape(listing).listed and self.shape(listing).item is not None
        if not (items.keys() & {"GET", "PUT", "PATCH", "DELETE"} or (lists and "POST" in here)):
            return None
        example = next((s for s in shapes if s.item is not None), None)
        if example is None or ("GET" not in items and not lists and "POST" not in here):
            return None
        given = (s for s in shapes if s.media is not None and s.media.examples and same_item(s, example))
        example = next(given, example)  # what the document shows goes before what would be made
        item = next(iter(items.values()), None)
        variable = segments(item.path)[-1][1:-1] if item is not None else None
        upsert = "PUT" in items and ("POST" not in here or any(r.status == "201" for r in items["PUT"].responses))
        creatable = "POST" in here or upsert or self._created_below(bare, example)
        least = (self.shape(listing).limits.min_items or 0) if listing is not None and lists else 0
        key = key_of(example.item, variable, self._answers.schemas)
        told = creatable or lists or any(o.id in self._polled for o in items.values())  # jobs are known elsewhere
        return Collection(path, example, key, creatable, upsert, least, open=not told)

    def _created_below(self, bare: Path, example: Shape) -> bool:
        """Whether something is created at a longer path, as `POST /volumes/data` does in `/volumes`."""
        for path, operations in self._by_path.items():
            if path[: len(bare)] == bare and len(path) > len(bare) and path[len(bare)] != "{}":
                posts = [o for o in operations if o.method.upper() == "POST" and o.action is None]
                if any(same_item(self.shape(o), example) for o in posts):
                    return True
        return False


def _bare(path: list[str] | Path) -> Path:
    """A path whatever its variables are called."""
    return tuple("{}" if is_variable(s) else s for s in path)
