"""CreateVmUserDefinedXmlHookScriptRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_user_defined_xml_hook_script_request_object import (
        CreateVmUserDefinedXmlHookScriptRequestObject,
    )

LINKS = ("CreateVmUserDefinedXmlHookScriptRequestObject",)


class CreateVmUserDefinedXmlHookScriptRequest(Model, kw_only=True):
    """`CreateVmUserDefinedXmlHookScriptRequest` of the API."""

    params: CreateVmUserDefinedXmlHookScriptRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 5.2.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 5.2.0.
    """
