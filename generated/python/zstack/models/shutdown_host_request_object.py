"""ShutdownHostRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .shutdown_host_request_method import ShutdownHostRequestMethod

LINKS = ("ShutdownHostRequestMethod",)


class ShutdownHostRequestObject(Model, kw_only=True, gc=False):
    """shutdownhost request body object."""

    return_early: bool | UnsetType = field(default=UNSET, name="returnEarly")
    """Whether to answer before the work ends. Default: false

    Default: false. Since 4.7.0.
    """
    force: bool | UnsetType = UNSET
    """Whether to proceed despite warnings

    Default: false. Since 0.6.
    """
    method: ShutdownHostRequestMethod | UnsetType = UNSET
    """One of: AUTO, AGENT, IPMI. Since 4.7.0."""
