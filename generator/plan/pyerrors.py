"""What clients are told of errors: where their bodies say what is wrong."""

from __future__ import annotations

from generator.encode import py_str
from generator.ir import Api, ErrorBody, Operation
from generator.language import Symbol
from generator.plan.pyfmt import Node, call, mapping
from generator.plan.pyscope import FileScope


def usual_errors(api: Api, scope: FileScope) -> list[Node]:
    """`errors=` of the client's configuration, if the document says it for all errors."""
    return [] if api.error is None else [_node(api.error, "errors=", scope, "._runtime")]


def own_errors(operation: Operation, usual: ErrorBody | None, scope: FileScope) -> list[Node]:
    """`errors=` of an operation, for responses that say it otherwise than all."""
    own = [(r.status, r.error) for r in operation.responses if r.error not in (None, usual)]
    listed = [_node(e, f"{py_str(status)}: ", scope, ".._runtime") for status, e in own if e is not None]
    return [mapping(listed, "errors=")] if listed else []


def _node(body: ErrorBody, head: str, scope: FileScope, runtime: str) -> Node:
    scope.use(Symbol(f"{runtime}.calls", "ErrorBody"))
    pointers = (("code", body.code), ("message", body.message), ("details", body.details))
    return call(f"{head}ErrorBody", [f"{name}={py_str(pointer)}" for name, pointer in pointers if pointer is not None])
