"""UpdateCertificateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .certificate_inventory import CertificateInventory
    from .error_code import ErrorCode

LINKS = ("CertificateInventory", "ErrorCode")


class UpdateCertificateResponse(Model, kw_only=True):
    """`UpdateCertificateResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: CertificateInventory | UnsetType = UNSET
    """See inventory."""
