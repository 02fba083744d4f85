"""Vms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm import Vm

LINKS = ("Vm",)


class Vms(Model, kw_only=True):
    """`Vms` of the API."""

    inventories: list[Vm] | UnsetType = UNSET
