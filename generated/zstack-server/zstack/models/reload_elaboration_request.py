"""ReloadElaborationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reload_elaboration_request_object import ReloadElaborationRequestObject

LINKS = ("ReloadElaborationRequestObject",)


class ReloadElaborationRequest(Model, kw_only=True):
    """`ReloadElaborationRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.3.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.3.0.
    """
    reload_elaboration: ReloadElaborationRequestObject = field(name="reloadElaboration")
