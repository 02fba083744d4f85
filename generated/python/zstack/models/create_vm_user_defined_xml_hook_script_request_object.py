"""CreateVmUserDefinedXmlHookScriptRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVmUserDefinedXmlHookScriptRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the VM user defined XML hook script

    At most 255 characters. Since 5.2.0.
    """
    description: str | UnsetType = UNSET
    """Free text about the VM user defined XML hook script

    At most 2048 characters. Since 5.2.0.
    """
    hook_script: str = field(name="hookScript")
    """Content of the hook script

    Since 5.2.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 5.2.0."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 5.2.0.
    """
