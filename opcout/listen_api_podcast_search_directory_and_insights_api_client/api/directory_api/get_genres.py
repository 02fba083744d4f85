from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_genres_response import GetGenresResponse
from ...models.get_genres_top_level_only import GetGenresTopLevelOnly
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    top_level_only: GetGenresTopLevelOnly | Unset = GetGenresTopLevelOnly.VALUE_0,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    json_top_level_only: int | Unset = UNSET
    if not isinstance(top_level_only, Unset):
        json_top_level_only = top_level_only.value

    params["top_level_only"] = json_top_level_only

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/genres",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetGenresResponse | None:
    if response.status_code == 200:
        response_200 = GetGenresResponse.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

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
) -> Response[Any | GetGenresResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    top_level_only: GetGenresTopLevelOnly | Unset = GetGenresTopLevelOnly.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | GetGenresResponse]:
    """Fetch a list of podcast genres

     Get a list of podcast genres that are supported in Listen Notes.
    The genre id can be passed to other endpoints as a parameter to get podcasts in a specific genre,
    e.g., `GET /best_podcasts`, `GET /search`...
    You may want to cache the list of genres on the client side.

    Args:
        top_level_only (GetGenresTopLevelOnly | Unset):  Default: GetGenresTopLevelOnly.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetGenresResponse]
    """

    kwargs = _get_kwargs(
        top_level_only=top_level_only,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    top_level_only: GetGenresTopLevelOnly | Unset = GetGenresTopLevelOnly.VALUE_0,
    x_listen_api_key: str,
) -> Any | GetGenresResponse | None:
    """Fetch a list of podcast genres

     Get a list of podcast genres that are supported in Listen Notes.
    The genre id can be passed to other endpoints as a parameter to get podcasts in a specific genre,
    e.g., `GET /best_podcasts`, `GET /search`...
    You may want to cache the list of genres on the client side.

    Args:
        top_level_only (GetGenresTopLevelOnly | Unset):  Default: GetGenresTopLevelOnly.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetGenresResponse
    """

    return sync_detailed(
        client=client,
        top_level_only=top_level_only,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    top_level_only: GetGenresTopLevelOnly | Unset = GetGenresTopLevelOnly.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | GetGenresResponse]:
    """Fetch a list of podcast genres

     Get a list of podcast genres that are supported in Listen Notes.
    The genre id can be passed to other endpoints as a parameter to get podcasts in a specific genre,
    e.g., `GET /best_podcasts`, `GET /search`...
    You may want to cache the list of genres on the client side.

    Args:
        top_level_only (GetGenresTopLevelOnly | Unset):  Default: GetGenresTopLevelOnly.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetGenresResponse]
    """

    kwargs = _get_kwargs(
        top_level_only=top_level_only,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    top_level_only: GetGenresTopLevelOnly | Unset = GetGenresTopLevelOnly.VALUE_0,
    x_listen_api_key: str,
) -> Any | GetGenresResponse | None:
    """Fetch a list of podcast genres

     Get a list of podcast genres that are supported in Listen Notes.
    The genre id can be passed to other endpoints as a parameter to get podcasts in a specific genre,
    e.g., `GET /best_podcasts`, `GET /search`...
    You may want to cache the list of genres on the client side.

    Args:
        top_level_only (GetGenresTopLevelOnly | Unset):  Default: GetGenresTopLevelOnly.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetGenresResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            top_level_only=top_level_only,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
