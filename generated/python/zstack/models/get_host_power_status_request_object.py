"""GetHostPowerStatusRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_host_power_status_request_method import GetHostPowerStatusRequestMethod

LINKS = ("GetHostPowerStatusRequestMethod",)


class GetHostPowerStatusRequestObject(Model, kw_only=True, gc=False):
    """gethostpowerstatus request body object."""

    method: GetHostPowerStatusRequestMethod | UnsetType = UNSET
    """Method to use

    One of: AUTO, AGENT, IPMI. Since 4.7.0.
    """
