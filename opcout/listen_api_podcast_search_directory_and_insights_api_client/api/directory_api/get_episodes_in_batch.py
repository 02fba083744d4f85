from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_episodes_in_batch_form import GetEpisodesInBatchForm
from ...models.get_episodes_in_batch_response import GetEpisodesInBatchResponse
from ...types import Response


def _get_kwargs(
    *,
    body: GetEpisodesInBatchForm,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/episodes",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetEpisodesInBatchResponse | None:
    if response.status_code == 200:
        response_200 = GetEpisodesInBatchResponse.from_dict(response.json())

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
) -> Response[Any | GetEpisodesInBatchResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetEpisodesInBatchForm,
    x_listen_api_key: str,
) -> Response[Any | GetEpisodesInBatchResponse]:
    """Batch fetch basic meta data for episodes

     Batch fetch basic meta data for up to 10 episodes. This endpoint could be used to implement custom
    playlists for individual episodes. For detailed meta data of an individual episode, you need to use
    `GET /episodes/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetEpisodesInBatchForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEpisodesInBatchResponse]
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
    body: GetEpisodesInBatchForm,
    x_listen_api_key: str,
) -> Any | GetEpisodesInBatchResponse | None:
    """Batch fetch basic meta data for episodes

     Batch fetch basic meta data for up to 10 episodes. This endpoint could be used to implement custom
    playlists for individual episodes. For detailed meta data of an individual episode, you need to use
    `GET /episodes/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetEpisodesInBatchForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEpisodesInBatchResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetEpisodesInBatchForm,
    x_listen_api_key: str,
) -> Response[Any | GetEpisodesInBatchResponse]:
    """Batch fetch basic meta data for episodes

     Batch fetch basic meta data for up to 10 episodes. This endpoint could be used to implement custom
    playlists for individual episodes. For detailed meta data of an individual episode, you need to use
    `GET /episodes/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetEpisodesInBatchForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEpisodesInBatchResponse]
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
    body: GetEpisodesInBatchForm,
    x_listen_api_key: str,
) -> Any | GetEpisodesInBatchResponse | None:
    """Batch fetch basic meta data for episodes

     Batch fetch basic meta data for up to 10 episodes. This endpoint could be used to implement custom
    playlists for individual episodes. For detailed meta data of an individual episode, you need to use
    `GET /episodes/{id}`. This endpoint is available only in the PRO/ENTERPRISE plan.

    Args:
        x_listen_api_key (str):
        body (GetEpisodesInBatchForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEpisodesInBatchResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
