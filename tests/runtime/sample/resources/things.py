"""Things of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models as _m
from .._runtime.calls import (
    Enc,
    Json,
    JsonBody,
    Member,
    MultipartBody,
    Nothing,
    Operation,
    Path,
    Raw,
    Text,
    Whole,
)
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .._runtime.bodies import File
    from .._runtime.options import CallOptions

_GET = Operation(
    "GetThing",
    "GET",
    "/things/{id}",
    (Path("id"),),
    responses={
        "200": (
            ("application/json", Json(lambda: _m.Thing)),
            ("text/csv", Text()),
            ("application/octet-stream", Raw()),
        ),
        "404": Json(lambda: _m.ErrorResponse),
    },
    security=(("key",), ("login",), ("query_key", "cookie_key")),
)
_PUT = Operation(
    "PutThing",
    "PUT",
    "/things/{id}",
    (Path("id"), Whole()),
    body=JsonBody(required=True),
    responses={"204": Nothing(), "200": Json(lambda: _m.Thing)},
)
_UPLOAD = Operation(
    "UploadThing",
    "POST",
    "/things",
    (Member("name"), Member("file")),
    body=MultipartBody(encodings={"file": Enc(file=True)}),
    responses={"201": Json(lambda: list[_m.Pet])},
    security=(),
)


class Things(Namespace):
    """Things of every kind."""

    def get(self, id: int, *, options: CallOptions | None = None) -> _m.Thing:
        """Get a thing."""
        value: _m.Thing = self._call(_GET, options, id)
        return value

    def put(self, id: int, body: _m.Thing, *, options: CallOptions | None = None) -> _m.Thing | None:
        """Replace a thing."""
        value: _m.Thing | None = self._call(_PUT, options, id, body)
        return value

    def upload(
        self,
        *,
        file: File,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.Pet]:
        """Upload a thing."""
        value: list[_m.Pet] = self._call(_UPLOAD, options, name, file)
        return value


class AsyncThings(AsyncNamespace):
    """Things of every kind."""

    async def get(self, id: int, *, options: CallOptions | None = None) -> _m.Thing:
        """Get a thing."""
        value: _m.Thing = await self._call(_GET, options, id)
        return value

    async def put(self, id: int, body: _m.Thing, *, options: CallOptions | None = None) -> _m.Thing | None:
        """Replace a thing."""
        value: _m.Thing | None = await self._call(_PUT, options, id, body)
        return value

    async def upload(
        self,
        *,
        file: File,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.Pet]:
        """Upload a thing."""
        value: list[_m.Pet] = await self._call(_UPLOAD, options, name, file)
        return value
