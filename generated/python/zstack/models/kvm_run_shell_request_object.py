"""KvmRunShellRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class KvmRunShellRequestObject(Model, kw_only=True):
    """kvmrunshell request body object."""

    host_uuids: list[str] = field(name="hostUuids")
    """UUIDs of the hosts

    At least 1 items. Since 0.6.
    """
    script: str
    """Script to run

    Since 0.6.
    """
