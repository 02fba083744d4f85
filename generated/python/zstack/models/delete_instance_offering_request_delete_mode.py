"""DeleteInstanceOfferingRequestDeleteMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class DeleteInstanceOfferingRequestDeleteMode(OpenEnum):
    """Optional. The mode of deletion.

    Since 0.6.
    """

    PERMISSIVE = "Permissive"
    ENFORCING = "Enforcing"
