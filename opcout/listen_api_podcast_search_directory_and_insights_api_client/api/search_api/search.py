from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_response import SearchResponse
from ...models.search_safe_mode import SearchSafeMode
from ...models.search_sort_by_date import SearchSortByDate
from ...models.search_type import SearchType
from ...models.search_unique_podcasts import SearchUniquePodcasts
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    sort_by_date: SearchSortByDate | Unset = SearchSortByDate.VALUE_0,
    type_: SearchType | Unset = SearchType.EPISODE,
    offset: int | Unset = 0,
    len_min: int | Unset = 0,
    len_max: int | Unset = UNSET,
    episode_count_min: int | Unset = UNSET,
    episode_count_max: int | Unset = UNSET,
    update_freq_min: int | Unset = UNSET,
    update_freq_max: int | Unset = UNSET,
    genre_ids: str | Unset = UNSET,
    published_before: int | Unset = UNSET,
    published_after: int | Unset = 0,
    only_in: str | Unset = "title,description,author,audio",
    language: str | Unset = UNSET,
    region: str | Unset = UNSET,
    ocid: str | Unset = UNSET,
    ncid: str | Unset = UNSET,
    safe_mode: SearchSafeMode | Unset = SearchSafeMode.VALUE_0,
    unique_podcasts: SearchUniquePodcasts | Unset = SearchUniquePodcasts.VALUE_0,
    page_size: int | Unset = 10,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    params["q"] = q

    json_sort_by_date: int | Unset = UNSET
    if not isinstance(sort_by_date, Unset):
        json_sort_by_date = sort_by_date.value

    params["sort_by_date"] = json_sort_by_date

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    params["offset"] = offset

    params["len_min"] = len_min

    params["len_max"] = len_max

    params["episode_count_min"] = episode_count_min

    params["episode_count_max"] = episode_count_max

    params["update_freq_min"] = update_freq_min

    params["update_freq_max"] = update_freq_max

    params["genre_ids"] = genre_ids

    params["published_before"] = published_before

    params["published_after"] = published_after

    params["only_in"] = only_in

    params["language"] = language

    params["region"] = region

    params["ocid"] = ocid

    params["ncid"] = ncid

    json_safe_mode: int | Unset = UNSET
    if not isinstance(safe_mode, Unset):
        json_safe_mode = safe_mode.value

    params["safe_mode"] = json_safe_mode

    json_unique_podcasts: int | Unset = UNSET
    if not isinstance(unique_podcasts, Unset):
        json_unique_podcasts = unique_podcasts.value

    params["unique_podcasts"] = json_unique_podcasts

    params["page_size"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | SearchResponse | None:
    if response.status_code == 200:
        response_200 = SearchResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

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
) -> Response[Any | SearchResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    sort_by_date: SearchSortByDate | Unset = SearchSortByDate.VALUE_0,
    type_: SearchType | Unset = SearchType.EPISODE,
    offset: int | Unset = 0,
    len_min: int | Unset = 0,
    len_max: int | Unset = UNSET,
    episode_count_min: int | Unset = UNSET,
    episode_count_max: int | Unset = UNSET,
    update_freq_min: int | Unset = UNSET,
    update_freq_max: int | Unset = UNSET,
    genre_ids: str | Unset = UNSET,
    published_before: int | Unset = UNSET,
    published_after: int | Unset = 0,
    only_in: str | Unset = "title,description,author,audio",
    language: str | Unset = UNSET,
    region: str | Unset = UNSET,
    ocid: str | Unset = UNSET,
    ncid: str | Unset = UNSET,
    safe_mode: SearchSafeMode | Unset = SearchSafeMode.VALUE_0,
    unique_podcasts: SearchUniquePodcasts | Unset = SearchUniquePodcasts.VALUE_0,
    page_size: int | Unset = 10,
    x_listen_api_key: str,
) -> Response[Any | SearchResponse]:
    """Full-text search

     Full-text search on episodes, podcasts, or curated lists of podcasts.
    Use the `offset` parameter to paginate through search results.
    The FREE plan allows to see up to 30 search results (or `offset` < 30) per query.
    The PRO plan allows to see up to 300 search results (or `offset` < 300) per query.
    The ENTERPRISE plan allows to see up to 10,000 search results (or `offset` < 10000) per query.

    Args:
        q (str):
        sort_by_date (SearchSortByDate | Unset):  Default: SearchSortByDate.VALUE_0.
        type_ (SearchType | Unset):  Default: SearchType.EPISODE.
        offset (int | Unset):  Default: 0.
        len_min (int | Unset):  Default: 0.
        len_max (int | Unset):
        episode_count_min (int | Unset):
        episode_count_max (int | Unset):
        update_freq_min (int | Unset):
        update_freq_max (int | Unset):
        genre_ids (str | Unset):
        published_before (int | Unset):
        published_after (int | Unset):  Default: 0.
        only_in (str | Unset):  Default: 'title,description,author,audio'.
        language (str | Unset):
        region (str | Unset):
        ocid (str | Unset):
        ncid (str | Unset):
        safe_mode (SearchSafeMode | Unset):  Default: SearchSafeMode.VALUE_0.
        unique_podcasts (SearchUniquePodcasts | Unset):  Default: SearchUniquePodcasts.VALUE_0.
        page_size (int | Unset):  Default: 10.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SearchResponse]
    """

    kwargs = _get_kwargs(
        q=q,
        sort_by_date=sort_by_date,
        type_=type_,
        offset=offset,
        len_min=len_min,
        len_max=len_max,
        episode_count_min=episode_count_min,
        episode_count_max=episode_count_max,
        update_freq_min=update_freq_min,
        update_freq_max=update_freq_max,
        genre_ids=genre_ids,
        published_before=published_before,
        published_after=published_after,
        only_in=only_in,
        language=language,
        region=region,
        ocid=ocid,
        ncid=ncid,
        safe_mode=safe_mode,
        unique_podcasts=unique_podcasts,
        page_size=page_size,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    sort_by_date: SearchSortByDate | Unset = SearchSortByDate.VALUE_0,
    type_: SearchType | Unset = SearchType.EPISODE,
    offset: int | Unset = 0,
    len_min: int | Unset = 0,
    len_max: int | Unset = UNSET,
    episode_count_min: int | Unset = UNSET,
    episode_count_max: int | Unset = UNSET,
    update_freq_min: int | Unset = UNSET,
    update_freq_max: int | Unset = UNSET,
    genre_ids: str | Unset = UNSET,
    published_before: int | Unset = UNSET,
    published_after: int | Unset = 0,
    only_in: str | Unset = "title,description,author,audio",
    language: str | Unset = UNSET,
    region: str | Unset = UNSET,
    ocid: str | Unset = UNSET,
    ncid: str | Unset = UNSET,
    safe_mode: SearchSafeMode | Unset = SearchSafeMode.VALUE_0,
    unique_podcasts: SearchUniquePodcasts | Unset = SearchUniquePodcasts.VALUE_0,
    page_size: int | Unset = 10,
    x_listen_api_key: str,
) -> Any | SearchResponse | None:
    """Full-text search

     Full-text search on episodes, podcasts, or curated lists of podcasts.
    Use the `offset` parameter to paginate through search results.
    The FREE plan allows to see up to 30 search results (or `offset` < 30) per query.
    The PRO plan allows to see up to 300 search results (or `offset` < 300) per query.
    The ENTERPRISE plan allows to see up to 10,000 search results (or `offset` < 10000) per query.

    Args:
        q (str):
        sort_by_date (SearchSortByDate | Unset):  Default: SearchSortByDate.VALUE_0.
        type_ (SearchType | Unset):  Default: SearchType.EPISODE.
        offset (int | Unset):  Default: 0.
        len_min (int | Unset):  Default: 0.
        len_max (int | Unset):
        episode_count_min (int | Unset):
        episode_count_max (int | Unset):
        update_freq_min (int | Unset):
        update_freq_max (int | Unset):
        genre_ids (str | Unset):
        published_before (int | Unset):
        published_after (int | Unset):  Default: 0.
        only_in (str | Unset):  Default: 'title,description,author,audio'.
        language (str | Unset):
        region (str | Unset):
        ocid (str | Unset):
        ncid (str | Unset):
        safe_mode (SearchSafeMode | Unset):  Default: SearchSafeMode.VALUE_0.
        unique_podcasts (SearchUniquePodcasts | Unset):  Default: SearchUniquePodcasts.VALUE_0.
        page_size (int | Unset):  Default: 10.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SearchResponse
    """

    return sync_detailed(
        client=client,
        q=q,
        sort_by_date=sort_by_date,
        type_=type_,
        offset=offset,
        len_min=len_min,
        len_max=len_max,
        episode_count_min=episode_count_min,
        episode_count_max=episode_count_max,
        update_freq_min=update_freq_min,
        update_freq_max=update_freq_max,
        genre_ids=genre_ids,
        published_before=published_before,
        published_after=published_after,
        only_in=only_in,
        language=language,
        region=region,
        ocid=ocid,
        ncid=ncid,
        safe_mode=safe_mode,
        unique_podcasts=unique_podcasts,
        page_size=page_size,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    sort_by_date: SearchSortByDate | Unset = SearchSortByDate.VALUE_0,
    type_: SearchType | Unset = SearchType.EPISODE,
    offset: int | Unset = 0,
    len_min: int | Unset = 0,
    len_max: int | Unset = UNSET,
    episode_count_min: int | Unset = UNSET,
    episode_count_max: int | Unset = UNSET,
    update_freq_min: int | Unset = UNSET,
    update_freq_max: int | Unset = UNSET,
    genre_ids: str | Unset = UNSET,
    published_before: int | Unset = UNSET,
    published_after: int | Unset = 0,
    only_in: str | Unset = "title,description,author,audio",
    language: str | Unset = UNSET,
    region: str | Unset = UNSET,
    ocid: str | Unset = UNSET,
    ncid: str | Unset = UNSET,
    safe_mode: SearchSafeMode | Unset = SearchSafeMode.VALUE_0,
    unique_podcasts: SearchUniquePodcasts | Unset = SearchUniquePodcasts.VALUE_0,
    page_size: int | Unset = 10,
    x_listen_api_key: str,
) -> Response[Any | SearchResponse]:
    """Full-text search

     Full-text search on episodes, podcasts, or curated lists of podcasts.
    Use the `offset` parameter to paginate through search results.
    The FREE plan allows to see up to 30 search results (or `offset` < 30) per query.
    The PRO plan allows to see up to 300 search results (or `offset` < 300) per query.
    The ENTERPRISE plan allows to see up to 10,000 search results (or `offset` < 10000) per query.

    Args:
        q (str):
        sort_by_date (SearchSortByDate | Unset):  Default: SearchSortByDate.VALUE_0.
        type_ (SearchType | Unset):  Default: SearchType.EPISODE.
        offset (int | Unset):  Default: 0.
        len_min (int | Unset):  Default: 0.
        len_max (int | Unset):
        episode_count_min (int | Unset):
        episode_count_max (int | Unset):
        update_freq_min (int | Unset):
        update_freq_max (int | Unset):
        genre_ids (str | Unset):
        published_before (int | Unset):
        published_after (int | Unset):  Default: 0.
        only_in (str | Unset):  Default: 'title,description,author,audio'.
        language (str | Unset):
        region (str | Unset):
        ocid (str | Unset):
        ncid (str | Unset):
        safe_mode (SearchSafeMode | Unset):  Default: SearchSafeMode.VALUE_0.
        unique_podcasts (SearchUniquePodcasts | Unset):  Default: SearchUniquePodcasts.VALUE_0.
        page_size (int | Unset):  Default: 10.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SearchResponse]
    """

    kwargs = _get_kwargs(
        q=q,
        sort_by_date=sort_by_date,
        type_=type_,
        offset=offset,
        len_min=len_min,
        len_max=len_max,
        episode_count_min=episode_count_min,
        episode_count_max=episode_count_max,
        update_freq_min=update_freq_min,
        update_freq_max=update_freq_max,
        genre_ids=genre_ids,
        published_before=published_before,
        published_after=published_after,
        only_in=only_in,
        language=language,
        region=region,
        ocid=ocid,
        ncid=ncid,
        safe_mode=safe_mode,
        unique_podcasts=unique_podcasts,
        page_size=page_size,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    sort_by_date: SearchSortByDate | Unset = SearchSortByDate.VALUE_0,
    type_: SearchType | Unset = SearchType.EPISODE,
    offset: int | Unset = 0,
    len_min: int | Unset = 0,
    len_max: int | Unset = UNSET,
    episode_count_min: int | Unset = UNSET,
    episode_count_max: int | Unset = UNSET,
    update_freq_min: int | Unset = UNSET,
    update_freq_max: int | Unset = UNSET,
    genre_ids: str | Unset = UNSET,
    published_before: int | Unset = UNSET,
    published_after: int | Unset = 0,
    only_in: str | Unset = "title,description,author,audio",
    language: str | Unset = UNSET,
    region: str | Unset = UNSET,
    ocid: str | Unset = UNSET,
    ncid: str | Unset = UNSET,
    safe_mode: SearchSafeMode | Unset = SearchSafeMode.VALUE_0,
    unique_podcasts: SearchUniquePodcasts | Unset = SearchUniquePodcasts.VALUE_0,
    page_size: int | Unset = 10,
    x_listen_api_key: str,
) -> Any | SearchResponse | None:
    """Full-text search

     Full-text search on episodes, podcasts, or curated lists of podcasts.
    Use the `offset` parameter to paginate through search results.
    The FREE plan allows to see up to 30 search results (or `offset` < 30) per query.
    The PRO plan allows to see up to 300 search results (or `offset` < 300) per query.
    The ENTERPRISE plan allows to see up to 10,000 search results (or `offset` < 10000) per query.

    Args:
        q (str):
        sort_by_date (SearchSortByDate | Unset):  Default: SearchSortByDate.VALUE_0.
        type_ (SearchType | Unset):  Default: SearchType.EPISODE.
        offset (int | Unset):  Default: 0.
        len_min (int | Unset):  Default: 0.
        len_max (int | Unset):
        episode_count_min (int | Unset):
        episode_count_max (int | Unset):
        update_freq_min (int | Unset):
        update_freq_max (int | Unset):
        genre_ids (str | Unset):
        published_before (int | Unset):
        published_after (int | Unset):  Default: 0.
        only_in (str | Unset):  Default: 'title,description,author,audio'.
        language (str | Unset):
        region (str | Unset):
        ocid (str | Unset):
        ncid (str | Unset):
        safe_mode (SearchSafeMode | Unset):  Default: SearchSafeMode.VALUE_0.
        unique_podcasts (SearchUniquePodcasts | Unset):  Default: SearchUniquePodcasts.VALUE_0.
        page_size (int | Unset):  Default: 10.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SearchResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            sort_by_date=sort_by_date,
            type_=type_,
            offset=offset,
            len_min=len_min,
            len_max=len_max,
            episode_count_min=episode_count_min,
            episode_count_max=episode_count_max,
            update_freq_min=update_freq_min,
            update_freq_max=update_freq_max,
            genre_ids=genre_ids,
            published_before=published_before,
            published_after=published_after,
            only_in=only_in,
            language=language,
            region=region,
            ocid=ocid,
            ncid=ncid,
            safe_mode=safe_mode,
            unique_podcasts=unique_podcasts,
            page_size=page_size,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
