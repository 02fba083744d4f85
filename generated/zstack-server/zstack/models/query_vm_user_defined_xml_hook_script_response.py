"""QueryVmUserDefinedXmlHookScriptResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .xml_hook_inventory import XmlHookInventory

LINKS = ("XmlHookInventory",)


class QueryVmUserDefinedXmlHookScriptResponse(Model, kw_only=True):
    """`QueryVmUserDefinedXmlHookScriptResponse` of the API."""

    inventories: list[XmlHookInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
