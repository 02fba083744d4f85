"""GuestOsCharacterInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class GuestOsCharacterInventory(Model, kw_only=True, gc=False):
    """`GuestOsCharacterInventory` of the API."""

    architecture: str | UnsetType = UNSET
    """Architecture of the CPU"""
    platform: str | UnsetType = UNSET
    """Guest platform"""
    os_release: str | UnsetType = field(default=UNSET, name="osRelease")
    """OS release"""
    acpi: bool | UnsetType = UNSET
    """Whether the ACPI option is on"""
    hygon_tag: bool | UnsetType = field(default=UNSET, name="hygonTag")
    """Whether the hygon tag option is on"""
    x2_apic: bool | UnsetType = field(default=UNSET, name="x2apic")
    """Whether the x 2 apic option is on"""
    cpu_model: str | UnsetType = field(default=UNSET, name="cpuModel")
    """CPU model"""
    nic_driver: str | UnsetType = field(default=UNSET, name="nicDriver")
    """NIC driver"""
