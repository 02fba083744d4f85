"""What an error's body says: the API's own code, message and details."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import UNSET

from .answers import at_pointer, body_of
from .calls import ErrorBody, Operation
from .errors import APIResponseError, explain, sentence

if TYPE_CHECKING:
    from .response import Arrived, Response

__all__ = ["Failure", "declared", "failure", "without_result"]


class Failure(NamedTuple):
    """``said`` is for the exception's message; ``declared`` tells whether it was where the API says it is."""

    code: str | int | None
    details: Any
    said: str
    declared: bool = False


def declared(
    operation: Operation, status: int, usual: ErrorBody | None
) -> ErrorBody | None:
    """Where the body of a response says what is wrong; ``usual`` is so for all that say nothing else."""
    if operation.errors is None:
        return usual
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in operation.responses:
            return operation.errors.get(key, usual)
    return usual


def failure(body: ErrorBody | None, data: Any, text: str) -> Failure:
    """What a body says, given as JSON values (None if it is none) and as text."""
    if body is not None:
        code, message, details = (_at(data, pointer) for pointer in body.pointers)
        code, message = _code(code), sentence(message)
        if code is not None or message:
            said = message or explain(data, text)
            said = said if code is None else f"{code}: {said}"
            more = sentence(details)
            if more and more not in said:
                said += f" (details: {more})"
            return Failure(code, details, said, True)
    return Failure(*_recognised(data), explain(data, text))


def _at(data: Any, pointer: str | None) -> Any:
    found = UNSET if pointer is None else at_pointer(data, pointer)
    return None if found is UNSET else found


def _recognised(data: Any) -> tuple[str | int | None, Any]:
    """Code and details in the forms in use: ``{error: {code}}``, ``{code}``, or the ``type`` of RFC 9457."""
    if not isinstance(data, dict):
        return None, None
    inner = data.get("error")
    holder = inner if isinstance(inner, dict) else data
    code = _code(holder.get("code"))
    if code is None and ("title" in data or "detail" in data):
        kind = data.get("type")
        code = kind if isinstance(kind, str) and kind != "about:blank" else None
    return code, holder.get("details")


def _code(value: Any) -> str | int | None:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return None if value == "" else value


def without_result(
    what: str,
    wire: str,
    error: Any,
    operation: Operation,
    response: Arrived | Response[Any],
    decoded: Any,
    usual: ErrorBody | None,
) -> APIResponseError:
    """The exception for a success that has an error in place of the property ``wire``. ``what`` begins its message."""
    body = declared(operation, response.status, usual)
    found = failure(body, body_of(response.content), "")
    if not found.declared:
        found = failure(None, {"error": error}, "")
    message = f"{what} has no {wire!r}, but an error"
    return APIResponseError(
        f"{message}: {found.said}" if found.said else message,
        operation=operation.id,
        status=response.status,
        headers=response.headers,
        text=response.text,
        body=decoded,
        code=found.code,
        details=found.details,
    )
