"""ExpungeVmUserDefinedXmlHookScriptRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ExpungeVmUserDefinedXmlHookScriptRequest(Model, kw_only=True):
    """`ExpungeVmUserDefinedXmlHookScriptRequest` of the API."""

    uuid: str
    """UUID of the XML hook script

    Since 5.2.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 5.2.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 5.2.0.
    """
