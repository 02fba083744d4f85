"""Operations of vms."""

from __future__ import annotations

from typing import Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import Json, JsonBody, Member, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.following import JobPlan
from .._runtime.jobs import (
    AsyncJob,
    Job,
    run_job as _run_job,
    run_job_async as _run_job_async,
)
from .._runtime.options import CallOptions

_CREATE = Operation(
    "createVm",
    "POST",
    "/vms",
    (Member("name"),),
    body=JsonBody("application/json", required=True),
    responses={
        "200": Json(lambda: _m.CreateVmResponse, unwrap="inventory"),
        "202": Json(lambda: _m.CreateVmResponse202),
    },
)

_CREATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
    longest=5,
)


class Vms(Namespace):
    """Operations of vms."""

    @overload
    def create(
        self,
        *,
        name: str,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.Vm: ...

    @overload
    def create(
        self,
        *,
        name: str,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.Vm]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.Vm | Job[_m.Vm]: ...

    def create(
        self,
        *,
        name: str,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.Vm | Job[_m.Vm]:
        """createVm.

        Args:
            name: Sent as `name`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the VM

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /vms`.
        """
        return _run_job(self._client, _CREATE, _CREATE_JOB, options, wait, name)


class AsyncVms(AsyncNamespace):
    """Operations of vms."""

    @overload
    async def create(
        self,
        *,
        name: str,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.Vm: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.Vm]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.Vm | AsyncJob[_m.Vm]: ...

    async def create(
        self,
        *,
        name: str,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.Vm | AsyncJob[_m.Vm]:
        """createVm.

        Args:
            name: Sent as `name`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the VM

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /vms`.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
        )
