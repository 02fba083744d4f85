"""Marks the properties that hold secrets because the document says what they are for.

Before: `x-session` points to `/token` of the log-in's response. After: that property is `secret`; no client shows it.
So are: what a log-in takes and hashes, what a log-out takes as the token, and what OAuth 2.0 says is secret in the
requests and responses of an operation at a flow's `tokenUrl` or `refreshUrl`.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from urllib.parse import urlsplit

from generator.ir import Api, Operation, Schema, SecurityScheme
from generator.ir_security import Session
from generator.lower.pointers import Schemas, arguments, follow_all, json_schema, successes
from generator.passes.walk import Rewriter, rewritten

# RFC 6749 and its extensions, OpenID Connect.
_GIVEN = ("access_token", "refresh_token", "id_token")
_TAKEN = frozenset(
    {"client_secret", "client_assertion", "password", "refresh_token", "code", "code_verifier", "assertion"}
    | {"subject_token", "actor_token", "device_code"}
)


def run(api: Api) -> Api:
    """The API with `secret` at the schemas of those properties."""
    marked = {s.pointer for scheme in api.security_schemes for s in _secrets(api, scheme) if s.pointer}
    if not marked:
        return api

    def visit(schema: Schema) -> Schema:
        schema = rewritten(schema, visit)
        return replace(schema, secret=True) if schema.pointer in marked else schema

    return Rewriter(visit).api(api)


def _secrets(api: Api, scheme: SecurityScheme) -> Iterator[Schema]:
    schemas = api.by_id()
    operations = {o.id: o for o in api.operations}
    if scheme.session is not None:
        yield from _of_session(scheme.session, operations[scheme.session.login], schemas)
        if scheme.session.logout is not None:
            taken = {scheme.session.logout_argument}
            yield from _arguments(operations[scheme.session.logout], taken, schemas)
    paths = set(_token_paths(scheme))
    for operation in api.operations if paths else ():
        if paths & {f"{base}{operation.path}" for base in _bases(api, operation)}:
            for wire in _GIVEN:
                yield from _given(operation, f"/{wire}", schemas)
            yield from _arguments(operation, _TAKEN, schemas)


def _of_session(session: Session, login: Operation, schemas: Schemas) -> Iterator[Schema]:
    if session.token.pointer is not None:
        yield from _given(login, session.token.pointer, schemas)
    yield from _arguments(login, {i.argument for i in session.inputs if i.transform}, schemas)


def _given(operation: Operation, pointer: str, schemas: Schemas) -> Iterator[Schema]:
    """What a pointer leads to in the JSON of a success."""
    for has, schema in map(json_schema, successes(operation)):
        if has:
            yield from follow_all(schema, pointer, schemas)


def _arguments(operation: Operation, names: Set[str | None] | Set[str], schemas: Schemas) -> Iterator[Schema]:
    return (a.schema for a in arguments(operation, schemas) if names & set(a.names))


def _token_paths(scheme: SecurityScheme) -> Iterator[str]:
    for flow in scheme.flows.values():
        for key in ("tokenUrl", "refreshUrl"):
            url = flow.get(key) if isinstance(flow, dict) else None
            if isinstance(url, str) and (path := _path(url)):
                yield path


def _bases(api: Api, operation: Operation) -> Iterator[str]:
    yield ""
    for server in operation.servers or api.servers:
        yield _path(server.url)


def _path(url: str) -> str:
    """The path of an address; empty for what is none."""
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""
