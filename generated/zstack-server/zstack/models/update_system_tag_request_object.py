"""UpdateSystemTagRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateSystemTagRequestObject(Model, kw_only=True, gc=False):
    """updatesystemtag request body object."""

    tag: str
    """Text of the tag

    Since 0.6.
    """
