"""GetSpiceCertificatesResponse."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class GetSpiceCertificatesResponse(Model, kw_only=True, gc=False):
    """`GetSpiceCertificatesResponse` of the API."""

    certificate_str: str | UnsetType = field(default=UNSET, name="certificateStr")
