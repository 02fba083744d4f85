"""VmPriorityLevel."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class VmPriorityLevel(OpenEnum):
    """`VmPriorityLevel` of the API."""

    NORMAL = "Normal"
    CPU_HIGH = "CpuHigh"
    MEMORY_HIGH = "MemoryHigh"
    HIGH = "High"
    APPLIANCE_VM_HIGH = "ApplianceVmHigh"
