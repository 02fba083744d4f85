from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_playlist_by_id_sort import GetPlaylistByIdSort
from ...models.get_playlist_by_id_type import GetPlaylistByIdType
from ...models.playlist_response import PlaylistResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    type_: GetPlaylistByIdType | Unset = GetPlaylistByIdType.EPISODE_LIST,
    last_timestamp_ms: int | Unset = 0,
    sort: GetPlaylistByIdSort | Unset = GetPlaylistByIdSort.RECENT_ADDED_FIRST,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    params["last_timestamp_ms"] = last_timestamp_ms

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/playlists/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | PlaylistResponse | None:
    if response.status_code == 200:
        response_200 = PlaylistResponse.from_dict(response.json())

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
) -> Response[Any | PlaylistResponse]:
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
    type_: GetPlaylistByIdType | Unset = GetPlaylistByIdType.EPISODE_LIST,
    last_timestamp_ms: int | Unset = 0,
    sort: GetPlaylistByIdSort | Unset = GetPlaylistByIdSort.RECENT_ADDED_FIRST,
    x_listen_api_key: str,
) -> Response[Any | PlaylistResponse]:
    """Fetch a playlist's info and items (i.e., episodes or podcasts).

     A playlist can be an episode list (i.e., all items are episodes) or a podcast list (i.e., all items
    are podcasts),
    which is essentially the same as those created via listennotes.com/listen/.
    This endpoint fetches a list of items (i.e., episodes or podcasts) in the playlist.
    You can use the **last_pub_date_ms** parameter to do pagination and fetch more items.
    A playlist can be **public** (discoverable on ListenNotes.com),
    **unlisted** (accessible to anyone who knows the playlist id),
    or **private** (accessible to its owner).
    You can fetch all playlists created by you, and **public** / **unlisted** playlists created by
    others.

    Args:
        id (str):
        type_ (GetPlaylistByIdType | Unset):  Default: GetPlaylistByIdType.EPISODE_LIST.
        last_timestamp_ms (int | Unset):  Default: 0.
        sort (GetPlaylistByIdSort | Unset):  Default: GetPlaylistByIdSort.RECENT_ADDED_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PlaylistResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
        last_timestamp_ms=last_timestamp_ms,
        sort=sort,
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
    type_: GetPlaylistByIdType | Unset = GetPlaylistByIdType.EPISODE_LIST,
    last_timestamp_ms: int | Unset = 0,
    sort: GetPlaylistByIdSort | Unset = GetPlaylistByIdSort.RECENT_ADDED_FIRST,
    x_listen_api_key: str,
) -> Any | PlaylistResponse | None:
    """Fetch a playlist's info and items (i.e., episodes or podcasts).

     A playlist can be an episode list (i.e., all items are episodes) or a podcast list (i.e., all items
    are podcasts),
    which is essentially the same as those created via listennotes.com/listen/.
    This endpoint fetches a list of items (i.e., episodes or podcasts) in the playlist.
    You can use the **last_pub_date_ms** parameter to do pagination and fetch more items.
    A playlist can be **public** (discoverable on ListenNotes.com),
    **unlisted** (accessible to anyone who knows the playlist id),
    or **private** (accessible to its owner).
    You can fetch all playlists created by you, and **public** / **unlisted** playlists created by
    others.

    Args:
        id (str):
        type_ (GetPlaylistByIdType | Unset):  Default: GetPlaylistByIdType.EPISODE_LIST.
        last_timestamp_ms (int | Unset):  Default: 0.
        sort (GetPlaylistByIdSort | Unset):  Default: GetPlaylistByIdSort.RECENT_ADDED_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PlaylistResponse
    """

    return sync_detailed(
        id=id,
        client=client,
        type_=type_,
        last_timestamp_ms=last_timestamp_ms,
        sort=sort,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetPlaylistByIdType | Unset = GetPlaylistByIdType.EPISODE_LIST,
    last_timestamp_ms: int | Unset = 0,
    sort: GetPlaylistByIdSort | Unset = GetPlaylistByIdSort.RECENT_ADDED_FIRST,
    x_listen_api_key: str,
) -> Response[Any | PlaylistResponse]:
    """Fetch a playlist's info and items (i.e., episodes or podcasts).

     A playlist can be an episode list (i.e., all items are episodes) or a podcast list (i.e., all items
    are podcasts),
    which is essentially the same as those created via listennotes.com/listen/.
    This endpoint fetches a list of items (i.e., episodes or podcasts) in the playlist.
    You can use the **last_pub_date_ms** parameter to do pagination and fetch more items.
    A playlist can be **public** (discoverable on ListenNotes.com),
    **unlisted** (accessible to anyone who knows the playlist id),
    or **private** (accessible to its owner).
    You can fetch all playlists created by you, and **public** / **unlisted** playlists created by
    others.

    Args:
        id (str):
        type_ (GetPlaylistByIdType | Unset):  Default: GetPlaylistByIdType.EPISODE_LIST.
        last_timestamp_ms (int | Unset):  Default: 0.
        sort (GetPlaylistByIdSort | Unset):  Default: GetPlaylistByIdSort.RECENT_ADDED_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PlaylistResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
        last_timestamp_ms=last_timestamp_ms,
        sort=sort,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetPlaylistByIdType | Unset = GetPlaylistByIdType.EPISODE_LIST,
    last_timestamp_ms: int | Unset = 0,
    sort: GetPlaylistByIdSort | Unset = GetPlaylistByIdSort.RECENT_ADDED_FIRST,
    x_listen_api_key: str,
) -> Any | PlaylistResponse | None:
    """Fetch a playlist's info and items (i.e., episodes or podcasts).

     A playlist can be an episode list (i.e., all items are episodes) or a podcast list (i.e., all items
    are podcasts),
    which is essentially the same as those created via listennotes.com/listen/.
    This endpoint fetches a list of items (i.e., episodes or podcasts) in the playlist.
    You can use the **last_pub_date_ms** parameter to do pagination and fetch more items.
    A playlist can be **public** (discoverable on ListenNotes.com),
    **unlisted** (accessible to anyone who knows the playlist id),
    or **private** (accessible to its owner).
    You can fetch all playlists created by you, and **public** / **unlisted** playlists created by
    others.

    Args:
        id (str):
        type_ (GetPlaylistByIdType | Unset):  Default: GetPlaylistByIdType.EPISODE_LIST.
        last_timestamp_ms (int | Unset):  Default: 0.
        sort (GetPlaylistByIdSort | Unset):  Default: GetPlaylistByIdSort.RECENT_ADDED_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PlaylistResponse
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            type_=type_,
            last_timestamp_ms=last_timestamp_ms,
            sort=sort,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
