"""Servers and their variables, external documentation."""

from __future__ import annotations

import re

from generator.diagnostics import Severity, declare
from generator.ir import ExternalDocs, Json, Server, ServerVariable
from generator.lower.context import Context, join
from generator.lower.parameters import TEMPLATE

SERVER = declare(
    "server-incomplete", Severity.WARNING, "a server without URL, or a variable of its URL without default; repaired"
)


def servers(ctx: Context, data: dict[str, Json], at: str) -> tuple[Server, ...]:
    """The `servers` of a document, path item or operation."""
    out = []
    for raw, place in ctx.sequence(data, "servers", at):
        node = ctx.mapping(raw, place)
        url = ctx.text(node, "url", place)
        if url is None:
            ctx.say(SERVER, "a server without URL; left out", place)
            continue
        if re.search(r"[{}]", TEMPLATE.sub("", url)):
            ctx.say(SERVER, f"'{url}' has a brace without its other half; it stays as it is", join(place, "url"))
        out.append(
            Server(
                url=url,
                description=ctx.text(node, "description", place),
                variables=_variables(ctx, node, url, place),
                name=ctx.extension(node, "x-name") or ctx.text(node, "name", place),
            )
        )
    return tuple(out)


def _variables(ctx: Context, data: dict[str, Json], url: str, at: str) -> tuple[ServerVariable, ...]:
    named, place = ctx.child(data, "variables", at)
    out = []
    for wire, raw in named.items():
        where = join(place, wire)
        node = ctx.mapping(raw, where)
        values = ctx.strings(node, "enum", where)
        default = ctx.text(node, "default", where)
        if default is None:
            ctx.say(SERVER, f"variable {wire!r} has no default", where)
        description = ctx.text(node, "description", where)
        out.append(
            ServerVariable(
                wire=wire,
                default=default or next(iter(values), ""),
                values=values,
                description=description,
                name=ctx.extension(node, "x-name"),
            )
        )
    for wire in dict.fromkeys(TEMPLATE.findall(url)):
        if wire not in named:
            ctx.say(SERVER, f"variable {wire!r} of {url} is not described", at)
            out.append(ServerVariable(wire=wire, default=""))
    return tuple(out)


def external_docs(ctx: Context, data: dict[str, Json], at: str) -> ExternalDocs | None:
    node, place = ctx.child(data, "externalDocs", at)
    url = ctx.text(node, "url", place)
    return ExternalDocs(url, ctx.text(node, "description", place)) if url else None
