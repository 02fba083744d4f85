"""UsageReport."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UsageReport(Model, kw_only=True):
    """`UsageReport` of the API."""

    used_physical_capacities_forecast: list[int] | UnsetType = field(
        default=UNSET,
        name="usedPhysicalCapacitiesForecast",
    )
    """List of used physical capacities forecasts"""
    used_physical_capacities_history: list[int] | UnsetType = field(
        default=UNSET,
        name="usedPhysicalCapacitiesHistory",
    )
    """List of used physical capacities histories"""
    total_physical_capacities_history: list[int] | UnsetType = field(
        default=UNSET,
        name="totalPhysicalCapacitiesHistory",
    )
    """List of total physical capacities histories"""
    start_time: int | UnsetType = field(default=UNSET, name="startTime")
    """Time of the start"""
    interval: int | UnsetType = UNSET
    """Interval"""
