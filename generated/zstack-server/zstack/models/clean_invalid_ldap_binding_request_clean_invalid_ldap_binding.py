"""CleanInvalidLdapBindingRequestCleanInvalidLdapBinding."""

from __future__ import annotations

from .._runtime.model import Model


class CleanInvalidLdapBindingRequestCleanInvalidLdapBinding(
    Model,
    kw_only=True,
    gc=False,
):
    """`CleanInvalidLdapBindingRequestCleanInvalidLdapBinding` of the API."""
