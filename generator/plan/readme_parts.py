"""What sections of a README are made of: paragraphs, lists, and Python that can be run."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.encode import Md
from generator.ir import Api, Media, Object, Ref
from generator.ir_kinds import resolved
from generator.plan.context import Context
from generator.plan.examples import Writer
from generator.plan.examples_python import Invocation, invocation
from generator.plan.pyclient import ClientPlan
from generator.plan.pyfmt import Group, Node, call, layout
from generator.plan.pypages import listed
from generator.plan.pytypes import Types
from generator.plan.streams import stream
from generator.plan.surface import Method, as_given, is_json, is_multipart, is_text

_WIDTH = 118


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands below it."""

    title: Md
    body: Md


def section(title: str, *blocks: str) -> Section:
    """A section of paragraphs and fences; empty ones are left out."""
    return Section(title=Md(title), body=Md("\n\n".join(b for b in blocks if b)))


def prose(text: str) -> str:
    """A paragraph. What is of the document in it has been encoded."""
    return "\n".join(textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False))


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    wrapped = (
        textwrap.wrap(f"- {line}", _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        for line in lines
    )
    return "\n".join("\n".join(lines) for lines in wrapped)


def fence(lines: Iterable[str]) -> str:
    """Python. Example values are literals on lines of their own, so that no line can end the fence."""
    return "\n".join(["```python", *lines, "```"])


@dataclass(frozen=True, slots=True)
class Shown:
    """A method of the client, called with example values."""

    method: Method
    made: Invocation

    def imports(self, *own: str) -> list[str]:
        """Import lines: the standard library, then `own`, with the empty lines around them."""
        standard = [
            line for line in self.made.imports if "Path" not in line or any("Path(" in _flat(a) for a in self.args)
        ]
        out = [*standard, *([""] if standard and own else []), *own]
        return [*out, ""] if out else []

    @property
    def args(self) -> tuple[Node, ...]:
        return self.made.arguments

    def line(
        self,
        head: str = "",
        indent: int = 0,
        *,
        options: tuple[str, ...] = (),
        more: tuple[str, ...] = (),
        tail: str = "",
    ) -> str:
        """`head client.pets.get(...)tail`, over several lines if it is long."""
        node = call(self.made.method, [*with_options(self.args, options), *more])
        return f"{' ' * indent}{head}{layout(node, indent, len(head), len(tail))}{tail}"

    def through(self, function: str, head: str = "", tail: str = "") -> str:
        """`head client.stream(client.pets.get, ...)tail`."""
        node = call(function, [self.made.method, *self.args])
        return f"{head}{layout(node, 0, len(head), len(tail))}{tail}"


def _flat(node: Node) -> str:
    return node if isinstance(node, str) else node.flat


def with_options(arguments: tuple[Node, ...], options: tuple[str, ...]) -> list[Node]:
    """The arguments with more options, in one `options=` with those that are there."""
    if not options:
        return list(arguments)
    last = arguments[-1] if arguments else ""
    if isinstance(last, Group) and _is_options(last):
        return [*arguments[:-1], Group(last.head, (*last.items, *options), last.close)]
    return [*arguments, Group("options={", options, "}")]


def _is_options(node: Node) -> bool:
    return isinstance(node, Group) and node.head == "options={"


def replaced(node: Node, old: str, new: str) -> Node:
    """The node with another value."""
    if isinstance(node, str):
        return node.replace(old, new)
    return Group(node.head, tuple(replaced(i, old, new) for i in node.items), node.close, node.lone_comma)


class Tour:
    """The methods that a README shows, each the simplest of its kind."""

    def __init__(self, api: Api, context: Context, client: ClientPlan, methods: list[Method], types: Types) -> None:
        writer = Writer(api, context)
        self.api = api
        self.context = context
        self.writer = writer
        self.methods = methods
        self.client = client
        self.package = str(writer.names.package)
        self._writer = writer
        self._schemas = api.by_id()
        self._types = types
        self._all = [self._shown(m) for m in methods]
        self._plain = [s for s in self._all if not self._streams(s.method) and not s.method.operation.job]
        rich = max(self._plain or self._all, key=lambda s: _worth(s.method), default=None)
        self.rich = self._whole(rich.method) if rich is not None else None
        self.brief = min((s for s in self._plain if not _reads_file(s)), key=_length, default=rich)

    def _whole(self, method: Method) -> Shown:
        return Shown(method, invocation(self.api, method, self._writer.samples.request(method.operation)))

    def _shown(self, method: Method) -> Shown:
        """A call with the arguments that must be there, and with its file."""
        whole = self._whole(method)
        required = tuple(a for a in method.arguments if a.required)
        if len(required) == len(method.arguments):
            return whole
        short = self._whole(replace(method, arguments=required))
        kept = tuple(a for a in short.args if not _is_options(a))
        kept += tuple(a for a in whole.args if _is_options(a))
        shown = Shown(method, replace(short.made, arguments=kept))
        return shown if _reads_file(shown) or not _reads_file(whole) else whole

    def _contents(self, method: Method) -> list[Media]:
        return [m for r in method.operation.responses if r.status.startswith("2") for m in r.contents]

    def _streams(self, method: Method) -> bool:
        return any(stream(m, self._schemas) for m in self._contents(method))

    def _first(self, found: Iterable[Shown]) -> Shown | None:
        return min(found, key=_length, default=None)

    @property
    def streaming(self) -> Shown | None:
        """A method that returns nothing but a stream."""
        return self._first(s for s in self._all if self._streams(s.method) and len(self._contents(s.method)) == 1)

    @property
    def binary(self) -> Shown | None:
        """A method whose response is bytes."""
        return self._first(
            s
            for s in self._all
            if any(_is_binary(m) and not stream(m, self._schemas) for m in self._contents(s.method))
        )

    @property
    def upload(self) -> Shown | None:
        """A method whose body is a file."""
        return self._first(s for s in self._all if is_upload(s))

    @property
    def form(self) -> Shown | None:
        """A method with a file in a form."""
        return self._first(
            s for s in self._all if _reads_file(s) and s.method.media and is_multipart(s.method.media.media_type)
        )

    @property
    def job(self) -> Shown | None:
        """A method that starts a job."""
        return max((s for s in self._all if s.method.operation.job), key=lambda s: _worth(s.method), default=None)

    @property
    def posting(self) -> Shown | None:
        """A method that is not repeated on its own."""
        return self._first(
            s for s in self._plain if s.method.operation.method in ("POST", "PATCH") and not _reads_file(s)
        )

    @property
    def modelled(self) -> tuple[Shown, str] | None:
        """A method that returns a model, and the model's name."""
        options = self.context.options
        whole = [s for s in self._all if not s.method.operation.job and not listed(s.method, self._schemas, options)]
        named = [(s, self.model_of(s)) for s in whole if not _reads_file(s)]
        found = [(s, name) for s, name in named if name]
        return min(found, key=lambda pair: _length(pair[0]), default=None)

    def model_of(self, shown: Shown) -> str:
        """The model that a method returns; empty if it is none, or something else as well."""
        good = [r for r in shown.method.operation.responses if r.status.startswith("2")]
        contents = [m for r in good for m in r.contents]
        if len(good) != 1 or len(contents) != 1 or not is_json(contents[0].media_type):
            return ""
        schema = contents[0].schema
        if schema is not None and good[0].unwrap is not None:
            kind = resolved(schema, self._schemas).type
            fields = kind.fields if isinstance(kind, Object) else ()
            schema = next((f.schema for f in fields if f.wire == good[0].unwrap), None)
        target = schema.type if schema is not None and not schema.nullable else None
        if not isinstance(target, Ref) or not self._types.defined(target.id):
            return ""
        return self._types.names[target.id] if isinstance(self._schemas[target.id].schema.type, Object) else ""

    @property
    def unwraps(self) -> bool:
        """Whether a result is a property of the response."""
        return any(r.unwrap for s in self._all for r in s.method.operation.responses)

    def has(self, *kinds: type) -> bool:
        """Whether a named schema is of such a kind."""
        return any(isinstance(s.schema.type, kinds) for s in self.api.schemas)


def _worth(method: Method) -> tuple[bool, bool, int]:
    example = any(e for m in (method.operation.body.contents if method.operation.body else ()) for e in m.examples)
    answers = any(r.contents for r in method.operation.responses if r.status.startswith("2"))
    return example and answers, answers, -len(method.arguments)


def _length(s: Shown) -> tuple[bool, bool, int, str]:
    said = sum(len(_flat(a)) for a in s.args) + len(s.made.method)
    return not s.made.answers, s.method.operation.method != "GET", said, s.made.method


def _reads_file(s: Shown) -> bool:
    return any("Path(" in _flat(a) for a in s.args)


def is_upload(s: Shown) -> bool:
    """Whether the whole body is sent as it is given, and is no text."""
    media = s.method.media
    whole = any(a.place == "whole" for a in s.method.arguments)
    return (
        _reads_file(s) and whole and media is not None and as_given(media.media_type) and not is_text(media.media_type)
    )


def _is_binary(media: Media) -> bool:
    return not is_json(media.media_type) and not is_text(media.media_type)
