"""FlattenVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class FlattenVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """flattenvminstance request body object."""

    full: bool | UnsetType = UNSET
    """Whether to flatten every volume. Default: true

    Default: true. Since 4.7.0.
    """
    dry_run: bool | UnsetType = field(default=UNSET, name="dryRun")
    """Whether to only estimate the effect

    Since 4.7.0.
    """
