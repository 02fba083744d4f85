"""UpdateVniRangeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateVniRangeRequestObject(Model, kw_only=True, gc=False):
    """updatevnirange request body object."""

    name: str
    """At most 255 characters. Since 3.3.0."""
