"""GetElaborationsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .elaboration_content import ElaborationContent

LINKS = ("ElaborationContent",)


class GetElaborationsResponse(Model, kw_only=True):
    """`GetElaborationsResponse` of the API."""

    contents: list[ElaborationContent] | UnsetType = UNSET
