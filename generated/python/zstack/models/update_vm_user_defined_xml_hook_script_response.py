"""UpdateVmUserDefinedXmlHookScriptResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .xml_hook_inventory import XmlHookInventory

LINKS = ("XmlHookInventory",)


class UpdateVmUserDefinedXmlHookScriptResponse(Model, kw_only=True):
    """`UpdateVmUserDefinedXmlHookScriptResponse` of the API."""

    inventory: XmlHookInventory | UnsetType = UNSET
