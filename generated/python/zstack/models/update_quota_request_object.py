"""UpdateQuotaRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class UpdateQuotaRequestObject(Model, kw_only=True, gc=False):
    """updatequota request body object."""

    identity_uuid: str = field(name="identityUuid")
    """UUID of the identity

    Since 0.6.
    """
    name: str
    """Display name of the quota

    Since 0.6.
    """
    value: int
    """Value to set

    From 0 to 9223372036854775807. Since 0.6.
    """
