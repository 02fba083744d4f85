"""Which operations a method and a path lead to.

Paths are kept as a tree of segments, so the size of a document does not matter. The more of a segment is literal, the
earlier it is looked at, and of two paths that fit, one that has the method goes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from generator.ir import Api, Json, Operation, Server
from generator.mock.exchange import Refused, Request, problem
from generator.mock.segments import Known, cut, is_variable, literal

_LONGEST = 200  # characters of a path that are shown and compared
_MOST = 5  # keys of a body that are told


@dataclass(frozen=True, slots=True)
class Route:
    """An operation that was found: the values in its path, the path's segments (both decoded), the server's path
    before it."""

    operation: Operation
    values: Mapping[str, str] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    base: str = ""


@dataclass(slots=True)
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    mixed: dict[str, _Node] = field(default_factory=dict)  # by segments like {name}.json
    variable: _Node | None = None
    ends: dict[str, list[Operation]] = field(default_factory=dict)


def segments(path: str) -> list[str]:
    """The segments of a path template, without its query."""
    return path.partition("?")[0].strip("/").split("/")


class _Anything:
    """Knows nothing of variables."""

    def fits(self, name: str, value: str) -> bool:
        return True

    def is_long(self, name: str) -> bool:
        return False


_ANYTHING = _Anything()


class Routes:
    """The operations of an API by method and path. `known` says what variables of an operation's path may be."""

    def __init__(self, api: Api, known: Callable[[Operation], Known] = lambda _: _ANYTHING) -> None:
        self._root = _Node()
        self._known = known
        for operation in api.operations:
            self._add(operation)
        servers = [*api.servers, *(s for o in api.operations for s in o.servers)]
        self._paths = sorted({o.path for o in api.operations})
        self._bases = sorted({tuple(b) for b in map(_base, servers) if b}, key=lambda b: (-len(b), b))

    def find(self, request: Request, body: Json, unread: Refused | None = None) -> Route:
        """The operation that is meant; `body` tells actions apart, `unread` says why it cannot be read. Raises Refused
        (404, 405, 400)."""
        raw = request.path.strip("/").split("/")
        sent = [unquote(s) for s in raw]
        allowed: list[str] = []
        for skip in (*(len(b) for b in self._bases if _begins(sent, b)), 0):
            for node in _nodes(self._root, raw[skip:] or [""]):
                for method in _methods(request.method):
                    candidates = [o for o in node.ends.get(method, ()) if _asked(o, request)]
                    if candidates:
                        operation = _selected(candidates, request.path, body, unread)
                        base = "".join(f"/{s}" for s in raw[:skip])
                        return Route(operation, self._values(operation, raw[skip:]), tuple(sent[skip:]), base)
                allowed += [m for m, ends in node.ends.items() if any(_asked(o, request) for o in ends)]
        if allowed:
            names = ", ".join(dict.fromkeys(allowed))
            detail = f"{request.method} is not documented for this path; documented are {names}"
            raise Refused(problem(405, "Method Not Allowed", detail, (("Allow", names),)))
        raise Refused(problem(404, "Not Found", self._unknown(request.path)))

    def _unknown(self, path: str) -> str:
        """What is said of a path that is none, with the one that is most like it."""
        from difflib import get_close_matches

        shown = path if len(path) <= _LONGEST else f"{path[:_LONGEST]}..."
        filled = {_filled(p, path): p for p in self._paths} if len(path) <= _LONGEST else {}
        near = get_close_matches(shown, filled, 1, 0.5)
        return f"no operation has the path {shown}" + (f"; the nearest is {filled[near[0]]}" if near else "")

    def _values(self, operation: Operation, sent: list[str]) -> dict[str, str]:
        out: dict[str, str] = {}
        for segment, text in zip(segments(operation.path), sent, strict=False):
            if is_variable(segment):
                out[segment[1:-1]] = unquote(text)
            elif "{" in segment:
                out.update(cut(segment, text, self._known(operation)) or {})
        return out

    def _add(self, operation: Operation) -> None:
        node = self._root
        for segment in segments(operation.path):
            if is_variable(segment):
                node.variable = node.variable or _Node()
                node = node.variable
            elif "{" in segment:
                below = node.mixed.setdefault(segment, _Node())
                node.mixed = dict(sorted(node.mixed.items(), key=lambda m: -literal(m[0])))
                node = below
            else:
                node = node.literals.setdefault(unquote(segment), _Node())
        node.ends.setdefault(operation.method.upper(), []).append(operation)


def _filled(template: str, path: str) -> str:
    """A path template with the values that a path has in the places of its variables, if it has as many segments."""
    own, sent = template.split("/"), path.split("/")
    if len(own) != len(sent):
        return template
    return "/".join(s if "{" in o else o for o, s in zip(own, sent, strict=True))


def _base(server: Server) -> list[str]:
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.wire}}}", variable.default or f"{{{variable.wire}}}")
    try:
        path = urlsplit(url).path
    except ValueError:
        return []
    return [s for s in path.split("/") if s]


def _begins(sent: list[str], base: tuple[str, ...]) -> bool:
    return len(sent) >= len(base) and all(is_variable(b) or unquote(b) == s for s, b in zip(sent, base, strict=False))


def _nodes(node: _Node, sent: list[str]) -> Iterator[_Node]:
    """The ends of the tree that segments lead to, the most literal ones first."""
    if not sent:
        yield node
        return
    here, rest = sent[0], sent[1:]
    if (name := unquote(here)) in node.literals:
        yield from _nodes(node.literals[name], rest)
    for segment, below in node.mixed.items():
        if cut(segment, here, _ANYTHING) is not None:
            yield from _nodes(below, rest)
    if node.variable is not None:
        yield from _nodes(node.variable, rest)


def _methods(method: str) -> Iterable[str]:
    return (method, "GET") if method == "HEAD" else (method,)


def _asked(operation: Operation, request: Request) -> bool:
    """Whether the request has the query that stands in the operation's path; what is variable in it may be anything."""
    _, _, query = operation.path.partition("?")
    wanted = parse_qsl(query, keep_blank_values=True) if query else []
    return all((key, value) in request.query for key, value in wanted if "{" not in key + value)


def _selected(candidates: list[Operation], path: str, body: Json, unread: Refused | None) -> Operation:
    """Of operations with the same method and path the action whose key the body has, else the one that is none."""
    actions = {o.action: o for o in candidates if o.action is not None}
    if not actions:
        # As it is spelled, with as many slashes at the end; one with a query in its path before one without.
        slashes = _slashes(path)
        return max(candidates, key=lambda o: (_slashes(o.path.partition("?")[0]) == slashes, len(o.path)))
    for key in body if isinstance(body, dict) else ():
        if key in actions:
            return actions[key]
    for operation in candidates:
        if operation.action is None:
            return operation
    if unread is not None:
        raise unread
    keys = ", ".join(map(repr, actions))
    given = ", ".join(repr(k[:_LONGEST]) for k in [*body][:_MOST]) if isinstance(body, dict) and body else "none"
    detail = f"a key of the body selects the action, exactly as it is spelled: one of {keys}; the body has {given}"
    raise Refused(problem(400, "Unknown action", detail))


def _slashes(path: str) -> int:
    """How many slashes a path ends with."""
    return len(path) - len(path.rstrip("/"))
