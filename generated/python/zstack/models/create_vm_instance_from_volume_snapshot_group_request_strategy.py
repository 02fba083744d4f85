"""CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy(OpenEnum):
    """What to do once the call is accepted. Options: InstantStart | CreateStopped

    Since 4.1.0.
    """

    INSTANT_START = "InstantStart"
    CREATE_STOPPED = "CreateStopped"
