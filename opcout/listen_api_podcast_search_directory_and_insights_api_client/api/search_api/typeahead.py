from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.typeahead_response import TypeaheadResponse
from ...models.typeahead_safe_mode import TypeaheadSafeMode
from ...models.typeahead_show_genres import TypeaheadShowGenres
from ...models.typeahead_show_podcasts import TypeaheadShowPodcasts
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    show_podcasts: TypeaheadShowPodcasts | Unset = TypeaheadShowPodcasts.VALUE_0,
    show_genres: TypeaheadShowGenres | Unset = TypeaheadShowGenres.VALUE_0,
    safe_mode: TypeaheadSafeMode | Unset = TypeaheadSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["X-ListenAPI-Key"] = x_listen_api_key

    params: dict[str, Any] = {}

    params["q"] = q

    json_show_podcasts: int | Unset = UNSET
    if not isinstance(show_podcasts, Unset):
        json_show_podcasts = show_podcasts.value

    params["show_podcasts"] = json_show_podcasts

    json_show_genres: int | Unset = UNSET
    if not isinstance(show_genres, Unset):
        json_show_genres = show_genres.value

    params["show_genres"] = json_show_genres

    json_safe_mode: int | Unset = UNSET
    if not isinstance(safe_mode, Unset):
        json_safe_mode = safe_mode.value

    params["safe_mode"] = json_safe_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/typeahead",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | TypeaheadResponse | None:
    if response.status_code == 200:
        response_200 = TypeaheadResponse.from_dict(response.json())

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
) -> Response[Any | TypeaheadResponse]:
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
    show_podcasts: TypeaheadShowPodcasts | Unset = TypeaheadShowPodcasts.VALUE_0,
    show_genres: TypeaheadShowGenres | Unset = TypeaheadShowGenres.VALUE_0,
    safe_mode: TypeaheadSafeMode | Unset = TypeaheadSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | TypeaheadResponse]:
    """Typeahead search

     Suggest search terms, podcast genres, and podcasts.

    Args:
        q (str):
        show_podcasts (TypeaheadShowPodcasts | Unset):  Default: TypeaheadShowPodcasts.VALUE_0.
        show_genres (TypeaheadShowGenres | Unset):  Default: TypeaheadShowGenres.VALUE_0.
        safe_mode (TypeaheadSafeMode | Unset):  Default: TypeaheadSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | TypeaheadResponse]
    """

    kwargs = _get_kwargs(
        q=q,
        show_podcasts=show_podcasts,
        show_genres=show_genres,
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
    q: str,
    show_podcasts: TypeaheadShowPodcasts | Unset = TypeaheadShowPodcasts.VALUE_0,
    show_genres: TypeaheadShowGenres | Unset = TypeaheadShowGenres.VALUE_0,
    safe_mode: TypeaheadSafeMode | Unset = TypeaheadSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Any | TypeaheadResponse | None:
    """Typeahead search

     Suggest search terms, podcast genres, and podcasts.

    Args:
        q (str):
        show_podcasts (TypeaheadShowPodcasts | Unset):  Default: TypeaheadShowPodcasts.VALUE_0.
        show_genres (TypeaheadShowGenres | Unset):  Default: TypeaheadShowGenres.VALUE_0.
        safe_mode (TypeaheadSafeMode | Unset):  Default: TypeaheadSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | TypeaheadResponse
    """

    return sync_detailed(
        client=client,
        q=q,
        show_podcasts=show_podcasts,
        show_genres=show_genres,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    show_podcasts: TypeaheadShowPodcasts | Unset = TypeaheadShowPodcasts.VALUE_0,
    show_genres: TypeaheadShowGenres | Unset = TypeaheadShowGenres.VALUE_0,
    safe_mode: TypeaheadSafeMode | Unset = TypeaheadSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Response[Any | TypeaheadResponse]:
    """Typeahead search

     Suggest search terms, podcast genres, and podcasts.

    Args:
        q (str):
        show_podcasts (TypeaheadShowPodcasts | Unset):  Default: TypeaheadShowPodcasts.VALUE_0.
        show_genres (TypeaheadShowGenres | Unset):  Default: TypeaheadShowGenres.VALUE_0.
        safe_mode (TypeaheadSafeMode | Unset):  Default: TypeaheadSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | TypeaheadResponse]
    """

    kwargs = _get_kwargs(
        q=q,
        show_podcasts=show_podcasts,
        show_genres=show_genres,
        safe_mode=safe_mode,
        x_listen_api_key=x_listen_api_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    show_podcasts: TypeaheadShowPodcasts | Unset = TypeaheadShowPodcasts.VALUE_0,
    show_genres: TypeaheadShowGenres | Unset = TypeaheadShowGenres.VALUE_0,
    safe_mode: TypeaheadSafeMode | Unset = TypeaheadSafeMode.VALUE_0,
    x_listen_api_key: str,
) -> Any | TypeaheadResponse | None:
    """Typeahead search

     Suggest search terms, podcast genres, and podcasts.

    Args:
        q (str):
        show_podcasts (TypeaheadShowPodcasts | Unset):  Default: TypeaheadShowPodcasts.VALUE_0.
        show_genres (TypeaheadShowGenres | Unset):  Default: TypeaheadShowGenres.VALUE_0.
        safe_mode (TypeaheadSafeMode | Unset):  Default: TypeaheadSafeMode.VALUE_0.
        x_listen_api_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | TypeaheadResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            show_podcasts=show_podcasts,
            show_genres=show_genres,
            safe_mode=safe_mode,
            x_listen_api_key=x_listen_api_key,
        )
    ).parsed
