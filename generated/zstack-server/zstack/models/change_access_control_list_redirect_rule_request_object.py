"""ChangeAccessControlListRedirectRuleRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ChangeAccessControlListRedirectRuleRequestObject(Model, kw_only=True, gc=False):
    """changeaccesscontrollistredirectrule request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the ACL entry.

    At most 255 characters. Since 4.1.3.
    """
