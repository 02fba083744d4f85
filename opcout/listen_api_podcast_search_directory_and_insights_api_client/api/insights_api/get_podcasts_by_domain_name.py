from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.podcast_domain_response import PodcastDomainResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    domain_name: str,
    *,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/podcasts/domains/{domain_name}".format(
            domain_name=quote(str(domain_name), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PodcastDomainResponse | None:
    if response.status_code == 200:
        response_200 = PodcastDomainResponse.from_dict(response.json())

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
) -> Response[Any | PodcastDomainResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    domain_name: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Response[Any | PodcastDomainResponse]:
    """Fetch podcasts by a publisher's domain name

     Fetch podcasts by a publisher's domain name, e.g., nytimes.com, wondery.com, npr.org...
    Each request will return up to 10 podcasts. You can use the `page` parameter to paginate.

    Args:
        domain_name (str):
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PodcastDomainResponse]
    """

    kwargs = _get_kwargs(
        domain_name=domain_name,
        page=page,
        x_listen_api_key=x_listen_api_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    domain_name: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Any | PodcastDomainResponse | None:
    """Fetch podcasts by a publisher's domain name

     Fetch podcasts by a publisher's domain name, e.g., nytimes.com, wondery.com, npr.org...
    Each request will return up to 10 podcasts. You can use the `page` parameter to paginate.

    Args:
        domain_name (str):
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PodcastDomainResponse
    """

    return sync_detailed(
        domain_name=domain_name,
        client=client,
        page=page,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    domain_name: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Response[Any | PodcastDomainResponse]:
    """Fetch podcasts by a publisher's domain name

     Fetch podcasts by a publisher's domain name, e.g., nytimes.com, wondery.com, npr.org...
    Each request will return up to 10 podcasts. You can use the `page` parameter to paginate.

    Args:
        domain_name (str):
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PodcastDomainResponse]
    """

    kwargs = _get_kwargs(
        domain_name=domain_name,
        page=page,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    domain_name: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 1,
    x_listen_api_key: str,
) -> Any | PodcastDomainResponse | None:
    """Fetch podcasts by a publisher's domain name

     Fetch podcasts by a publisher's domain name, e.g., nytimes.com, wondery.com, npr.org...
    Each request will return up to 10 podcasts. You can use the `page` parameter to paginate.

    Args:
        domain_name (str):
        page (int | Unset):  Default: 1.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PodcastDomainResponse
    """

    return (
        await asyncio_detailed(
            domain_name=domain_name,
            client=client,
            page=page,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
