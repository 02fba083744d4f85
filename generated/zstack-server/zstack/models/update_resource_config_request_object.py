"""UpdateResourceConfigRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateResourceConfigRequestObject(Model, kw_only=True, gc=False):
    """updateresourceconfig request body object."""

    value: str
    """Value of the resource config

    Since 3.4.0.
    """
