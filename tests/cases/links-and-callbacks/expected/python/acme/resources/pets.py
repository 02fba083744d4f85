"""Operations of pets."""

from __future__ import annotations

from .._runtime.calls import JsonBody, Member, Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_CREATE = Operation(
    "createPet",
    "POST",
    "/pets",
    (Member("url"),),
    body=JsonBody("application/json"),
    responses={"201": Nothing()},
)

_GET = Operation(
    "getPet",
    "GET",
    "/pets/{petId}",
    (Path("petId"),),
    responses={"204": Nothing()},
)

_PAINT = Operation(
    "paintPet",
    "PUT",
    "/pets/{petId}",
    (Path("petId"),),
    responses={"204": Nothing()},
)


class Pets(Namespace):
    """Operations of pets."""

    def create(
        self,
        *,
        url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """createPet.

        Args:
            url: Sent as `url`.
            options: Timeout, headers and other settings of this one call.

        Links:
            read (201): `client.pets.get` with petId = `$response.body#/id`, deep =
            `yes`. Read it again.
            paint (201): `client.pets.paint` with body = `$request.body#/url`.
            other (201): `other.yaml#/paths/~1toys/get`.
            lost (201): `nowhere`.

        Callbacks:
            onChange: POST {$request.body#/url}?id={$response.body#/id}, read by
                `callbacks.create_pet_on_change`.

        Sends `POST /pets`.
        """
        self._call(_CREATE, options, url)

    def get(self, pet_id: int, *, options: CallOptions | None = None) -> None:
        """getPet.

        Args:
            pet_id: Sent as `petId`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /pets/{petId}`.
        """
        self._call(_GET, options, pet_id)

    def paint(self, pet_id: int, *, options: CallOptions | None = None) -> None:
        """paintPet.

        Args:
            pet_id: Sent as `petId`.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /pets/{petId}`.
        """
        self._call(_PAINT, options, pet_id)


class AsyncPets(AsyncNamespace):
    """Operations of pets."""

    async def create(
        self,
        *,
        url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """createPet.

        Args:
            url: Sent as `url`.
            options: Timeout, headers and other settings of this one call.

        Links:
            read (201): `client.pets.get` with petId = `$response.body#/id`, deep =
            `yes`. Read it again.
            paint (201): `client.pets.paint` with body = `$request.body#/url`.
            other (201): `other.yaml#/paths/~1toys/get`.
            lost (201): `nowhere`.

        Callbacks:
            onChange: POST {$request.body#/url}?id={$response.body#/id}, read by
                `callbacks.create_pet_on_change`.

        Sends `POST /pets`.
        """
        await self._call(_CREATE, options, url)

    async def get(self, pet_id: int, *, options: CallOptions | None = None) -> None:
        """getPet.

        Args:
            pet_id: Sent as `petId`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /pets/{petId}`.
        """
        await self._call(_GET, options, pet_id)

    async def paint(self, pet_id: int, *, options: CallOptions | None = None) -> None:
        """paintPet.

        Args:
            pet_id: Sent as `petId`.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /pets/{petId}`.
        """
        await self._call(_PAINT, options, pet_id)
