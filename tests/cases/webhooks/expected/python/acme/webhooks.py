"""Webhooks: what the API sends to you, read into models.

Each function takes the body of a request as it came. Like responses, what is not as
described is kept, not refused, unless `strict`. DecodeError is raised for what is
empty or not of its media type. No function checks a signature: do that first, with
the bytes of the body.
"""

from __future__ import annotations

import uuid as _uuid
from builtins import str as _str

from . import models as _m
from ._runtime.calls import Json, Raw, Text
from ._runtime.inbound import Form, Headers, Inbound, receive, receive_headers
from ._runtime.model import Model, field
from ._runtime.unset import UNSET, UnsetType

_NEW_PET = Inbound(
    "newPet",
    (
        ("application/json", Json(lambda: _m.NewPet)),
        ("application/x-www-form-urlencoded", Form(lambda: _m.NewPet)),
    ),
)
_NOTE = Inbound("note", (("text/plain", Text()),))
_PET_GONE = Inbound("pet.gone", (("application/json", Json(lambda: _m.PetGoneBody)),))
_PING = Inbound("ping")
_STR = Inbound("str", (("application/octet-stream", Raw()),))


class NewPetHeaders(Model, kw_only=True):
    """Headers of newPet."""

    x_delivery: _uuid.UUID = field(name="X-Delivery")
    x_attempt: int | UnsetType = field(default=UNSET, name="X-Attempt")
    """How often it was tried."""


def new_pet(
    body: bytes | _str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _m.NewPet:
    """A pet arrived.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Headers:
        X-Delivery: Required.
        X-Attempt: How often it was tried.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with POST.
    """
    value: _m.NewPet = receive(_NEW_PET, body, headers, strict)
    return value


def new_pet_headers(headers: Headers, *, strict: bool = False) -> NewPetHeaders:
    """The headers of newPet, by what the document says of them.

    Raises:
        DecodeError: They are not as described, if `strict`.
    """
    return receive_headers(NewPetHeaders, headers, strict)


def note(
    body: bytes | _str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _str:
    """note.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with PUT.
    """
    value: _str = receive(_NOTE, body, headers, strict)
    return value


def pet_gone(
    body: bytes | _str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> _m.PetGoneBody:
    """pet.gone.

    Deprecated: the document says that this is not to be relied on any more.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with POST.
    """
    value: _m.PetGoneBody = receive(_PET_GONE, body, headers, strict)
    return value


def ping(
    body: bytes | _str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> None:
    """ping.

    Args:
        body: There should be none.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with GET.
    """
    receive(_PING, body, headers, strict)


def str(
    body: bytes | _str,
    headers: Headers | None = None,
    *,
    strict: bool = False,
) -> bytes:
    """str.

    Args:
        body: The body as it came.
        headers: The request's headers: Content-Type says how the body is to be read.
        strict: Raise DecodeError for a body that is not as described.

    Raises:
        DecodeError: The body cannot be read.

    Sent by the API with POST.
    """
    value: bytes = receive(_STR, body, headers, strict)
    return value
