"""Resource modules of the Python client: an Operation descriptor and a method per operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.encode import Ident, Py, py_doc, py_str, py_value
from generator.ir import Api, Bytes, Media, Object, Operation, Response, Schema
from generator.ir_kinds import resolved
from generator.language import Symbol
from generator.languages.python import TYPE_NAMES
from generator.naming import screaming
from generator.plan import pyfmt
from generator.plan.context import Context
from generator.plan.pyclient import security
from generator.plan.pyconditions import about as about_conditions
from generator.plan.pyconditions import spelling
from generator.plan.pydocs import error_statuses, method_doc
from generator.plan.pyencodings import body_encodings
from generator.plan.pyfailures import about as about_failures
from generator.plan.pyfailures import of_one
from generator.plan.pyfmt import Group, Node, call, tup
from generator.plan.pyjobs import about, job_method, outcomes, wait_name
from generator.plan.pypages import Paged, Pages
from generator.plan.pyrelated import Related
from generator.plan.pyscope import FileScope, Shown
from generator.plan.pyservers import Servers
from generator.plan.pytypes import Place, Types, is_date
from generator.plan.streams import stream
from generator.plan.surface import Argument, Method, Namespace, is_form, is_json, is_multipart, is_text

_CALLS = ".._runtime.calls"
_UNSET = ".._runtime.unset"


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPlan:
    """A method of a namespace class, sync and async. Each text carries its own line breaks and inner indentation."""

    id: str
    name: Ident
    descriptor: Py
    definition: Py
    async_definition: Py
    doc: Py
    call: Py
    async_call: Py
    result: Py
    signature: Py
    deprecated: Py | None
    job: Py | None = None
    overloads: tuple[Py, ...] = ()
    async_overloads: tuple[Py, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePlan:
    """One module `resources/<name>.py`. `imports` are the lines below the fixed ones."""

    name: Ident
    cls: Ident
    async_cls: Ident
    module_doc: Py
    doc: Py
    imports: tuple[Py, ...]
    methods: tuple[MethodPlan, ...]


class Calls:
    """Plans the resource modules of one API."""

    def __init__(
        self,
        api: Api,
        types: Types,
        credentials: Mapping[str, str],
        related: Related,
        context: Context,
        servers: Servers,
    ) -> None:
        self._servers = servers
        self._related = related
        self._methods = context.surface.by_operation
        self._pages = Pages(types, api.by_id(), context.options)
        self._credentials = credentials
        self._api = api
        self._types = types
        self._schemas = api.by_id()
        self._conditions = spelling(api)

    def resource(self, namespace: Namespace, cls: str) -> ResourcePlan:
        scope = FileScope(TYPE_NAMES & {m.name for m in namespace.methods})
        methods = tuple(self._method(m, scope) for m in namespace.methods)
        tag = next((t.description for t in self._api.tags if t.name == namespace.title), None)
        title = f"{namespace.title}: {tag}" if tag else f"Operations of {namespace.title}."
        scope.use(Symbol(".._runtime.client", "Namespace"))
        scope.use(Symbol(".._runtime.client", "AsyncNamespace"))
        if scope.models:
            scope.use(Symbol("..", "models as _m"))
        return ResourcePlan(
            name=Ident(namespace.name),
            cls=Ident(cls),
            async_cls=Ident(f"Async{cls}"),
            module_doc=py_doc(f"Operations of {namespace.title}."),
            doc=py_doc(title, 4),
            imports=scope.lines(),
            methods=methods,
        )

    def _method(self, method: Method, scope: FileScope) -> MethodPlan:
        operation = method.operation
        constant = f"_{screaming(method.name.split('_'))}"
        paged = self._pages.paged(method, scope)
        descriptor = pyfmt.assigned(constant, self._descriptor(method, scope, paged), 0)
        result = paged.result if paged else self._result(operation, scope, "Stream")
        async_result = paged.async_result if paged else self._result(operation, scope, "AsyncStream")
        items = self._items(method, scope)
        if operation.deprecated:
            scope.use(Symbol(".._runtime.deprecation", "deprecated"))
        answers = "" if result == "None" else "return "
        values = [constant, "options", *(a.name for a in method.arguments)]
        sent = call("self._call", values)
        signature, shown = self._shown(method)
        told = [*([paged.doc] if paged else []), *self._told(method)]
        made = MethodPlan(
            id=operation.id,
            name=Ident(method.name),
            descriptor=Py(descriptor),
            definition=_definition(f"def {method.name}", items, result, 4),
            async_definition=_definition(f"{'' if paged else 'async '}def {method.name}", items, async_result, 4),
            doc=py_doc(method_doc(method, shown, self._schemas, self._errors(operation), told), 8),
            call=Py(answers + pyfmt.layout(sent, 8, len(answers))),
            async_call=_awaited(answers, values, paged),
            result=Py(shown),
            signature=Py(signature),
            deprecated=py_str(f"{operation.id} is deprecated") if operation.deprecated else None,
        )
        return made if operation.job is None else self._with_job(made, method, items, result, scope)

    def _items(self, method: Method, scope: FileScope) -> list[str]:
        """The parameters of a method; the last one is `options`."""
        arguments = [self._argument(a, scope) for a in method.arguments]
        place = sum(a.positional for a in method.arguments)
        options = f"options: {scope.use(Symbol('.._runtime.options', 'CallOptions'))} | None = None"
        return ["self", *arguments[:place], "*", *arguments[place:], options]

    def _shown(self, method: Method) -> tuple[str, str]:
        """The signature and the result of a method as people read them."""
        scope = Shown()
        paged = self._pages.paged(method, scope)
        result = paged.result if paged else self._result(method.operation, scope, "Stream")
        items = self._items(method, scope)[1:-1]
        returns = result
        if method.operation.job is not None:
            items.append(f"{wait_name(method)}: bool = True")
            returns = f"{result} | Job[{result}]"
        items = items[:-1] if items[-1] == "*" else items
        return f"{method.name}({', '.join(items)}) -> {returns}", result

    def _errors(self, operation: Operation) -> dict[str, str]:
        """The types of error bodies, by status. What is no JSON is only `text`."""
        out = {}
        for r in error_statuses(operation):
            texts = dict.fromkeys(self._value(m.schema, Shown()) for m in r.contents if _holds_json(m))
            if texts and not {"Any", "None"} & {*texts}:
                out[r.status] = " | ".join(texts)
        return out

    def _told(self, method: Method) -> list[str]:
        operation = method.operation
        told = [*about_conditions(method, self._conditions), *self._related.doc(operation), *about(method)]
        return [*told, *about_failures(operation, self._api)]

    def _with_job(
        self, made: MethodPlan, method: Method, items: list[str], result: str, scope: FileScope
    ) -> MethodPlan:
        ends = method.operation.job_result
        assert ends is not None
        own = job_method(method, items, result, self._replies("", ends, scope), self._methods, scope)
        return replace(
            made,
            definition=own.definition,
            async_definition=own.async_definition,
            call=own.call,
            async_call=own.async_call,
            job=own.plan,
            overloads=own.overloads,
            async_overloads=own.async_overloads,
        )

    def _argument(self, argument: Argument, scope: FileScope) -> str:
        place = Place.CONTENT if argument.place == "whole" else Place.ARGUMENT
        text = self._types.text(argument.schema, place, scope)
        if argument.required:
            return f"{argument.name}: {text}"
        scope.use(Symbol(_UNSET, "UnsetType"))
        scope.use(Symbol(_UNSET, "UNSET"))
        if text == "Any":
            return f"{argument.name}: Any = UNSET"
        return f"{argument.name}: {text} | UnsetType = UNSET"

    # descriptors

    def _descriptor(self, method: Method, scope: FileScope, paged: Paged | None) -> Group:
        operation = method.operation
        scope.use(Symbol(_CALLS, "Operation"))
        items: list[Node] = [py_str(operation.id), py_str(operation.method), py_str(operation.path)]
        items.append(tup([self._place(a, scope) for a in method.arguments]))
        if method.media is not None and operation.body is not None:
            items.append(self._body(method, method.media, scope))
        items.append(self._responses(operation, scope))
        if operation.security is not None:
            items.append(security(operation.security, self._credentials))
        if operation.servers:
            items.append(tup([self._servers.node(s, scope, ".._runtime") for s in operation.servers], "servers="))
        if key := _idempotency(operation):
            items.append(f"idempotency={py_str(key)}")
        if paged is not None:
            items.append(paged.paging)
        if dates := [str(i) for i, a in enumerate(method.arguments) if is_date(a.schema, self._schemas)]:
            items.append(tup(dates, "dates="))
        items += of_one(operation, self._api, scope)
        if method.others:
            items.append(tup([self._body(method, m, scope, "") for m in method.others], "bodies="))
        return call("Operation", items)

    def _place(self, a: Argument, scope: FileScope) -> Node:
        p = a.parameter
        if p is None:
            kind = "Whole" if a.place == "whole" else "Member"
            scope.use(Symbol(_CALLS, kind))
            return call(kind, [py_str(part) for part in a.path])
        if p.location == "querystring":
            scope.use(Symbol(_CALLS, "QueryString"))
            return call("QueryString", [py_str(p.content or "application/x-www-form-urlencoded")])
        kind, style, explode = {
            "path": ("Path", "simple", False),
            "query": ("Query", "form", True),
            "header": ("Header", "simple", False),
            "cookie": ("Cookie", "form", True),
        }[p.location]
        scope.use(Symbol(_CALLS, kind))
        items: list[Node] = [py_str(a.wire)]
        if p.content:
            return call(kind, [*items, f"content={py_str(p.content)}"])
        if p.style != style:
            items.append(f"style={py_str(p.style)}")
        if p.explode != explode:
            items.append(f"explode={p.explode}")
        if p.allow_reserved:
            items.append("reserved=True")
        if p.allow_empty and p.location == "query":
            items.append("allow_empty=True")
        return call(kind, items)

    def _body(self, method: Method, media: Media, scope: FileScope, head: str = "body=") -> Node:
        body = method.operation.body
        assert body is not None
        found = stream(media, self._schemas)
        kind = "LinesBody" if found is not None and found.kind == "Lines" else _body_kind(media)
        scope.use(Symbol(_CALLS, kind))
        items: list[Node] = [py_str(media.media_type)]
        if kind == "JsonBody" and method.shell:
            items.append(f"shell={py_value({path[0]: {} for path in method.shell})}")
        encodings = body_encodings(media, self._schemas) if kind in ("FormBody", "MultipartBody") else []
        if encodings:
            scope.use(Symbol(_CALLS, "Enc"))
            items.append(pyfmt.mapping(encodings, "encodings="))
        if body.required and kind not in ("TextBody", "RawBody", "LinesBody"):
            items.append("required=True")
        return call(f"{head}{kind}", items)

    def _responses(self, operation: Operation, scope: FileScope) -> Node:
        entries = [self._replies(f"{py_str(r.status)}: ", r, scope) for r in operation.responses]
        return pyfmt.mapping(entries, "responses=")

    def _replies(self, head: str, response: Response, scope: FileScope) -> Node:
        """How a response is read, after `head`."""
        kinds = [(m.media_type, self._reader(response, m, scope)) for m in response.contents]
        if not kinds:
            scope.use(Symbol(_CALLS, "Nothing"))
            return f"{head}Nothing()"
        if len(kinds) == 1 and kinds[0][0].partition(";")[0].strip().lower() == "application/json":
            return _headed(head, kinds[0][1])
        return tup([tup([py_str(m), reader]) for m, reader in kinds], head)

    def _reader(self, response: Response, media: Media, scope: FileScope) -> Node:
        found = stream(media, self._schemas)
        if found is not None:
            scope.use(Symbol(_CALLS, found.kind))
            items: list[Node] = [f"lambda: {self._value(found.item, scope)}", *(["data=True"] if found.data else [])]
            items += ["errors=True"] if found.errors else []
            return call(found.kind, items)
        if not _holds_json(media):
            kind = "Text" if is_text(media.media_type) else "Raw"
            scope.use(Symbol(_CALLS, kind))
            return f"{kind}()"
        scope.use(Symbol(_CALLS, "Json"))
        items = [f"lambda: {self._value(media.schema, scope)}"]
        if response.unwrap:
            items.append(f"unwrap={py_str(response.unwrap)}")
        return call("Json", items)

    def _value(self, schema: Schema | None, scope: FileScope) -> str:
        return self._types.text(schema, Place.RESULT, scope) if schema else _any(scope)

    def _result(self, operation: Operation, scope: FileScope, streams: str) -> str:
        """What a successful call returns: the alternatives of its success responses. `streams` names their class."""
        operation = outcomes(operation)
        good = [r for r in operation.responses if r.status.startswith("2")]
        good = good or [r for r in operation.responses if r.status == "default"]
        parts: list[str] = []
        for response in good:
            for text in self._results(response, scope, streams):
                if text not in parts:
                    parts.append(text)
        if "Any" in parts:
            return "Any"
        return " | ".join(parts) or "None"

    def _results(self, response: Response, scope: FileScope, streams: str) -> list[str]:
        if not response.contents:
            return ["None"]
        out = []
        for media in response.contents:
            if (found := stream(media, self._schemas)) is not None:
                scope.use(Symbol(".._runtime.streaming", streams))
                out.append(f"{streams}[{self._value(found.item, scope)}]")
            elif is_json(media.media_type):
                out.append(self._value(self._unwrapped(response, media), scope))
            elif is_text(media.media_type):
                out.append(scope.builtin("str"))
            else:
                out.append(scope.builtin("bytes"))
        return out

    def _unwrapped(self, response: Response, media: Media) -> Schema | None:
        schema = media.schema
        if response.unwrap is None or schema is None:
            return schema
        kind = resolved(schema, self._schemas).type
        if isinstance(kind, Object):
            for f in kind.fields:
                if f.wire == response.unwrap:
                    return f.schema
        return media.schema


_KEYS = ("idempotency-key", "x-idempotency-key")


def _idempotency(operation: Operation) -> str | None:
    """The header that makes a repeated request harmless, if the operation takes one."""
    return next((p.wire for p in operation.parameters if p.location == "header" and p.wire.lower() in _KEYS), None)


def _any(scope: FileScope) -> str:
    scope.use(Symbol("typing", "Any"))
    return "Any"


def _headed(head: str, node: Node) -> Node:
    if isinstance(node, str):
        return head + node
    return Group(head + node.head, node.items, node.close, node.lone_comma)


def _holds_json(media: Media) -> bool:
    """Whether the content is JSON; of any media type at all, if it is no bytes."""
    return is_json(media.media_type) and not (media.schema is not None and isinstance(media.schema.type, Bytes))


def _body_kind(media: Media) -> str:
    if _holds_json(media):
        return "JsonBody"
    if is_form(media.media_type):
        return "FormBody"
    if is_multipart(media.media_type):
        return "MultipartBody"
    return "TextBody" if is_text(media.media_type) else "RawBody"


def _definition(head: str, items: list[str], result: str, indent: int) -> Py:
    return Py(pyfmt.layout(Group(f"{head}(", tuple(items), f") -> {result}:"), indent))


def _awaited(answers: str, values: list[str], paged: Paged | None) -> Py:
    """The body of an async method. Pages are awaited by whoever wants them."""
    head = f"{answers}await " if paged is None else answers
    return Py(head + pyfmt.layout(call("self._call" if paged is None else "self._pages", values), 8, len(head)))
