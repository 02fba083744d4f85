"""AttachPolicyToRoleRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachPolicyToRoleRequestParams(Model, kw_only=True, gc=False):
    """`AttachPolicyToRoleRequestParams` of the API."""
