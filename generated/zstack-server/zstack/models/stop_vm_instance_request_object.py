"""StopVmInstanceRequestObject."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .stop_vm_instance_request_type import StopVmInstanceRequestType

LINKS = ("StopVmInstanceRequestType",)


class StopVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """stopvminstance request body object."""

    type: StopVmInstanceRequestType | UnsetType = UNSET
    """Type of the VM instance. Options: grace | cold. Default: grace

    One of: grace, cold. Default: grace. Since 0.6.
    """
    stop_ha: Literal["true"] | UnsetType = field(default=UNSET, name="stopHA")
    """One of: true. Since 2.2."""
