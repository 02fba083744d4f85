"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .pet import Pet

LINKS = ("Pet",)


class Pets(Model, kw_only=True):
    """`Pets` of the API."""

    pets: list[Pet] | UnsetType = UNSET
    next_page_token: str | UnsetType = UNSET
