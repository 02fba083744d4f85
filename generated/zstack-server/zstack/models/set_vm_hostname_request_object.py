"""SetVmHostnameRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class SetVmHostnameRequestObject(Model, kw_only=True, gc=False):
    """setvmhostname request body object."""

    hostname: str
    """Host name

    Since 0.6.
    """
