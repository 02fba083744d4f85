"""SetVmInstanceDefaultCdRomRequestSetvminstancedefaultcdrom."""

from __future__ import annotations

from .._runtime.model import Model


class SetVmInstanceDefaultCdRomRequestSetvminstancedefaultcdrom(
    Model,
    kw_only=True,
    gc=False,
):
    """`SetVmInstanceDefaultCdRomRequestSetvminstancedefaultcdrom` of the API."""
