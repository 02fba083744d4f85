"""GetSupportApisRequestGetSupportApis."""

from __future__ import annotations

from .._runtime.model import Model


class GetSupportApisRequestGetSupportApis(Model, kw_only=True, gc=False):
    """`GetSupportAPIsRequestGetSupportApis` of the API."""
