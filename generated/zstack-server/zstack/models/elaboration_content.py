"""ElaborationContent."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ElaborationContent(Model, kw_only=True, gc=False):
    """`ElaborationContent` of the API."""

    category: str | UnsetType = UNSET
    code: str | UnsetType = UNSET
    regex: str | UnsetType = UNSET
    message_cn: str | UnsetType = UNSET
    message_en: str | UnsetType = UNSET
    source: str | UnsetType = UNSET
    method: str | UnsetType = UNSET
    distance: float | UnsetType = UNSET
