"""UpdateCertificateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_certificate_request_object import UpdateCertificateRequestObject

LINKS = ("UpdateCertificateRequestObject",)


class UpdateCertificateRequest(Model, kw_only=True):
    """`UpdateCertificateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 2.3.
    """
    update_certificate: UpdateCertificateRequestObject = field(name="updateCertificate")
    """updatecertificate request body object."""
