"""ChangeResourceOwnerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class ChangeResourceOwnerRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    resource_uuid: str = field(name="resourceUuid")
    """UUID to assign to the new resource owner. A random one is made when absent

    At least 1 characters. Since 0.6.
    """
