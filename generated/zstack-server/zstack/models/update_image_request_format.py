"""UpdateImageRequestFormat."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateImageRequestFormat(OpenEnum):
    """Optional. The disk format.

    At most 255 characters. Since 0.6.
    """

    RAW = "raw"
    QCOW2 = "qcow2"
    ISO = "iso"
