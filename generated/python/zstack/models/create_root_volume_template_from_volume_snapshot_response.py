"""CreateRootVolumeTemplateFromVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_root_volume_template_from_volume_snapshot_failure import (
        CreateRootVolumeTemplateFromVolumeSnapshotFailure,
    )
    from .image_inventory import ImageInventory

LINKS = ("CreateRootVolumeTemplateFromVolumeSnapshotFailure", "ImageInventory")


class CreateRootVolumeTemplateFromVolumeSnapshotResponse(Model, kw_only=True):
    """`CreateRootVolumeTemplateFromVolumeSnapshotResponse` of the API."""

    inventory: ImageInventory | UnsetType = UNSET
    failures: list[CreateRootVolumeTemplateFromVolumeSnapshotFailure] | UnsetType = (
        UNSET
    )
