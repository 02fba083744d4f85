"""SetVmSoundTypeRequestSoundType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class SetVmSoundTypeRequestSoundType(OpenEnum):
    """Sound card model. Options: ac97 | ich6

    Since 3.7.
    """

    AC97 = "ac97"
    ICH6 = "ich6"
