"""Credentials that a client obtains or computes: what it asks the caller for, and how it goes about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.encode import plain_line, py_str, py_value
from generator.ir import Json, SecurityScheme
from generator.ir_notes import Condition, Spot
from generator.ir_security import Session, Signature
from generator.language import Role, Symbol
from generator.naming import Want, screaming
from generator.plan.names import Namer
from generator.plan.pyfmt import Node, call, mapping, tup
from generator.plan.pyscope import FileScope
from generator.plan.surface import Method

_ANNOTATIONS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """An argument of the client from which a credential is made."""

    name: str
    annotation: str
    doc: str


def wants(scheme: SecurityScheme, namer: Namer) -> Iterator[Want]:
    """The names that a scheme's inputs want, beside that of the scheme itself."""
    named: list[tuple[str, str]] = []
    if scheme.session is not None:
        named = [(i.argument, i.name) for i in scheme.session.inputs if i.name]
    elif scheme.signature is not None:
        named = [(part, f"{scheme.name or scheme.id} {part}") for part in ("id", "secret")]
    for part, name in named:
        other = namer.spell(Role.CREDENTIAL, f"{scheme.id} {name}")
        yield Want(f"{scheme.id} {part}", name, (namer.spell(Role.CREDENTIAL, name), other))


def inputs(scheme: SecurityScheme, names: Mapping[str, str]) -> tuple[Input, ...]:
    """The arguments of the client that a scheme has beside its own."""
    if scheme.session is not None:
        login = scheme.session.login
        return tuple(
            Input(
                name=names[f"{scheme.id} {i.argument}"],
                annotation=_ANNOTATIONS[i.kind],
                doc=plain_line(i.description or f"{i.argument} to log in with ({login})"),
            )
            for i in scheme.session.inputs
            if i.name
        )
    if scheme.signature is not None:
        what = {"id": "id of the key that signs requests", "secret": "secret of that key"}
        return tuple(Input(name=names[f"{scheme.id} {p}"], annotation="str", doc=d) for p, d in what.items())
    return ()


def listed(names: list[str]) -> str:
    """`a, b and c`."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def token_url(scheme: SecurityScheme) -> str | None:
    """Where tokens for client credentials are given; None if the scheme has no such flow."""
    flow = scheme.flows.get("clientCredentials")
    if not isinstance(flow, dict):
        return None
    url = flow.get("tokenUrl")
    return url if isinstance(url, str) else ""


def source(
    scheme: SecurityScheme, name: str, asked: tuple[Input, ...], methods: Mapping[str, Method], scope: FileScope
) -> Node | None:
    """`"name": SessionPlan(...)` or `SignaturePlan(...)`; None for a credential that the caller gives as it is."""
    if scheme.session is not None:
        scope.use(Symbol("._runtime.sessions", "SessionPlan"))
        return call(f"{py_str(name)}: SessionPlan", _session(scheme.session, asked, methods, scope))
    if scheme.signature is not None:
        scope.use(Symbol("._runtime.signing", "SignaturePlan"))
        return call(f"{py_str(name)}: SignaturePlan", _signature(scheme.signature, asked))
    return None


def constant(method: Method) -> str:
    """Where an operation's description is: `module:constant` of the resources."""
    return f"{method.namespace}:_{screaming(method.name.split('_'))}"


def place_of(method: Method, argument: str) -> int:
    """The place of an argument among a method's, by its wire name or the pointer to a member of the body."""
    for place, a in enumerate(method.arguments):
        pointer = "".join("/" + t.replace("~", "~0").replace("/", "~1") for t in a.path)
        if argument in (a.wire, pointer):
            return place
    raise LookupError(f"{method.operation.id} has no argument {argument}")  # lowering has looked


def _session(s: Session, asked: tuple[Input, ...], methods: Mapping[str, Method], scope: FileScope) -> Iterator[Node]:
    login = methods[s.login]
    yield py_str(constant(login))
    names = iter(asked)
    entries: list[Node] = []
    for one in s.inputs:
        scope.use(Symbol("._runtime.sessions", "Input"))
        items = [str(place_of(login, one.argument))]
        items.append(f"name={py_str(next(names).name)}" if one.name else f"value={py_value(one.value)}")
        items += [f"transform={py_str(one.transform)}"] if one.transform else []
        items += [f"kind={py_str(one.kind)}"] if one.kind != "string" else []
        items += ["optional=True"] if one.name and not one.required else []
        entries.append(call("Input", items))
    yield tup(entries)
    yield spot(s.token, scope, "token=")
    if s.seconds is not None:
        yield f"seconds={py_value(s.seconds)}"
    if s.expires is not None:
        yield spot(s.expires, scope, "expires=")
        if s.expires_form != "seconds":
            yield f"form={py_str(s.expires_form)}"
    if s.renew != (Condition(statuses=("401",)),):
        yield conditions(s.renew, scope, "renew=")
    if s.logout is not None:
        yield f"logout={py_str(constant(methods[s.logout]))}"
        if s.logout_argument is not None:
            yield f"logout_place={place_of(methods[s.logout], s.logout_argument)}"


def _signature(s: Signature, asked: tuple[Input, ...]) -> Iterator[Node]:
    yield tup([py_str(i.name) for i in asked])
    yield py_str(s.algorithm)
    yield tup(map(py_str, s.parts))
    yield mapping([f"{py_str(name)}: {py_str(form)}" for name, form in s.headers.items()])
    said = (
        ("separator", s.separator, "\n"),
        ("encoding", s.encoding, "base64"),
        ("form", s.timestamp_form, "http-date"),
        ("timestamp", s.timestamp_header, None),
        ("key_form", s.key_form, "text"),
    )
    for name, value, default in said:
        if value is not None and value != default:
            yield f"{name}={py_str(value)}"


def spot(s: Spot, scope: FileScope, head: str = "", runtime: str = "._runtime") -> Node:
    """`Spot(...)`."""
    scope.use(Symbol(f"{runtime}.answers", "Spot"))
    if s.pointer is not None:
        return call(f"{head}Spot", [py_str(s.pointer)])
    return call(f"{head}Spot", [tup(map(py_str, s.headers), "headers=")])


def conditions(listed: tuple[Condition, ...], scope: FileScope, head: str, runtime: str = "._runtime") -> Node:
    """A tuple of `Condition(...)`."""
    scope.use(Symbol(f"{runtime}.answers", "Condition"))
    return tup([call("Condition", _condition(c)) for c in listed], head)


def _condition(c: Condition) -> Iterator[Node]:
    if c.statuses:
        yield tup(map(py_str, c.statuses))
    if c.pointer is not None:
        yield f"{'' if c.statuses else 'pointer='}{py_str(c.pointer)}"
        if c.equals:
            values: list[Json] = list(c.equals)
            yield tup(map(py_value, values), "" if c.statuses else "equals=")
