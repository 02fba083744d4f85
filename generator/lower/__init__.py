"""Lowering: a document becomes an `Api`, whatever its version and however broken.

Nothing here fails on content: what is not understood is reported with its pointer and becomes any value, and every
operation of the document is an operation of the result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, Failed, Severity, declare, report
from generator.document import UNSUPPORTED_VERSION
from generator.ir import Api, Json, Tag

if TYPE_CHECKING:
    from generator.document import Document
    from generator.lower.context import Context

NO_TITLE = declare("info-incomplete", Severity.WARNING, "a document without info, title or version; taken as API 0.0.0")


def lower(document: Document) -> tuple[Api, list[Diagnostic]]:
    """The API that a document describes, and what was found on the way.

    Raises Failed for a version that is not read (Swagger 2.0).
    """
    from generator.lower.context import Context
    from generator.lower.errors import error_body
    from generator.lower.exchanges import with_exchanges
    from generator.lower.operations import Operations
    from generator.lower.retries import retry
    from generator.lower.schemas import Schemas
    from generator.lower.security import Security
    from generator.lower.servers import external_docs, servers
    from generator.lower.unsupported import note

    if document.version.partition(".")[0] != "3":
        message = f"version {document.version!r} is not read"
        raise Failed(report(UNSUPPORTED_VERSION, message, pointer="#", help="OpenAPI 3.0, 3.1 and 3.2 are"))
    ctx = Context(document)
    note(ctx, "document", document.root, "#")
    root = document.root
    schemas = Schemas(ctx)
    security = Security(ctx)
    operations, webhooks = Operations(ctx, schemas, security).all()
    operations, schemes = with_exchanges(ctx, schemas, operations, security.schemes)
    api = Api(
        **_info(ctx),  # type: ignore[arg-type]
        external_docs=external_docs(ctx, root, "#"),
        servers=servers(ctx, root, "#"),
        tags=_tags(ctx),
        operations=operations,
        webhooks=webhooks,
        schemas=schemas.named(),
        security_schemes=schemes,
        security=security.default,
        error=error_body(ctx, root, "#"),
        retry=retry(ctx, root, "#"),
    )
    return api, list(ctx.found)


def _info(ctx: Context) -> dict[str, object]:
    info, at = ctx.child(ctx.document.root, "info", "#")
    title, version = ctx.text(info, "title", at), ctx.text(info, "version", at)
    if title is None or version is None:
        ctx.say(NO_TITLE, "info gives no title and version; taken as API 0.0.0", at, "add info/title and info/version")
    return {
        "title": title or "API",
        "version": version or "0.0.0",
        "description": ctx.text(info, "description", at),
        "terms": ctx.text(info, "termsOfService", at),
        "contact": _texts(ctx, info, "contact", at),
        "license": _texts(ctx, info, "license", at),
    }


def _texts(ctx: Context, data: dict[str, Json], key: str, at: str) -> dict[str, str]:
    node, _ = ctx.child(data, key, at)
    return {k: v for k, v in node.items() if isinstance(v, str)}


def _tags(ctx: Context) -> tuple[Tag, ...]:
    from generator.lower.servers import external_docs
    from generator.lower.unsupported import note

    out: dict[str, Tag] = {}
    for raw, place in ctx.sequence(ctx.document.root, "tags", "#"):
        node = ctx.mapping(raw, place)
        note(ctx, "tag", node, place)
        name = ctx.text(node, "name", place)
        if name is not None and name not in out:
            description = ctx.text(node, "description", place)
            out[name] = Tag(name=name, description=description, external_docs=external_docs(ctx, node, place))
    return tuple(out.values())
