"""VdiPortInfo."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VdiPortInfo(Model, kw_only=True, gc=False):
    """`VdiPortInfo` of the API."""

    vnc_port: int | UnsetType = field(default=UNSET, name="vncPort")
    spice_port: int | UnsetType = field(default=UNSET, name="spicePort")
    spice_tls_port: int | UnsetType = field(default=UNSET, name="spiceTlsPort")
