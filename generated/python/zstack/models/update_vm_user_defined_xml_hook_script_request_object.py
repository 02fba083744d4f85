"""UpdateVmUserDefinedXmlHookScriptRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vm_user_defined_xml_hook_script_request_startup_strategy import (
        UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy,
    )

LINKS = ("UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy",)


class UpdateVmUserDefinedXmlHookScriptRequestObject(Model, kw_only=True, gc=False):
    """updatevmuserdefinedxmlhookscript request body object."""

    uuid: str
    """Unique ID of the XML hook script

    Since 5.2.0.
    """
    name: str | UnsetType = UNSET
    """Display name of the VM user defined XML hook script

    At most 255 characters. Since 5.2.0.
    """
    description: str | UnsetType = UNSET
    """Description of the VM user defined XML hook script

    At most 2048 characters. Since 5.2.0.
    """
    hook_script: str | UnsetType = field(default=UNSET, name="hookScript")
    """Content of the hook script

    Since 5.2.0.
    """
    startup_strategy: (
        UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy | UnsetType
    ) = field(
        default=UNSET,
        name="startupStrategy",
    )
    """One of: Reboot, None. Since 5.2.0."""
