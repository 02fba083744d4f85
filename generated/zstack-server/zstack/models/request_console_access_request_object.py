"""RequestConsoleAccessRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class RequestConsoleAccessRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    vm_instance_uuid: str = field(name="vmInstanceUuid")
    """UUID of the VM instance

    Since 0.6.
    """
