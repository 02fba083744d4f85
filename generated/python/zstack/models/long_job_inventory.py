"""LongJobInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .long_job_state import LongJobState

LINKS = ("LongJobState",)


class LongJobInventory(Model, kw_only=True, gc=False):
    """`LongJobInventory` of the API."""

    uuid: str
    """UUID of the long job"""
    name: str | UnsetType = UNSET
    """Name of the long job"""
    description: str | UnsetType = UNSET
    """Description of the long job"""
    api_id: str | UnsetType = field(default=UNSET, name="apiId")
    """ID of the API call"""
    job_name: str | UnsetType = field(default=UNSET, name="jobName")
    """Name of the API that the job runs"""
    job_data: str | UnsetType = field(default=UNSET, name="jobData")
    """Body of that API as JSON"""
    job_result: str | UnsetType = field(default=UNSET, name="jobResult")
    """Result of the job"""
    state: LongJobState | UnsetType = UNSET
    """See state

    One of: Waiting, Suspended, Running, Succeeded, Canceling, Canceled, Failed.
    """
    target_resource_uuid: str | UnsetType = field(
        default=UNSET,
        name="targetResourceUuid",
    )
    """UUID of the target resource"""
    management_node_uuid: str | UnsetType = field(
        default=UNSET,
        name="managementNodeUuid",
    )
    """UUID of the management node"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    execute_time: int | UnsetType = field(default=UNSET, name="executeTime")
    """Time of the execute"""
