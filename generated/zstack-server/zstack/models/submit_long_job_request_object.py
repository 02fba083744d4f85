"""SubmitLongJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SubmitLongJobRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str | UnsetType = UNSET
    """Display name of the long job

    At most 255 characters. Since 2.2.4.
    """
    description: str | UnsetType = UNSET
    """Description of the long job

    At most 2048 characters. Since 2.2.4.
    """
    job_name: str = field(name="jobName")
    """Name of the API that the job runs

    At most 255 characters. Since 2.2.4.
    """
    job_data: str = field(name="jobData")
    """Body of that API as JSON

    Since 2.2.4.
    """
    target_resource_uuid: str | UnsetType = field(
        default=UNSET,
        name="targetResourceUuid",
    )
    """UUID of the resource

    At most 32 characters. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new long job

    Since 2.2.4.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
