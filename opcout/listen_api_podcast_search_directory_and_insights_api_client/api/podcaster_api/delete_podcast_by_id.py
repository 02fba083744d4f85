from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_podcast_response import DeletePodcastResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    reason: str | Unset = UNSET,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    params["reason"] = reason

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/podcasts/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | DeletePodcastResponse | None:
    if response.status_code == 200:
        response_200 = DeletePodcastResponse.from_dict(response.json())

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
) -> Response[Any | DeletePodcastResponse]:
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
    reason: str | Unset = UNSET,
    x_listen_api_key: str,
) -> Response[Any | DeletePodcastResponse]:
    """Request to delete a podcast

     Podcast hosting services can use this endpoint to streamline the process of podcast deletion on
    behave of their users (podcasters). We will review the deletion request within 12 hours. If the
    podcast is already deleted, the "status" field in the response will be "deleted". Otherwise, the
    status field will be "in review". If you want to get a notification once the podcast is deleted, you
    can configure a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        id (str):
        reason (str | Unset):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DeletePodcastResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        reason=reason,
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
    reason: str | Unset = UNSET,
    x_listen_api_key: str,
) -> Any | DeletePodcastResponse | None:
    """Request to delete a podcast

     Podcast hosting services can use this endpoint to streamline the process of podcast deletion on
    behave of their users (podcasters). We will review the deletion request within 12 hours. If the
    podcast is already deleted, the "status" field in the response will be "deleted". Otherwise, the
    status field will be "in review". If you want to get a notification once the podcast is deleted, you
    can configure a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        id (str):
        reason (str | Unset):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DeletePodcastResponse
    """

    return sync_detailed(
        id=id,
        client=client,
        reason=reason,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    reason: str | Unset = UNSET,
    x_listen_api_key: str,
) -> Response[Any | DeletePodcastResponse]:
    """Request to delete a podcast

     Podcast hosting services can use this endpoint to streamline the process of podcast deletion on
    behave of their users (podcasters). We will review the deletion request within 12 hours. If the
    podcast is already deleted, the "status" field in the response will be "deleted". Otherwise, the
    status field will be "in review". If you want to get a notification once the podcast is deleted, you
    can configure a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        id (str):
        reason (str | Unset):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DeletePodcastResponse]
    """

    kwargs = _get_kwargs(
        id=id,
        reason=reason,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    reason: str | Unset = UNSET,
    x_listen_api_key: str,
) -> Any | DeletePodcastResponse | None:
    """Request to delete a podcast

     Podcast hosting services can use this endpoint to streamline the process of podcast deletion on
    behave of their users (podcasters). We will review the deletion request within 12 hours. If the
    podcast is already deleted, the "status" field in the response will be "deleted". Otherwise, the
    status field will be "in review". If you want to get a notification once the podcast is deleted, you
    can configure a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        id (str):
        reason (str | Unset):
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DeletePodcastResponse
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            reason=reason,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
