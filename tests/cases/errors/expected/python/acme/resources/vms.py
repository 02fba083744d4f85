"""Operations of vms."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getVm",
    "GET",
    "/vms/{id}",
    (Path("id"),),
    responses={
        "200": Json(lambda: _m.GetVmResponse, unwrap="vm"),
        "404": Json(lambda: _m.ShortResponse),
        "503": Nothing(),
        "default": Nothing(),
    },
    errors={
        "404": ErrorBody(code="/reason", message="/text"),
        "default": ErrorBody(message="/text"),
    },
)

_SET = Operation(
    "setVm",
    "PUT",
    "/vms/{id}",
    (Path("id"),),
    responses={
        "204": Nothing(),
        "404": Json(lambda: _m.ShortResponse),
        "4XX": Nothing(),
        "500": Nothing(),
        "502": Nothing(),
    },
    errors={"404": ErrorBody(code="/reason", message="/text")},
)


class Vms(Namespace):
    """Operations of vms."""

    def get(self, id: str, *, options: CallOptions | None = None) -> str:
        """getVm.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the VM

        Raises:
            NotFoundError: 404: none such. `body` is ShortResponse.
            ServiceUnavailableError: 503: an error.
            APIStatusError: any other status: anything.

        Sends `GET /vms/{id}`.
        """
        return self._call(_GET, options, id)

    def set(self, id: str, *, options: CallOptions | None = None) -> None:
        """setVm.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Raises:
            NotFoundError: 404: none such. `body` is ShortResponse.
            APIStatusError: 4XX: wrong key.
            InternalServerError: 500: no pointer.
            InternalServerError: 502: no object.

        Sends `PUT /vms/{id}`.
        """
        self._call(_SET, options, id)


class AsyncVms(AsyncNamespace):
    """Operations of vms."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> str:
        """getVm.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the VM

        Raises:
            NotFoundError: 404: none such. `body` is ShortResponse.
            ServiceUnavailableError: 503: an error.
            APIStatusError: any other status: anything.

        Sends `GET /vms/{id}`.
        """
        return await self._call(_GET, options, id)

    async def set(self, id: str, *, options: CallOptions | None = None) -> None:
        """setVm.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Raises:
            NotFoundError: 404: none such. `body` is ShortResponse.
            APIStatusError: 4XX: wrong key.
            InternalServerError: 500: no pointer.
            InternalServerError: 502: no object.

        Sends `PUT /vms/{id}`.
        """
        await self._call(_SET, options, id)
