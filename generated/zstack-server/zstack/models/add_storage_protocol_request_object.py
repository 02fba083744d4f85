"""AddStorageProtocolRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AddStorageProtocolRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    uuid: str
    """UUID of the primary storage

    Since 5.1.0.
    """
    output_protocol: str = field(name="outputProtocol")
    """Protocol to add

    Since 5.1.0.
    """
