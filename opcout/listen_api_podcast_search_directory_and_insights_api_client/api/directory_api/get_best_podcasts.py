from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.best_podcasts_response import BestPodcastsResponse
from ...models.get_best_podcasts_safe_mode import GetBestPodcastsSafeMode
from ...models.get_best_podcasts_sort import GetBestPodcastsSort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    genre_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    region: str | Unset = "us",
    publisher_region: str | Unset = UNSET,
    language: str | Unset = UNSET,
    sort: GetBestPodcastsSort | Unset = GetBestPodcastsSort.RECENT_ADDED_FIRST,
    safe_mode: GetBestPodcastsSafeMode | Unset = GetBestPodcastsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    params["genre_id"] = genre_id

    params["page"] = page

    params["region"] = region

    params["publisher_region"] = publisher_region

    params["language"] = language

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_safe_mode: int | Unset = UNSET
    if not isinstance(safe_mode, Unset):
        json_safe_mode = safe_mode.value

    params["safe_mode"] = json_safe_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/best_podcasts",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | BestPodcastsResponse | None:
    if response.status_code == 200:
        response_200 = BestPodcastsResponse.from_dict(response.json())

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
) -> Response[Any | BestPodcastsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    genre_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    region: str | Unset = "us",
    publisher_region: str | Unset = UNSET,
    language: str | Unset = UNSET,
    sort: GetBestPodcastsSort | Unset = GetBestPodcastsSort.RECENT_ADDED_FIRST,
    safe_mode: GetBestPodcastsSafeMode | Unset = GetBestPodcastsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | BestPodcastsResponse]:
    """Fetch a list of best podcasts by genre

     Get a list of curated best podcasts by genre,
    which are curated by Listen Notes staffs based on various signals from the Internet, e.g.,
    top charts on other podcast platforms, recommendations from mainstream media,
    user activities on listennotes.com...
    You can get the genre ids from `GET /genres` endpoint.
    This endpoint returns same data as https://www.listennotes.com/best-podcasts/

    Args:
        genre_id (str | Unset):
        page (int | Unset):
        region (str | Unset):  Default: 'us'.
        publisher_region (str | Unset):
        language (str | Unset):
        sort (GetBestPodcastsSort | Unset):  Default: GetBestPodcastsSort.RECENT_ADDED_FIRST.
        safe_mode (GetBestPodcastsSafeMode | Unset):  Default: GetBestPodcastsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | BestPodcastsResponse]
    """

    kwargs = _get_kwargs(
        genre_id=genre_id,
        page=page,
        region=region,
        publisher_region=publisher_region,
        language=language,
        sort=sort,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    genre_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    region: str | Unset = "us",
    publisher_region: str | Unset = UNSET,
    language: str | Unset = UNSET,
    sort: GetBestPodcastsSort | Unset = GetBestPodcastsSort.RECENT_ADDED_FIRST,
    safe_mode: GetBestPodcastsSafeMode | Unset = GetBestPodcastsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Any | BestPodcastsResponse | None:
    """Fetch a list of best podcasts by genre

     Get a list of curated best podcasts by genre,
    which are curated by Listen Notes staffs based on various signals from the Internet, e.g.,
    top charts on other podcast platforms, recommendations from mainstream media,
    user activities on listennotes.com...
    You can get the genre ids from `GET /genres` endpoint.
    This endpoint returns same data as https://www.listennotes.com/best-podcasts/

    Args:
        genre_id (str | Unset):
        page (int | Unset):
        region (str | Unset):  Default: 'us'.
        publisher_region (str | Unset):
        language (str | Unset):
        sort (GetBestPodcastsSort | Unset):  Default: GetBestPodcastsSort.RECENT_ADDED_FIRST.
        safe_mode (GetBestPodcastsSafeMode | Unset):  Default: GetBestPodcastsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | BestPodcastsResponse
    """

    return sync_detailed(
        client=client,
        genre_id=genre_id,
        page=page,
        region=region,
        publisher_region=publisher_region,
        language=language,
        sort=sort,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    genre_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    region: str | Unset = "us",
    publisher_region: str | Unset = UNSET,
    language: str | Unset = UNSET,
    sort: GetBestPodcastsSort | Unset = GetBestPodcastsSort.RECENT_ADDED_FIRST,
    safe_mode: GetBestPodcastsSafeMode | Unset = GetBestPodcastsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | BestPodcastsResponse]:
    """Fetch a list of best podcasts by genre

     Get a list of curated best podcasts by genre,
    which are curated by Listen Notes staffs based on various signals from the Internet, e.g.,
    top charts on other podcast platforms, recommendations from mainstream media,
    user activities on listennotes.com...
    You can get the genre ids from `GET /genres` endpoint.
    This endpoint returns same data as https://www.listennotes.com/best-podcasts/

    Args:
        genre_id (str | Unset):
        page (int | Unset):
        region (str | Unset):  Default: 'us'.
        publisher_region (str | Unset):
        language (str | Unset):
        sort (GetBestPodcastsSort | Unset):  Default: GetBestPodcastsSort.RECENT_ADDED_FIRST.
        safe_mode (GetBestPodcastsSafeMode | Unset):  Default: GetBestPodcastsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | BestPodcastsResponse]
    """

    kwargs = _get_kwargs(
        genre_id=genre_id,
        page=page,
        region=region,
        publisher_region=publisher_region,
        language=language,
        sort=sort,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    genre_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    region: str | Unset = "us",
    publisher_region: str | Unset = UNSET,
    language: str | Unset = UNSET,
    sort: GetBestPodcastsSort | Unset = GetBestPodcastsSort.RECENT_ADDED_FIRST,
    safe_mode: GetBestPodcastsSafeMode | Unset = GetBestPodcastsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Any | BestPodcastsResponse | None:
    """Fetch a list of best podcasts by genre

     Get a list of curated best podcasts by genre,
    which are curated by Listen Notes staffs based on various signals from the Internet, e.g.,
    top charts on other podcast platforms, recommendations from mainstream media,
    user activities on listennotes.com...
    You can get the genre ids from `GET /genres` endpoint.
    This endpoint returns same data as https://www.listennotes.com/best-podcasts/

    Args:
        genre_id (str | Unset):
        page (int | Unset):
        region (str | Unset):  Default: 'us'.
        publisher_region (str | Unset):
        language (str | Unset):
        sort (GetBestPodcastsSort | Unset):  Default: GetBestPodcastsSort.RECENT_ADDED_FIRST.
        safe_mode (GetBestPodcastsSafeMode | Unset):  Default: GetBestPodcastsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | BestPodcastsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            genre_id=genre_id,
            page=page,
            region=region,
            publisher_region=publisher_region,
            language=language,
            sort=sort,
            safe_mode=safe_mode,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
