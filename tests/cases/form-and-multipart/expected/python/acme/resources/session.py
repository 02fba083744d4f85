"""Operations of session."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.calls import FormBody, Member, Operation, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_LOGIN = Operation(
    "login",
    "POST",
    "/login",
    (Member("user"), Member("scopes")),
    body=FormBody("application/x-www-form-urlencoded", required=True),
    responses={"200": (("text/plain", Text()),)},
    security=(),
)


class Session(Namespace):
    """Operations of session."""

    def login(
        self,
        *,
        user: str,
        scopes: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """login.

        Args:
            user: Sent as `user`.
            scopes: Sent as `scopes`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            token

        Sends `POST /login`.
        """
        return self._call(_LOGIN, options, user, scopes)


class AsyncSession(AsyncNamespace):
    """Operations of session."""

    async def login(
        self,
        *,
        user: str,
        scopes: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """login.

        Args:
            user: Sent as `user`.
            scopes: Sent as `scopes`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            token

        Sends `POST /login`.
        """
        return await self._call(_LOGIN, options, user, scopes)
