"""GlobalConfigOptions."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class GlobalConfigOptions(Model, kw_only=True):
    """`GlobalConfigOptions` of the API."""

    valid_value: list[str] | UnsetType = field(default=UNSET, name="validValue")
    """List of valid values"""
    number_greater_than: int | UnsetType = field(
        default=UNSET,
        name="numberGreaterThan",
    )
    """Number greater than"""
    number_less_than: int | UnsetType = field(default=UNSET, name="numberLessThan")
    """Number less than"""
    number_greater_than_or_equal: int | UnsetType = field(
        default=UNSET,
        name="numberGreaterThanOrEqual",
    )
    """Number greater than or equal"""
    number_less_than_or_equal: int | UnsetType = field(
        default=UNSET,
        name="numberLessThanOrEqual",
    )
    """Number less than or equal"""
