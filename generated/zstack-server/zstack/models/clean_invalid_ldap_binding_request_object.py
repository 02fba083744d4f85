"""CleanInvalidLdapBindingRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class CleanInvalidLdapBindingRequestObject(Model, kw_only=True, gc=False):
    """`CleanInvalidLdapBindingRequestObject` of the API."""
