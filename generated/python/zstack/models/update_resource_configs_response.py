"""UpdateResourceConfigsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .resource_config_struct import ResourceConfigStruct

LINKS = ("ResourceConfigStruct",)


class UpdateResourceConfigsResponse(Model, kw_only=True):
    """`UpdateResourceConfigsResponse` of the API."""

    inventories: list[ResourceConfigStruct] | UnsetType = UNSET
