"""UpdateVmUserDefinedXmlHookScriptRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vm_user_defined_xml_hook_script_request_object import (
        UpdateVmUserDefinedXmlHookScriptRequestObject,
    )

LINKS = ("UpdateVmUserDefinedXmlHookScriptRequestObject",)


class UpdateVmUserDefinedXmlHookScriptRequest(Model, kw_only=True):
    """`UpdateVmUserDefinedXmlHookScriptRequest` of the API."""

    updatevmuserdefinedxmlhookscript: UpdateVmUserDefinedXmlHookScriptRequestObject
    """updatevmuserdefinedxmlhookscript request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 5.2.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.7.21.
    """
