"""An answer to an operation without any state: what the document gives as example, else a value of the schema."""

from __future__ import annotations

from dataclasses import replace

from generator.ir import Api, Bytes, Json, Media, Operation, Parameter, Response, Schema
from generator.ir_kinds import resolved
from generator.media_types import is_json
from generator.mock.accepting import best
from generator.mock.exchange import Answer, Pairs, Refused, problem
from generator.mock.places import at
from generator.mock.writing import concrete, plain
from generator.samples import Samples
from generator.samples.check import Checker
from generator.samples.values import RESPONSE

_EMPTY = frozenset({204, 205, 304})
_TOLD = 50  # names of examples
# Headers that belong to how an answer is sent, and what would make its body another.
_FRAMED = {"content-type", "content-length", "transfer-encoding", "content-encoding", "connection", "date"}
_FRAMED |= {"keep-alive", "trailer", "upgrade"}
_FRAMED |= {f"access-control-allow-{what}" for what in ("origin", "methods", "headers", "credentials")}
_TITLES = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict"}
_TITLES |= {429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable"}


class Answers:
    """Makes answers of one API. What is made of a media type is kept."""

    def __init__(self, api: Api) -> None:
        self.schemas = api.by_id()
        self._samples = Samples(api)
        self._checker = Checker(self.schemas)
        self._known: dict[tuple[int, bool], tuple[Media, Json]] = {}  # the media type is kept, so its id stays its own

    def fits(self, value: Json, schema: Schema) -> bool:
        return not self._checker.problems(value, schema)

    def sample(self, schema: Schema, name: str = "") -> Json:
        """A value of the schema as responses have it."""
        return self._samples.value(schema, name, RESPONSE)

    def sent(self, parameter: Parameter) -> Json:
        """The value that request examples give a parameter."""
        return self._samples.parameter(parameter)

    def success(self, operation: Operation, other_than: str | None = None) -> tuple[Response | None, int]:
        """The response of a call that goes well, and its status; 200 where none is documented."""
        good = [r for r in operation.responses if r.status.upper().startswith("2") and r.status != other_than]
        good.sort(key=lambda r: (r.status.upper().endswith("XX"), r.status))
        rest = [r for r in operation.responses if r.status == "default"]
        rest += [r for r in operation.responses if r.status.startswith("3")]
        found = next(iter([*good, *rest]), None)
        if found is None:
            return None, 200
        return found, _number(found.status)

    def documented(self, operation: Operation, status: int) -> Response | None:
        """What the document says of a status: the code, its range, or `default`."""
        by_status = {r.status.upper(): r for r in operation.responses}
        for name in (str(status), f"{status // 100}XX", "DEFAULT"):
            if name in by_status:
                return by_status[name]
        return None

    def unacceptable(self, operation: Operation, accept: str | None) -> Answer | None:
        """What is said if the operation answers with none of the media types that are accepted."""
        good = [r for r in operation.responses if r.status.upper().startswith("2")]
        response, _ = self.success(operation)
        if not good and response is not None:
            good = [response]
        contents = [m for r in good for m in r.contents]
        if not accept or not contents or best(contents, accept) is not None:
            return None
        if any(r.status == "406" for r in operation.responses):
            return self.error(operation, 406, "nothing that is accepted can be had")
        names = ", ".join(dict.fromkeys(m.media_type for m in contents))
        return problem(406, "Not Acceptable", f"{operation.id} answers with {names}, not with {accept[:100]!r}")

    def error(self, operation: Operation, status: int, detail: str, headers: Pairs = ()) -> Answer:
        """The documented response with this status, else a problem that tells the detail."""
        response = self.documented(operation, status)
        if response is None:
            return problem(status, _TITLES.get(status, "Asked for"), detail, headers)
        answer = self.answer(response, status)
        if self._says_nothing(response, answer, detail):
            answer = replace(answer, content=detail)
        told = {name.lower() for name, _ in headers}
        return replace(answer, headers=tuple(h for h in answer.headers if h[0].lower() not in told) + headers)

    def _says_nothing(self, response: Response, answer: Answer, detail: str) -> bool:
        """Whether an error is a text that nobody wrote, where the detail may stand."""
        media = chosen(response)
        if media is None or answer.media_type is None or not answer.media_type.lower().startswith("text/plain"):
            return False  # what was sent is never told as HTML
        if media.examples or (media.schema is not None and media.schema.examples):
            return False
        return isinstance(answer.content, str) and (media.schema is None or self.fits(detail, media.schema))

    def answer(
        self,
        response: Response | None,
        status: int,
        *,
        accept: str | None = None,
        example: str | None = None,
        dynamic: bool = False,
    ) -> Answer:
        """A response as the document shows it. `dynamic` makes its content from the schema, whatever examples say."""
        if response is None:
            return Answer(status=status)
        headers = self._headers(response, status)
        media = chosen(response, accept)
        named = None if example is None else self._named(response, example)
        if media is None or status in _EMPTY or status < 200:
            return Answer(status=status, headers=headers)
        content = named or (media, self.content(media, dynamic))
        return Answer(status=status, content=content[1], media_type=concrete(content[0].media_type), headers=headers)

    def content(self, media: Media, dynamic: bool = False) -> Json:
        """The first example that fits its schema, else a value of the schema. Not to be changed: it is kept."""
        key = (id(media), dynamic)
        if key not in self._known:
            self._known[key] = media, self._made(media, dynamic)
        return self._known[key][1]

    def holding(self, media: Media, path: tuple[str, ...]) -> Json:
        """As content(), but one that has something where names lead to, if need be made from the schema."""
        content = self.content(media)
        return self.content(media, dynamic=True) if path and at(content, path) is None else content

    def _made(self, media: Media, dynamic: bool) -> Json:
        schema = media.schema
        if schema is None:
            if media.examples and not dynamic:
                return media.examples[0].value.json
            return [self.sample(media.items)] if media.items is not None else {} if is_json(media.media_type) else ""
        given = [] if dynamic else [e.value.json for e in media.examples]
        for value in given:
            if isinstance(schema.type, Bytes) or self.fits(value, schema):
                return value
        return self.sample(schema)

    def _named(self, response: Response, name: str) -> tuple[Media, Json]:
        """The example of that name. Raises Refused (400) if there is none."""
        for media in response.contents:
            for example in media.examples:
                if example.name == name:
                    return media, example.value.json
        names = list(dict.fromkeys(e.name for m in response.contents for e in m.examples if e.name))
        told = f"it has {', '.join(map(repr, names[:_TOLD]))}" if names else "it has none with a name"
        what = f"Prefer: example={name[:100]!r} is no example of the response {response.status}: {told}"
        raise Refused(problem(400, "Bad Request", what))

    def _headers(self, response: Response, status: int) -> Pairs:
        """The documented headers, but for those that the server itself sends or a client would be misled by."""
        kept = [h for h in response.headers if h.wire.lower() not in _FRAMED]
        if 300 <= status < 400:  # whoever follows an address that nobody wrote ends up anywhere
            kept = [h for h in kept if h.wire.lower() != "location" or h.required or self._has_example(h)]
        return tuple((h.wire, header_text(self._header(h))) for h in kept)

    def _header(self, header: Parameter) -> Json:
        if header.wire.lower().startswith("retry-after") and not self._has_example(header):
            for soon in (0, "0", 1):
                if self.fits(soon, header.schema):
                    return soon
        return self._samples.parameter(header)

    def _has_example(self, header: Parameter) -> bool:
        return bool(header.examples or header.schema.examples or resolved(header.schema, self.schemas).examples)


def chosen(response: Response, accept: str | None = None) -> Media | None:
    """The media type that is answered with: that which is liked best; JSON before others."""
    contents = sorted(response.contents, key=lambda m: not is_json(m.media_type))
    return best(contents, accept) or next(iter(contents), None)


def header_text(value: Json) -> str:
    """A value on one line of visible ASCII."""
    text = ",".join(map(plain, value)) if isinstance(value, list) else plain(value)
    return "".join(c if " " <= c <= "~" else "?" for c in " ".join(text.split()))


def _number(status: str) -> int:
    """The status to answer with: of a range its first code."""
    text = status.upper().replace("XX", "00")
    return int(text) if text.isascii() and text.isdigit() and 200 <= int(text) <= 599 else 200
