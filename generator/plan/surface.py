"""What a client calls things: namespaces, methods and arguments of every operation, in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.ir import (
    AnyType,
    Api,
    Array,
    Body,
    Bytes,
    Const,
    Enum,
    Field,
    Json,
    Map,
    Media,
    NamedSchema,
    Never,
    Object,
    Operation,
    Parameter,
    Ref,
    Scalar,
    Schema,
)
from generator.ir_kinds import resolved
from generator.language import Role
from generator.media_types import is_form as is_form
from generator.media_types import is_json as is_json
from generator.media_types import is_multipart as is_multipart
from generator.media_types import preferred as preferred
from generator.naming import Want, shorten, singular, words
from generator.plan.names import Namer
from generator.plan.streams import stream

PLACES = ("path", "query", "querystring", "header", "cookie", "body", "whole")
# After these a namespace's noun belongs to the rest: log_in_by_account is not log_in_by.
_PREPOSITIONS = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of"}
    | {"on", "or", "per", "than", "the", "to", "via", "with", "without"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method. `place` is one of PLACES; `path` leads to a member of the request body."""

    name: str
    wire: str
    place: str
    required: bool
    schema: Schema
    path: tuple[str, ...] = ()
    parameter: Parameter | None = None
    description: str | None = None
    deprecated: bool = False
    since: str | None = None

    @property
    def positional(self) -> bool:
        return self.place == "path"


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """An operation as a client offers it. Arguments stand in the order of the signature.

    `called` is what a program writes: `client.pets.get`. `media` is what is sent, `others` are media types that can
    carry the same arguments.
    """

    operation: Operation
    namespace: str
    name: str
    called: str
    arguments: tuple[Argument, ...]
    media: Media | None = None
    others: tuple[Media, ...] = ()
    shell: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Namespace:
    """Methods that belong together. `title` is the tag or path segment it was made from."""

    name: str
    title: str
    words: tuple[str, ...]
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """`flat`: the methods are the client's own, and namespaces only say which belong together."""

    namespaces: tuple[Namespace, ...]
    by_operation: Mapping[str, Method]
    flat: bool = False


def surface(api: Api, namer: Namer, options: Mapping[str, Json]) -> Surface:
    """Names for all operations of the API. Options: `namespaces`, `layout` and `methods`, as pack.yaml has them."""
    by_path = options.get("namespaces") == "path"
    flat = options.get("layout") == "flat"
    groups: dict[tuple[str, ...], list[Operation]] = {}
    titles: dict[tuple[str, ...], str] = {}
    for operation in api.operations:
        title = _group(operation, by_path)
        key = words(title) or words("default")
        groups.setdefault(key, []).append(operation)
        titles.setdefault(key, title)
    spelled = {key: namer.spell(Role.NAMESPACE, titles[key]) for key in groups}
    names = namer.assign("namespaces", Role.NAMESPACE, [Want(" ".join(k), spelled[k], (spelled[k],)) for k in groups])
    schemas = api.by_id()
    namespaces: list[Namespace] = []
    own = _own_names(api.operations, namer) if flat else {}
    for key, operations in groups.items():
        name = names[" ".join(key)]
        called = own or _names(name, key, operations, namer, options.get("methods") == "operation-id")
        head = "client" if flat else f"client.{name}"
        methods = [_method(o, name, called[o.id], head, namer, schemas) for o in operations]
        methods.sort(key=lambda m: m.name)
        namespaces.append(Namespace(name=name, title=titles[key], words=key, methods=tuple(methods)))
    namespaces.sort(key=lambda n: n.name)
    by_operation = {m.operation.id: m for n in namespaces for m in n.methods}
    return Surface(namespaces=tuple(namespaces), by_operation=by_operation, flat=flat)


_VERSION = re.compile(r"v\d+([._-]?\d+)*((alpha|beta|rc)\d*)?\Z", re.I)


def _group(operation: Operation, by_path: bool) -> str:
    if operation.group:
        return operation.group
    if operation.tags and not by_path and words(operation.tags[0]):
        return operation.tags[0]
    segments = [s for s in operation.path.split("/") if s]
    for place, segment in enumerate(segments[:-1]):
        if _VERSION.match(segment):
            segments = segments[place + 1 :]
            break
    return next((s for s in segments if "{" not in s and words(s)), "default")


def _names(
    namespace: str, key: tuple[str, ...], operations: list[Operation], namer: Namer, whole: bool
) -> Mapping[str, str]:
    """The names of a namespace's methods by operation; with `whole`, they keep the namespace's noun."""
    wants = []
    for operation in operations:
        full = namer.spell(Role.METHOD, operation.id)
        short = shorten(namer.language.spell(Role.METHOD, _method_words(operation.id, key)), operation.id)
        if operation.name:
            wants.append(
                Want(operation.id, operation.id, (namer.spell(Role.METHOD, operation.name), full), pinned=True)
            )
        else:
            wants.append(Want(operation.id, operation.id, (full,) if whole or short == full else (short, full)))
    pointers = {o.id: o.pointer for o in operations}
    # A scope for each way to name, so that names published in the one do not stay when the other is chosen.
    scope = f"{'operations' if whole else 'methods'}/{namespace}"
    return namer.assign(scope, Role.METHOD, wants, pointers=pointers)


def _own_names(operations: tuple[Operation, ...], namer: Namer) -> Mapping[str, str]:
    """The names of methods that are all the client's own: the whole operationId, unless one is pinned."""
    role = Role.CLIENT_METHOD
    wants = [
        Want(o.id, o.id, tuple(namer.spell(role, n) for n in (o.name, o.id) if n), pinned=bool(o.name))
        for o in operations
    ]
    return namer.assign("operations", role, wants, pointers={o.id: o.pointer for o in operations})


def _method_words(operation_id: str, namespace: tuple[str, ...]) -> tuple[str, ...]:
    """The operation's words without the namespace's noun where it stands whole at an end of the name.

    Before: `StartVmInstance` in vm_instances; `repos/list-for-org` in repos. After: `start`; `list_for_org`.
    """
    name = words(operation_id)
    noun = tuple(map(singular, namespace))
    size = len(noun)
    if not name or size >= len(name):
        return name or ("call",)
    if tuple(map(singular, name[-size:])) == noun and name[-size - 1] not in _PREPOSITIONS:
        name = name[:-size]
    elif tuple(map(singular, name[:size])) == noun and re.match(r"[A-Za-z0-9]+[^A-Za-z0-9]", operation_id):
        name = name[size:]
    return name


@dataclass(frozen=True, slots=True)
class _Draft:
    wire: str
    place: str
    required: bool
    schema: Schema
    path: tuple[str, ...] = ()
    parameter: Parameter | None = None

    @property
    def key(self) -> str:
        return f"{PLACES.index(self.place)}/{'/'.join(self.path) or self.wire}"

    @property
    def pinned(self) -> str | None:
        return (self.parameter.name if self.parameter else None) or self.schema.name


def _method(
    operation: Operation, namespace: str, name: str, head: str, namer: Namer, schemas: dict[str, NamedSchema]
) -> Method:
    drafts = [_Draft(p.wire, p.location, p.required, p.schema, (), p) for p in _in_path_order(operation)]
    media: Media | None = None
    shell: tuple[tuple[str, ...], ...] = ()
    if operation.body and operation.body.contents:
        media = preferred(operation.body.contents, schemas)
        members, shell = _body(operation.body, media, schemas)
        drafts += members
    wants = []
    for d in drafts:
        plain = namer.spell(Role.ARGUMENT, d.pinned or d.wire, d.place)
        owner = d.path[-2] if len(d.path) > 1 else d.place
        wants.append(Want(d.key, d.wire, (plain, namer.spell(Role.ARGUMENT, f"{owner} {d.wire}")), bool(d.pinned)))
    pointers = {d.key: (d.parameter.pointer if d.parameter else d.schema.pointer) or operation.pointer for d in drafts}
    names = namer.assign(f"arguments/{operation.id}", Role.ARGUMENT, wants, pointers=pointers)
    arguments = [_argument(d, names[d.key]) for d in drafts]
    arguments.sort(key=lambda a: (not a.positional, not a.required))
    others = _others(operation.body, media, schemas) if operation.body and media and not shell else ()
    return Method(
        operation=operation,
        namespace=namespace,
        name=name,
        called=f"{head}.{name}",
        arguments=tuple(arguments),
        media=media,
        others=others,
        shell=shell,
    )


def _in_path_order(operation: Operation) -> list[Parameter]:
    def place(p: Parameter) -> tuple[int, int]:
        at = operation.path.find("{" + p.wire + "}") if p.location == "path" else 0
        return PLACES.index(p.location), at

    return sorted(operation.parameters, key=place)


def _argument(d: _Draft, name: str) -> Argument:
    parameter = d.parameter
    return Argument(
        name=name,
        wire=d.wire,
        place=d.place,
        required=d.required,
        schema=d.schema,
        path=d.path,
        parameter=parameter,
        description=(parameter.description if parameter else None) or d.schema.description,
        deprecated=d.schema.deprecated or bool(parameter and parameter.deprecated),
        since=(parameter.since if parameter else None) or d.schema.since,
    )


_STRUCTURED = (is_json, is_form, is_multipart)


def as_given(media_type: str) -> bool:
    """Whether a body of this media type is sent as the caller gives it, whatever is in it."""
    return not any(kind(media_type) for kind in _STRUCTURED)


def is_text(media_type: str) -> bool:
    """Text and XML; not what only has XML inside, such as office documents."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind.startswith("text/") or kind.endswith(("/xml", "+xml"))


def fields_of(schema: Schema, schemas: Mapping[str, NamedSchema]) -> tuple[Field, ...] | None:
    """The fields of an object that is spread over arguments; None when the value must be given whole."""
    seen = set()
    while isinstance(schema.type, Ref):
        if schema.nullable or schema.type.id in seen or schema.type.id not in schemas:
            return None
        seen.add(schema.type.id)
        schema = schemas[schema.type.id].schema
    if schema.nullable or not isinstance(schema.type, Object) or not schema.type.fields:
        return None
    return schema.type.fields


def _body(
    body: Body, media: Media, schemas: Mapping[str, NamedSchema]
) -> tuple[list[_Draft], tuple[tuple[str, ...], ...]]:
    """Members of the body as arguments, and the objects that are always sent."""
    top = media.schema and any(k(media.media_type) for k in _STRUCTURED) and fields_of(media.schema, schemas)
    if not media.schema or not top:
        return [_Draft("body", "whole", body.required, _whole(media, schemas))], ()
    drafts: list[_Draft] = []
    shell: list[tuple[str, ...]] = []
    for field in top:
        if field.schema.read_only:
            continue
        inner = fields_of(field.schema, schemas) if field.wire in body.unwrap else None
        if field.wire in body.unwrap and (inner is not None or _is_object(field.schema, schemas)):
            shell.append((field.wire,))
            drafts += [
                _Draft(f.wire, "body", f.required and field.required, f.schema, (field.wire, f.wire))
                for f in inner or ()
                if not f.schema.read_only
            ]
        else:
            drafts.append(_Draft(field.wire, "body", field.required and body.required, field.schema, (field.wire,)))
    return drafts, tuple(shell)


def _has_names(schema: Schema | None, schemas: Mapping[str, NamedSchema]) -> bool:
    return schema is not None and not isinstance(resolved(schema, schemas).type, (Scalar, Bytes, Array, Never))


def _others(body: Body, media: Media, schemas: Mapping[str, NamedSchema]) -> tuple[Media, ...]:
    """Forms and JSON whose members are those of the media type that is sent."""

    def members(m: Media) -> frozenset[str] | None:
        fields = fields_of(m.schema, schemas) if m.schema and any(k(m.media_type) for k in _STRUCTURED) else None
        return None if fields is None else frozenset(f.wire for f in fields)

    mine = members(media)
    return tuple(m for m in body.contents if m is not media and mine is not None and members(m) == mine)


def _whole(media: Media, schemas: Mapping[str, NamedSchema]) -> Schema:
    """What a caller gives as a body: JSON lines are a list, XML is text, and what is no text is bytes."""
    schema = media.schema or Schema(type=AnyType())
    if (is_form(media.media_type) or is_multipart(media.media_type)) and not _has_names(media.schema, schemas):
        # A form has named members, whatever its schema says: a description of a lone file leaves the name open.
        return Schema(type=Map(Schema(type=Bytes() if is_multipart(media.media_type) else AnyType())))
    if any(kind(media.media_type) for kind in _STRUCTURED):
        return schema
    found = stream(media, schemas)
    if found is not None and found.kind == "Lines":
        return replace(schema, type=Array(found.item or Schema(type=AnyType())))
    if not is_text(media.media_type):
        return replace(schema, type=Bytes(), nullable=False)
    plain = isinstance(resolved(schema, schemas).type, (Scalar, Enum, Const, Bytes))
    return schema if plain else replace(schema, type=Scalar("string"))


def _is_object(schema: Schema, schemas: Mapping[str, NamedSchema]) -> bool:
    return isinstance(resolved(schema, schemas).type, Object)
