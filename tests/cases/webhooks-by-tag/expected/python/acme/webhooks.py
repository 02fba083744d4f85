"""Webhooks: what the API sends to you, read into models.

Each function takes the body of a request as it came. Like responses, what is not as
described is kept, not refused, unless `strict`. DecodeError is raised for what is
empty or not of its media type. No function checks a signature: do that first, with
the bytes of the body.
"""

from __future__ import annotations

from . import models as _m
from ._runtime.calls import Json
from ._runtime.inbound import Headers, Inbound, receive, receive_any
from ._runtime.union import Unknown

_PET_GONE = Inbound("pet.gone", (("application/json", Json(lambda: _m.Gone)),))
_PET_NEW = Inbound("pet.new", (("application/json", Json(lambda: _m.New)),))
_BY_TAG = {"pet.gone": _PET_GONE, "pet.new": _PET_NEW}


def parse(
    body: bytes | str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _m.Gone | _m.New | Unknown:
    """A body of any of these, told apart by its property `type`.

    Returns:
        What the function of that webhook returns; Unknown if the document does not
        have it.

    Raises:
        DecodeError: The body cannot be read, or `strict` and it is not as described.
    """
    value: _m.Gone | _m.New | Unknown = receive_any(
        "webhooks",
        "type",
        _BY_TAG,
        body,
        headers,
        strict,
    )
    return value


def pet_gone(
    body: bytes | str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _m.Gone:
    """pet.gone.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with POST.
    """
    value: _m.Gone = receive(_PET_GONE, body, headers, strict)
    return value


def pet_new(
    body: bytes | str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _m.New:
    """pet.new.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with POST.
    """
    value: _m.New = receive(_PET_NEW, body, headers, strict)
    return value
