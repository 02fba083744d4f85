"""HostInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .hw_monitor_status import HwMonitorStatus

LINKS = ("HwMonitorStatus",)


class HostInventory(Model, kw_only=True, gc=False):
    """`HostInventory` of the API."""

    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """Zone that holds the host, given as a UUID"""
    name: str | UnsetType = UNSET
    """Name of the host"""
    uuid: str
    """Unique ID of the host"""
    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster"""
    description: str | UnsetType = UNSET
    """Free text about the host"""
    management_ip: str | UnsetType = field(default=UNSET, name="managementIp")
    """Management IP address of the host"""
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    """Type of the hypervisor"""
    state: str | UnsetType = UNSET
    """Whether the host is enabled"""
    status: str | UnsetType = UNSET
    """Connection status of the host"""
    total_cpu_capacity: int | UnsetType = field(default=UNSET, name="totalCpuCapacity")
    """Total CPU capacity. Unit: Byte"""
    available_cpu_capacity: int | UnsetType = field(
        default=UNSET,
        name="availableCpuCapacity",
    )
    """Available CPU capacity. Unit: Byte"""
    cpu_sockets: int | UnsetType = field(default=UNSET, name="cpuSockets")
    """CPU sockets"""
    total_memory_capacity: int | UnsetType = field(
        default=UNSET,
        name="totalMemoryCapacity",
    )
    """Total memory capacity. Unit: Byte"""
    available_memory_capacity: int | UnsetType = field(
        default=UNSET,
        name="availableMemoryCapacity",
    )
    """Available memory capacity. Unit: Byte"""
    cpu_num: int | UnsetType = field(default=UNSET, name="cpuNum")
    """vCPU count"""
    ipmi_address: str | UnsetType = field(default=UNSET, name="ipmiAddress")
    """IPMI address"""
    ipmi_username: str | UnsetType = field(default=UNSET, name="ipmiUsername")
    """IPMI user"""
    ipmi_port: int | UnsetType = field(default=UNSET, name="ipmiPort")
    """IPMI port"""
    ipmi_power_status: str | UnsetType = field(default=UNSET, name="ipmiPowerStatus")
    """Status of the IPMI power"""
    cpu_status: HwMonitorStatus | UnsetType = field(default=UNSET, name="cpuStatus")
    """See cpuStatus

    One of: Normal, Error, Unknown.
    """
    memory_status: HwMonitorStatus | UnsetType = field(
        default=UNSET,
        name="memoryStatus",
    )
    """See memoryStatus

    One of: Normal, Error, Unknown.
    """
    disk_status: HwMonitorStatus | UnsetType = field(default=UNSET, name="diskStatus")
    """See diskStatus

    One of: Normal, Error, Unknown.
    """
    nic_status: HwMonitorStatus | UnsetType = field(default=UNSET, name="nicStatus")
    """See nicStatus

    One of: Normal, Error, Unknown.
    """
    gpu_status: HwMonitorStatus | UnsetType = field(default=UNSET, name="gpuStatus")
    """See gpuStatus

    One of: Normal, Error, Unknown.
    """
    power_supply_status: HwMonitorStatus | UnsetType = field(
        default=UNSET,
        name="powerSupplyStatus",
    )
    """See powerSupplyStatus

    One of: Normal, Error, Unknown.
    """
    fan_status: HwMonitorStatus | UnsetType = field(default=UNSET, name="fanStatus")
    """See fanStatus

    One of: Normal, Error, Unknown.
    """
    raid_status: HwMonitorStatus | UnsetType = field(default=UNSET, name="raidStatus")
    """See raidStatus

    One of: Normal, Error, Unknown.
    """
    temperature_status: HwMonitorStatus | UnsetType = field(
        default=UNSET,
        name="temperatureStatus",
    )
    """See temperatureStatus

    One of: Normal, Error, Unknown.
    """
    architecture: str | UnsetType = UNSET
    """CPU architecture"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
