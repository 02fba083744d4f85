"""UpdateLongJobRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateLongJobRequestObject(Model, kw_only=True, gc=False):
    """updatelongjob request body object."""

    name: str | UnsetType = UNSET
    """At most 255 characters. Since 3.9."""
    description: str | UnsetType = UNSET
    """Description of the long job

    At most 2048 characters. Since 3.9.
    """
