"""SetVmSoundTypeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_sound_type_request_object import SetVmSoundTypeRequestObject

LINKS = ("SetVmSoundTypeRequestObject",)


class SetVmSoundTypeRequest(Model, kw_only=True):
    """`SetVmSoundTypeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.7.
    """
    set_vm_sound_type: SetVmSoundTypeRequestObject = field(name="setVmSoundType")
    """setvmsoundtype request body object."""
