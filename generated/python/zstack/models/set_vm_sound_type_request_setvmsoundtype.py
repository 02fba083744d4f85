"""SetVmSoundTypeRequestSetvmsoundtype."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .set_vm_sound_type_request_setvmsoundtype_sound_type import (
        SetVmSoundTypeRequestSetvmsoundtypeSoundType,
    )

LINKS = ("SetVmSoundTypeRequestSetvmsoundtypeSoundType",)


class SetVmSoundTypeRequestSetvmsoundtype(Model, kw_only=True, gc=False):
    """setvmsoundtype request body object."""

    sound_type: SetVmSoundTypeRequestSetvmsoundtypeSoundType = field(name="soundType")
    """Sound card model. Options: ac97 | ich6

    One of: ac97, ich6. Since 3.7.
    """
