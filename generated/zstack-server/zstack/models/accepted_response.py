"""AcceptedResponse."""

from __future__ import annotations

from .._runtime.model import Model


class AcceptedResponse(Model, kw_only=True, gc=False):
    """`AcceptedResponse` of the API."""

    location: str
