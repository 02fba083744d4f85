"""UpdatePriorityConfigRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdatePriorityConfigRequestObject(Model, kw_only=True, gc=False):
    """updatepriorityconfig request body object."""

    cpu_shares: int | UnsetType = field(default=UNSET, name="cpuShares")
    """CPU weight. Range: 2-262144

    From 2 to 262144. Since 3.7.
    """
    oom_score_adj: int | UnsetType = field(default=UNSET, name="oomScoreAdj")
    """From -1000 to 1000. Since 3.7."""
