from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_playlists_sort import GetPlaylistsSort
from ...models.playlists_response import PlaylistsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    sort: GetPlaylistsSort | Unset = GetPlaylistsSort.RECENT_ADDED_FIRST,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/playlists",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PlaylistsResponse | None:
    if response.status_code == 200:
        response_200 = PlaylistsResponse.from_dict(response.json())

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
) -> Response[Any | PlaylistsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    sort: GetPlaylistsSort | Unset = GetPlaylistsSort.RECENT_ADDED_FIRST,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Response[Any | PlaylistsResponse]:
    """Fetch a list of your playlists.

     This endpoint returns same data as listennotes.com/listen under your account.
    You can use the **page** parameter to do pagination and fetch more playlists.

    Args:
        sort (GetPlaylistsSort | Unset):  Default: GetPlaylistsSort.RECENT_ADDED_FIRST.
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PlaylistsResponse]
    """

    kwargs = _get_kwargs(
        sort=sort,
        page=page,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sort: GetPlaylistsSort | Unset = GetPlaylistsSort.RECENT_ADDED_FIRST,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Any | PlaylistsResponse | None:
    """Fetch a list of your playlists.

     This endpoint returns same data as listennotes.com/listen under your account.
    You can use the **page** parameter to do pagination and fetch more playlists.

    Args:
        sort (GetPlaylistsSort | Unset):  Default: GetPlaylistsSort.RECENT_ADDED_FIRST.
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PlaylistsResponse
    """

    return sync_detailed(
        client=client,
        sort=sort,
        page=page,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sort: GetPlaylistsSort | Unset = GetPlaylistsSort.RECENT_ADDED_FIRST,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Response[Any | PlaylistsResponse]:
    """Fetch a list of your playlists.

     This endpoint returns same data as listennotes.com/listen under your account.
    You can use the **page** parameter to do pagination and fetch more playlists.

    Args:
        sort (GetPlaylistsSort | Unset):  Default: GetPlaylistsSort.RECENT_ADDED_FIRST.
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PlaylistsResponse]
    """

    kwargs = _get_kwargs(
        sort=sort,
        page=page,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sort: GetPlaylistsSort | Unset = GetPlaylistsSort.RECENT_ADDED_FIRST,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Any | PlaylistsResponse | None:
    """Fetch a list of your playlists.

     This endpoint returns same data as listennotes.com/listen under your account.
    You can use the **page** parameter to do pagination and fetch more playlists.

    Args:
        sort (GetPlaylistsSort | Unset):  Default: GetPlaylistsSort.RECENT_ADDED_FIRST.
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PlaylistsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            sort=sort,
            page=page,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
