"""QueryCertificateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .certificate_inventory import CertificateInventory
    from .error_code import ErrorCode

LINKS = ("CertificateInventory", "ErrorCode")


class QueryCertificateResponse(Model, kw_only=True):
    """`QueryCertificateResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[CertificateInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
