"""Operations of glossary."""

from __future__ import annotations

from .._runtime.bodies import File
from .._runtime.calls import Enc, JsonBody, Member, MultipartBody, Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_UPLOAD = Operation(
    "upload",
    "POST",
    "/glossary",
    (Member("name"), Member("glossary")),
    body=MultipartBody("multipart/form-data", encodings={"glossary": Enc(file=True)}),
    responses={"204": Nothing()},
    bodies=(JsonBody("application/json"),),
)


class Glossary(Namespace):
    """Operations of glossary."""

    def upload(
        self,
        *,
        name: str | UnsetType = UNSET,
        glossary: File | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """upload.

        Args:
            name: Sent as `name`.
            glossary: Sent as `glossary`.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /glossary`. The body is sent as `multipart/form-data`; a header
        Content-Type in `options` sends it as `application/json`.
        """
        self._call(_UPLOAD, options, name, glossary)


class AsyncGlossary(AsyncNamespace):
    """Operations of glossary."""

    async def upload(
        self,
        *,
        name: str | UnsetType = UNSET,
        glossary: File | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """upload.

        Args:
            name: Sent as `name`.
            glossary: Sent as `glossary`.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /glossary`. The body is sent as `multipart/form-data`; a header
        Content-Type in `options` sends it as `application/json`.
        """
        await self._call(_UPLOAD, options, name, glossary)
