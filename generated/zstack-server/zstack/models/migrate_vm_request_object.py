"""MigrateVmRequestObject."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class MigrateVmRequestObject(Model, kw_only=True, gc=False):
    """migratevm request body object."""

    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """Since 0.6."""
    migrate_from_destination: bool | UnsetType = field(
        default=UNSET,
        name="migrateFromDestination",
    )
    """Whether the destination drives the migration

    Since 2.3.
    """
    allow_unknown: bool | UnsetType = field(default=UNSET, name="allowUnknown")
    """Whether to allow hosts in unknown state

    Since 3.6.0.
    """
    strategy: Literal["auto-converge"] | UnsetType = UNSET
    """What to do once the call is accepted. Options: auto-converge

    One of: auto-converge. Since 3.6.0.
    """
    down_time: int | UnsetType = field(default=UNSET, name="downTime")
    """Since 4.6.21."""
