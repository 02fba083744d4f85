"""CreateSystemTagRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class CreateSystemTagRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    resource_type: str = field(name="resourceType")
    """Since 0.6."""
    resource_uuid: str = field(name="resourceUuid")
    """Preset UUID of the new system tag

    Since 0.6.
    """
    tag: str
    """Text of the tag

    Since 0.6.
    """
