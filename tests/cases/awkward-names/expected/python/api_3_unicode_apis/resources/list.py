"""Operations of list."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Header, Json, Operation, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_ALL_THE_PETS_THAT_WERE_EVER_SOLD_IN_A_SHOP_THAT_IS_NOT_CLOSED_ON_SU_C7D3EF9D = Operation(
    "GetAllThePetsThatWereEverSoldInAShopThatIsNotClosedOnSundaysAndThatHadAtLeastOneOwnerWhoLivedInATownByTheSea",
    "GET",
    "/h",
    (Query("id"), Query("options"), Query("$top"), Header("id")),
    responses={"200": Json(lambda: _m.Any_)},
)

_GET_G = Operation("getG", "GET", "/g", (), responses={"200": Json(lambda: _m.Str)})


class List(Namespace):
    """Operations of list."""

    def get_all_the_pets_that_were_ever_sold_in_a_shop_that_is_not_closed_on_su_c7d3ef9d(
        self,
        *,
        id: str | UnsetType = UNSET,
        options_: str | UnsetType = UNSET,
        top: int | UnsetType = UNSET,
        header_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Any_:
        """GetAllThePetsThatWereEverSoldInAShopThatIsNotClosedOnSundaysAndThatHadAtLeastOneOwnerWhoLivedInATownByTheSea.

        Args:
            id: Sent as `id`.
            options_: Sent as `options`.
            top: Sent as `$top`.
            header_id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /h`.
        """
        return self._call(
            _GET_ALL_THE_PETS_THAT_WERE_EVER_SOLD_IN_A_SHOP_THAT_IS_NOT_CLOSED_ON_SU_C7D3EF9D,
            options,
            id,
            options_,
            top,
            header_id,
        )

    def get_g(self, *, options: CallOptions | None = None) -> _m.Str:
        """getG.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /g`.
        """
        return self._call(_GET_G, options)


class AsyncList(AsyncNamespace):
    """Operations of list."""

    async def get_all_the_pets_that_were_ever_sold_in_a_shop_that_is_not_closed_on_su_c7d3ef9d(
        self,
        *,
        id: str | UnsetType = UNSET,
        options_: str | UnsetType = UNSET,
        top: int | UnsetType = UNSET,
        header_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Any_:
        """GetAllThePetsThatWereEverSoldInAShopThatIsNotClosedOnSundaysAndThatHadAtLeastOneOwnerWhoLivedInATownByTheSea.

        Args:
            id: Sent as `id`.
            options_: Sent as `options`.
            top: Sent as `$top`.
            header_id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /h`.
        """
        return await self._call(
            _GET_ALL_THE_PETS_THAT_WERE_EVER_SOLD_IN_A_SHOP_THAT_IS_NOT_CLOSED_ON_SU_C7D3EF9D,
            options,
            id,
            options_,
            top,
            header_id,
        )

    async def get_g(self, *, options: CallOptions | None = None) -> _m.Str:
        """getG.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /g`.
        """
        return await self._call(_GET_G, options)
