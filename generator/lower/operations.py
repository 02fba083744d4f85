"""Operations: what a path item, an action, a webhook or a callback becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from generator.diagnostics import Severity, declare
from generator.ir import Change, Json, Operation, PageSource, Parameter, Response, SecurityUse, Server
from generator.lower.bodies import Bodies
from generator.lower.collect import Collector, Found
from generator.lower.context import Context, join
from generator.lower.ids import Key, ids
from generator.lower.pagination import EXTENSIONS, pagination
from generator.lower.parameters import RESERVED, Parameters
from generator.lower.retries import EXTENSIONS as RETRIES
from generator.lower.retries import retry
from generator.lower.schemas import Schemas
from generator.lower.security import Security
from generator.lower.servers import external_docs, servers
from generator.naming import pascal, words

NO_RESPONSES = declare(
    "responses-missing", Severity.NOTE, "an operation that documents no response; any response is accepted"
)

_READ = frozenset(
    {"x-actions", "x-since", "x-source", "x-breadcrumb", "x-execution", "x-change-history", "x-group", "x-name"}
    | {"x-job"}
    | EXTENSIONS
    | RETRIES
)

Holders: TypeAlias = list[tuple[dict[str, Json], str]]


class Operations:
    def __init__(self, ctx: Context, schemas: Schemas, security: Security) -> None:
        self._ctx = ctx
        self._schemas = schemas
        self._security = security
        self._parameters = Parameters(ctx, schemas)
        self._bodies = Bodies(ctx, schemas, self._parameters)
        self._ids: dict[Key, tuple[str, bool]] = {}
        self._callbacks: dict[Key, Operation] = {}

    def all(self) -> tuple[tuple[Operation, ...], tuple[Operation, ...]]:
        """The operations of the paths and those of the webhooks, in document order."""
        collector = Collector(self._ctx)
        paths, webhooks = collector.paths(), collector.webhooks()
        every = [*paths, *webhooks]
        for found in every:  # grows: callbacks of callbacks
            every += found.callbacks
        self._ids = ids(self._ctx, every)
        self._bodies.targets = self._targets(every)
        for found in every:
            self._label(found)
        return tuple(map(self._operation, paths)), tuple(map(self._operation, webhooks))

    def _targets(self, every: list[Found]) -> dict[str, str]:
        """What a link may name: operationIds as the document spells them, and places, each with the operation's id."""
        out = {found.at: self._ids[found.key][0] for found in every if found.action is None}
        return out | {id: id for id, is_declared in self._ids.values() if is_declared}

    def _label(self, found: Found) -> None:
        """Names for what stands in the operation without a name of its own; what is read later is noted."""
        labels = self._schemas.registry.labels
        if "x-job" in found.data:
            self._ctx.later[found.at] = found.data
        id = self._ids[found.key][0]
        labels.setdefault(found.at, id)
        for item, at in found.around:
            base = labels.setdefault(at, pascal(words(found.path)) or id)
            self._label_parameters(item, at, base)
        self._label_parameters(found.data, found.at, id)

    def _label_parameters(self, holder: Mapping[str, Json], at: str, base: str) -> None:
        listed = holder.get("parameters")
        for i, raw in enumerate(listed if isinstance(listed, list) else []):
            name = raw.get("name") if isinstance(raw, dict) else None
            if isinstance(name, str):
                self._schemas.registry.labels.setdefault(f"{at}/parameters/{i}", base + pascal(words(name)))

    def _callback(self, found: Found) -> Operation:
        if found.key not in self._callbacks:
            self._callbacks[found.key] = self._operation(found)
        known = self._callbacks[found.key]
        return known if known.callback == found.callback else replace(known, callback=found.callback)

    def _operation(self, found: Found) -> Operation:
        ctx, data, at = self._ctx, found.data, found.at
        id, is_declared = self._ids[found.key]
        lists = [*found.around, (data, at)]
        responses = self._responses(data, at, id)
        security = self._inherited_security(lists)
        return Operation(
            id=id,
            method=found.method,
            path=found.path,
            action=found.action,
            callback=found.callback,
            declared_id=is_declared,
            summary=ctx.text(data, "summary", at),
            description=ctx.text(data, "description", at),
            tags=self._inherited_tags(found),
            parameters=self._without_credentials(
                self._parameters.of_operation(lists, None if found.received else found.path, at), security
            ),
            body=self._bodies.body(data.get("requestBody"), join(at, "requestBody"), found.action, id),
            responses=responses,
            security=security,
            servers=self._inherited_servers(lists),
            deprecated=ctx.flag(data, "deprecated", at),
            external_docs=external_docs(ctx, data, at),
            since=ctx.extension(data, "x-since"),
            group=ctx.extension(data, "x-group"),
            name=ctx.extension(data, "x-name"),
            breadcrumb=ctx.strings(data, "x-breadcrumb", at) if "x-breadcrumb" in data else (),
            execution=ctx.extension(data, "x-execution"),
            history=self._history(data, at),
            source=self._source(data, at),
            callbacks=tuple(map(self._callback, found.callbacks)),
            pagination=pagination(ctx, data, at),
            retry=retry(ctx, data, at),
            extensions={k: v for k, v in data.items() if k.startswith("x-") and k not in _READ},
            pointer=at,
        )

    def _responses(self, data: dict[str, Json], at: str, id: str) -> tuple[Response, ...]:
        found = self._bodies.responses(data, at, id)
        if not found:
            self._ctx.say(NO_RESPONSES, f"{id} documents no response; any response is accepted", at)
        return found

    def _without_credentials(
        self, parameters: tuple[Parameter, ...], security: tuple[tuple[SecurityUse, ...], ...] | None
    ) -> tuple[Parameter, ...]:
        """OpenAPI leaves the header Authorization to security schemes. Where none applies, a caller has to give it."""
        if not any(self._security.default if security is None else security):
            return parameters
        kept = []
        for parameter in parameters:
            if parameter.location == "header" and parameter.wire.lower() == "authorization":
                self._ctx.say(RESERVED, f"header {parameter.wire} is set by the credentials", parameter.pointer)
            else:
                kept.append(parameter)
        return tuple(kept)

    def _inherited_tags(self, found: Found) -> tuple[str, ...]:
        for holder, at in reversed([*found.around, (found.data, found.at)]):
            if "tags" in holder:
                return self._ctx.strings(holder, "tags", at)
        return ()

    def _inherited_security(self, holders: Holders) -> tuple[tuple[SecurityUse, ...], ...] | None:
        for holder, at in reversed(holders):
            stated = self._security.required(holder, at)
            if stated is not None:
                return stated
        return None

    def _inherited_servers(self, holders: Holders) -> tuple[Server, ...]:
        for holder, at in reversed(holders):
            stated = servers(self._ctx, holder, at)
            if stated:
                return stated
        return ()

    def _history(self, data: dict[str, Json], at: str) -> tuple[Change, ...] | None:
        """`x-change-history`: a list of version and text; an empty list says that there were no changes."""
        if data.get("x-change-history") is None:
            return None
        out = []
        for raw, place in self._ctx.sequence(data, "x-change-history", at):
            entry = self._ctx.mapping(raw, place)
            text = self._ctx.text(entry, "text", place) or self._ctx.text(entry, "description", place)
            out.append(Change(self._ctx.text(entry, "version", place) or "", text or ""))
        return tuple(out)

    def _source(self, data: dict[str, Json], at: str) -> PageSource | None:
        node, place = self._ctx.child(data, "x-source", at)
        page, line = self._ctx.text(node, "page", place), node.get("line")
        return PageSource(page, line if isinstance(line, int) else 1) if page else None
