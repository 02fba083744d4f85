"""UpdateSshKeyPairRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateSshKeyPairRequestObject(Model, kw_only=True, gc=False):
    """updatesshkeypair request body object."""

    name: str | UnsetType = UNSET
    """At most 255 characters. Matches `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since
    4.7.21.
    """
    description: str | UnsetType = UNSET
    """Description of the SSH key pair

    At most 2048 characters. Since 4.7.21.
    """
