from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_podcasts_in_batch_form import GetPodcastsInBatchForm
from ...models.get_podcasts_in_batch_response import GetPodcastsInBatchResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: GetPodcastsInBatchForm | Unset = UNSET,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/podcasts",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetPodcastsInBatchResponse | None:
    if response.status_code == 200:
        response_200 = GetPodcastsInBatchResponse.from_dict(response.json())

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
) -> Response[Any | GetPodcastsInBatchResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetPodcastsInBatchForm | Unset = UNSET,
    x_listen_api_key: str,
) -> Response[Any | GetPodcastsInBatchResponse]:
    """Batch fetch basic meta data for podcasts

     Batch fetch basic meta data for up to 10 podcasts.
    This endpoint could be used to build something like OPML import,
    allowing users to import a bunch of podcasts via rss urls.
    For detailed meta data (including episodes) of an individual podcast, you need to use `GET
    /podcasts/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetPodcastsInBatchForm | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetPodcastsInBatchResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: GetPodcastsInBatchForm | Unset = UNSET,
    x_listen_api_key: str,
) -> Any | GetPodcastsInBatchResponse | None:
    """Batch fetch basic meta data for podcasts

     Batch fetch basic meta data for up to 10 podcasts.
    This endpoint could be used to build something like OPML import,
    allowing users to import a bunch of podcasts via rss urls.
    For detailed meta data (including episodes) of an individual podcast, you need to use `GET
    /podcasts/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetPodcastsInBatchForm | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetPodcastsInBatchResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetPodcastsInBatchForm | Unset = UNSET,
    x_listen_api_key: str,
) -> Response[Any | GetPodcastsInBatchResponse]:
    """Batch fetch basic meta data for podcasts

     Batch fetch basic meta data for up to 10 podcasts.
    This endpoint could be used to build something like OPML import,
    allowing users to import a bunch of podcasts via rss urls.
    For detailed meta data (including episodes) of an individual podcast, you need to use `GET
    /podcasts/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetPodcastsInBatchForm | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetPodcastsInBatchResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetPodcastsInBatchForm | Unset = UNSET,
    x_listen_api_key: str,
) -> Any | GetPodcastsInBatchResponse | None:
    """Batch fetch basic meta data for podcasts

     Batch fetch basic meta data for up to 10 podcasts.
    This endpoint could be used to build something like OPML import,
    allowing users to import a bunch of podcasts via rss urls.
    For detailed meta data (including episodes) of an individual podcast, you need to use `GET
    /podcasts/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetPodcastsInBatchForm | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetPodcastsInBatchResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
