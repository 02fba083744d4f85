"""Operations of odd."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_SEND = Operation(
    "sendOdd",
    "POST",
    "/odd",
    (Member('say "hi"'), Member("back\\slash"), Member("two\nlines"), Member("plain")),
    body=JsonBody("application/json", required=True),
    responses={"200": Json(lambda: _m.Odd)},
)


class Odd(Namespace):
    """Operations of odd."""

    def send(
        self,
        *,
        say_hi: str,
        back_slash: int | UnsetType = UNSET,
        two_lines: Sequence[_m.Odd] | UnsetType = UNSET,
        plain: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Odd:
        """sendOdd.

        Args:
            say_hi: Sent as `say "hi"`.
            back_slash: Sent as `back\\slash`.
            two_lines: Sent as `two\\u000alines`.
            plain: Sent as `plain`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `POST /odd`.
        """
        return self._call(_SEND, options, say_hi, back_slash, two_lines, plain)


class AsyncOdd(AsyncNamespace):
    """Operations of odd."""

    async def send(
        self,
        *,
        say_hi: str,
        back_slash: int | UnsetType = UNSET,
        two_lines: Sequence[_m.Odd] | UnsetType = UNSET,
        plain: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Odd:
        """sendOdd.

        Args:
            say_hi: Sent as `say "hi"`.
            back_slash: Sent as `back\\slash`.
            two_lines: Sent as `two\\u000alines`.
            plain: Sent as `plain`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `POST /odd`.
        """
        return await self._call(_SEND, options, say_hi, back_slash, two_lines, plain)
