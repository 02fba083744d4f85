"""Callbacks: what the API sends to the address that a call gave it, read into models.

Each function takes the body of a request as it came. Like responses, what is not as
described is kept, not refused, unless `strict`. DecodeError is raised for what is
empty or not of its media type. No function checks a signature: do that first, with
the bytes of the body.
"""

from __future__ import annotations

from . import models as _m
from ._runtime.calls import Json
from ._runtime.inbound import Headers, Inbound, receive

_CREATE_PET_ON_CHANGE = Inbound(
    "createPetOnChange",
    (("application/json", Json(lambda: _m.Change)),),
)


def create_pet_on_change(
    body: bytes | str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _m.Change:
    """The pet changed.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent to `{$request.body#/url}?id={$response.body#/id}` with POST.
    """
    value: _m.Change = receive(_CREATE_PET_ON_CHANGE, body, headers, strict)
    return value
