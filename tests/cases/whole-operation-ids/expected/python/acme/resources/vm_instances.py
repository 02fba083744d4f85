"""Operations of vm instances."""

from __future__ import annotations

from .._runtime.calls import Json, Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_DESTROY = Operation(
    "DestroyVmInstance",
    "DELETE",
    "/vm-instances/{id}",
    (Path("id"),),
    responses={"204": Nothing()},
)

_GET_VM_INSTANCE = Operation(
    "GetVmInstance",
    "GET",
    "/vm-instances/{id}",
    (Path("id"),),
    responses={"200": Json(lambda: str)},
)


class VmInstances(Namespace):
    """Operations of vm instances."""

    def destroy(self, id: str, *, options: CallOptions | None = None) -> None:
        """DestroyVmInstance.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /vm-instances/{id}`.
        """
        self._call(_DESTROY, options, id)

    def get_vm_instance(self, id: str, *, options: CallOptions | None = None) -> str:
        """GetVmInstance.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /vm-instances/{id}`.
        """
        return self._call(_GET_VM_INSTANCE, options, id)


class AsyncVmInstances(AsyncNamespace):
    """Operations of vm instances."""

    async def destroy(self, id: str, *, options: CallOptions | None = None) -> None:
        """DestroyVmInstance.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /vm-instances/{id}`.
        """
        await self._call(_DESTROY, options, id)

    async def get_vm_instance(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """GetVmInstance.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /vm-instances/{id}`.
        """
        return await self._call(_GET_VM_INSTANCE, options, id)
