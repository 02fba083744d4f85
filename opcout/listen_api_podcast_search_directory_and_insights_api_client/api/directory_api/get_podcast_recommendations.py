from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_podcast_recommendations_response import GetPodcastRecommendationsResponse
from ...models.get_podcast_recommendations_safe_mode import GetPodcastRecommendationsSafeMode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    safe_mode: GetPodcastRecommendationsSafeMode | Unset = GetPodcastRecommendationsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    json_safe_mode: int | Unset = UNSET
    if not isinstance(safe_mode, Unset):
        json_safe_mode = safe_mode.value

    params["safe_mode"] = json_safe_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/podcasts/{id}/recommendations".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetPodcastRecommendationsResponse | None:
    if response.status_code == 200:
        response_200 = GetPodcastRecommendationsResponse.from_dict(response.json())

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
) -> Response[Any | GetPodcastRecommendationsResponse]:
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
    safe_mode: GetPodcastRecommendationsSafeMode | Unset = GetPodcastRecommendationsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | GetPodcastRecommendationsResponse]:
    """Fetch recommendations for a podcast

     Fetch up to 8 podcast recommendations based on the given podcast id.

    Args:
        id (str):
        safe_mode (GetPodcastRecommendationsSafeMode | Unset):  Default:
            GetPodcastRecommendationsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetPodcastRecommendationsResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        safe_mode=safe_mode,
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
    safe_mode: GetPodcastRecommendationsSafeMode | Unset = GetPodcastRecommendationsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Any | GetPodcastRecommendationsResponse | None:
    """Fetch recommendations for a podcast

     Fetch up to 8 podcast recommendations based on the given podcast id.

    Args:
        id (str):
        safe_mode (GetPodcastRecommendationsSafeMode | Unset):  Default:
            GetPodcastRecommendationsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetPodcastRecommendationsResponse
    """

    return sync_detailed(
        id=id,
        client=client,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    safe_mode: GetPodcastRecommendationsSafeMode | Unset = GetPodcastRecommendationsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | GetPodcastRecommendationsResponse]:
    """Fetch recommendations for a podcast

     Fetch up to 8 podcast recommendations based on the given podcast id.

    Args:
        id (str):
        safe_mode (GetPodcastRecommendationsSafeMode | Unset):  Default:
            GetPodcastRecommendationsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetPodcastRecommendationsResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    safe_mode: GetPodcastRecommendationsSafeMode | Unset = GetPodcastRecommendationsSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Any | GetPodcastRecommendationsResponse | None:
    """Fetch recommendations for a podcast

     Fetch up to 8 podcast recommendations based on the given podcast id.

    Args:
        id (str):
        safe_mode (GetPodcastRecommendationsSafeMode | Unset):  Default:
            GetPodcastRecommendationsSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetPodcastRecommendationsResponse
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            safe_mode=safe_mode,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
