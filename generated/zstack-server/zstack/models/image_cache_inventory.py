"""ImageCacheInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ImageCacheInventory(Model, kw_only=True, gc=False):
    """`ImageCacheInventory` of the API."""

    id: int | UnsetType = UNSET
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    install_url: str | UnsetType = field(default=UNSET, name="installUrl")
    media_type: str | UnsetType = field(default=UNSET, name="mediaType")
    size: int | UnsetType = UNSET
    md5_sum: str | UnsetType = field(default=UNSET, name="md5sum")
    state: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
