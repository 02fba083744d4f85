"""UpdateClusterOsRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateClusterOsRequestObject(Model, kw_only=True):
    """updateclusteros request body object."""

    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host

    Since 4.8.13.
    """
    exclude_packages: list[str] | UnsetType = field(
        default=UNSET,
        name="excludePackages",
    )
    """Packages to leave out

    At least 1 items. Since 0.6.
    """
    update_packages: list[str] | UnsetType = field(default=UNSET, name="updatePackages")
    """Packages to upgrade

    At least 1 items. Since 3.7.
    """
    release_version: str | UnsetType = field(default=UNSET, name="releaseVersion")
    """Release to upgrade to

    At least 1 characters. Since 3.7.
    """
    force: bool | UnsetType = UNSET
    """Whether to proceed despite warnings

    Default: false. Since 5.2.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new cluster. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 0.6.
    """
