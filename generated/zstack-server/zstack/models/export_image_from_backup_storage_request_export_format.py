"""ExportImageFromBackupStorageRequestExportFormat."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ExportImageFromBackupStorageRequestExportFormat(OpenEnum):
    """Optional. The format of the exported image.

    Since 3.9.0.
    """

    RAW = "raw"
    QCOW2 = "qcow2"
