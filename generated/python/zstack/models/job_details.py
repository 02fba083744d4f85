"""JobDetails."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class JobDetails(Model, kw_only=True, gc=False):
    """`JobDetails` of the API."""

    long_job_uuid: str | UnsetType = field(default=UNSET, name="longJobUuid")
    """The UUID of the long job."""
    long_job_state: str | UnsetType = field(default=UNSET, name="longJobState")
    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    """The UUID of the image."""
    image_upload_url: str | UnsetType = field(default=UNSET, name="imageUploadUrl")
    """The URL of the image upload."""
    offset: int | UnsetType = UNSET
    """The offset."""
