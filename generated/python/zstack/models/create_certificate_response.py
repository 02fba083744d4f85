"""CreateCertificateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .certificate_inventory import CertificateInventory

LINKS = ("CertificateInventory",)


class CreateCertificateResponse(Model, kw_only=True):
    """`CreateCertificateResponse` of the API."""

    inventory: CertificateInventory | UnsetType = UNSET
