"""Modules `webhooks` and `callbacks` of the Python client: a function per request that the server sends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.encode import Ident, Py, py_doc, py_str, visible
from generator.ir import Media, NamedSchema, Operation, Parameter, Schema
from generator.language import Role, Symbol
from generator.languages.python import TYPE_NAMES
from generator.naming import Want, screaming
from generator.plan import pyfmt
from generator.plan.inbound import Inbox, Receiver, header_parameters
from generator.plan.names import Namer
from generator.plan.pydocs import facts, hanging, sentence
from generator.plan.pyfmt import Group, Node, call, tup
from generator.plan.pyscope import FileScope, Shown
from generator.plan.pytypes import Place, Types
from generator.plan.surface import is_form, is_json, is_text, preferred

_INBOUND = "._runtime.inbound"
_UNSET = "._runtime.unset"


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionPlan:
    """A function of the module; `lines` are its statements. `signature` and `result` are for the lists of names."""

    id: str
    name: Ident
    definition: Py
    doc: Py
    lines: tuple[Py, ...]
    result: Py
    signature: Py


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundPlan:
    """One module. `values` are descriptors, tables and models of headers, in this order above the functions."""

    name: Ident
    module_doc: Py
    imports: tuple[Py, ...]
    values: tuple[Py, ...]
    classes: tuple[Py, ...]
    functions: tuple[FunctionPlan, ...]
    fields: tuple[str, ...]


_ABOUT = {
    "webhooks": "Webhooks: what the API sends to you, read into models.",
    "callbacks": "Callbacks: what the API sends to the address that a call gave it, read into models.",
}
_MORE = (
    "\n\nEach function takes the body of a request as it came. Like responses, what is not as described is kept, not "
    "refused, unless `strict`. DecodeError is raised for what is empty or not of its media type. No function checks a "
    "signature: do that first, with the bytes of the body."
)


class InboundModule:
    """Plans one module."""

    def __init__(self, inbox: Inbox, types: Types, schemas: Mapping[str, NamedSchema], namer: Namer) -> None:
        self._inbox = inbox
        self._types = types
        self._schemas = schemas
        self._namer = namer
        self._scope = FileScope(TYPE_NAMES & {r.name for r in inbox.receivers})
        self._fields: list[str] = []

    def plan(self) -> InboundPlan:
        inbox, scope = self._inbox, self._scope
        for name in ("Headers", "Inbound", "receive"):
            scope.use(Symbol(_INBOUND, name))
        values = [self._descriptor(r) for r in inbox.receivers]
        classes = [self._headers(r) for r in inbox.receivers if r.headers]
        functions = [f for r in inbox.receivers for f in self._functions(r)]
        if inbox.tag:
            values.append(self._table())
            functions.insert(0, self._any(inbox.tag))
        if scope.models:
            scope.use(Symbol(".", "models as _m"))
        return InboundPlan(
            name=Ident(inbox.name),
            module_doc=py_doc(_ABOUT[inbox.name] + _MORE),
            imports=scope.lines(),
            values=tuple(map(Py, values)),
            classes=tuple(map(Py, classes)),
            functions=tuple(functions),
            fields=tuple(self._fields),
        )

    # ---- values

    def _descriptor(self, r: Receiver) -> str:
        head = f"{_constant(r)} = "
        items: list[Node] = [py_str(r.operation.id)]
        contents = [self._content(m) for m in _contents(r.operation)]
        if contents:
            items.append(tup(contents))
        return head + pyfmt.layout(call("Inbound", items), 0, len(head))

    def _content(self, media: Media) -> Node:
        name = py_str(media.media_type.partition(";")[0].strip().lower())
        kind = _kind(media)
        self._scope.use(Symbol(_INBOUND if kind == "Form" else "._runtime.calls", kind))
        typed = kind in ("Json", "Form")
        return tup([name, call(kind, [f"lambda: {self._text(media.schema)}"] if typed else [])])

    def _text(self, schema: Schema | None, scope: FileScope | None = None) -> str:
        scope = scope or self._scope
        if schema is None:
            return scope.use(Symbol("typing", "Any"))
        return self._types.text(schema, Place.RESULT, scope)

    def _result(self, o: Operation, scope: FileScope) -> str:
        other = {"Text": "str", "Raw": "bytes"}
        parts: dict[str, None] = {}
        for media in _contents(o):
            kind = _kind(media)
            parts[scope.builtin(other[kind]) if kind in other else self._text(media.schema, scope)] = None
        return "Any" if "Any" in parts else " | ".join(parts) or "None"

    def _results(self, scope: FileScope) -> str:
        parts = dict.fromkeys(self._result(r.operation, scope) for r in self._inbox.receivers)
        return " | ".join([*parts, "Unknown"])

    def _table(self) -> str:
        names = {r.name: _constant(r) for r in self._inbox.receivers}
        entries = [f"{py_str(value)}: {names[name]}" for value, name in sorted(self._inbox.by_tag.items())]
        return "_BY_TAG = " + pyfmt.layout(pyfmt.mapping(entries), 0, len("_BY_TAG = "))

    # ---- models of headers

    def _headers(self, r: Receiver) -> str:
        scope = self._scope
        scope.use(Symbol("._runtime.model", "Model"))
        given = header_parameters(r.operation)
        wants = [Want(p.wire, p.wire, (self._namer.spell(Role.FIELD, p.name or p.wire, "header"),)) for p in given]
        names = self._namer.assign(f"headers/{r.operation.id}", Role.FIELD, wants)
        out = [f"class {r.headers}(Model, kw_only=True):"]
        out += [f"    {py_doc(f'Headers of {visible(r.operation.id)}.', 4)}", ""]
        for p in given:
            out += self._header(r.headers or "", names[p.wire], p)
        return "\n".join(out)

    def _header(self, owner: str, name: str, p: Parameter) -> Iterator[str]:
        scope = self._scope
        scope.use(Symbol("._runtime.model", "field"))
        text = self._text(p.schema)
        shown = self._types.text(p.schema, Place.RESULT, Shown())
        self._fields.append(f"{self._inbox.name}.{owner}.{name}: {shown}{'' if p.required else ' (optional)'}")
        settings = [f"name={py_str(p.wire)}"]
        if not p.required:
            settings.insert(0, f"default={scope.use(Symbol(_UNSET, 'UNSET'))}")
            text += "" if text == "Any" else f" | {scope.use(Symbol(_UNSET, 'UnsetType'))}"
        head = f"    {name}: {text} = "
        yield head + pyfmt.layout(call("field", settings), 4, len(head) - 4)
        about = [sentence(p.description)] if p.description else []
        about += facts(p.schema, self._schemas)
        if about:
            yield f"    {py_doc(' '.join(about), 4)}"

    # ---- functions

    def _functions(self, r: Receiver) -> Iterator[FunctionPlan]:
        result, shown = (self._result(r.operation, scope) for scope in (self._scope, Shown()))
        sent = call("receive", [_constant(r), "body", "headers", "strict"])
        doc = receiver_doc(r, self._inbox.name, self._schemas)
        yield self._function(r.operation.id, r.name, result, shown, doc, sent)
        if r.headers:
            yield self._header_function(r)

    def _function(self, id: str, name: str, result: str, shown: str, doc: str, sent: Group) -> FunctionPlan:
        items = _items(self._scope)
        if result == "None":
            lines = [pyfmt.layout(sent, 4)]
        elif result == "Any":
            lines = ["return " + pyfmt.layout(sent, 4, len("return "))]
        else:
            head = f"value: {result} = "
            lines = [head + pyfmt.layout(sent, 4, len(head)), "return value"]
        return FunctionPlan(
            id=id,
            name=Ident(name),
            definition=_definition(name, items, result),
            doc=py_doc(doc, 4),
            lines=tuple(map(Py, lines)),
            result=Py(shown),
            signature=Py(f"{name}({', '.join(_items(Shown()))}) -> {shown}"),
        )

    def _header_function(self, r: Receiver) -> FunctionPlan:
        name = str(r.headers_name)
        sent = call("receive_headers", [str(r.headers), "headers", "strict"])
        self._scope.use(Symbol(_INBOUND, "receive_headers"))
        items, shown = (
            ["headers: Headers", "*", f"strict: {b} = False"] for b in (self._scope.builtin("bool"), "bool")
        )
        told = f"The headers of {visible(r.operation.id)}, by what the document says of them."
        doc = f"{told}\n\nRaises:\n    DecodeError: They are not as described, if `strict`."
        return FunctionPlan(
            id=r.operation.id,
            name=Ident(name),
            definition=_definition(name, items, str(r.headers)),
            doc=py_doc(doc, 4),
            lines=(Py("return " + pyfmt.layout(sent, 4, len("return "))),),
            result=Py(str(r.headers)),
            signature=Py(f"{name}({', '.join(shown)}) -> {r.headers}"),
        )

    def _any(self, tag: str) -> FunctionPlan:
        result, shown = (self._results(scope) for scope in (self._scope, Shown()))
        self._scope.use(Symbol(_INBOUND, "receive_any"))
        self._scope.use(Symbol("._runtime.union", "Unknown"))
        given = [py_str(self._inbox.name), py_str(tag), "_BY_TAG", "body", "headers", "strict"]
        doc = (
            f"A body of any of these, told apart by its property `{visible(tag)}`.\n\n"
            f"Returns:\n    What the function of that webhook returns; Unknown if the document does not have it.\n\n"
            "Raises:\n    DecodeError: The body cannot be read, or `strict` and it is not as described."
        )
        return self._function("", "parse", result, shown, doc, call("receive_any", given))


def _items(scope: FileScope) -> list[str]:
    bytes_, str_, bool_ = map(scope.builtin, ("bytes", "str", "bool"))
    return [f"body: {bytes_} | {str_}", "headers: Headers | None = None", "*", f"strict: {bool_} = False"]


def _constant(r: Receiver) -> str:
    return f"_{screaming(r.name.split('_'))}"


def _contents(o: Operation) -> tuple[Media, ...]:
    """The media types of a body; what to expect when the request does not say comes first."""
    if o.body is None or not o.body.contents:
        return ()
    first = preferred(o.body.contents, {})  # multipart comes as bytes, whatever is in it
    return (first, *(m for m in o.body.contents if m is not first))


def _kind(media: Media) -> str:
    if is_json(media.media_type):
        return "Json"
    if is_form(media.media_type):
        return "Form"
    return "Text" if is_text(media.media_type) else "Raw"


def _definition(name: str, items: list[str], result: str) -> Py:
    return Py(pyfmt.layout(Group(f"def {name}(", tuple(items), f") -> {result}:"), 0))


def receiver_doc(r: Receiver, module: str, schemas: Mapping[str, NamedSchema]) -> str:
    """The docstring of a function: what arrives and when, the body, and the parameters that the document gives."""
    o = r.operation
    parts = [sentence(o.summary or o.id)]
    if o.description and o.description.strip() != (o.summary or "").strip():
        parts.append(o.description.strip())
    if o.deprecated:
        parts.append("Deprecated: the document says that this is not to be relied on any more.")
    about = (o.body.description if o.body else None) or ("The body as it came." if o.body else "There should be none.")
    parts.append(
        "\n".join(
            [
                "Args:",
                hanging(f"body: {sentence(about)}"),
                "    headers: The request's headers: Content-Type says how the body is to be read.",
                "    strict: Raise DecodeError for a body that is not as described.",
            ]
        )
    )
    parts += _parameters(o, schemas)
    parts.append("Raises:\n    DecodeError: The body cannot be read.")
    to = "by the API" if module == "webhooks" else f"to `{visible(o.path)}`"
    parts.append(f"Sent {to} with {o.method}.")
    return "\n\n".join(parts)


def _parameters(o: Operation, schemas: Mapping[str, NamedSchema]) -> Iterator[str]:
    for location, title in (("header", "Headers"), ("query", "Query"), ("path", "Path"), ("cookie", "Cookies")):
        found = [p for p in o.parameters if p.location == location]
        if found:
            told = [f"{visible(p.wire)}: {_told(p, schemas)}" for p in found]
            yield "\n".join([f"{title}:", *map(hanging, told)])


def _told(p: Parameter, schemas: Mapping[str, NamedSchema]) -> str:
    about = [sentence(p.description)] if p.description else []
    return " ".join([*about, *facts(p.schema, schemas)]) or ("Required." if p.required else "Optional.")
