"""The references of a document: where they stand, what they point to, and which of them lead in a circle.

`$ref` is a reference only where OpenAPI has objects: in examples, defaults, enums and extensions it is data
(`x-actions` holds operations, so its references count).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from generator.diagnostics import Code, Diagnostic, Severity, declare, report
from generator.ir import Json

REF_CYCLE = declare("ref-cycle", Severity.ERROR, "references that lead in a circle and never to a value")
ALLOF_CYCLE = declare("allof-cycle", Severity.ERROR, "a schema that is composed of itself by allOf")

# Keys whose value is a map from names to objects, whatever the names are.
_NAMED = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "paths", "webhooks", "responses"}
    | {"content", "headers", "callbacks", "examples", "encoding", "links", "variables", "x-actions", "schemas"}
    | {"parameters", "requestBodies", "securitySchemes", "pathItems", "mediaTypes", "additionalOperations"}
)
_DATA = frozenset({"example", "default", "enum", "const", "value", "mapping", "required", "security", "scopes"})
_TEXT = frozenset({"description", "summary", "title"})  # a reference there is a mistake, and no reference
_NO_OBJECT = _DATA | _TEXT
_KINDS = {
    "parameters": "parameters",
    "responses": "responses",
    "requestBody": "requestBodies",
    "requestBodies": "requestBodies",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "callbacks": "callbacks",
    "securitySchemes": "securitySchemes",
    "paths": "pathItems",
    "webhooks": "pathItems",
    "pathItems": "pathItems",
    "x-actions": "operations",
    **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"), "operations"),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A `$ref`, or another `key`. `at` is the location of what holds it, `kind` the components section it belongs to.

    Of kind `maps` it stands for a whole map from names to objects, and of kind `operations` for an operation: where
    OpenAPI allows none.
    """

    at: str
    ref: Json
    kind: str
    holder: dict[str, Json]
    key: str = "$ref"


def escape(token: str) -> str:
    """A key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def tokens(pointer: str) -> list[str]:
    """The keys of a JSON pointer."""
    parts = pointer.split("/")[1:]
    return [t.replace("~1", "/").replace("~0", "~") for t in parts] if "~" in pointer else parts


def references(data: Json, at: str, kind: str = "schemas") -> Iterator[Reference]:
    """All references in an OpenAPI object at a location, in document order."""
    # (value, location, kind, whether its keys are names)
    pending: list[tuple[Json, str, str, bool]] = [(data, at, kind, kind == "maps")]
    while pending:
        value, here, kind, names = pending.pop()
        if isinstance(value, dict):
            if "$ref" in value and (not names or isinstance(value["$ref"], str)):
                yield Reference(here, value["$ref"], "maps" if names else kind, value)
            elif "$dynamicRef" in value and not names and isinstance(value["$dynamicRef"], str):
                yield Reference(here, value["$dynamicRef"], kind, value, "$dynamicRef")
            pending += _below(value, here, kind, names)
        elif isinstance(value, list):
            items = range(len(value) - 1, -1, -1)
            pending += [(value[i], f"{here}/{i}", kind, False) for i in items]


def objects(data: Json, at: str) -> Iterator[tuple[dict[str, Json], str]]:
    """All objects at and below a location that are no data, with their locations; what is above comes first."""
    pending: list[tuple[Json, str, str, bool]] = [(data, at, "schemas", False)]
    while pending:
        value, here, kind, names = pending.pop()
        if isinstance(value, dict):
            if not names:
                yield value, here
            pending += _below(value, here, kind, names)
        elif isinstance(value, list):
            pending += [(value[i], f"{here}/{i}", kind, False) for i in range(len(value) - 1, -1, -1)]


def _below(value: dict[str, Json], at: str, kind: str, names: bool) -> list[tuple[Json, str, str, bool]]:
    """What stands directly below an object and is no data, the last first. Every value of a document passes here."""
    found: list[tuple[Json, str, str, bool]] = []
    for key, item in value.items():
        if not isinstance(item, (dict, list)):
            continue
        if names:
            found.append((item, f"{at}/{escape(key)}", kind, False))
        elif key not in _NO_OBJECT and (key[:2] != "x-" or key == "x-actions"):
            is_map = isinstance(item, dict)
            if is_map or key != "examples":
                found.append((item, f"{at}/{escape(key)}", _KINDS.get(key, "schemas"), is_map and key in _NAMED))
    found.reverse()
    return found


def is_remote(ref: str) -> bool:
    """Whether a reference is an address (`http:`, `file:`, `//host`) rather than a path or a pointer."""
    head = ref.partition("#")[0]
    scheme, colon, _ = head.partition(":")
    return head.startswith("//") or (bool(colon) and "/" not in scheme)


def split(ref: str) -> tuple[str, str]:
    """File and fragment of a reference, percent-decoded."""
    file, _, fragment = ref.partition("#")
    return unquote(file), unquote(fragment)


def lookup(data: Json, pointer: str) -> Json:
    """The value at a JSON pointer (`/a/b`). Raises KeyError."""
    here: Json = data
    if pointer and not pointer.startswith("/"):
        raise KeyError(pointer)
    for token in tokens(pointer):
        if isinstance(here, dict):
            here = here[token]
        elif isinstance(here, list) and token.isascii() and token.isdigit() and int(token) < len(here):
            here = here[int(token)]
        else:
            raise KeyError(pointer)
    return here


# ---- circles


def circles(resolved: Iterable[tuple[str, str]]) -> list[Diagnostic]:
    """The circles among references, given as pairs of a holder's location and the location it points to.

    A reference continues its holder, and through `allOf` every schema that holder is a part of.
    """
    graph: dict[str, dict[str, str]] = {}
    for at, target in resolved:
        graph.setdefault(at, {})[target] = at
        owner = at
        while (shorter := _whole(owner)) != owner:
            owner = shorter
            graph.setdefault(owner, {})[target] = at
    found: list[Diagnostic] = []
    state: dict[str, int] = {}
    for root in sorted(graph):
        if root not in state:
            found += _walk(root, graph, state)
    return found


def _whole(at: str) -> str:
    """The location of the schema that the one at `at` is an `allOf` part of; `at` if it is none."""
    head, _, number = at.rpartition("/")
    return head.removesuffix("/allOf") if number.isdigit() and head.endswith("/allOf") else at


def _walk(root: str, graph: Mapping[str, Mapping[str, str]], state: dict[str, int]) -> Iterator[Diagnostic]:
    """Depth first from a location, with an explicit stack. `state` is 1 on the way, 2 when done."""
    trail: list[tuple[str, Iterator[str]]] = [(root, iter(sorted(graph[root])))]
    state[root] = 1
    while trail:
        here, targets = trail[-1]
        target = next(targets, None)
        if target is None:
            state[here] = 2
            trail.pop()
        elif state.get(target) == 1:
            names = [name for name, _ in trail]
            yield _circle([*names[names.index(target) :], target], graph[here][target])
        elif target in graph and target not in state:
            state[target] = 1
            trail.append((target, iter(sorted(graph[target]))))


def _circle(names: list[str], at: str) -> Diagnostic:
    composed = "/allOf/" in at
    code: Code = ALLOF_CYCLE if composed else REF_CYCLE
    shown = names if len(names) < 6 else [*names[:4], "…", names[-1]]
    what = "the schema is composed of itself" if composed else "the reference leads in a circle"
    help = "remove one of these references; a recursive property needs no allOf"
    return report(code, f"{what}: {' -> '.join(shown)}", pointer=f"{at}/$ref", help=help)
