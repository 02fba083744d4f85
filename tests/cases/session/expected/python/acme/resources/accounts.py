"""Operations of accounts."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_LOG_IN = Operation(
    "logIn",
    "POST",
    "/login",
    (Member("accountName"), Member("password"), Member("kind"), Member("level")),
    body=JsonBody("application/json", required=True),
    responses={"200": Json(lambda: _m.Session)},
    security=(),
)

_LOG_OUT = Operation(
    "logOut",
    "DELETE",
    "/sessions/{id}",
    (Path("id"),),
    responses={"204": Nothing()},
)


class Accounts(Namespace):
    """Operations of accounts."""

    def log_in(
        self,
        *,
        account_name: str,
        password: str,
        kind: str | UnsetType = UNSET,
        level: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Session:
        """logIn.

        Args:
            account_name: Sent as `accountName`.
            password: Sent as `password`.
            kind: Sent as `kind`.
            level: Sent as `level`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            in

        Sends `POST /login`.
        """
        return self._call(_LOG_IN, options, account_name, password, kind, level)

    def log_out(self, id: str, *, options: CallOptions | None = None) -> None:
        """logOut.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /sessions/{id}`.
        """
        self._call(_LOG_OUT, options, id)


class AsyncAccounts(AsyncNamespace):
    """Operations of accounts."""

    async def log_in(
        self,
        *,
        account_name: str,
        password: str,
        kind: str | UnsetType = UNSET,
        level: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Session:
        """logIn.

        Args:
            account_name: Sent as `accountName`.
            password: Sent as `password`.
            kind: Sent as `kind`.
            level: Sent as `level`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            in

        Sends `POST /login`.
        """
        return await self._call(_LOG_IN, options, account_name, password, kind, level)

    async def log_out(self, id: str, *, options: CallOptions | None = None) -> None:
        """logOut.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /sessions/{id}`.
        """
        await self._call(_LOG_OUT, options, id)
