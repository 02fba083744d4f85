"""GetUploadImageJobDetailsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .job_details import JobDetails

LINKS = ("ErrorCode", "JobDetails")


class GetUploadImageJobDetailsResponse(Model, kw_only=True):
    """`GetUploadImageJobDetailsResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    existing_job_details: list[JobDetails] | UnsetType = field(
        default=UNSET,
        name="existingJobDetails",
    )
    """See existingJobDetails."""
