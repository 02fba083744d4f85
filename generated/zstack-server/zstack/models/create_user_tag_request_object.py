"""CreateUserTagRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class CreateUserTagRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    resource_type: str = field(name="resourceType")
    """Type of the resource

    Since 0.6.
    """
    resource_uuid: str = field(name="resourceUuid")
    """Preset UUID of the new user tag

    Since 0.6.
    """
    tag: str
    """Text of the tag

    Since 0.6.
    """
