from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.submit_podcast_form import SubmitPodcastForm
from ...models.submit_podcast_response import SubmitPodcastResponse
from ...types import Response


def _get_kwargs(
    *,
    body: SubmitPodcastForm,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/podcasts/submit",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | SubmitPodcastResponse | None:
    if response.status_code == 200:
        response_200 = SubmitPodcastResponse.from_dict(response.json())

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
) -> Response[Any | SubmitPodcastResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SubmitPodcastForm,
    x_listen_api_key: str,
) -> Response[Any | SubmitPodcastResponse]:
    """Submit a podcast to Listen Notes database

     Podcast hosting services can use this endpoint to help your users directly submit a new podcast to
    Listen Notes database. If the podcast doesn't exist in the database, "status" in the response will
    be "in review", and we'll review it within 12 hours. If the podcast exists, "status" in the response
    will be "found". If this submission is rejected, "status" in the response will be "rejected". You
    can use `POST /podcasts` to check if multiple podcasts exist in the database. If you want to get a
    notification once the podcast is accepted, you can either specify the "email" parameter or configure
    a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        x_listen_api_key (str):
        body (SubmitPodcastForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SubmitPodcastResponse]
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
    body: SubmitPodcastForm,
    x_listen_api_key: str,
) -> Any | SubmitPodcastResponse | None:
    """Submit a podcast to Listen Notes database

     Podcast hosting services can use this endpoint to help your users directly submit a new podcast to
    Listen Notes database. If the podcast doesn't exist in the database, "status" in the response will
    be "in review", and we'll review it within 12 hours. If the podcast exists, "status" in the response
    will be "found". If this submission is rejected, "status" in the response will be "rejected". You
    can use `POST /podcasts` to check if multiple podcasts exist in the database. If you want to get a
    notification once the podcast is accepted, you can either specify the "email" parameter or configure
    a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        x_listen_api_key (str):
        body (SubmitPodcastForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SubmitPodcastResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SubmitPodcastForm,
    x_listen_api_key: str,
) -> Response[Any | SubmitPodcastResponse]:
    """Submit a podcast to Listen Notes database

     Podcast hosting services can use this endpoint to help your users directly submit a new podcast to
    Listen Notes database. If the podcast doesn't exist in the database, "status" in the response will
    be "in review", and we'll review it within 12 hours. If the podcast exists, "status" in the response
    will be "found". If this submission is rejected, "status" in the response will be "rejected". You
    can use `POST /podcasts` to check if multiple podcasts exist in the database. If you want to get a
    notification once the podcast is accepted, you can either specify the "email" parameter or configure
    a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        x_listen_api_key (str):
        body (SubmitPodcastForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SubmitPodcastResponse]
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
    body: SubmitPodcastForm,
    x_listen_api_key: str,
) -> Any | SubmitPodcastResponse | None:
    """Submit a podcast to Listen Notes database

     Podcast hosting services can use this endpoint to help your users directly submit a new podcast to
    Listen Notes database. If the podcast doesn't exist in the database, "status" in the response will
    be "in review", and we'll review it within 12 hours. If the podcast exists, "status" in the response
    will be "found". If this submission is rejected, "status" in the response will be "rejected". You
    can use `POST /podcasts` to check if multiple podcasts exist in the database. If you want to get a
    notification once the podcast is accepted, you can either specify the "email" parameter or configure
    a webhook url in the dashboard: listennotes.com/api/dashboard/#webhooks

    Args:
        x_listen_api_key (str):
        body (SubmitPodcastForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SubmitPodcastResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
