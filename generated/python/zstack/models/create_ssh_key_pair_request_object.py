"""CreateSshKeyPairRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateSshKeyPairRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the SSH key pair

    At most 255 characters. Matches `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since
    4.7.21.
    """
    description: str | UnsetType = UNSET
    """Free text about the SSH key pair

    At most 2048 characters. Since 4.7.21.
    """
    public_key: str = field(name="publicKey")
    """At most 4096 characters. Since 4.7.21."""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new SSH key pair

    Since 4.7.21.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 4.7.21.
    """
