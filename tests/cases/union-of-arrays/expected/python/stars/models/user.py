"""User."""

from __future__ import annotations

from .._runtime.model import Model


class User(Model, kw_only=True, gc=False):
    """`User` of the API."""

    login: str
