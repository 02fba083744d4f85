"""AttachPolicyToRoleRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachPolicyToRoleRequestObject(Model, kw_only=True, gc=False):
    """`AttachPolicyToRoleRequestObject` of the API."""
