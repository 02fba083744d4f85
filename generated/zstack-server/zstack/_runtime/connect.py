"""Chooses what sends a client's requests. The only module that imports the HTTP library, when the first one is sent."""

from __future__ import annotations

import os
import sys
from typing import Any

from .io import AsyncIO, SyncIO

__all__ = ["async_io", "sync_io"]


def sync_io(http: Any) -> SyncIO:
    """For threads: through the HTTP client that was given, else through our own pool."""
    if http is not None:
        from .injected import SyncInjected

        return SyncIO(SyncInjected(http, own=False))
    if _has_proxies():
        import httpx2

        from .injected import SyncInjected

        return SyncIO(SyncInjected(httpx2.Client(), own=True))
    from .pool import SyncPool

    return SyncIO(SyncPool())


def async_io(http: Any) -> AsyncIO:
    """As sync_io(), for tasks."""
    if http is not None:
        from .injected import AsyncInjected

        return AsyncIO(AsyncInjected(http, own=False))
    if _has_proxies():
        import httpx2

        from .injected import AsyncInjected

        return AsyncIO(AsyncInjected(httpx2.AsyncClient(), own=True))
    from .pool import AsyncPool

    return AsyncIO(AsyncPool())


def _has_proxies() -> bool:
    """Whether the environment names proxies, or the system's settings: the HTTP library's client knows them all."""
    if any(
        name.lower() in ("http_proxy", "https_proxy", "all_proxy") and value
        for name, value in os.environ.items()
    ):
        return True
    if sys.platform not in ("darwin", "win32"):
        return False
    from urllib.request import getproxies

    return bool(getproxies())
