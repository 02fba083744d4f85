"""Which schemas have a name: components, whatever a reference points to, and how they inherit from each other.

An id is the location of a named schema. A main-document component that only refers to an unnamed place (another file,
a schema in the middle of a path) gives that place its name: both are one schema, with the component's id.
"""

from __future__ import annotations

from generator.ir import Json
from generator.lower.context import Context, join, split
from generator.lower.places import place_name

_ANNOTATIONS = frozenset(
    {"title", "description", "summary", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"}
    | {"nullable", "x-nullable", "$comment", "externalDocs", "xml", "$id", "$anchor", "$schema", "$defs", "definitions"}
    | {"$dynamicAnchor", "$vocabulary"}
)
COMPONENTS = "#/components/schemas"


def reference(data: Json) -> Json:
    """What a schema refers to (`$ref` or `$dynamicRef`), None if it is no reference."""
    if not isinstance(data, dict):
        return None
    return data.get("$ref", data.get("$dynamicRef"))


def only_annotates(data: dict[str, Json], *but: str) -> bool:
    """Whether a schema says nothing of the values, apart from the keywords `but`."""
    return all(k in but or k in _ANNOTATIONS or k.startswith("x-") for k in data)


def is_component(location: str) -> bool:
    return location.startswith(COMPONENTS + "/") and location.count("/") == 3


class Registry:
    """Names and ids. `labels` holds names of places (operations and so on) to build names of unnamed places upon."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self.labels: dict[str, str] = {}
        self._home: dict[str, str] = {}  # unnamed place -> the component that gives it its name
        self._place: dict[str, str] = {}
        self.order: list[str] = []  # ids, in the order they were found
        self._known: set[str] = set()
        self.children: dict[str, list[str]] = {}  # id -> components with an allOf that refers to it
        components, at = ctx.child(ctx.document.root, "components", "#")
        self.components, at = ctx.child(components, "schemas", at)
        for wire in sorted(self.components):
            self._adopt(join(at, wire), self.components[wire])
        for wire, data in self.components.items():
            self._inherit(join(at, wire), data)
            self.add(join(at, wire))
        self._parts()

    def _adopt(self, component: str, data: Json) -> None:
        ref = reference(data)
        if ref is None or not isinstance(data, dict) or len(data) > 1:
            return
        target = self._end(self._ctx.target(ref, component))
        if target is not None and not is_component(target) and target not in self._home:
            self._home[target] = component
            self._place[component] = target

    def _end(self, location: str | None) -> str | None:
        """The place after a chain of mere references; a component is always an end."""
        seen: set[str] = set()
        while location is not None and not is_component(location) and location not in seen:
            data = self._ctx.document.get(location)
            ref = reference(data)
            if ref is None or not isinstance(data, dict) or len(data) > 1:
                return location
            seen.add(location)
            location = self._ctx.target(ref, location)
        return location

    def _parts(self) -> None:
        """Inheritance in other files: children there are found only through their base."""
        for file, source in sorted(getattr(self._ctx.document, "sources", {}).items()):
            components = source.data.get("components") if file and isinstance(source.data, dict) else None
            schemas = components.get("schemas") if isinstance(components, dict) else None
            for wire, data in schemas.items() if isinstance(schemas, dict) else ():
                self._inherit(join(f"{file}{COMPONENTS}", wire), data)

    def _inherit(self, component: str, data: Json) -> None:
        parts = data.get("allOf") if isinstance(data, dict) else None
        for i, part in enumerate(parts if isinstance(parts, list) else []):
            if isinstance(part, dict) and isinstance(part.get("$ref"), str):
                base = self.find(part["$ref"], f"{component}/allOf/{i}")
                child = self._home.get(component, component)
                if base is not None and child not in self.children.setdefault(base, []):
                    self.children[base].append(child)

    def find(self, ref: Json, at: str) -> str | None:
        """The id of the schema that a reference at a location points to; None (reported) if there is none."""
        end = self._end(self._ctx.target(ref, at))
        return None if end is None else self._home.get(end, end)

    def mapped(self, target: str, at: str) -> str | None:
        """The id of the schema that a discriminator mapping names: a component's name, or a reference.

        A reference that leads nowhere (bundlers forget these) is taken by the name it ends in.
        """
        if target in self.components:
            return join(COMPONENTS, target)
        if ("/" in target or "#" in target or "." in target) and self._ctx.leads(target, at):
            return self.find(target, at)
        last = target.rpartition("/")[2].rpartition("#")[2]
        return next((join(COMPONENTS, n) for n in (last, last.partition(".")[0]) if n in self.components), None)

    def add(self, id: str) -> None:
        if id not in self._known:
            self._known.add(id)
            self.order.append(id)

    def content(self, id: str) -> tuple[Json, str]:
        """What stands under an id, and where."""
        place = self._place.get(id, id)
        return self._ctx.document.get(place), place

    def wire(self, id: str) -> str:
        """The name of a named schema, as the document spells it."""
        if is_component(id):
            return split(id)[1][-1]
        file, tokens = split(id)
        if len(tokens) >= 2 and tokens[-2] in ("schemas", "definitions", "$defs"):
            return tokens[-1]
        if not file or tokens:
            title = self._title(id)
            return title or place_name(id, self.labels)
        return place_name(id, self.labels)

    def _title(self, id: str) -> str | None:
        data = self._ctx.document.get(id)
        title = data.get("title") if isinstance(data, dict) else None
        return title if isinstance(title, str) and title.isidentifier() and title.isascii() else None
