"""VmPriorityConfigInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmPriorityConfigInventory(Model, kw_only=True, gc=False):
    """`VmPriorityConfigInventory` of the API."""

    uuid: str
    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    level: str | UnsetType = UNSET
    cpu_shares: int | UnsetType = field(default=UNSET, name="cpuShares")
    oom_score_adj: int | UnsetType = field(default=UNSET, name="oomScoreAdj")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
