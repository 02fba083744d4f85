"""Items in memory: what is created is found, listed, changed and removed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote

from generator.ir import Json, Object, Operation, Schema
from generator.mock.answer import Answers
from generator.mock.arguments import Call, coerced
from generator.mock.bounds import Room
from generator.mock.exchange import Answer
from generator.mock.identity import Ids
from generator.mock.options import Options, Tokens
from generator.mock.paging import Pages
from generator.mock.places import at, put
from generator.mock.querying import queried
from generator.mock.roles import Collection, Path, Role, Roles
from generator.mock.routes import segments
from generator.mock.shapes import Shape, key_of, member
from generator.mock.unions import meant
from generator.mock.writing import plain

Item = dict[str, Json]


class Resources:
    """The items of one API: `items` has them by the path of their collection and the text of their id."""

    def __init__(self, answers: Answers, roles: Roles, options: Options, new: Tokens) -> None:
        self._answers = answers
        self._roles = roles
        self._options = options
        self._ids = Ids(answers, new)
        self._pages = Pages(answers, options.page_size)
        self._removed: dict[tuple[Path, str], None] = {}
        self._room: Room[tuple[Path, str]] = Room(options.most, options.most_bytes)
        self._places: Room[Path] = Room(options.most, options.most_bytes)
        self._lists: dict[str, list[Json]] = {}
        self.items: dict[Path, dict[str, Json]] = {}

    def missing(self, call: Call) -> Answer | None:
        """What is said if the item that a call is about is not there; None if it is, or needs not be."""
        role = self._roles.of(call.operation) if self._options.stateful else None
        if role is None or role.kind not in ("read", "change", "remove") or self._item(call, role) is not None:
            return None
        if role.kind == "change" and role.collection.upsert and role.depth == len(call.route.path) - 1:
            return None
        if role.kind == "read" and self._roles.shape(call.operation).listed:
            return None
        return self._answers.error(call.operation, 404, f"there is no {'/'.join(call.route.path[: role.depth + 1])}")

    def answer(self, call: Call) -> Answer:
        """The answer to a call that goes well, done to the items."""
        role, shape = self._roles.of(call.operation), self._roles.shape(call.operation)
        if role is None or not self._options.stateful:
            if shape.listed:
                return self._pages.page(call, shape, self._shown(call.operation, shape))
            return self._told(call, shape) if self._options.stateful else self._plain(call, shape)
        if role.kind == "create":
            return self._created(call, role, shape)
        if role.kind == "list":
            items = list(self._collection(role, call).values())
            if shape.item is None and not self._are_of(shape, [self._example(role.collection.example), *items]):
                return self._pages.page(call, shape, self._shown(call.operation, shape))
            return self._pages.page(call, shape, queried([self._as(i, shape, role) for i in items], call, shape))
        if role.kind == "remove":
            removed = self._remove(call, role)
            return self._with(call, role, shape, removed)
        item = self._item(call, role)
        if role.kind == "change":
            item = self._changed(call, role, item)
        return self._with(call, role, shape, item)

    # ---- without state

    def _plain(self, call: Call, shape: Shape) -> Answer:
        return self._answers.answer(shape.response, shape.status, accept=call.request.header("accept"))

    def _told(self, call: Call, shape: Shape) -> Answer:
        """The example with what the call gave, of an operation that has to do with no item."""
        answer = self._plain(call, shape)
        shown = at(answer.content, shape.path)
        if call.operation.method.upper() in ("GET", "HEAD") or shape.item is None or not isinstance(shown, dict):
            return answer
        return replace(answer, content=put(answer.content, shape.path, self._merged(shown, shape, call.arguments)))

    def _shown(self, operation: Operation, shape: Shape) -> list[Json]:
        """The items of a list that has none of its own: those of its example, as many as the options say."""
        if operation.id not in self._lists:
            found = self._examples(shape)
            count = len(found) if self._options.items is None else self._options.items
            self._lists[operation.id] = self._repeated(
                found, count, shape.item, key_of(shape.item, None, self._answers.schemas)
            )
        return self._lists[operation.id]

    def _repeated(self, shown: list[Json], count: int, schema: Schema | None, key: str | None) -> list[Json]:
        """So many items: those shown, and more like them if they are objects."""
        taken = {str(item.get(key or "")) for item in shown if isinstance(item, dict)}
        out = shown[:count]
        while shown and schema is not None and len(out) < count:
            out.append(self._ids.varied(shown[len(out) % len(shown)], key, schema, taken.__contains__))
        return out

    # ---- collections and items

    def _collection(self, role: Role, call: Call) -> dict[str, Json]:
        """The items of the collection that a call is about; those it begins with, the first time."""
        path = call.route.path[: role.depth]
        if path not in self.items:
            self.items[path] = {}
            for gone in self._places.add(path):
                self.items.pop(gone, None)
            collection = role.collection
            shown = self._examples(collection.example)
            count = self._options.items
            if count is None:
                count = collection.least if collection.creatable else max(len(shown), collection.least)
            for item in self._repeated(shown, count, collection.example.item, collection.key):
                self.items[path][self._name(item, collection, path)] = item
        return self.items[path]

    def _examples(self, shape: Shape) -> list[Json]:
        """The items that a result shows; where it is a list, they may be none, or no objects."""
        shown = at(self._answers.holding(shape.media, shape.path), shape.path) if shape.media is not None else None
        found: list[Json] = shown if isinstance(shown, list) else [] if shown is None else [shown]
        if shape.item is None:
            return found
        if not found and not shape.listed:
            return [self._example(shape)]
        return [item for item in found if isinstance(item, dict)]

    def _example(self, shape: Shape) -> Item:
        """An item as a result shows it, else one made from its schema."""
        shown = at(self._answers.holding(shape.media, shape.path), shape.path) if shape.media is not None else None
        found = [i for i in (shown if isinstance(shown, list) else [shown]) if isinstance(i, dict)]
        if not found and shape.item is not None and shape.kind is not None:
            made = self._answers.sample(shape.kind)
            found = [made] if isinstance(made, dict) else []
        return found[0] if found else {}

    def _name(self, item: Json, collection: Collection, path: Path) -> str:
        """What the path of an item calls it."""
        own = item.get(collection.key) if isinstance(item, dict) and collection.key is not None else None
        return str(own) if own is not None else str(len(self.items[path]) + 1)

    def _item(self, call: Call, role: Role) -> Json:
        """The item that a call is about; null if there is none."""
        path, name = call.route.path[: role.depth], call.route.path[role.depth]
        items = self._collection(role, call)
        if name not in items and (path, name) not in self._removed and self._is_adopted(call, role, name):
            items[name] = self._fresh(role.collection, name)
            self._kept(path, name, call)
        return items.get(name)

    def _is_adopted(self, call: Call, role: Role, name: str) -> bool:
        """Whether an item that nobody created is there. One that request examples name is, so that they work."""
        if self._options.adopt or role.collection.open:
            return True
        variable = segments(call.operation.path)[role.depth][1:-1]
        sent = (p for p in call.operation.parameters if p.location == "path" and p.wire == variable)
        return any(plain(self._answers.sent(parameter)) == name for parameter in sent)

    def _fresh(self, collection: Collection, name: str) -> Json:
        """An item made from the example, called so."""
        example = self._example(collection.example)
        if collection.key is None:
            return example
        schema = member(collection.example, collection.key)
        known = coerced(name, schema, self._answers.schemas)
        return (
            {**example, collection.key: known} if schema is not None and self._answers.fits(known, schema) else example
        )

    def _created(self, call: Call, role: Role, shape: Shape) -> Answer:
        collection, path = role.collection, call.route.path[: role.depth]
        items = self._collection(role, call)
        kind = shape if role.whole else collection.example
        item = self._overlaid(self._example(kind), collection.example, call, collection.key)
        key = collection.key
        if key is None:
            name = str(len(items) + 1)
        else:
            chosen = self._chosen(call, collection, key)
            if chosen in items and any(r.status == "409" for r in call.operation.responses):
                return self._answers.error(call.operation, 409, f"there already is an item {chosen!r}")
            if chosen is None or chosen in items:
                item = self._identified(item, collection, items)
            else:
                item = {**item, key: call.arguments[key]}
            name = self._name(item, collection, path)
        items[name] = item
        self._kept(path, name, call)
        answer = self._with(call, role, shape, item)
        below = "/".join(quote(part, safe="", errors="replace") for part in (*path, name))
        where = f"{call.request.origin}{call.route.base}/{below}"
        return replace(answer, headers=tuple((k, where if k.lower() == "location" else v) for k, v in answer.headers))

    def _chosen(self, call: Call, collection: Collection, key: str) -> str | None:
        """The id that the caller wants a new item to have. One in the path is that of something above it."""
        value, schema = call.arguments.get(key), member(collection.example, key)
        if key in call.route.values or value is None or schema is None or not self._answers.fits(value, schema):
            return None
        return str(value)

    def _identified(self, item: Item, collection: Collection, items: Mapping[str, Json]) -> Item:
        """An item like this one, with an id that is new."""
        made = self._ids.varied(item, collection.key, collection.example.item, items.__contains__)
        return made if isinstance(made, dict) else item

    def _changed(self, call: Call, role: Role, item: Json) -> Json:
        path, name = call.route.path[: role.depth], call.route.path[role.depth]
        if item is None:
            item = self._fresh(role.collection, name)
        if isinstance(item, dict):
            item = self._overlaid(item, role.collection.example, call, role.collection.key)
        self._collection(role, call)[name] = item
        self._kept(path, name, call)
        return item

    def _kept(self, path: Path, name: str, call: Call) -> None:
        """Notes an item that was made or changed; those that there is no room for any more go."""
        self._removed.pop((path, name), None)
        for place, gone in self._room.add((path, name), len(call.request.body)):
            self.items.get(place, {}).pop(gone, None)

    def _remove(self, call: Call, role: Role) -> Json:
        """Takes an item away, and all below it."""
        path, name = call.route.path[: role.depth], call.route.path[role.depth]
        below = (*path, name)
        for other in [p for p in self.items if p[: len(below)] == below]:
            del self.items[other]
        self._removed[path, name] = None
        if len(self._removed) > self._options.most:
            del self._removed[next(iter(self._removed))]
        self._room.drop((path, name))
        return self._collection(role, call).pop(name, None)

    def _overlaid(self, item: Item, shape: Shape, call: Call, key: str | None) -> Item:
        """The item with those arguments that are called like its properties, where they are of their kind."""
        out = self._merged(item, shape, {k: v for k, v in call.arguments.items() if k != key}, written=True)
        return {**out, key: item[key]} if key is not None and key in item else out

    def _merged(self, item: Item, shape: Shape, values: Mapping[str, Json], written: bool = False) -> Item:
        schema = shape.item
        if shape.variants:
            item, schema = self._of_variant(item, shape, values)
        kind = schema.type if schema is not None else None
        out = dict(item)
        for field in kind.fields if isinstance(kind, Object) else ():
            hidden = field.schema.read_only if written else False
            if field.wire in values and not hidden and not field.schema.write_only:
                value = values[field.wire]
                if self._answers.fits(value, field.schema):
                    out[field.wire] = value
        return out

    def _of_variant(self, item: Item, shape: Shape, values: Mapping[str, Json]) -> tuple[Item, Schema | None]:
        """The item as the alternative has it that the values are of: as it is if it is of that, else a new one;
        and the schema of the alternative."""
        fits = self._answers.fits
        own = next((v for v in shape.variants if fits(item, v.schema)), None)
        if own is not None and shape.discriminator not in values and isinstance(own.schema.type, Object):
            known = {f.wire: f.schema for f in own.schema.type.fields}
            if all(n in known and fits(v, known[n]) for n, v in values.items() if n in shape.fields):
                return item, own.schema
        variant = meant(shape.variants, shape.discriminator, values, fits)
        if variant is None or (own is not None and variant.schema is own.schema):
            return item, variant.schema if variant is not None else None
        made = self._answers.sample(variant.schema)
        return made if isinstance(made, dict) else item, variant.schema

    # ---- answers

    def _with(self, call: Call, role: Role, shape: Shape, item: Json) -> Answer:
        """The answer with the item as its result: as it is, or what it has in common with a result of another kind."""
        answer = self._plain(call, shape)
        if shape.media is None or shape.item is None:
            return answer
        content = self._answers.holding(shape.media, shape.path)
        item = self._as(item, shape, role)
        result: Json = ([] if item is None else [item]) if shape.listed else item
        if not shape.listed and not isinstance(item, dict):
            return answer
        return replace(answer, content=put(content, shape.path, result))

    def _are_of(self, shape: Shape, items: list[Json]) -> bool:
        """Whether a result of this shape may hold such items; a list of names holds no objects."""
        return shape.kind is None or all(self._answers.fits(item, shape.kind) for item in items)

    def _as(self, item: Json, shape: Shape, role: Role) -> Json:
        """An item as a result of this shape: as it is, or, of another kind, what the two have in common."""
        if (
            not isinstance(item, dict)
            or shape.media is None
            or (role.whole and shape.kind is role.collection.example.kind)
        ):
            return item
        if shape.item is None:
            return item
        related = role.whole or role.kind in ("create", "read", "list")
        first = self._example(shape)
        return self._merged(first, shape, item) if related else first
