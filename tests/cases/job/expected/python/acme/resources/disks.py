"""Operations of disks."""

from __future__ import annotations

from typing import Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import Json, Nothing, Operation, Path, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.following import JobPlan
from .._runtime.jobs import (
    AsyncJob,
    Job,
    run_job as _run_job,
    run_job_async as _run_job_async,
)
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_DELETE = Operation(
    "deleteDisk",
    "DELETE",
    "/disks/{id}",
    (Path("id"), Query("wait")),
    responses={"202": Nothing()},
)

_DELETE_JOB = JobPlan(
    "202",
    Spot("/taskId"),
    Json(lambda: _m.DeleteDiskResult),
    pending=(Condition(pointer="/state", equals=("queued", "running")),),
    failed=(Condition(pointer="/state", equals=("failed",)),),
    asks=("tasks:_GET", 0, ()),
    pointer="/output",
)


class Disks(Namespace):
    """Operations of disks."""

    @overload
    def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DeleteDiskResult: ...

    @overload
    def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.DeleteDiskResult]: ...

    @overload
    def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: bool,
        options: CallOptions | None = None,
    ) -> _m.DeleteDiskResult | Job[_m.DeleteDiskResult]: ...

    def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DeleteDiskResult | Job[_m.DeleteDiskResult]:
        """deleteDisk.

        Args:
            id: Sent as `id`.
            wait: Sent as `wait`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            accepted

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait_for_job=False` returns the job at once.

        Sends `DELETE /disks/{id}`.
        """
        return _run_job(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait_for_job,
            id,
            wait,
        )


class AsyncDisks(AsyncNamespace):
    """Operations of disks."""

    @overload
    async def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DeleteDiskResult: ...

    @overload
    async def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.DeleteDiskResult]: ...

    @overload
    async def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: bool,
        options: CallOptions | None = None,
    ) -> _m.DeleteDiskResult | AsyncJob[_m.DeleteDiskResult]: ...

    async def delete(
        self,
        id: str,
        *,
        wait: int | UnsetType = UNSET,
        wait_for_job: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DeleteDiskResult | AsyncJob[_m.DeleteDiskResult]:
        """deleteDisk.

        Args:
            id: Sent as `id`.
            wait: Sent as `wait`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            accepted

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait_for_job=False` returns the job at once.

        Sends `DELETE /disks/{id}`.
        """
        return await _run_job_async(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait_for_job,
            id,
            wait,
        )
