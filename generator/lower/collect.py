"""Which operations a document has, before any is lowered: methods of path items, actions, webhooks, callbacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.lower.context import Context, join
from generator.naming import pascal, words

METHOD = declare(
    "method-unknown", Severity.WARNING, "a path item's key that is no method of this OpenAPI version; left out"
)
METHOD_SPELLING = declare("method-spelling", Severity.WARNING, "a method in capitals; repaired")
PATH_SLASH = declare("path-slash", Severity.WARNING, "a path that does not begin with a slash; repaired")
ACTION_SHAPE = declare("action-shape", Severity.WARNING, "an x-actions that holds no operations; ignored")
NESTED_CALLBACK = declare("unsupported-nested-callback", Severity.NOTE, "callbacks of callbacks of callbacks; left out")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OTHERS = frozenset({"$ref", "summary", "description", "servers", "parameters", "additionalOperations"})
_DEEPEST_CALLBACK = 2


@dataclass(slots=True)
class Found:
    """An operation of the document, not lowered yet.

    `around` are the objects whose parameters, security and servers hold for it unless it states its own, outermost
    first; `made` is the id it gets if it declares none. `received` ones are sent by the server (webhooks, callbacks);
    `callback` is what the operation that is called back calls it.
    """

    data: dict[str, Json]
    at: str
    method: str
    path: str
    made: str
    around: tuple[tuple[dict[str, Json], str], ...] = ()
    action: str | None = None
    callback: str | None = None
    received: bool = False
    callbacks: list[Found] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.path, self.method, self.action or "", self.at


class Collector:
    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._extended = ctx.document.version >= "3.2"

    def paths(self) -> list[Found]:
        """All operations of `paths`, in document order."""
        named, at = self._ctx.child(self._ctx.document.root, "paths", "#")
        out: list[Found] = []
        for path, raw in named.items():
            if path.startswith("x-"):
                continue
            where = join(at, path)
            if not path.startswith("/"):
                self._ctx.say(PATH_SLASH, f"path {path!r} does not begin with a slash; taken as /{path}", where)
            out += self._item(raw, where, path if path.startswith("/") else "/" + path, made_id)
        return out

    def webhooks(self) -> list[Found]:
        """All operations of `webhooks`; the path is the webhook's name."""
        named, at = self._ctx.child(self._ctx.document.root, "webhooks", "#")
        out: list[Found] = []
        for name, raw in named.items():
            found = self._item(raw, join(at, name), name, lambda method, path: f"{method}{pascal(words(path))}")
            if len(found) == 1:
                found[0].made = name
            for each in found:
                each.received = True
            out += found
        return out

    def _item(self, raw: Json, at: str, path: str, made: Callable[[str, str], str], depth: int = 0) -> list[Found]:
        """The operations of a path item; keywords beside its `$ref` go before those it refers to."""
        if raw is None:
            return []
        item, place = self._ctx.node(raw, at)
        around: tuple[tuple[dict[str, Json], str], ...] = ((item, place),)
        entries = list(self._methods(item, place))
        if isinstance(raw, dict) and "$ref" in raw and len(raw) > 1:
            beside = {k: v for k, v in raw.items() if k != "$ref"}
            around += ((beside, at),)
            mine = list(self._methods(beside, at))
            stated = {method for method, _, _ in mine}
            entries = [e for e in entries if e[0] not in stated] + mine
        out: list[Found] = []
        for method, data, where in entries:
            found = Found(data, where, method, path, made(method.lower(), path), around)
            actions = self._actions(found)
            for operation in actions or [found]:
                operation.callbacks = self._callbacks(operation, depth)
            out += actions or [found]
        return out

    def _methods(self, item: dict[str, Json], at: str) -> Iterator[tuple[str, dict[str, Json], str]]:
        for key, raw in item.items():
            where = join(at, key)
            lower = key.lower()
            if lower in METHODS or (lower == "query" and self._extended):
                if key != lower:
                    self._ctx.say(METHOD_SPELLING, f"method {key!r} is spelled {lower!r}; taken so", where)
                if raw is not None:
                    data, where = self._ctx.node(raw, where)
                    yield lower.upper(), data, where
            elif key not in _OTHERS and not key.startswith("x-"):
                self._ctx.say(
                    METHOD, f"{key!r} is no method that OpenAPI {self._ctx.document.version} has; left out", where
                )
        more, where = self._ctx.child(item, "additionalOperations", at) if "additionalOperations" in item else ({}, at)
        for method, raw in more.items():
            data, place = self._ctx.node(raw, join(where, method))
            yield method, data, place

    def _actions(self, base: Found) -> list[Found]:
        """The operations that share a method and path, one for each key of `x-actions`."""
        if "x-actions" not in base.data:
            return []
        named, at = self._ctx.child(base.data, "x-actions", base.at)
        if not named:
            self._ctx.say(ACTION_SHAPE, "x-actions holds no operations; the operation stands for itself", at)
        inherited: dict[str, Json] = {
            k: base.data[k] for k in ("parameters", "security", "servers", "tags") if k in base.data
        }
        around = (*base.around, (inherited, base.at))
        out = []
        for key, raw in named.items():
            data, place = self._ctx.node(raw, join(at, key))
            out.append(Found(data, place, base.method, base.path, base.made + pascal(words(key)), around, key))
        return out

    def _callbacks(self, operation: Found, depth: int) -> list[Found]:
        if "callbacks" not in operation.data:
            return []
        if depth >= _DEEPEST_CALLBACK:
            self._ctx.say(
                NESTED_CALLBACK, "callbacks nested deeper than two are left out", join(operation.at, "callbacks")
            )
            return []
        named, at = self._ctx.child(operation.data, "callbacks", operation.at)
        base = operation.data.get("operationId")
        prefix = base if isinstance(base, str) and base else operation.made
        out: list[Found] = []
        for name, raw in named.items():
            callback, place = self._ctx.node(raw, join(at, name))
            for expression, item in callback.items():
                if expression.startswith("x-"):
                    continue
                full = prefix + pascal(words(name))
                found = self._item(item, join(place, expression), expression, partial(_suffixed, full), depth + 1)
                if len(found) == 1 and len(callback) == 1:
                    found[0].made = full
                for each in found:
                    each.callback, each.received = name, True
                out += found
        return out


def _suffixed(name: str, method: str, _path: str) -> str:
    return name + method.title()


def made_id(method: str, path: str) -> str:
    """An id from method and path: `get`, `/pets/{petId}/toys` -> `getPetsByPetIdToys`."""
    out = method
    for segment in path.split("/"):
        parameter = segment.startswith("{") and segment.endswith("}")
        out += ("By" if parameter else "") + pascal(words(segment))
    return out
