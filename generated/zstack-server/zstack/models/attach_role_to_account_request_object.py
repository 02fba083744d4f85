"""AttachRoleToAccountRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachRoleToAccountRequestObject(Model, kw_only=True, gc=False):
    """`AttachRoleToAccountRequestObject` of the API."""
