"""GetSupportApisRequestGetsupportapis."""

from __future__ import annotations

from .._runtime.model import Model


class GetSupportApisRequestGetsupportapis(Model, kw_only=True, gc=False):
    """`GetSupportAPIsRequestGetsupportapis` of the API."""
