"""The intermediate representation: what an API is, in no language and no OpenAPI version.

Frozen values only. Types are a sum type (`Type`); a `Schema` is a type in one place, with what that place says of it.
Recursion goes only through `Ref`, so every value is a finite tree. Optional is a fact of a `Field` or `Parameter`
(`required`), nullable a fact of a `Schema`; nothing here combines the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.ir_jobs import Job
from generator.ir_notes import Change as Change
from generator.ir_notes import Conditions as Conditions
from generator.ir_notes import ErrorBody as ErrorBody
from generator.ir_notes import ExternalDocs as ExternalDocs
from generator.ir_notes import Json as Json
from generator.ir_notes import PageSource as PageSource
from generator.ir_notes import Retry as Retry
from generator.ir_pages import Pagination as Pagination
from generator.ir_security import SecurityScheme as SecurityScheme
from generator.ir_security import SecurityUse as SecurityUse

# ---- types


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Never:
    """No value at all (the schema `false`)."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """`kind` is string, integer, number, boolean or null; `format` as the document spells it."""

    kind: str
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One allowed value of an enum. `name` is what the document calls it, if it does."""

    value: Json
    name: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """A closed list of values of one scalar kind (or `any` when they are mixed). Clients keep it open."""

    kind: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Const:
    value: Json


@dataclass(frozen=True, slots=True)
class Array:
    items: Schema


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array with a schema per place; `rest` is None when no further items are allowed."""

    prefix: tuple[Schema, ...]
    rest: Schema | None


@dataclass(frozen=True, slots=True)
class Map:
    values: Schema


@dataclass(frozen=True, slots=True)
class Object:
    """`extra` is the schema of undeclared properties, None when the document forbids or does not mention them."""

    fields: tuple[Field, ...]
    extra: Schema | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """One alternative of a union. `tags` are the discriminator values that select it; a `default` one all others do.

    `name` is what the document calls an alternative that has no schema of its own name (the one it was made from).
    """

    schema: Schema
    tags: tuple[str, ...] = ()
    name: str | None = None
    default: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    """`discriminator` is the wire name of the property whose value selects the variant."""

    variants: tuple[Variant, ...]
    discriminator: str | None = None


@dataclass(frozen=True, slots=True)
class Ref:
    """A named schema of the API, by its id."""

    id: str


@dataclass(frozen=True, slots=True)
class Bytes:
    """Raw content (a file, a binary body); never JSON."""


Type: TypeAlias = "AnyType | Never | Scalar | Enum | Const | Array | Tuple | Map | Object | Union | Ref | Bytes"


@dataclass(frozen=True, slots=True)
class Constraints:
    """Limits on a value, as the document gives them. Bounds are inclusive unless the `exclusive_` one is set."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """A JSON value that the document gives (default, example), kept apart from 'not given'."""

    json: Json


@dataclass(frozen=True, slots=True)
class Example:
    """A media type's or parameter's example. `name` is its key in `examples`, or None for a lone `example`."""

    value: Value
    name: str | None = None
    summary: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A type in one place."""

    type: Type
    nullable: bool = False
    title: str | None = None
    description: str | None = None
    default: Value | None = None
    examples: tuple[Value, ...] = ()
    constraints: Constraints = Constraints()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    since: str | None = None
    name: str | None = None  # x-name: what clients call it
    secret: bool = False  # the document says what for: it is a session's token, or hashed on its way
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object."""

    wire: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True)
class NamedSchema:
    """A schema that has a name in the document. `id` is its location, `wire` the name as the document spells it."""

    id: str
    wire: str
    schema: Schema


# ---- requests and responses


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """`location` is path, query, header, cookie or querystring; `content` the media type of a content parameter.

    `conditions` says how the texts that it takes are made of fields, operators and values.
    """

    wire: str
    location: str
    required: bool
    schema: Schema
    style: str
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    content: str | None = None
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    since: str | None = None
    name: str | None = None
    conditions: Conditions | None = None
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body travels: as a query parameter if one of the three says so."""

    wire: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool | None = None
    headers: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """One media type of a body or response. `items` is the schema of each item of a stream (`itemSchema`)."""

    media_type: str
    schema: Schema | None
    items: Schema | None = None
    examples: tuple[Example, ...] = ()
    encodings: tuple[Encoding, ...] = ()
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """`unwrap` names the properties (outermost first) whose members are the arguments that callers give."""

    required: bool
    contents: tuple[Media, ...]
    unwrap: tuple[str, ...] = ()
    description: str | None = None
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How a response leads to another operation. `operation` is an `Operation.id`, None if it is not in this document:
    `target` then says what the document calls it. `parameters` and `body` are values or runtime expressions
    (`$response.body#/id`) for that operation.
    """

    name: str
    operation: str | None
    target: str | None = None
    description: str | None = None
    parameters: Mapping[str, Json] = field(default_factory=dict)
    body: Value | None = None
    server: str | None = None
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """`status` is a code (`200`), a status range (`2XX`) or `default`. `unwrap` names the property callers want.

    `error` says where the body tells what is wrong, if not where the API's errors do.
    """

    status: str
    description: str
    headers: tuple[Parameter, ...] = ()
    contents: tuple[Media, ...] = ()
    links: tuple[Link, ...] = ()
    unwrap: str | None = None
    error: ErrorBody | None = None
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A variable of a server's URL; `default` is empty if the document names none. `name` is what clients call it."""

    wire: str
    default: str
    values: tuple[str, ...] = ()
    description: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An address of the API. `name` is what the document calls it: `x-name`, or `name` of OpenAPI 3.2."""

    url: str
    description: str | None = None
    variables: tuple[ServerVariable, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing a client can ask for.

    `id` is the operationId, or one made from method and path; unique within the API. `action` is the wire key that
    selects this operation among those that share `method` and `path`. The path of a webhook is its name, that of a
    callback a runtime expression; `callback` is then what its operation calls it. `job_result` is what the job that
    it starts (`job`) comes to. `retry` is what is tried again, if not what the API says.
    """

    id: str
    method: str
    path: str
    action: str | None = None
    callback: str | None = None
    declared_id: bool = True
    summary: str | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[SecurityUse, ...], ...] | None = None
    servers: tuple[Server, ...] = ()
    deprecated: bool = False
    external_docs: ExternalDocs | None = None
    since: str | None = None
    group: str | None = None
    name: str | None = None
    breadcrumb: tuple[str, ...] = ()
    execution: str | None = None
    history: tuple[Change, ...] | None = None
    source: PageSource | None = None
    callbacks: tuple[Operation, ...] = ()
    job: Job | None = None
    job_result: Response | None = None
    pagination: Pagination | None = None
    retry: Retry | None = None
    extensions: Mapping[str, Json] = field(default_factory=dict)
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    name: str
    description: str | None = None
    external_docs: ExternalDocs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole document. `schemas` are in document order; `Ref.id` is a key of `by_id()`.

    `error` (where bodies of errors tell what is wrong) and `retry` hold where responses and operations say nothing.
    """

    title: str
    version: str
    description: str | None = None
    terms: str | None = None
    contact: Mapping[str, str] = field(default_factory=dict)
    license: Mapping[str, str] = field(default_factory=dict)
    external_docs: ExternalDocs | None = None
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Operation, ...] = ()
    schemas: tuple[NamedSchema, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: tuple[tuple[SecurityUse, ...], ...] = ()
    error: ErrorBody | None = None
    retry: Retry | None = None
    _by_id: dict[str, NamedSchema] = field(default_factory=dict, init=False, repr=False, compare=False)

    def by_id(self) -> dict[str, NamedSchema]:
        if not self._by_id:  # found out once
            self._by_id.update((s.id, s) for s in self.schemas)
        return self._by_id
