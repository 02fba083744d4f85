"""ChangeInstanceOfferingRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class ChangeInstanceOfferingRequestObject(Model, kw_only=True, gc=False):
    """changeinstanceoffering request body object."""

    instance_offering_uuid: str = field(name="instanceOfferingUuid")
    """UUID of the instance offering

    Since 0.6.
    """
