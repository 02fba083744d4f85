"""UpdateVmInstanceRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vm_instance_request_platform import UpdateVmInstanceRequestPlatform
    from .update_vm_instance_request_state import UpdateVmInstanceRequestState

LINKS = ("UpdateVmInstanceRequestPlatform", "UpdateVmInstanceRequestState")


class UpdateVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """updatevminstance request body object."""

    name: str | UnsetType = UNSET
    """Name of the VM instance

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the VM instance

    At most 2048 characters. Since 0.6.
    """
    state: UpdateVmInstanceRequestState | UnsetType = UNSET
    """State of the VM instance. Options: Stopped | Running

    One of: Stopped, Running. Since 0.6.
    """
    default_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultL3NetworkUuid",
    )
    """UUID of the L3 network that supplies the default route

    Since 0.6.
    """
    platform: UpdateVmInstanceRequestPlatform | UnsetType = UNSET
    """Guest platform. Valid values: Linux, Windows, Other, Paravirtualization,
    WindowsVirtio

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 0.6.
    """
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """vCPU count

    From 1 to 1024. Since 0.6.
    """
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    """Memory size. Unit: Byte

    From 1 to 9223372036854775807. Since 0.6.
    """
    reserved_memory_size: int | UnsetType = field(
        default=UNSET,
        name="reservedMemorySize",
    )
    """Memory kept for the guest alone. Unit: Byte

    From 0 to 9223372036854775807. Since 4.7.21.
    """
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """Operating system inside the guest

    At most 255 characters. Since 4.1.2.
    """
