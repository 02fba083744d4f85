"""ResumeLongJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .long_job_inventory import LongJobInventory

LINKS = ("LongJobInventory",)


class ResumeLongJobResponse(Model, kw_only=True):
    """`ResumeLongJobResponse` of the API."""

    inventory: LongJobInventory | UnsetType = UNSET
