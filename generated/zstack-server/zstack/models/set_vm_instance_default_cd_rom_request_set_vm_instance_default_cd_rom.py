"""SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom."""

from __future__ import annotations

from .._runtime.model import Model


class SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom(
    Model,
    kw_only=True,
    gc=False,
):
    """`SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom` of the API."""
