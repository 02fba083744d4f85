"""Operations of classes."""

from __future__ import annotations

from .._runtime.calls import Header, Nothing, Operation, Path, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_IMPORT_ = Operation(
    "import",
    "GET",
    "/classes/{class}",
    (
        Path("class"),
        Query("from"),
        Query("self"),
        Query("options"),
        Header("X-Request-ID"),
    ),
    responses={"204": Nothing()},
)


class Classes(Namespace):
    """Operations of classes."""

    def import_(
        self,
        class_: str,
        *,
        from_: int | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        options_: str | UnsetType = UNSET,
        x_request_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """import.

        Args:
            class_: Sent as `class`.
            from_: Sent as `from`.
            self_: Sent as `self`.
            options_: Sent as `options`.
            x_request_id: Sent as `X-Request-ID`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /classes/{class}`.
        """
        self._call(_IMPORT_, options, class_, from_, self_, options_, x_request_id)


class AsyncClasses(AsyncNamespace):
    """Operations of classes."""

    async def import_(
        self,
        class_: str,
        *,
        from_: int | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        options_: str | UnsetType = UNSET,
        x_request_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """import.

        Args:
            class_: Sent as `class`.
            from_: Sent as `from`.
            self_: Sent as `self`.
            options_: Sent as `options`.
            x_request_id: Sent as `X-Request-ID`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /classes/{class}`.
        """
        await self._call(
            _IMPORT_,
            options,
            class_,
            from_,
            self_,
            options_,
            x_request_id,
        )
