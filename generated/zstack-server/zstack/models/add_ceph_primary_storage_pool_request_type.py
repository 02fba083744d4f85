"""AddCephPrimaryStoragePoolRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddCephPrimaryStoragePoolRequestType(OpenEnum):
    """Kind of the Ceph pool. Valid values: Root, Data

    Since 0.6.
    """

    ROOT = "Root"
    DATA = "Data"
