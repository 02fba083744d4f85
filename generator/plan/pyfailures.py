"""What clients are told of failures: where bodies of errors say what is wrong, and what is tried again."""

from __future__ import annotations

from generator.encode import py_str
from generator.ir import Api, ErrorBody, Operation, Retry
from generator.language import Symbol
from generator.plan.pyfmt import Node, call, mapping, tup
from generator.plan.pyscope import FileScope


def of_all(api: Api, scope: FileScope) -> list[Node]:
    """`errors=` and `retry=` of the client's configuration."""
    errors = [] if api.error is None else [_error(api.error, "errors=", scope, "._runtime")]
    return [*errors, *([] if api.retry is None else [_retry(api.retry, scope, "._runtime")])]


def of_one(operation: Operation, api: Api, scope: FileScope) -> list[Node]:
    """`errors=` and `retry=` of an operation that says it otherwise than all."""
    own = [(r.status, r.error) for r in operation.responses if r.error is not None and r.error != api.error]
    listed = [_error(error, f"{py_str(status)}: ", scope, ".._runtime") for status, error in own]
    errors = [mapping(listed, "errors=")] if listed else []
    retry = own_retry(operation, api)
    return [*errors, *([] if retry is None else [_retry(retry, scope, ".._runtime")])]


def own_retry(operation: Operation, api: Api) -> Retry | None:
    """What an operation says of retries, if not what all do."""
    return operation.retry if operation.retry != api.retry else None


def about(operation: Operation, api: Api) -> list[str]:
    """Paragraphs of the method's docstring."""
    retry = own_retry(operation, api)
    if retry is None:
        return []
    if not retry.connections and not retry.statuses:
        return ["Never sent again."]
    return [f"May be sent again only after {passing(retry)}."]


def passing(retry: Retry) -> str:
    """`a connection error, a timeout or status 408 or 429`."""
    *rest, last = retry.statuses or ("",)
    listed = f"{', '.join(rest)} or {last}" if rest else last
    statuses = f"status {listed}" if listed else ""
    without = "a connection error, a timeout" if statuses else "a connection error or a timeout"
    return " or ".join([*([without] if retry.connections else []), *([statuses] if statuses else [])])


def _retry(retry: Retry, scope: FileScope, runtime: str) -> Node:
    scope.use(Symbol(f"{runtime}.calls", "Retry"))
    more: list[Node] = [] if retry.connections else ["connections=False"]
    return call("retry=Retry", [tup(map(py_str, retry.statuses)), *more])


def _error(body: ErrorBody, head: str, scope: FileScope, runtime: str) -> Node:
    scope.use(Symbol(f"{runtime}.calls", "ErrorBody"))
    pointers = (("code", body.code), ("message", body.message), ("details", body.details))
    return call(f"{head}ErrorBody", [f"{name}={py_str(pointer)}" for name, pointer in pointers if pointer is not None])
