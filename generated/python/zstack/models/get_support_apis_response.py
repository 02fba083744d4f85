"""GetSupportApisResponse."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class GetSupportApisResponse(Model, kw_only=True):
    """`GetSupportAPIsResponse` of the API."""

    support_apis: list[str] | UnsetType = field(default=UNSET, name="supportApis")
