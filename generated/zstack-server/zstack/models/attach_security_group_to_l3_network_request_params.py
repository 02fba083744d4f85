"""AttachSecurityGroupToL3NetworkRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachSecurityGroupToL3NetworkRequestParams(Model, kw_only=True, gc=False):
    """`AttachSecurityGroupToL3NetworkRequestParams` of the API."""
