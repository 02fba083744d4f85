"""CreateDataVolumeTemplateFromVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_data_volume_template_from_volume_snapshot_failure import (
        CreateDataVolumeTemplateFromVolumeSnapshotFailure,
    )
    from .image_inventory import ImageInventory

LINKS = ("CreateDataVolumeTemplateFromVolumeSnapshotFailure", "ImageInventory")


class CreateDataVolumeTemplateFromVolumeSnapshotResponse(Model, kw_only=True):
    """`CreateDataVolumeTemplateFromVolumeSnapshotResponse` of the API."""

    inventory: ImageInventory | UnsetType = UNSET
    failures: list[CreateDataVolumeTemplateFromVolumeSnapshotFailure] | UnsetType = (
        UNSET
    )
