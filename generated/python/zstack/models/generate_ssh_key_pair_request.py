"""GenerateSshKeyPairRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .generate_ssh_key_pair_request_object import GenerateSshKeyPairRequestObject

LINKS = ("GenerateSshKeyPairRequestObject",)


class GenerateSshKeyPairRequest(Model, kw_only=True):
    """`GenerateSshKeyPairRequest` of the API."""

    params: GenerateSshKeyPairRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.21.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.7.21.
    """
