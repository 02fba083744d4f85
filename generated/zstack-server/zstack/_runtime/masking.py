"""Credentials in URLs stay out of the HTTP library's log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["masked"]

_hidden: ContextVar[tuple[str, str] | None] = ContextVar("_hidden", default=None)


class _Mask(logging.Filter):
    """Shows the URL of the request that is under way as it may be shown."""

    def filter(self, record: logging.LogRecord) -> bool:
        hidden = _hidden.get()
        if hidden is not None and isinstance(record.args, tuple):
            url, shown = hidden
            record.args = tuple(
                shown if str(arg) == url else arg for arg in record.args
            )
        return True


_mask = _Mask()


@contextmanager
def masked(logger: str, url: str, shown: str) -> Iterator[None]:
    """While a request runs, its URL is logged as ``shown``."""
    if url == shown:
        yield
        return
    target = logging.getLogger(logger)
    if _mask not in target.filters:
        target.addFilter(_mask)
    token = _hidden.set((url, shown))
    try:
        yield
    finally:
        _hidden.reset(token)
