"""SetVmQxlMemoryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class SetVmQxlMemoryRequestObject(Model, kw_only=True, gc=False):
    """setvmqxlmemory request body object."""

    ram: int | UnsetType = UNSET
    """Video RAM. Unit: KB. Default: 65536

    Default: 65536. From 1024 to 524288. Since 3.7.
    """
    vram: int | UnsetType = UNSET
    """Video VRAM. Unit: KB. Default: 32768. Range: 1024-524288

    Default: 32768. From 1024 to 524288. Since 3.7.
    """
    vgamem: int | UnsetType = UNSET
    """VGA memory. Unit: KB. Range: 1024-524288

    Default: 16384. From 1024 to 524288. Since 3.7.
    """
