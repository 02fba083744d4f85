"""Operations of tasks."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getTask",
    "GET",
    "/tasks/{id}",
    (Path("id"),),
    responses={"200": Json(lambda: _m.GetTaskResponse)},
)


class Tasks(Namespace):
    """Operations of tasks."""

    def get(self, id: str, *, options: CallOptions | None = None) -> _m.GetTaskResponse:
        """getTask.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the task

        Sends `GET /tasks/{id}`.
        """
        return self._call(_GET, options, id)


class AsyncTasks(AsyncNamespace):
    """Operations of tasks."""

    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> _m.GetTaskResponse:
        """getTask.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the task

        Sends `GET /tasks/{id}`.
        """
        return await self._call(_GET, options, id)
