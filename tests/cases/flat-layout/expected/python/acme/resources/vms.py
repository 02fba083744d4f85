"""Operations of vms."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_CLOSE_ = Operation(
    "close",
    "DELETE",
    "/vms/{id}",
    (Path("id"),),
    responses={"204": Nothing()},
)

_GET_VM_2 = Operation(
    "getVm",
    "GET",
    "/vms/{id}",
    (Path("id"),),
    responses={"200": Json(lambda: _m.Vm)},
)


class Vms(Namespace):
    """vms: Virtual machines."""

    def close_(self, id: str, *, options: CallOptions | None = None) -> None:
        """close.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /vms/{id}`.
        """
        self._call(_CLOSE_, options, id)

    def get_vm_2(self, id: str, *, options: CallOptions | None = None) -> _m.Vm:
        """getVm.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /vms/{id}`.
        """
        return self._call(_GET_VM_2, options, id)


class AsyncVms(AsyncNamespace):
    """vms: Virtual machines."""

    async def close_(self, id: str, *, options: CallOptions | None = None) -> None:
        """close.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /vms/{id}`.
        """
        await self._call(_CLOSE_, options, id)

    async def get_vm_2(self, id: str, *, options: CallOptions | None = None) -> _m.Vm:
        """getVm.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /vms/{id}`.
        """
        return await self._call(_GET_VM_2, options, id)
