"""GetResourceConfigsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .resource_config_struct import ResourceConfigStruct

LINKS = ("ErrorCode", "ResourceConfigStruct")


class GetResourceConfigsResponse(Model, kw_only=True):
    """`GetResourceConfigsResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    configs: list[ResourceConfigStruct] | UnsetType = UNSET
    """See configs"""
