"""UpdateCertificateRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateCertificateRequestObject(Model, kw_only=True):
    """updatecertificate request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the certificate.

    At most 255 characters. Since 2.3.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the certificate.

    At most 2048 characters. Since 2.3.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new certificate.

    Since 2.3.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
