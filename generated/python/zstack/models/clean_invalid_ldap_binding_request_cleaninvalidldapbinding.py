"""CleanInvalidLdapBindingRequestCleaninvalidldapbinding."""

from __future__ import annotations

from .._runtime.model import Model


class CleanInvalidLdapBindingRequestCleaninvalidldapbinding(
    Model,
    kw_only=True,
    gc=False,
):
    """`CleanInvalidLdapBindingRequestCleaninvalidldapbinding` of the API."""
