"""UpdateSystemTagRequestUpdateSystemTag."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateSystemTagRequestUpdateSystemTag(Model, kw_only=True, gc=False):
    """updatesystemtag request body object."""

    tag: str
    """Text of the tag

    Since 0.6.
    """
