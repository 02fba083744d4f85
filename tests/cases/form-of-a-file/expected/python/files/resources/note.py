"""Operations of note."""

from __future__ import annotations

from .._runtime.bodies import Content
from .._runtime.calls import Nothing, Operation, TextBody, Whole
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_NOTE = Operation(
    "note",
    "POST",
    "/note",
    (Whole(),),
    body=TextBody("text/plain"),
    responses={"204": Nothing()},
)


class Note(Namespace):
    """Operations of note."""

    def note(self, *, body: Content, options: CallOptions | None = None) -> None:
        """note.

        Args:
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /note`.
        """
        self._call(_NOTE, options, body)


class AsyncNote(AsyncNamespace):
    """Operations of note."""

    async def note(self, *, body: Content, options: CallOptions | None = None) -> None:
        """note.

        Args:
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /note`.
        """
        await self._call(_NOTE, options, body)
