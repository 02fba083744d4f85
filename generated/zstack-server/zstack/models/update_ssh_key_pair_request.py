"""UpdateSshKeyPairRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_ssh_key_pair_request_object import UpdateSshKeyPairRequestObject

LINKS = ("UpdateSshKeyPairRequestObject",)


class UpdateSshKeyPairRequest(Model, kw_only=True):
    """`UpdateSshKeyPairRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.21.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.7.21.
    """
    update_ssh_key_pair: UpdateSshKeyPairRequestObject = field(name="updateSshKeyPair")
    """updatesshkeypair request body object."""
