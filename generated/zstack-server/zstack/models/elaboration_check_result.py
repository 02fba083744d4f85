"""ElaborationCheckResult."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ElaborationCheckResult(Model, kw_only=True, gc=False):
    """`ElaborationCheckResult` of the API."""

    file_name: str | UnsetType = field(default=UNSET, name="fileName")
    content: str | UnsetType = UNSET
    reason: str | UnsetType = UNSET
