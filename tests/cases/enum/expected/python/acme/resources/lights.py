"""Operations of lights."""

from __future__ import annotations

from typing import Literal

from .. import models as _m
from .._runtime.calls import Json, Operation, Path, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_SET = Operation(
    "setLight",
    "PUT",
    "/lights/{color}",
    (Path("color"), Query("level"), Query("mode")),
    responses={"200": Json(lambda: _m.Color | None)},
)


class Lights(Namespace):
    """Operations of lights."""

    def set(
        self,
        color: _m.Color | Literal["red", "dark blue", "", "None", "1st"] | None,
        *,
        level: Literal[0, 1, 2] | UnsetType = UNSET,
        mode: Literal["only"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Color | None:
        """setLight.

        Args:
            color: One of: red, dark blue, "", None, 1st.
            level: One of: 0, 1, 2.
            mode: One of: only.
            options: Timeout, headers and other settings of this one call.

        Returns:
            color

        Sends `PUT /lights/{color}`.
        """
        return self._call(_SET, options, color, level, mode)


class AsyncLights(AsyncNamespace):
    """Operations of lights."""

    async def set(
        self,
        color: _m.Color | Literal["red", "dark blue", "", "None", "1st"] | None,
        *,
        level: Literal[0, 1, 2] | UnsetType = UNSET,
        mode: Literal["only"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Color | None:
        """setLight.

        Args:
            color: One of: red, dark blue, "", None, 1st.
            level: One of: 0, 1, 2.
            mode: One of: only.
            options: Timeout, headers and other settings of this one call.

        Returns:
            color

        Sends `PUT /lights/{color}`.
        """
        return await self._call(_SET, options, color, level, mode)
