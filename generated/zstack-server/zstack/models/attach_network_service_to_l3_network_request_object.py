"""AttachNetworkServiceToL3NetworkRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AttachNetworkServiceToL3NetworkRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    network_services: dict[str, list[str]] = field(name="networkServices")
    """The network services by provider.

    Since 0.6.
    """
