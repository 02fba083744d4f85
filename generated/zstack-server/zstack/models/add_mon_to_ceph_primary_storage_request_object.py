"""AddMonToCephPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AddMonToCephPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    mon_urls: list[str] = field(name="monUrls")
    """Connection strings of the monitor nodes

    At least 1 items. Since 0.6.
    """
