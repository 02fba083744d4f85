"""CreateVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm import Vm

LINKS = ("Vm",)


class CreateVmResponse(Model, kw_only=True):
    """`createVmResponse` of the API."""

    inventory: Vm | UnsetType = UNSET
