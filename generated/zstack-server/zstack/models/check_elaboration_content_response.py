"""CheckElaborationContentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .elaboration_check_result import ElaborationCheckResult

LINKS = ("ElaborationCheckResult",)


class CheckElaborationContentResponse(Model, kw_only=True):
    """`CheckElaborationContentResponse` of the API."""

    results: list[ElaborationCheckResult] | UnsetType = UNSET
