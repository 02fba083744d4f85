"""CreateAccessControlListRequestIpVersion."""

from __future__ import annotations

from .._runtime.enums import OpenIntEnum


class CreateAccessControlListRequestIpVersion(OpenIntEnum):
    """Optional. The IP family of the access control list.

    Since 3.9.
    """

    VALUE_4 = 4
    VALUE_6 = 6
