"""GetInterdependentL3NetworksImagesResponse."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetInterdependentL3NetworksImagesResponse(Model, kw_only=True):
    """`GetInterdependentL3NetworksImagesResponse` of the API."""

    inventories: list[Any] | UnsetType = UNSET
