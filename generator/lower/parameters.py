"""Parameters and headers: style and explode as each location has them, content parameters, path templates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.diagnostics import Severity, declare
from generator.ir import Json, Parameter, Scalar, Schema
from generator.lower.conditions import conditions
from generator.lower.context import Context, join
from generator.lower.examples import examples
from generator.lower.form import any_schema
from generator.lower.schemas import Schemas
from generator.lower.unsupported import note_parameter

LOCATION = declare("parameter-location", Severity.WARNING, "a parameter in no place that OpenAPI knows; left out")
UNNAMED = declare("parameter-unnamed", Severity.WARNING, "a parameter without a name; left out")
DUPLICATE = declare("parameter-duplicate", Severity.WARNING, "the same parameter twice in one list; the first is used")
STYLE = declare(
    "parameter-style", Severity.WARNING, "a style that the parameter's location does not have; the default is used"
)
UNTYPED = declare(
    "parameter-untyped", Severity.WARNING, "a parameter without schema or content; repaired or treated as any value"
)
RESERVED = declare("parameter-reserved", Severity.NOTE, "a header that OpenAPI sets by other means; left out")
NOT_RESERVED = declare(
    "parameter-allow-reserved", Severity.NOTE, "`allowReserved` where OpenAPI gives it no meaning; ignored"
)
OPTIONAL_PATH = declare(
    "path-parameter-optional", Severity.WARNING, "a path parameter that is not required; taken as required"
)
UNDECLARED = declare(
    "path-parameter-undeclared", Severity.WARNING, "a path template's parameter that is not declared; taken as a string"
)
UNUSED = declare("path-parameter-unused", Severity.WARNING, "a path parameter that the path does not have; left out")

LOCATIONS = ("path", "query", "header", "cookie", "querystring")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": ("form",),
}
_SET_OTHERWISE = frozenset({"accept", "content-type"})
TEMPLATE = re.compile(r"\{([^{}]+)\}")


class Parameters:
    """Lowers parameters; each one that is shared (by reference or by its path item) once."""

    def __init__(self, ctx: Context, schemas: Schemas) -> None:
        self._ctx = ctx
        self._schemas = schemas
        self._memo: dict[str, Parameter | None] = {}

    def of_operation(
        self, lists: Iterable[tuple[dict[str, Json], str]], path: str | None, at: str
    ) -> tuple[Parameter, ...]:
        """The parameters of an operation. `lists` are objects with `parameters`, outermost first; later ones win.

        `path` is None where it is no template: the name of a webhook, the runtime expression of a callback.
        """
        found: dict[tuple[str, str], Parameter] = {}
        for holder, place in lists:
            here: set[tuple[str, str]] = set()
            for raw, where in self._ctx.sequence(holder, "parameters", place):
                parameter = self._parameter(raw, where)
                if parameter is None:
                    continue
                wire = parameter.wire.lower() if parameter.location == "header" else parameter.wire
                key = (parameter.location, wire)
                if key in here:
                    self._ctx.say(DUPLICATE, f"{parameter.location} parameter {parameter.wire!r} is given twice", where)
                    continue
                here.add(key)
                found[key] = parameter
        given = list(found.values())
        return tuple(given) if path is None else self._matching(given, path, at)

    def _matching(self, given: list[Parameter], path: str, at: str) -> tuple[Parameter, ...]:
        """The parameters that the path's template can take, and those it needs."""
        wanted = dict.fromkeys(TEMPLATE.findall(path))
        out: list[Parameter] = []
        for parameter in given:
            if parameter.location == "path":
                if parameter.wire not in wanted:
                    message = f"{path} has no {{{parameter.wire}}}; the parameter is left out"
                    self._ctx.say(UNUSED, message, parameter.pointer, "rename it, or remove it by an overlay")
                    continue
                del wanted[parameter.wire]
            out.append(parameter)
        for wire in wanted:
            if wire.startswith("$"):
                continue  # an expression of a callback, filled in by the server
            message = f"{{{wire}}} of {path} is declared nowhere; taken as a string"
            self._ctx.say(UNDECLARED, message, at, "declare it with `in: path`")
            schema = Schema(type=Scalar("string"), pointer=at)
            out.append(
                Parameter(
                    wire=wire, location="path", required=True, schema=schema, style="simple", explode=False, pointer=at
                )
            )
        return tuple(out)

    def _parameter(self, raw: Json, at: str) -> Parameter | None:
        node, place = self._ctx.node(raw, at)
        if place not in self._memo:
            self._memo[place] = self._declared(node, place) if node else None
        return self._memo[place]

    def _declared(self, node: dict[str, Json], at: str) -> Parameter | None:
        ctx = self._ctx
        wire, location = ctx.text(node, "name", at), ctx.text(node, "in", at)
        if not wire and location != "querystring":
            ctx.say(UNNAMED, "a parameter without a name cannot be sent; left out", at)
            return None
        if location not in LOCATIONS:
            ctx.say(
                LOCATION,
                f"parameter {wire!r} is in {location!r}; left out",
                at,
                f"`in` is one of {', '.join(LOCATIONS)}",
            )
            return None
        if location == "header" and wire and wire.lower() in _SET_OTHERWISE:
            ctx.say(RESERVED, f"header {wire} is set by the request body and the responses", at)
            return None
        parameter = self.built(node, at, wire or "querystring", location)
        if location == "path" and not parameter.required:
            ctx.say(OPTIONAL_PATH, f"path parameter {wire!r} must be `required: true`; taken so", at)
            parameter = replace(parameter, required=True)
        return parameter

    def headers(self, data: dict[str, Json], at: str) -> tuple[Parameter, ...]:
        """The `headers` of a response or encoding."""
        named, place = self._ctx.child(data, "headers", at)
        out = []
        for wire, raw in named.items():
            node, where = self._ctx.node(raw, join(place, wire))
            if wire.lower() != "content-type":
                out.append(self.built(node, where, wire, "header"))
        return tuple(out)

    def built(self, node: dict[str, Json], at: str, wire: str, location: str) -> Parameter:
        """A parameter from its object, with the defaults of its location."""
        ctx = self._ctx
        schema, content, more = self._schema(node, at)
        style, explode = self._style(node, at, location)
        note_parameter(ctx, node, at, self._schemas.shape(schema))
        return Parameter(
            wire=wire,
            location=location,
            required=ctx.flag(node, "required", at),
            schema=schema,
            style=style,
            explode=explode,
            allow_reserved=ctx.flag(node, "allowReserved", at) and self._reserving(location, style, at),
            allow_empty=ctx.flag(node, "allowEmptyValue", at),
            content=content,
            description=ctx.text(node, "description", at),
            deprecated=ctx.flag(node, "deprecated", at),
            examples=examples(ctx, node, at) or more,
            since=ctx.extension(node, "x-since"),
            name=ctx.extension(node, "x-name"),
            conditions=conditions(ctx, self._schemas, node, at, schema) if "x-conditions" in node else None,
            pointer=at,
        )

    def _style(self, node: dict[str, Json], at: str, location: str) -> tuple[str, bool]:
        allowed = _STYLES[location]
        style = self._ctx.text(node, "style", at) or allowed[0]
        if style not in allowed:
            self._ctx.say(
                STYLE, f"a {location} parameter has no style {style!r}; taken as {allowed[0]}", join(at, "style")
            )
            style = allowed[0]
        return style, self._ctx.flag(node, "explode", at, default=style in ("form", "cookie"))

    def _reserving(self, location: str, style: str, at: str) -> bool:
        """Whether `allowReserved` means something: in the query, and since 3.2 wherever a style percent-encodes."""
        later = location == "path" or (location == "cookie" and style == "form")
        if location == "query" or (later and self._ctx.document.version.startswith("3.2")):
            return True
        what = "before OpenAPI 3.2" if later else f"in {location} parameters of style {style}"
        self._ctx.say(NOT_RESERVED, f"`allowReserved` means nothing {what}; ignored", join(at, "allowReserved"))
        return False

    def _schema(self, node: dict[str, Json], at: str) -> tuple[Schema, str | None, tuple]:  # type: ignore[type-arg]
        ctx = self._ctx
        if "schema" in node:
            return self._schemas.schema(node["schema"], join(at, "schema")), None, ()
        content, place = ctx.child(node, "content", at)
        for media_type, raw in content.items():
            media, where = ctx.node(raw, join(place, media_type))
            schema = (
                self._schemas.schema(media["schema"], join(where, "schema")) if "schema" in media else any_schema(where)
            )
            return schema, media_type, examples(ctx, media, where)
        if "type" in node or "enum" in node or "items" in node:
            ctx.say(UNTYPED, "type stands beside the parameter's name; it belongs under `schema` and is taken so", at)
            only = {
                k: v
                for k, v in node.items()
                if k not in ("name", "in", "required", "description", "example", "examples")
            }
            return self._schemas.schema(only, at), None, ()
        ctx.say(UNTYPED, "no schema and no content: any value is accepted", at)
        return any_schema(at), None, ()
