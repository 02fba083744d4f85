"""What a request gives its operation: the values of parameters and of the body's members, by wire name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from generator.ir import Array, Const, Enum, Json, Map, NamedSchema, Object, Operation, Parameter, Schema, Type, Union
from generator.ir_kinds import json_kind, resolved
from generator.media_types import is_form, is_json, is_multipart
from generator.mock.exchange import Refused, Request, problem
from generator.mock.routes import Route
from generator.mock.segments import beginning
from generator.mock.unions import alternatives, joined
from generator.reading import Unreadable
from generator.strict_json import load

Schemas = Mapping[str, NamedSchema]
_DEEPEST = 20  # brackets in a name
_NUMBER = re.compile(r"-?\d{1,300}(\.\d{1,300})?([eE][+-]?\d{1,2})?\Z", re.A)


@dataclass(frozen=True, slots=True)
class Call:
    """A request that has found its operation. `arguments` are all values that it gives, by wire name; `body` is its
    body as `body_of` reads it."""

    request: Request
    route: Route
    query: Mapping[str, Json] = field(default_factory=dict)
    arguments: Mapping[str, Json] = field(default_factory=dict)
    body: Json = None

    @property
    def operation(self) -> Operation:
        return self.route.operation


def body_of(request: Request) -> Json:
    """The body as JSON value: a form's fields as an object; null for what is neither. Raises Refused (400)."""
    kind = request.header("content-type") or ""
    if not request.body:
        return None
    if is_form(kind):
        return _form(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
    if is_multipart(kind):
        return _form([(name, text) for name, text in parts(request.body, kind) if text is not None])
    if kind and not is_json(kind):
        return None
    try:
        return load(request.body.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused(problem(400, "Bad Request", "the body is not UTF-8")) from None
    except Unreadable as error:
        detail = f"the body cannot be read: line {error.line}, column {error.column}: {error.message[:300]}"
        raise Refused(problem(400, "Bad Request", detail)) from None


def call_of(request: Request, route: Route, body: Json, schemas: Schemas) -> Call:
    """The request with its arguments."""
    query: dict[str, Json] = {}
    arguments: dict[str, Json] = {}
    for parameter in route.operation.parameters:
        found = sent(parameter, request, route, schemas)
        if found:
            arguments[parameter.wire] = found[0]
            if parameter.location == "query":
                query[parameter.wire] = found[0]
    arguments.update(_members(route.operation, body, schemas))
    return Call(request, route, query, arguments, body)


def _members(operation: Operation, body: Json, schemas: Schemas) -> dict[str, Json]:
    """A body's members; those of the properties that are unwrapped in place of these."""
    if not isinstance(body, dict):
        return {}
    out = dict(body)
    unwrap = operation.body.unwrap if operation.body else ()
    for name in (*unwrap, *([operation.action] if operation.action is not None else [])):
        inner = out.pop(name, None)
        out.update(inner if isinstance(inner, dict) else {})
    return out


# ---- parameters


def sent(p: Parameter, request: Request, route: Route, schemas: Schemas) -> list[Json]:
    """The parameter's value, if it was sent; else nothing."""
    return list(_sent(p, request, route, schemas))


def _sent(p: Parameter, request: Request, route: Route, schemas: Schemas) -> Iterator[Json]:
    if p.location == "path" and p.wire in route.values:
        yield _value(route.values[p.wire], p, schemas)
    elif p.location == "query":
        yield from _in_query(p, request, route, schemas)
    elif p.location == "header" and (text := request.header(p.wire)) is not None:
        yield _value(text, p, schemas)
    elif p.location == "cookie" and p.wire in (cookies := request.cookies()):
        yield _value(cookies[p.wire], p, schemas)


def _in_query(p: Parameter, request: Request, route: Route, schemas: Schemas) -> Iterator[Json]:
    texts = [value for key, value in request.query if key == p.wire]
    kind = _kind(p.schema, schemas)
    if texts:
        if isinstance(kind, Array) and p.explode and not p.content:
            yield [coerced(t, kind.items, schemas) for t in texts]
        else:
            yield _value(texts[-1], p, schemas)
    elif isinstance(kind, (Object, Map)):
        fields = {f.wire for f in kind.fields} if isinstance(kind, Object) else set()
        named = [(k, v) for k, v in request.query if k.startswith(f"{p.wire}[") and k.count("[") <= _DEEPEST]
        deep = [(key[len(p.wire) + 1 : -1], v) for key, v in named]
        members = deep
        if not deep and p.explode and p.style == "form" and not p.content:
            others = {o.wire for o in route.operation.parameters if o.location == "query"}
            rest = {name for name, _ in request.query} - others if isinstance(kind, Map) else set()
            members = [(key, v) for key, v in request.query if key in fields or key in rest]
        # An empty object that is sent this way cannot be told from none.
        if members or (p.required and p.explode and p.style == "form" and not p.content):
            yield _object(members, kind, schemas)


def _kind(schema: Schema | None, schemas: Schemas) -> Type | None:
    """What a schema describes; where it is one of several objects, an object with the properties of all."""
    kind = resolved(schema, schemas).type if schema is not None else None
    if not isinstance(kind, Union) or schema is None:
        return kind
    variants = alternatives(schema, schemas)
    whole = joined(variants) if all(isinstance(v.schema.type, (Object, Map)) for v in variants) else None
    return whole.type if whole is not None else kind


def _value(text: str, p: Parameter, schemas: Schemas) -> Json:
    kind = _kind(p.schema, schemas)
    if p.content and is_json(p.content):
        return _json_or_text(text)
    begin = f";{p.wire}=" if p.style == "matrix" else "." if p.style == "label" else ""
    text = text.removeprefix(begin if text.startswith(begin) else ";")
    if not isinstance(kind, (Array, Object, Map)):
        return coerced(text, p.schema, schemas)
    between = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(p.style, ",")
    if p.explode:
        between = {"label": ".", "matrix": begin if isinstance(kind, Array) else ";"}.get(p.style, between)
    texts = [t.strip() if p.location == "header" else t for t in text.split(between)]
    if isinstance(kind, Array):
        return [coerced(t, kind.items, schemas) for t in texts]
    if p.explode and p.location != "query":
        return _object([(k, v) for k, sign, v in (t.partition("=") for t in texts) if sign], kind, schemas)
    return _object(list(zip(texts[::2], texts[1::2], strict=False)), kind, schemas)


def _object(members: list[tuple[str, str]], kind: Object | Map, schemas: Schemas) -> Json:
    """An object of texts; `a][b` is a name within another. What comes twice is a list."""
    fields = {f.wire: f.schema for f in kind.fields} if isinstance(kind, Object) else {}
    rest = kind.values if isinstance(kind, Map) else kind.extra
    below: dict[str, list[tuple[str, str]]] = {}
    out: dict[str, Json] = {}
    for name, text in members:
        first, bracket, inner = name.partition("][")
        if bracket:
            below.setdefault(first, []).append((inner, text))
            continue
        schema = fields.get(name, rest)
        found = resolved(schema, schemas).type if schema is not None else None
        if isinstance(found, Array):
            known = out.setdefault(name, [])
            assert isinstance(known, list)
            known.append(coerced(text, found.items, schemas))
        else:
            out[name] = coerced(text, schema, schemas)
    out.update((name, _nested(pairs, fields.get(name, rest), schemas)) for name, pairs in below.items())
    return out


def _nested(pairs: list[tuple[str, str]], schema: Schema | None, schemas: Schemas) -> Json:
    """What stands below a name: the members of an object, the items of a list by their places (`a[0]`, `a[]`)."""
    kind = _kind(schema, schemas)
    if isinstance(kind, (Object, Map)):
        return _object(pairs, kind, schemas)
    if not isinstance(kind, Array):
        return dict(pairs)
    out: list[Json] = []
    below: dict[str, list[tuple[str, str]]] = {}
    for name, text in pairs:
        place, bracket, inner = name.partition("][")
        if not bracket:
            out.append(coerced(text, kind.items, schemas))
        else:
            below.setdefault(place, []).append((inner, text))
    return [*out, *(_nested(inner, kind.items, schemas) for inner in below.values())]


def wanted_beginning(p: Parameter, route: Route, schemas: Schemas) -> str | None:
    """What a parameter's text in the path must begin with by its style, and does not; None if nothing is amiss."""
    text = route.values.get(p.wire) if p.location == "path" else None
    if text is None or p.content or p.style not in ("matrix", "label"):
        return None
    if p.style == "label":
        return None if text.startswith(".") else "."
    if p.explode and isinstance(_kind(p.schema, schemas), (Object, Map)):
        return None if text.startswith(";") else ";"
    begin = f";{p.wire}"
    return None if text == begin or text.startswith(f"{begin}=") else f"{begin}="


def coerced(text: str, schema: Schema | None, schemas: Schemas) -> Json:
    """A text as the kind of value that the schema describes; the text itself if it is no such value."""
    if schema is None:
        return text
    target = resolved(schema, schemas)
    if isinstance(target.type, Union):
        kinds = {json_kind(resolved(v.schema, schemas).type) for v in target.type.variants}
    else:
        kinds = {json_kind(target.type)}
    if kinds & {"integer", "number"} and _NUMBER.match(text):
        number = float(text)
        return int(text) if text.lstrip("-").isdigit() else int(number) if number.is_integer() else number
    if "boolean" in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text


def _json_or_text(text: str) -> Json:
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found


class PathVariables:
    """What an operation's path parameters may be, as far as can be told from the text alone. `fits` says of a value
    whether a schema allows it."""

    def __init__(self, operation: Operation, schemas: Schemas, fits: Callable[[Json, Schema], bool]) -> None:
        self._parameters = {p.wire: p for p in operation.parameters if p.location == "path"}
        self._schemas = schemas
        self._fits = fits

    def fits(self, name: str, value: str) -> bool:
        p = self._parameters.get(name)
        if p is None:
            return True
        pattern = resolved(p.schema, self._schemas).constraints.pattern
        first = {"label": ".", "matrix": ";"}.get(p.style) or beginning(pattern)
        found = _value(value, p, self._schemas)
        if not value.startswith(first):
            return False
        is_text = isinstance(found, (bool, int, float)) and self._fits(value, p.schema)
        return is_text or self._fits(found, p.schema)

    def is_long(self, name: str) -> bool:
        p = self._parameters.get(name)
        kind = resolved(p.schema, self._schemas).type if p is not None else None
        return isinstance(kind, (Enum, Const)) or (kind is not None and json_kind(kind) in ("integer", "number"))


# ---- forms


def _form(pairs: list[tuple[str, str]]) -> Json:
    out: dict[str, Json] = {}
    for key, value in pairs:
        if key in out:
            before = out[key]
            out[key] = [*before, value] if isinstance(before, list) else [before, value]
        else:
            out[key] = value
    return out


def parts(body: bytes, kind: str) -> list[tuple[str, str | None]]:
    """Names and texts of a multipart body; a file has no text, unless it is JSON: so browsers send what is no file."""
    found = re.search(r"boundary=\"?([^\";,\s]+)", kind)
    if not found:
        return []
    out: list[tuple[str, str | None]] = []
    for part in body.split(b"--" + found[1].encode("utf-8", "replace")):
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'[; ]name="([^"]*)"', head)
        if name:
            is_file = b"filename" in head and not _has_json(head)
            text = None if is_file else content.removesuffix(b"\r\n").decode("utf-8", "replace")
            out.append((name[1].decode("utf-8", "replace"), text))
    return out


def _has_json(head: bytes) -> bool:
    """Whether the lines before a part's content say that it is JSON."""
    found = re.search(rb"(?im)^content-type:[ \t]*([^\r\n]*)", head)
    return found is not None and is_json(found[1].decode("latin-1").strip())
