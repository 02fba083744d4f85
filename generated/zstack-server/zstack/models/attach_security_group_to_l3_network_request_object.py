"""AttachSecurityGroupToL3NetworkRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachSecurityGroupToL3NetworkRequestObject(Model, kw_only=True, gc=False):
    """`AttachSecurityGroupToL3NetworkRequestObject` of the API."""
