"""ConsoleInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ConsoleInventory(Model, kw_only=True, gc=False):
    """`ConsoleInventory` of the API."""

    scheme: str | UnsetType = UNSET
    target_scheme: str | UnsetType = field(default=UNSET, name="targetScheme")
    hostname: str | UnsetType = UNSET
    port: int | UnsetType = UNSET
    token: str | UnsetType = UNSET
    version: str | UnsetType = UNSET
    expired_date: str | UnsetType = field(default=UNSET, name="expiredDate")
