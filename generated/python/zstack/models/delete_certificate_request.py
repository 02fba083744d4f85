"""DeleteCertificateRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DeleteCertificateRequest(Model, kw_only=True):
    """`DeleteCertificateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 2.3."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional.

    Since 2.3.
    """
