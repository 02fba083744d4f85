"""Servers of the Python client: what they are called, and an argument for each variable of their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.encode import plain_line, py_str
from generator.ir import Api, Server, ServerVariable
from generator.language import Role, Symbol
from generator.naming import Want, words
from generator.plan.names import Namer
from generator.plan.pyfmt import Node, call, mapping, tup
from generator.plan.pyscope import FileScope

_LONGEST = 60  # characters of allowed values that an annotation spells out
_NOISE = frozenset(
    {"a", "an", "the", "api", "apis", "server", "servers", "environment", "env", "endpoint", "host", "url"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A variable as an argument of the client. `default` is empty if it has none."""

    name: str
    annotation: str
    values: tuple[str, ...]
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers of an API, their names (empty for one that is chosen by its place), and all variables by wire name.

    Servers of single operations are not listed, but their variables are: of several, the client takes the one that is
    called like the chosen one, else the first.
    """

    listed: tuple[Server, ...] = ()
    names: tuple[str, ...] = ()
    variables: Mapping[str, Variable] = field(default_factory=dict)
    single: tuple[tuple[Server, ...], ...] = ()  # those of single operations

    @property
    def default(self) -> str:
        """The address of the first server, with its variables in braces; empty without servers."""
        return self.listed[0].url if self.listed else ""

    def arguments(self) -> Iterator[tuple[str, str]]:
        """Names and annotations of what the client takes."""
        if len(self.listed) > 1:
            yield "server", _choice(tuple(filter(None, self.names)), "int")
        yield from ((v.name, v.annotation) for v in self.variables.values())

    def passed(self) -> Iterator[Node]:
        """What the client hands on of them."""
        if len(self.listed) > 1:
            yield "server=server"
        if self.variables:
            yield mapping([f'"{v.name}": {v.name}' for v in self.variables.values()], "variables=")

    def node(self, server: Server, scope: FileScope, runtime: str) -> Node:
        """`Server(...)`, in the names of the arguments."""
        scope.use(Symbol(f"{runtime}.servers", "Server"))
        url = server.url
        used = [v for v in server.variables if v.wire in self.variables and f"{{{v.wire}}}" in url]
        for v in used:
            url = url.replace(f"{{{v.wire}}}", f"{{{self.variables[v.wire].name}}}")
        items: list[Node] = [py_str(url)]
        if used:
            items.append(mapping([f'"{self.variables[v.wire].name}": {py_str(v.default)}' for v in used]))
        name = self._name(server)
        if name:
            items.append(f"name={py_str(name)}")
        allowed = [v for v in used if v.values]
        if allowed:
            values = (tup([py_str(t) for t in v.values], f'"{self.variables[v.wire].name}": ') for v in allowed)
            items.append(mapping(list(values), "values="))
        if server in self.listed and (others := self._others(name) - {self.variables[v.wire].name for v in used}):
            items.append(tup([py_str(other) for other in sorted(others)], "others="))
        return call("Server", items)

    def _others(self, name: str) -> set[str]:
        """The variables of those servers of single operations that are taken while the one of this name is chosen."""
        taken = (next((s for s in own if name and self._name(s) == name), own[0]) for own in self.single)
        return {
            self.variables[v.wire].name
            for s in taken
            for v in s.variables
            if v.wire in self.variables and f"{{{v.wire}}}" in s.url
        }

    def _name(self, server: Server) -> str:
        if server in self.listed:
            return self.names[self.listed.index(server)]
        name = _wish(server)
        return name if name in self.names else ""

    def about(self, env: str) -> Iterator[str]:
        """Lines of the client's docstring."""
        if len(self.listed) > 1:
            pairs = zip(self.names, self.listed, strict=True)
            shown = ", ".join(f"{name or place} ({plain_line(s.url)})" for place, (name, s) in enumerate(pairs))
            yield f"    server: One of the API's servers, by its name or place: {shown}; default: {env}_SERVER, else 0."
        for v in self.variables.values():
            allowed = f"; one of {', '.join(map(plain_line, v.values))}" if v.values else ""
            last = f", else {plain_line(v.default)}" if v.default else ""
            yield f"    {v.name}: {v.doc}{allowed}; default: {env}_{v.name.upper()}{last}."


def servers(api: Api, namer: Namer, taken: frozenset[str]) -> Servers:
    """The servers of an API. `taken` are other arguments of the client."""
    listed = tuple(dict.fromkeys(api.servers))
    names = _names(listed, namer) if len(listed) > 1 else ("",) * len(listed)
    found: dict[str, list[ServerVariable]] = {}
    for server in (*listed, *(s for o in api.operations for s in o.servers)):
        for variable in server.variables:
            if f"{{{variable.wire}}}" in server.url:
                found.setdefault(variable.wire, []).append(variable)
    wants = [_want(wire, variables[0], namer, taken) for wire, variables in found.items()]
    chosen = namer.assign("server-variables", Role.CREDENTIAL, wants) if wants else {}
    variables = {wire: _variable(chosen[wire], seen) for wire, seen in found.items()}
    return Servers(listed, names, variables, tuple(dict.fromkeys(o.servers for o in api.operations if o.servers)))


def _want(wire: str, variable: ServerVariable, namer: Namer, taken: frozenset[str]) -> Want:
    name = namer.spell(Role.CREDENTIAL, variable.name or wire, "server")
    wishes = [w for w in (name, f"server_{name}", f"server_variable_{name}") if w not in {*taken, "server"}]
    return Want(wire, wire, tuple(wishes), bool(variable.name))


def _variable(name: str, seen: list[ServerVariable]) -> Variable:
    values = tuple(dict.fromkeys(v for variable in seen for v in variable.values))
    described = next((v.description for v in seen if v.description), None)
    doc = plain_line(described or f"Part {seen[0].wire} of the server's address").rstrip(".")
    return Variable(name=name, annotation=_choice(values, "str"), values=values, default=seen[0].default, doc=doc)


def _choice(values: tuple[str, ...], other: str) -> str:
    """`Literal["a", "b"] | str`: what there is, for editors; a text that comes from elsewhere will do, too."""
    text = ", ".join(map(py_str, values))
    if not values or len(text) > _LONGEST:
        return "str" if other == "str" else f"{'str | ' if values else ''}{other}"
    return f"Literal[{text}] | {other}"


def _names(listed: tuple[Server, ...], namer: Namer) -> tuple[str, ...]:
    """A name for each server that has one, the same whatever the order of the document."""
    wishes = [_wish(s) for s in listed]
    wants = {s.url: Want(s.url, wish, (wish,), bool(s.name)) for s, wish in zip(listed, wishes, strict=True) if wish}
    names = namer.assign("servers", Role.SERVER, wants.values())
    return tuple(names.get(s.url, "") for s in listed)


def _wish(server: Server) -> str:
    """What a server would be called: its name, or a short description without the words that all of them have."""
    if server.name:
        return server.name
    clause = re.split(r"[.,;:()\n]| - ", server.description or "")[0]
    kept = [w for w in words(clause) if w not in _NOISE] if len(clause) <= _LONGEST else []
    return "_".join(kept) if len(kept) <= 3 else ""
