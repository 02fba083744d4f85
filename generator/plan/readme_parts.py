"""What sections of a README are made of: paragraphs, lists, and Python that can be run."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from generator.encode import Md
from generator.ir import Api, Bytes, Media, Object, Ref, Schema, Union
from generator.ir_kinds import resolved
from generator.ir_notes import Conditions
from generator.plan.context import Context
from generator.plan.examples import Writer
from generator.plan.examples_python import Invocation, invocation
from generator.plan.pyclient import ClientPlan
from generator.plan.pyconditions import takes
from generator.plan.pyfmt import Group, Node, call, layout
from generator.plan.pypages import listed
from generator.plan.pytypes import Types
from generator.plan.streams import stream
from generator.plan.surface import Argument, Method, as_given, is_json, is_multipart, is_text

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
    """The methods that a README shows, each the simplest of its kind. Examples are made only for those."""

    def __init__(self, api: Api, context: Context, client: ClientPlan, methods: Sequence[Method], types: Types) -> None:
        self.api = api
        self.client = client
        self._writer = Writer(api, context)
        self.package = str(self._writer.names.package)
        self.pydantic = context.options.get("models") == "pydantic"
        self._schemas = api.by_id()
        self._types = types
        self._all = sorted(methods, key=_length)
        self._items = {m.operation.id: f[2] for m in self._all if (f := listed(m, self._schemas, context.options))}
        self._lists = [m for m in self._all if m.operation.id in self._items]
        special = {*self._items}
        special |= {m.operation.id for m in self._all if m.operation.job or self._streams(m)}
        self._plain = [m for m in self._all if m.operation.id not in special]
        rich = max(self._plain or self._all, key=_worth, default=None)
        self.rich = self._whole(rich) if rich is not None else None
        self.brief = self._first(self._plain, _has_no_file) or self._first(self._lists) or self.rich

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
        return shown if _has_no_file(whole) or not _has_no_file(shown) else whole

    def _first(self, found: Iterable[Method], fits: Callable[[Shown], bool] = lambda _: True) -> Shown | None:
        return next((s for s in map(self._shown, found) if fits(s)), None)

    def _streams(self, method: Method) -> bool:
        return any(stream(m, self._schemas) for m in _contents(method))

    def _has_bytes(self, a: Argument) -> bool:
        return a.place == "whole" or isinstance(resolved(a.schema, self._schemas).type, Bytes)

    @property
    def list(self) -> Shown | None:
        """A list that is read page by page."""
        return self._first(self._lists)

    def item(self, method: Method) -> Schema | None:
        """What the pages of a list hold; None for what is no list."""
        return self._items.get(method.operation.id)

    def asking(self, usual: Conditions | None) -> Shown | None:
        """A method whose query takes conditions, if it can a list, with all arguments that have an example."""
        found = next((m for m in (*self._lists, *self._all) if any(takes(a, usual) for a in m.arguments)), None)
        return self._whole(found) if found is not None else None

    @property
    def streaming(self) -> Shown | None:
        """A method that returns nothing but a stream."""
        return self._first(m for m in self._all if self._streams(m) and len(_contents(m)) == 1)

    @property
    def binary(self) -> Shown | None:
        """A method whose response is bytes."""
        return self._first(m for m in self._all if any(map(_is_binary, _contents(m))) and not self._streams(m))

    @property
    def upload(self) -> Shown | None:
        """A method whose whole body is sent as it is given, and is no text."""
        return self._first((m for m in self._all if is_upload(m)), _has_file)

    @property
    def form(self) -> Shown | None:
        """A method with a file in a form."""
        forms = (m for m in self._all if m.media is not None and is_multipart(m.media.media_type))
        return self._first((m for m in forms if any(map(self._has_bytes, m.arguments))), _has_file)

    @property
    def job(self) -> Shown | None:
        """A method that starts a job."""
        return self._first(m for m in self._all if m.operation.job)

    @property
    def posting(self) -> Shown | None:
        """A method that is not repeated on its own."""
        return self._first((m for m in self._plain if m.operation.method in ("POST", "PATCH")), _has_no_file)

    @property
    def unwraps(self) -> bool:
        """Whether a result is a property of the response."""
        return any(r.unwrap for m in self._all for r in m.operation.responses)

    @property
    def modelled(self) -> tuple[Shown, str] | None:
        """A method that returns a model, and the model's name."""
        shown = self._first((m for m in self._plain if self.model_of(m)), _has_no_file)
        return (shown, self.model_of(shown.method)) if shown is not None else None

    def model_of(self, method: Method) -> str:
        """The model that a method returns; empty if it is none, or something else as well."""
        good = [r for r in method.operation.responses if r.status.startswith("2")]
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
    def union(self) -> tuple[str, str] | None:
        """A union that has a name, and one of the models in it."""
        for s in self.api.schemas:
            variants = s.schema.type.variants if isinstance(s.schema.type, Union) else ()
            ids = [v.schema.type.id for v in variants if isinstance(v.schema.type, Ref)]
            model = next((id for id in ids if isinstance(self._schemas[id].schema.type, Object)), None)
            if model is not None and self._types.defined(s.id):
                return self._types.names[s.id], self._types.names[model]
        return None

    def has(self, *kinds: type) -> bool:
        """Whether a named schema is of such a kind."""
        return any(isinstance(s.schema.type, kinds) for s in self.api.schemas)


def _worth(method: Method) -> tuple[bool, bool, int]:
    example = any(e for m in (method.operation.body.contents if method.operation.body else ()) for e in m.examples)
    answers = any(r.contents for r in method.operation.responses if r.status.startswith("2"))
    return example and answers, answers, -len(method.arguments)


def _length(m: Method) -> tuple[bool, bool, int, int, str]:
    """The simplest method is one that answers, changes nothing, and takes little."""
    needed = sum(a.required for a in m.arguments)
    return not _answers(m), m.operation.method != "GET", needed, len(m.namespace) + len(m.name), m.operation.id


def _answers(m: Method) -> bool:
    return any(r.contents for r in m.operation.responses if r.status.startswith("2"))


def _contents(method: Method) -> list[Media]:
    return [m for r in method.operation.responses if r.status.startswith("2") for m in r.contents]


def _has_file(s: Shown) -> bool:
    return any("Path(" in _flat(a) for a in s.args)


def _has_no_file(s: Shown) -> bool:
    return not _has_file(s)


def is_upload(m: Method) -> bool:
    """Whether the whole body is sent as it is given, and is no text."""
    media = m.media
    whole = any(a.place == "whole" for a in m.arguments)
    return whole and media is not None and as_given(media.media_type) and not is_text(media.media_type)


def _is_binary(media: Media) -> bool:
    return not is_json(media.media_type) and not is_text(media.media_type)
