"""ProvisionVirtualRouterConfigRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .provision_virtual_router_config_request_object import (
        ProvisionVirtualRouterConfigRequestObject,
    )

LINKS = ("ProvisionVirtualRouterConfigRequestObject",)


class ProvisionVirtualRouterConfigRequest(Model, kw_only=True):
    """`ProvisionVirtualRouterConfigRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.10.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.10.
    """
    provision_virtual_router_config: ProvisionVirtualRouterConfigRequestObject = field(
        name="provisionVirtualRouterConfig",
    )
