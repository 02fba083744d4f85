"""AttachRoleToAccountRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachRoleToAccountRequestParams(Model, kw_only=True, gc=False):
    """`AttachRoleToAccountRequestParams` of the API."""
