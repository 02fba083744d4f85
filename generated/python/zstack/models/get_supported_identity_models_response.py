"""GetSupportedIdentityModelsResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetSupportedIdentityModelsResponse(Model, kw_only=True):
    """`GetSupportedIdentityModelsResponse` of the API."""

    configs: list[str] | UnsetType = UNSET
