"""XmlHookType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class XmlHookType(OpenEnum):
    """`XmlHookType` of the API."""

    SYSTEM = "System"
    CUSTOMIZATION = "Customization"
