"""VM instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation, Path, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import CallOptions

_QUERY = Operation(
    "QueryVmInstance",
    "GET",
    "/zstack/v1/vm-instances",
    (Query("q"), Query("limit")),
    responses={"200": Json(lambda: _m.QueryVmInstanceResponse, unwrap="inventories")},
)
_SET_VM_CLOCK_TRACK = Operation(
    "SetVmClockTrack",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("setvmclocktrack", "track"),
        Member("setvmclocktrack", "syncAfterVMResume"),
        Member("setvmclocktrack", "intervalInSeconds"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", shell={"setvmclocktrack": {}}),
    responses={
        "200": Json(lambda: _m.SetVmClockTrackResponse, unwrap="inventory"),
        "default": Json(lambda: _m.ErrorResponse),
    },
)


class VmInstances(Namespace):
    """VM instances."""

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Query VM instances."""
        value: list[_m.VmInstanceInventory] = self._call(_QUERY, options, q, limit)
        return value

    def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: str,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Set VM Clock Sync."""
        value: _m.VmInstanceInventory = self._call(
            _SET_VM_CLOCK_TRACK,
            options,
            uuid,
            track,
            sync_after_vm_resume,
            interval_in_seconds,
            system_tags,
            user_tags,
        )
        return value


class AsyncVmInstances(AsyncNamespace):
    """VM instances."""

    async def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Query VM instances."""
        value: list[_m.VmInstanceInventory] = await self._call(_QUERY, options, q, limit)
        return value

    async def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: str,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Set VM Clock Sync."""
        value: _m.VmInstanceInventory = await self._call(
            _SET_VM_CLOCK_TRACK,
            options,
            uuid,
            track,
            sync_after_vm_resume,
            interval_in_seconds,
            system_tags,
            user_tags,
        )
        return value
