"""SetVmSoundTypeRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .set_vm_sound_type_request_sound_type import SetVmSoundTypeRequestSoundType

LINKS = ("SetVmSoundTypeRequestSoundType",)


class SetVmSoundTypeRequestObject(Model, kw_only=True, gc=False):
    """setvmsoundtype request body object."""

    sound_type: SetVmSoundTypeRequestSoundType = field(name="soundType")
    """Sound card model. Options: ac97 | ich6

    One of: ac97, ich6. Since 3.7.
    """
