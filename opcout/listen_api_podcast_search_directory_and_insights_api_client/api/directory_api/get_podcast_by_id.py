from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_podcast_by_id_sort import GetPodcastByIdSort
from ...models.podcast_full import PodcastFull
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    next_episode_pub_date: int | Unset = UNSET,
    sort: GetPodcastByIdSort | Unset = GetPodcastByIdSort.RECENT_FIRST,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    params["next_episode_pub_date"] = next_episode_pub_date

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/podcasts/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | PodcastFull | None:
    if response.status_code == 200:
        response_200 = PodcastFull.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | PodcastFull]:
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
    next_episode_pub_date: int | Unset = UNSET,
    sort: GetPodcastByIdSort | Unset = GetPodcastByIdSort.RECENT_FIRST,
    x_listen_api_key: str,
) -> Response[Any | PodcastFull]:
    """Fetch detailed meta data and episodes for a podcast by id

     Fetch detailed meta data and episodes for a specific podcast (up to 10 episodes each time).
    You can use the **next_episode_pub_date** parameter to do pagination and fetch more episodes.

    Args:
        id (str):
        next_episode_pub_date (int | Unset):
        sort (GetPodcastByIdSort | Unset):  Default: GetPodcastByIdSort.RECENT_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PodcastFull]
    """

    kwargs = _get_kwargs(
        id=id,
        next_episode_pub_date=next_episode_pub_date,
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
    next_episode_pub_date: int | Unset = UNSET,
    sort: GetPodcastByIdSort | Unset = GetPodcastByIdSort.RECENT_FIRST,
    x_listen_api_key: str,
) -> Any | PodcastFull | None:
    """Fetch detailed meta data and episodes for a podcast by id

     Fetch detailed meta data and episodes for a specific podcast (up to 10 episodes each time).
    You can use the **next_episode_pub_date** parameter to do pagination and fetch more episodes.

    Args:
        id (str):
        next_episode_pub_date (int | Unset):
        sort (GetPodcastByIdSort | Unset):  Default: GetPodcastByIdSort.RECENT_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PodcastFull
    """

    return sync_detailed(
        id=id,
        client=client,
        next_episode_pub_date=next_episode_pub_date,
        sort=sort,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    next_episode_pub_date: int | Unset = UNSET,
    sort: GetPodcastByIdSort | Unset = GetPodcastByIdSort.RECENT_FIRST,
    x_listen_api_key: str,
) -> Response[Any | PodcastFull]:
    """Fetch detailed meta data and episodes for a podcast by id

     Fetch detailed meta data and episodes for a specific podcast (up to 10 episodes each time).
    You can use the **next_episode_pub_date** parameter to do pagination and fetch more episodes.

    Args:
        id (str):
        next_episode_pub_date (int | Unset):
        sort (GetPodcastByIdSort | Unset):  Default: GetPodcastByIdSort.RECENT_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PodcastFull]
    """

    kwargs = _get_kwargs(
        id=id,
        next_episode_pub_date=next_episode_pub_date,
        sort=sort,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    next_episode_pub_date: int | Unset = UNSET,
    sort: GetPodcastByIdSort | Unset = GetPodcastByIdSort.RECENT_FIRST,
    x_listen_api_key: str,
) -> Any | PodcastFull | None:
    """Fetch detailed meta data and episodes for a podcast by id

     Fetch detailed meta data and episodes for a specific podcast (up to 10 episodes each time).
    You can use the **next_episode_pub_date** parameter to do pagination and fetch more episodes.

    Args:
        id (str):
        next_episode_pub_date (int | Unset):
        sort (GetPodcastByIdSort | Unset):  Default: GetPodcastByIdSort.RECENT_FIRST.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PodcastFull
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            next_episode_pub_date=next_episode_pub_date,
            sort=sort,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
