"""Request examples for the generated Python client."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.encode import Py, py_comment, py_shown, py_str, py_value
from generator.ir import Api, Array, Bytes, Json, Map, NamedSchema, Scalar, Schema
from generator.ir_kinds import resolved
from generator.plan.examples_names import Names
from generator.plan.examples_request import Request
from generator.plan.pyfmt import Group, Node, call, layout, mapping
from generator.plan.streams import is_lines
from generator.plan.surface import Argument, Method, as_given, is_multipart, is_text
from generator.samples import RequestSample
from generator.samples.formats import DAY, FORMATS

# What Python's own parsers take of the formats.
_DATE = re.compile(DAY + r"\Z", re.A)
_MOMENT = re.compile(DAY + r"T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3}(\d{3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\Z", re.A)


@dataclass(frozen=True, slots=True)
class _Special:
    """A format that the client gives a type of its own: when a text is one, how it is written, what it imports."""

    form: re.Pattern[str]
    function: str
    imports: str


_SPECIAL: Mapping[str, _Special] = {
    "date": _Special(_DATE, "date.fromisoformat", "from datetime import date"),
    "date-time": _Special(_MOMENT, "datetime.fromisoformat", "from datetime import datetime"),
    "uuid": _Special(FORMATS["uuid"], "UUID", "from uuid import UUID"),
    "decimal": _Special(FORMATS["decimal"], "Decimal", "from decimal import Decimal"),
    "byte": _Special(FORMATS["byte"], "b64decode", "from base64 import b64decode"),
}


class _Code:
    """Spells the arguments of one call and remembers what they import; `text` writes literals of texts."""

    def __init__(self, schemas: Mapping[str, NamedSchema], text: Callable[[str], Py] = py_str) -> None:
        self._schemas = schemas
        self.text = text
        self.imports: set[str] = set()

    def value(self, value: Json, schema: Schema | None, head: str = "") -> Node:
        """An argument. Inside a whole object the values stay as JSON has them."""
        kind = resolved(schema, self._schemas).type if schema is not None else None
        if isinstance(kind, Bytes):
            self.imports.add("from pathlib import Path")
            return f'{head}Path("file.bin")'
        if isinstance(value, str) and isinstance(kind, Scalar) and kind.kind == "string":
            return head + self._text(value, kind.format or "")
        if isinstance(value, (dict, list)) and kind == Scalar("string"):  # what is in XML; the text is the caller's
            self.imports.add("from pathlib import Path")
            return f'{head}Path("file.bin").read_text()'
        if isinstance(value, list):
            items = kind.items if isinstance(kind, Array) else None
            return Group(f"{head}[", tuple(self.value(v, items) for v in value), "]")
        if isinstance(value, dict):
            inner = kind.values if isinstance(kind, Map) else None
            return mapping([self.value(v, inner, f"{self.text(k)}: ") for k, v in value.items()], head)
        return head + (self.text(value) if isinstance(value, str) else py_value(value))

    def raw(self, name: str, named: bool) -> Node:
        """A body that is sent as it is, from a file; with a name in a form."""
        self.imports.add("from pathlib import Path")
        return f'{name}={{"file": Path("file.bin")}}' if named else f'{name}=Path("file.bin")'

    def _text(self, value: str, format: str) -> str:
        special = _SPECIAL.get(format)
        if special is None or not special.form.match(value):
            return self.text(value)
        self.imports.add(special.imports)
        return f"{special.function}({self.text(value)})"


@dataclass(frozen=True, slots=True)
class Invocation:
    """A call with example values: import lines, the method, its arguments, and whether it returns anything."""

    imports: tuple[str, ...]
    method: str
    arguments: tuple[Node, ...]
    answers: bool


def invocation(api: Api, method: Method, made: RequestSample, text: Callable[[str], Py] = py_str) -> Invocation:
    """The call that a sample makes; `text` writes literals of texts."""
    code = _Code(api.by_id(), text)
    items = [
        code.raw(argument.name, _is_named(made))
        if argument.place == "whole" and (_is_raw(made) or _is_named(made))
        else code.value(value, argument.schema, "" if argument.positional else f"{argument.name}=")
        for argument, value in _given(method, made)
    ]
    extra = _undeclared(method, made)
    if extra:
        inner = mapping([code.value(value, None, f"{text(key)}: ") for key, value in extra.items()], '"extra_body": ')
        items.append(mapping([inner], "options="))
    answers = any(r.contents for r in method.operation.responses if r.status.startswith("2"))
    return Invocation(tuple(sorted(code.imports)), method.called, tuple(items), answers)


def python(api: Api, method: Method, made: RequestSample, request: Request, names: Names) -> Py:
    """A script that makes the call, laid out as black leaves it."""
    made_call = invocation(api, method, made, py_shown)
    called = call(made_call.method, made_call.arguments)
    answers = made_call.answers
    head = "result = " if answers else ""
    # The client finds the address itself when the document names a server.
    client = "Client()" if request.base else 'Client(base_url="https://api.example.com")'
    variables = [str(v) for c in request.credentials for v in (c.variable, c.password) if v and c.place != "digest"]
    lines = [*made_call.imports, *([""] if made_call.imports else []), f"from {names.package} import Client", ""]
    if variables:
        lines.append(py_comment(f"Reads {' and '.join(variables)} from the environment."))
    lines += [f"with {client} as client:", f"    {head}{layout(called, 4, len(head))}"]
    if answers:
        lines.append("    print(result)")
    return Py("\n".join(lines))


def _given(method: Method, made: RequestSample) -> Iterator[tuple[Argument, Json]]:
    """The arguments that the example gives, with their values."""
    parameters = {(s.parameter.location, s.parameter.wire): s.value for s in made.given()}
    for argument in method.arguments:
        key = (argument.place, argument.wire)
        if argument.parameter is not None:
            if key in parameters:
                yield argument, parameters[key]
        elif made.body is not None:
            found, value = _member(made.body.json, argument.path)
            if made.media and is_lines(made.media.media_type) and not isinstance(value, list):
                value = [value]
            if found:
                yield argument, value


def _undeclared(method: Method, made: RequestSample) -> dict[str, Json]:
    """Members of the example's body that the schema does not declare."""
    members = {a.path[0] for a in method.arguments if a.path}
    if made.body is None or not isinstance(made.body.json, dict) or any(a.place == "whole" for a in method.arguments):
        return {}
    return {key: value for key, value in made.body.json.items() if key not in members}


def _is_raw(made: RequestSample) -> bool:
    """Whether the body is neither text nor anything that the client makes of values."""
    if made.media is None or made.body is None:
        return False
    media_type = made.media.media_type
    if not as_given(media_type) or is_lines(media_type) or is_text(media_type):
        return False
    return not isinstance(made.body.json, str)


def _is_named(made: RequestSample) -> bool:
    """Whether the body is a form of files whose schema names none."""
    media_type = made.media.media_type if made.media else ""
    return made.body is not None and is_multipart(media_type) and not isinstance(made.body.json, dict)


def _member(body: Json, path: tuple[str, ...]) -> tuple[bool, Json]:
    for name in path:
        if not isinstance(body, dict) or name not in body:
            return False, None
        body = body[name]
    return True, body
