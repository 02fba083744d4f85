"""StartRequest."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class StartRequest(Model, kw_only=True):
    """`StartRequest` of the API."""

    start: dict[str, Any]
    tags: list[str] | UnsetType = UNSET
