"""AttachDataVolumeToHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AttachDataVolumeToHostRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    mount_path: str = field(name="mountPath")
    """The mount path.

    At most 512 characters. Since 4.5.0.
    """
