from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.curated_list_full import CuratedListFull
from ...types import Response


def _get_kwargs(
    id: str,
    *,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/curated_podcasts/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | CuratedListFull | None:
    if response.status_code == 200:
        response_200 = CuratedListFull.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if 500 <= response.status_code <= 599:
        response_5xx = cast(Any, None)
        return response_5xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CuratedListFull]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Response[Any | CuratedListFull]:
    """Fetch a curated list of podcasts by id

     Get detailed meta data of all podcasts in a specific curated list.
    This endpoint returns same data as https://www.listennotes.com/curated-podcasts/

    Args:
        id (str):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CuratedListFull]
    """

    kwargs = _get_kwargs(
        id=id,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Any | CuratedListFull | None:
    """Fetch a curated list of podcasts by id

     Get detailed meta data of all podcasts in a specific curated list.
    This endpoint returns same data as https://www.listennotes.com/curated-podcasts/

    Args:
        id (str):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CuratedListFull
    """

    return sync_detailed(
        id=id,
        client=client,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Response[Any | CuratedListFull]:
    """Fetch a curated list of podcasts by id

     Get detailed meta data of all podcasts in a specific curated list.
    This endpoint returns same data as https://www.listennotes.com/curated-podcasts/

    Args:
        id (str):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CuratedListFull]
    """

    kwargs = _get_kwargs(
        id=id,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Any | CuratedListFull | None:
    """Fetch a curated list of podcasts by id

     Get detailed meta data of all podcasts in a specific curated list.
    This endpoint returns same data as https://www.listennotes.com/curated-podcasts/

    Args:
        id (str):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CuratedListFull
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
