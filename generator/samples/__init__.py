"""What examples send and receive: the document's own values where it has some, else made ones; always the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import (
    Api,
    Array,
    Bytes,
    Constraints,
    Example,
    Field,
    Json,
    Media,
    Object,
    Operation,
    Parameter,
    Response,
    Schema,
    Value,
)
from generator.media_types import preferred
from generator.samples.values import REQUEST, RESPONSE, Values, text_sample

NO_LIMITS = Constraints()


@dataclass(frozen=True, slots=True)
class Sent:
    """A parameter and the value that the example gives it."""

    parameter: Parameter
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSample:
    """What an example request sends. `body` is None when nothing is sent; `media` then is None, too."""

    path: tuple[Sent, ...] = ()
    query: tuple[Sent, ...] = ()
    querystring: Sent | None = None
    headers: tuple[Sent, ...] = ()
    cookies: tuple[Sent, ...] = ()
    media: Media | None = None
    body: Value | None = None

    def given(self) -> Iterator[Sent]:
        """All parameters that are sent."""
        yield from self.path
        yield from self.query
        if self.querystring:
            yield self.querystring
        yield from self.headers
        yield from self.cookies


@dataclass(frozen=True, slots=True)
class ResponseSample:
    """An example of a response's body. `made` tells that it comes from the schema, not from the document."""

    media: Media
    value: Value
    name: str | None = None
    summary: str | None = None
    made: bool = False


def request_sample(api: Api, operation: Operation) -> RequestSample:
    """What the operation's examples send: path parameters, required ones, those with an example, the body."""
    return Samples(api).request(operation)


def sample(api: Api, schema: Schema, name: str = "", use: str = REQUEST) -> Json:
    """A value of the schema. `name` is the field it is for; `use` is `request` or `response`."""
    return Samples(api).value(schema, name, use)


class Samples:
    """Makes the examples of one API."""

    def __init__(self, api: Api) -> None:
        self._schemas = api.by_id()
        self._values = Values(self._schemas)

    def value(self, schema: Schema, name: str = "", use: str = REQUEST) -> Json:
        """As the function `sample`."""
        return self._values.value(schema, name, use)

    def request(self, operation: Operation) -> RequestSample:
        """As the function `request_sample`."""
        sent = {location: self._sent(operation, location) for location in ("path", "query", "header", "cookie")}
        whole = self._sent(operation, "querystring")
        media = None
        if operation.body is not None and operation.body.contents and _sends_body(operation):
            media = preferred(operation.body.contents, self._schemas)
        return RequestSample(
            path=sent["path"],
            query=sent["query"],
            querystring=whole[0] if whole else None,
            headers=sent["header"],
            cookies=sent["cookie"],
            media=media,
            body=Value(self.body(media)) if media is not None else None,
        )

    def unfit(self, made: RequestSample) -> Iterator[tuple[str, str, str]]:
        """What of a request is not as its schema says: a name, what is wrong, and the pointer of what describes it."""
        for sent in made.given():
            for problem in self._values.problems(sent.value, sent.parameter.schema)[:1]:
                yield f"parameter '{sent.parameter.wire}'", problem, sent.parameter.pointer
        if made.media is not None and made.media.schema is not None and made.body is not None:
            for problem in self._values.problems(made.body.json, made.media.schema)[:1]:
                yield "the body", problem, made.media.pointer

    def parameter(self, parameter: Parameter) -> Json:
        """The example of a parameter: its own, else one of its schema."""
        given = self._fitting(parameter.examples, parameter.schema)
        value = given.json if given else self.value(parameter.schema, parameter.wire)
        if parameter.location == "path" and value == "":  # it would be another path
            return text_sample(None, NO_LIMITS, parameter.wire)
        # A header, cookie or segment of a path has no line breaks.
        return " ".join(value.split()) if isinstance(value, str) and parameter.location != "query" else value

    def body(self, media: Media) -> Json:
        """The example of a request body, without read-only fields."""
        if media.schema is None and media.examples:
            return media.examples[0].value.json
        if media.schema is None:
            return [self.value(media.items)] if media.items is not None else None
        given = self._fitting(media.examples, media.schema)
        value = given.json if given is not None else self.value(media.schema)
        return self._without_read_only(value, media.schema, 0)

    def response(self, response: Response) -> tuple[ResponseSample, ...]:
        """The examples of a response: all that the document gives, else one made from the schema."""
        out: list[ResponseSample] = []
        for media in response.contents:
            out += [ResponseSample(media, e.value, e.name, e.summary) for e in media.examples]
            if not media.examples and media.schema is not None and not isinstance(media.schema.type, Bytes):
                out.append(ResponseSample(media, Value(self.value(media.schema, "", RESPONSE)), made=True))
        return tuple(out)

    def _sent(self, operation: Operation, location: str) -> tuple[Sent, ...]:
        return tuple(
            Sent(p, self.parameter(p))
            for p in operation.parameters
            if p.location == location and (p.required or location == "path" or _shown(p))
        )

    def _fitting(self, examples: tuple[Example, ...], schema: Schema) -> Value | None:
        return next((e.value for e in examples if self._values.fits(e.value.json, schema)), None)

    def _without_read_only(self, value: Json, schema: Schema, depth: int) -> Json:
        target, _ = self._values.resolve(schema)
        if depth > 50:
            return value
        if isinstance(value, dict) and isinstance(target.type, Object):
            fields = {f.wire: f for f in target.type.fields}
            return {
                k: self._without_read_only(v, fields[k].schema, depth + 1) if k in fields else v
                for k, v in value.items()
                if k not in fields or not self._hidden(fields[k], REQUEST)
            }
        if isinstance(value, list) and isinstance(target.type, Array):
            return [self._without_read_only(v, target.type.items, depth + 1) for v in value]
        return value

    def _hidden(self, field: Field, use: str) -> bool:
        return field.schema.read_only if use == REQUEST else field.schema.write_only


def _shown(parameter: Parameter) -> bool:
    return bool(parameter.examples or parameter.schema.examples) and not parameter.deprecated


def _sends_body(operation: Operation) -> bool:
    assert operation.body is not None
    return operation.body.required or operation.method.upper() not in ("GET", "HEAD", "TRACE")
