from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.episode_simple import EpisodeSimple
from ...types import Response


def _get_kwargs(
    *,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/just_listen",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | EpisodeSimple | None:
    if response.status_code == 200:
        response_200 = EpisodeSimple.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | EpisodeSimple]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Response[Any | EpisodeSimple]:
    """Fetch a random podcast episode

     Recently published episodes are more likely to be fetched. Good luck!

    Args:
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | EpisodeSimple]
    """

    kwargs = _get_kwargs(
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Any | EpisodeSimple | None:
    """Fetch a random podcast episode

     Recently published episodes are more likely to be fetched. Good luck!

    Args:
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | EpisodeSimple
    """

    return sync_detailed(
        client=client,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Response[Any | EpisodeSimple]:
    """Fetch a random podcast episode

     Recently published episodes are more likely to be fetched. Good luck!

    Args:
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | EpisodeSimple]
    """

    kwargs = _get_kwargs(
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    x_listen_api_key: str,
) -> Any | EpisodeSimple | None:
    """Fetch a random podcast episode

     Recently published episodes are more likely to be fetched. Good luck!

    Args:
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | EpisodeSimple
    """

    return (
        await asyncio_detailed(
            client=client,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
