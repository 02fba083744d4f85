"""CreateCertificateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_certificate_request_object import CreateCertificateRequestObject

LINKS = ("CreateCertificateRequestObject",)


class CreateCertificateRequest(Model, kw_only=True):
    """`CreateCertificateRequest` of the API."""

    params: CreateCertificateRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 2.3.
    """
