"""UpdateDirectoryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateDirectoryRequestObject(Model, kw_only=True, gc=False):
    """updatedirectory request body object."""

    uuid: str
    """Unique ID of the directory

    Since 4.6.0.
    """
    name: str
    """Name of the directory

    At most 255 characters. Since 4.6.0.
    """
